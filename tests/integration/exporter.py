"""The real softflowd, reading a recording; its datagrams are caught and kept as a recording of their own."""

import socket
import struct
import subprocess

from traffic import PCAP_HEADER, UDP, frame, ip_packet


def run_softflowd(packets, version, port, *options):
    """Runs softflowd over a recording; returns when it has exported everything."""
    subprocess.run(["softflowd", "-r", packets, "-n", f"127.0.0.1:{port}", "-v", str(version), "-d", *options],
                   check=True, timeout=60, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def softflowd_datagrams(packets, version, *options):
    """The UDP payloads softflowd sends for a recording."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
        receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8 << 20)
        receiver.bind(("127.0.0.1", 0))
        run_softflowd(packets, version, receiver.getsockname()[1], *options)
        receiver.setblocking(False)
        datagrams = []
        while True:
            try:
                datagrams.append(receiver.recv(65535))
            except BlockingIOError:
                return datagrams


TWO_WAY_FIELDS = ((8, 4), (12, 4), (7, 2), (11, 2), (4, 1), (1, 4), (2, 4), (23, 4), (24, 4), (56, 6), (80, 6), (239, 1))


def two_way_datagram(at):
    """A v9 datagram as of an exporter of two-way records (element 239): one TCP connection, with MAC addresses."""
    template = b"".join(struct.pack("!HH", *field) for field in TWO_WAY_FIELDS)
    record = struct.pack("!4s4sHHBIIII6s6sB", bytes((192, 168, 1, 10)), bytes((203, 0, 113, 1)), 40000, 443, 6, 1500, 3, 90000, 60,
                         bytes.fromhex("020000000001"), bytes.fromhex("020000000002"), 1)
    sets = struct.pack("!HHHH", 0, 8 + len(template), 300, len(TWO_WAY_FIELDS)) + template
    sets += struct.pack("!HH", 300, 4 + len(record)) + record
    return struct.pack("!HHIIII", 9, 2, 60000, int(at), 1, 0) + sets


def counted_by_sets(datagrams):
    """softflowd counts data records in the v9 header, tshark stops after so many sets and would miss the last ones of a
    datagram full of small sets. The collector does not look at that count."""
    return [datagram[:2] + struct.pack("!H", 999) + datagram[4:] if datagram[:2] == b"\0\x09" else datagram
            for datagram in datagrams]


def one_record_each(datagrams):
    """NetFlow v5 datagrams cut into datagrams of one record: halves of a conversation come apart."""
    header, record = 24, 48
    return [datagram[:2] + struct.pack("!H", 1) + datagram[4:16] + struct.pack("!I", struct.unpack_from("!I", datagram, 16)[0] + number) +
            datagram[20:header] + datagram[header + number * record:header + (number + 1) * record]
            for datagram in datagrams for number in range((len(datagram) - header) // record)]


def write_export(path, parts):
    """Keeps datagrams as a recording. `parts`: (time, exporter address, source port, datagrams)."""
    with open(path, "wb") as out:
        out.write(PCAP_HEADER)
        entries = [(at + number * 0.001, exporter, port, payload)
                   for at, exporter, port, datagrams in parts for number, payload in enumerate(datagrams)]
        for at, exporter, port, payload in sorted(entries, key=lambda entry: entry[0]):
            body = struct.pack("!HHHH", port, 2055, 8 + len(payload), 0) + payload
            data = frame(ip_packet(exporter, "192.0.2.250", UDP, body))
            nanoseconds = round(at * 1e9)
            out.write(struct.pack("<IIII", nanoseconds // 10**9, nanoseconds % 10**9, len(data), len(data)) + data)
    return path
