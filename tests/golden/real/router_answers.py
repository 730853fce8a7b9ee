#!/usr/bin/env python3
"""How the programs of an OpenWrt router answer, real ones or those that stand for them: texts, exit codes and files for
the inputs of router_inputs.json. What differs from run to run is named, not kept.

router_answers.py OPKG_ROOT APK_ROOT > FILE    records two root folders, one for each package manager

A root folder holds a whole userland with the programs on its PATH, and in /hooks: "start" makes it a router that runs,
"fault NAME" brings about a fault of an installation, "versions" names what it is made of, one a line. Needs to be root."""

import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

SCRIPTS = pathlib.Path(__file__).resolve().parents[3] / "resources/router"
INPUTS = pathlib.Path(__file__).resolve().parent / "router_inputs.json"
# /proc and /sys of namespaces of its own, a LAN to capture on, and a first process that reaps what ends.
ENTER = """
mount -t proc proc "$0/proc" && mount -t sysfs sysfs "$0/sys" && mount -t tmpfs tmpfs "$0/dev" || exit 1
mknod -m 666 "$0/dev/null" c 1 3; mknod -m 666 "$0/dev/urandom" c 1 9; ln -s /proc/self/fd "$0/dev/fd"; ln -s /proc/self/fd/0 "$0/dev/stdin"
ip link set lo up; ip link add br-lan type bridge; ip addr add 192.168.1.1/24 dev br-lan; ip link set br-lan up
chroot "$0" /hooks/start >"$0/tmp/start.log" 2>&1
: >"$0/tmp/is-up"
while :; do sleep 0.2; done
"""
SCRIPT = '[ ! -e /stand-in/functions ] || . /stand-in/functions\n'


class Router:
    """A copy of a root folder, alive until close()."""

    def __init__(self, root):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-router-"))
        self.root = self.folder / "root"
        shutil.copytree(root, self.root, symlinks=True)
        self.keeper = subprocess.Popen(["unshare", "--mount", "--pid", "--net", "--fork", "--kill-child", "sh", "-c", ENTER, self.root],
                                       env={"PATH": os.environ["PATH"]}, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while not (self.root / "tmp/is-up").exists():
            if self.keeper.poll() is not None or time.monotonic() > end:
                raise AssertionError("the router did not start")
            time.sleep(0.02)
        children = pathlib.Path(f"/proc/{self.keeper.pid}/task/{self.keeper.pid}/children").read_text()
        self.inside = ["nsenter", "--target", children.split()[0], "--mount", "--pid", "--net", "chroot", str(self.root)]

    def run(self, script):
        done = subprocess.run([*self.inside, "/bin/sh", "-c", SCRIPT + script], capture_output=True, timeout=120, check=False,
                              stdin=subprocess.DEVNULL, env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"})
        return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")

    def close(self):
        self.keeper.kill()
        self.keeper.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def named(text):
    """Without what no two runs or builds share: numbers of processes, sizes of packages, softflowd's list of options."""
    text = re.sub(r'("pid": |^pid )\d+', r"\1<pid>", text, flags=re.MULTILINE)
    text = re.sub(r"\d+ (B|KiB) in ", "<size> in ", text)
    text = re.sub(r"\d+ distinct", "<n> distinct", text)
    return re.sub(r"(Valid commandline options:\n)(?:[ \n].*\n|Valid timeout.*\n|\n)*", r"\1", text)


def sent(command):
    """A command, or one of the scripts that the program sends, with its values."""
    if isinstance(command, str):
        return command
    if "fault" in command:
        return f"/hooks/fault {command['fault']}"
    name, *values = command["script"]
    values = " ".join("'" + value.replace("'", "'\\''") + "'" for value in values)
    return f"set -- {values}\n{(SCRIPTS / 'common.sh').read_text()}{(SCRIPTS / f'{name}.sh').read_text()}"


def answer_of(router, command):
    code, output, errors = router.run(sent(command))
    if not isinstance(command, str) and "fault" in command:
        return {"run": command}  # what bringing it about says is the root folder's own
    answer = {"run": command, "code": code}
    for name, text in (("output", output), ("errors", errors)):
        if text:
            answer[name] = named(text)
    return answer


def answers_of(case, root):
    router = Router(root)
    try:
        for path, content in case.get("files", {}).items():
            place = router.root / path.lstrip("/")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(content)
        answers = {"run": [answer_of(router, command) for command in case["run"]]}
        files = {path: content_of(router.root / path.lstrip("/")) for path in case.get("look", [])}
        return {**answers, **({"files": files} if files else {})}
    finally:
        router.close()


def content_of(path):
    if path.is_symlink():
        return "-> " + os.readlink(path)
    if not path.exists():
        return "absent"
    return re.sub(r"(option \w+) +", r"\1 ", path.read_text())  # how a package's file lines up its values is nobody's business


def record(roots, chosen=lambda name: True):
    """The answers of `roots`, a folder by the name of its package manager."""
    cases = json.loads(INPUTS.read_text())
    names = [name for name in cases if chosen(name)]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:  # they mostly wait
        return dict(zip(names, pool.map(lambda name: answers_of(cases[name], roots[cases[name].get("router", "opkg")]), names)))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    roots = dict(zip(("opkg", "apk"), map(pathlib.Path, sys.argv[1:])))
    versions = [line for root in roots.values() for line in (root / "hooks/versions").read_text().splitlines()]
    recorded = {"recorded": time.strftime("%Y-%m-%d", time.gmtime()), "versions": list(dict.fromkeys(versions)), "answers": record(roots)}
    json.dump(recorded, sys.stdout, indent=1, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
