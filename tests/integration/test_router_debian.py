"""From a password to the first flow and back on Debian: the real apt, the real package and its own unit."""

import unittest

from debian_router import DebianRouter
from router_network import DESKTOP, DEVICE, ROUTER, SERVER
from sohoflow import CollectorTest, wait_until


class DebianRouterTest(CollectorTest):
    def setUp(self):
        super().setUp()
        self.network = DebianRouter()
        self.addCleanup(self.network.close)

    def router(self, command, *options, **more):
        return self.network.ctl(command, *options, state=self.folder, **more)

    def changes_since(self, before):
        now = self.network.tree()
        return {name: now.get(name) for name in now.keys() | before.keys() if now.get(name) != before.get(name)}

    def test_set_up_brings_flows_and_undo_leaves_nothing(self):
        collector = self.start("--listen", "0.0.0.0:2055", "--metrics", "off", "--ntopng", "off", "--local-networks",
                               "192.168.77.0/24", namespace=self.network.namespace("desktop"))
        to_here = ("--control", collector.control, "--collector", f"{DESKTOP}:2055")
        before, packages = self.network.tree(), self.network.packages()
        self.network.traffic()

        self.router("apply", *to_here, "--yes", "--install-key")
        self.assertIn("/usr/sbin/softflowd -i br-lan -p /run/softflowd/sohoflow_", self.network.processes_on_router())
        self.assertIn("ii  softflowd", self.network.packages())
        wants = self.network.root / "run/systemd/generator/softflowd.service.wants"
        self.assertEqual([link.name.startswith("softflowd@sohoflow_") for link in wants.iterdir()], [True])
        pair = lambda: [row for row in collector.talkers("conversations")["rows"] if row["device"] == DEVICE and row["remote"] == SERVER]
        wait_until(pair, "the device's traffic through the router is seen", 120)
        self.assertEqual([exporter["address"] for exporter in collector.status()["exporters"]], [ROUTER])
        set_up = self.network.tree()
        self.router("apply", *to_here, "--yes", password="not the router's")
        self.assertEqual(self.changes_since(set_up), {}, "the second time changes nothing")

        self.router("undo", "--yes", "--control", collector.control, password="not the router's")
        self.assertEqual(self.changes_since(before), {})
        self.assertEqual(self.network.packages(), packages)
        self.assertNotIn("softflowd", self.network.processes_on_router())
        self.what_others_need_stays()

    def what_others_need_stays(self):
        """A library that came with the exporter, and a package of somebody else's that needs it by now."""
        self.router("apply", "--no-verify", "--collector", f"{DESKTOP}:2055", "--yes")
        self.network.install_dependent("needs-libpcap", "libpcap0.8")
        self.router("undo", "--yes")
        left = self.network.packages()
        self.assertIn("ii  needs-libpcap", left)
        self.assertIn("ii  libpcap0.8", left)
        self.assertNotIn("softflowd", left)


if __name__ == "__main__":
    unittest.main()
