"""nfcapd and nfdump, an independent collector, on the same datagrams: flows, packets and bytes agree."""

import re
import signal
import socket
import subprocess
import time
import unittest

import exporter
import traffic
from sohoflow import DEADLINE, CollectorTest, wait_until


class NfdumpTest(CollectorTest):
    def capture(self, datagrams):
        """What nfdump counts of the datagrams: {"Flows": …, "Packets": …, "Bytes": …}."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        folder = self.folder / f"nfcapd-{port}"
        folder.mkdir()
        daemon = subprocess.Popen(["nfcapd", "-b", "127.0.0.1", "-p", str(port), "-w", folder, "-t", "3600"],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(lambda: daemon.poll() is None and daemon.kill())
        wait_until(lambda: self.is_bound(port), "nfcapd listens")
        self.send(datagrams, port)
        wait_until(lambda: self.queue_is_empty(port), "nfcapd has read everything")
        daemon.send_signal(signal.SIGTERM)
        daemon.wait(timeout=DEADLINE)
        output = subprocess.run(["nfdump", "-R", folder, "-I"], capture_output=True, text=True, check=True).stdout
        return {name: int(value) for name, value in re.findall(r"^(Flows|Packets|Bytes): (\d+)$", output, re.MULTILINE)}

    @staticmethod
    def udp_lines(port):
        with open("/proc/net/udp", encoding="ascii") as table:
            return [line.split() for line in table if f":{port:04X} " in line.split(" st ")[0][:60]]

    def is_bound(self, port):
        return bool(self.udp_lines(port))

    def queue_is_empty(self, port):
        return all(columns[4].endswith(":00000000") for columns in self.udp_lines(port))

    @staticmethod
    def send(datagrams, port):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            for datagram in datagrams:
                sender.sendto(datagram, ("127.0.0.1", port))

    def test_both_versions_agree(self):
        packets = self.folder / "packets.pcap"
        traffic.household(int(time.time()) - 400).write(packets)
        for version in (5, 9):
            with self.subTest(version=version):
                datagrams = exporter.softflowd_datagrams(packets, version)
                theirs = self.capture(datagrams)
                collector = self.start("--listen", "127.0.0.1:0", "--allow", "127.0.0.1", "--metrics", "off", "--ntopng", "off")
                self.send(datagrams, collector.port())
                wait_until(lambda: collector.records() == theirs["Flows"], f"{theirs['Flows']} records")
                flows = wait_until(lambda: (state := collector.status()["flows"])["records"] == theirs["Flows"] and state, "all flows")
                self.assertEqual((flows["accepted_packets"], flows["accepted_bytes"]), (theirs["Packets"], theirs["Bytes"]))


if __name__ == "__main__":
    unittest.main()
