"""The Debian packages: well-formed, installable on a fresh Debian 12, and what they install works there."""

import pathlib
import shutil
import subprocess
import tempfile
import unittest

from clean_debian import CleanDebian
from sohoflow import BUILD

SOURCE = pathlib.Path(__file__).resolve().parents[2]
INSTALLER = SOURCE / "installer"
# Exposure 0 (safe) to 10 as `systemd-analyze security` rates it, times ten.
MAX_EXPOSURE = 15
APPLICATION = "org.sohoflow.SohoFlow"
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="soho-packages-"))


def package(name):
    return next(FOLDER.glob(f"{name}_*.deb"))


def run(*command):
    result = subprocess.run([*map(str, command)], capture_output=True, text=True)
    if result.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {result.returncode}:\n{result.stdout}\n{result.stderr}")
    return result.stdout


def setUpModule():
    run("cpack", "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", FOLDER)
    unittest.addModuleCleanup(shutil.rmtree, FOLDER)


class CollectorPackageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.debian = CleanDebian()
        cls.addClassCleanup(cls.debian.remove)
        cls.debian.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", cls.debian.copy_in(package("sohoflow-collector")))

    def test_lintian_has_nothing_to_say(self):
        for file in FOLDER.glob("*.deb"):
            # An unpublished package closes no bug of Debian's.
            run("lintian", "--allow-root", "--fail-on", "error,warning", "--suppress-tags", "initial-upload-closes-no-bugs", file)

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

    def test_a_machine_with_the_listed_packages_can_make_these(self):
        lines = (line.split() for line in (INSTALLER / "debian-packages").read_text().splitlines())
        listed = [words[1] for words in lines if words and words[0] == "build"]
        plan = self.debian.run("apt-get", "install", "--simulate", "--no-install-recommends", *listed).stdout
        brought = {line.split()[1] for line in plan.splitlines() if line.startswith("Inst ")}
        # CPack's generator calls file(1) and dpkg-shlibdeps, and ends without them.
        self.assertLessEqual({"file", "dpkg-dev"}, brought)

    def test_every_program_has_a_manual_page(self):
        for program in ("sohoflow-collector", "sohoflowctl"):
            self.assertTrue((self.debian.root / f"usr/share/man/man1/{program}.1.gz").exists(), program)


class DesktopPackageTest(unittest.TestCase):
    """Installed as a double click on both files does, through PackageKit, and started from the menu."""

    @classmethod
    def setUpClass(cls):
        cls.debian = CleanDebian()
        cls.addClassCleanup(cls.debian.remove)
        files = [cls.debian.copy_in(package(name), "tmp") for name in ("sohoflow-collector", "sohoflow")]
        cls.debian.shell("apt-get install -y -qq --no-install-recommends packagekit packagekit-tools polkitd dbus "
                         "shared-mime-info libglib2.0-bin xauth xvfb xdotool >/dev/null")
        cls.debian.shell(f"mkdir -p /run/dbus; dbus-daemon --system; pkcon install-local -y {' '.join(files)}", timeout=900)

    def test_the_desktop_entry_and_the_description_are_valid(self):
        share = self.debian.root / "usr/share"
        run("desktop-file-validate", share / f"applications/{APPLICATION}.desktop")
        run("appstreamcli", "validate", "--no-net", share / f"metainfo/{APPLICATION}.metainfo.xml")
        for size in ("16x16", "48x48", "256x256"):
            self.assertTrue((share / f"icons/hicolor/{size}/apps/{APPLICATION}.png").exists(), size)
        self.assertTrue((share / f"icons/hicolor/scalable/apps/{APPLICATION}.svg").exists())

    def test_the_part_with_the_web_engine_can_be_loaded(self):
        said = self.debian.run("ldd", "-r", "/usr/lib/sohoflow/plugins/soho_web.so")
        self.assertIn("libQt6WebEngineCore", said.stdout)
        for trouble in ("not found", "undefined symbol"):
            self.assertNotIn(trouble, said.stdout + said.stderr)

    def test_qts_own_words_come_in_every_language(self):
        for language in ("de", "es", "fr", "it", "ja", "pt_BR", "zh_CN"):
            self.assertTrue((self.debian.root / f"usr/share/qt6/translations/qtbase_{language}.qm").exists(), language)

    def test_it_starts_from_its_desktop_entry_and_collects(self):
        (self.debian.root / "tmp/session").write_text(f"""
gio launch /usr/share/applications/{APPLICATION}.desktop &
xdotool search --sync --onlyvisible --name SohoFlow getwindowname
for try in $(seq 100); do sohoflowctl status >/tmp/status-of-person 2>&1 && break; sleep 0.2; done
cat /tmp/status-of-person
sohoflowctl stop
""")
        self.debian.run("useradd", "--create-home", "person")
        said = self.debian.run("runuser", "-u", "person", "--", "env", "XDG_RUNTIME_DIR=", "xvfb-run", "-a", "dbus-run-session", "--",
                               "timeout", "150", "sh", "-e", "/tmp/session")
        self.assertIn("SohoFlow", said.stdout)
        self.assertIn("2055", said.stdout)


if __name__ == "__main__":
    unittest.main(verbosity=2)
