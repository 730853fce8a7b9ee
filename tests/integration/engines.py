"""A container engine of the test's own: a real dockerd with its own data, socket and network namespace, and images made
from this machine's programs. Nothing of it is seen from outside."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading
import time

from sohoflow import BUILD, wait_until

STAND_IN = BUILD / "tests/support/ntopng_stand_in/ntopng_stand_in"
SHELL_TOOLS = ("sh", "cat", "chown", "tar", "gzip", "find", "touch", "rm", "mkdir", "ls", "id")


def root_with(folder, *programs):
    """A root folder that holds programs under their names, the libraries they need, and busybox for the shell."""
    for name in ("usr/bin", "tmp", "etc", "var/lib/ntopng", "data", "proc", "sys", "dev"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "tmp").chmod(0o1777)  # as in everybody's image; an engine gives its own /tmp that mode
    (folder / "etc/passwd").write_text("root:x:0:0:root:/:/bin/sh\n")
    shutil.copy2(shutil.which("busybox"), folder / "usr/bin/busybox")
    for tool in SHELL_TOOLS:
        (folder / "usr/bin" / tool).symlink_to("busybox")
    (folder / "bin").symlink_to("usr/bin")
    for source, name in programs:
        shutil.copy2(source, folder / "usr/bin" / name)
        for line in subprocess.run(["ldd", source], capture_output=True, text=True, check=True).stdout.splitlines():
            path = next((word for word in line.split() if word.startswith("/")), None)
            if path and not (folder / path[1:]).exists():
                (folder / path[1:]).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(path, folder / path[1:])


class Witness:
    """Sees the command line and the environment of every process that runs meanwhile, as any user of a machine might."""

    def __enter__(self):
        self._seen, self._end = {}, threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._end.set()
        self._thread.join()

    def text(self):
        return "\n".join(shown for _, shown in self._seen.values())

    def _watch(self):
        while not self._end.wait(0.05):
            for process in pathlib.Path("/proc").glob("[0-9]*"):
                looks, shown = self._seen.get(process.name, (0, ""))
                if looks == 3:  # By then it has become the program it was started for.
                    continue
                with contextlib.suppress(OSError):
                    shown += "".join((process / name).read_bytes().replace(b"\0", b" ").decode(errors="replace")
                                     for name in ("cmdline", "environ"))
                    self._seen[process.name] = looks + 1, shown


class Docker:
    """A dockerd with its own data, socket and network."""

    def __init__(self, namespace=None, data_mb=None):
        """`namespace` is a network that exists; without one it makes its own. `data_mb`: its data is in memory, where
        nothing waits for a disk and where a full disk is soon made."""
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-docker-", dir="/var/tmp"))
        self.has_own_network = namespace is None
        self.namespace = namespace or f"soho-d{os.getpid()}"
        # XDG_DATA_HOME: where location databases are kept for ntopng.
        self.environment = {**os.environ, "DOCKER_HOST": f"unix://{self.folder}/docker.sock", "LC_ALL": "C",
                            "XDG_DATA_HOME": f"{self.folder}/share"}
        self.process = None
        if self.has_own_network:
            subprocess.run(["ip", "netns", "add", self.namespace], check=True)
            subprocess.run(["ip", "-n", self.namespace, "link", "set", "lo", "up"], check=True)
        self.is_in_memory = data_mb is not None
        if self.is_in_memory:
            (self.folder / "data").mkdir()
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={data_mb}m", "tmpfs", self.folder / "data"], check=True)

    def inside(self, *command):
        """A command in the engine's network. Not `ip netns exec`: that one hides the control groups."""
        return ["nsenter", f"--net=/run/netns/{self.namespace}", *map(str, command)]

    def start(self, *options, is_inside=True):
        """`is_inside` False: in this machine's network, from where images can fetch packages while they are built."""
        command = ["dockerd", "--data-root", self.folder / "data", "--exec-root", self.folder / "exec",
                   "-H", self.environment["DOCKER_HOST"], "-p", self.folder / "docker.pid", *options]
        with open(self.folder / "dockerd.log", "ab") as log:
            self.process = subprocess.Popen(self.inside(*command) if is_inside else [*map(str, command)], stdout=log,
                                            stderr=log, stdin=subprocess.DEVNULL)
        wait_until(lambda: self.process.poll() is not None or self.docker("info", check=False).returncode == 0, "dockerd answers", 60)
        if self.process.poll() is not None:
            raise AssertionError((self.folder / "dockerd.log").read_text()[-3000:])

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=60)

    def docker(self, *arguments, check=True, timeout=120, **more):
        done = subprocess.run(["docker", *map(str, arguments)], env=self.environment, capture_output=True, text=True, timeout=timeout, **more)
        if check and done.returncode != 0:
            raise AssertionError(f"docker {arguments}: {done.returncode}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
        return done

    def import_image(self, name, root, platform=None):
        packed = subprocess.run(["tar", "-C", root, "-c", "."], capture_output=True, check=True).stdout
        extra = ["--platform", platform] if platform else []
        subprocess.run(["docker", "import", *extra, "-c", "ENV PATH=/usr/bin", "-", name], input=packed, env=self.environment,
                       capture_output=True, check=True, timeout=120)

    def close(self):
        for line in self.docker("ps", "-aq", check=False).stdout.split():
            self.docker("rm", "-f", line, check=False)
        self.stop()
        for mount in (self.folder / "exec/netns").glob("*"):  # left by dockerd
            subprocess.run(["umount", mount], check=False, stderr=subprocess.DEVNULL)
        if self.is_in_memory:
            subprocess.run(["umount", "--lazy", self.folder / "data"], check=False)
        if self.has_own_network:
            subprocess.run(["ip", "netns", "delete", self.namespace], check=False)
        for _ in range(20):
            shutil.rmtree(self.folder, ignore_errors=True)
            if not self.folder.exists():
                return
            time.sleep(0.2)
