"""The stand-in for ntopng as processes on loopback, with a Redis of its own: an ntopng that somebody runs already."""

import hashlib
import socket
import subprocess

import engines
from sohoflow import wait_until


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class NtopngProcess:
    """In ports of its own, which stay the same when it is started again."""

    def __init__(self, folder, password):
        self.folder, self.ntopng = folder, None
        self.redis_port, self.web_port, self.zmq_port = free_port(), free_port(), free_port()
        self.url, self.endpoint = f"http://127.0.0.1:{self.web_port}", f"tcp://127.0.0.1:{self.zmq_port}"
        self.redis_server = self._run("redis-server", "--port", self.redis_port, "--save", "", "--dir", folder)
        wait_until(lambda: self.redis("PING").returncode == 0, "Redis answers")
        self.redis("SET", "ntopng.user.admin.password", hashlib.md5(password.encode()).hexdigest())

    @staticmethod
    def _run(*command):
        return subprocess.Popen([*map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def redis(self, *words):
        return subprocess.run(["redis-cli", "-p", str(self.redis_port), *words], capture_output=True, text=True)

    def start(self, *options):
        self.ntopng = self._run(engines.STAND_IN, "-i", f"{self.endpoint}c", "-r", f"127.0.0.1:{self.redis_port}", "-w",
                                f"127.0.0.1:{self.web_port}", "-d", self.folder, *options)

    def stop(self):
        if self.ntopng:
            self.ntopng.terminate()
            self.ntopng.wait()

    def close(self):
        self.stop()
        self.redis_server.kill()
        self.redis_server.wait()
