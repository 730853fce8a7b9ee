"""The programs that stand for a router's in the tests behave as real ones did (router_answers.json)."""

import json
import pathlib
import shutil
import tempfile
import unittest

import router_answers

FOLDER = pathlib.Path(__file__).resolve().parent
RECORDING = json.loads((FOLDER / "router_answers.json").read_text())
STAND_INS = FOLDER.parents[1] / "support/router_stand_ins"
FOLDERS = ("bin", "dev", "etc/config", "etc/init.d", "etc/rc.d", "hooks", "overlay", "proc", "run", "stand-in", "sys", "tmp", "usr/bin",
           "usr/lib", "usr/sbin", "var/lib", "var/run")
NETWORK = "config interface 'lan'\n\toption device 'br-lan'\n"
START = "#!/bin/sh\nmkfifo /stand-in/never\n"
FAULT = '#!/bin/sh\necho "$1" >/stand-in/fail-install\n'


def differences(real, ours):
    """What is not alike, for each case and command."""
    found = [f"{name}: not asked of {who}" for name in sorted(real.keys() ^ ours.keys())
             for who in [("the stand-ins" if name in real else "the real ones")]]
    for name in real.keys() & ours.keys():
        for a, b in zip(real[name]["run"], ours[name]["run"]):
            found += [f"{name}: {a['run']}\n  {part}\n  real: {a.get(part)!r}\n  ours: {b.get(part)!r}"
                      for part in ("run", "code", "output", "errors") if a.get(part) != b.get(part)]
        if len(real[name]["run"]) != len(ours[name]["run"]):
            found.append(f"{name}: other commands")
        files, our_files = (answers.get("files", {}) for answers in (real[name], ours[name]))
        found += [f"{name}: {path}\n  real: {files.get(path)!r}\n  ours: {our_files.get(path)!r}"
                  for path in sorted(files.keys() | our_files.keys()) if files.get(path) != our_files.get(path)]
    return found


def make_root(folder, tool):
    """An OpenWrt of busybox and stand-ins."""
    for name in FOLDERS:
        (folder / name).mkdir(parents=True)
    shutil.copy("/bin/busybox", folder / "bin/busybox")
    (folder / "bin/sh").symlink_to("busybox")  # whose shell knows the others without a link
    for name, place in (("uci", "usr/sbin"), (tool, "usr/bin"), ("ubus", "usr/bin"), ("ip", "usr/sbin"), ("uname", "usr/bin"), ("functions", "stand-in"),
                        ("package_faults", "stand-in"), ("procd", "stand-in"), ("softflowd", "stand-in"), ("softflowd.init", "stand-in"),
                        ("softflowd.config", "stand-in")):
        shutil.copy(STAND_INS / name, folder / place / name)
    for path, content in (("hooks/start", START), ("hooks/fault", FAULT)):
        (folder / path).write_text(content)
        (folder / path).chmod(0o755)
    (folder / "etc/config/network").write_text(NETWORK)
    (folder / "stand-in/lan").write_text("br-lan\n")
    (folder / "stand-in/operating-system").write_text("GNU/Linux\n")
    (folder / "var/lib/packages").write_text("base-files\nbusybox\nlibc\n")
    return folder


class StandInsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-stand-ins-"))
        cls.addClassCleanup(shutil.rmtree, folder, ignore_errors=True)
        roots = {tool: make_root(folder / tool, tool) for tool in ("opkg", "apk")}
        cls.ours = router_answers.record(roots)

    def test_answer_every_input_as_the_real_ones(self):
        self.assertEqual("\n".join(differences(RECORDING["answers"], self.ours)), "")

    def test_a_difference_is_found(self):
        name = next(iter(self.ours))
        for change in ({"code": 77}, {"output": "something else"}, {"errors": "a complaint"}):
            other = json.loads(json.dumps(RECORDING["answers"]))
            other[name]["run"][0].update(change)
            self.assertEqual(len(differences(RECORDING["answers"], other)), 1)
        other = json.loads(json.dumps(RECORDING["answers"]))
        other[name]["files"] = {"/etc/config/softflowd": "something else"}
        self.assertEqual(len(differences(RECORDING["answers"], other)), 1)
        del other[name]
        self.assertEqual(len(differences(RECORDING["answers"], other)), 1)


if __name__ == "__main__":
    unittest.main()
