"""A login key of ours on firmwares that keep keys in nvram: real dropbear lets us in by it, also after a restart, and an
undo leaves nvram as it was."""

import pathlib
import shutil
import tempfile
import unittest

from entware_router import FIRMWARES, EntwareRouter

NOT_THE_PASSWORD = "not the router's"


class RouterKeysTest(unittest.TestCase):
    def test_a_key_of_ours_opens_it_survives_a_restart_and_is_taken_back(self):
        for firmware in FIRMWARES:
            with self.subTest(firmware):
                try:
                    self.install_and_take_back(firmware)
                finally:
                    self.doCleanups()  # one router at a time

    def install_and_take_back(self, firmware):
        state = pathlib.Path(tempfile.mkdtemp(prefix="soho-"))
        self.addCleanup(shutil.rmtree, state, ignore_errors=True)
        router = EntwareRouter(firmware)
        self.addCleanup(router.close)
        ctl = lambda *words, **more: router.ctl(*words, state=state, **more)
        before = router.tree()

        ctl("apply", "--no-verify", "--yes", "--install-key", "--collector", "192.168.77.2:2055")
        self.assertIn("/opt/sbin/softflowd -d", router.processes_on_router())
        self.assertEqual(router.valid_keys().count("sohoflow-"), 1)
        ctl("probe", password=NOT_THE_PASSWORD)
        router.restart()
        self.assertIn("me@home", router.valid_keys())
        ctl("probe", password=NOT_THE_PASSWORD)

        ctl("undo", "--yes", password=NOT_THE_PASSWORD)
        left = router.tree()
        self.assertEqual({name: left.get(name) for name in left.keys() | before.keys() if left.get(name) != before.get(name)}, {})
        self.assertNotIn("sohoflow", router.valid_keys())
        router.restart()
        self.assertEqual(ctl("probe", password=NOT_THE_PASSWORD, check=False).returncode, 5, "the key is gone")
        ctl("probe")


if __name__ == "__main__":
    unittest.main()
