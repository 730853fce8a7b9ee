#!/usr/bin/env python3
"""The oracle: who talked to whom in a recording of NetFlow v5/v9, computed from tshark's field export alone.

oracle.py RECORDING --local PREFIX… [--muted EXPORTER] prints JSON: bytes and packets per conversation, device,
destination, service and minute, after sampling. A record's server is the end with the lower port; a device is its
local end. Of a muted exporter the conversations before the 21st that the other exporter also reported are counted."""
import argparse
import collections
import ipaddress
import json
import subprocess
import xml.etree.ElementTree as tree

MUTED_FROM = 20
UPTIME_WRAP = 2**32 * 10**6  # the exporter's millisecond clock has 32 bits


def dissect(path):
    """(exporter, source port, receive time, {field: text}) for every flow record, in order."""
    tshark = subprocess.Popen(["tshark", "-r", path, "-d", "udp.port==2055,cflow", "-T", "pdml"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL)
    for _, packet in tree.iterparse(tshark.stdout):
        if packet.tag != "packet":
            continue
        exporter, port = (packet.find(f".//field[@name='{name}']").get("show") for name in ("ip.src", "udp.srcport"))
        context = (exporter, int(port), nanoseconds(packet.find(".//field[@name='timestamp']").get("value")))
        header = {field.get("name"): field.get("show") for field in packet.find("./proto[@name='cflow']")}
        for node in packet.iter("field"):
            if (node.get("show") or "").startswith(("Flow ", "pdu ")) and not (node.get("show") or "").startswith("FlowSet"):
                yield *context, {**header, **{field.get("name"): field.get("show") for field in node.iter("field")}}
        packet.clear()
    if tshark.wait() != 0:
        raise SystemExit("tshark failed")


def nanoseconds(text):
    """Exact: a float would lose the last digits of an epoch time."""
    whole, _, fraction = text.partition(".")
    return int(whole) * 10**9 + int(fraction.ljust(9, "0")[:9])


class Sum(list):
    """[bytes in, bytes out, packets in, packets out]"""

    def __init__(self):
        super().__init__([0, 0, 0, 0])

    def add(self, is_out, size, packets):
        self[is_out] += size
        self[2 + is_out] += packets


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("recording")
    arguments.add_argument("--local", action="append", required=True, type=ipaddress.ip_network)
    arguments.add_argument("--muted")
    arguments = arguments.parse_args()
    is_local = lambda address: any(ipaddress.ip_address(address) in network for network in arguments.local)
    views = {name: collections.defaultdict(Sum) for name in ("conversations", "devices", "destinations", "services")}
    minutes = collections.defaultdict(lambda: [0, 0])
    sampling, seen, equal, records = {}, collections.defaultdict(set), set(), 0
    for exporter, port, received, flow in dissect(arguments.recording):
        if "cflow.sampling_interval" in flow and "cflow.octets" not in flow:
            sampling[exporter, port] = int(flow["cflow.sampling_interval"])
            continue
        records += 1
        family = "" if "cflow.srcaddr" in flow else "v6"
        source, destination = flow[f"cflow.srcaddr{family}"], flow[f"cflow.dstaddr{family}"]
        protocol = int(flow["cflow.protocol"])
        ports = [0, 0] if protocol in (1, 58) else [int(flow["cflow.srcport"]), int(flow["cflow.dstport"])]
        key = (protocol, *sorted([(source, ports[0]), (destination, ports[1])]))
        seen[exporter].add(key)
        if exporter == arguments.muted and len(equal) >= MUTED_FROM and key not in equal:
            continue
        if sum(key in keys for keys in seen.values()) > 1:
            equal.add(key)
        factor = max(1, int(flow.get("cflow.samplerate", 0)) or sampling.get((exporter, port), 1))
        size, packets = int(flow["cflow.octets"]) * factor, int(flow["cflow.packets"]) * factor
        server_first = ports[0] < ports[1]
        service = f"{protocol}/{min(ports)}"
        is_out = is_local(source) and not (is_local(destination) and server_first)
        device, remote = (source, destination) if is_out else (destination, source)
        ends = (f"{device}:{ports[not is_out]}", f"{remote}:{ports[is_out]}")
        views["conversations"][f"{protocol} {ends[0]} {ends[1]}"].add(is_out, size, packets)
        views["devices"][device].add(is_out, size, packets)
        views["destinations"][remote].add(is_out, size, packets)
        views["services"][service].add(is_out, size, packets)
        uptime = nanoseconds(flow["cflow.sysuptime"])
        first, last = ((received - (uptime - nanoseconds(flow[name])) % UPTIME_WRAP) // 10**9 for name in ("cflow.timestart", "cflow.timeend"))
        seconds = last - first + 1
        for number in range(seconds):  # every second gets the same share, the first ones one byte more
            minutes[(first + number) // 60 * 60][is_out] += size // seconds + (number < size % seconds)
    print(json.dumps({"records": records, **views, "minutes": minutes}, indent=1, sort_keys=True))


if __name__ == "__main__":
    main()
