"""What ntopng would read, decoded by libndpi, against the oracle: the same bytes and packets of every conversation."""

import collections
import contextlib
import json
import pathlib
import signal
import socket
import subprocess
import time
import unittest

import exporter
import traffic
from sohoflow import BUILD, DEADLINE, CollectorTest, wait_until
from test_oracle import LOCAL, oracle

READER = BUILD / "tests/integration/ntopng_reader"
IN_BYTES, IN_PKTS, PROTOCOL, SRC_PORT, DST_PORT, OUT_BYTES, OUT_PKTS = "1", "2", "4", "7", "11", "23", "24"


class Reader:
    def __init__(self, folder, port, *options):
        self.path = pathlib.Path(folder) / f"ntopng-{port}"
        self.output = open(self.path, "wb")
        self.known, self.read_to = [], 0
        self.process = subprocess.Popen([READER, *options, f"tcp://127.0.0.1:{port}"], stdout=self.output)
        wait_until(lambda: self.lines(), "the reader is ready")

    def lines(self):
        """All it has read so far; only what is new is parsed."""
        with open(self.path, "rb") as file:
            file.seek(self.read_to)
            text = file.read()
        whole = text[:text.rfind(b"\n") + 1]
        self.read_to += len(whole)
        self.known += [json.loads(line) for line in whole.splitlines()]
        return self.known

    def records(self):
        return [line for line in self.lines() if IN_BYTES in line or OUT_BYTES in line]

    def events(self):
        return [line["event"] for line in self.lines() if "event" in line]

    def headers(self):
        return [line["header"] for line in self.lines() if "header" in line]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=DEADLINE)
        self.output.close()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def conversation_sums(records):
    """[bytes in, bytes out, packets in, packets out] per conversation, keyed like the oracle's."""
    sums = collections.defaultdict(lambda: [0, 0, 0, 0])
    for record in records:
        client, server = record.get("8") or record["27"], record.get("12") or record["28"]
        key = f"{record[PROTOCOL]} {client}:{record.get(SRC_PORT, 0)} {server}:{record.get(DST_PORT, 0)}"
        for place, element in enumerate((OUT_BYTES, IN_BYTES, OUT_PKTS, IN_PKTS)):
            sums[key][place] += record.get(element, 0)
    return dict(sums)


class NtopngMessagesTest(CollectorTest):
    def reader(self, port, *options):
        reader = Reader(self.folder, port, *options)
        self.addCleanup(lambda: reader.process.poll() is None and reader.stop())
        return reader

    def recording(self, *options, version=9, scale=1):
        packets = self.folder / "packets.pcap"
        traffic.household(int(time.time()) - 400, scale).write(packets)
        self.datagrams = exporter.counted_by_sets(exporter.softflowd_datagrams(packets, version, *options))
        return exporter.write_export(self.folder / "export.pcap", [(time.time(), "192.0.2.1", 40000, self.datagrams)])

    def play(self, exporters=("127.0.0.1",), options=(), reader_options=()):
        """Sends the recording's datagrams, from each exporter, to a collector that ntopng's stand-in listens to; what
        that one read."""
        port = free_port()
        reader = self.reader(port, *reader_options)
        collector = self.start("--listen", "127.0.0.1:0", "--allow", "127.0.0.0/8", "--metrics", "off",
                               "--ntopng", f"tcp://127.0.0.1:{port}", "--local-networks", ",".join(LOCAL), *options)
        # Before ntopng has subscribed ZeroMQ has nobody to keep a message for.
        wait_until(lambda: collector.status()["ntopng"]["link"] == "listening", "the reader has subscribed")
        with contextlib.ExitStack() as senders:
            sockets = [senders.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) for _ in exporters]
            for sender, address in zip(sockets, exporters):
                sender.bind((address, 0))
            # Taking turns: on a busy machine one after the other would be seconds apart.
            for datagram in self.datagrams:
                for sender in sockets:
                    sender.sendto(datagram, ("127.0.0.1", collector.port()))
        published = lambda: (state := collector.status())["ntopng"]["conversations"] + state["flows"]["muted_conversations"] == \
            state["flows"]["conversations"] > 0
        sent = len(exporters) * len(self.datagrams)
        taken = lambda: sum(known["datagrams"] for known in collector.status()["exporters"])
        wait_until(lambda: taken() == sent and published(), "all is published")
        collector.stop()  # sends on what waits
        wait_until(lambda: sum(record.get(IN_PKTS, 0) + record.get(OUT_PKTS, 0) for record in reader.records()) >= self.packets,
                   f"{self.packets} packets arrive")
        return reader

    def assert_equals_oracle(self, recording, **how):
        expected = oracle(recording)["conversations"]
        self.packets = sum(packets_in + packets_out for _, _, packets_in, packets_out in expected.values())
        reader = self.play(**how)
        self.assertEqual(conversation_sums(reader.records()), expected)
        return reader

    def assert_headers(self, reader, **wanted):
        headers = reader.headers()
        self.assertGreater(len(headers), 1)
        for header in headers:
            self.assertEqual({name: header[name] for name in wanted}, wanted)

    def test_every_conversation_has_the_oracles_bytes_and_packets(self):
        self.assert_equals_oracle(self.recording())

    def test_netflow_5_has_the_oracles_bytes_and_packets_too(self):
        self.assert_equals_oracle(self.recording(version=5))

    def test_sampled_traffic_is_scaled_exactly_once(self):
        self.assert_equals_oracle(self.recording("-s", "10", scale=4))

    def test_an_ntopng_that_connects_to_the_collector_gets_the_same(self):
        reader = self.assert_equals_oracle(self.recording(), options=("--ntopng-mode", "bind"), reader_options=("connect",))
        self.assert_headers(reader, bytes=28, source=0)

    def test_the_long_header_carries_the_same_and_the_source_id(self):
        reader = self.assert_equals_oracle(self.recording(), options=("--ntopng-header", "36", "--source-id", "4711"))
        self.assert_headers(reader, bytes=36, version=4, source=4711)

    def test_the_source_id_is_in_the_short_header_too(self):
        self.recording()
        self.packets = 1
        self.assert_headers(self.play(options=("--source-id", "70000")), bytes=28, source=70000)

    def test_without_exporter_ids_no_record_names_an_exporter_or_interface(self):
        reader = self.assert_equals_oracle(self.recording(), options=("--ntopng-exporter-ids", "off"))
        for record in reader.records():
            self.assertFalse({"130", "131", "10", "14"} & record.keys(), record)

    def test_what_a_second_exporter_repeats_is_not_published(self):
        self.recording()
        turns = [(time.time() + turn / 1000, address, port, [datagram]) for turn, datagram in enumerate(self.datagrams)
                 for address, port in (("127.0.0.1", 40000), ("127.0.0.2", 40001))]
        both = exporter.write_export(self.folder / "both.pcap", turns)
        expected = oracle(both, "--muted", "127.0.0.2")["conversations"]
        self.packets = sum(packets_in + packets_out for _, _, packets_in, packets_out in expected.values())
        self.assertEqual(conversation_sums(self.play(("127.0.0.1", "127.0.0.2")).records()), expected)

    def test_every_record_names_its_exporter_and_never_a_direction(self):
        self.recording()
        self.packets = 1
        for record in self.play().records():
            self.assertEqual(record["130"], "127.0.0.1")
            self.assertEqual(record["58051"], 1)
            self.assertNotIn("61", record)
            self.assertNotIn("::ffff:", json.dumps(record))

    def test_status_tells_whether_ntopng_listens_and_events_have_every_key(self):
        port = free_port()
        collector = self.start("--listen", "127.0.0.1:0", "--metrics", "off", "--ntopng", f"tcp://127.0.0.1:{port}")
        self.assertNotEqual(collector.status()["ntopng"]["link"], "listening")
        reader = self.reader(port)
        wait_until(lambda: collector.status()["ntopng"]["link"] == "listening", "the subscription is seen")
        event = wait_until(reader.events, "an event within 5 s")[0]
        for name in ("bytes", "packets", "iface", "probe", "time", "avg", "timeout", "drops", "flow_collection", "zmq"):
            self.assertIn(name, event)
        self.assertEqual(event["timeout"]["collected_lifetime"], 5)
        self.assertEqual(event["timeout"]["lifetime"], 120)
        reader.stop()
        wait_until(lambda: collector.status()["ntopng"]["link"] == "not-connected", "the loss is seen")


if __name__ == "__main__":
    unittest.main()
