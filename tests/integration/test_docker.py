"""docker/: the image is built from the real package, the compose file runs with the real docker-compose, a real Redis and
the stand-in for ntopng, and a real softflowd's flows go through all of it."""

import base64
import hashlib
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

import engines
import traffic
from clean_debian import minimal_system
from sohoflow import BUILD, wait_until

SOURCE = pathlib.Path(__file__).resolve().parents[2]
BASE = "debian:bookworm-slim"
USER = "3000:3000"
PATIENCE = 120  # seconds; containers start slowly on a busy machine
DUMP_SECRET, LICENCE, FIRST_PASSWORD = "Dump-Secret-1", "Licence_Secret_1", "First-One-42"
VALUES = f"""
PUID=3000
PGID=3000
ALLOW=127.0.0.1
LOCALNET=192.168.1.0/24,2001:db8:1::/48
ACCOUNTID=123456
LICENSEKEY={LICENCE}
FLOWDUMP_FILE=/run/secrets/flowdump
NTOPNG_IMAGE=local/ntopng
REDIS_IMAGE=local/redis
"""
# One request inside the engine's network: prints the status and the body.
GET = """
import sys, urllib.request
request = urllib.request.Request(sys.argv[1])
if sys.argv[2]: request.add_header("Authorization", "Basic " + sys.argv[2])
class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_): return None
try:
    answer = urllib.request.build_opener(Stay).open(request, timeout=10)
except urllib.error.HTTPError as error:
    answer = error
print(answer.status, answer.read().decode())
"""
# Answers every request with 401 and prints the login that came with it.
LOGIN_LISTENER = """
import http.server, sys
class Refuse(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        print(self.headers["Authorization"], flush=True)
        self.send_response(401); self.end_headers()
    do_HEAD = do_GET
    def log_message(self, *_): pass
server = http.server.HTTPServer((sys.argv[1], 0), Refuse)
print(server.server_port, flush=True)
server.serve_forever()
"""


def copy_sources(folder):
    """What .dockerignore lets through of the sources, and the real package in docker/packages."""
    listed = (SOURCE / ".dockerignore").read_text().splitlines()
    for name in [".dockerignore", *(line[1:] for line in listed if line.startswith("!"))]:
        copy = shutil.copytree if (SOURCE / name).is_dir() else shutil.copy
        copy(SOURCE / name, folder / name)
    packages = folder / "docker/packages"
    made = subprocess.run(["cpack", "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", packages,
                           "-D", "CPACK_COMPONENTS_ALL=collector"], capture_output=True, text=True)
    if made.returncode != 0:
        raise AssertionError(f"cpack: {made.stdout}{made.stderr}")
    shutil.rmtree(packages / "_CPack_Packages")
    (folder / "docker/.env").write_text((folder / "docker/env.example").read_text() + VALUES)
    (folder / "docker/secrets/flowdump").write_text(f"mysql;db.lan;ntopng;flows;writer;{DUMP_SECRET}\n")
    (folder / "docker/secrets/password").write_text(f"{FIRST_PASSWORD}\n")


def setUpModule():
    global docker, sources
    sources = pathlib.Path(tempfile.mkdtemp(prefix="soho-sources-"))
    unittest.addModuleCleanup(shutil.rmtree, sources, ignore_errors=True)
    copy_sources(sources)
    docker = engines.Docker()
    unittest.addModuleCleanup(docker.close)
    # For the build without a bridge and without a rule in this machine's firewall.
    docker.start("--bridge=none", "--iptables=false", "--ip-forward=false", is_inside=False)
    docker.environment["DOCKER_BUILDKIT"] = "0"
    docker.docker("import", "--change", 'CMD ["bash"]', minimal_system(), "minbase")
    # As Debian's own slim image has it.
    docker.docker("build", "--network=none", "-t", BASE, "-", input="FROM minbase\nRUN echo force-unsafe-io > /etc/dpkg/dpkg.cfg.d/docker-apt-speedup\n")
    docker.docker("build", "--network=host", "--build-arg", f"BASE={BASE}", "-f", sources / "docker/Dockerfile",
                  "-t", "sohoflow-collector", sources, timeout=900)
    for name, programs in (("redis", ("redis-server", "redis-cli")), ("ntopng", (engines.STAND_IN,))):
        root = sources / "roots" / name
        engines.root_with(root, *((shutil.which(program), "ntopng" if name == "ntopng" else program) for program in programs))
        docker.import_image(f"local/{name}", root)
    docker.stop()
    docker.start()


def compose(*arguments, check=True, **variables):
    done = subprocess.run(["docker-compose", "-f", sources / "docker/compose.yaml", *arguments], cwd=sources / "docker",
                          env={**docker.environment, **variables}, capture_output=True, text=True, timeout=300)
    if check and done.returncode != 0:
        raise AssertionError(f"docker-compose {arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}\n"
                             f"{docker.docker('ps', '-a').stdout}")
    return done


def container(service):
    return docker.docker("ps", "-aq", "--filter", f"label=com.docker.compose.service={service}",
                         "--filter", "label=com.docker.compose.oneoff=False").stdout.strip()


def inspect(service):
    return json.loads(docker.docker("inspect", container(service)).stdout)[0]


def in_seed(*command, project="sohoflow", check=True):
    """A command with the volumes of the one-shot `seed`."""
    return compose("-p", project, "run", "--rm", "--no-deps", "--entrypoint", command[0], "seed", *command[1:], check=check).stdout


def password():
    return in_seed("cat", "/var/lib/sohoflow/ntopng-password").strip()


def ntopng(path, login):
    words = base64.b64encode(f"admin:{login}".encode()).decode()
    done = subprocess.run(docker.inside(sys.executable, "-c", GET, f"http://127.0.0.1:3000{path}", words),
                          capture_output=True, text=True, timeout=PATIENCE)
    status, _, body = done.stdout.partition(" ")
    return status, body


def collector_status():
    done = docker.docker("exec", container("collector"), "sohoflowctl", "status", "--json", check=False)
    return json.loads(done.stdout) if done.returncode == 0 else None


class ComposeTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(compose, "down", "--volumes", "--timeout", "5")
        compose("up", "-d", "--no-build")
        cls.password = password()
        wait_until(lambda: ntopng("/lua/login.lua", "")[0] == "200", "ntopng answers", PATIENCE)

    def test_a_routers_flows_reach_ntopng(self):
        wait_until(lambda: (collector_status() or {}).get("ntopng", {}).get("link") == "listening", "ntopng listens", PATIENCE)
        recording = traffic.household(int(time.time()) - 400)
        packets = sources / "packets.pcap"
        recording.write(packets)
        subprocess.run(docker.inside("softflowd", "-r", packets, "-n", "127.0.0.1:2055", "-v", "9", "-d"), check=True, timeout=PATIENCE,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        expected = sum(len(frame) - 14 for _, frame in recording.frames)  # without Ethernet headers

        def counted():
            status, body = ntopng("/lua/rest/v2/get/interface/data.lua?ifid=0", self.password)
            self.assertEqual(status, "200", body)
            return json.loads(body)["rsp"]["bytes"]
        wait_until(lambda: counted() == expected, f"ntopng counts {expected} bytes", PATIENCE)

    def test_the_password_is_ntopngs_and_another_is_refused(self):
        self.assertRegex(self.password, "^[A-Za-z0-9]{24}$")
        path = "/lua/rest/v2/get/ntopng/interfaces.lua"
        self.assertEqual(ntopng(path, self.password)[0], "200")
        self.assertEqual(ntopng(path, "wrong-one")[0], "302")

    def test_containers_that_stay_show_no_secret(self):
        stored = docker.docker("exec", container("redis"), "redis-cli", "GET", "ntopng.user.admin.password").stdout.strip()
        self.assertRegex(stored, "^[0-9a-f]{32}$")
        for service in ("collector", "ntopng", "redis"):
            logs = docker.docker("logs", container(service))
            shown = json.dumps(inspect(service)) + logs.stdout + logs.stderr
            for secret in (self.password, stored, DUMP_SECRET, LICENCE):
                self.assertNotIn(secret, shown, service)
        # The README says so: a variable shows in its one-shot, a file does not.
        self.assertIn(LICENCE, json.dumps(inspect("geoip")))
        self.assertNotIn(DUMP_SECRET, json.dumps(inspect("seed")))

    def test_every_container_is_hardened_and_runs_as_the_chosen_user(self):
        for service in ("collector", "ntopng", "redis", "seed", "geoip"):
            facts = inspect(service)
            host = facts["HostConfig"]
            self.assertEqual(facts["Config"]["User"], USER, service)
            self.assertEqual(host["CapDrop"], ["ALL"], service)
            self.assertFalse(host["CapAdd"], service)
            self.assertTrue(host["ReadonlyRootfs"], service)
            self.assertIn("no-new-privileges", host["SecurityOpt"], service)
            self.assertTrue(host["Init"], service)
            self.assertGreater(host["Memory"], 0, service)
        self.assertEqual(json.loads(docker.docker("inspect", "sohoflow-collector").stdout)[0]["Config"]["User"], "sohoflow")

    def test_only_the_collector_can_be_reached_from_elsewhere(self):
        lines = subprocess.run(docker.inside("ss", "-Hlntu"), capture_output=True, text=True, check=True).stdout.splitlines()
        addresses = {line.split()[4] for line in lines}
        self.assertLessEqual({"127.0.0.1:3000", "127.0.0.1:5556", "0.0.0.0:2055"}, addresses)
        for address in addresses:
            self.assertRegex(address, r"^(127\.|\[::1\])|:2055$")

    def test_the_configuration_follows_the_old_names_and_belongs_to_the_chosen_user(self):
        written = in_seed("cat", "/etc/sohoflow/ntopng.conf").splitlines()
        self.assertIn("--local-networks=192.168.1.0/24,2001:db8:1::/48", written)
        self.assertIn(f"--dump-flows=mysql;db.lan;ntopng;writer;{DUMP_SECRET}", written)  # without the table of old
        owner = in_seed("stat", "-c", "%u:%g %a", "/etc/sohoflow/ntopng.conf", "/var/lib/sohoflow/ntopng-password")
        self.assertEqual(owner.split("\n")[:2], [f"{USER} 600"] * 2)

    def test_a_second_up_keeps_the_password_and_the_settings(self):
        docker.docker("exec", container("redis"), "redis-cli", "SET", "ntopng.prefs.mine", "kept")
        compose("down", "--timeout", "5")
        compose("up", "-d", "--no-build", NTOPNG_PASSWORD="Another-One-42")
        said = docker.docker("logs", container("seed")).stdout
        self.assertIn("ntopng has another password already and keeps it", said)
        wait_until(lambda: ntopng("/lua/login.lua", "")[0] == "200", "ntopng answers", PATIENCE)
        path = "/lua/rest/v2/get/ntopng/interfaces.lua"
        self.assertEqual(ntopng(path, self.password)[0], "200")
        self.assertEqual(ntopng(path, "Another-One-42")[0], "302")
        self.assertEqual(docker.docker("exec", container("redis"), "redis-cli", "GET", "ntopng.prefs.mine").stdout.strip(), "kept")

    def test_the_location_databases_are_asked_for_with_the_account(self):
        gateway = json.loads(docker.docker("network", "inspect", "sohoflow_inside").stdout)[0]["IPAM"]["Config"][0]["Gateway"]
        listener = subprocess.Popen(docker.inside(sys.executable, "-c", LOGIN_LISTENER, gateway), stdout=subprocess.PIPE, text=True)
        self.addCleanup(listener.stdout.close)
        self.addCleanup(listener.wait)
        self.addCleanup(listener.kill)
        server = f"http://{gateway}:{listener.stdout.readline().strip()}"
        done = compose("run", "--rm", "--no-deps", "geoip", "/usr/libexec/sohoflow/geoip-update",
                       "--folder=/var/lib/sohoflow-places", f"--maxmind-server={server}", check=False)
        self.assertNotEqual(done.returncode, 0)
        login = base64.b64encode(f"123456:{LICENCE}".encode()).decode()
        self.assertEqual(listener.stdout.readline().strip(), f"Basic {login}")
        self.assertNotIn(LICENCE, done.stdout + done.stderr)

    def test_the_projects_name_is_the_examples(self):
        volumes = docker.docker("volume", "ls", "--format", "{{.Name}}").stdout.split()
        self.assertIn("sohoflow_redis", volumes)
        self.assertFalse([name for name in volumes if name.startswith("docker_")])

    def test_a_value_that_is_refused_keeps_ntopng_from_starting(self):
        project = "refused"
        self.addCleanup(compose, "-p", project, "down", "--volumes", "--timeout", "5")
        done = compose("-p", project, "up", "-d", "--no-build", check=False, LOCALNET="home", WEB_PORT="3001", ZMQ_PORT="5557")
        self.assertNotEqual(done.returncode, 0, done.stdout + done.stderr)
        of = lambda service: docker.docker("ps", "-aq", "--filter", f"label=com.docker.compose.project={project}",
                                           "--filter", f"label=com.docker.compose.service={service}").stdout.strip()
        seed = of("seed")
        self.assertEqual(json.loads(docker.docker("inspect", seed).stdout)[0]["State"]["ExitCode"], 2)
        logs = docker.docker("logs", seed)
        self.assertIn("LOCALNET", logs.stdout + logs.stderr)
        ntopng_here = of("ntopng")
        self.assertFalse(ntopng_here and json.loads(docker.docker("inspect", ntopng_here).stdout)[0]["State"]["Running"])

    def test_a_fresh_ntopng_gets_the_password_of_the_file(self):
        project = "fresh"
        self.addCleanup(compose, "-p", project, "down", "--volumes", "--timeout", "5")
        # With what it waits for: the volumes and a Redis that nobody has written to.
        said = compose("-p", project, "run", "--rm", "-e", "NTOPNG_PASSWORD_FILE=/run/secrets/password", "seed").stdout
        self.assertIn("has the password given here", said)
        redis = docker.docker("ps", "-q", "--filter", f"label=com.docker.compose.project={project}").stdout.strip()
        stored = docker.docker("exec", redis, "redis-cli", "GET", "ntopng.user.admin.password").stdout.strip()
        self.assertEqual(stored, hashlib.md5(FIRST_PASSWORD.encode()).hexdigest())
        self.assertNotIn("ntopng-password", in_seed("ls", "/var/lib/sohoflow", project=project))


class SourcesTest(unittest.TestCase):
    def test_what_the_image_gets_of_the_sources_is_all_they_need(self):
        done = subprocess.run(["cmake", "--preset", "package", "-DSOHO_DESKTOP=OFF"], cwd=sources, capture_output=True, text=True,
                              timeout=PATIENCE)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


class HealthCheckTest(unittest.TestCase):
    """Of the image alone, asked every second."""

    def test_the_image_knows_whether_the_collector_is_well(self):
        name = "well"
        docker.docker("run", "-d", "--name", name, "--network=none", "--health-interval=1s", "--health-retries=2", "sohoflow-collector")
        self.addCleanup(docker.docker, "rm", "-f", name)
        status = lambda: json.loads(docker.docker("inspect", name).stdout)[0]["State"]["Health"]["Status"]
        wait_until(lambda: status() == "healthy", "the health check passes", PATIENCE)
        docker.docker("kill", "--signal=STOP", name)
        wait_until(lambda: status() == "unhealthy", "a collector that hangs is seen", PATIENCE)
        docker.docker("kill", "--signal=CONT", name)
        wait_until(lambda: status() == "healthy", "a collector that goes on is seen", PATIENCE)


if __name__ == "__main__":
    unittest.main(verbosity=2)
