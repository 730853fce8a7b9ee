"""From a password to the first flow and back: sohoflowctl router against a real dropbear, with real softflowd and real
traffic through the router."""

import json
import unittest

from openwrt_router import OpenWrtRouter
from router_network import DESKTOP, DEVICE, MOVED, ROUTER, SERVER
from sohoflow import CollectorTest, wait_until


class RouterSetUpTest(CollectorTest):
    def setUp(self):
        super().setUp()
        self.network = OpenWrtRouter()
        self.addCleanup(self.network.close)
        self.collector = self.start("--listen", "0.0.0.0:2055", "--metrics", "off", "--ntopng",
                                    "off", "--local-networks", "192.168.77.0/24", namespace=self.network.namespace("desktop"))

    def router(self, command, *options, **more):
        return self.network.ctl(command, "--control", self.collector.control, *options, state=self.folder, **more)

    def meet_a_reset_router(self):
        """The router shows another key than it is known by."""
        known = self.folder / "user/known-routers.json"
        old = "SHA256:" + "O" * 43
        known.write_text(known.read_text().replace(self.network.fingerprint, old))
        refused = self.router("probe", check=False)
        self.assertEqual(refused.returncode, 4)
        for said in (old, self.network.fingerprint, "--forget-host-key"):
            self.assertIn(said, refused.stderr)
        self.router("probe", "--forget-host-key")
        self.router("probe")

    def test_set_up_brings_the_first_flow_and_undo_leaves_nothing(self):
        before = self.network.tree()
        allowed = self.collector.status().get("allowed")
        self.network.traffic()

        self.router("apply", "--collector", f"{DESKTOP}:2055", "--yes")
        self.assertIn("softflowd -d -i br-lan", self.network.processes_on_router())
        exporters = self.collector.status()["exporters"]
        self.assertEqual([exporter["address"] for exporter in exporters], [ROUTER])
        self.assertGreater(exporters[0]["records"], 0)
        pair = lambda: [row for row in self.collector.talkers("conversations")["rows"]
                        if row["device"] == DEVICE and row["remote"] == SERVER]
        wait_until(pair, "the device's traffic through the router is seen", 120)
        shown = [(row["device"], row["remote"]) for row in self.collector.talkers("conversations")["rows"]]
        self.assertFalse([talk for talk in shown if set(talk) == {ROUTER, DESKTOP} and ":2055" in str(talk)])

        self.router("apply", "--collector", f"{DESKTOP}:2055", "--yes", "--install-key")
        self.router("verify", password="not the router's")  # the key opens it
        after = self.network.tree()
        self.router("apply", "--collector", f"{DESKTOP}:2055", "--yes")
        self.assertEqual(self.network.tree(), after, "the second time changes nothing")

        for journal in (self.folder / "user/routers").glob("*.json"):
            self.assertIn("OpenWrt", json.loads(journal.read_text())["found"]["system"], "what the test found, for the card")

        # This computer gets another address: the same command updates the router, and flows arrive there.
        self.network.give_desktop(MOVED)
        outdated = json.loads(self.router("verify", "--collector", f"{MOVED}:2055", check=False).stdout)
        self.assertTrue(outdated["outdated"])
        self.router("apply", "--collector", f"{MOVED}:2055", "--yes")
        self.assertIn(f"-n {MOVED}:2055", self.network.processes_on_router())
        self.assertFalse(json.loads(self.router("verify", "--collector", f"{MOVED}:2055").stdout)["outdated"])

        # What was wished stays so when no option says otherwise.
        self.router("apply", "--collector", f"{MOVED}:2055", "--sampling", "2", "--no-verify", "--yes")
        planned = json.loads(self.router("plan", "--collector", f"{MOVED}:2055").stdout)
        self.assertEqual((planned["sampling"], planned["steps"]), (2, []))

        self.meet_a_reset_router()
        (self.network.root / "tmp/dhcp.leases").write_text(f"1900000000 aa:bb:cc:00:00:20 {DEVICE} tablet *\n")
        leases = json.loads(self.router("leases", password="not the router's").stdout)["leases"]
        self.assertIn("tablet", [lease["name"] for lease in leases])
        named = lambda: '"tablet"' in self.collector.ctl("devices", "--json").stdout
        wait_until(named, "the collector knows the name")

        self.router("undo", "--yes")
        left = self.network.tree()
        self.assertEqual({name: left.get(name) for name in left.keys() | before.keys() if left.get(name) != before.get(name)}, {})
        self.assertNotIn("softflowd", self.network.processes_on_router())
        wait_until(lambda: self.collector.status().get("allowed") == allowed, "the router is no longer allowed")
        self.assertFalse(list((self.folder / "user").glob("routers/*")))


if __name__ == "__main__":
    unittest.main()
