"""A router that sends, a desktop with its collector, a reader in ntopng's place: everything green, and the means to look at
the window's health and to break the rest."""

import base64
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time

from desktop import Display
from sohoflow import BUILD, CTL, wait_until
from window import ROUTER, Exporter, Network, WallClock, Window, in_namespace, run

READER = BUILD / "tests/integration/ntopng_reader"
STEP = 25  # seconds; with a report that was on its way already two come together, and a minute is taken for a sleep
SAMPLE, LOSS = 6, 310  # seconds; a little more than health::Patience::lossShows, and a sixtieth of it
PATIENCE = 20.0  # seconds; a hanging collector is noticed after five
NTOPNG = "tcp://127.0.0.1:5556"
BUS = """<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/></policy></busconfig>"""
INSPECTED = """[{"Name":"/NAME","State":{"Status":"running","StartedAt":"2026-11-25T10:00:00Z","FinishedAt":"","ExitCode":0},
"RestartCount":0,"Image":"sha256:ab","Config":{"Image":"docker.io/ntop/ntopng:stable",
"Labels":{"org.sohoflow.stack":"sohoflow"}},"NetworkSettings":{"Ports":{}}}]"""


class Scene:
    """A router, a desktop with its collector, ntopng's reader: everything green."""

    def __init__(self, test, room_for_lines="128m"):
        self.test = test
        self.room_for_lines = room_for_lines
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-"))
        self.folder.chmod(0o755)
        test.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.network = Network()
        test.addCleanup(self.network.close)
        (self.folder / "bus.conf").write_text(BUS)
        self.display = Display(bus=("--config-file", self.folder / "bus.conf"))
        test.addCleanup(self.display.close)
        self.plugins = self.folder / "plugins"
        (self.plugins / "generic").mkdir(parents=True)
        shutil.copy2(BUILD / "tests/integration/plugins/generic/libwindow_probe.so", self.plugins / "generic")
        self.clock = WallClock(self.folder)
        self.states = {row["name"]: row for row in map(json.loads, subprocess.run(
            [BUILD / "tests/integration/health_table"], check=True, capture_output=True, text=True).stdout.splitlines())}
        self.exporters = []
        self.last_beat = 0
        self.start_reader()
        test.addCleanup(lambda: self.reader.kill() or self.reader.wait())
        self.home = self.window = self.open("home", prepare=self.furnish, listen=["0.0.0.0:2055"], metrics="off",
                                            allow=[ROUTER], json=str(self.folder / "home/lines/flows.jsonl"),
                                            **{"receive-buffer": "1M"})
        self.router = Exporter(self.network, self.clock)
        self.exporters.append(self.router)
        self.home.wait_for_collector()
        for _ in range(30):  # it learns what the router's sequence numbers count
            self.router.beat()
        self.wait(self.is_green, "everything is green")

    def open(self, name, **more):
        self.window = Window(self, name, **more)
        self.test.addCleanup(self.window.clean_up)
        return self.window

    def furnish(self, window):
        """Small disks of its own, and stand-ins for the programs that a button calls."""
        for place, size in ((window.state, "8m"), (window.folder / "lines", self.room_for_lines)):
            place.mkdir(exist_ok=True)
            run("mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", place)
            self.test.addCleanup(subprocess.run, ["umount", "-l", place], capture_output=True)
        window.tool("xdg-open", f'echo "$1" > {window.folder}/opened\n')
        window.tool("docker", f"""case "$1" in
info) echo '{{"ServerVersion":"20.10.24","Architecture":"x86_64","MemoryLimit":true,"SecurityOptions":[]}}' ;;
container) if test -e {window.folder}/stack; then echo '{INSPECTED.replace(chr(10), "")}' | sed "s/NAME/$3/"
  else echo "Error: No such container: $3" >&2; exit 1; fi ;;
esac
""")
        window.tool("podman", "exit 1\n")
        secrets = window.state / "secrets.json"
        secrets.write_text(json.dumps({"version": 1, "secrets": {
            "15:sohoflow/ntopng/sohoflow": base64.b64encode(b"secret").decode()}}))
        secrets.chmod(0o600)

    def start_reader(self):
        self.reader = subprocess.Popen(["ip", "netns", "exec", self.network.desktop, READER, NTOPNG], stdout=subprocess.DEVNULL)

    def stop_reader(self):
        self.reader.kill()
        self.reader.wait()

    def socket(self, kind=socket.SOCK_DGRAM):
        return in_namespace(self.network.desktop, lambda: socket.socket(socket.AF_INET, kind))

    def beat(self):
        if time.monotonic() - self.last_beat < 0.2:
            return
        self.last_beat = time.monotonic()
        for sender in self.exporters:
            sender.beat()

    def wait(self, condition, what):
        def look():
            self.beat()
            return condition()
        try:
            return wait_until(look, what, PATIENCE)
        except AssertionError as late:
            self.window.show_panel()
            shown = [name for name in self.states if self.shown(name)]
            state = self.home.status() or {}
            told = {key: state.get(key) for key in ("at", "started_at", "exporters", "unknown_senders", "health")}
            raise AssertionError(f"{late}\nlights: {self.window.lights()}; states: {shown}; collector: {told}") from None

    def is_green(self):
        lights = self.window.lights()
        return (lights if self.window is self.home else lights[1:2]) == ["running"] * (4 if self.window is self.home else 1)

    def pattern(self, name, what="sentence"):
        text = re.escape(self.states[name][what]).replace(re.escape("(s)"), "s?")
        return re.compile(re.sub("PLACE|DETAIL|AGE", ".+", text).replace("NUMBER", r"[\d,]+"), re.DOTALL)

    def shown(self, name):
        """The state's sentence in the health panel, with the button beside it."""
        self.window.show_panel()
        widgets = self.window.widgets()
        sentence = next((widget["text"] for widget in widgets if self.pattern(name).fullmatch(widget["text"])), None)
        button = next((widget for widget in widgets if widget["name"].startswith("health-fix-") and
                       widget["described"] == sentence), None)
        return sentence and (sentence, button)

    def press_fix(self, name):
        """Presses the state's button and sees to it that it leads where it says."""
        _, button = self.wait(lambda: self.shown(name), name)
        self.test.assertRegex(button["text"], self.pattern(name, "button"))
        (self.window.folder / "opened").unlink(missing_ok=True)
        self.window.press(name=button["name"])
        landing = {"OpenRouter": "Router", "OpenServices": "Services", "OpenSettings": "Settings"}
        fix = self.states[name]["fix"]
        if fix in landing:
            self.wait(lambda: self.window.page() == landing[fix], f"{name}: the button opens {landing[fix]}")
        if fix == "FreeDisk":
            self.wait((self.window.folder / "opened").exists, f"{name}: the button shows the folder")

    def go(self, names, function):
        self.window = self.home
        steps = function(self)
        next(steps)
        for name in names:
            self.wait(lambda: self.shown(name), f"{name}: “{self.states[name]['sentence']}” is shown")
        for name in names:
            if self.states[name]["fix"] == "None":
                self.test.assertIsNone(self.shown(name)[1], name)
        for name in names:
            if self.states[name]["fix"] != "None":
                self.press_fix(name)
        next(steps, None)
        self.wait(self.is_green, f"{names}: green again")

    def lost(self):
        """What the routers' packets have lost, as the next report says."""
        newest = self.home.status()["at"]
        self.wait(lambda: self.home.status()["at"] > newest, "the collector reports")
        return sum(sender.get("lost", 0) for sender in self.home.status()["exporters"])

    def forget_loss(self):
        """The window speaks of a loss for five minutes. First it has to have seen the last of it, and it remembers only
        every fifth second."""
        for seconds in (SAMPLE, LOSS):
            while self.lost() != self.lost():
                pass
            self.clock.turn_on(seconds)

    def pass_time(self, seconds):
        """As a clock does. Turned on in one go, the collector takes it for a sleep of the computer."""
        for ahead in range(0, seconds, STEP):
            self.clock.turn_on(min(STEP, seconds - ahead))
            newest = self.home.status()["at"]
            self.wait(lambda: self.home.status()["at"] > newest, "the collector reports")

    def pass_silence(self, seconds):
        """Until the router counts as silent: a report that came late may be taken for a sleep, after which it has time anew."""
        for _ in range(3):
            self.pass_time(seconds)
            if self.home.status()["health"]["router"]["condition"] != "router-sends":
                return

    def kill(self, kind=signal.SIGKILL):
        """The home's collector; returns its process id."""
        pid = self.home.wait_for_collector()
        os.kill(pid, kind)
        return pid

    def ctl(self, *words):
        return run(CTL, "--control", self.home.control, *words)
