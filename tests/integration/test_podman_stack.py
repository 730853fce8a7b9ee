"""`sohoflowctl ntopng …` with a real Podman, for root and for an ordinary user: up, counted, hardened, down."""

import json
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

import engines
import podman_engine
import registry
import traffic
from sohoflow import COLLECTOR, CTL, wait_until

REDIS, NTOPNG = "sohoflow-redis", "sohoflow-ntopng"


class Stack:
    """What one user of Podman does; the walk is in test_ntopng_stack.py."""

    def setUp(self):
        self.engine = podman_engine.Podman(is_rootless=self.is_rootless)
        self.addCleanup(self.engine.close)
        self.folder = self.engine.folder / "home"
        images = registry.Registry(self.engine)
        self.addCleanup(images.close)
        self.images = {}
        for name, programs in (("redis", [(shutil.which(tool), tool) for tool in ("redis-server", "redis-cli")]),
                               ("ntopng", [(engines.STAND_IN, "ntopng")])):
            with tempfile.TemporaryDirectory() as root:
                engines.root_with(pathlib.Path(root), *programs)
                self.images[name] = images.publish(f"{name}:1", [registry.layer([(".", root)])])
        self.start_collector()

    def start_collector(self):
        command = [COLLECTOR, "--listen", "127.0.0.1:2055", "--allow", "127.0.0.1", "--metrics", "off", "--control", self.folder / "control",
                   "--state-dir", self.folder / "collector"]
        collector = subprocess.Popen(self.engine.as_user(*command), env=self.engine.environment, stdin=subprocess.DEVNULL,
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(collector.wait)
        self.addCleanup(collector.kill)

    def run_ctl(self, *arguments, check=True):
        done = subprocess.run(self.engine.as_user(CTL, *arguments, "--control", self.folder / "control"), env=self.engine.environment,
                              capture_output=True, text=True, timeout=150)
        if check and done.returncode != 0:
            self.fail(f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done

    def ctl(self, *arguments, **more):
        return self.run_ctl("ntopng", *arguments, "--state-dir", self.folder / "state", "--secret-store", "file", **more)

    def status(self):
        return json.loads(self.ctl("status", "--json").stdout)

    def inspect(self, name):
        return json.loads(self.engine.podman("container", "inspect", name).stdout)[0]

    def test_up_counted_hardened_and_down(self):
        wait_until(lambda: self.run_ctl("status", "--json", check=False).returncode == 0, "the collector answers")
        answer = json.loads(self.ctl("up", "--engine", "podman", "--image", self.images["ntopng"], "--redis-image", self.images["redis"],
                                     "--json").stdout)
        self.assertEqual(answer["warnings"], [])
        packets = self.folder / "packets.pcap"
        traffic.household(int(time.time()) - 400).write(packets)
        subprocess.run(self.engine.inside("softflowd", "-r", packets, "-n", "127.0.0.1:2055", "-v", "9", "-d"), check=True, timeout=60,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        sent = wait_until(lambda: json.loads(self.run_ctl("status", "--json").stdout)["ntopng"]["records"], "the collector sends")
        status = wait_until(lambda: (now := self.status())["counters"]["flows"] >= sent and now, f"{sent} records are counted")
        self.assertGreater(status["counters"]["events"], 0)
        self.assertEqual(status["engine"]["name"], "podman")
        self.assertEqual(status["engine"]["rootless"], self.is_rootless)
        self.check_hardening()
        password = self.ctl("password").stdout.strip()
        for name in (REDIS, NTOPNG):
            self.assertNotIn(password, json.dumps(self.inspect(name)) + self.engine.podman("logs", name).stdout)
        addresses = {line.split()[3] for line in subprocess.run(self.engine.inside("ss", "-Hlnt"), capture_output=True, text=True,
                                                               check=True).stdout.splitlines()}
        self.assertLessEqual({"127.0.0.1:3000", "127.0.0.1:5556"}, addresses)
        for address in addresses:
            self.assertRegex(address, r"^(127\.\d+\.\d+\.\d+|\[::1\]):")
        self.ctl("down", "--delete-data")
        self.assertEqual(self.engine.podman("ps", "-aq").stdout + self.engine.podman("volume", "ls", "-q").stdout, "")

    def check_hardening(self):
        for name in (REDIS, NTOPNG):
            facts = self.inspect(name)
            self.assertEqual(facts["EffectiveCaps"] or [], [])
            self.assertEqual(facts["Config"]["User"], self.user)
            host = facts["HostConfig"]
            self.assertTrue(host["ReadonlyRootfs"] and host["Init"])
            self.assertFalse(host["Privileged"])
            self.assertIn("no-new-privileges", host["SecurityOpt"])
            self.assertEqual(host["Memory"] > 0, not self.is_rootless)


class ForRoot(Stack, unittest.TestCase):
    is_rootless = False
    user = "2055:2055"


class ForAnOrdinaryUser(Stack, unittest.TestCase):
    """Without a memory limit: control groups are not an ordinary user's here."""

    is_rootless = True
    user = f"{podman_engine.USER}:{podman_engine.USER}"


if __name__ == "__main__":
    unittest.main(verbosity=2)
