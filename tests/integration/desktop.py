"""Runs the real sohoflow in a display, a session bus and folders of its own."""

import ctypes
import json
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import tempfile
import time

from sohoflow import BUILD, CTL, DEADLINE, wait_until

DESKTOP = BUILD / "app/desktop/sohoflow"


class Display:
    """An X server without a screen and a session bus without services."""

    def __init__(self, size="1280x800", bus=("--session",)):
        read, write = os.pipe()
        # Without -noreset it starts anew when its last client goes, and refuses who comes just then.
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"], pass_fds=[write],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.name = ":" + pipe.readline().strip()
        self.bus = subprocess.Popen(["dbus-daemon", *map(str, bus), "--nofork", "--print-address"], text=True,
                                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.bus_address = self.bus.stdout.readline().strip()

    def close(self):
        for process in (self.bus, self.server):
            process.kill()
            process.wait()
        self.bus.stdout.close()

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env={**os.environ, "DISPLAY": self.name}, text=True,
                              capture_output=True, timeout=DEADLINE)


class Desktop:
    """A running sohoflow that was set up before. Its collector takes any free port and no ntopng; with `is_new` nothing is
    set up, and everything is as in a new home. `enter` are the words before its command, `variables` its environment's."""

    def __init__(self, display, *options, folder=None, is_new=False, enter=(), variables=None):
        self.display = display
        self.enter = list(enter)
        self.variables = variables or {}
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="soho-"))
        self.state = self.folder / "state"
        self.control = self.folder / "control"
        for name in ("run", "home"):
            (self.folder / name).mkdir(mode=0o700, exist_ok=True)
        if not self.state.exists():
            self.state.mkdir(mode=0o700)
            if not is_new:
                self.write_settings("collector.json", listen=["127.0.0.1:0"], metrics="off", ntopng="off")
                self.write_settings("desktop.json", **{"first-run": "done"})
        self.start(*options)

    def write_settings(self, name, **values):
        (self.state / name).write_text(json.dumps({"version": 1, **values}))

    def environment(self):
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(("XDG_", "QT_", "LC_", "LANG", "WAYLAND"))}
        return {**kept, "DISPLAY": self.display.name, "DBUS_SESSION_BUS_ADDRESS": self.display.bus_address,
                "XDG_RUNTIME_DIR": str(self.folder / "run"), "HOME": str(self.folder / "home"), "LANG": "C.UTF-8",
                "QT_QPA_PLATFORM": "xcb", **self.variables}

    def command(self, *options):
        return [*self.enter, DESKTOP, "--control", self.control, "--state-dir", self.state, *map(str, options)]

    def start(self, *options):
        self.log = open(self.folder / "desktop.log", "ab")
        self.process = subprocess.Popen(self.command(*options), env=self.environment(), stdin=subprocess.DEVNULL,
                                        stdout=self.log, stderr=self.log)

    def start_again(self, *options):
        """A second start beside the running one; returns its exit code."""
        return subprocess.run(self.command(*options), env=self.environment(), stdin=subprocess.DEVNULL,
                              stdout=self.log, stderr=self.log, timeout=DEADLINE).returncode

    def output(self):
        return (self.folder / "desktop.log").read_text()

    def title(self):
        """Of the window that is shown; empty while there is none."""
        found = self.display.xdotool("search", "--onlyvisible", "--pid", self.process.pid, "--name", "SohoFlow")
        windows = found.stdout.split()
        return self.display.xdotool("getwindowname", windows[0]).stdout.strip() if windows else ""

    def window(self):
        return self.display.xdotool("search", "--onlyvisible", "--pid", self.process.pid, "--name", "SohoFlow").stdout.split()[0]

    def close_window(self):
        """As a window manager does (ICCCM 4.2.8.1, WM_DELETE_WINDOW)."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = ctypes.c_ulong
        x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
        x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        server = x11.XOpenDisplay(self.display.name.encode())
        window = int(self.window())
        protocols, delete = (x11.XInternAtom(server, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
        client_message = 33
        # XClientMessageEvent: type, serial, send_event, display, window, message_type, format, data.l[5]; padded to XEvent.
        event = struct.pack("@iLiPLLi5l", client_message, 0, 1, server, window, protocols, 32, delete, 0, 0, 0, 0)
        x11.XSendEvent(server, window, 0, 0, event.ljust(192, b"\0"))
        x11.XCloseDisplay(server)

    def key(self, keys):
        self.display.xdotool("windowfocus", "--sync", self.window())
        self.display.xdotool("key", keys)

    def type(self, text):
        """Into the field that has the focus."""
        self.display.xdotool("windowfocus", "--sync", self.window())
        self.display.xdotool("type", text)

    def picture(self, file=None):
        """The whole screen as rows of RGB bytes; also kept as a PNG when a file is named."""
        if file:
            subprocess.run(["import", "-display", self.display.name, "-window", "root", file], check=True, timeout=DEADLINE)
        raw = subprocess.run(["import", "-display", self.display.name, "-window", "root", "-depth", "8", "ppm:-"],
                             check=True, capture_output=True, timeout=DEADLINE).stdout
        head, size, _, pixels = raw.split(b"\n", 3)
        width = int(size.split()[0])
        return [pixels[start:start + 3 * width] for start in range(0, len(pixels), 3 * width)]

    def obvious_button(self):
        """Left, right and middle row of the one button in the accent colour of the light theme; nothing while there is none."""
        accent, least = bytes((0x1F, 0x5F, 0xBF)), 24
        rows = self.picture()
        for number in range(len(rows) - 1, 0, -1):
            left = rows[number].find(accent * least)
            while left >= 0 and left % 3:
                left = rows[number].find(accent * least, left + 1)
            if left < 0:
                continue
            right = left // 3
            while rows[number][3 * right:3 * right + 3] == accent:
                right += 1
            return left // 3, right, number - 14
        return None

    def press_obvious_button(self):
        try:
            _, right, row = wait_until(self.obvious_button, "there is one obvious button")
        except AssertionError as late:
            raise AssertionError(f"{late}; the window shows {self.title()!r}") from late
        self.click(right - 20, row)  # the edge that all of them share: the next one may be there already

    def click(self, x, y):
        self.display.xdotool("mousemove", x, y, "click", 1)
        # So that it does not show as hovered.
        self.display.xdotool("mousemove", 1, 1)

    def wait_for_window(self, page="Overview", deadline=DEADLINE):
        wait_until(lambda: page in self.title() or self.process.poll() is not None, f"the window shows {page}", deadline)
        if self.process.poll() is not None:
            raise AssertionError(f"sohoflow ended with {self.process.returncode}: {self.output()}")

    def status(self):
        """Of its collector; nothing while none answers."""
        answer = subprocess.run([CTL, "--control", self.control, "status", "--json"], capture_output=True, text=True,
                                timeout=DEADLINE)
        return json.loads(answer.stdout) if answer.returncode == 0 else None

    def collector_pid(self):
        status = self.status()
        return status and status["pid"]

    def wait_for_collector(self, other_than=None):
        return wait_until(lambda: (pid := self.collector_pid()) not in (None, other_than) and pid, "a collector answers")

    def restart(self, *options):
        self.log.close()
        self.start(*options)

    def stop(self):
        """Ends it as a session does; returns exit code and seconds."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=DEADLINE)
        return code, time.monotonic() - began

    def clean_up(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.log.close()
        subprocess.run([CTL, "--control", self.control, "stop"], capture_output=True, timeout=DEADLINE)
        shutil.rmtree(self.folder, ignore_errors=True)


def is_running(pid):
    """Also false for one that has ended and waits to be collected."""
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def children(pid, word):
    """Process ids of the children whose command line has a word."""
    found = []
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rsplit(")", 1)[1].split()[1])
            if parent == pid and word in (stat.parent / "cmdline").read_text():
                found.append(int(stat.parent.name))
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found
