#!/usr/bin/env python3
"""Measures the whole path: generator -> sohoflow-collector -> a reader in ntopng's place, beside Debian's nfcapd and
the bare receive loop fed with the same traffic in the same run. Prints a table, or JSON with --json.

  bench_whole_path.py --collector build/release/app/collector/sohoflow-collector --programs build/release/tests/bench

Every process's CPU time comes from wait4(); loss is what the receiver does not say it got, and at least what the
kernel says it dropped at the receiving socket. Loopback only. --max searches the highest rate with less than 0.1 % loss."""

import argparse
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

DEADLINE = 20.0
LOSS_FREE = 0.001
BUFFER = 4 * 1024 * 1024


def free_port(kind):
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def udp_row(port):
    """The kernel's row of the socket bound to 127.0.0.1:port, as words; None when there is none."""
    wanted = "0100007F:%04X" % port
    for line in pathlib.Path("/proc/net/udp").read_text().splitlines()[1:]:
        words = line.split()
        if words[1] == wanted:
            return words
    return None


def wait_until(what, condition, deadline=DEADLINE):
    end = time.monotonic() + deadline
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.02)
    raise SystemExit(f"bench_whole_path: {what} did not happen within {deadline:.0f} s")


def is_tcp_connected(port):
    wanted = "0100007F:%04X" % port
    rows = (line.split() for line in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:])
    return any(words[1] == wanted and words[3] == "01" for words in rows)


class Process:
    """A child with its output in files; finish() gives its output and CPU seconds."""

    def __init__(self, name, arguments, folder):
        self.name = name
        self.out = folder / f"{name}.out"
        self.err = folder / f"{name}.err"
        with self.out.open("w") as out, self.err.open("w") as err:
            self.child = subprocess.Popen(arguments, stdout=out, stderr=err, stdin=subprocess.DEVNULL)

    def check_alive(self):
        if self.child.poll() is not None:
            raise SystemExit(f"bench_whole_path: {self.name} ended at once: {self.err.read_text()[-500:]}")

    def peak_megabytes(self):
        """Of the program alone: wait4's figure includes what this script had mapped when it forked."""
        match = re.search(r"VmHWM:\s*(\d+) kB", pathlib.Path(f"/proc/{self.child.pid}/status").read_text())
        return int(match.group(1)) / 1024 if match else 0.0

    def finish(self, end_with=None):
        peak = self.peak_megabytes()
        if end_with is not None:
            self.child.send_signal(end_with)
        _, status, usage = os.wait4(self.child.pid, 0)
        self.child.returncode = os.waitstatus_to_exitcode(status)
        return {
            "cpu_seconds": usage.ru_utime + usage.ru_stime,
            "user_seconds": usage.ru_utime,
            "system_seconds": usage.ru_stime,
            "peak_megabytes": peak,
            "exit": self.child.returncode,
            "output": self.out.read_text(),
        }


class Floor:
    name = "receive loop"

    def __init__(self, options):
        self.program = options.programs / "receive_floor"

    def start(self, port, folder):
        self.main = Process("receive_floor", [self.program, f"127.0.0.1:{port}"], folder)
        return [self.main]

    def finish(self):
        usage = self.main.finish(signal.SIGTERM)
        said = json.loads(usage.pop("output"))
        return {"receiver": usage, "said": said, "received": {"datagrams": said["datagrams"]}}


class Nfcapd:
    name = "nfcapd"

    def __init__(self, options):
        self.program = options.nfcapd

    def start(self, port, folder):
        self.folder = folder / "nfcapd"
        self.folder.mkdir()
        arguments = [self.program, "-b", "127.0.0.1", "-p", str(port), "-w", self.folder, "-B", str(BUFFER), "-t", "3600"]
        self.main = Process("nfcapd_process", arguments, folder)
        return [self.main]

    def finish(self):
        usage = self.main.finish(signal.SIGTERM)
        usage.pop("output")
        flows = 0
        for file in self.folder.glob("nfcapd.*"):
            text = subprocess.run(["nfdump", "-r", file, "-I"], capture_output=True, text=True, check=False).stdout
            match = re.search(r"^Flows:\s*(\d+)", text, re.MULTILINE)
            flows += int(match.group(1)) if match else 0
        return {"receiver": usage, "said": {"flows": flows}, "received": {"flows": flows}}


class SohoFlow:
    name = "sohoflow-collector"

    def __init__(self, options):
        self.program = options.collector
        self.reader_program = options.programs / "zmq_reader"

    def start(self, port, folder):
        self.zmq_port = free_port(socket.SOCK_STREAM)
        self.metrics_port = free_port(socket.SOCK_STREAM)
        endpoint = f"tcp://127.0.0.1:{self.zmq_port}"
        self.reader = Process("zmq_reader", [self.reader_program, endpoint], folder)
        self.main = Process("collector", [
            self.program, "--listen", f"127.0.0.1:{port}", "--allow", "127.0.0.1", "--ntopng", endpoint,
            "--ntopng-mode", "connect", "--metrics", f"127.0.0.1:{self.metrics_port}",
            "--state-dir", folder / "state", "--control", folder / "control", "--log-level", "warning"], folder)
        wait_until("the connection to the reader", lambda: is_tcp_connected(self.zmq_port))
        time.sleep(0.3)  # the subscription follows the connection
        return [self.main, self.reader]

    def metrics(self):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.metrics_port}/metrics", timeout=5) as answer:
            text = answer.read().decode()
        sums = {}
        for line in text.splitlines():
            match = re.match(r"^(sohoflow_\w*(?:records|drop|lost|published|messages)\w*)(?:\{[^}]*\})? ([0-9.e+]+)$", line)
            if match:
                sums[match.group(1)] = sums.get(match.group(1), 0) + float(match.group(2))
        return sums

    def finish(self):
        time.sleep(1.5)  # metrics are those of the last whole second
        said = self.metrics()
        usage = self.main.finish(signal.SIGTERM)
        usage.pop("output")
        reader = self.reader.finish(signal.SIGTERM)
        said["reader"] = json.loads(reader.pop("output"))
        received = {"flows": int(said["sohoflow_flow_records_total"])}
        return {"receiver": usage, "reader": reader, "said": said, "received": received}


def run_once(receiver, options, rate, seconds):
    with tempfile.TemporaryDirectory(prefix="sohoflow-bench-") as name:
        folder = pathlib.Path(name)
        port = free_port(socket.SOCK_DGRAM)
        processes = receiver.start(port, folder)
        try:
            wait_until(f"{receiver.name} listening", lambda: udp_row(port) or [p.check_alive() for p in processes] is None)
            generator = Process("generator", [
                options.programs / "flow_generator", "--target", f"127.0.0.1:{port}", "--rate", str(rate), "--seconds",
                str(seconds), "--ports", str(options.ports), "--flows", str(options.flows), "--hosts", str(options.hosts)],
                folder)
            sender = generator.finish()
            sent = json.loads(sender.pop("output"))
            wait_until("emptying the socket", lambda: udp_row(port)[4].split(":")[1] == "00000000")
            drops = int(udp_row(port)[-1])
            result = receiver.finish()
        finally:
            for process in processes:
                if process.child.poll() is None:
                    process.child.kill()
                    process.child.wait()
    millions = sent["flows"] / 1e6
    missing = max(1 - count / sent[unit] for unit, count in result["received"].items())
    result.update(
        name=receiver.name, rate=rate, sent=sent, generator=sender, dropped_datagrams=drops,
        loss=max(missing, drops / sent["datagrams"]), cpu_per_million=result["receiver"]["cpu_seconds"] / millions)
    return result


def highest_rate(receiver, options):
    """Bisects between a rate without loss and one with it, to 10 %."""
    low, high = 0, options.rate
    while run_once(receiver, options, high, options.seconds)["loss"] < LOSS_FREE and high < 64_000_000:
        low, high = high, high * 2
    while high - low > low / 10 and high > 1_000:
        middle = (low + high) // 2
        if run_once(receiver, options, middle, options.seconds)["loss"] < LOSS_FREE:
            low = middle
        else:
            high = middle
    return low


def table(results):
    lines = [f"{'receiver':20} {'flows/s':>10} {'flows':>10} {'loss':>8} {'CPU s':>7} {'CPU s/M flows':>14} {'peak MB':>8}"
             f" {'generator CPU s':>16} {'reader CPU s':>13}"]
    for result in results:
        reader = result.get("reader", {}).get("cpu_seconds")
        lines.append(
            f"{result['name']:20} {result['sent']['flows_per_second']:10.0f} {result['sent']['flows']:10d}"
            f" {100 * result['loss']:7.3f}% {result['receiver']['cpu_seconds']:7.2f} {result['cpu_per_million']:14.3f}"
            f" {result['receiver']['peak_megabytes']:8.1f} {result['generator']['cpu_seconds']:16.2f}"
            f" {'' if reader is None else f'{reader:.2f}':>13}")
    return "\n".join(lines)


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--collector", type=pathlib.Path, help="sohoflow-collector; left out of the run when not given")
    parser.add_argument("--programs", type=pathlib.Path, required=True, help="folder of flow_generator, zmq_reader, …")
    parser.add_argument("--nfcapd", default=shutil.which("nfcapd"))
    parser.add_argument("--rate", type=int, default=200_000, help="flows per second (first try with --max)")
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--ports", type=int, default=1)
    parser.add_argument("--flows", type=int, default=100_000)
    parser.add_argument("--hosts", type=int, default=1_000)
    parser.add_argument("--max", action="store_true", help="also search each receiver's highest rate without loss")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def main():
    options = parse_options()
    receivers = [Floor(options)]
    if options.nfcapd:
        receivers.append(Nfcapd(options))
    else:
        print("bench_whole_path: no nfcapd on this machine (Debian package nfdump): left out", file=sys.stderr)
    if options.collector:
        receivers.append(SohoFlow(options))
    results = [run_once(receiver, options, options.rate, options.seconds) for receiver in receivers]
    by_name = {result["name"]: result for result in results}
    ratios = {}
    for other in ("nfcapd", "receive loop"):
        if "sohoflow-collector" in by_name and other in by_name:
            base = by_name[other]["cpu_per_million"] or 1e-9
            ratios[f"sohoflow-collector / {other}"] = by_name["sohoflow-collector"]["cpu_per_million"] / base
    rates = {receiver.name: highest_rate(receiver, options) for receiver in receivers} if options.max else {}
    if options.json:
        print(json.dumps({"results": results, "cpu_ratios": ratios, "highest_rates": rates}, indent=1, default=str))
        return
    print(table(results))
    for name, ratio in ratios.items():
        print(f"CPU per flow, {name}: {ratio:.2f}")
    for name, rate in rates.items():
        print(f"highest rate with less than {100 * LOSS_FREE:.1f} % loss, {name}: {rate} flows/s")
    for result in results:
        print(f"{result['name']} said: {json.dumps(result['said'])}")


if __name__ == "__main__":
    main()
