"""Every red state of core/health, made from outside on the running programs: the real window shows its sentence, its
button is pressed with the mouse, and everything is green again. The states are core/health's own; one that is missing in
this table fails.

A row makes its state, yields, and mends what the button alone does not: `by` says who mends it."""

import hashlib
import http.server
import json
import os
import signal
import socket
import subprocess
import threading
import time
import unittest

import exporter as recordings
from scene import NTOPNG, Scene
from sohoflow import COLLECTOR, wait_until
from window import DESKTOP, NOBODY, PORT, ROUTER, SHOUTER, STRANGER, Exporter, in_namespace

SILENCE, NO_TEMPLATE, NO_NTOPNG = 310, 40, 20  # seconds; a little more than health::Patience
SENDER_FORGOTTEN = 610  # an unknown sender, after its last packet
ROWS = {}


def state(*names, by):
    """The row of one or more states that one cause makes. `by`: window (the button mends it), outside (only the world
    can; the button leads to where it is told), time (it was so, and is no more)."""
    def keep(function):
        for name in names:
            ROWS[name] = (names, function, by)
        return function
    return keep


class Ntopng(http.server.BaseHTTPRequestHandler):
    """The answers of an ntopng that has counted so many flows."""
    counted = 0

    def do_GET(self):
        data = [{"ifid": 0, "ifname": NTOPNG}] if "interfaces.lua" in self.path else {"zmqRecvStats": {"flows": Ntopng.counted}}
        body = json.dumps({"rc": 0, "rsp": data}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def version_string(self):
        return "ntopng 6.2"

    def log_message(self, *_):
        pass


class Relay:
    """Stands before a collector, as long as that lives, and has it speak protocol 2."""

    def __init__(self, path, behind):
        self.server = socket.socket(socket.AF_UNIX)
        self.server.bind(str(path))
        os.chmod(path, 0o666)
        self.server.listen()
        self.path, self.behind = path, behind
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                client = self.server.accept()[0]
            except OSError:
                return
            collector = socket.socket(socket.AF_UNIX)
            if collector.connect_ex(str(self.behind)) != 0:  # it has ended, and nobody is to be found here
                client.close()
                return self.close()
            for source, target in ((client, collector), (collector, client)):
                threading.Thread(target=self.pass_on, args=(source, target), daemon=True).start()

    @staticmethod
    def pass_on(source, target):
        try:
            while block := source.recv(65536):
                target.sendall(block.replace(b"hprotocol\x01", b"hprotocol\x02"))
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        source.close()

    def close(self):
        self.server.shutdown(socket.SHUT_RDWR)
        self.server.close()
        self.path.unlink()


@state("exporter-not-allowed", by="window")
def stranger_sends(scene):
    scene.exporters.append(Exporter(scene.network, scene.clock, STRANGER))
    yield


@state("template-missing", by="outside")
def template_withheld(scene):
    late = Exporter(scene.network, scene.clock, domain=7)
    late.send(late.records())
    wait_until(lambda: any(each["waiting_sets"] for each in scene.home.status()["exporters"]), "its data waits")
    scene.clock.turn_on(NO_TEMPLATE)
    yield
    scene.exporters.append(late)


@state("router-silent", by="outside")
def packets_dropped(scene):
    rules = "add table inet fault\nadd chain inet fault in { type filter hook input priority 0; }\nadd rule inet fault in udp dport 2055 drop\n"
    scene.network.on_desktop("nft", "-f", "-", input=rules)
    scene.pass_silence(SILENCE)
    yield
    scene.network.on_desktop("nft", "delete", "table", "inet", "fault")
    scene.forget_loss()


@state("router-away", by="outside")
def taken_to_another_network(scene):
    sending, scene.exporters = scene.exporters, []
    scene.network.on_desktop("ip", "address", "delete", f"{DESKTOP}/24", "dev", "eth0")
    try:
        scene.pass_silence(SILENCE)
        yield
    finally:
        scene.network.on_desktop("ip", "address", "add", f"{DESKTOP}/24", "dev", "eth0")
        scene.exporters = sending


@state("recording-ended", by="window")
def recording_at_its_end(scene):
    file = recordings.write_export(scene.folder / "short.pcap", [(time.time(), ROUTER, 40000, [bytes(24)])])
    scene.test.assertEqual(scene.home.start_again("--replay", file), 0)
    yield
    scene.home.show_panel(False)
    scene.home.press(text="Show my network")


@state("records-unreadable", "lost-on-the-way", by="time")
def packets_damaged_and_lost(scene):
    other = Exporter(scene.network, scene.clock, domain=9)
    for _ in range(30):  # what its numbers count has to be learned
        other.beat()
    other.sequence += 5
    scene.exporters.append(other)
    scene.router.send(b"\x01\x00\x00\x02")  # a set that is shorter than its own header
    yield
    scene.forget_loss()


@state("lost-here", by="time")
def collector_too_slow(scene):
    flood = in_namespace(scene.network.router, lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    collector = scene.kill(signal.SIGSTOP)
    with flood:
        flood.bind((SHOUTER, 0))
        for _ in range(6000):
            flood.sendto(b"?", (DESKTOP, PORT))
    os.kill(collector, signal.SIGCONT)
    yield
    scene.home.type("8M")
    scene.wait(lambda: "8M" in json.dumps(scene.home.status()["settings"]["receive-buffer"]), "the larger buffer is kept")
    scene.forget_loss()
    scene.clock.turn_on(SENDER_FORGOTTEN)


def fill(folder):
    """Leaves no room on the folder's disk; returns what takes it."""
    filler = folder / "filler"
    with open(filler, "wb") as file:
        try:
            while file.write(bytes(65536)):
                file.flush()
        except OSError:
            pass
    return filler


@state("nothing-kept", by="window")
def disk_of_the_state_folder_full(scene):
    filler = fill(scene.home.state)
    scene.router.send(scene.router.template().replace(b"\x01\x00", b"\x01\x07", 1))
    yield
    scene.test.assertEqual((scene.home.folder / "opened").read_text().strip(), f"file://{scene.home.state}")
    filler.unlink()


@state("lines-stopped", by="window")
def disk_of_the_lines_full(scene):
    filler = fill(scene.home.folder / "lines")
    yield
    scene.test.assertEqual((scene.home.folder / "opened").read_text().strip(), f"file://{scene.home.folder}/lines")
    filler.unlink()


@state("ntopng-not-running", by="outside")
def ntopng_ended(scene):
    scene.stop_reader()
    wait_until(lambda: scene.home.status()["ntopng"]["link"] != "listening", "the link is gone")
    scene.clock.turn_on(NO_NTOPNG)
    yield
    scene.start_reader()


@state("ntopng-not-listening", by="outside")
def another_program_in_ntopngs_place(scene):
    scene.stop_reader()
    other = scene.socket(socket.SOCK_STREAM)
    other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    other.bind(("127.0.0.1", 5556))
    other.listen()
    scene.wait(lambda: scene.home.status()["ntopng"]["link"] == "connected", "it is connected")
    scene.clock.turn_on(NO_NTOPNG)
    yield
    other.close()
    scene.start_reader()


@state("ntopng-address-taken", by="outside")
def address_for_ntopng_taken(scene):
    other = scene.socket(socket.SOCK_STREAM)
    other.bind(("127.0.0.1", 5557))
    other.listen()
    scene.ctl("set", "ntopng", "tcp://127.0.0.1:5557")
    scene.ctl("set", "ntopng-mode", "bind")
    yield
    other.close()
    scene.ctl("set", "ntopng-mode", "connect")
    scene.ctl("set", "ntopng", NTOPNG)


@state("ntopng-too-slow", by="time")
def ntopng_hangs(scene):
    scene.reader.send_signal(signal.SIGSTOP)

    def is_full():
        for _ in range(100):
            scene.router.send(scene.router.records(40))
            time.sleep(0.003)
        return scene.home.status()["ntopng"]["lost_records"] > 0
    wait_until(is_full, "what is on its way to ntopng fills every queue")
    yield
    scene.reader.send_signal(signal.SIGCONT)
    scene.forget_loss()


@state("ntopng-counts-nothing", by="outside")
def ntopng_shows_nothing(scene):
    server = in_namespace(scene.network.desktop, lambda: http.server.ThreadingHTTPServer(("127.0.0.1", 3000), Ntopng))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    scene.clock.turn_on(NO_NTOPNG)
    (scene.home.folder / "stack").touch()
    yield
    Ntopng.counted = 7


@state("ntopng-splits-flows", by="outside")
def router_reports_late(scene):
    scene.ctl("set", "active-timeout", "1800")
    yield
    scene.ctl("set", "active-timeout", "60")


@state("ntopng-off", by="window")
def ntopng_not_used(scene):
    scene.ctl("set", "ntopng", "off")
    yield
    scene.home.type(NTOPNG)


@state("collector-stopped", "router-unknown", "ntopng-unknown", "picture-is-old", by="window")
def collector_killed_again_and_again(scene):
    """Until the window waits eight seconds before it starts it once more; less may be a busy computer."""
    for _ in range(7):
        old = scene.kill()
        try:
            wait_until(lambda: scene.home.collector_pid() not in (None, old), "the next one", 5)
        except AssertionError:
            break
    yield


@state("collector-not-answering", by="window")
def collector_hangs(scene):
    scene.kill(signal.SIGSTOP)
    yield


@state("port-taken", by="window")
def port_of_the_collector_taken(scene):
    holder = scene.socket()
    scene.kill()

    def takes():
        try:
            holder.bind(("0.0.0.0", PORT))
            return True
        except OSError:
            return False
    while not takes():
        pass
    yield
    holder.close()
    scene.press_fix("port-taken")


@state("collector-cannot-start", by="window")
def program_damaged(scene):
    program = scene.home.programs / "sohoflow-collector"
    program.rename(program.with_name("kept"))
    program.write_text("#!/bin/sh\necho 'it is broken' >&2\nexit 1\n")
    program.chmod(0o755)
    scene.kill()
    yield
    program.with_name("kept").rename(program)
    scene.press_fix("collector-cannot-start")


GUEST = {"listen": ["127.0.0.1:0"], "metrics": "off", "ntopng": "off"}


@state("service-stopped", by="window")
def service_down(scene):
    def furnish(window):
        window.tool("systemctl", 'test "$1" = is-enabled\n')
        window.tool("pkexec", f"setsid {window.programs}/sohoflow-collector --state-dir {window.state} >/dev/null 2>&1 &\n"
                              f"echo $! > {window.folder}/service\n")
    guest = scene.open("service", control=False, prepare=furnish, **GUEST)
    scene.test.addCleanup(lambda: os.kill(int((guest.folder / "service").read_text()), signal.SIGKILL))
    yield


def collector_of_somebody_else(scene, guest_folder, name, program=COLLECTOR):
    other = subprocess.Popen([program, "--control", guest_folder / name, "--state-dir", guest_folder / "other", "--listen",
                              "127.0.0.1:0", "--metrics", "off", "--ntopng", "off"], stderr=subprocess.DEVNULL)
    scene.test.addCleanup(lambda: other.kill() or other.wait())
    wait_until((guest_folder / name).exists, "it listens")
    return other


@state("collector-forbidden", by="outside")
def collector_of_another_user(scene):
    started = []
    guest = scene.open("forbidden", user=NOBODY, prepare=lambda window: started.append(
        collector_of_somebody_else(scene, window.folder, "control")), **GUEST)
    os.chown(guest.control, 0, 0)
    yield
    started[0].send_signal(signal.SIGTERM)
    started[0].wait()
    for left in guest.folder.glob("control*"):
        left.unlink()
    scene.press_fix("collector-forbidden")


@state("collector-other-version", by="window")
def collector_of_another_version(scene):
    """One that a window before an update has left."""
    def furnish(window):
        old = collector_of_somebody_else(scene, window.folder, "behind", window.programs / "sohoflow-collector")
        Relay(window.folder / "control", window.folder / "behind")
        notes = window.folder / "run/sohoflow" / f"desktop-{hashlib.sha256(str(window.state).encode()).hexdigest()[:8]}"
        notes.mkdir(mode=0o700, parents=True)
        notes.parent.chmod(0o700)
        (notes / "collector-of-desktop").write_text(str(old.pid))
    scene.open("version", prepare=furnish, **GUEST)
    yield


@state("port-needs-privilege", by="outside")
def port_of_administrators(scene):
    guest = scene.open("privilege", user=NOBODY, **{**GUEST, "listen": ["127.0.0.1:80"]})
    yield
    guest.write_settings("collector.json", **GUEST)
    scene.press_fix("port-needs-privilege")


class HealthStatesTest(unittest.TestCase):
    def test_every_red_state_is_shown_its_button_leads_on_and_it_ends_green(self):
        scene = Scene(self)
        red = {name for name, row in scene.states.items() if row["node"] is not None and row["light"] in ("stopped", "needs attention")}
        self.assertEqual(red, set(ROWS), "every red state of core/health has a row, and every row a state")
        wanted = os.environ.get("HEALTH_STATES", "").split()  # while working on one
        for names, function, by in dict.fromkeys(ROWS.values()):
            if wanted and not set(names) & set(wanted):
                continue
            with self.subTest(states=names):
                began = time.monotonic()
                scene.go(names, function)
                print(f"{time.monotonic() - began:5.1f} s  {', '.join(names)}  (mended by: {by})", flush=True)


if __name__ == "__main__":
    unittest.main()
