"""The real softflowd, reading a recording of packets, against tshark's own sums of those packets."""

import collections
import subprocess
import time
import unittest

import exporter
import traffic
from sohoflow import CollectorTest, wait_until

LOCAL = "192.168.0.0/16,2001:db8:1::/48"


def packet_sums(recording):
    """(bytes, packets) per device, from tshark's IP lengths of the packets themselves."""
    fields = ("ip.src", "ip.dst", "ip.len", "ipv6.src", "ipv6.dst", "ipv6.plen")
    command = ["tshark", "-r", recording, "-T", "fields", *(word for field in fields for word in ("-e", field))]
    sums = collections.Counter()
    for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines():
        source4, destination4, length4, source6, destination6, length6 = line.split("\t")
        source, destination = source4 or source6, destination4 or destination6
        size = int(length4) if length4 else int(length6) + 40
        sums["all"] += size
        sums["packets"] += 1
        sums["v4" if source4 else "v6"] += size
        sums[frozenset((source, destination))] += size
    return sums


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
        pairs = collections.Counter()
        for row in collector.talkers("conversations")["rows"]:
            pairs[frozenset((row["device"], row["remote"]))] += row["bytes_in"] + row["bytes_out"]
        self.assertEqual(pairs, {pair: size for pair, size in self.expected.items() if isinstance(pair, frozenset)})

    def test_version_5_counts_every_byte_of_ipv4(self):
        collector = self.live(5)
        wait_until(lambda: self.total(collector) == self.expected["v4"], f"{self.expected['v4']} bytes arrive")

    def test_sampling_gives_exactly_every_tenth_packet_times_ten(self):
        collector = self.live(9, "-s", "10")
        packets = lambda: sum(row["packets_in"] + row["packets_out"] for row in collector.talkers("services")["rows"])
        wait_until(lambda: packets() == (self.expected["packets"] + 9) // 10 * 10, "every tenth packet, from the first, times ten")

    def test_nothing_is_lost_and_the_status_says_so(self):
        collector = self.live(9)
        wait_until(lambda: self.total(collector) == self.expected["all"], "all bytes arrive")
        status = collector.status()
        self.assertEqual([exporter["address"] for exporter in status["exporters"]], ["127.0.0.1"])
        self.assertEqual(status["exporters"][0]["errors"]["total"], 0)
        self.assertEqual(collector.stop(), 0)


if __name__ == "__main__":
    unittest.main()
