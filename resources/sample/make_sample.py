#!/usr/bin/env python3
"""Writes household.pcap: NetFlow v9 as softflowd 1.1 on a home router would export it, for a household we made up.

  make_sample.py            writes the file beside this script
  make_sample.py --check    exits 1 if the file is not what this script writes

Deterministic: no clock, no network, one seed, and of the random module only random(), which is the same in every
version of Python. A day of the household is compressed to twelve minutes, from five in the afternoon to five in the
afternoon: half a minute stands for an hour. The router exports with maxlife=60, expint=10, udp=30, tcp.fin=15 (seconds)."""

import ipaddress
import pathlib
import random
import struct
import sys

FILE = pathlib.Path(__file__).with_name("household.pcap")
SEED = 2055
BEGIN = 1_795_194_000  # 2026-11-20 17:00:00 UTC: when the capture starts
SECONDS = 720
HOUR = SECONDS / 24  # of household time, in seconds of the recording
FIRST_HOUR = 17  # the evening comes first: it is what a replay shows in its first minutes
UPTIME_AT_BEGIN = 3 * 86_400  # softflowd has been running for three days
ROUTER, COLLECTOR = "192.168.1.1", "192.168.1.10"
EXPORT_PORT, FLOW_PORT = 50_512, 2055

MAX_LIFE, SCAN, IDLE_UDP, AFTER_FIN = 60, 10, 30, 15
END_IDLE, END_ACTIVE, END_FINISHED = 1, 2, 3  # flowEndReason
MAX_DATAGRAM, DATAGRAMS_PER_TEMPLATE = 1_428, 16
TCP, UDP, ICMP, ICMP6 = 6, 17, 1, 58
FIN_SYN_PSH_ACK = 0x1b

# name: (last byte of the IPv4 address, interface identifier of the IPv6 address or None)
DEVICES = {
    "desktop": (10, 0x10), "laptop-anna": (21, 0x21), "laptop-ben": (22, 0x22), "phone-anna": (31, 0x31),
    "phone-ben": (32, 0x32), "television": (41, None), "console": (42, None), "printer": (51, None),
    "storage": (52, 0x52), "speaker": (61, None), "thermostat": (62, None), "camera": (63, None)}


def lan4(name):
    return f"192.168.1.{DEVICES[name][0]}"


def lan6(name):
    return f"fd12:3456:789a:1::{DEVICES[name][1]:x}"


def clock(hour):
    """Seconds from the beginning of the recording to an hour of the day."""
    return (hour - FIRST_HOUR) % 24 * HOUR


class Household:
    """What the devices do: each call of connection() is one conversation with its share of bytes either way."""

    def __init__(self):
        self.random = random.Random(SEED)
        self.connections = []

    def between(self, low, high):
        return low + (high - low) * self.random.random()

    def whole(self, low, high):
        return int(self.between(low, high + 1))

    def one_of(self, values):
        return values[int(self.random.random() * len(values))]

    def times(self, from_hour, to_hour, per_hour):
        """Moments between two hours of the day, about so many per hour."""
        at = clock(from_hour)
        end = at + (to_hour - from_hour) * HOUR
        while True:
            at += self.between(0.2, 1.8) * HOUR / per_hour
            if at >= end:
                return
            yield at

    def connection(self, source, destination, port, start, seconds, up, down, protocol=TCP, source_port=None):
        self.connections.append({
            "source": source, "destination": destination, "destination_port": port, "protocol": protocol,
            "source_port": self.whole(32_768, 60_999) if source_port is None else source_port,
            "start": start, "end": start + max(seconds, 0.02), "up": int(up), "down": int(down)})

    def lookup(self, source, at, resolver=ROUTER):
        for _ in range(self.whole(1, 2)):
            self.connection(source, resolver, 53, at - self.between(0.03, 0.2), 0.03, self.whole(60, 80),
                            self.whole(90, 300), UDP)

    def surf(self, name, from_hour, to_hour, per_hour):
        """Web pages: a lookup, then a few HTTPS or QUIC connections, half of them over IPv6 where the device has it."""
        for at in self.times(from_hour, to_hour, per_hour):
            self.lookup(lan4(name), at)
            has_v6 = DEVICES[name][1] is not None
            for _ in range(self.whole(1, 3)):
                site = self.whole(1, 40)
                is_v6 = has_v6 and self.random.random() < 0.5
                source = lan6(name) if is_v6 else lan4(name)
                destination = f"2001:db8:{0x100 + site:x}::443" if is_v6 else f"198.51.100.{site}"
                protocol = UDP if self.random.random() < 0.4 else TCP
                down = self.between(5_000, 900_000) * (6 if self.random.random() < 0.1 else 1)
                self.connection(source, destination, 443, at + self.between(0, 1), self.between(0.5, 12), down / 12, down,
                                protocol)

    def stream(self, name, server, from_hour, to_hour, megabits, protocol=TCP):
        seconds = (to_hour - from_hour) * HOUR
        self.lookup(lan4(name), clock(from_hour) + 1)
        down = megabits * 125_000 * seconds
        self.connection(lan4(name), server, 443, clock(from_hour) + 1, seconds, down / 40, down, protocol)

    def live_a_day(self):
        self.always_on()
        self.morning()
        self.work()
        self.evening()
        self.night()
        return self.connections

    def always_on(self):
        for name in DEVICES:
            for at in self.times(17 + self.between(0, 2), 41, 0.5):
                self.connection(lan4(name), "192.0.2.123", 123, at, 0.04, 76, 76, UDP, source_port=123)
        for name in ("printer", "television", "speaker", "laptop-anna"):
            for at in self.times(17, 41, 0.6):
                self.connection(lan4(name), "224.0.0.251", 5353, at, self.between(0.1, 1.5), self.whole(120, 700), 0, UDP,
                                source_port=5353)
        for name, server in (("speaker", "203.0.113.61"), ("thermostat", "203.0.113.62")):
            for at in self.times(17, 41, 1.2):
                self.lookup(lan4(name), at)
                self.connection(lan4(name), server, 8883, at, self.between(1, 6), self.whole(900, 4_000),
                                self.whole(900, 3_000))
        self.connection(lan4("camera"), "203.0.113.63", 443, 0, SECONDS - 5, 90_000_000, 900_000)
        for name in ("phone-anna", "phone-ben"):
            self.connection(lan6(name), "2001:db8:5228::1", 5228, 1, SECONDS - 40, 60_000, 90_000)

    def morning(self):
        for name in ("phone-anna", "phone-ben"):
            self.surf(name, 6.5, 8.5, 9)
        self.surf("desktop", 7, 8.5, 6)
        for at in self.times(7, 9, 4):
            self.connection(lan4("desktop"), ROUTER, 0, at, 3, 336, 336, ICMP, source_port=0)
            self.connection(lan6("desktop"), "2001:db8:53::1", 0, at + 1, 3, 416, 416, ICMP6, source_port=0)

    def work(self):
        self.surf("laptop-anna", 8.5, 16.9, 7)
        self.surf("laptop-ben", 9, 17, 5)
        self.surf("phone-anna", 12, 13.5, 6)
        call = {"protocol": UDP, "source_port": 50_004}
        self.connection(lan4("laptop-ben"), "198.51.100.240", 3478, clock(10), 2 * HOUR, 14_000_000, 16_500_000, **call)
        self.connection(lan4("laptop-anna"), "198.51.100.241", 3478, clock(14), 1.5 * HOUR, 9_500_000, 11_000_000, **call)
        for hour, pages in ((9.6, 2), (11.4, 12), (15.2, 1), (16.7, 5)):
            self.connection(lan4("laptop-anna"), lan4("printer"), 9100, clock(hour), 2 + pages, pages * 380_000, 2_400)
            self.connection(lan4("laptop-anna"), lan4("printer"), 631, clock(hour) - 1, 1, 2_600, 5_100)
        for at in self.times(9, 17, 2):
            self.connection(lan6("laptop-ben"), "2001:db8:22::22", 22, at, self.between(8, 25), self.whole(9_000, 80_000),
                            self.whole(20_000, 300_000))
        self.connection(lan4("laptop-ben"), "203.0.113.143", 993, clock(9), 7.8 * HOUR, 240_000, 1_900_000)
        for at in self.times(8, 17, 1):
            self.lookup(lan4("desktop"), at, "9.9.9.9")

    def evening(self):
        self.stream("television", "203.0.113.20", 17, 19.4, 9)
        self.stream("television", "203.0.113.21", 19.6, 22.3, 16)
        self.stream("phone-ben", "203.0.113.22", 20, 21, 4, UDP)
        self.connection(lan4("console"), "203.0.113.77", 3074, clock(17) + 2, 3 * HOUR, 5_200_000, 9_800_000, UDP,
                        source_port=3074)
        self.connection(lan4("console"), "203.0.113.78", 443, clock(17), 9, 60_000, 2_300_000)
        self.connection(lan4("console"), "198.51.100.80", 80, clock(20.5), 1.5 * HOUR, 9_000_000, 610_000_000)
        for name in ("phone-anna", "phone-ben", "laptop-anna", "desktop"):
            self.surf(name, 17, 23, 5)
        self.connection(lan6("desktop"), "2001:db8:a11::80", 443, clock(21), 40, 2_200_000, 190_000_000, UDP)

    def night(self):
        for hour, name, size in ((1, "laptop-anna", 820_000_000), (2, "laptop-ben", 260_000_000)):
            self.connection(lan4(name), lan4("storage"), 445, clock(hour), 0.9 * HOUR, size, size / 60)
        self.connection(lan6("storage"), "2001:db8:bac::22", 22, clock(3), 2.5 * HOUR, 420_000_000, 8_000_000)
        self.connection(lan4("console"), "198.51.100.81", 443, clock(4), 1.2 * HOUR, 2_800_000, 260_000_000)
        self.surf("phone-ben", 0, 1, 5)
        self.surf("laptop-ben", 0, 0.8, 6)


def slices(connection):
    """The records of one connection: pieces of at most MAX_LIFE seconds, with the moment softflowd's scan finds them."""
    start, end = connection["start"], min(connection["end"], SECONDS + MAX_LIFE)
    whole, done_up, done_down = connection["end"] - start, 0, 0
    pieces = max(1, -int(-(end - start) // MAX_LIFE))
    for number in range(pieces):
        first = start + number * MAX_LIFE
        is_last = number == pieces - 1
        last = end if is_last else first + MAX_LIFE
        share = 1.0 if is_last and end == connection["end"] else (last - start) / whole
        up, down = int(connection["up"] * share), int(connection["down"] * share)
        idle = AFTER_FIN if connection["protocol"] == TCP else IDLE_UDP
        found = last + (idle if is_last else 0)
        reason = END_ACTIVE if not is_last else END_FINISHED if connection["protocol"] == TCP else END_IDLE
        yield {**connection, "first": first, "last": last, "up": up - done_up, "down": down - done_down,
               "export": (int(found) // SCAN + 1) * SCAN, "reason": reason, "is_first": number == 0, "is_last": is_last}
        done_up, done_down = up, down


def packets_of(octets, protocol):
    """Small when there is little, near full size in bulk."""
    if octets == 0:
        return 0
    average = 84 if protocol in (ICMP, ICMP6) else 90 if octets < 3_000 else 620 if octets < 100_000 else 1_310
    return max(1, octets // average)


def records(piece):
    """Both directions of a piece, the reply left out where there was none: (is_v6, is_icmp, bytes)."""
    source, destination = ipaddress.ip_address(piece["source"]), ipaddress.ip_address(piece["destination"])
    is_v6, protocol = source.version == 6, piece["protocol"]
    is_icmp = protocol in (ICMP, ICMP6)
    flags = 0 if protocol != TCP else FIN_SYN_PSH_ACK & ~(0 if piece["is_first"] else 2) & ~(0 if piece["is_last"] else 1)
    uptime = [round((UPTIME_AT_BEGIN + piece[moment]) * 1000) for moment in ("first", "last")]
    echo = {ICMP: (0x0800, 0x0000), ICMP6: (0x8000, 0x8100)}.get(protocol, (0, 0))
    halves = ((source, destination, piece["source_port"], piece["destination_port"], piece["up"], echo[0]),
              (destination, source, piece["destination_port"], piece["source_port"], piece["down"], echo[1]))
    for one, other, one_port, other_port, octets, kind in halves:
        if octets == 0:
            continue
        fields = one.packed + other.packed + struct.pack(
            ">IIIIIIBB", *uptime, octets, packets_of(octets, protocol), 0, 0, 0 if one < other else 1, piece["reason"])
        if is_icmp:
            fields += struct.pack(">HBBB", kind, protocol, 6 if is_v6 else 4, 0)
        else:
            fields += struct.pack(">HHBBBB", one_port, other_port, protocol, flags, 6 if is_v6 else 4, 0)
        yield is_v6, is_icmp, fields


def template(identifier, is_v6, is_icmp):
    fields = [(27, 16), (28, 16)] if is_v6 else [(8, 4), (12, 4)]
    fields += [(22, 4), (21, 4), (1, 4), (2, 4), (10, 4), (14, 4), (61, 1), (136, 1)]
    fields += [(139 if is_v6 else 32, 2), (4, 1)] if is_icmp else [(7, 2), (11, 2), (4, 1), (6, 1)]
    fields += [(60, 1), (5, 1)]
    body = struct.pack(">HH", identifier, len(fields)) + b"".join(struct.pack(">HH", *field) for field in fields)
    return struct.pack(">HH", 0, 4 + len(body)) + body


def templates():
    """The four templates, the option template and the option: interface 0, every packet, br-lan. Not padded."""
    option = struct.pack(">HHHHH", 1, 26, 256, 4, 12) + struct.pack(">8H", 2, 4, 34, 4, 35, 1, 82, 16)
    value = struct.pack(">HHIIB16s", 256, 29, 0, 1, 1, b"br-lan")
    return (template(1024, False, False) + template(1025, False, True) + template(2048, True, False)
            + template(2049, True, True) + option + value)


class Exporter:
    """Packs records into datagrams the way softflowd does, and datagrams into frames."""

    def __init__(self):
        self.sequence = 0
        self.frames = []

    def export(self, at, entries):
        entries = list(entries)
        sent = 0
        while entries:
            body, count = (templates() if self.sequence % DATAGRAMS_PER_TEMPLATE == 0 else b""), 0
            while entries:
                is_v6, is_icmp, _ = entries[0]
                identifier = 1024 + 1024 * is_v6 + is_icmp
                data = b""
                while entries and entries[0][:2] == (is_v6, is_icmp):
                    if 20 + len(body) + 4 + len(data) + len(entries[0][2]) > MAX_DATAGRAM:
                        break
                    data += entries.pop(0)[2]
                    count += 1
                if not data:
                    break
                body += struct.pack(">HH", identifier, 4 + len(data)) + data
            self.sequence += 1
            moment = at + 0.0004 * sent + 0.0131
            header = struct.pack(">HHIIII", 9, count, round((UPTIME_AT_BEGIN + moment) * 1000), BEGIN + int(moment),
                                 self.sequence, 0)
            self.frames.append((moment, header + body))
            sent += 1


def checksum(data):
    if len(data) % 2:
        data += b"\0"
    total = sum(struct.unpack(f">{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return ~total & 0xffff


def frame(payload, number):
    source, destination = ipaddress.ip_address(ROUTER).packed, ipaddress.ip_address(COLLECTOR).packed
    udp = struct.pack(">HHHH", EXPORT_PORT, FLOW_PORT, 8 + len(payload), 0) + payload
    udp_sum = checksum(source + destination + struct.pack(">HH", UDP, len(udp)) + udp) or 0xffff
    udp = udp[:6] + struct.pack(">H", udp_sum) + udp[8:]
    ip = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(udp), number & 0xffff, 0x4000, 64, UDP, 0) + source + destination
    ip = ip[:10] + struct.pack(">H", checksum(ip)) + ip[12:]
    ethernet = bytes.fromhex("020000000010") + bytes.fromhex("020000000001") + b"\x08\x00"
    return ethernet + ip + udp


def recording():
    pieces = sorted((piece for connection in Household().live_a_day() for piece in slices(connection)),
                    key=lambda piece: (piece["export"], piece["first"]))
    exporter = Exporter()
    for moment in sorted({piece["export"] for piece in pieces if piece["export"] <= SECONDS}):
        exporter.export(moment, (record for piece in pieces if piece["export"] == moment for record in sorted(
            records(piece), key=lambda record: record[:2])))
    content = struct.pack("<IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, 262_144, 1)
    for number, (moment, payload) in enumerate(exporter.frames):
        data = frame(payload, number)
        microseconds = round(moment * 1_000_000)
        content += struct.pack("<IIII", BEGIN + microseconds // 1_000_000, microseconds % 1_000_000, len(data), len(data))
        content += data
    return content


def main():
    content = recording()
    if sys.argv[1:] == ["--check"]:
        if not FILE.exists() or FILE.read_bytes() != content:
            sys.exit(f"{FILE.name} is not what {pathlib.Path(__file__).name} writes; run it without --check")
        return
    if sys.argv[1:]:
        sys.exit(__doc__)
    FILE.write_bytes(content)


if __name__ == "__main__":
    main()
