"""The real desktop program: its collector's life, its own end, a second start, replays, a damaged settings file."""

import json
import os
import pathlib
import signal
import socket
import tempfile
import time
import unittest

from desktop import Desktop, Display, children, is_running
from session import Session
from sohoflow import BUILD, DEADLINE, wait_until

SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "resources/sample/household.pcap"
SESSION_PATIENCE = 2.0  # seconds a session gives its programs


def tell(desktop, wish):
    """The window probe's answer, as text."""
    with socket.socket(socket.AF_UNIX) as probe:
        wait_until(lambda: probe.connect_ex(str(desktop.folder / "probe")) == 0, "the probe answers")
        probe.sendall(json.dumps({"do": wish}).encode() + b"\n")
        with probe.makefile() as answer:
            return answer.readline()


class DesktopTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.display = Display()
        cls.addClassCleanup(cls.display.close)

    def start(self, *options, **more):
        desktop = Desktop(self.display, *options, **more)
        self.addCleanup(desktop.clean_up)
        return desktop

    def start_with_probe(self):
        folder = tempfile.mkdtemp(prefix="soho-")
        return self.start(folder=folder, variables={
            "QT_QPA_GENERIC_PLUGINS": "window_probe", "QT_PLUGIN_PATH": str(BUILD / "tests/integration/plugins"),
            "WINDOW_PROBE": f"{folder}/probe"})


class CollectorTest(DesktopTest):
    def test_it_starts_a_collector_and_both_end_in_good_order(self):
        desktop = self.start()
        desktop.wait_for_window()
        collector = desktop.wait_for_collector()
        code, seconds = desktop.stop()
        self.assertEqual(code, 0)
        self.assertLess(seconds, SESSION_PATIENCE)
        wait_until(lambda: not is_running(collector), "the collector has ended")

    def test_keep_collecting_leaves_the_collector_and_the_next_desktop_finds_and_owns_it(self):
        desktop = self.start("--keep-collecting", "on")
        desktop.wait_for_window()
        collector = desktop.wait_for_collector()
        self.assertEqual(desktop.stop()[0], 0)
        self.assertTrue(is_running(collector))
        desktop.restart()
        desktop.wait_for_window()
        self.assertEqual(desktop.wait_for_collector(), collector)
        self.assertEqual(desktop.stop()[0], 0)
        wait_until(lambda: not is_running(collector), "Quit ended the desktop's own collector")

    def test_a_killed_collector_is_started_again(self):
        desktop = self.start()
        collector = desktop.wait_for_collector()
        os.kill(collector, signal.SIGKILL)
        self.assertNotEqual(desktop.wait_for_collector(other_than=collector), collector)
        self.assertIsNone(desktop.process.poll())
        self.assertEqual(desktop.stop()[0], 0)

    def test_a_killed_window_loses_no_packet(self):
        desktop = self.start()
        collector = desktop.wait_for_collector()
        desktop.process.kill()
        desktop.process.wait()
        self.assertTrue(is_running(collector))
        self.assertEqual(desktop.collector_pid(), collector)
        desktop.restart()
        desktop.wait_for_window()
        self.assertEqual(desktop.wait_for_collector(), collector)

    def test_the_end_of_the_session_ends_a_collector_that_was_found_too(self):
        desktop = self.start_with_probe()
        collector = desktop.wait_for_collector()
        desktop.process.kill()
        desktop.process.wait()
        desktop.restart()
        desktop.wait_for_window()
        began = time.monotonic()
        tell(desktop, "end")
        self.assertEqual(desktop.process.wait(timeout=DEADLINE), 0)
        self.assertLess(time.monotonic() - began, SESSION_PATIENCE)
        wait_until(lambda: not is_running(collector), "the collector has ended")

    def test_an_end_of_the_session_that_is_called_off_changes_nothing(self):
        session = Session()
        self.addCleanup(session.close)
        desktop = self.start(variables=session.variables)
        session.admit()
        desktop.wait_for_window()
        collector = desktop.wait_for_collector()
        self.assertTrue(session.announce_end())
        session.call_off()
        desktop.key("ctrl+comma")
        desktop.wait_for_window("Settings")
        self.assertEqual(desktop.collector_pid(), collector)
        desktop.close_window()
        wait_until(lambda: json.loads((desktop.state / "desktop.json").read_text()).get("closing-explained"),
                   "closing the window still only puts it away")
        self.assertIsNone(desktop.process.poll())
        self.assertEqual(desktop.collector_pid(), collector)
        self.assertTrue(session.announce_end())
        began = time.monotonic()
        session.end()
        self.assertEqual(desktop.process.wait(timeout=DEADLINE), 0)
        self.assertLess(time.monotonic() - began, SESSION_PATIENCE)
        wait_until(lambda: not is_running(collector), "the collector has ended")

    def test_a_crash_of_the_window_is_told_once(self):
        desktop = self.start_with_probe()
        desktop.wait_for_window()
        is_told = lambda: "The window ended unexpectedly" in tell(desktop, "look")
        self.assertFalse(is_told())
        desktop.process.kill()
        desktop.process.wait()
        desktop.restart()
        desktop.wait_for_window()
        wait_until(is_told, "the crash is told")
        self.assertEqual(desktop.stop()[0], 0)
        desktop.restart()
        desktop.wait_for_window()
        self.assertFalse(is_told())

    def test_a_hanging_window_loses_no_packet(self):
        desktop = self.start()
        collector = desktop.wait_for_collector()
        desktop.process.send_signal(signal.SIGSTOP)
        self.assertEqual(desktop.collector_pid(), collector)
        desktop.process.send_signal(signal.SIGCONT)
        self.assertEqual(desktop.stop()[0], 0)


class WindowTest(DesktopTest):
    def test_a_second_start_raises_the_first_and_shows_what_it_was_asked_for(self):
        desktop = self.start()
        desktop.wait_for_window()
        self.assertEqual(desktop.start_again("--page", "talkers"), 0)
        desktop.wait_for_window("Talkers")
        self.assertEqual(desktop.start_again("--replay", SAMPLE), 0)
        wait_until(lambda: children(desktop.process.pid, "--read"), "the first one replays")

    def test_the_keyboard_reaches_every_page_and_quits(self):
        desktop = self.start("--page", "settings")
        desktop.wait_for_window("Settings")
        for number, page in enumerate(("Overview", "Talkers", "Devices", "ntopng", "Router", "Services", "Settings"), 1):
            desktop.key(f"ctrl+{number}")
            desktop.wait_for_window(page)
        desktop.key("ctrl+1")
        desktop.wait_for_window("Overview")
        desktop.key("ctrl+comma")
        desktop.wait_for_window("Settings")
        desktop.key("ctrl+q")
        self.assertEqual(desktop.process.wait(timeout=DEADLINE), 0)

    def test_closing_the_window_keeps_collecting(self):
        desktop = self.start()
        desktop.wait_for_window()
        collector = desktop.wait_for_collector()
        desktop.close_window()
        wait_until(lambda: json.loads((desktop.state / "desktop.json").read_text()).get("closing-explained"),
                   "what closing means is said")
        self.assertIsNone(desktop.process.poll())
        self.assertTrue(is_running(collector))
        self.assertEqual(desktop.start_again(), 0)
        desktop.wait_for_window()

    def test_a_damaged_settings_file_is_kept_aside_and_the_window_comes(self):
        desktop = self.start()
        desktop.wait_for_window()
        self.assertEqual(desktop.stop()[0], 0)
        (desktop.state / "desktop.json").write_text('{"theme": ')
        desktop.restart()
        desktop.wait_for_window()
        self.assertTrue((desktop.state / "desktop.json.damaged").exists())

    def test_size_and_place_of_the_window_are_kept(self):
        desktop = self.start()
        desktop.wait_for_window()
        self.display.xdotool("windowsize", "--sync", desktop.window(), 900, 600)
        wait_until(lambda: "Geometry: 900x600" in self.display.xdotool("getwindowgeometry", desktop.window()).stdout,
                   "the window has its new size")
        self.assertEqual(desktop.stop()[0], 0)
        desktop.restart()
        desktop.wait_for_window()
        self.assertIn("Geometry: 900x600", self.display.xdotool("getwindowgeometry", desktop.window()).stdout)

    def test_options_are_answered_without_a_display(self):
        desktop = self.start()
        self.assertEqual(desktop.start_again("--page", "cellar"), 2)
        self.assertIn("cellar", desktop.output())
        self.assertEqual(desktop.start_again("--help"), 0)
        self.assertIn("--minimised", desktop.output())


class ReplayTest(DesktopTest):
    def test_a_replay_is_a_second_private_collector_and_the_live_one_goes_on(self):
        desktop = self.start("--sample")
        desktop.wait_for_window()
        live = desktop.wait_for_collector()
        replays = wait_until(lambda: children(desktop.process.pid, "--read"), "the replay runs")
        self.assertNotIn(live, replays)
        self.assertIsNone(desktop.status().get("replay"))
        self.assertEqual(desktop.stop()[0], 0)
        wait_until(lambda: not any(is_running(pid) for pid in replays), "the replay has ended")

    def test_a_replay_does_not_survive_its_window(self):
        desktop = self.start("--sample")
        replays = wait_until(lambda: children(desktop.process.pid, "--read"), "the replay runs")
        desktop.process.kill()
        desktop.process.wait()
        wait_until(lambda: not any(is_running(pid) for pid in replays), "the replay has ended")


class TrafficTest(DesktopTest):
    def test_sigterm_ends_it_in_time_while_traffic_flows(self):
        desktop = self.start("--replay", SAMPLE)
        desktop.wait_for_window()
        desktop.wait_for_collector()
        wait_until(lambda: children(desktop.process.pid, "--read"), "the replay runs")
        code, seconds = desktop.stop()
        self.assertEqual(code, 0)
        self.assertLess(seconds, SESSION_PATIENCE)


if __name__ == "__main__":
    unittest.main()
