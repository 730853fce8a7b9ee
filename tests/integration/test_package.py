"""The Debian packages: well-formed, installable on a fresh Debian 12, and what they install works there."""

import pathlib
import subprocess
import tempfile
import unittest

from clean_debian import CleanDebian
from sohoflow import BUILD

SOURCE = pathlib.Path(__file__).resolve().parents[2]
INSTALLER = SOURCE / "installer"
# Exposure 0 (safe) to 10 as `systemd-analyze security` rates it, times ten.
MAX_EXPOSURE = 15


def run(*command):
    result = subprocess.run([*map(str, command)], capture_output=True, text=True)
    if result.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {result.returncode}:\n{result.stdout}\n{result.stderr}")
    return result.stdout


class PackageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-packages-"))
        run("cpack", "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", cls.folder)
        cls.collector = next(cls.folder.glob("sohoflow-collector_*.deb"))
        cls.debian = CleanDebian()
        cls.addClassCleanup(cls.debian.remove)
        cls.debian.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", cls.debian.copy_in(cls.collector))

    def test_lintian_has_nothing_to_say(self):
        for package in self.folder.glob("*.deb"):
            # An unpublished package closes no bug of Debian's.
            run("lintian", "--allow-root", "--fail-on", "error,warning", "--suppress-tags", "initial-upload-closes-no-bugs",
                package)

    def test_the_service_is_valid_and_leaves_little_exposed(self):
        unit = self.debian.root / "usr/lib/systemd/system/sohoflow-collector.service"
        run("systemd-analyze", "security", "--offline=yes", f"--threshold={MAX_EXPOSURE}", unit)
        said = self.debian.shell("apt-get install -y -qq --no-install-recommends systemd procps >/dev/null; "
                                 "systemd-analyze verify --man=no sohoflow-collector.service")
        self.assertNotIn("sohoflow", said.stderr)

    def test_the_service_has_its_user_and_is_not_enabled(self):
        self.assertIn("/var/lib/sohoflow", self.debian.run("getent", "passwd", "sohoflow").stdout)
        self.debian.run("getent", "group", "sohoflow")
        self.assertFalse(list((self.debian.root / "etc/systemd/system").rglob("sohoflow*")))

    def test_both_programs_run_as_the_services_user(self):
        recording = self.debian.copy_in(SOURCE / "resources/sample/household.pcap", "tmp")
        said = self.debian.shell(f"""
            collector() {{ runuser -u sohoflow -- "$@"; }}
            mkdir /tmp/run; chown sohoflow /tmp/run
            collector sohoflow-collector --read {recording} --speed max --stay --control /tmp/run/control &
            for try in $(seq 100); do
              collector sohoflowctl --control /tmp/run/control status >/dev/null 2>&1 && break; sleep 0.1
            done
            collector sohoflowctl --control /tmp/run/control talkers --once --window all --wait-replay
            collector sohoflowctl --control /tmp/run/control stop; wait
            """)
        self.assertIn("https", said.stdout)

    def test_every_program_has_a_manual_page(self):
        for program in ("sohoflow-collector", "sohoflowctl"):
            self.assertTrue((self.debian.root / f"usr/share/man/man1/{program}.1.gz").exists(), program)


if __name__ == "__main__":
    unittest.main(verbosity=2)
