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
from desktop import Desktop, Display, children
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

    def browser(self):
        """A folder with a browser that only remembers what it was to open."""
        tools = pathlib.Path(tempfile.mkdtemp(prefix="soho-tools-"))
        self.addCleanup(shutil.rmtree, tools, ignore_errors=True)
        self.opened = tools / "opened"
        (tools / "xdg-open").write_text(f'#!/bin/sh\necho "$1" > {self.opened}\n')
        (tools / "xdg-open").chmod(0o755)
        return tools

    def prove_that_the_browser_is_offered(self, desktop):
        """The administrator's web engine would end the window."""
        self.assertEqual(os.geteuid(), 0)
        # While ntopng is still opening, the page's button leads to the services; and a banner that comes or goes moves it.
        def is_opened():
            desktop.key("ctrl+4")
            self.on(desktop, "ntopng")
            if desktop.obvious_button():
                desktop.press_obvious_button()
            time.sleep(1)
            return self.opened.exists()

        wait_until(is_opened, "the button opens the browser")
        wait_until(lambda: self.opened.read_text().startswith("http://127.0.0.1:3000"), "with ntopng's page")
        self.assertIsNone(desktop.process.poll(), "the window lives on")
        self.assertFalse(children(desktop.process.pid, "QtWebEngineProcess"))
        desktop.key("ctrl+1")
        self.on(desktop, "Overview")

    def has_web_engine(self, desktop):
        return "libQt6WebEngineCore" in pathlib.Path(f"/proc/{desktop.process.pid}/maps").read_text()

    def prove_that_ntopng_is_in_the_window(self, desktop):
        self.assertFalse(self.has_web_engine(desktop), "it is loaded when it is needed, not before")
        desktop.key("ctrl+4")
        desktop.wait_for_window("ntopng")
        # Its pages begin with a bar in this colour, which is nowhere else.
        bar = bytes((0xff, 0x8f, 0x00)) * 300
        try:
            wait_until(lambda: any(bar in row for row in desktop.picture()), "ntopng's page is seen", 60)
        finally:
            self.on(desktop, "ntopng")
        self.assertTrue(self.has_web_engine(desktop))
        desktop.key("ctrl+1")
        self.on(desktop, "Overview")

    def test_from_first_start_to_first_conversation(self):
        docker = self.start_engine()
        desktop = self.start(DOCKER_HOST=docker.environment["DOCKER_HOST"], PATH=f"{self.browser()}:{os.environ['PATH']}",
                             QTWEBENGINE_CHROMIUM_FLAGS="")
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
        self.prove_that_the_browser_is_offered(desktop)
        self.assertEqual(desktop.stop()[0], 0)
        # What the person's own environment says; SohoFlow never does. Without a GPU it draws by itself.
        desktop.variables["QTWEBENGINE_CHROMIUM_FLAGS"] = "--no-sandbox"
        desktop.restart()
        desktop.wait_for_window("Overview")
        self.prove_that_ntopng_is_in_the_window(desktop)
        self.assertEqual(desktop.stop()[0], 0)

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
