"""What a real ntopng answered about flows of this collector, against tshark's sums of the very datagrams it was made of."""

import collections
import copy
import functools
import ipaddress
import json
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
INTEGRATION = HERE.parents[1] / "integration"
sys.path.insert(0, str(INTEGRATION))
import exporter  # noqa: E402
import long_flow  # noqa: E402

LOCAL = ("192.168.0.0/16", "2001:db8:1::/48")
PROTOCOLS = {"ICMP": 1, "TCP": 6, "UDP": 17, "IPv6-ICMP": 58, "ICMPv6": 58}
ETHERNET_IP_UDP = 14 + 20 + 8


def datagrams(recording):
    """(time, source port, payload) of every datagram of a recording."""
    content, at = recording.read_bytes(), 24
    while at < len(content):
        seconds, fraction, size, _ = struct.unpack_from("<IIII", content, at)
        packet = content[at + 16:at + 16 + size]
        yield seconds, struct.unpack_from("!H", packet, 34)[0], packet[ETHERNET_IP_UDP:]
        at += 16 + size


@functools.cache
def oracle(recording):
    """tshark's sums. Datagrams that tshark would read only in part are given a set count it can work with."""
    parts = [(at, "127.0.0.1", port, exporter.counted_by_sets([payload])) for at, port, payload in datagrams(recording)]
    with tempfile.NamedTemporaryFile(suffix=".pcap") as copied:
        exporter.write_export(copied.name, parts)
        local = [word for prefix in LOCAL for word in ("--local", prefix)]
        output = subprocess.run([sys.executable, "-B", INTEGRATION / "oracle.py", copied.name, *local], capture_output=True,
                                text=True, check=True)
    return json.loads(output.stdout)


def is_local(address):
    return any(ipaddress.ip_address(address) in ipaddress.ip_network(prefix) for prefix in LOCAL)


def flow_key(flow):
    client, server = flow["client"], flow["server"]
    return f"{PROTOCOLS[flow['l4_proto']]} {client['ip']}:{client['port']} {server['ip']}:{server['port']}"


def ends(key):
    """The client's and the server's address of the oracle's conversation."""
    return [end.rpartition(":")[0] for end in key.split(" ")[1:]]


def hosts(conversations):
    """[sent, received] per address."""
    sums = collections.defaultdict(lambda: [0, 0])
    for key, (size_in, size_out, _, _) in conversations.items():
        for address, sent, received in zip(ends(key), (size_out, size_in), (size_in, size_out)):
            sums[address][0] += sent
            sums[address][1] += received
    return dict(sums)


def directions(conversations):
    """(upload, download) as ntopng counts: what a client of ours sends out of our networks is upload; what it sends to
    another of our hosts counts as download, the answers as upload."""
    upload = download = 0
    for key, (size_in, size_out, _, _) in conversations.items():
        client, server = ends(key)
        goes_out = is_local(client) and not is_local(server)
        upload += size_out if goes_out else size_in
        download += size_in if goes_out else size_out
    return upload, download


class Recording(unittest.TestCase):
    def load(self, name):
        answer = json.loads((HERE / f"{name}.json").read_text())
        self.assertTrue(answer["ntopng"].startswith("ntopng 6.3"), answer["ntopng"])
        return answer, oracle(HERE / f"{name}.pcap")["conversations"]

    def assert_flows(self, answer, conversations):
        shown = [(flow_key(flow), [flow["bytes"]["srv_bytes"], flow["bytes"]["cli_bytes"]]) for flow in answer["flows"]]
        self.assertEqual(len(dict(shown)), len(shown), "a conversation is shown twice")
        self.assertEqual(dict(shown), {key: sums[:2] for key, sums in conversations.items()})
        for flow in answer["flows"]:
            self.assertEqual(flow["bytes"]["total"], flow["bytes"]["srv_bytes"] + flow["bytes"]["cli_bytes"])
            self.assertEqual(flow["flow_exporter"], "127.0.0.1")
            self.assertLessEqual(flow["first_seen"], flow["last_seen"])

    def assert_interface(self, answer, conversations):
        interface = answer["interface"]
        self.assertEqual(interface["num_flows"], len(conversations))
        self.assertEqual(interface["num_hosts"], len(hosts(conversations)))
        self.assertEqual(interface["num_local_hosts"], sum(map(is_local, hosts(conversations))))
        self.assertEqual(interface["bytes"], sum(sum(sums[:2]) for sums in conversations.values()))
        self.assertEqual(interface["packets"], sum(sum(sums[2:]) for sums in conversations.values()))
        self.assertEqual((interface["bytes_upload"], interface["bytes_download"]), directions(conversations))

    def assert_hosts(self, answer, conversations):
        shown = {host["ip"]: [host["bytes"]["sent"], host["bytes"]["recvd"]] for host in answer["hosts"]}
        self.assertEqual(shown, hosts(conversations))
        self.assertEqual([host["ip"] for host in answer["hosts"] if host["is_localhost"] != is_local(host["ip"])], [])

    def assert_reception(self, answer):
        before, after = answer["before"], answer["interface"]["zmqRecvStats"]
        self.assertEqual(after["flows"], before["flows"] + answer["collector"]["records"])
        self.assertGreaterEqual(after["events"], before["events"] + 2)
        self.assertEqual((after["zmq_msg_drops"], after["dropped_flows"]), (0, 0))
        self.assertEqual([answer["collector"][name] for name in ("lost_records", "would_block", "failed")], [0, 0, 0])
        self.assertEqual([probe["flow_exporters"] for probe in answer["probes"]], [1])

    def assert_all(self, name):
        answer, conversations = self.load(name)
        self.assert_flows(answer, conversations)
        self.assert_interface(answer, conversations)
        self.assert_hosts(answer, conversations)
        self.assert_reception(answer)
        return answer

    def assert_finished_tcp(self, answer):
        self.assertIn("S A F P Client", answer["tcp"]["flags"])
        self.assertTrue(answer["tcp"]["flags"].endswith("S A F P"), answer["tcp"]["flags"])
        self.assertIn("Flow is closed", answer["tcp"]["state"])

    def assert_families(self, answer, versions):
        kinds = {(PROTOCOLS[flow["l4_proto"]], ipaddress.ip_address(flow["client"]["ip"]).version) for flow in answer["flows"]}
        expected = {(6, 4), (17, 4), (1, 4), (6, 6), (17, 6), (58, 6)}
        self.assertEqual(kinds, {kind for kind in expected if kind[1] in versions})

    def test_netflow_9_with_the_28_byte_header_and_ntopng_listening(self):
        answer = self.assert_all("netflow9-header28-connect")
        self.assert_families(answer, (4, 6))
        self.assert_finished_tcp(answer)

    def test_netflow_9_with_the_36_byte_header_and_ntopng_connecting(self):
        answer = self.assert_all("netflow9-header36-bind")
        self.assert_families(answer, (4, 6))
        self.assert_finished_tcp(answer)

    def test_netflow_5_with_the_36_byte_header(self):
        answer = self.assert_all("netflow5-header36-connect")
        self.assert_families(answer, (4,))
        self.assert_finished_tcp(answer)

    def test_one_packet_in_ten_is_shown_times_ten(self):
        answer = self.assert_all("netflow9-sampled-header28-bind")
        self.assertEqual({size % 10 for flow in answer["flows"] for size in flow["bytes"].values()}, {0})
        self.assertIn("connecting", answer["tcp"]["state"])  # of this connection only the SYN was sampled

    def test_ntopng_and_the_collector_may_restart(self):
        answer = self.assert_all("restarts")
        links = [step["collector"]["link"] for step in answer["steps"]]
        self.assertEqual(links, ["listening", "not-connected", "listening", "listening"])
        records = [step["collector"]["records"] for step in answer["steps"]]
        once = len(answer["flows"])  # each time all conversations were exported once more
        self.assertEqual(records, [once, once, 2 * once, once], "nothing is sent while ntopng is away")
        self.assertEqual(answer["interface"]["zmqRecvStats"]["flows"], 2 * once)

    def test_a_flow_of_five_minutes_stays_one(self):
        answer, conversations = self.load("five-minute-flow")
        pictures, sums = answer["seen"], [0, 0]
        flow_named = lambda picture, port: [flow for flow in picture["flows"] if flow["client"]["port"] == port]
        longs = [(picture, flow) for picture in pictures for flow in flow_named(picture, long_flow.LONG[2])]
        self.assertEqual(len({(flow["key"], flow["hash_id"], flow["first_seen"]) for _, flow in longs}), 1)
        # Seen all the time, with no hole between the pictures, from the first piece until after the last.
        first, last = pictures.index(longs[0][0]), pictures.index(longs[-1][0])
        self.assertEqual([picture for picture, _ in longs], pictures[first:last + 1])
        for earlier, later in zip(pictures, pictures[1:]):
            self.assertLess(later["from_s"] - earlier["until_s"], 10)
        self.assertGreater(longs[-1][0]["until_s"] - longs[0][0]["from_s"], 4 * long_flow.PIECE_SECONDS)
        shown = [[flow["bytes"]["srv_bytes"], flow["bytes"]["cli_bytes"]] for _, flow in longs]
        growing = [sizes for place, sizes in enumerate(shown) if place == 0 or sizes != shown[place - 1]]
        expected = []
        for number in range(long_flow.PIECES):
            size_out, _, size_in, _ = long_flow.piece_sums(number)
            sums = [sums[0] + size_in, sums[1] + size_out]
            expected.append(sums)
        self.assertEqual(growing, expected)
        protocol, client, client_port, server, server_port = long_flow.LONG
        self.assertEqual(conversations[f"{protocol} {client}:{client_port} {server}:{server_port}"][:2], sums)
        # ntopng does forget: the flow reported once is gone while the long one is there, and that at last too.
        self.assertTrue(flow_named(longs[0][0], long_flow.ONCE[2]))
        self.assertFalse(flow_named(longs[-1][0], long_flow.ONCE[2]))
        self.assertEqual(pictures[-1]["flows"], [])
        self.assertEqual(answer["interface"]["zmqRecvStats"]["zmq_msg_drops"], 0)

    def test_a_wrong_byte_a_missing_flow_and_a_lost_message_are_noticed(self):
        answer, conversations = self.load("netflow5-header36-connect")
        wrong = copy.deepcopy(answer)
        wrong["flows"][7]["bytes"]["cli_bytes"] += 1
        self.assertRaises(AssertionError, self.assert_flows, wrong, conversations)
        self.assertRaises(AssertionError, self.assert_flows, {**answer, "flows": answer["flows"][1:]}, conversations)
        self.assertRaises(AssertionError, self.assert_hosts, {**answer, "hosts": answer["hosts"][1:]}, conversations)
        wrong["interface"]["zmqRecvStats"]["zmq_msg_drops"] = 1
        self.assertRaises(AssertionError, self.assert_reception, wrong)
        wrong["interface"]["bytes_upload"] -= 1
        self.assertRaises(AssertionError, self.assert_interface, wrong, conversations)


if __name__ == "__main__":
    unittest.main()
