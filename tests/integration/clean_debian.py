"""A fresh Debian 12 in a folder: what a package meets on a machine where nothing of ours was ever built."""

import fcntl
import os
import pathlib
import shutil
import subprocess
import tempfile

from sohoflow import BUILD

MIRROR = "http://deb.debian.org/debian"


def archive_of(name, make):
    """A tar file of the build folder, made once for all tests: `make` fills the folder it is given."""
    archive = BUILD / f"debian-12-{name}.tar"
    with open(archive.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not archive.exists():
            with tempfile.TemporaryDirectory(prefix="soho-debian-") as folder:
                root, unfinished = pathlib.Path(folder, "root"), archive.with_suffix(".part")
                make(root)
                subprocess.run(["tar", "-C", root, "-cf", unfinished, "."], check=True)
                unfinished.rename(archive)
    return archive


def minimal_system():
    """`debootstrap --variant=minbase`, about a minute."""
    def make(root):
        made = subprocess.run(["debootstrap", "--variant=minbase", "bookworm", root, MIRROR], capture_output=True, text=True)
        if made.returncode != 0:
            raise AssertionError(f"debootstrap: {made.stdout[-2000:]}{made.stderr}")
    return archive_of("minbase", make)


def system_with(name, *packages):
    """The minimal system with more packages, and with the lists of all packages."""
    def make(root):
        debian = CleanDebian(root)
        debian.run("apt-get", "update", "-qq")
        debian.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)
        debian.run("apt-get", "clean")
    return archive_of(name, make)


class CleanDebian:
    """Commands in it run in mount and process namespaces of their own."""

    def __init__(self, root=None):
        self.root = pathlib.Path(root or tempfile.mkdtemp(prefix="soho-debian-"))
        self.root.mkdir(exist_ok=True)
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
