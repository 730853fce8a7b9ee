#!/usr/bin/env python3
"""Writes the seeds of fuzz_capture: one small capture per link type and file format, fragments, and broken files."""
import pathlib
import struct

FOLDER = pathlib.Path(__file__).with_name("corpus") / "capture"
V9 = struct.pack(">HHIIIIHH", 9, 1, 1000, 1_700_000_000, 1, 0, 1024, 4)


def udp(payload, port=2055):
    return struct.pack(">HHHH", 50_000, port, 8 + len(payload), 0) + payload


def ip4(payload, flags=0):
    return struct.pack(">BBHHHBBHII", 0x45, 0, 20 + len(payload), 7, flags, 64, 17, 0, 0xc0a80101, 0xc0a80102) + payload


def ip6(payload, following=17):
    return struct.pack(">IHBB", 6 << 28, len(payload), following, 64) + bytes(15) + b"\1" + bytes(15) + b"\2" + payload


def ethernet(kind, payload):
    return bytes(12) + struct.pack(">H", kind) + payload


def pcap(link, *frames, magic=0xa1b2c3d4):
    content = struct.pack("<IHHiIII", magic, 2, 4, 0, 0, 65_535, link)
    return content + b"".join(struct.pack("<IIII", 1, 2, len(f), len(f)) + f for f in frames)


def block(kind, body):
    body += bytes(-len(body) % 4)
    return struct.pack("<II", kind, 12 + len(body)) + body + struct.pack("<I", 12 + len(body))


def pcapng(link, *frames):
    content = block(0x0a0d0d0a, struct.pack("<IHHq", 0x1a2b3c4d, 1, 0, -1)) + block(1, struct.pack("<HHI", link, 0, 65_535))
    return content + b"".join(block(6, struct.pack("<IIIII", 0, 0, 9, len(f), len(f)) + f) for f in frames)


def main():
    four, six = ip4(udp(V9)), ip6(udp(V9))
    long = udp(V9 + bytes(44))
    pieces = [ip4(long[:48], 0x2000), ip4(long[48:], 6)]
    pieces6 = [ip6(struct.pack(">BBHI", 17, 0, 1, 5) + long[:48], 44), ip6(struct.pack(">BBHI", 17, 0, 48, 5) + long[48:], 44)]
    extended = ip6(bytes([60, 0]) + bytes(6) + bytes([17, 0]) + bytes(6) + udp(V9), 0)
    pppoe = struct.pack(">HHHH", 0x1100, 1, 60, 0x21)
    vlan = ethernet(0x8100, struct.pack(">HH", 10, 0x0800) + four)
    seeds = {
        "ethernet": pcap(1, ethernet(0x0800, four), ethernet(0x86dd, six), vlan, ethernet(0x0806, bytes(28))),
        "nanoseconds": pcap(1, ethernet(0x0800, four), magic=0xa1b23c4d),
        "pppoe": pcap(1, ethernet(0x8864, pppoe + four)),
        "null": pcap(0, struct.pack("<I", 2) + four, struct.pack(">I", 30) + six),
        "loop": pcap(108, struct.pack(">I", 2) + four),
        "raw": pcap(101, four, six, extended),
        "ppp": pcap(9, b"\xff\x03\x00\x21" + four, b"\x57" + six),
        "cooked": pcap(113, bytes(14) + b"\x08\x00" + four),
        "cooked2": pcap(276, b"\x08\x00" + bytes(18) + four),
        "fragments": pcap(101, *pieces, *pieces6, pieces[1], pieces[0]),
        "pcapng": pcapng(1, ethernet(0x0800, four), ethernet(0x86dd, six)),
        "breaks_off": pcap(101, four, six)[:-5],
        "absurd_length": pcap(101, four)[:32] + b"\xff\xff\xff\x7f",
        "wrong_lengths": pcap(101, four[:2] + b"\x00\x10" + four[4:], four[:24] + b"\xff\xff" + four[26:], four[:9]),
    }
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in seeds.items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    main()
