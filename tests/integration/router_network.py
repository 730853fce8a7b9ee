"""A router in a namespace of its own: a real SSH server, real softflowd, real forwarding. What is a stand-in
(tests/support/router_stand_ins) says each kind of router: OpenWrtRouter, EntwareRouter, DebianRouter.

    device 192.168.77.20 ──┐
                           ├── br-lan 192.168.77.1 [router] wan 198.51.100.1 ── server 198.51.100.2
    desktop 192.168.77.2 ──┘
"""

import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

from sohoflow import CTL, wait_until

TESTS = pathlib.Path(__file__).resolve().parents[1]
STAND_INS = TESTS / "support/router_stand_ins"
PASSWORD = "router secret"  # of make_router_root.sh
ROUTER, DESKTOP, DEVICE, SERVER = "192.168.77.1", "192.168.77.2", "192.168.77.20", "198.51.100.2"
MOVED = "192.168.77.3"  # the desktop's next address
HOST_KEY = "etc/dropbear/host_key"


def run(*words, **more):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, timeout=180, **more)


def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


class RouterNetwork:
    """Make one of its kinds, use it, call close(). A kind fills `root` with make_root()."""

    server_command = ("/usr/sbin/dropbear", "-F", "-E", "-p", "22", "-r", f"/{HOST_KEY}")
    host_key_type = "ed25519"
    user = "root"
    # What an undo need not leave as it was.
    volatile = ("proc", "sys", "dev", "tmp", "run", "var/run", "var/lib/packages", "var/log", "stand-in", "root")

    def __init__(self):
        self.tag = f"soho{os.getpid()}"
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-router-"))
        self.root = self.folder / "root"
        self.processes = []
        try:
            self._make_network()
            self.make_root()
            self.start_server()
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

    def bring(self, program, target):
        """A program of this machine with the libraries it is linked to."""
        shutil.copy(shutil.which(program), self.root / target)
        for library in re.findall(r"(/[^ ]+) \(0x", run("ldd", shutil.which(program)).stdout):
            place = self.root / library.lstrip("/")
            place.parent.mkdir(parents=True, exist_ok=True)
            if not place.exists():
                shutil.copy(library, place)

    def put(self, stand_in, target):
        shutil.copy(STAND_INS / stand_in, self.root / target)

    def make_host_key(self):
        key = self.root / HOST_KEY
        key.unlink(missing_ok=True)
        said = run("dropbearkey", "-t", self.host_key_type, "-f", key).stdout
        self.fingerprint = re.search(r"SHA256:[A-Za-z0-9+/=]+", said).group(0)

    def start_server(self):
        """The router's SSH server, with its file systems and processes to itself."""
        script = ('mount -t proc proc "$0/proc" && mount -t sysfs sysfs "$0/sys" && shift 0 && exec chroot "$0" "$@"')
        self.log = open(self.folder / "server.log", "ab")
        self.server = subprocess.Popen(
            self.inside("router", "unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", script, self.root,
                        *self.server_command), stdout=self.log, stderr=self.log)
        self.processes.append(self.server)
        listens = lambda: ":22 " in run(*self.inside("router", "ss", "-ltn")).stdout
        wait_until(listens, "the router's SSH server listens")

    def stop_server(self):
        """And everything that was started over it."""
        self.server.kill()
        self.server.wait()

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
            if any(name == top or name.startswith(top + "/") for top in self.volatile):
                continue
            content = os.readlink(path) if path.is_symlink() else digest(path) if path.is_file() else "folder"
            found[name] = (path.lstat().st_mode, content)
        return found

    def processes_on_router(self):
        return run(*self.inside("router", "sh", "-c", "ip netns pids $0 | xargs -r ps -o args= -p",
                                self.namespace("router"))).stdout

    def ctl(self, command, *options, state, password=PASSWORD, check=True):
        """sohoflowctl router COMMAND on the desktop, by a person whose things are in `state`; the password comes over a
        pipe."""
        reading, writing = os.pipe()
        os.write(writing, password.encode() + b"\n")
        os.close(writing)
        words = self.inside("desktop", CTL, "router", command, f"{self.user}@{ROUTER}", "--accept-host-key", self.fingerprint,
                            "--password-fd", reading, "--secret-store", "file", "--json", *options)
        environment = os.environ | {"SOHOFLOW_STATE_DIR": str(state / "user"), "HOME": str(state)}
        done = subprocess.run(words, pass_fds=[reading], env=environment, capture_output=True, text=True, timeout=400)
        os.close(reading)
        if check and done.returncode != 0:
            raise AssertionError(f"{command} ended with {done.returncode}: {done.stdout}\n{done.stderr}")
        if password in done.stdout + done.stderr:
            raise AssertionError("the password was shown")
        return done

    def close(self):
        for process in self.processes:
            process.kill()
            process.wait()
        if hasattr(self, "log"):
            self.log.close()
        for name in ("router", "desktop", "device", "server"):
            subprocess.run(["ip", "netns", "del", self.namespace(name)], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)
