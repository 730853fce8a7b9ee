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
