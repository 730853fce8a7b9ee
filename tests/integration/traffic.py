"""Writes packet recordings for the tests: plain Ethernet frames with IPv4 or IPv6, TCP, UDP or ICMP."""

import ipaddress
import struct

PCAP_HEADER = struct.pack("<IHHiIII", 0xA1B23C4D, 2, 4, 0, 0, 65535, 1)  # nanosecond times, Ethernet
TCP, UDP, ICMP, ICMP6 = 6, 17, 1, 58


def checksum(data):
    if len(data) % 2:
        data += b"\0"
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def ip_packet(source, destination, protocol, body, tos=0):
    """An IP packet of the family of its addresses."""
    source, destination = ipaddress.ip_address(source), ipaddress.ip_address(destination)
    if source.version == 4:
        head = struct.pack("!BBHHHBBH4s4s", 0x45, tos, 20 + len(body), 0, 0x4000, 64, protocol, 0, source.packed,
                           destination.packed)
        return head[:10] + struct.pack("!H", checksum(head)) + head[12:] + body
    return struct.pack("!IHBB16s16s", 6 << 28 | tos << 20, len(body), protocol, 64, source.packed,
                       destination.packed) + body


def frame(packet, source_mac=1, destination_mac=2):
    kind = 0x0800 if packet[0] >> 4 == 4 else 0x86DD
    return struct.pack("!6s6sH", (2 << 40 | destination_mac).to_bytes(6, "big"), (2 << 40 | source_mac).to_bytes(6, "big"),
                       kind) + packet


def tcp(source_port, destination_port, size, flags=0x10):
    return struct.pack("!HHIIBBHHH", source_port, destination_port, 0, 0, 0x50, flags, 8192, 0, 0) + bytes(size)


def udp(source_port, destination_port, size):
    return struct.pack("!HHHH", source_port, destination_port, 8 + size, 0) + bytes(size)


def icmp(kind, size):
    return struct.pack("!BBHHH", kind, 0, 0, 1, 1) + bytes(size)


class Recording:
    """A packet recording: (time in seconds, frame) pairs, written in time order."""

    def __init__(self):
        self.frames = []

    def add(self, at, packet):
        self.frames.append((at, frame(packet)))

    def exchange(self, at, client, server, protocol, client_port, server_port, requests, request_size, answer_size,
                 spacing=0.01):
        """`requests` packets each way; TCP opens with SYN and closes with FIN."""
        for number in range(requests):
            first, last = number == 0, number == requests - 1
            there, back = self._bodies(protocol, client, client_port, server_port, request_size, answer_size, first, last)
            self.add(at + number * spacing, ip_packet(client, server, protocol, there))
            self.add(at + number * spacing + spacing / 2, ip_packet(server, client, protocol, back))

    @staticmethod
    def _bodies(protocol, client, client_port, server_port, request_size, answer_size, first, last):
        if protocol == TCP:
            flags = 0x02 if first else 0x11 if last else 0x18
            answer_flags = 0x12 if first else 0x11 if last else 0x18
            return tcp(client_port, server_port, request_size, flags), tcp(server_port, client_port, answer_size, answer_flags)
        if protocol == UDP:
            return udp(client_port, server_port, request_size), udp(server_port, client_port, answer_size)
        request, answer = (8, 0) if ":" not in client else (128, 129)
        return icmp(request, request_size), icmp(answer, answer_size)

    def write(self, path):
        self.frames.sort(key=lambda entry: entry[0])
        with open(path, "wb") as out:
            out.write(PCAP_HEADER)
            for at, data in self.frames:
                nanoseconds = round(at * 1e9)
                out.write(struct.pack("<IIII", nanoseconds // 10**9, nanoseconds % 10**9, len(data), len(data)) + data)
        return path


def household(start, scale=1):
    """A small household's traffic: both families, TCP, UDP and ICMP; the same for every run."""
    recording = Recording()
    for number in range(40 * scale):
        host = f"192.168.1.{10 + number % 12}"
        at = start + number * 0.37
        recording.exchange(at, host, f"203.0.113.{1 + number % 30}", TCP, 40000 + number, 443, 5 + number % 17,
                           120 + number, 1300 - number)
        recording.exchange(at + 0.1, host, "192.168.1.1", UDP, 50000 + number, 53, 1, 40 + number % 20, 120)
        recording.exchange(at + 0.2, f"2001:db8:1::{10 + number % 12:x}", f"2001:db8:ffff::{1 + number % 9:x}", TCP,
                           41000 + number, 443, 3 + number % 11, 200, 1200)
        recording.exchange(at + 0.3, f"2001:db8:1::{10 + number % 12:x}", "2001:db8:ffff::53", UDP, 51000 + number, 443, 4, 300, 900)
    for number in range(6):
        recording.exchange(start + number, "192.168.1.10", f"198.51.100.{number + 1}", ICMP, 0, 0, 4, 56, 56)
        recording.exchange(start + number, "2001:db8:1::a", f"2001:db8:ffff::{number + 1:x}", ICMP6, 0, 0, 4, 56, 56)
    return recording
