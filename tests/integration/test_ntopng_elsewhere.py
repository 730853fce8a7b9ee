"""An ntopng that runs already: `sohoflowctl ntopng use` with the stand-in and a real Redis, without any container."""

import json
import os
import pathlib
import subprocess
import tempfile
import threading
import time
import unittest

import exporter
import ntopng_process
import tls_front
import traffic
from sohoflow import CTL, CollectorTest, wait_until

PASSWORD = "Elsewhere-42"
TOKEN = "0123456789abcdef" * 2
# A pair made for this test with zmq_curve_keypair().
CURVE_PUBLIC, CURVE_SECRET = "z}1?UlWj2^4<1R[lf-hvi0x3H:.L(V{+VuI6V&jz", "tW&293j]WIAL*zhp8>*UT-mV.t/iT[+$U}49fN%5"


class Elsewhere(CollectorTest):
    def setUp(self):
        super().setUp()
        self.collector = self.start("--listen", "127.0.0.1:0", "--allow", "127.0.0.1", "--metrics", "off")
        (self.folder / "password").write_text(PASSWORD + "\n")
        self.ntopng = ntopng_process.NtopngProcess(self.folder, PASSWORD)
        self.addCleanup(self.ntopng.close)
        self.export_until_the_end()

    def export_until_the_end(self):
        """A router that goes on exporting."""
        packets = self.folder / "packets.pcap"
        traffic.household(int(time.time()) - 400).write(packets)
        port, ended = self.collector.port(), threading.Event()

        def export():
            while not ended.wait(0.5):
                exporter.run_softflowd(packets, 9, port)
        thread = threading.Thread(target=export)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(ended.set)

    def collector_hears(self):
        wait_until(self.collector.records, "the router exports")

    def start_ntopng(self, *options):
        self.collector_hears()
        self.ntopng.start(*options)

    def ctl(self, *arguments, check=True, pass_fds=()):
        return subprocess.run([CTL, "ntopng", *map(str, arguments), "--state-dir", self.folder / "state", "--secret-store", "file",
                               "--control", self.collector.control], capture_output=True, text=True, timeout=120, check=check,
                              pass_fds=pass_fds)

    def use(self, *options, url=None):
        return json.loads(self.ctl("use", "--url", url or self.ntopng.url, "--endpoint", self.ntopng.endpoint, "--password-file",
                                   self.folder / "password", "--json", *options, check=False).stdout)

    def used(self, *options, url=None):
        answer = wait_until(lambda: (found := self.use(*options, url=url))["ok"] and found, "ntopng can be used")
        counters = json.loads(self.ctl("status", "--json").stdout)["counters"]
        self.assertGreater(counters["flows"], 0)
        self.assertGreater(counters["active_flows"], 0)
        return answer

    def setting(self, name):
        return self.collector.status()["settings"][name]["value"]

    def test_it_is_fed_at_once_and_forgotten_on_request(self):
        self.start_ntopng()
        self.assertEqual(self.used()["warnings"], [])
        self.assertEqual(self.setting("ntopng"), self.ntopng.endpoint)
        health = json.loads(self.ctl("status", "--json").stdout)["redis_health"]
        self.assertTrue(health["well"])
        self.assertGreater(health["entries"], 0)
        refused = self.ctl("stop", check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("was not started by SohoFlow", refused.stderr)
        self.ctl("leave")
        self.assertNotIn("elsewhere", json.loads((self.folder / "state/stack.json").read_text()))
        self.assertEqual(self.setting("ntopng"), "tcp://127.0.0.1:5556", "no flows for somebody else's machine any more")

    def test_a_mistyped_password_does_not_cost_the_one_that_works(self):
        self.start_ntopng()
        wait_until(lambda: self.use()["ok"], "ntopng can be used")
        (self.folder / "password").write_text("wrong-one\n")
        self.assertFalse(self.use()["ok"])
        self.assertEqual(self.ctl("password").stdout.strip(), PASSWORD)
        self.assertIn("counters", json.loads(self.ctl("status", "--json").stdout))

    def test_a_token_takes_the_place_of_the_password(self):
        self.start_ntopng()
        self.ntopng.redis("HSET", "ntopng.api_tokens", TOKEN, "admin")

        def use(token):
            reader, writer = os.pipe()
            os.write(writer, f"{token}\n".encode())
            os.close(writer)
            try:
                return json.loads(self.ctl("use", "--url", self.ntopng.url, "--endpoint", self.ntopng.endpoint, "--json",
                                           "--token-fd", reader, check=False, pass_fds=(reader,)).stdout)
            finally:
                os.close(reader)
        wait_until(lambda: use(TOKEN)["ok"], "ntopng can be used")
        self.assertIn("counters", json.loads(self.ctl("status", "--json").stdout))
        self.assertTrue(json.loads((self.folder / "state/stack.json").read_text())["elsewhere"]["token"])
        self.assertFalse(use("0" * 32)["ok"])
        self.assertIn("counters", json.loads(self.ctl("status", "--json").stdout), "the one that works is still there")

    def test_a_login_that_is_refused_changes_nothing(self):
        self.start_ntopng()
        wait_until(lambda: self.use()["ok"], "ntopng can be used")
        self.ctl("leave")
        before = self.setting("ntopng")
        (self.folder / "password").write_text("wrong-one\n")
        answer = self.use()
        self.assertFalse(answer["ok"])
        self.assertIn("did not accept the login", answer["error"]["sentence"])
        self.assertEqual(self.setting("ntopng"), before)
        self.assertNotIn("elsewhere", json.loads((self.folder / "state/stack.json").read_text()))

    def test_the_other_header_is_tried_when_nothing_counts(self):
        self.start_ntopng("--stand-in-version", "6.6.260505", "--stand-in-header", "36")
        self.assertIn("newer form", self.used()["warnings"][0])
        self.assertEqual(self.setting("ntopng-header"), "36")
        self.assertEqual(self.setting("ntopng-exporter-ids"), "on")

    def test_exporters_are_left_out_when_nothing_else_counts(self):
        self.start_ntopng("--stand-in-exporter-limit")
        self.assertIn("without their exporter", self.used()["warnings"][0])
        self.assertEqual(self.setting("ntopng-header"), "28")
        self.assertEqual(self.setting("ntopng-exporter-ids"), "off")

    def test_a_certificate_nobody_vouches_for_is_confirmed_once_and_another_one_refused(self):
        front = tls_front.TlsFront(self.ntopng.web_port, self.folder)
        self.addCleanup(front.close)
        url = f"https://127.0.0.1:{front.port}"
        self.start_ntopng()
        wait_until(lambda: self.use()["ok"], "ntopng can be used")
        self.ctl("leave")
        error = self.use(url=url)["error"]
        self.assertIn("Nobody vouches for the certificate", error["sentence"])
        self.assertEqual(error["detail"], front.fingerprint)
        said = self.ctl("use", "--url", url, "--endpoint", self.ntopng.endpoint, check=False)
        self.assertIn(front.fingerprint, said.stderr)
        self.assertIn("--accept-certificate", said.stderr)
        other = ":".join(["01"] * 32)
        self.assertIn("another certificate", self.use("--accept-certificate", other, url=url)["error"]["sentence"])
        self.assertNotIn("elsewhere", json.loads((self.folder / "state/stack.json").read_text()))
        self.used("--accept-certificate", front.fingerprint, url=url)
        self.assertEqual(json.loads((self.folder / "state/stack.json").read_text())["elsewhere"]["certificate"], front.fingerprint)
        self.used(url=url)  # Known by now.
        trusted = front.fingerprint
        front.renew()
        problem = json.loads(self.ctl("status", "--json").stdout)["problem"]
        self.assertIn("another certificate than the one you trusted", problem["sentence"])
        self.assertIn(front.fingerprint, problem["detail"])
        self.assertFalse(self.use(url=url)["ok"])
        self.assertEqual(json.loads((self.folder / "state/stack.json").read_text())["elsewhere"]["certificate"], trusted)
        self.used("--accept-certificate", front.fingerprint, url=url)

    def test_an_encrypted_one_counts_with_its_key(self):
        self.start_ntopng("--zmq-encryption-key-priv", CURVE_SECRET)
        self.assertEqual(self.used("--curve-key", CURVE_PUBLIC.encode().hex())["warnings"], [])
        self.assertEqual(self.setting("ntopng-curve-key"), CURVE_PUBLIC)
        self.ctl("leave")
        self.assertEqual(self.setting("ntopng-curve-key"), "off")


class WithoutAnEngine(unittest.TestCase):
    def test_the_command_of_this_system_that_mends_it_is_told(self):
        with tempfile.TemporaryDirectory(prefix="soho-engine-") as folder:
            programs = pathlib.Path(folder, "bin")
            programs.mkdir()

            def program(name, text):
                (programs / name).write_text(f"#!/bin/sh\n{text}\n")
                (programs / name).chmod(0o755)

            def said():
                return subprocess.run([CTL, "ntopng", "status", "--state-dir", f"{folder}/state", "--secret-store", "file"],
                                      env={**os.environ, "PATH": str(programs)}, capture_output=True, text=True, timeout=60).stderr
            self.assertIn("sudo apt install podman", said())  # A system that nobody knows.
            program("dnf", "exit 1")
            self.assertIn("Try again after: sudo dnf install --assumeyes moby-engine", said())
            program("docker", "echo 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.' >&2; exit 1")
            self.assertIn("Try again after: sudo systemctl enable --now docker.service", said())


if __name__ == "__main__":
    unittest.main(verbosity=2)
