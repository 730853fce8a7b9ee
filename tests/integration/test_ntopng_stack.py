"""`sohoflowctl ntopng …` against a real Docker Engine: real pulls, a real Redis, the stand-in for ntopng."""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import engines
from engines import NTOPNG, REDIS
from sohoflow import CTL, Collector, wait_until

LOCAL = "192.168.0.0/16"


def setUpModule():
    global docker, roots
    docker = engines.Docker()
    unittest.addModuleCleanup(docker.close)
    docker.start()
    docker.start_registry()
    roots = pathlib.Path(tempfile.mkdtemp(prefix="soho-roots-"))
    unittest.addModuleCleanup(shutil.rmtree, roots, ignore_errors=True)
    engines.root_with(roots / "redis", (shutil.which("redis-server"), "redis-server"), (shutil.which("redis-cli"), "redis-cli"))
    engines.root_with(roots / "ntopng", (engines.STAND_IN, "ntopng"))
    docker.publish(REDIS, roots / "redis")
    docker.publish(NTOPNG, roots / "ntopng")


class StackTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-stack-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.addCleanup(self.remove_everything)
        self.control = self.folder / "collector/control"

    def remove_everything(self):
        if docker.process.poll() is not None:
            docker.start()
        for container in docker.docker("ps", "-aq").stdout.split():
            docker.docker("rm", "-f", container)
        for volume in docker.docker("volume", "ls", "-q").stdout.split():
            docker.docker("volume", "rm", volume)
        docker.docker("network", "rm", "sohoflow", check=False)

    def ctl(self, *arguments, check=True):
        command = docker.inside(CTL, "ntopng", *arguments, "--state-dir", self.folder / "state", "--secret-store", "file",
                                "--control", self.control)
        done = subprocess.run(command, env=docker.environment, capture_output=True, text=True, timeout=150)
        if check and done.returncode != 0:
            self.fail(f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}\n{docker.docker('ps', '-a').stdout}")
        return done

    def up(self, *options, check=True):
        return self.ctl("up", "--image", NTOPNG, "--redis-image", REDIS, "--local-networks", LOCAL, *options, check=check)

    def status(self):
        return json.loads(self.ctl("status", "--json").stdout)

    def password(self):
        return self.ctl("password").stdout.strip()

    def inspect(self, name):
        return docker.docker("inspect", name).stdout

    def redis(self, *words):
        return docker.docker("exec", "sohoflow-redis", "redis-cli", *words).stdout.strip()

    def containers(self):
        return sorted(docker.docker("ps", "-a", "--format", "{{.Names}}").stdout.split())

    def start_collector(self):
        collector = Collector("--listen", "127.0.0.1:0", "--allow", "127.0.0.1", "--metrics", "off", folder=self.folder / "collector",
                              namespace=docker.namespace)
        self.addCleanup(collector.kill)
        return collector


class FirstStart(StackTest):
    def test_pulls_starts_hardened_and_counts_what_the_collector_sends(self):
        self.start_collector()
        done = self.up()
        self.assertNotIn("counts nothing", done.stderr)
        self.assertIn("Fetch 127.0.0.1:5000/ntopng:stable: done", done.stdout)
        status = self.status()
        self.assertEqual(status["ntopng"]["state"], "running")
        self.assertGreater(status["counters"]["events"], 0)
        self.assertGreater(status["ntopng"]["memory_bytes"], 0)
        self.assertEqual(sorted(status["ntopng"]["addresses"]), ["127.0.0.1:3000", "127.0.0.1:5556"])
        self.assertEqual(status["redis"]["addresses"], [])
        self.check_hardening()
        self.check_secrets()
        self.check_listening()

    def check_hardening(self):
        for name in ("sohoflow-redis", "sohoflow-ntopng"):
            host = json.loads(self.inspect(name))[0]["HostConfig"]
            self.assertEqual(host["CapDrop"], ["ALL"])
            self.assertTrue(host["ReadonlyRootfs"])
            self.assertFalse(host["Privileged"])
            self.assertIn("no-new-privileges", host["SecurityOpt"])
            self.assertGreater(host["Memory"], 0)

    def check_secrets(self):
        password = self.password()
        self.assertRegex(password, "^[A-Za-z0-9]{24}$")
        digest = self.redis("GET", "ntopng.user.admin.password")
        self.assertRegex(digest, "^[0-9a-f]{32}$")
        listed = self.inspect("sohoflow-redis") + self.inspect("sohoflow-ntopng")
        listed += "".join(docker.docker("logs", name).stdout + docker.docker("logs", name).stderr for name in self.containers())
        listed += subprocess.run(["ps", "axeww"], capture_output=True, text=True, check=True).stdout
        listed += "".join(path.read_text() for path in (self.folder / "state").glob("*.json") if "secret" not in path.name)
        for secret in (password, digest):
            self.assertNotIn(secret, listed)

    def check_listening(self):
        lines = subprocess.run(docker.inside("ss", "-Hlntu"), capture_output=True, text=True, check=True).stdout.splitlines()
        addresses = [line.split()[4] for line in lines]
        self.assertTrue(any(address.endswith(":3000") for address in addresses))
        for address in addresses:
            self.assertRegex(address, r"^(127\.0\.0\.1|\[::1\]):")

    def test_a_missing_image_is_named_and_leaves_nothing(self):
        done = self.up("--image", "127.0.0.1:5000/nothing:here", check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("127.0.0.1:5000/nothing:here does not exist", done.stderr)
        self.assertEqual(self.containers(), [])

    def test_an_image_for_another_processor_is_refused(self):
        docker.publish("127.0.0.1:5000/ntopng:arm", roots / "ntopng", platform="linux/arm64")
        done = self.up("--image", "127.0.0.1:5000/ntopng:arm", check=False)
        self.assertIn("for another kind of computer", done.stderr)
        self.assertEqual(self.containers(), [])

    def test_a_taken_port_is_named_and_what_was_begun_is_undone(self):
        holder = subprocess.Popen(docker.inside(sys.executable, "-c", "import socket, time\ns = socket.socket()\ns.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\ns.bind(('127.0.0.1', 3000))\ns.listen()\nprint('ready', flush=True)\ntime.sleep(300)"),
                                  stdout=subprocess.PIPE, text=True)
        self.addCleanup(holder.stdout.close)
        self.addCleanup(holder.wait)
        self.addCleanup(holder.kill)
        holder.stdout.readline()
        done = self.up(check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("127.0.0.1:3000 is already in use", done.stderr)
        self.assertEqual(self.containers(), [])
        self.assertEqual(docker.docker("network", "ls", "-q", "--filter", "name=sohoflow").stdout, "")

    def test_a_data_folder_of_somebody_else_is_refused_then_repaired_on_consent(self):
        data = self.folder / "data"
        data.mkdir(mode=0o755)
        self.folder.chmod(0o755)
        done = self.up("--data-folder", data, check=False)
        self.assertIn(f"The folder {data} belongs to somebody else", done.stderr)
        self.assertEqual(data.stat().st_uid, 0)
        self.up("--data-folder", data, "--repair-owner")
        self.assertEqual(data.stat().st_uid, 2055)


class Care(StackTest):
    def setUp(self):
        super().setUp()
        self.up()

    def test_password_and_settings_survive_new_containers(self):
        password = self.password()
        self.redis("SET", "ntopng.prefs.mine", "kept")
        identity = json.loads(self.inspect("sohoflow-redis"))[0]["Id"]
        self.up("--time-zone", "Europe/Berlin")
        self.assertNotEqual(json.loads(self.inspect("sohoflow-redis"))[0]["Id"], identity)
        self.assertEqual(self.password(), password)
        self.assertEqual(self.redis("GET", "ntopng.prefs.mine"), "kept")
        self.assertIn("counters", self.status())
        self.assertEqual(self.containers(), ["sohoflow-ntopng", "sohoflow-redis"])

    def test_a_backup_brings_back_what_was_there(self):
        archive = self.folder / "backup.tar.gz"
        self.redis("SET", "ntopng.prefs.mine", "before")
        self.ctl("backup", archive)
        self.assertEqual(archive.stat().st_mode & 0o777, 0o600)
        self.redis("SET", "ntopng.prefs.mine", "after")
        self.ctl("restore", archive)
        self.assertEqual(self.redis("GET", "ntopng.prefs.mine"), "before")
        self.assertIn("counters", self.status())

    def test_a_damaged_backup_touches_nothing(self):
        broken = self.folder / "broken.tar.gz"
        broken.write_bytes(b"this is no archive")
        done = self.ctl("restore", broken, check=False)
        self.assertIn("is damaged", done.stderr)
        self.assertEqual(self.status()["ntopng"]["state"], "running")

    def test_ntopng_comes_back_after_a_crash(self):
        pid = json.loads(self.inspect("sohoflow-ntopng"))[0]["State"]["Pid"]
        subprocess.run(["kill", "-9", str(pid)], check=True)
        wait_until(lambda: "counters" in self.status() and self.status()["ntopng"]["restarts"] >= 1, "ntopng is back")

    def test_an_update_that_does_not_work_brings_the_earlier_one_back(self):
        before = self.status()["ntopng"]["image_id"]
        broken = roots / "broken"
        if not broken.exists():
            shutil.copytree(roots / "redis", broken, symlinks=True)
            (broken / "usr/bin/ntopng").write_text("#!/usr/bin/sh\necho cannot work\nexit 1\n")
            (broken / "usr/bin/ntopng").chmod(0o755)
        docker.import_image(NTOPNG, broken)
        docker.docker("push", NTOPNG)
        self.addCleanup(docker.docker, "push", NTOPNG)
        self.addCleanup(docker.import_image, NTOPNG, roots / "ntopng")
        done = self.ctl("update", check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("has ended by itself", done.stderr)
        self.assertIn("cannot work", done.stderr)
        wait_until(lambda: "counters" in self.status(), "the earlier ntopng answers")
        self.assertEqual(self.status()["ntopng"]["image_id"], before)

    def test_an_engine_that_ends_is_told_and_the_stack_comes_back_with_it(self):
        docker.stop()
        done = self.ctl("status", check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("Docker is installed, but does not run", done.stderr)
        docker.start()
        wait_until(lambda: "counters" in self.status(), "the stack is back")

    def test_logs_stop_start_and_removal(self):
        self.assertIn("ready", self.ctl("logs").stdout)
        self.ctl("stop")
        self.assertEqual(self.status()["ntopng"]["state"], "exited")
        self.ctl("start")
        self.assertIn("counters", self.status())
        self.ctl("down")
        self.assertEqual(self.containers(), [])
        self.assertIn("sohoflow-redis-data", docker.docker("volume", "ls", "-q").stdout)
        self.ctl("down", "--delete-data")
        self.assertEqual(docker.docker("volume", "ls", "-q").stdout, "")


if __name__ == "__main__":
    unittest.main()
