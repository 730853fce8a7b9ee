"""The real softflowd, reading a recording of packets, against tshark's own sums of those packets."""

import collections
import subprocess
import time
import unittest

import exporter
import traffic
from sohoflow import CollectorTest, wait_until

LOCAL = "192.168.0.0/16,2001:db8:1::/48"


def packet_sums(recording, step=1, first=None, of="ip or ipv6"):
    """Bytes and packets per pair of addresses, family and protocol, from tshark's IP lengths of the packets themselves: of
    every one, or of every so-manyth from the first on; of all, or of the first so many; of one family."""
    fields = ("ip.src", "ip.dst", "ip.len", "ip.proto", "ipv6.src", "ipv6.dst", "ipv6.plen", "ipv6.nxt")
    limit = [] if first is None else ["-c", str(first)]
    command = ["tshark", "-r", recording, "-Y", of, *limit, "-T", "fields", *(word for field in fields for word in ("-e", field))]
    sums = collections.Counter()
    for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[::step]:
        source4, destination4, length4, protocol4, source6, destination6, length6, protocol6 = line.split("\t")
        source, destination = source4 or source6, destination4 or destination6
        size = int(length4) if length4 else int(length6) + 40
        sums["all"] += size
        sums["packets"] += 1
        sums["v4" if source4 else "v6"] += size
        sums[frozenset((source, destination))] += size
        sums[frozenset((source, destination)), int(protocol4 or protocol6)] += size
    return sums


def pairs_of(rows, scale=1):
    """Bytes per pair of addresses of a view's rows, as packet_sums() has them."""
    pairs = collections.Counter()
    for row in rows:
        pairs[frozenset((row["device"], row["remote"]))] += (row["bytes_in"] + row["bytes_out"]) // scale
    return pairs


def only_pairs(sums):
    return {pair: size for pair, size in sums.items() if isinstance(pair, frozenset)}


class SoftflowdTest(CollectorTest):
    def setUp(self):
        super().setUp()
        self.packets = self.folder / "packets.pcap"
        traffic.household(int(time.time()) - 400).write(self.packets)
        self.expected = packet_sums(self.packets)

    def live(self, version, *softflowd_options):
        collector = self.start("--listen", "127.0.0.1:0", "--allow", "127.0.0.1", "--local-networks", LOCAL,
                               "--metrics", "off", "--ntopng", "off")
        exporter.run_softflowd(self.packets, version, collector.port(), *softflowd_options)
        return collector

    def total(self, collector):
        rows = collector.talkers("services")["rows"]
        return sum(row["bytes_in"] + row["bytes_out"] for row in rows)

    def test_version_9_counts_every_byte_of_both_families(self):
        collector = self.live(9)
        wait_until(lambda: self.total(collector) == self.expected["all"], f"{self.expected['all']} bytes arrive")
        self.assertEqual(pairs_of(collector.talkers("conversations")["rows"]), only_pairs(self.expected))

    def test_version_5_counts_every_byte_of_ipv4(self):
        collector = self.live(5)
        wait_until(lambda: self.total(collector) == self.expected["v4"], f"{self.expected['v4']} bytes arrive")

    def test_sampling_gives_exactly_every_tenth_packet_times_ten(self):
        collector = self.live(9, "-s", "10")
        packets = lambda: sum(row["packets_in"] + row["packets_out"] for row in collector.talkers("services")["rows"])
        wait_until(lambda: packets() == (self.expected["packets"] + 9) // 10 * 10, "every tenth packet, from the first, times ten")
        sampled = packet_sums(self.packets, step=10)
        self.assertEqual(self.total(collector), sampled["all"] * 10)
        self.assertEqual(pairs_of(collector.talkers("conversations")["rows"], scale=10), only_pairs(sampled))

    def test_sampling_of_version_5_gives_the_bytes_of_the_sampled_packets_times_ten(self):
        # Of IPv4 alone: a packet that softflowd cannot export gives its turn to the next one.
        collector = self.live(5, "-s", "10", "ip")
        sampled = packet_sums(self.packets, step=10, of="ip")
        wait_until(lambda: self.total(collector) == sampled["all"] * 10, f"{sampled['all']} bytes times ten arrive")
        self.assertEqual(pairs_of(collector.talkers("conversations")["rows"], scale=10), only_pairs(sampled))

    def test_nothing_is_lost_and_the_status_says_so(self):
        collector = self.live(9)
        wait_until(lambda: self.total(collector) == self.expected["all"], "all bytes arrive")
        status = collector.status()
        self.assertEqual([exporter["address"] for exporter in status["exporters"]], ["127.0.0.1"])
        self.assertEqual(status["exporters"][0]["errors"]["total"], 0)
        self.assertEqual(collector.stop(), 0)


if __name__ == "__main__":
    unittest.main()
