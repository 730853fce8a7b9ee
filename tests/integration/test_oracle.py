"""The collector against the oracle: the same sums from code that shares nothing with it."""

import ast
import datetime
import json
import pathlib
import subprocess
import sys
import time
import unittest

import exporter
import traffic
from sohoflow import CollectorTest

ORACLE = pathlib.Path(__file__).with_name("oracle.py")
LOCAL = ("192.168.0.0/16", "2001:db8:1::/48")


def oracle(recording, *options):
    local = [word for prefix in LOCAL for word in ("--local", prefix)]
    output = subprocess.run([sys.executable, ORACLE, recording, *local, *options], capture_output=True, text=True, check=True)
    return json.loads(output.stdout)


def sums(row):
    return [row["bytes_in"], row["bytes_out"], row["packets_in"], row["packets_out"]]


def minutes(collector):
    """{minute: [bytes in, bytes out]} of all traffic, as the collector tells it."""
    series = collector.talkers("devices", "--series", "minutes")["series"]
    start = int(datetime.datetime.fromisoformat(series["start"].replace("Z", "+00:00")).timestamp())
    steps = enumerate(zip(series["bytes_in"], series["bytes_out"]))
    return {str(start + 60 * number): [size_in, size_out] for number, (size_in, size_out) in steps if size_in or size_out}


KEYS = {
    "conversations": lambda row: "{protocol} {device}:{device_port} {remote}:{remote_port}".format(**row),
    "devices": lambda row: row["device"],
    "destinations": lambda row: row["remote"],
    "services": lambda row: "{protocol}/{port}".format(**row),
}


class OracleTest(CollectorTest):
    def packets(self, scale=1):
        path = self.folder / "packets.pcap"
        traffic.household(int(time.time()) - 400, scale).write(path)
        return path

    def export(self, *parts):
        """parts: (exporter address, source port, datagrams)"""
        now = time.time()
        return exporter.write_export(self.folder / "export.pcap",
                                     [(now + number * 0.01, address, port, exporter.counted_by_sets(datagrams))
                                      for number, (address, port, datagrams) in enumerate(parts)])

    def assert_equals_oracle(self, recording, *oracle_options):
        expected = oracle(recording, *oracle_options)
        collector = self.replay(recording, "--local-networks", ",".join(LOCAL))
        self.assertEqual(collector.records(), expected["records"])
        for view, key_of in KEYS.items():
            answer = collector.talkers(view)
            with self.subTest(view=view):
                # A local server's own row is empty: its traffic is counted in the rows of its clients.
                rows = {key_of(row): sums(row) for row in answer["rows"] if any(sums(row))}
                self.assertEqual(rows, expected[view])
                self.assertEqual(sums(answer["other"]), [0, 0, 0, 0])
        self.assertEqual(minutes(collector), expected["minutes"])
        return collector, expected

    def test_the_oracle_is_short_and_has_nothing_of_ours(self):
        source = ORACLE.read_text()
        self.assertLessEqual(len(source.splitlines()), 100)
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                for name in [node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]:
                    self.assertIn(name.partition(".")[0], sys.stdlib_module_names)

    def test_netflow_9_with_both_families_and_icmp(self):
        datagrams = exporter.softflowd_datagrams(self.packets(), 9)
        self.assert_equals_oracle(self.export(("192.0.2.1", 40000, datagrams)))

    def test_netflow_5(self):
        datagrams = exporter.softflowd_datagrams(self.packets(), 5)
        self.assert_equals_oracle(self.export(("192.0.2.1", 40000, datagrams)))

    def test_sampling_one_in_ten_of_both_versions(self):
        for version in (5, 9):
            with self.subTest(version=version):
                datagrams = exporter.softflowd_datagrams(self.packets(4), version, "-s", "10")
                self.assert_equals_oracle(self.export(("192.0.2.1", 40000, datagrams)))

    def test_two_exporters_with_different_traffic(self):
        first = exporter.softflowd_datagrams(self.packets(), 9)
        other = traffic.Recording()
        for number in range(30):
            other.exchange(time.time() - 300 + number, "192.168.9.7", f"198.51.100.{number + 1}", traffic.TCP,
                           30000 + number, 443, 6, 100, 1000)
        path = self.folder / "other.pcap"
        other.write(path)
        second = exporter.softflowd_datagrams(path, 5)
        self.assert_equals_oracle(self.export(("192.0.2.1", 40000, first), ("192.0.2.2", 40001, second)))

    def test_a_second_exporter_that_sees_the_same_is_muted_after_20_conversations(self):
        datagrams = exporter.softflowd_datagrams(self.packets(), 9)
        recording = self.export(("192.0.2.1", 40000, datagrams), ("192.0.2.2", 40001, datagrams))
        collector, expected = self.assert_equals_oracle(recording, "--muted", "192.0.2.2")
        flows = collector.status()["flows"]
        self.assertGreater(flows["muted_bytes"], 0)
        counted = sum(sum(row[:2]) for row in expected["devices"].values())
        self.assertEqual(counted + flows["muted_bytes"], flows["accepted_bytes"])


if __name__ == "__main__":
    unittest.main()
