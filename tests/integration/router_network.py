"""A router in a namespace of its own: real dropbear, real busybox ash, real softflowd, real forwarding; only the package
manager and the init system are stand-ins (tests/support/router_stand_ins).

    device 192.168.77.20 ──┐
                           ├── br-lan 192.168.77.1 [router] wan 198.51.100.1 ── server 198.51.100.2
    desktop 192.168.77.2 ──┘
"""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

from sohoflow import wait_until

TESTS = pathlib.Path(__file__).resolve().parents[1]
STAND_INS = TESTS / "support/router_stand_ins"
PASSWORD = "router secret"  # of make_router_root.sh
ROUTER, DESKTOP, DEVICE, SERVER = "192.168.77.1", "192.168.77.2", "192.168.77.20", "198.51.100.2"
MOVED = "192.168.77.3"  # the desktop's next address
VOLATILE = ("proc", "sys", "dev", "tmp", "run", "var/run", "var/lib/packages", "var/log", "stand-in", "root")


def run(*words, **more):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, timeout=180, **more)


class RouterNetwork:
    """Make it, use it, call close()."""

    def __init__(self):
        self.tag = f"soho{os.getpid()}"
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-router-"))
        self.root = self.folder / "root"
        self.processes = []
        try:
            self._make_network()
            self._make_root()
            self._start_dropbear()
        except BaseException:
            self.close()
            raise

    def namespace(self, name):
        return f"{self.tag}-{name}"

    def inside(self, name, *words):
        return ["ip", "netns", "exec", self.namespace(name), *map(str, words)]

    def _make_network(self):
        names = ("router", "desktop", "device", "server")
        for name in names:
            run("ip", "netns", "add", self.namespace(name))
            run(*self.inside(name, "ip", "link", "set", "lo", "up"))
        router = lambda *words: run(*self.inside("router", *words))
        router("ip", "link", "add", "br-lan", "type", "bridge")
        for name, address in (("desktop", DESKTOP), ("device", DEVICE), ("server", SERVER)):
            port = {"desktop": "lan1", "device": "lan2", "server": "wan"}[name]
            router("ip", "link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", self.namespace(name))
            router("ip", "link", "set", port, "up")
            if port != "wan":
                router("ip", "link", "set", port, "master", "br-lan")
            run(*self.inside(name, "ip", "addr", "add", f"{address}/24", "dev", "eth0"))
            run(*self.inside(name, "ip", "link", "set", "eth0", "up"))
        router("ip", "addr", "add", f"{ROUTER}/24", "dev", "br-lan")
        router("ip", "link", "set", "br-lan", "up")
        router("ip", "addr", "add", "198.51.100.1/24", "dev", "wan")
        router("sysctl", "-q", "-w", "net.ipv4.ip_forward=1")
        router("ip", "route", "add", "default", "via", SERVER)
        for name, gateway in (("desktop", ROUTER), ("device", ROUTER), ("server", "198.51.100.1")):
            run(*self.inside(name, "ip", "route", "add", "default", "via", gateway))

    def _bring(self, program, target):
        """A program with the libraries it is linked to."""
        shutil.copy(shutil.which(program), target)
        for library in re.findall(r"(/[^ ]+) \(0x", run("ldd", shutil.which(program)).stdout):
            place = self.root / library.lstrip("/")
            place.parent.mkdir(parents=True, exist_ok=True)
            if not place.exists():
                shutil.copy(library, place)

    def _make_root(self):
        run("sh", TESTS / "support/make_router_root.sh", self.root, "dropbear")
        for folder in ("etc/config", "etc/init.d", "etc/rc.d", "overlay", "stand-in", "sys", "var/lib", "var/run", "usr/sbin"):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        (self.root / "etc/openwrt_release").write_text("DISTRIB_ID='OpenWrt'\nDISTRIB_RELEASE='24.10.2'\n")
        (self.root / "var/lib/packages").write_text("base-files\nbusybox\n")
        for name, folder in (("uci", "usr/sbin"), ("opkg", "usr/sbin"), ("package_faults", "stand-in"), ("procd", "stand-in"),
                             ("softflowd.init", "stand-in"), ("softflowd.config", "stand-in")):
            shutil.copy(STAND_INS / name, self.root / folder / name)
        self._bring("softflowd", self.root / "stand-in/softflowd")
        self._bring("softflowctl", self.root / "usr/sbin/softflowctl")
        # Where OpenWrt's dropbear looks for keys; Debian's looks into the home.
        (self.root / "root/.ssh").rmdir()
        (self.root / "root/.ssh").symlink_to("/etc/dropbear")
        key = self.root / "etc/dropbear/host_key"
        said = run("dropbearkey", "-t", "ed25519", "-f", key).stdout
        self.fingerprint = re.search(r"SHA256:[A-Za-z0-9+/=]+", said).group(0)

    def _start_dropbear(self):
        script = ('mount -t proc proc "$0/proc" && mount -t sysfs sysfs "$0/sys" && '
                  'exec chroot "$0" /usr/sbin/dropbear -F -E -p 22 -r /etc/dropbear/host_key')
        self.log = open(self.folder / "dropbear.log", "wb")
        self.processes.append(subprocess.Popen(
            self.inside("router", "unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", script, self.root),
            stdout=self.log, stderr=self.log))
        listens = lambda: ":22 " in run(*self.inside("router", "ss", "-ltn")).stdout
        wait_until(listens, "dropbear listens")

    def give_desktop(self, address):
        """One more address."""
        run(*self.inside("desktop", "ip", "addr", "add", f"{address}/24", "dev", "eth0"))

    def traffic(self):
        """Datagrams of a device to a server on the Internet, until close()."""
        sender = ("import socket, time\n"
                  "s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
                  "while True:\n"
                  f"    s.sendto(bytes(1000), ('{SERVER}', 4433)); time.sleep(0.005)\n")
        self.processes.append(subprocess.Popen(self.inside("device", "python3", "-c", sender)))

    def tree(self):
        """Path → kind, mode and content of everything that an undo has to leave as it was."""
        found = {}
        for path in self.root.rglob("*"):
            name = str(path.relative_to(self.root))
            if any(name == top or name.startswith(top + "/") for top in VOLATILE):
                continue
            content = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else "folder"
            found[name] = (path.lstat().st_mode, content)
        return found

    def processes_on_router(self):
        return run(*self.inside("router", "sh", "-c", "ip netns pids $0 | xargs -r ps -o args= -p",
                                self.namespace("router"))).stdout

    def close(self):
        for process in self.processes:
            process.kill()
            process.wait()
        for name in ("router", "desktop", "device", "server"):
            subprocess.run(["ip", "netns", "del", self.namespace(name)], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)
