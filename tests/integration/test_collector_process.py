"""The collector as a process: options, signals, ports, files, a second copy, restarts."""

import fcntl
import json
import os
import pathlib
import pty
import re
import signal
import socket
import stat
import struct
import subprocess
import termios
import time
import unittest
import urllib.error
import urllib.request

import exporter
import traffic
from sohoflow import COLLECTOR, CTL, DEADLINE, CollectorTest, wait_until
from test_oracle import oracle
from test_softflowd import packet_sums

# Ports of their own, and nothing that another collector on this machine may have.
QUIET = ("--listen", "127.0.0.1:0", "--metrics", "off", "--ntopng", "off")
LIVE = (*QUIET, "--allow", "127.0.0.1")


def run_collector(*options, **more):
    return subprocess.run([COLLECTOR, *map(str, options)], capture_output=True, text=True, timeout=DEADLINE, **more)


def free_port(kind=socket.SOCK_STREAM):
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class OptionsTest(CollectorTest):
    def test_a_bad_value_is_one_sentence_with_option_value_and_what_is_allowed(self):
        for options, words in [
            (("--listen", "nowhere"), ("--listen", "nowhere")),
            (("--ntopng", "ipc://here"), ("--ntopng", "ipc://here", "tcp://HOST:PORT", "off")),
            (("--ntopng-mode", "sideways"), ("--ntopng-mode", "sideways", "connect", "bind")),
            (("--ntopng-header", "30"), ("--ntopng-header", "30", "28", "36")),
            (("--ntopng-exporter-ids", "some"), ("--ntopng-exporter-ids", "some", "on", "off")),
            (("--source-id", "4294967296"), ("--source-id", "4294967296", "4294967295")),
            (("--local-networks", "fd00::/129"), ("--local-networks", "fd00::/129")),
            (("--allow", "10.0.0.0/40"), ("--allow", "10.0.0.0/40")),
            (("--sampling", "192.168.1.1"), ("--sampling", "192.168.1.1")),
            (("--active-timeout", "soon"), ("--active-timeout", "soon")),
            (("--metrics", "here"), ("--metrics", "here")),
            (("--speed", "fast"), ("--speed", "fast", "1", "max")),
            (("--log-level", "loud"), ("--log-level", "loud", "debug")),
            (("--nonsense",), ("--nonsense",)),
        ]:
            with self.subTest(options=options):
                result = run_collector("--state-dir", self.folder / "s", "--control", self.folder / "c", *options)
                self.assertEqual(result.returncode, 2, result.stderr)
                self.assertEqual(len(result.stderr.strip().splitlines()), 1, result.stderr)
                for word in words:
                    self.assertIn(word, result.stderr)

    def test_a_bad_value_in_the_configuration_file_names_the_file_too(self):
        config = self.folder / "config.json"
        config.write_text(json.dumps({"ntopng-header": "30"}))
        result = run_collector("--state-dir", self.folder / "s", "--control", self.folder / "c", "--config", config)
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertEqual(len(result.stderr.strip().splitlines()), 1, result.stderr)
        for word in ("ntopng-header", str(config), "30", "28", "36"):
            self.assertIn(word, result.stderr)

    def test_help_and_version_need_nothing_running(self):
        self.assertIn("--listen", run_collector("--help").stdout)
        self.assertIn("sohoflow-collector", run_collector("--version").stdout)

    def test_the_readme_names_every_option(self):
        readme = pathlib.Path(__file__).parents[2].joinpath("README.md").read_text()
        options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", run_collector("--help").stdout)) - {"--help", "--version"}
        self.assertGreater(len(options), 20)
        for option in sorted(options):
            self.assertRegex(readme, f"`[^`]*{option}\\b")


class LifeTest(CollectorTest):
    def test_sigterm_ends_it_with_exit_code_0(self):
        self.assertEqual(self.start(*LIVE).stop(), 0)

    def test_who_stops_it_is_obeyed_and_who_restarts_it_is_told_to_its_supervisor_by_the_exit_code(self):
        for command, code in (("stop", 0), ("restart", 3)):
            collector = self.start()
            collector.ctl(command)
            self.assertEqual(collector.process.wait(timeout=DEADLINE), code, command)
        unit = (pathlib.Path(__file__).parents[2] / "installer/sohoflow-collector.service.in").read_text()
        self.assertIn("\nRestartForceExitStatus=3\n", unit)

    def test_sighup_reads_the_configuration_again(self):
        config = self.folder / "config.json"
        config.write_text(json.dumps({"allow": "192.0.2.1"}))
        collector = self.start(*QUIET, "--config", config)
        config.write_text(json.dumps({"allow": "192.0.2.1,127.0.0.1"}))
        collector.process.send_signal(signal.SIGHUP)
        wait_until(lambda: "127.0.0.1" in json.dumps(collector.status()["settings"]["allow"]), "the new list is in force")

    def test_the_readmes_configuration_file_is_taken_as_it_stands(self):
        readme = pathlib.Path(__file__).parents[2].joinpath("README.md").read_text()
        example, = re.findall(r"```json\n(.*?)```", readme, re.DOTALL)
        config = self.folder / "config.json"
        config.write_text(example)
        settings = self.start("--listen", "127.0.0.1:0", "--metrics", "off", "--config", config).status()["settings"]
        wanted = json.loads(example)
        self.assertEqual(settings["allow"]["value"], ",".join(wanted["allow"]))
        self.assertEqual([settings[name]["origin"] for name in wanted if name != "listen"], ["config-file"] * (len(wanted) - 1))
        self.assertEqual(settings["listen"]["origin"], "command-line")

    def test_a_configuration_that_became_unreadable_changes_nothing(self):
        config = self.folder / "config.json"
        config.write_text(json.dumps({"allow": "192.0.2.1"}))
        collector = self.start(*QUIET, "--config", config)
        for broken in ('{"allow": "192.0.2', json.dumps({"allow": "nobody at all"})):
            before = collector.output().count(str(config))
            config.write_text(broken)
            collector.process.send_signal(signal.SIGHUP)
            wait_until(lambda: collector.output().count(str(config)) > before, "the log names the file")
            self.assertEqual(collector.status()["settings"]["allow"]["value"], "192.0.2.1", broken)
            self.assertIsNone(collector.process.poll())

    def test_sighup_opens_the_json_lines_again_after_they_were_moved_away(self):
        lines, moved = self.folder / "flows.jsonl", self.folder / "flows.jsonl.1"
        collector = self.start(*LIVE, "--json", lines)
        lines.rename(moved)
        collector.process.send_signal(signal.SIGHUP)
        wait_until(lines.exists, "a new file is begun")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.sendto(exporter.two_way_datagram(time.time()), ("127.0.0.1", collector.port()))
        wait_until(lambda: lines.read_text().count("\n") == 1, "the new file gets the next record")
        self.assertEqual(moved.read_text(), "")

    def test_a_second_collector_names_the_first_and_exits_2(self):
        first = self.start(*LIVE)
        second = run_collector("--control", first.control, "--state-dir", self.folder / "other", *LIVE)
        self.assertEqual(second.returncode, 2)
        self.assertIn(str(first.process.pid), second.stderr)

    def test_a_second_collector_does_not_share_the_first_ones_state_folder(self):
        first = self.start(*LIVE)
        second = run_collector("--control", self.folder / "other", "--state-dir", first.folder / "state", *LIVE)
        self.assertEqual(second.returncode, 2)
        self.assertIn(str(first.process.pid), second.stderr)

    def test_a_port_in_use_names_its_holder(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as holder:
            holder.bind(("127.0.0.1", 0))
            port = holder.getsockname()[1]
            result = run_collector("--listen", f"127.0.0.1:{port}", "--control", self.folder / "c", "--state-dir", self.folder / "s")
        self.assertEqual(result.returncode, 2)
        self.assertIn(str(os.getpid()), result.stderr)
        self.assertIn(str(port), result.stderr)

    def test_a_port_of_the_metrics_in_use_names_its_holder(self):
        with socket.socket() as holder:
            holder.bind(("127.0.0.1", 0))
            holder.listen()
            port = holder.getsockname()[1]
            asked = run_collector("--listen", "127.0.0.1:0", "--ntopng", "off", "--metrics", f"127.0.0.1:{port}",
                                  "--control", self.folder / "c", "--state-dir", self.folder / "s")
            self.assertEqual(asked.returncode, 2)
            self.assertIn(f"(pid {os.getpid()})", asked.stderr)
            # Only stored, it does not keep the collector from starting, but is told.
            state = self.folder / "kept"
            (state / "state").mkdir(parents=True, mode=0o700)
            (state / "state/collector.json").write_text(json.dumps({"version": 1, "metrics": f"127.0.0.1:{port}"}))
            stored = self.start("--listen", "127.0.0.1:0", "--ntopng", "off", folder=state)
        told = [warning for warning in stored.status()["warnings"] if warning["warning"] == "metrics-not-served"]
        self.assertEqual([warning["place"] for warning in told], [f"127.0.0.1:{port}"])
        self.assertIn(f"(pid {os.getpid()})", told[0]["detail"])
        self.assertIn(f"127.0.0.1:{port}", stored.ctl("status").stdout)

    def test_an_unknown_exporter_is_named_once_with_the_option_that_admits_it(self):
        collector = self.start(*QUIET)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            for _ in range(5):
                sender.sendto(bytes(24), ("127.0.0.1", collector.port()))
        wait_until(lambda: collector.status()["unknown_senders"], "the sender is offered")
        self.assertEqual(collector.status()["unknown_senders"][0]["address"], "127.0.0.1")
        self.assertEqual(collector.output().count("--allow 127.0.0.1"), 1, collector.output())

    def test_an_allowed_exporter_stays_allowed_after_a_restart(self):
        collector = self.start(*QUIET, folder=self.folder)
        collector.ctl("allow", "127.0.0.1")
        self.assertEqual(collector.stop(), 0)
        again = self.start(*QUIET, folder=self.folder)
        self.assertIn("127.0.0.1", json.dumps(again.status()["settings"]["allow"]))

    def test_a_setting_can_be_given_its_default_again(self):
        collector = self.start(*QUIET)
        collector.ctl("set", "allow", "192.0.2.7")
        self.assertIn("192.0.2.7", json.dumps(collector.status()["settings"]["allow"]))
        collector.ctl("reset", "allow")
        self.assertEqual(collector.status()["settings"]["allow"]["value"], "none")
        self.assertEqual(collector.ctl("reset", "nonsense", check=False).returncode, 1)

    def test_files_and_socket_are_for_their_owner_only(self):
        collector = self.start(*LIVE)
        self.assertEqual(stat.S_IMODE(os.stat(collector.control).st_mode) & 0o007, 0)
        collector.ctl("allow", "192.0.2.7", check=False)
        for folder, _, files in os.walk(collector.folder / "state"):
            for name in files:
                self.assertEqual(stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode) & 0o077, 0, name)


class TalkersTest(CollectorTest):
    LINES = 24

    def report(self, collector, *destinations):
        """90,000 bytes from each of 203.0.113.N."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.bind(("127.0.0.1", self.source_port))
            for number in destinations:
                datagram = exporter.two_way_datagram(time.time()).replace(bytes((203, 0, 113, 1)), bytes((203, 0, 113, number)))
                sender.sendto(datagram, ("127.0.0.1", collector.port()))

    def live_table(self, collector):
        """The program on a terminal of its own, and a function that answers with the whole pictures so far."""
        screen, terminal = pty.openpty()
        self.addCleanup(os.close, screen)
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", self.LINES, 120, 0, 0))
        # Who is started in the background is told to ignore SIGINT.
        live = subprocess.Popen([CTL, "--control", collector.control, "talkers"], stdin=subprocess.DEVNULL, stdout=terminal,
                                env={**os.environ, "LC_ALL": "C.UTF-8"}, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        self.addCleanup(live.wait)
        self.addCleanup(live.kill)
        os.close(terminal)
        os.set_blocking(screen, False)
        shown = bytearray()

        def pictures():
            try:
                shown.extend(os.read(screen, 1 << 20))
            except BlockingIOError:
                pass
            return shown.decode(errors="replace").split("\x1b[H\x1b[J")[1:-1]

        return live, pictures

    def test_the_live_table_renews_itself_is_as_high_as_the_terminal_and_ends_with_ctrl_c(self):
        self.source_port = free_port(socket.SOCK_DGRAM)
        collector = self.start(*LIVE, "--reverse-dns", "off")
        self.report(collector, *range(1, 31), 1)
        wait_until(lambda: collector.status()["talkers"]["conversations"] >= 31, "everything is there")
        live, pictures = self.live_table(collector)
        volumes = lambda: [float(found[1]) for picture in pictures() if (found := re.search(r"203\.0\.113\.1 .*?([\d.]+) kB", picture))]
        wait_until(volumes, "a picture")
        self.report(collector, 1)
        wait_until(lambda: volumes()[-1] > volumes()[0], "a later picture has more")
        self.assertIsNone(live.poll())
        for picture in pictures():
            self.assertIn("30 row(s)", picture)
            self.assertEqual(picture.count("\n"), self.LINES - 1, picture)
        live.send_signal(signal.SIGINT)
        self.assertEqual(live.wait(timeout=DEADLINE), -signal.SIGINT)

    def test_talkers_are_sorted_and_filtered_as_asked(self):
        self.source_port = free_port(socket.SOCK_DGRAM)
        collector = self.start(*LIVE, "--reverse-dns", "off")
        listed = lambda *options: [row["remote"] for row in collector.talkers("destinations", *options)["rows"]]
        self.report(collector, 1, 1, 2)
        wait_until(lambda: len(listed()) == 2, "both are there")
        self.report(collector, 3)
        wait_until(lambda: len(listed()) == 3, "the third is there")
        self.assertEqual(listed()[0], "203.0.113.1")
        self.assertEqual(listed("--sort", "last-seen")[0], "203.0.113.3")
        self.assertEqual(listed("--filter", "203.0.113.2"), ["203.0.113.2"])
        self.assertEqual(listed("--filter", "!203.0.113.1", "--sort", "name"), ["203.0.113.2", "203.0.113.3"])


class PathTest(CollectorTest):
    def setUp(self):
        super().setUp()
        self.packets = self.folder / "packets.pcap"
        traffic.household(int(time.time()) - 400).write(self.packets)

    def send(self, collector, datagrams):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.bind(("127.0.0.1", self.source_port))
            for datagram in datagrams:
                sender.sendto(datagram, ("127.0.0.1", collector.port()))

    def test_templates_survive_a_restart(self):
        self.source_port = free_port(socket.SOCK_DGRAM)
        datagrams = exporter.softflowd_datagrams(self.packets, 9)
        state = self.folder / "kept"
        first = self.start(*LIVE, folder=state)
        self.send(first, datagrams[:1])
        wait_until(lambda: first.records() > 0, "records arrive")
        self.assertEqual(first.stop(), 0)
        second = self.start(*LIVE, folder=state)
        self.send(second, datagrams[1:10])  # no template among them: softflowd repeats it every 16 datagrams
        wait_until(lambda: second.records() > 0, "data is decoded with the saved template")
        self.assertEqual(second.status()["exporters"][0]["errors"]["unknown_template"], 0)

    def test_announced_sampling_survives_a_restart(self):
        """softflowd announces 1:10 in every 16th datagram; the second collector gets only some between."""
        self.source_port = free_port(socket.SOCK_DGRAM)
        traffic.household(int(time.time()) - 400, 4).write(self.packets)
        datagrams = exporter.counted_by_sets(exporter.softflowd_datagrams(self.packets, 9, "-s", "10"))
        booted = time.time() - struct.unpack_from("!I", datagrams[0], 4)[0] / 1000
        state = self.folder / "kept"
        first = self.start(*LIVE, folder=state)
        self.send(first, datagrams[:1])
        wait_until(lambda: first.status()["exporters"] and first.status()["exporters"][0]["sampling_interval"] == 10, "it is announced")
        self.assertEqual(first.stop(), 0)
        second = self.start(*LIVE, "--local-networks", "192.168.0.0/16,2001:db8:1::/48", folder=state)
        self.assertEqual(second.status()["exporters"][0]["sampling_interval"], 10)
        # What softflowd would say of its uptime now that the collector has been away.
        later = [datagram[:4] + struct.pack("!I", round((time.time() - booted) * 1000)) + datagram[8:] for datagram in datagrams[1:8]]
        self.send(second, later)
        kept = exporter.write_export(self.folder / "both.pcap", [(time.time(), "127.0.0.1", 40000, datagrams[:8])])
        before = exporter.write_export(self.folder / "first.pcap", [(time.time(), "127.0.0.1", 40000, datagrams[:1])])
        packets = lambda recording: sum(row[2] + row[3] for row in oracle(recording)["services"].values())
        expected = packets(kept) - packets(before)
        counted = lambda: sum(row["packets_in"] + row["packets_out"] for row in second.talkers("services")["rows"])
        wait_until(lambda: second.records() > 0 and counted() >= expected, "every record is there")
        self.assertEqual(counted(), expected)
        self.assertEqual(second.status()["exporters"][0]["option_records"], 0, "nothing was announced again")

    def test_a_source_that_was_unmuted_stays_so_over_a_restart(self):
        datagrams = exporter.softflowd_datagrams(self.packets, 9)
        state = self.folder / "kept"

        def both_report(collector, unmuted):
            to = ("127.0.0.1", collector.port())
            for address in ("127.0.0.1", "127.0.0.2"):
                with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
                    sender.bind((address, 0))
                    for datagram in datagrams:
                        sender.sendto(datagram, to)
            found = lambda: [pair["muted"] for pair in collector.status()["duplicates"]]
            wait_until(lambda: found() == [not unmuted], "the repeat is found")

        first = self.start(*QUIET, "--allow", "127.0.0.0/8", folder=state)
        both_report(first, unmuted=False)
        refused = first.ctl("unmute", "192.0.2.9", check=False)
        self.assertEqual(refused.returncode, 2)
        self.assertIn("127.0.0.2:", refused.stderr)
        first.ctl("unmute", "127.0.0.2")
        wait_until(lambda: not first.status()["duplicates"][0]["muted"], "it counts again")
        self.assertEqual(first.stop(), 0)
        second = self.start(*QUIET, "--allow", "127.0.0.0/8", folder=state)
        both_report(second, unmuted=True)
        second.ctl("mute", "127.0.0.2")
        wait_until(lambda: second.status()["duplicates"][0]["muted"], "it is muted again")

    def test_json_lines_are_one_per_record_in_the_known_field_names(self):
        lines = self.folder / "flows.jsonl"
        recording = exporter.write_export(self.folder / "export.pcap", [
            (time.time(), "192.0.2.1", 40000, exporter.softflowd_datagrams(self.packets, 9))])
        collector = self.replay(recording, "--json", lines)
        records = collector.records()
        self.assertEqual(collector.stop(), 0)
        flows = [json.loads(line) for line in lines.read_text().splitlines()]
        self.assertEqual(len(flows), records)
        for name in ("type", "time_received_ns", "time_flow_start_ns", "time_flow_end_ns", "sampler_address", "sampling_rate",
                     "src_addr", "dst_addr", "src_port", "dst_port", "proto", "bytes", "packets", "in_if", "out_if", "src_mac",
                     "dst_mac", "tcp_flags"):
            self.assertIn(name, flows[0])
        self.assertEqual({flow["sampler_address"] for flow in flows}, {"192.0.2.1"})

    def lines_of(self, *datagrams):
        """What --json writes of one exporter's datagrams."""
        recording = exporter.write_export(self.folder / "export.pcap", [(time.time(), "192.0.2.1", 40000, datagrams)])
        output = run_collector("--read", recording, "--speed", "max", "--json", "-", "--metrics", "off", "--ntopng", "off").stdout
        return [json.loads(line) for line in output.splitlines()]

    def test_json_lines_of_sampled_traffic_say_what_the_record_said_and_how_it_was_sampled(self):
        sampled = packet_sums(self.packets, step=10)
        flows = self.lines_of(*exporter.softflowd_datagrams(self.packets, 9, "-s", "10"))
        self.assertEqual({flow["sampling_rate"] for flow in flows}, {10})
        self.assertEqual(sum(flow["bytes"] for flow in flows), sampled["all"], "not multiplied")
        self.assertEqual(sum(flow["packets"] for flow in flows), sampled["packets"])

    def test_json_lines_of_two_way_records_have_the_way_back(self):
        flow, = self.lines_of(exporter.two_way_datagram(time.time()))
        self.assertEqual([flow[name] for name in ("bytes", "packets", "bytes_reverse", "packets_reverse")], [1500, 3, 90000, 60])
        self.assertEqual([flow["src_mac"], flow["dst_mac"]], ["02:00:00:00:00:01", "02:00:00:00:00:02"])

    def test_a_replay_says_how_much_of_the_recording_it_has_read(self):
        recording = exporter.write_export(self.folder / "export.pcap", [
            (time.time(), "192.0.2.1", 40000, exporter.softflowd_datagrams(self.packets, 9))])
        replay = self.replay(recording).status()["replay"]
        self.assertEqual([replay["bytes_read"], replay["bytes_total"]], [recording.stat().st_size] * 2)

    def test_a_finished_replay_waits_for_a_slow_reader_of_its_lines(self):
        recording = exporter.write_export(self.folder / "export.pcap", [
            (time.time(), "192.0.2.1", 40000, exporter.softflowd_datagrams(self.packets, 9))])
        options = ("--read", recording, "--speed", "max", "--json", "-", "--metrics", "off", "--ntopng", "off")
        expected = run_collector(*options).stdout
        with subprocess.Popen([COLLECTOR, *map(str, options)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as slow:
            with self.assertRaises(subprocess.TimeoutExpired):
                slow.wait(timeout=3)  # longer than the second a stopping collector gives its reader
            self.assertEqual(slow.stdout.read().decode(), expected)
            self.assertEqual(slow.wait(timeout=DEADLINE), 0)

    def test_a_damaged_recording_is_said_once_and_exits_1(self):
        recording = exporter.write_export(self.folder / "export.pcap", [
            (time.time(), "192.0.2.1", 40000, exporter.softflowd_datagrams(self.packets, 9))])
        with open(recording, "r+b") as file:
            file.truncate(os.path.getsize(recording) - 5)
        result = run_collector("--read", recording, "--speed", "max", "--metrics", "off", "--ntopng", "off")
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertEqual(result.stderr.count(str(recording)), 1, result.stderr)

    def test_metrics_health_and_templates_answer_on_loopback(self):
        port = free_port()
        self.source_port = free_port(socket.SOCK_DGRAM)
        collector = self.start("--listen", "127.0.0.1:0", "--ntopng", "off", "--allow", "127.0.0.1", "--metrics", f"127.0.0.1:{port}")
        self.send(collector, exporter.softflowd_datagrams(self.packets, 9))
        get = lambda page: urllib.request.urlopen(f"http://127.0.0.1:{port}/{page}", timeout=DEADLINE).read().decode()
        wait_until(lambda: "sohoflow_exporter_records_total" in get("metrics"), "the metrics show the exporter")
        self.assertIn('exporter="127.0.0.1"', get("metrics"))
        self.assertIn('sohoflow_refused_datagrams_total 0', get("metrics"))
        self.assertIn("1024", get("templates"))
        health = json.loads(get("health"))
        judged = collector.status()["health"]
        self.assertEqual(health["status"], "running")
        self.assertEqual({stage["name"]: stage["condition"] for stage in health["stages"]},
                         {name: finding["condition"] for name, finding in judged.items() if name != "you"})
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
            stranger.bind(("127.0.0.2", 0))
            stranger.sendto(bytes(24), ("127.0.0.1", collector.port()))
        self.assertEqual(wait_until(lambda: self.unhealthy(port), "an exporter that is not allowed calls for attention")["status"], "attention")

    @staticmethod
    def unhealthy(port):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=DEADLINE)
        except urllib.error.HTTPError as refused:
            return json.loads(refused.read()) if refused.code == 503 else None
        return None

    def test_a_disk_that_fills_up_takes_no_line_that_was_there(self):
        disk = self.folder / "disk"
        disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", disk], capture_output=True)
        lines = disk / "flows.jsonl"
        there = [json.dumps({"line": number}) for number in range(100)]
        lines.write_text("\n".join(there) + "\n")
        collector = self.start(*LIVE, "--json", lines)
        self.source_port = free_port(socket.SOCK_DGRAM)
        self.send(collector, exporter.softflowd_datagrams(self.packets, 9))  # some 200 KB of lines
        wait_until(lambda: collector.status()["json_lines"]["error"], "the status names the full disk")
        told = collector.status()["json_lines"]
        self.assertGreater(told["lost_records"], 0)
        self.assertEqual(told["dropped_records"], 0)
        self.assertEqual(collector.stop(), 0)
        written = lines.read_text().splitlines()
        self.assertEqual(written[:len(there)], there)
        for line in written:
            json.loads(line)  # no half line

    def test_an_address_for_ntopng_that_is_taken_is_told_and_used_once_it_is_free(self):
        collector = self.start("--listen", "127.0.0.1:0", "--metrics", "off")
        told = lambda: [each["place"] for each in collector.status()["warnings"] if each["warning"] == "ntopng-address-taken"]
        with socket.create_server(("127.0.0.1", 0)) as holder:
            endpoint = f"tcp://127.0.0.1:{holder.getsockname()[1]}"
            collector.ctl("set", "ntopng", endpoint)
            collector.ctl("set", "ntopng-mode", "bind")
            wait_until(lambda: told() == [endpoint], "the status names the address")
            self.assertIn(f"cannot wait for ntopng at {endpoint}", collector.ctl("status").stdout)
        wait_until(lambda: not told(), "it is used by itself", 40)
        with socket.create_connection(("127.0.0.1", int(endpoint.rsplit(":", 1)[1])), timeout=DEADLINE) as ntopng:
            self.assertTrue(ntopng.recv(10).startswith(b"\xff"))  # How ZeroMQ greets.
        self.assertEqual(collector.stop(), 0)

    def test_disk_full_is_said_and_nothing_that_was_there_is_lost(self):
        collector = self.start(*LIVE, "--json", "/dev/full")
        self.source_port = free_port(socket.SOCK_DGRAM)
        self.send(collector, exporter.softflowd_datagrams(self.packets, 9))
        wait_until(lambda: collector.status()["json_lines"]["error"], "the status names the full disk")
        wait_until(lambda: collector.records() > 0, "records are counted all the same")
        self.assertEqual(collector.stop(), 0)


if __name__ == "__main__":
    unittest.main()
