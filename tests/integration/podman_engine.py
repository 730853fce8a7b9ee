"""A Podman of the test's own, for root or for an ordinary user: with its own data and settings, in namespaces whose init
takes in what conmon leaves behind. Nothing of it is seen from outside, and it all ends with that init."""

import os
import pathlib
import shutil
import subprocess
import tempfile

import registry

USER = 4055
# Where the hard limits are low and nothing like systemd runs.
CONTAINERS = """
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
[network]
network_backend = "netavark"
network_config_dir = "{folder}/networks"
[containers]
default_ulimits = ["nofile=20000:20000", "nproc=20000:20000"]
"""
STORAGE = """
[storage]
driver = "overlay"
graphroot = "{folder}/data/storage"
rootless_storage_path = "{folder}/data/storage"
runroot = "{folder}/run/containers"
"""
REGISTRIES = """
[[registry]]
location = "{registry}"
insecure = true
"""
# In mounts of its own: an ordinary user with ids to give away, and devices as udev would have made them.
PREPARE = """
set -e
ip link set lo up
mount -t tmpfs -o mode=0755 tmpfs /run
mount -t tmpfs -o size={megabytes}m,mode=0711 tmpfs {folder}/data
for file in passwd group subuid subgid; do cp /etc/$file {folder}/$file 2>/dev/null || touch {folder}/$file; done
echo "soho:x:{user}:{user}::{folder}/home:/bin/sh" >> {folder}/passwd
echo "soho:x:{user}:" >> {folder}/group
echo "soho:500000:65536" | tee -a {folder}/subuid >> {folder}/subgid
touch /etc/subuid /etc/subgid
for file in passwd group subuid subgid; do mount --bind {folder}/$file /etc/$file; done
mkdir {folder}/dev {folder}/data/storage
mount -t tmpfs -o mode=0755 tmpfs {folder}/dev
mknod -m 0666 {folder}/dev/tun c 10 200
mknod -m 0666 {folder}/dev/fuse c 10 229
mkdir -p /dev/net
[ -e /dev/net/tun ] || mknod -m 0666 /dev/net/tun c 10 200
[ -e /dev/fuse ] || mknod -m 0666 /dev/fuse c 10 229
mount --bind {folder}/dev/tun /dev/net/tun
mount --bind {folder}/dev/fuse /dev/fuse
echo ready
exec sleep infinity
"""


class Podman:
    def __init__(self, is_rootless=False, data_mb=600):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-podman-", dir="/var/tmp"))
        self.folder.chmod(0o755)
        self.is_rootless = is_rootless
        for name in ("data", "home", "run", "networks"):
            (self.folder / name).mkdir()
        settings = {"CONTAINERS_CONF": CONTAINERS, "CONTAINERS_STORAGE_CONF": STORAGE, "CONTAINERS_REGISTRIES_CONF": REGISTRIES}
        self.environment = {**os.environ, "LC_ALL": "C", "HOME": str(self.folder / "home"), "XDG_RUNTIME_DIR": str(self.folder / "run")}
        for variable, text in settings.items():
            path = self.folder / f"{variable}.conf"
            path.write_text(text.format(folder=self.folder, registry=registry.ADDRESS))
            self.environment[variable] = str(path)
        script = PREPARE.format(folder=self.folder, user=USER, megabytes=data_mb)
        self.process = subprocess.Popen(["unshare", "--mount", "--pid", "--net", "--fork", "--kill-child", "--mount-proc",
                                         "catatonit", "--", "sh", "-c", script], stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline() != "ready\n":
            raise AssertionError("the namespaces could not be made")
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        self.enter = ["nsenter", "--target", children.split()[0], "--mount", "--pid", "--net"]
        if is_rootless:
            subprocess.run([*self.enter, "chown", "-R", f"{USER}:{USER}", self.folder], check=True)

    def inside(self, *command):
        return [*self.enter, *map(str, command)]

    def as_user(self, *command):
        """A command of who uses this Podman."""
        change = ["setpriv", "--reuid", USER, "--regid", USER, "--clear-groups"] if self.is_rootless else []
        return self.inside(*change, *command)

    def podman(self, *arguments, check=True):
        done = subprocess.run(self.as_user("podman", *arguments), env=self.environment, capture_output=True, text=True, timeout=120)
        if check and done.returncode != 0:
            raise AssertionError(f"podman {arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)
