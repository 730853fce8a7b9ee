"""From the first start to the first conversation: the real window, driven by the mouse; typed is nothing but the router's
password. A real dropbear and softflowd on the router, a real Docker Engine with the stand-in for ntopng."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

import engines
from desktop import Desktop, Display
from openwrt_router import OpenWrtRouter
from router_network import DEVICE, PASSWORD, SERVER
from sohoflow import CTL, DEADLINE, wait_until

MOST_SECONDS = 120  # of the wizard, from its first question to the live overview
FIRST_FLOW_SECONDS = 100  # softflowd reports a connection that goes on once a minute
PICTURES = os.environ.get("SOHO_PICTURES")


class FirstRunTest(unittest.TestCase):
    def setUp(self):
        self.display = Display()
        self.addCleanup(self.display.close)
        self.network = OpenWrtRouter()
        self.addCleanup(self.network.close)
        self.network.traffic()
        self.count = 0

    def start(self, **variables):
        desktop = Desktop(self.display, "--theme", "light", is_new=True, enter=self.network.inside("desktop"), variables=variables)
        self.addCleanup(desktop.clean_up)
        return desktop

    def start_engine(self):
        """With the images as a pull would leave them."""
        docker = engines.Docker(self.network.namespace("desktop"))
        self.addCleanup(docker.close)
        docker.start()
        roots = pathlib.Path(tempfile.mkdtemp(prefix="soho-roots-"))
        self.addCleanup(shutil.rmtree, roots, ignore_errors=True)
        engines.root_with(roots / "redis", *((shutil.which(name), name) for name in ("redis-server", "redis-cli")))
        engines.root_with(roots / "ntopng", (engines.STAND_IN, "ntopng"))
        docker.import_image("docker.io/library/redis:7", roots / "redis")
        docker.import_image("docker.io/ntop/ntopng:stable", roots / "ntopng")
        return docker

    def on(self, desktop, title, deadline=DEADLINE):
        try:
            desktop.wait_for_window(title, deadline)
        except AssertionError:
            if PICTURES:
                desktop.picture(f"{PICTURES}/failed.png")
            raise
        if PICTURES:
            desktop.obvious_button()
            self.count += 1
            desktop.picture(f"{PICTURES}/{self.count:02}-{title.split()[0].lower()}.png")

    def answer(self, desktop, title, deadline=DEADLINE):
        """The question with that title, with what is proposed."""
        self.on(desktop, title, deadline)
        desktop.press_obvious_button()

    def log_in(self, desktop):
        self.on(desktop, "Your router")
        desktop.type(PASSWORD)
        desktop.press_obvious_button()

    def skip(self, desktop, title):
        """The button at the upper end, above the obvious one."""
        self.on(desktop, title)
        _, right, _ = wait_until(desktop.obvious_button, "there is one obvious button")
        desktop.click(right - 20, 32)

    def conversations(self, desktop):
        done = subprocess.run([CTL, "--control", desktop.control, "talkers", "--once", "--json", "--window", "all", "--view",
                               "conversations"], capture_output=True, text=True)
        return [(row["device"], row["remote"]) for row in json.loads(done.stdout)["rows"]] if done.returncode == 0 else []

    def settings(self, desktop):
        return json.loads((desktop.state / "desktop.json").read_text())

    def test_from_first_start_to_first_conversation(self):
        docker = self.start_engine()
        desktop = self.start(DOCKER_HOST=docker.environment["DOCKER_HOST"])
        desktop.wait_for_window("Your network")
        began = time.monotonic()
        self.answer(desktop, "Your network")
        self.log_in(desktop)
        self.answer(desktop, "Is this your router")
        self.answer(desktop, "What was found")
        self.answer(desktop, "What will change")
        self.answer(desktop, "First flow received", FIRST_FLOW_SECONDS)
        self.on(desktop, "ntopng")
        desktop.press_obvious_button()
        runs = lambda: len(docker.docker("ps", "-q").stdout.split()) == 2
        wait_until(runs, "ntopng and Redis run", 60)
        wait_until(lambda: desktop.status()["ntopng"]["link"] == "listening", "ntopng gets the flows", 60)
        self.answer(desktop, "ntopng")
        self.skip(desktop, "Locations")
        self.answer(desktop, "Done")
        self.on(desktop, "Overview")
        wait_until(lambda: (DEVICE, SERVER) in self.conversations(desktop), "the first conversation is shown", 60)
        self.assertLess(time.monotonic() - began, MOST_SECONDS)
        self.assertEqual(self.settings(desktop)["first-run"], "done")
        self.assertEqual(desktop.stop()[0], 0)
        desktop.restart()
        desktop.wait_for_window("Overview")

    def test_a_set_up_that_is_killed_in_the_middle_goes_on_at_the_next_start(self):
        desktop = self.start(PATH="/usr/sbin:/usr/bin:/sbin:/bin")
        self.answer(desktop, "Your network")
        self.log_in(desktop)
        self.answer(desktop, "Is this your router")
        self.answer(desktop, "What was found")
        self.answer(desktop, "What will change")
        changed = lambda: list(desktop.state.glob("routers/*"))
        wait_until(changed, "the router is being changed")
        desktop.process.kill()
        desktop.process.wait()
        desktop.restart()
        self.log_in(desktop)
        self.answer(desktop, "What was found")
        self.answer(desktop, "What will change")
        self.answer(desktop, "First flow received", FIRST_FLOW_SECONDS)
        desktop.wait_for_window("ntopng")
        self.assertIn((DEVICE, SERVER), self.conversations(desktop))


if __name__ == "__main__":
    unittest.main()
