"""A fresh Debian 12 in a folder: what a package meets on a machine where nothing of ours was ever built."""

import fcntl
import os
import pathlib
import shutil
import subprocess
import tempfile

from sohoflow import BUILD

MIRROR = "http://deb.debian.org/debian"


def minimal_system():
    """A tar file of `debootstrap --variant=minbase`, made once in the build folder (about a minute) for all tests."""
    archive = BUILD / "debian-12-minbase.tar"
    with open(archive.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not archive.exists():
            with tempfile.TemporaryDirectory(prefix="soho-debootstrap-") as folder:
                root, unfinished = pathlib.Path(folder, "root"), archive.with_suffix(".part")
                made = subprocess.run(["debootstrap", "--variant=minbase", "bookworm", root, MIRROR],
                                      capture_output=True, text=True)
                if made.returncode != 0:
                    raise AssertionError(f"debootstrap: {made.stdout[-2000:]}{made.stderr}")
                subprocess.run(["tar", "-C", root, "-cf", unfinished, "."], check=True)
                unfinished.rename(archive)
    return archive


class CleanDebian:
    """Commands in it run in mount and process namespaces of their own."""

    def __init__(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="soho-debian-"))
        subprocess.run(["tar", "-C", self.root, "-xf", minimal_system()], check=True)
        self.root.chmod(0o755)
        # Nothing that a package brings starts by itself, as in any image that is being built.
        policy = self.root / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)

    def run(self, *command, timeout=600, check=True, env=None):
        enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c",
                 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && shift 0 && exec chroot "$0" "$@"', self.root]
        result = subprocess.run(
            [*enter, *map(str, command)], capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL,
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8",
                 "DEBIAN_FRONTEND": "noninteractive", **(env or {})})
        if check and result.returncode != 0:
            raise AssertionError(f"{command} ended with {result.returncode}:\n{result.stdout[-4000:]}\n{result.stderr[-4000:]}")
        return result

    def shell(self, script, **more):
        return self.run("sh", "-euc", script, **more)

    def copy_in(self, file, folder="root"):
        shutil.copy(file, self.root / folder)
        return f"/{folder}/{os.path.basename(file)}"

    def remove(self):
        shutil.rmtree(self.root, ignore_errors=True)
