"""The real window as a person has it before them: what it shows, where its buttons are, a mouse that presses them. Router
and desktop live in network namespaces of their own, and their wall clock can be turned on.

    router 10.77.0.1 ── 10.77.0.2 desktop
"""

import ctypes
import json
import os
import shutil
import socket
import struct
import subprocess
import threading
import time

import desktop
from sohoflow import BUILD, COLLECTOR, DEADLINE, wait_until

ROUTER, STRANGER, SHOUTER, DESKTOP = "10.77.0.1", "10.77.0.3", "10.77.0.4", "10.77.0.2"
PORT = 2055
NOBODY = 65534
FIELDS = ((8, 4), (12, 4), (7, 2), (11, 2), (4, 1), (6, 1), (2, 4), (1, 4), (22, 4), (21, 4))  # IPFIX element, bytes


def run(*words, **more):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, timeout=DEADLINE, **more)


def in_namespace(name, action):
    """The result of an action, such as making a socket, in a network namespace. A thread of its own: only it moves."""
    box = []

    def work():
        with open(f"/run/netns/{name}", "rb") as place:
            if ctypes.CDLL(None, use_errno=True).setns(place.fileno(), 0) != 0:
                raise OSError(ctypes.get_errno(), "setns")
        box.append(action())
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return box[0]


class Network:
    """Two namespaces joined by a cable."""

    def __init__(self):
        self.router, self.desktop = f"soho-fr{os.getpid()}", f"soho-fd{os.getpid()}"
        for name in (self.router, self.desktop):
            run("ip", "netns", "add", name)
        run("ip", "-n", self.router, "link", "add", "eth0", "type", "veth", "peer", "name", "eth0", "netns", self.desktop)
        for name, addresses in ((self.router, (ROUTER, STRANGER, SHOUTER)), (self.desktop, (DESKTOP,))):
            for address in addresses:
                run("ip", "-n", name, "address", "add", f"{address}/24", "dev", "eth0")
            for link in ("lo", "eth0"):
                run("ip", "-n", name, "link", "set", link, "up")

        for direction in ("rmem", "wmem"):  # what hangs is noticed after kilobytes
            self.on_desktop("sysctl", "-q", "-w", f"net.ipv4.tcp_{direction}=4096 16384 65536")

    def on_desktop(self, *words, **more):
        return run("ip", "netns", "exec", self.desktop, *words, **more)

    def close(self):
        for name in (self.router, self.desktop):
            subprocess.run(["ip", "netns", "del", name], capture_output=True)


class WallClock:
    """What time it is for the programs under test; it is only ever turned on."""

    def __init__(self, folder):
        self.file = folder / "clock"
        self.ahead = 0
        self.file.write_bytes(struct.pack("=q", 0))
        self.environment = {"LD_PRELOAD": str(BUILD / "tests/integration/libclock_shift.so"), "CLOCK_SHIFT": str(self.file)}

    def now(self):
        return time.time() + self.ahead

    def turn_on(self, seconds):
        self.ahead += seconds
        with open(self.file, "r+b") as file:
            file.write(struct.pack("=q", int(self.ahead * 1e9)))


class Exporter:
    """One that sends NetFlow 9, three records a datagram, and counts datagrams."""

    def __init__(self, network, clock, address=ROUTER, domain=0):
        self.clock, self.domain = clock, domain
        self.socket = in_namespace(network.router, lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        self.socket.bind((address, 0))
        self.booted = clock.now() - 3600
        self.sequence = 0
        self.conversations = 0

    def template(self):
        fields = b"".join(struct.pack("!HH", *field) for field in FIELDS)
        return struct.pack("!HHHH", 0, 8 + len(fields), 256, len(FIELDS)) + fields

    def records(self, count=3):
        uptime = int((self.clock.now() - self.booted) * 1000)
        content = b""
        for _ in range(count):
            self.conversations += 1
            client = bytes((192, 168, 1, 1 + self.conversations % 200))
            server = struct.pack("!I", 0xc6336400 + self.conversations % 65536)
            content += client + server + struct.pack("!HHBBIIII", 1024 + self.conversations % 60000, 443, 6, 24, 10, 9000,
                                                     uptime - 5000, uptime)
        content += bytes(-len(content) % 4)
        return struct.pack("!HH", 256, 4 + len(content)) + content

    def send(self, *sets):
        now = self.clock.now()
        header = struct.pack("!HHIIII", 9, 3, int((now - self.booted) * 1000) & 0xffffffff, int(now), self.sequence & 0xffffffff,
                             self.domain)
        self.sequence += 1
        self.socket.sendto(header + b"".join(sets), (DESKTOP, PORT))

    def beat(self):
        self.send(self.template(), self.records())


class Window(desktop.Desktop):
    """A sohoflow of the test's own: copies of the programs, other programs of the computer replaced by `tools`. With `is_new`
    it asks what it asks at a first start."""

    def __init__(self, place, name, user=0, control=True, prepare=None, is_new=False, **settings):
        self.place, self.user, self.has_control = place, user, control
        folder = self.folder = place.folder / name
        folder.mkdir()
        self.programs = folder / "programs"
        self.programs.mkdir()
        for program in (desktop.DESKTOP, COLLECTOR):
            shutil.copy2(program, self.programs)
        self.tools = folder / "tools"
        self.tools.mkdir()
        self.probe = None
        for part in ("state", "run", "home"):
            (folder / part).mkdir(mode=0o700)
        self.state = folder / "state"
        if prepare:
            prepare(self)
        self.write_settings("collector.json", **settings)
        if not is_new:
            self.write_settings("desktop.json", **{"first-run": "done"})
        for path in (folder, *folder.rglob("*")):
            os.chown(path, user, user)
        super().__init__(place.display, folder=folder)

    def tool(self, name, script):
        path = self.tools / name
        path.write_text("#!/bin/sh\n" + script)
        path.chmod(0o755)

    def environment(self):
        return {**super().environment(), **self.place.clock.environment, "PATH": f"{self.tools}:{os.environ['PATH']}",
                "QT_QPA_GENERIC_PLUGINS": "window_probe", "QT_PLUGIN_PATH": str(self.place.plugins),
                "WINDOW_PROBE": str(self.folder / "run/probe"), "LANG": "C"}

    def command(self, *options):
        control = ["--control", self.control] if self.has_control else []
        who = ["setpriv", f"--reuid={self.user}", f"--regid={self.user}", "--clear-groups"] if self.user else []
        return ["ip", "netns", "exec", self.place.network.desktop, *who, self.programs / "sohoflow", *control,
                "--state-dir", self.state, *map(str, options)]

    def ask(self, **wish):
        if self.probe is None:
            probe = socket.socket(socket.AF_UNIX)
            wait_until(lambda: self.process.poll() is not None or probe.connect_ex(str(self.folder / "run/probe")) == 0, "the probe answers")
            self.check_alive()
            self.probe = probe.makefile("rwb")
            probe.close()  # the file keeps it
        self.probe.write(json.dumps(wish).encode() + b"\n")
        self.probe.flush()
        return json.loads(self.probe.readline())

    def check_alive(self):
        if self.process.poll() is not None:
            raise AssertionError(f"sohoflow ended with {self.process.returncode}: {self.output()}")

    def widgets(self):
        return self.ask(do="look")["widgets"]

    def page(self):
        return self.ask(do="look")["title"].split(" – ")[0]

    def widget(self, **wanted):
        """The one that is like that, scrolled to; None while there is none."""
        like = lambda widget: all(widget[key] == value for key, value in wanted.items())
        found = next(filter(like, self.widgets()), None)
        if found and not found["seen"] and found["name"]:
            found = next(filter(like, self.ask(do="bring", name=found["name"])["widgets"]), None)
        return found

    def press(self, **wanted):
        button = wait_until(lambda: self.widget(seen=True, enabled=True, **wanted), f"there is a button {wanted}")
        self.display.xdotool("mousemove", *button["at"], "click", 1)

    def type(self, text):
        """Into the field that has the keyboard, in place of what it holds."""
        self.display.xdotool("windowfocus", "--sync", self.window())

        def is_written():
            self.display.xdotool("key", "ctrl+a")
            self.display.xdotool("type", "--delay", 20, text)
            return self.widget(focus=True, text=text)
        wait_until(is_written, f"“{text}” is in the field")  # a busy X server loses a key now and then
        self.display.xdotool("key", "Return")

    def show_panel(self, wanted=True):
        """The health panel, which lies over the page and the banners."""
        is_open = lambda: self.widget(text="From the router to ntopng, the last hour") is not None
        if is_open() != wanted:
            self.press(name="health-panel-button")
            wait_until(lambda: is_open() == wanted, "the health panel opens or closes")

    def lights(self):
        """The words of the four nodes' lights, from the router to you: running, waiting, stopped, needs attention."""
        nodes = {widget["name"]: widget["said"] for widget in self.widgets() if widget["name"].startswith("health-node-")}
        return [nodes[name].split(": ", 1)[1].split(",")[0] for name in sorted(nodes)]

    def clean_up(self):
        if self.probe:
            self.probe.close()
        super().clean_up()
