"""`sohoflowctl ntopng …` with a real Docker Engine: real pulls, a real Redis, the stand-in for ntopng. One stack serves all
checks, and each leaves it running."""

import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

import engines
import registry
import traffic
from sohoflow import CTL, Collector, wait_until

REDIS, NTOPNG = "sohoflow-redis", "sohoflow-ntopng"
DUMP_SECRET = "Dump-Secret-1"
USER = 2055
FIRST = ("--image", f"{registry.ADDRESS}/ntopng:stable", "--redis-image", f"{registry.ADDRESS}/redis:7", "--local-networks",
         "192.168.0.0/16", "--flow-dump", "mysql;db.lan;ntopng;writer")
# Holds a port until it is killed.
HOLD = """
import socket, sys, time
held = socket.socket()
held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
held.bind(("127.0.0.1", int(sys.argv[1])))
held.listen()
print("ready", flush=True)
time.sleep(600)
"""

DATABASES = pathlib.Path(os.environ["SOHOFLOW_CAPTURES"]) / "geoip"
LAN = "192.0.2.7"  # Of this computer, in the network of a neighbour.
REACH = """
import http.client, sys
question = http.client.HTTPConnection(sys.argv[1], int(sys.argv[2]), timeout=10)
try:
    question.request("GET", "/lua/login.lua")
    print(question.getresponse().headers["Server"].split()[0])
except ConnectionRefusedError:
    print("refused")
"""


def setUpModule():
    global docker, images, folder, collector, missed, taken, first, seen
    docker = engines.Docker(data_mb=600)
    unittest.addModuleCleanup(docker.close)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="soho-stack-"))
    unittest.addModuleCleanup(shutil.rmtree, folder, ignore_errors=True)
    folder.chmod(0o755)
    docker.start()
    images = registry.Registry(docker)
    unittest.addModuleCleanup(images.close)
    publish_images()
    collector = Collector("--listen", "127.0.0.1:0", "--allow", "127.0.0.1", "--metrics", "off", folder=folder / "collector",
                          namespace=docker.namespace)
    unittest.addModuleCleanup(collector.kill)
    with engines.Witness() as witness:
        taken = first_try_with_a_taken_port()
        first = json.loads(up(*FIRST, "--json").stdout)
    seen = witness.text()


def publish_images():
    for name, programs in (("redis:7", [(shutil.which(tool), tool) for tool in ("redis-server", "redis-cli")]),
                           ("ntopng:stable", [(engines.STAND_IN, "ntopng")])):
        root = folder / "roots" / name.split(":")[0]
        engines.root_with(root, *programs)
        images.publish(name, [registry.layer([(".", root)]), registry.layer([("etc/made", b"for a test")])])


def first_try_with_a_taken_port():
    """What it said, and what it left."""
    (folder / "dump-password").write_text(DUMP_SECRET + "\n")
    with held_port(3001):
        done = up(*FIRST, "--flow-dump-password-file", folder / "dump-password", "--web-port", 3001, check=False)
    return done, containers(), docker.docker("network", "ls", "--format", "{{.Name}}").stdout.split()


def command(*arguments):
    return docker.inside(CTL, "ntopng", *arguments, "--state-dir", folder / "state", "--secret-store", "file", "--control",
                         collector.control)


def ctl(*arguments, check=True):
    done = subprocess.run(command(*arguments), env=docker.environment, capture_output=True, text=True, timeout=150)
    if check and done.returncode != 0:
        raise AssertionError(f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}\n{docker.docker('ps', '-a').stdout}")
    return done


def up(*options, check=True):
    return ctl("up", *options, check=check)


def refused(*arguments):
    """The error of a command that has to fail."""
    done = ctl(*arguments, "--json", check=False)
    answer = json.loads(done.stdout)
    if done.returncode != 1 or answer["ok"]:
        raise AssertionError(f"{arguments} did not fail: {done}")
    return answer["error"]


def status():
    return json.loads(ctl("status", "--json").stdout)


def is_well():
    done = ctl("status", "--json", check=False)
    return done.returncode == 0 and "counters" in json.loads(done.stdout)


def inspect(name):
    return json.loads(docker.docker("inspect", name).stdout)[0]


def redis(*words):
    return docker.docker("exec", REDIS, "redis-cli", *words).stdout.strip()


def owner(folder_inside, container):
    """UID:GID of a folder in a container."""
    return ":".join(docker.docker("exec", container, "ls", "-ldn", folder_inside).stdout.split()[2:4])


def containers():
    return sorted(docker.docker("ps", "-a", "--format", "{{.Names}}").stdout.split())


def listening(*ports):
    lines = subprocess.run(docker.inside("ss", "-Hlnt"), capture_output=True, text=True, check=True).stdout.splitlines()
    return {address for address in (line.split()[3] for line in lines) if int(address.rsplit(":", 1)[1]) in ports}


def reach(namespace, address, port):
    """Who answers there, seen from another computer."""
    done = subprocess.run(["ip", "netns", "exec", namespace, sys.executable, "-c", REACH, address, str(port)], capture_output=True,
                          text=True, timeout=30)
    return done.stdout.strip() or done.stderr


@contextlib.contextmanager
def neighbour_on_a_cable(name):
    """Another computer in the network of this one."""
    subprocess.run(["ip", "netns", "add", name], check=True)
    try:
        for words in (["-n", name, "link", "add", "eth0", "type", "veth", "peer", "name", "lan0", "netns", docker.namespace],
                      ["-n", name, "address", "add", "192.0.2.8/24", "dev", "eth0"], ["-n", name, "link", "set", "eth0", "up"],
                      ["-n", docker.namespace, "address", "add", f"{LAN}/24", "dev", "lan0"],
                      ["-n", docker.namespace, "link", "set", "lan0", "up"]):
            subprocess.run(["ip", *words], check=True)
        yield
    finally:
        subprocess.run(["ip", "netns", "delete", name], check=True)


@contextlib.contextmanager
def held_port(port):
    holder = subprocess.Popen(docker.inside(sys.executable, "-c", HOLD, port), stdout=subprocess.PIPE, text=True)
    try:
        holder.stdout.readline()
        yield
    finally:
        holder.kill()
        holder.wait()
        holder.stdout.close()


class Care(unittest.TestCase):
    def assert_untouched(self, identity):
        self.assertEqual(containers(), [NTOPNG, REDIS])
        self.assertEqual(inspect(NTOPNG)["Id"], identity)
        self.assertTrue(is_well())

    def configuration(self):
        """What ntopng was started with."""
        left = docker.docker("exec", NTOPNG, "ls", "/etc/sohoflow").stdout.split()
        self.assertEqual(sorted(left), ["ntopng.conf", "stack.json"])
        return docker.docker("exec", NTOPNG, "cat", "/etc/sohoflow/ntopng.conf", "/etc/sohoflow/stack.json").stdout

    def test_a_port_that_is_taken_is_told_with_its_holder_and_all_is_undone(self):
        done, left, networks = taken
        self.assertEqual(done.returncode, 1)
        self.assertIn("127.0.0.1:3001 is already in use", done.stderr)
        self.assertRegex(done.stderr, r"held by python3\S* \(pid \d+\)")
        self.assertEqual(left, [])
        self.assertNotIn("sohoflow", networks)

    def test_a_pull_shows_how_far_it_is(self):
        name = f"{registry.ADDRESS}/ntopng:stable"
        shown = [line for line in taken[0].stdout.splitlines() if line.startswith(f"Fetch {name}")]
        counted = re.compile(r": \d+ %, \d+ of \d+ layer\S* downloaded, \d+ unpacked$")
        self.assertTrue([line for line in shown if counted.search(line)], shown)
        self.assertEqual(shown[-1], f"Fetch {name}: done")

    def test_what_the_collector_sends_is_counted(self):
        self.assertEqual(first["warnings"], [])
        packets = folder / "packets.pcap"
        traffic.household(int(time.time()) - 400).write(packets)
        subprocess.run(docker.inside("softflowd", "-r", packets, "-n", f"127.0.0.1:{collector.port()}", "-v", "9", "-d"), check=True,
                       timeout=60, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        sent = wait_until(lambda: collector.status()["ntopng"]["records"], "the collector sends")
        wait_until(lambda: status()["counters"]["flows"] >= sent, f"{sent} records are counted")
        self.assertGreater(status()["counters"]["events"], 0)
        self.assertGreater(status()["counters"]["active_flows"], 0)
        self.assertGreater(status()["ntopng"]["memory_bytes"], 0)

    def test_containers_are_hardened_and_listen_on_loopback_alone(self):
        for name in (REDIS, NTOPNG):
            facts = inspect(name)
            host = facts["HostConfig"]
            self.assertEqual(facts["Config"]["User"], f"{USER}:{USER}")
            self.assertEqual(host["CapDrop"], ["ALL"])
            self.assertTrue(host["ReadonlyRootfs"] and host["Init"])
            self.assertFalse(host["Privileged"])
            self.assertIn("no-new-privileges", host["SecurityOpt"])
            self.assertGreater(host["Memory"], 0)
        self.assertEqual(inspect(REDIS)["HostConfig"]["PortBindings"], {})
        lines = subprocess.run(docker.inside("ss", "-Hlntu"), capture_output=True, text=True, check=True).stdout.splitlines()
        addresses = {line.split()[4] for line in lines}
        self.assertLessEqual({"127.0.0.1:3000", "127.0.0.1:5556"}, addresses)
        for address in addresses:
            self.assertRegex(address, r"^(127\.\d+\.\d+\.\d+|\[::1\]):")

    def test_reachable_from_the_network_is_one_chosen_address_and_ends_again(self):
        password, neighbour = ctl("password").stdout, f"{docker.namespace}-n"
        with neighbour_on_a_cable(neighbour):
            done = up("--web-address", LAN)
            try:
                self.assertIn(f"Everybody who can reach {LAN} sees ntopng's login page", done.stderr)
                self.assertEqual(listening(3000, 5556), {f"{LAN}:3000", "127.0.0.1:5556"})
                self.assertEqual(ctl("password").stdout, password)
                self.assertTrue(is_well())  # With that password, at that address.
                self.assertEqual(reach(neighbour, LAN, 3000), "ntopng")
                self.assertEqual(reach(neighbour, LAN, 5556), "refused")
            finally:
                up("--web-address", "127.0.0.1")
            self.assertEqual(listening(3000, 5556), {"127.0.0.1:3000", "127.0.0.1:5556"})
            self.assertEqual(reach(neighbour, LAN, 3000), "refused")
        self.assertEqual(ctl("password").stdout, password)
        self.assertTrue(is_well())

    def test_no_secret_is_seen_from_outside(self):
        password = ctl("password").stdout.strip()
        self.assertRegex(password, "^[A-Za-z0-9]{24}$")
        digest = redis("GET", "ntopng.user.admin.password")
        self.assertRegex(digest, "^[0-9a-f]{32}$")
        shown = seen + taken[0].stdout + taken[0].stderr + json.dumps(first) + (docker.folder / "dockerd.log").read_text()
        for name in (REDIS, NTOPNG):
            logs = docker.docker("logs", name)
            shown += json.dumps(inspect(name)) + logs.stdout + logs.stderr
        shown += "".join(path.read_text() for path in (folder / "state").glob("*.json") if "secret" not in path.name)
        self.assertIn("--security-opt", shown)  # The command lines have been seen.
        for secret in (password, digest, DUMP_SECRET):
            self.assertNotIn(secret, shown)
        # Where it has to be, only its user reads it.
        configuration = docker.docker("exec", NTOPNG, "sh", "-c", "cat /etc/sohoflow/ntopng.conf; ls -ln /etc/sohoflow/ntopng.conf").stdout
        self.assertIn(f"--dump-flows=mysql;db.lan;ntopng;writer;{DUMP_SECRET}", configuration)
        self.assertRegex(configuration, rf"-rw-------\s+1\s+{USER}\s+{USER}")

    def test_an_image_that_cannot_be_had_is_told_and_nothing_changes(self):
        identity = inspect(NTOPNG)["Id"]
        arm, listed = (images.publish(name, [registry.layer([("etc/made", b"elsewhere")])], registry.OTHER_ARCHITECTURE, is_list)
                       for name, is_list in (("ntopng:arm", False), ("ntopng:list", True)))
        for image, sentence in ((f"{registry.ADDRESS}/nothing:here", "was not found"), (arm, "is for another kind of computer"),
                                (listed, "is for another kind of computer")):
            said = refused("up", "--image", image)["sentence"]
            self.assertIn(f"{image} {sentence}", said)
        self.assert_untouched(identity)

    def test_a_pull_that_is_cancelled_changes_nothing(self):
        identity = inspect(NTOPNG)["Id"]
        image = images.publish("ntopng:slow", [registry.layer([("etc/made", b"slowly")]), registry.random_layer(8)])
        queue = ["tc", "-n", docker.namespace, "qdisc"]
        subprocess.run([*queue, "add", "dev", "lo", "root", "tbf", "rate", "4mbit", "burst", "128k", "latency", "1s"], check=True)
        self.addCleanup(subprocess.run, [*queue, "del", "dev", "lo", "root"], check=False, stderr=subprocess.DEVNULL)
        with subprocess.Popen(command("up", "--image", image), env=docker.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True) as work:
            line = next(line for line in work.stdout if image in line)
            self.assertRegex(line, r": \d+ %$")
            work.send_signal(signal.SIGINT)
            _, errors = work.communicate(timeout=30)
        subprocess.run([*queue, "del", "dev", "lo", "root"], check=True)
        self.assertEqual(work.returncode, 1)
        self.assertIn("was cancelled", errors)
        self.assert_untouched(identity)

    def test_a_full_disk_is_told_and_nothing_changes(self):
        identity = inspect(NTOPNG)["Id"]
        image = images.publish("ntopng:large", [registry.random_layer(8)])
        filler = docker.folder / "data/filler"
        room = os.statvfs(docker.folder / "data")
        with open(filler, "wb") as file:
            os.posix_fallocate(file.fileno(), 0, room.f_bavail * room.f_frsize - (4 << 20))
        try:
            said = refused("up", "--image", image)["sentence"]
        finally:
            filler.unlink()
        self.assertIn(f"There is no room to write {image}", said)
        redis("SAVE")  # It may have tried in the meantime, and would refuse to change anything.
        self.assert_untouched(identity)

    def test_a_folder_of_somebody_else_is_told_then_repaired_and_password_and_settings_survive(self):
        password = ctl("password").stdout
        redis("SET", "ntopng.prefs.mine", "kept")
        data = folder / "data"
        data.mkdir(mode=0o755)
        error = refused("up", "--data-folder", data)
        self.assertIn(f"The folder {data} belongs to somebody else", error["sentence"])
        self.assertEqual(data.stat().st_uid, 0)
        identity = inspect(REDIS)["Id"]
        up("--data-folder", data, "--repair-owner")
        self.assertEqual(data.stat().st_uid, USER)
        self.assertNotEqual(inspect(REDIS)["Id"], identity)
        self.assertEqual(containers(), [NTOPNG, REDIS])
        self.assertEqual(ctl("password").stdout, password)
        self.assertEqual(redis("GET", "ntopng.prefs.mine"), "kept")
        self.assertTrue(is_well())

    def test_another_user_takes_the_volumes_over_and_gives_them_back_when_that_fails(self):
        up("--data-folder", "")  # Another test has used one.
        password = ctl("password").stdout
        redis("SET", "ntopng.prefs.mine", "kept")
        silent = images.publish("ntopng:mute", [registry.layer([(".", folder / "roots/redis"), ("usr/bin/ntopng",
                                                b"#!/usr/bin/sh\nexec redis-server --port 0 --dir /tmp\n")])])
        refused("up", "--user", "3055:3055", "--image", silent, "--patience", "5")
        wait_until(is_well, "the earlier ntopng answers")
        redis("SAVE")  # It can still write.
        self.assertEqual(owner("/data", REDIS), f"{USER}:{USER}")
        up("--user", "3055:3055")
        try:
            self.assertEqual(owner("/data", REDIS), "3055:3055")
            self.assertEqual(redis("GET", "ntopng.prefs.mine"), "kept")
            self.assertEqual(redis("SAVE"), "OK")
            self.assertTrue(is_well())
        finally:
            # As an `up` leaves them that is killed after it has made them.
            docker.docker("run", "--rm", "--user", "0:0", "--volume", "sohoflow-redis-data:/data", "--entrypoint", "chown",
                          f"{registry.ADDRESS}/redis:7", "-R", "0:0", "/data")
            up("--user", f"{USER}:{USER}")
        self.assertEqual(owner("/data", REDIS), f"{USER}:{USER}")
        self.assertEqual(ctl("password").stdout, password)
        self.assertTrue(is_well())

    def test_a_backup_brings_back_what_was_there_and_a_damaged_one_touches_nothing(self):
        archive, broken = folder / "backup.tar.gz", folder / "broken.tar.gz"
        redis("SET", "ntopng.prefs.mine", "before")
        ctl("backup", archive)
        self.assertEqual(archive.stat().st_mode & 0o777, 0o600)
        redis("SET", "ntopng.prefs.mine", "after")
        broken.write_bytes(archive.read_bytes()[:archive.stat().st_size // 2])
        self.assertIn(f"{broken} is damaged", refused("restore", broken)["sentence"])
        self.assertEqual(redis("GET", "ntopng.prefs.mine"), "after")
        ctl("restore", archive)
        self.assertEqual(redis("GET", "ntopng.prefs.mine"), "before")
        self.assertTrue(is_well())

    def test_a_backup_brings_everything_back_where_nothing_is_left(self):
        archive, options = folder / "moving.tar.gz", json.loads((folder / "state/stack.json").read_text())["options"]
        password = ctl("password").stdout
        redis("SET", "ntopng.prefs.mine", "moved")
        ctl("backup", archive)
        ctl("down", "--delete-data")
        self.assertEqual((containers(), docker.docker("volume", "ls", "-q").stdout), ([], ""))
        # As on another computer, which knows of no choice of this one's.
        (folder / "state/stack.json").unlink()
        ctl("restore", archive)
        self.assertEqual(json.loads((folder / "state/stack.json").read_text())["options"], options)
        self.assertEqual(redis("GET", "ntopng.prefs.mine"), "moved")
        self.assertIn("192.168.0.0/16", self.configuration())
        self.assertEqual(ctl("password").stdout, password)
        self.assertTrue(is_well())

    def test_a_backup_starts_only_what_ran(self):
        ctl("stop")
        ctl("backup", folder / "at-rest.tar.gz")
        self.assertEqual([status()[name]["state"] for name in ("ntopng", "redis")], ["exited", "exited"])
        ctl("start")
        self.assertTrue(is_well())

    def test_new_location_databases_are_seen_after_a_restart_that_is_told(self):
        def update():
            done = subprocess.run(docker.inside(CTL, "geoip", "update", "--file", DATABASES / "GeoLite2-City-Test.mmdb", "--control",
                                                collector.control),
                                  env={**docker.environment, "SOHOFLOW_STATE_DIR": str(folder / "state")}, capture_output=True, text=True,
                                  timeout=150)
            self.assertEqual(done.returncode, 0, done.stderr)
            return done.stderr
        own = pathlib.Path(docker.environment["XDG_DATA_HOME"], "sohoflow/geoip")
        self.assertEqual(own.stat().st_mode & 0o777, 0o755)
        self.assertEqual(docker.docker("exec", NTOPNG, "ls", "/var/lib/GeoIP").stdout, "")
        started = inspect(NTOPNG)["State"]["StartedAt"]
        self.assertIn("ntopng is started anew", update())
        self.assertGreater(inspect(NTOPNG)["State"]["StartedAt"], started)
        for path in own.iterdir():  # Its user can read them.
            read = subprocess.run(["docker", "exec", NTOPNG, "cat", f"/var/lib/GeoIP/{path.name}"], env=docker.environment,
                                  capture_output=True, check=True)
            self.assertEqual(read.stdout, path.read_bytes())
        self.assertTrue(is_well())
        ctl("stop")
        self.assertNotIn("started anew", update())
        ctl("start")

    def test_its_networks_are_those_of_this_computer_unless_a_person_says_otherwise(self):
        # As after the wizard's "auto": the person has chosen none.
        stored = json.loads((folder / "state/stack.json").read_text())
        stored["options"]["local-networks"] = []
        (folder / "state/stack.json").write_text(json.dumps(stored))
        up()
        listed = re.search("^--local-networks=(.*)$", self.configuration(), re.MULTILINE)[1].split(",")
        self.assertLessEqual({"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"}, set(listed))
        self.assertEqual(json.loads((folder / "state/stack.json").read_text())["options"]["local-networks"], [])
        up("--local-networks", "192.168.0.0/16")
        self.assertIn("--local-networks=192.168.0.0/16\n", self.configuration())

    def test_ntopng_and_redis_come_back_after_a_crash(self):
        for name in (NTOPNG, REDIS):
            before = inspect(name)["RestartCount"]
            subprocess.run(["kill", "-9", str(inspect(name)["State"]["Pid"])], check=True)
            wait_until(lambda: inspect(name)["RestartCount"] > before and is_well(), f"{name} is back")
        self.assertGreater(status()["ntopng"]["restarts"], 0)

    def test_an_update_that_does_not_work_brings_the_earlier_image_back(self):
        before = status()["ntopng"]["image_id"]
        good = registry.layer([(".", folder / "roots/ntopng")])
        images.publish("ntopng:stable", [registry.layer([(".", folder / "roots/redis"), ("usr/bin/ntopng",
                                         b"#!/usr/bin/sh\necho cannot work >&2\nexit 1\n")])])
        self.addCleanup(images.publish, "ntopng:stable", [good])
        error = refused("update")
        self.assertIn(f"{NTOPNG} has ended by itself", error["sentence"])
        self.assertIn("cannot work", error["detail"])
        self.assertEqual(status()["ntopng"]["image_id"], before)
        self.assertEqual(containers(), [NTOPNG, REDIS])
        wait_until(is_well, "the earlier ntopng answers")

    def test_an_update_that_runs_but_never_answers_brings_image_and_configuration_back(self):
        before, configuration = status()["ntopng"]["image_id"], self.configuration()
        images.publish("ntopng:stable", [registry.layer([(".", folder / "roots/redis"), ("usr/bin/ntopng",
                                         b"#!/usr/bin/sh\nexec redis-server --port 0 --unixsocket /tmp/silent --dir /tmp\n")])])
        self.addCleanup(images.publish, "ntopng:stable", [registry.layer([(".", folder / "roots/ntopng")])])
        error = refused("update", "--patience", "5")
        self.assertIn("did not answer in time", error["sentence"])
        self.assertEqual(status()["ntopng"]["image_id"], before)
        self.assertEqual(containers(), [NTOPNG, REDIS])
        wait_until(is_well, "the earlier ntopng answers")
        # The name of the image means what runs, so that the next start is with it.
        up("--local-networks", "10.0.0.0/8")
        self.assertEqual(status()["ntopng"]["image_id"], before)
        self.assertIn("10.0.0.0/8", self.configuration())
        up("--local-networks", "192.168.0.0/16")
        self.assertEqual(self.configuration(), configuration)

    def test_options_that_do_not_work_are_taken_back_with_the_configuration(self):
        configuration, kept = self.configuration(), (folder / "state/stack.json").read_text()
        image = images.publish("ntopng:silent", [registry.layer([(".", folder / "roots/redis"), ("usr/bin/ntopng",
                                                 b"#!/usr/bin/sh\nexec redis-server --port 0 --dir /tmp\n")])])
        refused("up", "--image", image, "--local-networks", "10.0.0.0/8", "--patience", "5")
        self.assertEqual(self.configuration(), configuration)
        self.assertEqual((folder / "state/stack.json").read_text(), kept)
        wait_until(is_well, "the earlier ntopng answers")

    def test_an_update_takes_the_newer_image_and_keeps_everything_else(self):
        before, password = status()["ntopng"]["image_id"], ctl("password").stdout
        digest = status()["ntopng"]["image_digest"]
        redis("SET", "ntopng.prefs.mine", "kept over an update")
        old = [registry.layer([(".", folder / "roots/ntopng")]), registry.layer([("etc/made", b"for a test")])]
        images.publish("ntopng:stable", [old[0], registry.layer([("etc/newer", b"it works too")])])
        self.addCleanup(images.publish, "ntopng:stable", old)
        ctl("update")
        self.assertNotEqual(status()["ntopng"]["image_id"], before)
        self.assertNotEqual(status()["ntopng"]["image_digest"], digest)
        self.assertEqual(docker.docker("exec", NTOPNG, "cat", "/etc/newer").stdout, "it works too")
        self.assertEqual(ctl("password").stdout, password)
        self.assertEqual(redis("GET", "ntopng.prefs.mine"), "kept over an update")
        self.assertEqual(containers(), [NTOPNG, REDIS])
        self.configuration()  # Nothing of the way back is left.
        self.assertTrue(is_well())

    def test_an_update_that_cannot_be_fetched_changes_nothing(self):
        identity = inspect(NTOPNG)["Id"]
        with images.away():
            error = refused("update")
        self.assertIn("could not be fetched", error["sentence"])
        self.assert_untouched(identity)

    def test_an_engine_that_ends_in_the_middle_is_told_and_the_next_job_tidies_up(self):
        with subprocess.Popen(command("up"), env=docker.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as work:
            next(line for line in work.stdout if line == "Start Redis: done\n")
            docker.stop()
            _, errors = work.communicate(timeout=60)
        self.assertEqual(work.returncode, 1)
        self.assertIn("Docker is installed, but does not run", errors)
        docker.start()
        up()
        self.assertEqual(containers(), [NTOPNG, REDIS])
        self.assertTrue(is_well())

    def test_an_engine_that_is_stopped_is_told_and_the_stack_comes_back_with_it(self):
        docker.stop()
        done = ctl("status", check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("Docker is installed, but does not run", done.stderr)
        docker.start()
        wait_until(is_well, "the stack is back")


class Removal(unittest.TestCase):
    """After Care."""

    def test_stop_start_and_removal_with_and_without_data(self):
        log = ctl("logs").stdout
        self.assertIn("ready", log)
        self.assertTrue(any("ready" in json.loads(line)["line"] for line in ctl("logs", "--json").stdout.splitlines()))
        self.assertIn("PID stored in file /tmp/ntopng.pid", log)  # Its usual place is read-only.
        ctl("stop")
        self.assertEqual([status()[name]["state"] for name in ("ntopng", "redis")], ["exited", "exited"])
        ctl("start")
        self.assertTrue(is_well())
        ctl("down")
        self.assertEqual(containers(), [])
        self.assertIn("sohoflow-redis-data", docker.docker("volume", "ls", "-q").stdout)
        ctl("down", "--delete-data")
        self.assertEqual(docker.docker("volume", "ls", "-q").stdout, "")


if __name__ == "__main__":
    unittest.main(verbosity=2)
