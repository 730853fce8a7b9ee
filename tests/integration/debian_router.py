"""Debian 12 as a router on router_network: real OpenSSH, the real apt with the real packages from Debian's own mirror, real
softflowd. Only systemd is a stand-in, which runs the units' own commands."""

import ctypes
import os
import re
import socket
import threading

from clean_debian import system_with
from router_network import PASSWORD, ROUTER, SERVER, RouterNetwork, run

MIRROR = "deb.debian.org"
CLONE_NEWNET = 0x40000000
HOST_KEY = "etc/ssh/ssh_host_ed25519_key"


class Relay(threading.Thread):
    """Lets a network namespace reach the mirror: listens there, connects here."""

    def __init__(self, namespace, address):
        super().__init__(daemon=True)
        self.namespace, self.address = namespace, address
        self.is_ready = threading.Event()

    def run(self):
        here = os.open(f"/proc/self/task/{threading.get_native_id()}/ns/net", os.O_RDONLY)
        self._enter(os.open(f"/run/netns/{self.namespace}", os.O_RDONLY))
        self.listener = socket.create_server((self.address, 80))
        self._enter(here)
        self.is_ready.set()
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:  # closed
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    @staticmethod
    def _enter(namespace):
        if ctypes.CDLL(None, use_errno=True).setns(namespace, CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), "setns")
        os.close(namespace)

    def _serve(self, client):
        with client, socket.create_connection((MIRROR, 80), timeout=60) as mirror:
            back = threading.Thread(target=self._copy, args=(mirror, client), daemon=True)
            back.start()
            self._copy(client, mirror)
            back.join()

    @staticmethod
    def _copy(source, target):
        try:
            while part := source.recv(65536):
                target.sendall(part)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def close(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()


class DebianRouter(RouterNetwork):
    server_command = ("/usr/sbin/sshd", "-D", "-e", "-o", "PermitRootLogin=yes", "-o", "UsePAM=no")
    # What the package manager keeps for itself, the loader's cache and logs may differ after an undo.
    volatile = ("proc", "sys", "dev", "tmp", "run", "var", "etc/ld.so.cache")

    def make_root(self):
        run("mkdir", self.root)
        run("tar", "-C", self.root, "-xf", system_with("router", "openssh-server", "iproute2"))
        self.root.chmod(0o755)
        (self.root / "usr/sbin/policy-rc.d").unlink()
        for folder in ("run/sshd", "run/systemd/system"):  # the latter says that systemd runs
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        for name in ("systemctl", "systemd-tmpfiles", "systemd-escape"):
            self.put(name, "usr/bin")
        with open(self.root / "etc/hosts", "a") as hosts:
            hosts.write(f"127.0.0.1 localhost\n{ROUTER} router\n{SERVER} {MIRROR}\n")
        run("chroot", self.root, "chpasswd", input=f"root:{PASSWORD}\n")
        said = run("ssh-keygen", "-l", "-f", self.root / f"{HOST_KEY}.pub").stdout
        self.fingerprint = re.search(r"SHA256:[A-Za-z0-9+/=]+", said).group(0)
        self.relay = Relay(self.namespace("server"), SERVER)
        self.relay.start()
        self.relay.is_ready.wait(10)

    def packages(self):
        return run("dpkg-query", "--admindir", self.root / "var/lib/dpkg", "-W", "-f", "${db:Status-Abbrev} ${Package}\n").stdout

    def install_dependent(self, name, needed):
        """A package of somebody else's that needs `needed`."""
        folder = self.folder / name
        (folder / "DEBIAN").mkdir(parents=True)
        (folder / "DEBIAN/control").write_text(f"Package: {name}\nVersion: 1\nArchitecture: all\nMaintainer: somebody <a@b>\n"
                                               f"Depends: {needed}\nDescription: needs {needed}\n")
        file = self.root / "tmp" / f"{name}.deb"
        run("dpkg-deb", "--build", folder, file)
        run("chroot", self.root, "dpkg", "-i", f"/tmp/{name}.deb")

    def close(self):
        if hasattr(self, "relay"):
            self.relay.close()
        super().close()
