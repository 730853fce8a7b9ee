"""What somebody does to the containers by hand, and the real window beside it: it notices within five seconds."""

import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import desktop
import engines
import ntopng_process
import window
from sohoflow import BUILD, CTL, wait_until

MOST_SECONDS = 5
NTOPNG = "sohoflow-ntopng"
PASSWORD = "Elsewhere-42"


class Program(window.Window):
    """A desktop of its own on the page Services, in the engine's network."""

    environment, command = desktop.Desktop.environment, desktop.Desktop.command

    def __init__(self, display, docker, folder):
        self.probe = None
        probe = {"QT_QPA_GENERIC_PLUGINS": "window_probe", "QT_PLUGIN_PATH": str(BUILD / "tests/integration/plugins"),
                 "WINDOW_PROBE": str(folder / "run/probe"), "DOCKER_HOST": docker.environment["DOCKER_HOST"]}
        desktop.Desktop.__init__(self, display, "--page", "services", folder=folder, enter=docker.inside(), variables=probe)

    def states(self):
        """Of engine, ntopng and Redis, as their cards say."""
        return [widget["text"] for widget in self.widgets() if widget["text"][:2] in ("● ", "◐ ", "▲ ", "■ ")]


class OutsideChanges(unittest.TestCase):
    def setUp(self):
        self.docker = engines.Docker()
        self.addCleanup(self.docker.close)
        self.docker.start()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-outside-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        for name, image, programs in (("redis", "redis:7", [(shutil.which(tool), tool) for tool in ("redis-server", "redis-cli")]),
                                      ("ntopng", "ntopng:1", [(engines.STAND_IN, "ntopng")])):
            engines.root_with(self.folder / "roots" / name, *programs)
            self.docker.import_image(image, self.folder / "roots" / name)
        display = desktop.Display()
        self.addCleanup(display.close)
        self.up()
        self.program = Program(display, self.docker, self.folder)
        self.addCleanup(self.program.clean_up)

    def up(self):
        (self.folder / "state").mkdir(mode=0o700)
        for name, values in (("collector", {"listen": ["127.0.0.1:0"], "metrics": "off"}), ("desktop", {"first-run": "done"})):
            (self.folder / f"state/{name}.json").write_text(json.dumps({"version": 1, **values}))
        subprocess.run(self.docker.inside(CTL, "ntopng", "up", "--image", "ntopng:1", "--redis-image", "redis:7", "--state-dir",
                                          self.folder / "state", "--secret-store", "file", "--control", self.folder / "control"),
                       env=self.docker.environment, check=True, capture_output=True, timeout=120)

    def shows(self, state, deadline=MOST_SECONDS):
        wait_until(lambda: state in self.program.states(), f"a card says {state}: {self.program.states()}", deadline)

    def runs(self, deadline=MOST_SECONDS):
        wait_until(lambda: self.program.states().count("● running") == 3, f"all run: {self.program.states()}", deadline)

    def test_what_is_done_by_hand_is_noticed_within_five_seconds(self):
        self.runs(60)
        for action, undo, state in (("stop", "start", "■ stopped"), ("pause", "unpause", "■ paused")):
            self.docker.docker(action, NTOPNG)
            self.shows(state)
            self.docker.docker(undo, NTOPNG)
            wait_until(lambda state=state: state not in self.program.states(), f"no card says {state} any more", MOST_SECONDS)
            self.runs(60)  # The stand-in has to start first.
        self.docker.docker("rm", "--force", NTOPNG)
        self.shows("■ not set up")


class AnotherVersion(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-version-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.ntopng = ntopng_process.NtopngProcess(self.folder, PASSWORD)
        self.addCleanup(self.ntopng.close)
        display = desktop.Display()
        self.addCleanup(display.close)
        self.program = desktop.Desktop(display, "--page", "services", folder=self.prepared())
        self.addCleanup(self.program.clean_up)
        wait_until(lambda: self.ctl("status", "--json").returncode == 0, "the collector answers")

    def prepared(self):
        folder = self.folder / "desktop"
        (folder / "state").mkdir(parents=True, mode=0o700)
        for name, values in (("collector", {"listen": ["127.0.0.1:0"], "allow": ["127.0.0.1"], "metrics": "off"}),
                             ("desktop", {"first-run": "done"})):
            (folder / f"state/{name}.json").write_text(json.dumps({"version": 1, **values}))
        return folder

    def ctl(self, *words):
        return subprocess.run([CTL, *words, "--control", self.program.control], capture_output=True, text=True, timeout=120)

    def status(self):
        return json.loads(self.ctl("status", "--json").stdout)

    def counted(self):
        done = self.ctl("ntopng", "status", "--json", "--state-dir", str(self.program.state), "--secret-store", "file")
        return json.loads(done.stdout).get("counters", {}).get("events", 0) if done.returncode == 0 else 0

    def test_the_form_that_another_version_counts_is_found_by_itself(self):
        self.ntopng.start()
        (self.folder / "password").write_text(PASSWORD + "\n")
        use = ("ntopng", "use", "--url", self.ntopng.url, "--endpoint", self.ntopng.endpoint, "--password-file",
               str(self.folder / "password"), "--state-dir", str(self.program.state), "--secret-store", "file")
        wait_until(lambda: self.ctl(*use).returncode == 0, "ntopng is used", 60)
        header = lambda: self.status()["settings"]["ntopng-header"]["value"]
        self.assertEqual(header(), "28")
        self.ntopng.stop()
        self.ntopng.start("--stand-in-version", "6.6.260505", "--stand-in-header", "36")
        wait_until(lambda: header() == "36", "the newer form is tried", 120)
        wait_until(self.counted, "events are counted again", 60)
        wait_until(lambda: header() == "36", "it stays")


if __name__ == "__main__":
    unittest.main(verbosity=2)
