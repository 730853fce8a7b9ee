"""Everything at once: split halves, NetFlow v5 and v9, 1:10 sampling, several exporters, one of them muted, and more
conversations than the table has rows. Talkers, minutes and what ntopng reads equal the oracle."""

import contextlib
import pathlib
import shutil
import socket
import struct
import tempfile
import time
import unittest

import exporter
import traffic
from sohoflow import CollectorTest, wait_until
from test_ntopng_messages import Reader, conversation_sums, free_port
from test_oracle import KEYS, LOCAL, minutes, oracle, sums

ROUTER, OFFICE, ACCESS_POINT = "127.0.0.1", "127.0.0.2", "127.0.0.3"
LARGE = 9_000  # More bytes than any conversation of the flood has.


def many_flows(first):
    """A NetFlow v5 datagram of 30 one-way flows, each of a conversation of its own."""
    seconds = int(time.time())
    records = [struct.pack("!4s4s4xHHIIIIHHxBBBHHBBxx", bytes((192, 168, 1, 10)), struct.pack("!I", 0xCB007100 + number % 250), 0, 0,
                           1 + number % 7, 100 + number % 900, 50_000, 60_000, 1024 + number % 60_000, 443 + number // 60_000, 0, 17,
                           0, 0, 0, 0, 0) for number in range(first, first + 30)]
    return struct.pack("!HHIIIIBBH", 5, len(records), 60_000, seconds, 0, first, 0, 0, 0) + b"".join(records)


class MixedTrafficTest(CollectorTest):
    @classmethod
    def setUpClass(cls):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-"))
        cls.addClassCleanup(shutil.rmtree, folder, ignore_errors=True)
        begin = int(time.time()) - 110  # Recent enough to outlive the flood in the table.
        household = traffic.household(begin).write(folder / "household.pcap")
        office = traffic.Recording()
        for number in range(90):
            office.exchange(begin + number, f"192.168.9.{number % 5 + 1}", f"198.51.100.{number % 40 + 100}", traffic.TCP, 30000 + number, 443,
                            40 + number, 100, 1000)
        router = exporter.counted_by_sets(exporter.softflowd_datagrams(household, 9))
        sampled = exporter.one_record_each(exporter.softflowd_datagrams(office.write(folder / "office.pcap"), 5, "-s", "10"))
        now = time.time()
        cls.parts = [
            # They take turns: what they share must overlap, also when a busy machine sends it slowly.
            *((now + turn / 1000, address, port, [datagram]) for turn, datagram in enumerate(router)
              for address, port in ((ROUTER, 40000), (ACCESS_POINT, 40002))),
            (now + 2, OFFICE, 40001, sampled[0::3]),  # The other half comes within the half second that one waits,
            (now + 2.3, OFFICE, 40001, sampled[1::3]),
            (now + 4, OFFICE, 40001, sampled[2::3]),  # or after it.
            (now + 5, OFFICE, 40003, [many_flows(number) for number in range(0, 67_000, 30)]),
        ]
        cls.recording = exporter.write_export(folder / "export.pcap", cls.parts)
        cls.expected = oracle(cls.recording, "--muted", ACCESS_POINT)

    def test_talkers_and_minutes_equal_the_oracle(self):
        collector = self.replay(self.recording, "--local-networks", ",".join(LOCAL))
        status = collector.status()
        self.assertEqual(collector.records(), self.expected["records"])
        for counter in ("merged_halves", "muted_bytes"):
            self.assertGreater(status["flows"][counter], 0, counter)
        self.assertGreater(status["talkers"]["evicted_conversations"], 0)
        for view in ("devices", "destinations", "services"):
            with self.subTest(view=view):
                self.assertEqual({KEYS[view](row): sums(row) for row in collector.talkers(view)["rows"] if any(sums(row))},
                                 self.expected[view])
        self.assertEqual(minutes(collector), self.expected["minutes"])
        self.check_conversations(collector)

    def check_conversations(self, collector):
        """The flood comes last and repeats nothing, so that a row that is there has never been given up."""
        answer = collector.talkers("conversations")
        expected = self.expected["conversations"]
        for row in answer["rows"]:
            self.assertEqual(sums(row), expected[KEYS["conversations"](row)])
        listed = {KEYS["conversations"](row) for row in answer["rows"]}
        gone = [key for key, value in expected.items() if sum(value[:2]) > LARGE and key not in listed]
        self.assertEqual(gone, [], "the busiest stay")
        everything = [sums(row) for row in answer["rows"]] + [sums(answer["other"])]
        self.assertEqual([sum(column) for column in zip(*everything)], [sum(column) for column in zip(*expected.values())])

    def test_what_ntopng_reads_equals_the_oracle(self):
        port = free_port()
        reader = Reader(self.folder, port)
        self.addCleanup(lambda: reader.process.poll() is None and reader.stop())
        collector = self.start("--listen", "127.0.0.1:0", "--allow", "127.0.0.0/8", "--metrics", "off", "--ntopng",
                               f"tcp://127.0.0.1:{port}", "--local-networks", ",".join(LOCAL))
        wait_until(lambda: collector.status()["ntopng"]["link"] == "listening", "the reader has subscribed")
        self.send(collector)
        self.assertEqual(collector.status()["listen"][0]["kernel_drops"], 0)
        collector.stop()  # Sends on what waits.
        packets = sum(packets_in + packets_out for _, _, packets_in, packets_out in self.expected["conversations"].values())
        size = lambda: reader.path.stat().st_size
        wait_until(lambda: sum(record.get("2", 0) + record.get("24", 0) for record in reader.records()) >= packets,
                   f"{packets} packets arrive, {size()} bytes read")
        self.assertEqual(conversation_sums(reader.records()), self.expected["conversations"])

    def send(self, collector):
        """In the order of the recording, in pieces that fit into the smallest receive buffer; waits until each is taken."""
        datagrams = sorted(((at + number / 1000, address, port, datagram) for at, address, port, part in self.parts
                            for number, datagram in enumerate(part)), key=lambda entry: entry[0])
        with contextlib.ExitStack() as opened:
            senders = {}
            for address, port in {entry[1:3] for entry in datagrams}:
                senders[address, port] = opened.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
                senders[address, port].setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                senders[address, port].bind((address, 0))
            to = ("127.0.0.1", collector.port())
            for first in range(0, len(datagrams), 60):
                for _, address, port, datagram in datagrams[first:first + 60]:
                    senders[address, port].sendto(datagram, to)
                taken = min(first + 60, len(datagrams))
                wait_until(lambda: collector.status()["listen"][0]["datagrams"] >= taken, f"{taken} datagrams are taken")


if __name__ == "__main__":
    unittest.main()
