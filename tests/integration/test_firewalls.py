"""The desktop's own firewall: it keeps a router's datagrams out, is opened for that router only by a person whom polkit lets,
and is closed again by the undo. Real ufw, firewalld and nftables, real polkit and pkexec."""

import unittest

from firewalled_desktop import PORT, ROUTER, STRANGER, FirewalledDesktop
from sohoflow import wait_until

JOURNAL = "/tmp/state"


class FirewallTest(unittest.TestCase):
    def setUp(self):
        self.desktop = FirewalledDesktop()
        self.addCleanup(self.desktop.close)

    def look(self):
        return self.desktop.probe("look", ROUTER).stdout.split()

    def open(self):
        return self.desktop.probe("open", JOURNAL, ROUTER, PORT)

    def undo(self):
        return self.desktop.probe("undo", JOURNAL)

    def journals(self):
        return self.desktop.run("find", JOURNAL, "-name", "*.json", check=False).stdout.split()

    def open_for_the_router_only_and_close_again(self, condition):
        self.assertFalse(self.desktop.arrives())
        refused = self.open()
        self.assertEqual(refused.returncode, 1, refused.stdout)
        self.assertIn("was denied", refused.stderr)
        self.assertEqual(self.journals(), [])
        self.assertFalse(self.desktop.arrives())

        self.desktop.authorize(condition)
        granted = lambda: self.open().returncode == 0
        wait_until(granted, "polkit has read the rule, and the port is opened")
        self.assertTrue(self.desktop.arrives())
        self.assertFalse(self.desktop.arrives(STRANGER))
        self.assertEqual(len(self.journals()), 1)
        self.assertEqual(self.open().returncode, 0, "open already")

    def closed_by_the_undo(self):
        undone = self.undo()
        self.assertEqual(undone.returncode, 0, undone.stderr)
        self.assertFalse(self.desktop.arrives())
        self.assertEqual(self.journals(), [])

    def test_none_is_in_the_way(self):
        self.assertEqual(self.look(), ["none"])
        self.assertTrue(self.desktop.arrives())

    def test_ufw(self):
        self.desktop.run("ufw", "--force", "enable")
        self.assertEqual(self.look(), ["ufw"])
        self.open_for_the_router_only_and_close_again(
            "action.id == 'org.freedesktop.policykit.exec' && action.lookup('program') == '/usr/sbin/ufw'")
        self.assertIn("SohoFlow", self.desktop.run("ufw", "status").stdout)
        self.desktop.run("ufw", "reload")
        self.assertTrue(self.desktop.arrives(), "also after a restart")
        self.closed_by_the_undo()
        self.assertNotIn(ROUTER, self.desktop.run("ufw", "status").stdout)
        # A rule of the person's own is not ours to remove.
        self.desktop.run("ufw", "allow", "proto", "udp", "from", ROUTER, "to", "any", "port", PORT)
        self.assertEqual(self.open().returncode, 0)
        self.assertEqual(self.undo().returncode, 0)
        self.assertTrue(self.desktop.arrives())

    def test_firewalld_in_the_zone_of_the_routers_network(self):
        self.desktop.install("firewalld")
        self.desktop.run("ln", "-s", "org.fedoraproject.FirewallD1.desktop.policy.choice",
                         "/usr/share/polkit-1/actions/org.fedoraproject.FirewallD1.policy")
        self.desktop.start("firewalld", "--nofork", "--nopid")
        wait_until(lambda: self.desktop.run("firewall-cmd", "--state", check=False).returncode == 0, "firewalld runs", 60)
        self.desktop.set_active("firewalld")
        for lasting in ((), ("--permanent",)):
            self.desktop.run("firewall-cmd", *lasting, "--zone=home", "--add-interface=eth0")
        self.assertEqual(self.look(), ["firewalld", "home"])
        self.open_for_the_router_only_and_close_again("action.id.indexOf('org.fedoraproject.FirewallD1.') == 0")
        self.desktop.run("firewall-cmd", "--reload")
        self.assertTrue(self.desktop.arrives(), "also after a restart")
        self.closed_by_the_undo()
        self.desktop.run("firewall-cmd", "--reload")
        self.assertFalse(self.desktop.arrives())

    def test_rules_of_a_persons_own_are_named_and_not_touched(self):
        self.desktop.run("nft", "-f", "-", input="table inet filter {\n chain input {\n"
                         "  type filter hook input priority 0; policy drop;\n }\n}\n")
        self.desktop.set_active("nftables")
        self.assertEqual(self.look(), ["nftables"])
        rules = self.desktop.run("nft", "list", "ruleset").stdout
        self.assertFalse(self.desktop.arrives())
        self.assertEqual(self.open().returncode, 1)
        self.assertEqual(self.desktop.run("nft", "list", "ruleset").stdout, rules)
        # What the sentence asks for.
        self.desktop.run("nft", "add", "rule", "inet", "filter", "input", "ip", "saddr", ROUTER, "udp", "dport", PORT, "accept")
        self.assertTrue(self.desktop.arrives())


if __name__ == "__main__":
    unittest.main()
