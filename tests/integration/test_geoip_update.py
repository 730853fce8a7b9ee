"""docker/geoip-update.sh: which databases it asks sohoflowctl for, that the licence key goes through a pipe, what it refuses."""

import os
import pathlib
import subprocess
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "docker/geoip-update.sh"
KEY = "Licence_Secret_1"
# In sohoflowctl's place: shows its arguments, its environment's key and, when it is told to read one, its input.
CTL = """#!/bin/sh
echo "arguments: $*"
echo "variable: ${LICENSEKEY:-}"
case "$*" in *--key-fd*) echo "input: $(cat)" ;; esac
"""


class GeoipUpdateTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="soho-geoip-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "sohoflowctl").write_text(CTL)
        (self.folder / "sohoflowctl").chmod(0o755)
        (self.folder / "key").write_text(f"{KEY}\n")

    def update(self, **variables):
        return subprocess.run([SCRIPT, "--folder=/places"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30,
                              env={"PATH": f"{self.folder}:{os.environ['PATH']}", **variables})

    def assert_refused(self, word, **variables):
        done = self.update(**variables)
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertIn(word, done.stderr)
        self.assertNotIn(KEY, done.stderr)
        self.assertEqual(done.stdout, "")

    def test_without_an_account_the_free_databases_are_fetched(self):
        self.assertEqual(self.update().stdout.splitlines()[0], "arguments: geoip update --free --folder=/places")

    def test_the_key_goes_through_a_pipe_from_the_variable_and_from_the_file(self):
        for given in ({"LICENSEKEY": KEY}, {"LICENSEKEY_FILE": str(self.folder / "key")}):
            done = self.update(ACCOUNTID="123456", **given)
            self.assertEqual(done.stdout.splitlines(), [
                "arguments: geoip update --account 123456 --key-fd 0 --folder=/places", "variable: ", f"input: {KEY}"], given)

    def test_half_an_account_is_refused(self):
        self.assert_refused("one is missing", ACCOUNTID="123456")
        self.assert_refused("one is missing", LICENSEKEY=KEY)
        self.assert_refused("one is missing", LICENSEKEY_FILE=str(self.folder / "key"))

    def test_two_keys_are_refused(self):
        self.assert_refused("both set", ACCOUNTID="123456", LICENSEKEY=KEY, LICENSEKEY_FILE=str(self.folder / "key"))

    def test_a_key_file_that_is_not_there_ends_it(self):
        done = self.update(ACCOUNTID="123456", LICENSEKEY_FILE=str(self.folder / "none"))
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("none", done.stderr)
        self.assertEqual(done.stdout, "", "nothing is fetched instead")


if __name__ == "__main__":
    unittest.main(verbosity=2)
