"""Runs the programs under test: a collector with its own control socket and state folder, and sohoflowctl."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

BUILD = pathlib.Path(os.environ["SOHOFLOW_BUILD"])  # set by CTest
COLLECTOR = BUILD / "app/collector/sohoflow-collector"
CTL = BUILD / "app/ctl/sohoflowctl"
DEADLINE = 30.0  # seconds; far more than anything here takes


def wait_until(condition, what, deadline=DEADLINE):
    """Polls `condition` until it is true; fails by name at the deadline."""
    end = time.monotonic() + deadline
    while not (result := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"not within {deadline} s: {what}")
        time.sleep(0.05)
    return result


class Collector:
    """A running sohoflow-collector."""

    def __init__(self, *options, folder=None, namespace=None, user=0, environment=None):
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="soho-"))
        self.folder.mkdir(exist_ok=True)
        self.control = self.folder / "control"
        self.log = open(self.folder / "log", "ab")
        enter = ["ip", "netns", "exec", namespace] if namespace else []
        if user:
            enter += ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"]
        self.process = subprocess.Popen(
            [*enter, COLLECTOR, "--control", self.control, "--state-dir", self.folder / "state", *map(str, options)],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, env={**os.environ, **(environment or {})})
        wait_until(lambda: self.process.poll() is not None or self.answers(), "the collector answers")
        if self.process.poll() is not None:
            raise AssertionError(f"the collector ended with {self.process.returncode}: {self.output()}")

    def answers(self):
        return self.control.exists() and self.ctl("status", "--json", check=False).returncode == 0

    def output(self):
        return (self.folder / "log").read_text()

    def ctl(self, *arguments, check=True):
        return subprocess.run([CTL, "--control", self.control, *map(str, arguments)], capture_output=True, text=True,
                              timeout=DEADLINE, check=check)

    def status(self):
        return json.loads(self.ctl("status", "--json").stdout)

    def talkers(self, view, *options):
        """Every row of a view over the whole time."""
        return json.loads(self.ctl("talkers", "--once", "--json", "--window", "all", "--view", view, "--rows", 20000, *options).stdout)

    def port(self):
        return self.status()["listen"][0]["port"]

    def records(self):
        return sum(exporter["records"] for exporter in self.status()["exporters"])

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.log.close()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=DEADLINE)
        self.log.close()
        return code


class CollectorTest(unittest.TestCase):
    """A test with a folder of its own; collectors it starts are stopped at its end."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def start(self, *options, **more):
        collector = Collector(*options, **more)
        self.addCleanup(collector.kill)
        if more.get("folder") is None:
            self.addCleanup(shutil.rmtree, collector.folder, ignore_errors=True)
        return collector

    def replay(self, recording, *options):
        """A collector that has read a recording to its end and stays."""
        collector = self.start("--read", recording, "--speed", "max", "--stay", *options)
        wait_until(lambda: collector.status()["replay"]["ended"], "the replay ends")
        return collector
