"""One TCP connection of five minutes as an exporter with an active timeout of 60 s reports it: five pieces in NetFlow 9,
each with both halves. Beside it a UDP flow that is reported once, with the first piece, and never again."""

import ipaddress
import struct
import time

TEMPLATE = ((8, 4), (12, 4), (21, 4), (22, 4), (1, 4), (2, 4), (10, 4), (14, 4), (7, 2), (11, 2), (4, 1), (6, 1))
PIECES, PIECE_SECONDS = 5, 60
LONG = (6, "192.168.1.20", 45000, "203.0.113.80", 443)
ONCE = (17, "192.168.1.21", 46000, "203.0.113.81", 9999)
BOOTED_BEFORE_S = 1000
SYN, FIN, PSH_ACK = 0x02, 0x01, 0x18


def piece_sums(number):
    """(bytes out, packets out, bytes in, packets in) of the connection's piece `number`, all different."""
    return 100_000 + 1111 * number, 700 + number, 4_000_000 + 77_777 * number, 3000 + 11 * number


def record(key, is_answer, size, packets, flags, first_ms, last_ms):
    protocol, client, client_port, server, server_port = key
    ends = [(client, client_port), (server, server_port)]
    (source, source_port), (destination, destination_port) = reversed(ends) if is_answer else ends
    return struct.pack("!4s4sIIIIIIHHBB", ipaddress.ip_address(source).packed, ipaddress.ip_address(destination).packed,
                       last_ms, first_ms, size, packets, *((2, 1) if is_answer else (1, 2)), source_port,
                       destination_port, protocol, flags)


def datagram(number, at):
    """The datagram sent at the end of piece `number` (from 0), at the time `at`."""
    uptime = (BOOTED_BEFORE_S + PIECE_SECONDS * (number + 1)) * 1000
    first, last = uptime - PIECE_SECONDS * 1000, uptime - 1
    flags = PSH_ACK | (SYN if number == 0 else 0) | (FIN if number == PIECES - 1 else 0)
    size_out, packets_out, size_in, packets_in = piece_sums(number)
    records = [record(LONG, False, size_out, packets_out, flags, first, last), record(LONG, True, size_in, packets_in, flags, first, last)]
    if number == 0:
        records += [record(ONCE, False, 5000, 5, 0, first, last), record(ONCE, True, 7000, 7, 0, first, last)]
    template = struct.pack("!HH", 256, len(TEMPLATE)) + b"".join(struct.pack("!HH", *field) for field in TEMPLATE)
    sets = struct.pack("!HH", 0, 4 + len(template)) + template
    content = b"".join(records)
    sets += struct.pack("!HH", 256, 4 + len(content)) + content
    return struct.pack("!HHIIII", 9, 1 + len(records), uptime, int(at), number, 7) + sets


def send(socket, address):
    """Sends the pieces in real time, the first one after 60 s. Yields every two seconds how many are sent, and also at
    the end of each wait, before the next piece."""
    begin = time.monotonic()
    for number in range(PIECES):
        while (left := begin + PIECE_SECONDS * (number + 1) - time.monotonic()) > 0:
            yield number
            time.sleep(min(2, left))
        yield number
        socket.sendto(datagram(number, time.time()), address)
    time.sleep(1)
    yield PIECES
