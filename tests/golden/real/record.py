#!/usr/bin/env python3
"""Records what a real ntopng answers about flows of this collector. Not part of the test run: it needs an ntopng.

record.py --url URL --zmq-port PORT --start COMMAND --stop COMMAND --out FOLDER SCENARIO…
COMMAND starts (with empty tables) or stops an ntopng; the endpoint for its -i is in the environment as IFACE and it must
have -m with the networks of LOCAL. SOHOFLOW_BUILD names the build folder whose collector is recorded."""
import argparse
import contextlib
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "integration"))
import exporter  # noqa: E402
import long_flow  # noqa: E402
import traffic  # noqa: E402
from sohoflow import Collector, wait_until  # noqa: E402

LOCAL = "192.168.0.0/16,2001:db8:1::/48"
EXPORT_PORT = 2055
KEPT_RECEPTION = ("flows", "dropped_flows", "events", "zmq_msg_rcvd", "zmq_msg_drops")
KEPT_INTERFACE = ("num_flows", "num_hosts", "num_local_hosts", "bytes", "packets", "bytes_upload", "bytes_download")
KEPT_STATUS = ("link", "conversations", "records", "messages", "events", "lost_records", "would_block", "failed")
# name: (NetFlow version, header bytes, mode, softflowd's options)
PLAIN = {
    "netflow9-header28-connect": (9, 28, "connect", ()),
    "netflow9-header36-bind": (9, 36, "bind", ()),
    "netflow5-header36-connect": (5, 36, "connect", ()),
    "netflow9-sampled-header28-bind": (9, 28, "bind", ("-s", "10")),
}


class Ntopng:
    """The ntopng under observation: started and stopped by the user's commands, read over REST."""

    def __init__(self, arguments):
        self.arguments = arguments
        self.open_url = urllib.request.build_opener(urllib.request.ProxyHandler({})).open

    def command(self, command, mode):
        suffix = "c" if mode == "connect" else ""  # c: ntopng binds
        subprocess.run(command, shell=True, check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "IFACE": f"{self.endpoint()}{suffix}"})

    def start(self, mode):
        self.command(self.arguments.start, mode)

    def stop(self, mode):
        self.command(self.arguments.stop, mode)

    def endpoint(self):
        return f"tcp://127.0.0.1:{self.arguments.zmq_port}"

    def page(self, path):
        with self.open_url(f"{self.arguments.url}/{path}", timeout=20) as answer:
            return answer.read().decode(errors="replace")

    def rest(self, path):
        answer = json.loads(self.page(f"lua/rest/v2/get/{path}"))
        assert answer["rc"] == 0, answer
        return answer["rsp"]

    def version(self):
        with self.open_url(f"{self.arguments.url}/lua/login.lua", timeout=20) as answer:
            return answer.headers["Server"]

    def interface(self):
        answer = self.rest("interface/data.lua?ifid=0")
        return {**{name: answer[name] for name in KEPT_INTERFACE},
                "zmqRecvStats": {name: answer["zmqRecvStats"][name] for name in KEPT_RECEPTION}}

    def raw_flows(self):
        flows, page = [], 500
        while True:
            rows = self.rest(f"flow/active_list.lua?ifid=0&start={len(flows)}&length={page}")
            flows += rows
            if len(rows) < page:
                return flows

    def flows(self):
        return sorted((trimmed_flow(flow) for flow in self.raw_flows()), key=json.dumps)

    def hosts(self):
        rows = self.rest("host/active.lua?ifid=0&mode=all&currentPage=1&perPage=1000")["data"]
        return sorted(({"ip": row["ip"], "is_localhost": row["is_localhost"], "bytes": {name: row["bytes"][name] for name in ("sent", "recvd")}}
                       for row in rows), key=json.dumps)

    def tcp_state(self):
        """What the page of the first TCP flow says about flags and state."""
        flow = min((flow for flow in self.raw_flows() if flow["l4_proto"]["name"] == "TCP" and ":" not in flow["client"]["ip"]),
                   key=lambda flow: flow["client"]["port"])
        page = self.page(f"lua/flow_details.lua?ifid=0&flow_key={flow['key']}&flow_hash_id={flow['hash_id']}")
        row = page[page.index("TCP Flags"):]
        # Two table rows: the flags of both directions, then the state in words.
        rows = [" ".join(re.sub(r"<[^>]*>|&nbsp;", " ", text).split()) for text in row.split("</tr>")[:2]]
        return {"client_port": flow["client"]["port"], "flags": rows[0], "state": rows[1]}

    def probes(self):
        return [{name: row[name] for name in ("probe_version", "flow_exporters") if name in row}
                for row in self.rest("interface/nprobes/data.lua?ifid=0")]


def trimmed_flow(flow):
    ends = {name: {"ip": flow[name]["ip"], "port": flow[name]["port"]} for name in ("client", "server")}
    return {"l4_proto": flow["l4_proto"]["name"], **ends, "bytes": flow["bytes"], "application": flow["application"]["name"],
            "flow_exporter": flow["flow_exporter"]["device"]["ip"], "first_seen": seconds(flow["first_seen"]), "last_seen": seconds(flow["last_seen"])}


def seconds(value):
    return value.get("timestamp", value.get("time", value)) if isinstance(value, dict) else value


@contextlib.contextmanager
def wire(path):
    """Keeps the export datagrams that pass on the loopback."""
    dump = subprocess.Popen(["dumpcap", "-q", "-P", "-i", "lo", "-f", f"udp dst port {EXPORT_PORT}", "-w", path],
                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    for line in dump.stderr:
        if line.startswith("File:"):
            break
    try:
        yield
        time.sleep(1)  # dumpcap hands packets over in blocks
    finally:
        dump.send_signal(signal.SIGINT)
        dump.communicate()
        path.chmod(0o644)


def collector(ntopng, mode, header, folder=None):
    running = Collector("--listen", f"127.0.0.1:{EXPORT_PORT}", "--allow", "127.0.0.1", "--ntopng", ntopng.endpoint(),
                        "--ntopng-mode", mode, "--ntopng-header", header, "--local-networks", LOCAL, "--metrics", "off", folder=folder)
    wait_until(lambda: link(running) == "listening", "ntopng listens", 60)
    return running


def link(running):
    return running.status()["ntopng"]["link"]


def collector_status(running):
    status = running.status()["ntopng"]
    return {name: status[name] for name in KEPT_STATUS if name in status}


def settled(ntopng, running):
    """Waits until ntopng has processed all that was published, and two statistics events more."""
    published = lambda: (state := running.status())["ntopng"]["conversations"] == state["flows"]["conversations"] > 0
    wait_until(published, "all conversations are published")
    events = ntopng.interface()["zmqRecvStats"]["events"]
    wait_until(lambda: ntopng.interface()["zmqRecvStats"]["events"] >= events + 2, "two more events", 60)


def answers(ntopng):
    return {"interface": ntopng.interface(), "tcp": ntopng.tcp_state(), "probes": ntopng.probes(), "hosts": ntopng.hosts(), "flows": ntopng.flows()}


def write(path, ntopng, content):
    """One line per list entry: small, and a difference shows where it is."""
    head = {"ntopng": ntopng.version(), "recorded": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}
    text = json.dumps({**head, **content}, indent=1)
    flat = lambda value: json.dumps(value, separators=(", ", ": "))
    parts = []
    for name, value in {**head, **content}.items():
        body = "[\n" + ",\n".join("  " + flat(row) for row in value) + "\n ]" if isinstance(value, list) else flat(value)
        parts.append(f' "{name}": {body}')
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n")
    assert json.loads(path.read_text()) == json.loads(text)


def household(folder, seconds_ago=25):
    return traffic.household(int(time.time()) - seconds_ago).write(folder / "packets.pcap")


def plain(ntopng, out, name):
    """softflowd's export of one household recording, once."""
    version, header, mode, options = PLAIN[name]
    with tempfile.TemporaryDirectory() as folder, session(ntopng, mode, header) as running:
        packets = household(pathlib.Path(folder))
        before = ntopng.interface()["zmqRecvStats"]
        with wire(out / f"{name}.pcap"):
            exporter.run_softflowd(packets, version, EXPORT_PORT, *options)
            settled(ntopng, running)
        write(out / f"{name}.json", ntopng, {"before": before, **answers(ntopng), "collector": collector_status(running)})


def restarts(ntopng, out, name):
    """ntopng ends and comes back while the collector runs; then the collector does. The recording's datagrams are those
    sent after ntopng came back: before and after the collector's restart. Each time it is new traffic of the same hosts
    and ports: the same traffic again would be taken for a second exporter's report of it."""
    steps = []

    def step(what, running):
        steps.append({"step": what, "collector": collector_status(running)})

    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as cleanup:
        folder = pathlib.Path(folder)
        ntopng.start("connect")
        cleanup.callback(ntopng.stop, "connect")
        first = collector(ntopng, "connect", 28, folder / "collector")
        cleanup.callback(first.kill)
        exporter.run_softflowd(household(folder), 9, EXPORT_PORT)
        settled(ntopng, first)
        step("ntopng shows flows", first)
        shown = first.status()["flows"]["conversations"]
        ntopng.stop("connect")
        wait_until(lambda: link(first) != "listening", "the loss is seen", 60)
        exporter.run_softflowd(household(folder), 9, EXPORT_PORT)
        wait_until(lambda: first.status()["flows"]["conversations"] == 2 * shown, "records nobody hears")
        step("ntopng is away", first)
        ntopng.start("connect")
        wait_until(lambda: link(first) == "listening", "ntopng is back", 60)
        with wire(out / f"{name}.pcap"):
            exporter.run_softflowd(household(folder), 9, EXPORT_PORT)
            settled(ntopng, first)
            step("ntopng is back", first)
            once = ntopng.interface()
            first.stop()
            second = collector(ntopng, "connect", 28, folder / "collector")
            cleanup.callback(second.kill)
            exporter.run_softflowd(household(folder), 9, EXPORT_PORT)
            settled(ntopng, second)
            step("the collector is back", second)
        write(out / f"{name}.json", ntopng, {"steps": steps, "before": once["zmqRecvStats"], **answers(ntopng),
                                             "collector": collector_status(second)})


def five_minutes(ntopng, out, name):
    """A connection of five minutes that arrives in five pieces, watched every two seconds until ntopng forgets it."""
    seen = []
    with session(ntopng, "connect", 28) as running, wire(out / f"{name}.pcap"), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.bind(("127.0.0.1", 0))
        begin = time.monotonic()
        elapsed = lambda: round(time.monotonic() - begin, 1)

        def look(pieces):
            rows = [{**trimmed_flow(flow), "key": flow["key"], "hash_id": flow["hash_id"]} for flow in ntopng.raw_flows()]
            picture = sorted(rows, key=json.dumps)
            if not seen or strip(seen[-1]["flows"]) != strip(picture):
                seen.append({"from_s": elapsed(), "until_s": 0, "looks": 0})
            seen[-1].update(until_s=elapsed(), looks=seen[-1]["looks"] + 1, pieces=pieces, flows=picture)

        for pieces in long_flow.send(sender, ("127.0.0.1", EXPORT_PORT)):
            look(pieces)
        end = time.monotonic() + 150
        while seen[-1]["flows"] and time.monotonic() < end:
            time.sleep(2)
            look(long_flow.PIECES)
        write(out / f"{name}.json", ntopng, {"interface": ntopng.interface(), "collector": collector_status(running), "seen": seen})


def strip(flows):
    """Without what changes while nothing happens."""
    return [{name: value for name, value in flow.items() if name != "last_seen"} for flow in flows]


@contextlib.contextmanager
def session(ntopng, mode, header):
    running = None
    ntopng.start(mode)
    try:
        running = collector(ntopng, mode, header)
        yield running
    finally:
        if running:
            running.kill()
        ntopng.stop(mode)


SCENARIOS = {**{name: plain for name in PLAIN}, "restarts": restarts, "five-minute-flow": five_minutes}


def main():
    arguments = argparse.ArgumentParser()
    for name in ("--url", "--zmq-port", "--start", "--stop"):
        arguments.add_argument(name, required=True)
    arguments.add_argument("--out", type=pathlib.Path, required=True)
    arguments.add_argument("scenarios", nargs="+", choices=SCENARIOS)
    arguments = arguments.parse_args()
    for name in arguments.scenarios:
        SCENARIOS[name](Ntopng(arguments), arguments.out, name)
        print(name, "recorded", flush=True)


if __name__ == "__main__":
    main()
