"""The one command of the README where there is no screen: what is built shows the sample recording, and nothing stays behind."""

import os
import pathlib
import signal
import subprocess
import unittest

from sohoflow import BUILD, CollectorTest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "installer/from-source.sh"
BUILT = BUILD.resolve()


def processes_of(session):
    """Those that a program started, by the session it was given."""
    found = []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            fields = (process / "stat").read_text().rsplit(")", 1)[1].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[3]) == session:
            found.append(int(process.name))
    return found


def end(session):
    for process in processes_of(session):
        os.kill(process, signal.SIGKILL)


class FromSourceTest(CollectorTest):
    def run_script(self, *options):
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        environment |= {"SOHOFLOW_BUILD": str(BUILT), "TMPDIR": str(self.folder), "LC_ALL": "C.UTF-8"}
        # Into files: a collector that stays would hold up the end of a pipe.
        with open(self.folder / "out", "w+") as out, open(self.folder / "err", "w+") as err:
            script = subprocess.Popen([SCRIPT, *options], stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment,
                                      start_new_session=True)
            self.addCleanup(end, script.pid)
            code = script.wait(timeout=120)
            out.seek(0)
            err.seek(0)
            self.assertEqual(code, 0, err.read())
            self.assertEqual(processes_of(script.pid), [])
            self.assertEqual(sorted(os.listdir(self.folder)), ["err", "out"])
            return out.read()

    def test_the_talkers_of_the_sample_are_shown_as_often_as_it_is_run(self):
        for _ in range(2):
            shown = self.run_script().splitlines()
            head, = (number for number, line in enumerate(shown) if line.startswith("Device  "))
            self.assertEqual([line.split()[0] for line in shown[head + 21:]], ["Other"], "after twenty rows")
            self.assertTrue(any(line.startswith("192.168.1.") for line in shown[head + 1:head + 21]), shown)
            self.assertFalse(any("Building" in line for line in shown))

    def test_who_does_not_want_to_see_it_is_told_where_it_is(self):
        self.assertIn(f"Built in {BUILT}/app", self.run_script("--no-start"))


if __name__ == "__main__":
    unittest.main()
