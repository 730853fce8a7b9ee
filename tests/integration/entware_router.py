"""A router with Entware on router_network: real dropbear, real busybox ash, real softflowd; nvram and opkg are stand-ins.
Its firmware writes the keys of the login anew from nvram at every start, each in its own way."""

import shutil

from router_network import PASSWORD, TESTS, RouterNetwork, run

# The firmware's name, its administrator, its home, its key of nvram, what separates two keys there, its host key.
FIRMWARES = {
    "merlin": ("ASUSWRT-Merlin", "admin", "root", "sshd_authkeys", ">", "ed25519"),
    "freshtomato": ("Tomato", "root", "root", "sshd_authkeys", "\n", "ecdsa"),
    "ddwrt": ("DD-WRT", "root", "tmp/root", "sshd_authorized_keys", "\n", "rsa"),
}
# What the login's shell reads before each script: Debian's busybox runs its own uname before it looks into PATH.
SHELL = "#!/bin/busybox ash\nuname() { /usr/bin/uname \"$@\"; }\n. /dev/stdin\n"


class EntwareRouter(RouterNetwork):
    volatile = tuple(name for name in RouterNetwork.volatile if name != "stand-in") + ("opt/lib/packages", "stand-in/nvram/running")

    def __init__(self, firmware):
        self.name, self.user, self.home, self.key, self.separator, self.host_key_type = FIRMWARES[firmware]
        super().__init__()

    def make_root(self):
        run("sh", TESTS / "support/make_router_root.sh", self.root, "dropbear")
        for folder in ("opt/bin", "opt/sbin", "opt/lib", "opt/etc/init.d", "jffs", "stand-in/nvram/flash", "sys", "var/run",
                       "usr/bin"):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        self.write("stand-in/operating-system", self.name + "\n")
        self.write("stand-in/nvram/flash/" + self.key, "ssh-rsa AAAA me@home")
        self.write("opt/lib/packages", "libc\n")
        self.write("stand-in/login", SHELL)
        (self.root / "stand-in/login").chmod(0o755)
        (self.root / "dev/stdin").symlink_to("/proc/self/fd/0")
        with open(self.root / "etc/shells", "a") as shells:
            shells.write("/stand-in/login\n")
        self._make_login()
        self.put("uname", "usr/bin")
        self.put("nvram", "usr/bin")
        self.put("opkg", "opt/bin")
        self.put("package_faults", "stand-in")
        self.bring("softflowd", "stand-in/softflowd")
        self.make_host_key()

    def _make_login(self):
        passwd, shadow = ((self.root / f"etc/{name}").read_text() for name in ("passwd", "shadow"))
        secret = next(line for line in shadow.splitlines() if line.startswith("root:")).partition(":")[2]
        self.write("etc/passwd", f"{self.user}:x:0:0:root:/{self.home}:/stand-in/login\n" + passwd.partition("\n")[2])
        self.write("etc/shadow", f"{self.user}:{secret}\n" + shadow.partition("\n")[2])

    def write(self, name, text):
        (self.root / name).write_text(text)

    def start_server(self):
        """As the firmware's own start of dropbear does it; memory is empty by then."""
        shutil.rmtree(self.root / "stand-in/nvram/running", ignore_errors=True)
        folder = self.root / self.home / ".ssh"
        folder.mkdir(parents=True, exist_ok=True)
        folder.parent.chmod(0o755)
        folder.chmod(0o700)
        keys = self.root / "stand-in/nvram/flash" / self.key
        file = folder / "authorized_keys"
        file.write_text((keys.read_text().replace(self.separator, "\n") if keys.exists() else "") + "\n")
        file.chmod(0o600)
        super().start_server()

    def restart(self):
        self.stop_server()
        self.start_server()

    def valid_keys(self):
        return (self.root / self.home / ".ssh/authorized_keys").read_text()
