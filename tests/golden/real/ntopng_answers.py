#!/usr/bin/env python3
"""How a program that is ntopng, or stands for it, answers: what it asks for on ZeroMQ, what it keeps in Redis, who may
log in, what its pages and its REST interface say. Values that differ from run to run are named, not kept.

ntopng_answers.py PROGRAM [OPTION…] > FILE    records an ntopng; needs redis-server"""

import base64
import hashlib
import http.client
import json
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse

import zmtp

USER, PASSWORD, FACTORY = "admin", "Secret12345", "admin"
LOCAL = "192.168.0.0/16"
FLOW = {60: 4, 8: "192.168.1.10", 12: "8.8.8.8", 7: 50000, 11: 53, 4: 17, 2: 1, 1: 100, 24: 1, 23: 300, 130: "192.168.1.1",
        58051: 1}
FIRST_USER = {"full_name": "ntopng Administrator", "group": "administrator", "allowed_nets": "0.0.0.0/0,::/0",
              "password": hashlib.md5(PASSWORD.encode()).hexdigest()}
REST = "/lua/rest/v2/"
NOT_KEPT = ("set-cookie", "content-length", "connection", "date", "last-modified")  # cookies have a place of their own
# name, path, status 200 unless said; the members of their answers are recorded
QUESTIONS = (
    ("interfaces", "get/ntopng/interfaces.lua"),
    ("interface", "get/interface/data.lua?ifid={ifid}"),
    ("interface that is none", "get/interface/data.lua?ifid=77"),
    ("flows", "get/flow/active_list.lua?ifid={ifid}&start=0&length=10"),
    ("flows of a host", "get/flow/active_list.lua?ifid={ifid}&start=0&length=10&host=192.168.1.10"),
    ("flows of a host that is not there", "get/flow/active_list.lua?ifid={ifid}&start=0&length=10&host=192.168.1.99"),
    ("hosts", "get/host/active.lua?ifid={ifid}&mode=all&currentPage=1&perPage=10"),
    ("probes", "get/interface/nprobes/data.lua?ifid={ifid}"),
    ("health of Redis", "get/system/health/redis.lua"),
)
PAGES = (
    ("start page", "/"), ("dashboard", "/lua/index.lua"), ("page of flows", "/lua/flows_stats.lua"),
    ("page of a host", "/lua/host_details.lua?host=192.168.1.10"), ("page of maps", "/lua/hosts_geomap.lua"),
    ("page that is none", "/lua/nothing_there.lua"),
)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(condition, what, deadline=60):
    end = time.monotonic() + deadline
    while not (result := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"not within {deadline} s: {what}")
        time.sleep(0.05)
    return result


def shape(value):
    """The members and their kinds; of a list, what all its elements have together."""
    if isinstance(value, dict):
        return {name: shape(value[name]) for name in sorted(value)}
    if isinstance(value, list):
        shapes = [shape(element) for element in value]
        objects = [element for element in shapes if isinstance(element, dict)]
        merged = {name: kind for element in objects for name, kind in element.items()}
        return ([merged] if objects else []) + sorted({element for element in shapes if isinstance(element, str)})
    for kind, name in ((bool, "truth"), ((int, float), "number"), (str, "text")):
        if isinstance(value, kind):
            return name
    return "nothing"


def json_shape(body):
    try:
        return shape(json.loads(body))
    except ValueError:
        return "no JSON"


class Redis:
    def __init__(self, folder):
        self.port = free_port()
        self.process = subprocess.Popen(["redis-server", "--bind", "127.0.0.1", "--port", str(self.port), "--save", "", "--dir", folder],
                                        stdout=subprocess.DEVNULL)
        wait_until(lambda: self.ask("PING") == "PONG", "Redis answers")

    def ask(self, *words):
        done = subprocess.run(["redis-cli", "-p", str(self.port), *words], capture_output=True, text=True, timeout=20, check=False)
        return done.stdout.strip()

    def of_user(self):
        """What is kept of the user and the interface, and of which kind."""
        keys = sorted(key for pattern in ("ntopng.user.admin.*", "ntopng.prefs.admin_password_changed", "ntopng.prefs.iface_id", "sessions.*")
                      for key in self.ask("--raw", "KEYS", pattern).split())
        return {key: self.value(key) for key in keys}

    def value(self, key):
        if self.ask("TYPE", key) == "hash":
            return {"fields": sorted(self.ask("--raw", "HKEYS", key).split())}
        return self.ask("GET", key)

    def close(self):
        self.process.terminate()
        self.process.wait()


class Answers:
    """One program with a Redis and a folder of its own, and what it has answered so far."""

    def __init__(self, program):
        self.program = program
        self.folder = tempfile.mkdtemp(prefix="soho-ntopng-")
        self.redis = Redis(self.folder)
        self.web, self.feed = free_port(), free_port()
        self.process = None
        self.asked = {}
        self.session = ""

    def start(self):
        options = ["-i", f"tcp://127.0.0.1:{self.feed}c", "-r", f"127.0.0.1:{self.redis.port}", "-w", f":{self.web}", "-W", "0",
                   "-d", self.folder, "-m", LOCAL, "-s", "-q", "-n", "2"]
        self.process = subprocess.Popen([*self.program, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(self.is_ready, "the program answers")

    def is_ready(self):
        if self.process.poll() is not None:
            raise AssertionError(f"{self.program} has ended with {self.process.returncode}")
        try:
            return self.request("GET", "/lua/login.lua")[0] == 200
        except OSError:
            return False

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.redis.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def request(self, method, path, headers=None, form=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.web, timeout=20)
        body = urllib.parse.urlencode(form) if form is not None else None
        head = {"Content-Type": "application/x-www-form-urlencoded"} if form is not None else {}
        try:
            connection.request(method, path, body, {**head, **(headers or {})})
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            connection.close()

    def named(self, text):
        """Without what is of this run only."""
        if self.session:
            text = text.replace(self.session, "<session>")
        text = text.replace(str(self.web), "<port>").replace(str(self.feed), "<feed>")
        return re.sub(r"\b[0-9a-f]{32}\b", "<32 hex digits>", text)

    def ask(self, name, method, path, headers=None, form=None, is_json=False):
        """Asks and writes down the answer."""
        try:
            status, all_headers, body = self.request(method, path, headers, form)
        except http.client.RemoteDisconnected:
            status, all_headers, body = 0, [], b""  # closed without a word
        cookies = [value for header, value in all_headers if header.lower() == "set-cookie"]
        for cookie in cookies:
            if found := re.match(r"session_\d+_\d+=([0-9a-f]{32})", cookie):
                self.session = found[1]
        headers_named = {header: value for header, value in all_headers if header.lower() not in NOT_KEPT}
        entry = {"asked": f"{method} {path}", "status": status,
                 "headers": {header: self.named(value) for header, value in sorted(headers_named.items())},
                 "cookies": [self.named(cookie) for cookie in cookies]}
        if is_json:
            entry["json"] = json_shape(body)
        self.asked[name] = entry
        return status, body

    def log_in(self, name, password, referer="/", method="POST"):
        form = {"user": USER, "password": password, "referer": referer}
        return self.ask(name, method, "/authorize.html", form=form)[0]

    def cookie(self):
        return {"Cookie": f"session_{self.web}_0={self.session}"}


def basic(password):
    return {"Authorization": "Basic " + base64.b64encode(f"{USER}:{password}".encode()).decode()}


def without_user(answers):
    """The very first start, nobody has set anything."""
    answers.start()
    kept = answers.redis.of_user()
    answers.ask("login page", "GET", "/lua/login.lua")
    answers.log_in("login with the factory password", FACTORY)
    answers.ask("page before the password is changed", "GET", "/lua/index.lua", answers.cookie())
    answers.ask("REST before the password is changed", "GET", REST + "get/ntopng/interfaces.lua", basic(FACTORY))
    answers.stop()
    answers.session = ""
    return kept


def logins(answers):
    answers.ask("REST without login", "GET", REST + "get/ntopng/interfaces.lua")
    answers.ask("REST question without login", "GET", REST + "get/interface/data.lua?ifid=0")
    answers.ask("page without login", "GET", "/lua/host_details.lua?host=192.168.1.10")
    answers.ask("start page without login", "GET", "/")
    answers.log_in("login with a wrong password", "Wrong12345")
    answers.log_in("login", PASSWORD, "/lua/flows_stats.lua?host=192.168.1.10")
    answers.ask("REST with the session", "GET", REST + "get/ntopng/interfaces.lua", answers.cookie(), is_json=True)
    answers.ask("REST with Basic", "GET", REST + "get/ntopng/interfaces.lua", basic(PASSWORD), is_json=True)
    answers.ask("REST with a wrong Basic", "GET", REST + "get/ntopng/interfaces.lua", basic("Wrong12345"))
    answers.ask("REST with a token that is none", "GET", REST + "get/ntopng/interfaces.lua", {"Authorization": "Token " + "0" * 32})
    answers.ask("theme with Basic", "POST", "/lua/update_prefs.lua", basic(PASSWORD),
                {"action": "toggle_theme", "toggle_dark_theme": "true"}, is_json=True)
    answers.ask("theme with the session alone", "POST", "/lua/update_prefs.lua", answers.cookie(),
                {"action": "toggle_theme", "toggle_dark_theme": "false"}, is_json=True)
    answers.ask("language with Basic", "POST", REST + "edit/ntopng/user.lua", basic(PASSWORD), {"username": USER, "user_language": "de"},
                is_json=True)


def feed(answers):
    """What is read from ZeroMQ, message by message; the counters are REST's."""
    received = lambda: json.loads(answers.request("GET", REST + "get/interface/data.lua?ifid=0", basic(PASSWORD))[2])["rsp"]["zmqRecvStats"]
    publisher = zmtp.Publisher(answers.feed)
    counted = []
    now = int(time.time())

    def sent(what, topic, payload, **form):
        before = received()
        publisher.send(topic, payload, **form)
        publisher.send_event()  # read after it
        wait_until(lambda: received()["events"] > before["events"] + (topic == "event"), f"the event after {what}")
        after = received()
        counted.append({"sent": what, "flows": after["flows"] - before["flows"], "lost": after["zmq_msg_drops"] - before["zmq_msg_drops"]})

    record = zmtp.tlv({**FLOW, 22: now - 2, 21: now})
    sent("TLV, header of 28 bytes", "flow", record)
    sent("TLV, header of 36 bytes", "flow", record, length=36, version=4, flags=2)
    sent("TLV, header of 24 bytes", "flow", record, length=24)
    sent("two records in one message", "flow", zmtp.tlv({**FLOW, 22: now - 2, 21: now}, {**FLOW, 7: 50001, 22: now - 2, 21: now}))
    sent("JSON flow", "flow", json.dumps({"8": "192.168.1.10", "12": "8.8.8.8"}).encode(), version=2)
    sent("an event", "event", zmtp.event(now, "0.1"), version=2)
    publisher.number += 3  # three messages that never come
    sent("after a gap of three", "flow", record)
    topics = sorted(topic[1:].decode() for topic in publisher.topics)
    publisher.close()
    return {"topics": topics, "counted": counted}


def questions(answers):
    rows = json.loads(answers.request("GET", REST + "get/ntopng/interfaces.lua", basic(PASSWORD))[2])["rsp"]
    for name, path in QUESTIONS:
        answers.ask(f"REST: {name}", "GET", REST + path.format(ifid=rows[0]["ifid"]), basic(PASSWORD), is_json=True)
    answers.ask("REST: path that is none", "GET", REST + "get/nothing/there.lua", basic(PASSWORD))
    answers.log_in("login again", PASSWORD)
    for name, path in PAGES:
        answers.ask(name, "GET", path, answers.cookie())


def end_and_lock(answers):
    """A restart, a log out, and five wrong passwords."""
    answers.stop()
    answers.start()
    answers.ask("page with the session of before a restart", "GET", "/lua/index.lua", answers.cookie())
    answers.log_in("login after a restart", PASSWORD)
    answers.ask("log out", "GET", "/lua/ntopng_logout.lua", answers.cookie())
    answers.ask("page after log out", "GET", "/lua/index.lua", answers.cookie())
    for _ in range(5):
        answers.log_in("fifth wrong password", "Wrong12345")
    answers.log_in("right password while locked out", PASSWORD)
    answers.ask("REST with Basic while locked out", "GET", REST + "get/ntopng/interfaces.lua", basic(PASSWORD))
    answers.ask("login page while locked out", "GET", "/lua/login.lua")


def record(program):
    answers = Answers(program)
    try:
        kept_first = without_user(answers)
        answers.redis.ask("FLUSHALL")
        for name, value in FIRST_USER.items():
            answers.redis.ask("SET", f"ntopng.user.{USER}.{name}", value)
        answers.start()
        kept_seeded = answers.redis.of_user()
        logins(answers)
        kept_look = {key: answers.redis.value(f"ntopng.user.{USER}.{key}") for key in ("theme", "language")}
        kept_login = {answers.named(key): answers.named(value) for key, value in answers.redis.of_user().items() if key.startswith("sessions.")}
        read = feed(answers)
        questions(answers)
        end_and_lock(answers)
        named = lambda kept: json.loads(answers.named(json.dumps(kept)))
        return {"zmq": read, "redis": {"first start": named(kept_first), "start with our user": named(kept_seeded), "login": kept_login, "look": kept_look},
                "http": answers.asked}
    finally:
        answers.close()


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    recorded = record([str(pathlib.Path(sys.argv[1]).resolve()), *sys.argv[2:]])
    server = recorded["http"]["login page"]["headers"]["Server"]
    json.dump({"ntopng": server, "recorded": time.strftime("%Y-%m-%d", time.gmtime()), **recorded}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
