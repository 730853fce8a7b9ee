"""Names and places on the running collector: a real name server (dnsmasq), MaxMind's own test databases, real softflowd
traffic, and the location databases' downloads from a local server."""

import base64
import gzip
import hashlib
import http.server
import io
import json
import os
import pathlib
import shutil
import socket
import subprocess
import tarfile
import threading
import time
import unittest
import urllib.parse

import exporter
import traffic
from sohoflow import CTL, DEADLINE, CollectorTest, wait_until

DATABASES = pathlib.Path(os.environ["SOHOFLOW_CAPTURES"]) / "geoip"
LOCAL = "192.168.0.0/16,2001:db8:1::/48"
LAPTOP, LAPTOP6, SWEDEN = "192.168.1.10", "2001:db8:1::10", "89.160.20.113"


def free_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start_name_server(test):
    """dnsmasq that knows two addresses and nothing else; its queries go to a log."""
    port = free_port()
    log = test.folder / "dns.log"
    server = subprocess.Popen(
        ["/usr/sbin/dnsmasq", "--no-daemon", "--conf-file=/dev/null", "--no-resolv", "--no-hosts", "--bind-interfaces",
         "--listen-address=127.0.0.1", f"--port={port}", "--user=", "--pid-file=", "--log-queries", f"--log-facility={log}",
         f"--host-record=laptop.home.example,{LAPTOP}", f"--host-record=video.stream.example,{SWEDEN}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    test.addCleanup(server.wait)
    test.addCleanup(server.kill)
    wait_until(lambda: log.exists() and "started" in log.read_text(), "the name server is ready")
    return port, log


class NamesTest(CollectorTest):
    def setUp(self):
        super().setUp()
        self.places = self.folder / "places"
        self.places.mkdir()
        self.environment = {**os.environ, "XDG_STATE_HOME": str(self.folder / "home"), "XDG_DATA_HOME": str(self.folder / "data")}
        recording = traffic.Recording()
        start = int(time.time()) - 100
        recording.exchange(start, LAPTOP, SWEDEN, traffic.TCP, 40000, 443, 20, 100, 1200)
        recording.exchange(start + 1, LAPTOP6, "2001:db8:ffff::1", traffic.TCP, 40001, 443, 5, 100, 1200)
        recording.exchange(start + 2, LAPTOP, "203.0.113.7", traffic.UDP, 40002, 53, 1, 60, 120)
        self.packets = recording.write(self.folder / "packets.pcap")

    def live(self, *options, folder=None):
        collector = self.start("--listen", "127.0.0.1:0", "--allow", "127.0.0.1", "--local-networks", LOCAL, "--metrics", "off",
                               "--ntopng", "off", "--places-folder", self.places, *options, folder=folder)
        exporter.run_softflowd(self.packets, 9, collector.port())
        wait_until(lambda: len(collector.talkers("conversations")["rows"]) == 3, "three conversations")
        return collector

    @staticmethod
    def row_to(collector, remote):
        return next(row for row in collector.talkers("conversations")["rows"] if row["remote"] == remote)

    @staticmethod
    def devices(collector):
        return json.loads(collector.ctl("devices", "--json").stdout)["devices"]

    def use_databases(self):
        for name in ("ASN", "Country"):
            shutil.copy(DATABASES / f"GeoLite2-{name}-Test.mmdb", self.places / f"GeoLite2-{name}.mmdb")

    def test_names_and_places_are_shown_and_found(self):
        self.use_databases()
        port, _ = start_name_server(self)
        collector = self.live("--name-servers", f"127.0.0.1:{port}")
        row = wait_until(lambda: (found := self.row_to(collector, SWEDEN)).get("remote_name") and found.get("device_name") and found,
                         "both ends have names")
        self.assertEqual(row["remote_name"], "video.stream.example")
        self.assertEqual(row["device_name"], "laptop.home.example")
        self.assertEqual((row["remote_country"], row["remote_owner"], row["remote_as_number"]), ("SE", "Bredband2 AB", 29518))
        for words in ("stream", "Sweden", "Schweden", "bredband2", "AS29518", '"video.stream" laptop', "!203.0.113.7 !2001"):
            found = [each["remote"] for each in collector.talkers("conversations", "--filter", words)["rows"]]
            self.assertEqual(found, [SWEDEN], words)
        self.assertIn("video.stream.example", collector.ctl("talkers", "--once", "--window", "all").stdout)
        countries = [each for each in self.devices(collector) if LAPTOP in each["addresses"]]
        self.assertEqual(countries[0]["name_from"], "reverse-dns")

    def test_switched_off_nobody_is_asked(self):
        port, log = start_name_server(self)
        collector = self.live("--reverse-dns", "off", "--name-servers", f"127.0.0.1:{port}")
        self.assertNotIn("remote_name", self.row_to(collector, SWEDEN))
        self.assertNotIn("query[PTR]", log.read_text())

    def test_labels_first_seen_and_todays_volume_survive_a_restart_and_a_kill(self):
        collector = self.live("--reverse-dns", "off")
        collector.ctl("label", LAPTOP, "Living room")
        before = next(each for each in self.devices(collector) if each["label"])
        self.assertEqual((before["name"], before["new"]), ("Living room", False))
        self.assertGreater(before["bytes_in_today"], 20 * 1200)
        self.assertEqual(collector.stop(), 0)
        for ending in ("kill", "stop"):
            again = self.start("--listen", "127.0.0.1:0", "--metrics", "off", "--ntopng", "off", folder=collector.folder)
            after = next(each for each in self.devices(again) if each["label"])
            for what in ("name", "addresses", "first_seen", "last_seen", "bytes_in_today", "bytes_out_today"):
                self.assertEqual(after[what], before[what], what)
            getattr(again, ending)()
        self.assertNotEqual(subprocess.run([CTL, "--control", collector.control, "label", LAPTOP, "x"], capture_output=True).returncode, 0)

    def test_a_label_nobody_can_have_is_refused_with_a_sentence(self):
        collector = self.live("--reverse-dns", "off")
        refused = collector.ctl("label", "192.168.1.99", "Nobody", check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("no device has this address", refused.stderr)

    def test_a_broken_database_is_refused_with_a_sentence_and_replaced_without_a_restart(self):
        shutil.copy(DATABASES / "GeoIP2-City-Test-Broken-Double-Format.mmdb", self.places / "GeoLite2-City.mmdb")
        collector = self.live("--reverse-dns", "off")
        status = self.geoip_status(collector)
        self.assertFalse(status["files"][0]["in_use"])
        self.assertIn("damaged", status["files"][0]["problem"])
        self.assertNotIn("remote_country", self.row_to(collector, SWEDEN))
        # Sent through the control socket, as to a collector of another user.
        done = self.geoip(collector, "update", "--folder", self.folder / "mine", "--file", DATABASES / "GeoLite2-City-Test.mmdb")
        self.assertEqual(done.returncode, 0, done.stderr)
        wait_until(lambda: self.row_to(collector, SWEDEN).get("remote_country") == "SE", "the country is shown")
        self.assertTrue((collector.folder / "state/geoip/city.mmdb").exists())

    def geoip(self, collector, *words):
        return subprocess.run([CTL, "geoip", *map(str, words), "--control", collector.control], capture_output=True, text=True,
                              timeout=DEADLINE, env=self.environment)

    def geoip_status(self, collector):
        return json.loads(self.geoip(collector, "status", "--json").stdout)


class MakersServer(http.server.ThreadingHTTPServer):
    """MaxMind's and DB-IP's servers as far as updates need them."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), MakersHandler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.requests = []  # (path, has credentials)
        self.credentials = "42:secret_key"
        self.spoils_checksum = False
        self.missing_months = set()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @staticmethod
    def database(edition):
        return (DATABASES / f"GeoLite2-{edition}-Test.mmdb").read_bytes()


class MakersHandler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        server, url = self.server, urllib.parse.urlparse(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        sent = self.headers.get("Authorization", "")
        server.requests.append((url.path, bool(sent)))
        isAllowed = sent == "Basic " + base64.b64encode(server.credentials.encode()).decode()
        if url.path.startswith("/geoip/") and not isAllowed:
            return self.answer(401, b"Invalid license key")
        if url.path == "/geoip/updates/metadata":
            edition = query["edition_id"]
            content = server.database(edition.removeprefix("GeoLite2-"))
            md5 = "0" * 32 if server.spoils_checksum else hashlib.md5(content).hexdigest()
            return self.answer(200, json.dumps({"databases": [{"edition_id": edition, "date": "2026-11-24", "md5": md5}]}).encode())
        if url.path.startswith("/geoip/databases/"):
            self.send_response(302)
            self.send_header("Location", f"/storage/{url.path.split('/')[3]}")
            self.send_header("Content-Length", "0")
            return self.end_headers()
        if url.path.startswith("/storage/"):
            if sent:
                return self.answer(400, b"credentials were sent to the storage")
            return self.answer(200, self.tar(url.path.removeprefix("/storage/")))
        if url.path.startswith("/free/dbip-"):
            month = url.path[-len("2026-11.mmdb.gz"):-len(".mmdb.gz")]
            if month in server.missing_months:
                return self.answer(404, b"not yet")
            word = url.path.split("-")[1]
            return self.answer(200, gzip.compress(server.database({"asn": "ASN", "city": "City", "country": "Country"}[word])))
        self.answer(404, b"")

    def tar(self, edition):
        content, packed = self.server.database(edition.removeprefix("GeoLite2-")), io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:gz") as archive:
            for name, data in (("LICENSE.txt", b"words"), (f"{edition}.mmdb", content)):
                member = tarfile.TarInfo(f"{edition}_20261124/{name}")
                member.size = len(data)
                archive.addfile(member, io.BytesIO(data))
        return packed.getvalue()

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class DownloadTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(subprocess.check_output(["mktemp", "-d", "/tmp/soho-XXXXXX"], text=True).strip())
        self.addCleanup(shutil.rmtree, self.folder)
        self.server = MakersServer()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.databases = self.folder / "databases"

    def update(self, *options, key=None, expected=0):
        environment = {**os.environ, "XDG_STATE_HOME": str(self.folder / "state"), "XDG_DATA_HOME": str(self.folder / "data"),
                       "XDG_RUNTIME_DIR": str(self.folder)}
        command = [CTL, "geoip", "update", "--json", "--folder", self.databases, "--maxmind-server", self.server.url,
                   "--dbip-server", self.server.url, "--control", self.folder / "none", *options]
        reading = ()
        if key is not None:
            reader, writer = os.pipe()
            os.write(writer, key.encode() + b"\n")
            os.close(writer)
            reading = (reader,)
            command += ["--key-fd", str(reader)]
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=DEADLINE, env=environment,
                              pass_fds=reading)
        for descriptor in reading:
            os.close(descriptor)
        self.assertEqual(done.returncode, expected, done.stderr)
        self.assertNotIn("secret_key", done.stdout + done.stderr)
        return json.loads(done.stdout) if expected == 0 else done.stderr

    def names(self):
        return sorted(path.name for path in self.databases.iterdir())

    def test_maxmind_with_an_account_and_only_what_is_newer(self):
        status = self.update("--account", "42", key="secret_key")
        self.assertEqual(self.names(), ["GeoLite2-ASN.mmdb", "GeoLite2-City.mmdb", "GeoLite2-Country.mmdb"])
        self.assertEqual({file["source"] for file in status["files"]}, {"maxmind"})
        self.assertTrue(all(file["in_use"] and "MaxMind" in file["attribution"] for file in status["files"]))
        for path in self.databases.iterdir():
            self.assertEqual(path.stat().st_mode & 0o777, 0o644)
            self.assertEqual(path.read_bytes(), self.server.database(path.stem.removeprefix("GeoLite2-")))
        self.assertNotIn(True, [sent for path, sent in self.server.requests if path.startswith("/storage/")])
        self.server.requests.clear()
        self.update("--account", "42", key="secret_key")
        self.assertEqual({path for path, _ in self.server.requests}, {"/geoip/updates/metadata"}, "nothing is downloaded twice")

    def test_maxmind_with_an_existing_configuration(self):
        configuration = self.folder / "GeoIP.conf"
        configuration.write_text("# comment\nAccountID 42\nLicenseKey secret_key\nEditionIDs GeoLite2-City\n")
        self.update("--geoip-conf", configuration)
        self.assertEqual(len(self.names()), 3)

    def test_a_refused_key_is_told_and_changes_nothing(self):
        said = self.update("--account", "42", key="wrong", expected=1)
        self.assertIn("refused the account id or the licence key", said)
        self.assertEqual(self.names(), [])

    def test_a_wrong_checksum_keeps_the_old_file(self):
        self.update("--account", "42", key="secret_key")
        before = {path.name: path.read_bytes() for path in self.databases.iterdir()}
        self.server.spoils_checksum = True
        said = self.update("--account", "42", key="secret_key", expected=1)
        self.assertIn("checksum", said)
        self.assertEqual({path.name: path.read_bytes() for path in self.databases.iterdir()}, before)

    def test_db_ip_without_an_account_takes_last_months_file_until_the_new_one_is_there(self):
        self.server.missing_months.add(time.strftime("%Y-%m"))
        self.update("--free")
        self.assertEqual(self.names(), ["dbip-asn-lite.mmdb", "dbip-city-lite.mmdb", "dbip-country-lite.mmdb"])
        asked = [path for path, _ in self.server.requests if "asn" in path]
        self.assertEqual(len(asked), 2)
        self.assertIn(time.strftime("%Y-%m"), asked[0])

    def test_a_file_the_person_has_is_taken_or_refused(self):
        self.update("--file", DATABASES / "GeoLite2-ASN-Test.mmdb")
        self.assertEqual(self.names(), ["GeoLite2-ASN.mmdb"])
        said = self.update("--file", DATABASES / "GeoIP2-City-Test-Invalid-Node-Count.mmdb", expected=1)
        self.assertIn("damaged", said)
        self.assertEqual(self.names(), ["GeoLite2-ASN.mmdb"])

    def test_two_updates_of_one_folder_do_not_meet(self):
        self.databases.mkdir()
        # A FIFO nobody writes to keeps the first one waiting inside the update, with the lock held.
        fifo = self.folder / "slow.mmdb"
        os.mkfifo(fifo)
        environment = {**os.environ, "XDG_STATE_HOME": str(self.folder / "state"), "XDG_DATA_HOME": str(self.folder / "data")}
        first = subprocess.Popen([CTL, "geoip", "update", "--folder", self.databases, "--file", fifo], env=environment,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(first.wait)
        self.addCleanup(first.kill)
        wait_until(lambda: list((self.folder / "state").rglob("*.lock")), "the first one holds the lock")
        said = self.update("--free", expected=75)
        self.assertIn("process", said)


if __name__ == "__main__":
    unittest.main()
