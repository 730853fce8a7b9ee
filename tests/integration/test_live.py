"""The real softflowd on a live interface, against tshark's sums of what dumpcap saw there: two network namespaces joined
by a veth pair, traffic of both families between them."""

import os
import signal
import subprocess
import unittest

from sohoflow import DEADLINE, CollectorTest, wait_until
from test_softflowd import only_pairs, packet_sums, pairs_of

# Each round is two UDP packets and two echoes with their replies. Together less than what softflowd can capture: above it
# packets are lost before it, and the sums would differ.
ROUNDS = 1000
PAYLOAD = 1000
LOCAL = "10.79.0.0/24,fd79::/64"
# Nothing but what the sender makes, so that both captures begin with the same packet.
FILTER4 = "(ip and udp and dst port 9999) or icmp[0] == 0 or icmp[0] == 8"
FILTER6 = "(ip6[6] == 17 and ip6[42:2] == 9999) or (ip6[6] == 58 and (ip6[40] == 128 or ip6[40] == 129))"


def run(*command, **more):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True, timeout=DEADLINE, **more)


SENDER = f"""
import socket, struct, time
from traffic import checksum
families = ((socket.AF_INET, "10.79.0.2", "10.79.0.1", socket.IPPROTO_ICMP, 8),
            (socket.AF_INET6, "fd79::2", "fd79::1", socket.IPPROTO_ICMPV6, 128))
wires = []
for family, source, destination, protocol, kind in families:
    datagrams = socket.socket(family, socket.SOCK_DGRAM)
    datagrams.bind((source, 41000))
    wires.append((datagrams, socket.socket(family, socket.SOCK_RAW, protocol), destination, kind))
for number in range({ROUNDS}):
    for datagrams, echoes, destination, kind in wires:
        datagrams.sendto(bytes({PAYLOAD}), (destination, 9999))
        echo = struct.pack("!BBHHH", kind, 0, 0, 1, number) + bytes(56)
        if kind == 8: echo = echo[:2] + struct.pack("!H", checksum(echo)) + echo[4:]
        echoes.sendto(echo, (destination, 0))  # the kernel sums up those of IPv6
    if number % 10 == 9: time.sleep(0.001)
"""


class LiveTest(CollectorTest):
    def setUp(self):
        super().setUp()
        self.router, self.host = f"soho-r{os.getpid()}", f"soho-h{os.getpid()}"
        for name in (self.router, self.host):
            run("ip", "netns", "add", name)
            self.addCleanup(run, "ip", "netns", "delete", name)
        run("ip", "-n", self.router, "link", "add", "lan0", "type", "veth", "peer", "name", "eth0", "netns", self.host)
        for name, device, number in ((self.router, "lan0", 1), (self.host, "eth0", 2)):
            run("ip", "-n", name, "address", "add", f"10.79.0.{number}/24", "dev", device)
            run("ip", "-n", name, "address", "add", f"fd79::{number}/64", "dev", device, "nodad")
            run("ip", "-n", name, "link", "set", device, "up")
            run("ip", "-n", name, "link", "set", "lo", "up")

    def inside(self, namespace, *command, **more):
        process = subprocess.Popen(["ip", "netns", "exec", namespace, *map(str, command)], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, **more)
        self.addCleanup(lambda: process.poll() is None and process.kill())
        return process

    def test_a_network_that_this_machine_joins_later_is_local(self):
        collector = self.start("--listen", "127.0.0.1:0", "--metrics", "off", "--ntopng", "off", namespace=self.router)
        networks = lambda: str(collector.status()["local_networks"])
        self.assertNotIn("203.0.113.0/24", networks())
        run("ip", "-n", self.router, "address", "add", "203.0.113.1/24", "dev", "lan0")
        wait_until(lambda: "203.0.113.0/24" in networks(), "the new network counts as ours")

    def captured(self, bpf):
        """dumpcap on the router's interface, which has begun."""
        path = self.folder / "seen.pcapng"
        process = self.inside(self.router, "dumpcap", "-q", "-i", "lan0", "-s", "128", "-B", "16", "-f", bpf, "-w", path)
        wait_until(lambda: path.exists() and path.stat().st_size, "dumpcap has begun")
        return process, path

    def assert_counts_as_tshark(self, version, bpf):
        """What the collector tells is what tshark makes of the same packets."""
        # The collector lives in the router's namespace: softflowd reaches it over that namespace's loopback.
        collector = self.start("--listen", "127.0.0.1:0", "--allow", "127.0.0.1", "--local-networks", LOCAL,
                               "--metrics", "off", "--ntopng", "off", namespace=self.router)
        control = self.folder / "softflowd.ctl"
        softflowd = self.inside(self.router, "softflowd", "-d", "-i", "lan0", "-n", f"127.0.0.1:{collector.port()}", "-v", version,
                                "-c", control, "-t", "maxlife=60", "-t", "expint=1", bpf)
        wait_until(control.exists, "softflowd is ready")
        dumpcap, seen = self.captured(bpf)
        sender = self.inside(self.host, "python3", "-c", SENDER, cwd=os.path.dirname(os.path.abspath(__file__)))
        self.assertEqual(sender.wait(timeout=DEADLINE), 0)
        # libpcap hands packets over in blocks of 256 KiB: what lies in the last one stays there, so softflowd's own
        # count says how many packets it really has: the first so many that dumpcap has.
        first = wait_until(lambda: self.settled(control), "softflowd has read full blocks")
        run("softflowctl", "-c", control, "expire-all")
        rows = lambda: collector.talkers("conversations")["rows"]
        wait_until(lambda: self.sum(rows(), "packets") >= first, f"{first} packets arrive")
        dumpcap.send_signal(signal.SIGINT)  # it has had longer than the quarter of a second after which it takes what is there
        dumpcap.wait(timeout=DEADLINE)
        expected = packet_sums(seen, first=first)
        self.assertEqual(expected["packets"], first)
        self.assertEqual(self.sum(rows(), "packets"), first)
        self.assertEqual(pairs_of(rows()), only_pairs(expected))
        services = {}
        for row in collector.talkers("services")["rows"]:
            services[row["protocol"]] = services.get(row["protocol"], 0) + row["bytes_in"] + row["bytes_out"]
        by_protocol = {}
        for key, size in expected.items():
            if isinstance(key, tuple):
                by_protocol[key[1]] = by_protocol.get(key[1], 0) + size
        self.assertEqual(services, by_protocol)
        softflowd.send_signal(signal.SIGTERM)
        softflowd.wait(timeout=DEADLINE)
        return by_protocol

    def test_netflow_9_counts_the_packets_of_both_families_as_tshark_does(self):
        self.assertEqual(set(self.assert_counts_as_tshark(9, f"{FILTER4} or {FILTER6}")), {1, 17, 58})

    def test_netflow_5_counts_those_of_ipv4_as_tshark_does(self):
        self.assertEqual(set(self.assert_counts_as_tshark(5, FILTER4)), {1, 17})

    @staticmethod
    def sum(rows, what):
        return sum(row[f"{what}_in"] + row[f"{what}_out"] for row in rows)

    def settled(self, control):
        """How many packets softflowd has read, once that does not change any more; 0 before."""
        before, self.before = getattr(self, "before", 0), self.processed(control)
        return self.before if self.before == before else 0

    @staticmethod
    def processed(control):
        statistics = run("softflowctl", "-c", control, "statistics").stdout
        lines = [line for line in statistics.splitlines() if line.startswith("Packets processed:")]
        return int(lines[0].split(":")[1])


if __name__ == "__main__":
    unittest.main()
