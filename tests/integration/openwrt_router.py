"""OpenWrt on a router of router_network: real dropbear, real busybox ash; uci, opkg and the init script are stand-ins."""

from router_network import TESTS, RouterNetwork, run


class OpenWrtRouter(RouterNetwork):
    def make_root(self):
        run("sh", TESTS / "support/make_router_root.sh", self.root, "dropbear")
        for folder in ("etc/config", "etc/init.d", "etc/rc.d", "overlay", "stand-in", "sys", "var/lib", "var/run", "usr/sbin"):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        (self.root / "etc/openwrt_release").write_text("DISTRIB_ID='OpenWrt'\nDISTRIB_RELEASE='24.10.2'\n")
        (self.root / "var/lib/packages").write_text("base-files\nbusybox\n")
        for name in ("uci", "opkg"):
            self.put(name, "usr/sbin")
        for name in ("package_faults", "procd", "softflowd.init", "softflowd.config"):
            self.put(name, "stand-in")
        self.bring("softflowd", "stand-in/softflowd")
        self.bring("softflowctl", "usr/sbin/softflowctl")
        # Where OpenWrt's dropbear looks for keys; Debian's looks into the home.
        (self.root / "root/.ssh").rmdir()
        (self.root / "root/.ssh").symlink_to("/etc/dropbear")
        self.make_host_key()
