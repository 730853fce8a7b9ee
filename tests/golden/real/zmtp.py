"""A ZeroMQ publisher in plain Python (ZMTP 3.0, no encryption): shows what the subscriber asks for and sends what no
library would let through. The messages of ntopng's collector interface."""

import json
import socket
import struct
import time

COMMAND, LONG, MORE = 4, 2, 1
TOPICS = 9  # how many prefixes ntopng subscribes to


def tlv_value(key, value):
    """nDPI's serializer: kinds of key and value in a byte, then both, numbers as short as they get."""
    sizes = {2: "!B", 3: "!H", 4: "!I", 5: "!Q"}
    kind = lambda number: 2 if number < 1 << 8 else 3 if number < 1 << 16 else 4 if number < 1 << 32 else 5
    key_kind = kind(key)
    head = struct.pack(sizes[key_kind], key)
    if isinstance(value, str):
        text = value.encode()
        return bytes([key_kind << 4 | 11]) + head + struct.pack("!H", len(text)) + text
    return bytes([key_kind << 4 | kind(value)]) + head + struct.pack(sizes[kind(value)], value)


def tlv(*records):
    return b"\1\1" + b"".join(b"".join(tlv_value(*item) for item in record.items()) + b"\1" for record in records)


def header(topic, number, size, length, version, flags=0, source=7):
    """ntopng tells the forms apart by their length alone: 24, 28 or 36 bytes."""
    name = topic.encode().ljust(16, b"\0")
    if length == 24:
        return name + struct.pack("<BBH", version, source, size) + struct.pack("!I", number)
    if length == 28:
        return name + struct.pack("<BBH", version, 0, size) + struct.pack("!I", number) + struct.pack("<I", source)
    return name + struct.pack("<BBHII", version, flags, 0, size, size) + struct.pack("!I", number) + struct.pack("<I", source)


def event(now, version):
    """Every member filled: ntopng shows what lies in its memory for those that are missing."""
    drops = ("export_queue_full", "too_many_flows", "elk_flow_drops", "sflow_pkt_sample_drops", "flow_collection_drops",
             "flow_collection_udp_socket_drops")
    return json.dumps({
        "time": now, "bytes": 1000, "packets": 10, "packet_drops": 0, "mode": "collector",
        "iface": {"name": "SohoFlow", "speed": 1000, "ip": "127.0.0.1"},
        "probe": {"ip": "127.0.0.1", "public_ip": "", "version": version, "osname": "", "license": "", "edition": "",
                  "maintenance": "", "uuid": "", "uuid_num": 7, "unique_source_id": 7},
        "avg": {"bps": 0, "pps": 0}, "timeout": {"lifetime": 120, "idle": 65, "collected_lifetime": 5},
        "drops": dict.fromkeys(drops, 0),
        "flow_collection": {"nf_ipfix_flows": 1, "collection_port": 2055, "sflow_samples": 0, "exporters": {
            "192.168.1.1": {"time_last_flow": now, "num_sflow_flows": 0, "num_netflow_ipfix_flows": 1, "num_drops": 0,
                            "unique_source_id": 3232235777}}},
        "zmq": {"num_flow_exports": 1, "num_zmq_exporters": 1}}).encode()


class Publisher:
    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.number = 0
        self.socket.sendall(b"\xff" + bytes(8) + b"\x7f\x03\x00" + b"NULL".ljust(20, b"\0") + bytes(32))
        self.exactly(64)
        kind = b"\x0bSocket-Type" + struct.pack("!I", 4) + b"XPUB"
        self.frame(COMMAND, b"\x05READY" + kind)
        self.receive()
        self.topics = [self.receive() for _ in range(TOPICS)]

    def exactly(self, count):
        data = b""
        while len(data) < count:
            part = self.socket.recv(count - len(data))
            if not part:
                raise AssertionError("the subscriber has closed the connection")
            data += part
        return data

    def receive(self):
        flags = self.exactly(1)[0]
        length = struct.unpack("!Q", self.exactly(8))[0] if flags & LONG else self.exactly(1)[0]
        return self.exactly(length)

    def frame(self, flags, body):
        size = struct.pack("!Q", len(body)) if len(body) > 255 else bytes([len(body)])
        self.socket.sendall(bytes([flags | (LONG if len(body) > 255 else 0)]) + size + body)

    def send(self, topic, payload, length=28, version=3, flags=0):
        self.number += 1
        self.frame(MORE, header(topic, self.number, len(payload), length, version, flags))
        self.frame(0, payload)

    def send_event(self):
        self.send("event", event(int(time.time()), "0.1"), version=2)

    def close(self):
        self.socket.close()
