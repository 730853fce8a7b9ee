"""The program that stands for ntopng in the tests behaves as a real ntopng did (ntopng_answers.json), and what SohoFlow
reads is what a real ntopng gives."""

import json
import os
import pathlib
import re
import unittest

import ntopng_answers

RECORDING = pathlib.Path(__file__).resolve().parent / "ntopng_answers.json"
STAND_IN = pathlib.Path(os.environ["SOHOFLOW_BUILD"]) / "tests/support/ntopng_stand_in/ntopng_stand_in"
# What core/ntopng reads: members of the answers, and their kinds.
ENVELOPE = {"rc": "number", "rc_str": "text"}
READ = {
    "interfaces": {**ENVELOPE, "rsp": [{"ifid": "number", "ifname": "text"}]},
    "interface": {**ENVELOPE, "rsp": {
        **dict.fromkeys(("num_flows", "num_hosts", "num_local_hosts", "bytes", "engaged_alerts", "alerted_flows"), "number"),
        "zmqRecvStats": dict.fromkeys(("flows", "dropped_flows", "events", "zmq_msg_rcvd", "zmq_msg_drops"), "number")}},
    "interface that is none": ENVELOPE,
    "flows": {**ENVELOPE, "rsp": [{
        **dict.fromkeys(("client", "server"), {"ip": "text", "port": "number"}), "l4_proto": {"name": "text"},
        "application": {"name": "text"}, "info": "text", "bytes": {"total": "number"}}]},
    "hosts": {**ENVELOPE, "rsp": {"data": [{
        "ip": "text", "name": "text", "is_localhost": "truth", "bytes": {"sent": "number", "recvd": "number"}}]}},
}


def common(part, whole, path=""):
    """Names the members of `part` that `whole` has not, or has of another kind."""
    if isinstance(part, dict) and isinstance(whole, dict):
        missing = [f"{path}.{name} is not there" for name in part if name not in whole]
        return missing + [line for name in part if name in whole for line in common(part[name], whole[name], f"{path}.{name}")]
    if isinstance(part, list) and isinstance(whole, list):
        return common(part[0], whole[0], f"{path}[]") if part and whole else []
    return [] if part == whole else [f"{path} is {whole}, not {part}"]


def general(value):
    """Without the version and the system, which are the stand-in's own; `ntopng VERSION [SYSTEM [x86_64]]` keeps its form."""
    return re.sub(r"^ntopng \S+ \[.*\[(\w+)\]\]$", r"ntopng VERSION [SYSTEM [\1]]", re.sub(r"^ntopng [\d.]+ \(", "ntopng VERSION (", value))


class StandInTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.real = json.loads(RECORDING.read_text())
        cls.ours = ntopng_answers.record([str(STAND_IN)])

    def test_asks_for_the_same_on_zeromq_and_counts_the_same(self):
        self.assertEqual(self.ours["zmq"], self.real["zmq"])

    def test_keeps_the_same_in_redis(self):
        for when, kept in self.real["redis"].items():
            with self.subTest(when):
                ours = dict(self.ours["redis"][when])
                for key, value in kept.items():
                    if isinstance(value, dict):  # the real one knows interfaces of its own as well
                        self.assertLessEqual(set(ours.pop(key)["fields"]), set(value["fields"]), key)
                    else:
                        self.assertEqual(ours.pop(key, None), value, key)
                self.assertEqual(ours, {})

    def test_answers_every_question_with_the_same_status_headers_and_cookies(self):
        self.assertEqual(list(self.ours["http"]), list(self.real["http"]))
        for name, real in self.real["http"].items():
            ours = self.ours["http"][name]
            with self.subTest(name):
                self.assertEqual((ours["asked"], ours["status"]), (real["asked"], real["status"]))
                self.assertEqual({header: general(value) for header, value in ours["headers"].items()},
                                 {header: general(value) for header, value in real["headers"].items()})
                self.assertEqual(ours["cookies"], real["cookies"])

    def test_says_nothing_that_a_real_one_does_not_say(self):
        for name, real in self.real["http"].items():
            if "json" in real:
                with self.subTest(name):
                    self.assertEqual(common(self.ours["http"][name]["json"], real["json"]), [])

    def test_what_sohoflow_reads_is_in_both(self):
        for name, read in READ.items():
            for who, answers in (("real", self.real), ("stand-in", self.ours)):
                with self.subTest(f"{name}, {who}"):
                    self.assertEqual(common(read, answers["http"][f"REST: {name}"]["json"]), [])

    def test_a_difference_is_found(self):
        self.assertEqual(common({"a": [{"b": "text"}], "c": "number"}, {"a": [{"b": "number"}]}),
                         [".c is not there", ".a[].b is number, not text"])


if __name__ == "__main__":
    unittest.main()
