"""A computer in namespaces of its own whose system is this machine's, changed only in memory: real ufw, firewalld, nftables,
D-Bus, polkit and pkexec, beside a router that sends to it. What systemd would say of units is a stand-in."""

import os
import pathlib
import shutil
import subprocess
import tempfile

from router_network import run
from sohoflow import BUILD, wait_until

ROUTER, STRANGER, DESKTOP = "192.168.79.1", "192.168.79.9", "192.168.79.2"
PORT = 2055
PERSON = "person"
SYSTEMCTL = """#!/bin/sh
# systemctl is-active UNIT…
shift
for unit in "$@"; do if grep -q -x "$unit" /run/active-units; then echo active; else echo inactive; fi; done
"""
# A copy-on-write root, then everything in it; ends with the keeper.
KEEPER = """set -e
mount --make-rprivate /
mount -t tmpfs tmpfs "$0"
mkdir "$0/up" "$0/work" "$0/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$0/up,workdir=$0/work" "$0/root"
mount -t proc proc "$0/root/proc"
mount --rbind /dev "$0/root/dev"
mount -t sysfs sysfs "$0/root/sys"
mount -t tmpfs tmpfs "$0/root/run"
mount -t tmpfs -o mode=1777 tmpfs "$0/root/tmp"
mkdir -p "$0/root$1"
mount --rbind "$1" "$0/root$1"
echo ready
exec sleep infinity
"""
# Looks when it is told that something was sent.
RECEIVE = ("import socket, sys\n"
           "s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
           f"s.bind(('', {PORT})); print('ready', flush=True)\n"
           "sys.stdin.readline(); s.settimeout(0.5)\n"
           "try: print(s.recvfrom(100)[1][0])\n"
           "except TimeoutError: print('nothing')\n")
SEND = ("import socket, sys\n"
        "s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
        f"s.bind((sys.argv[1], 0)); s.sendto(b'flows', ('{DESKTOP}', {PORT}))\n")


class FirewalledDesktop:
    """Make it, use it, call close()."""

    def __init__(self):
        self.tag = f"sohofw{os.getpid()}"
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-desktop-"))
        self.processes = []
        try:
            self._make_network()
            self._make_root()
        except BaseException:
            self.close()
            raise

    def _make_network(self):
        for name in ("desktop", "router"):
            run("ip", "netns", "add", f"{self.tag}-{name}")
        router = lambda *words: run("ip", "-n", f"{self.tag}-router", *words)
        desktop = lambda *words: run("ip", "-n", f"{self.tag}-desktop", *words)
        router("link", "add", "eth0", "type", "veth", "peer", "name", "eth0", "netns", f"{self.tag}-desktop")
        for address in (ROUTER, STRANGER):
            router("addr", "add", f"{address}/24", "dev", "eth0")
        desktop("addr", "add", f"{DESKTOP}/24", "dev", "eth0")
        for end in (router, desktop):
            end("link", "set", "lo", "up")
            end("link", "set", "eth0", "up")

    def _make_root(self):
        keeper = subprocess.Popen(["ip", "netns", "exec", f"{self.tag}-desktop", "unshare", "--mount", "--pid", "--fork",
                                   "--kill-child", "sh", "-c", KEEPER, self.folder, BUILD], stdout=subprocess.PIPE, text=True)
        self.processes.append(keeper)
        if keeper.stdout.readline() != "ready\n":
            raise AssertionError("the computer's root folder could not be made")
        children = pathlib.Path(f"/proc/{keeper.pid}/task/{keeper.pid}/children")
        # ip netns exec becomes unshare; its child is the keeper.
        self.enter = ["nsenter", "--target", children.read_text().split()[0], "--mount", "--pid", "--net",
                      "chroot", self.folder / "root"]
        self.write("/usr/bin/systemctl", SYSTEMCTL, 0o755)
        self.set_active()
        self.run("useradd", "--create-home", PERSON)
        self.run("mkdir", "-p", "/run/dbus")
        self.run("dbus-daemon", "--system", "--fork")
        self.start("/usr/lib/polkit-1/polkitd", "--no-debug")
        asks = lambda: self.run("pkaction", "--action-id", "org.freedesktop.policykit.exec", check=False).returncode == 0
        wait_until(asks, "polkit answers")

    def write(self, path, text, mode=0o644):
        self.run("sh", "-c", 'cat >"$1" && chmod "$2" "$1"', "sh", path, oct(mode)[2:], input=text)

    def set_active(self, *units):
        self.write("/run/active-units", "\n".join(units) + "\n")

    def run(self, *words, user=None, check=True, **more):
        # What an ordinary user's PATH is on Debian: without the folders of the administrator.
        become = ["runuser", "-u", user, "--", "env", "PATH=/usr/local/bin:/usr/bin:/bin"] if user else []
        done = subprocess.run([*map(str, self.enter + become), *map(str, words)], capture_output=True, text=True, timeout=120,
                              cwd="/", **more)
        if check and done.returncode != 0:
            raise AssertionError(f"{words} ended with {done.returncode}: {done.stdout}\n{done.stderr}")
        return done

    def start(self, *words):
        self.processes.append(subprocess.Popen([*map(str, self.enter), *map(str, words)], stdout=subprocess.DEVNULL,
                                               stderr=subprocess.DEVNULL, cwd="/"))

    def install(self, *packages):
        """From Debian's mirror, into this computer only and without their installation scripts."""
        run("apt-get", "download", "-qq", *packages, cwd=self.folder)
        for file in self.folder.glob("*.deb"):
            archive = subprocess.run(["dpkg-deb", "--fsys-tarfile", file], check=True, capture_output=True).stdout
            subprocess.run([*map(str, self.enter), "tar", "-xp", "--keep-directory-symlink", "-C", "/"], check=True, input=archive)

    def authorize(self, condition):
        """The administrator lets the person do what `condition` of JavaScript says."""
        self.write("/etc/polkit-1/rules.d/10-test.rules",
                   f"polkit.addRule(function(action, subject) {{ if (subject.user == '{PERSON}' && {condition}) "
                   "return polkit.Result.YES; });\n")

    def probe(self, *words):
        return self.run(BUILD / "tests/integration/firewall_probe", *words, user=PERSON, check=False)

    def arrives(self, sender=ROUTER):
        receiver = subprocess.Popen([*map(str, self.enter), "python3", "-c", RECEIVE], stdin=subprocess.PIPE,
                                    stdout=subprocess.PIPE, text=True, cwd="/")
        receiver.stdout.readline()
        run("ip", "netns", "exec", f"{self.tag}-router", "python3", "-c", SEND, sender)
        return receiver.communicate("sent\n", timeout=60)[0].strip() == sender

    def close(self):
        for process in reversed(self.processes):
            process.kill()
            process.wait()
        for name in ("desktop", "router"):
            subprocess.run(["ip", "netns", "del", f"{self.tag}-{name}"], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)
