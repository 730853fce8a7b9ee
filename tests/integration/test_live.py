"""The real softflowd on a live interface: two network namespaces joined by a veth pair, traffic between them."""

import os
import signal
import subprocess
import unittest

from sohoflow import DEADLINE, CollectorTest, wait_until

# Less than what softflowd can capture: above it packets are lost before it, and the sums would differ.
PACKETS = 4000
PAYLOAD = 1000


def run(*command, **more):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True, timeout=DEADLINE, **more)


SENDER = f"""
import socket, time
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
sender.bind(("10.79.0.2", 41000))
for number in range({PACKETS}):
    sender.sendto(bytes({PAYLOAD}), ("10.79.0.1", 9999))
    if number % 20 == 19: time.sleep(0.001)
"""


class LiveTest(CollectorTest):
    def setUp(self):
        super().setUp()
        self.router, self.host = f"soho-r{os.getpid()}", f"soho-h{os.getpid()}"
        for name in (self.router, self.host):
            run("ip", "netns", "add", name)
            self.addCleanup(run, "ip", "netns", "delete", name)
        run("ip", "-n", self.router, "link", "add", "lan0", "type", "veth", "peer", "name", "eth0", "netns", self.host)
        for name, device, address in ((self.router, "lan0", "10.79.0.1/24"), (self.host, "eth0", "10.79.0.2/24")):
            run("ip", "-n", name, "address", "add", address, "dev", device)
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

    def test_every_captured_packet_of_a_live_interface_is_counted(self):
        # The collector lives in the router's namespace: softflowd reaches it over that namespace's loopback.
        collector = self.start("--listen", "127.0.0.1:0", "--allow", "127.0.0.1", "--local-networks", "10.79.0.0/24",
                               "--metrics", "off", "--ntopng", "off", namespace=self.router)
        control = self.folder / "softflowd.ctl"
        softflowd = self.inside(self.router, "softflowd", "-d", "-i", "lan0", "-n", f"127.0.0.1:{collector.port()}", "-v", "9", "-c",
                                control, "-t", "maxlife=60", "-t", "expint=1", "udp and port 9999")
        wait_until(control.exists, "softflowd is ready")
        sender = self.inside(self.host, "python3", "-c", SENDER)
        sender.wait(timeout=DEADLINE)
        # libpcap hands packets over in blocks of 256 KiB: what lies in the last one stays there, so softflowd's own
        # count says how many packets it really has.
        packets = wait_until(lambda: self.processed(control), "softflowd has read full blocks")
        run("softflowctl", "-c", control, "expire-all")
        conversations = lambda: [row for row in collector.talkers("conversations")["rows"] if row["remote_port"] == 41000 or row["device_port"] == 41000]
        wait_until(lambda: conversations() and self.sum(conversations(), "packets") >= packets, f"{packets} packets arrive")
        counted = self.sum(conversations(), "packets")
        self.assertLessEqual(counted, PACKETS)
        self.assertEqual(self.sum(conversations(), "bytes"), counted * (PAYLOAD + 28))
        softflowd.send_signal(signal.SIGTERM)

    @staticmethod
    def sum(rows, what):
        return sum(row[f"{what}_in"] + row[f"{what}_out"] for row in rows)

    @staticmethod
    def processed(control):
        statistics = run("softflowctl", "-c", control, "statistics").stdout
        lines = [line for line in statistics.splitlines() if line.startswith("Packets processed:")]
        return int(lines[0].split(":")[1])


if __name__ == "__main__":
    unittest.main()
