#!/usr/bin/env python3
"""Decodes every NetFlow v5 and v9 capture with our decoder and with tshark and compares every record and field.

    compare_with_tshark.py DECODE_DUMP

Reads the captures from $SOHOFLOW_CAPTURES. Prints each difference and exits 1 if there is one."""

import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# Payload files that belong together, templates first. Each group is an exporter of its own.
GROUPS = {
    "netflow5": ["netflow5.dat"],
    "v5 mikrotik": ["netflow5_test_microtik.dat"],
    "v5 with a count beyond its end": ["netflow5_test_invalid01.dat"],
    "zero-length fields": ["netflow9_test_0length_fields_tpl_data.dat"],
    "cisco 1941": ["netflow9_test_cisco_1941K9.dat"],
    "fortigate": ["netflow9_test_fortigate_fortios_521_tpl.dat", "netflow9_test_fortigate_fortios_521_data256.dat",
                  "netflow9_test_fortigate_fortios_521_data257.dat"],
    "huawei": ["netflow9_test_huawei_netstream_tpl.dat", "netflow9_test_huawei_netstream_data.dat"],
    "softflowd 0.9.9 with sampling": ["netflow9_test_invalid01.dat"],
    "ipt-netflow": ["netflow9_test_iptnetflow_reduced_size_encoding_tpldata260.dat"],
    "juniper srx": ["netflow9_test_juniper_srx_tplopt.dat"],
    "mac addresses": ["netflow9_test_macaddr_tpl.dat", "netflow9_test_macaddr_data.dat"],
    "nprobe": ["netflow9_test_nprobe_tpl.dat", "netflow9_test_nprobe_data.dat"],
    "nprobe dpi": ["netflow9_test_nprobe_dpi.dat"],
    "palo alto": ["netflow9_test_paloalto_81_tpl256-263.dat",
                  "netflow9_test_paloalto_81_data257_1flowset_in_large_zerofilled_packet.dat"],
    "softflowd": ["netflow9_test_softflowd_tpl_data.dat"],
    "ubiquiti": ["netflow9_test_ubnt_edgerouter_tpl.dat", "netflow9_test_ubnt_edgerouter_data1024.dat",
                 "netflow9_test_ubnt_edgerouter_data1025.dat"],
    "valid01": ["netflow9_test_valid01.dat"],
}
PCAPS = {"netflowv9.pcap": 2057}

# tshark's field -> ours, and how the text of tshark becomes our value.
TEXT = str


def NUMBER(text):
    return int(text, 0)


FIELDS = {
    "cflow.srcaddr": ("source", TEXT), "cflow.srcaddrv6": ("source", TEXT),
    "cflow.dstaddr": ("destination", TEXT), "cflow.dstaddrv6": ("destination", TEXT),
    "cflow.nexthop": ("nextHop", TEXT), "cflow.nexthopv6": ("nextHop", TEXT),
    "cflow.post_natsource_ipv4_address": ("postNatSource", TEXT),
    "cflow.post_natdestination_ipv4_address": ("postNatDestination", TEXT),
    "cflow.srcport": ("sourcePort", NUMBER), "cflow.dstport": ("destinationPort", NUMBER),
    "cflow.protocol": ("ipProtocol", NUMBER), "cflow.tos": ("tos", NUMBER), "cflow.tcpflags": ("tcpFlags", NUMBER),
    "cflow.direction": ("direction", NUMBER), "cflow.srcvlan": ("vlan", NUMBER), "cflow.vlanid": ("vlan", NUMBER),
    "cflow.dot1q_vlan_id": ("vlan", NUMBER), "cflow.post_vlanid": ("postVlan", NUMBER),
    "cflow.dstvlan": ("postVlan", NUMBER), "cflow.post_vlan": ("postVlan", NUMBER),
    "cflow.srcmac": ("sourceMac", TEXT), "cflow.dstmac": ("destinationMac", TEXT),
    "cflow.post_srcmac": ("postSourceMac", TEXT), "cflow.post_dstmac": ("postDestinationMac", TEXT),
    "cflow.inputint": ("ingressInterface", NUMBER), "cflow.outputint": ("egressInterface", NUMBER),
    "cflow.srcas": ("sourceAs", NUMBER), "cflow.dstas": ("destinationAs", NUMBER),
    "cflow.octets": ("bytes", NUMBER), "cflow.packets": ("packets", NUMBER),
    "cflow.octets64": ("bytes", NUMBER), "cflow.packets64": ("packets", NUMBER),
    "cflow.post_octets": ("outBytes", NUMBER), "cflow.post_packets": ("outPackets", NUMBER),
    "cflow.octets_out": ("outBytes", NUMBER), "cflow.packets_out": ("outPackets", NUMBER),
    "cflow.responder_octets": ("responderBytes", NUMBER), "cflow.initiator_octets": ("initiatorBytes", NUMBER),
    "cflow.srcmask": ("sourcePrefixLength", NUMBER), "cflow.dstmask": ("destinationPrefixLength", NUMBER),
    "cflow.srcmaskv6": ("sourcePrefixLength", NUMBER), "cflow.dstmaskv6": ("destinationPrefixLength", NUMBER),
    "cflow.ip_version": ("ipVersion", NUMBER), "cflow.icmp_type": ("icmpTypeCode", NUMBER),
    "cflow.flow_end_reason": ("endReason", NUMBER), "cflow.icmp_type_code_ipv4": ("icmpTypeCode", NUMBER),
}
# Fields nothing of ours carries, and tshark's own additions.
NOT_CARRIED = {
    "cflow.padding", "cflow.engine_id", "cflow.appl_id", "cflow.appl_id.classification_engine_id",
    "cflow.appl_id.selector_id", "cflow.appl_name", "cflow.ethernet_type", "cflow.ingress_physical_interface",
    "cflow.egress_physical_interface", "cflow.tcp_option_map", "cflow.flows", "cflow.pie.ntop.l7_proto",
    "cflow.pie.ntop.l7_proto_name", "cflow.bgpnexthop", "cflow.forwarding_status",
    "cflow.forwarding_status_unknown_code", "cflow.flow_id", "cflow.firewall_event", "cflow.timedelta",
    "cflow.mpls_label_length", "cflow.private_enterprise_number", "cflow.unknown_field_type",
}
TIMES = {"cflow.timestart", "cflow.timeend", "cflow.abstimestart"}
OPTION_FIELDS = {"cflow.sampling_interval", "cflow.sampling_algorithm", "cflow.flowsexp", "cflow.packetsexp"}
EIGHT_DAYS_MS = 8 * 24 * 3600 * 1000

failures = []


def fail(where, text):
    failures.append(where)
    print(f"{where}: {text}")


def checksum(data):
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def frame(payload, exporter):
    """An Ethernet frame with the payload from 192.0.2.`exporter`, port 40000, to port 2055."""
    udp = struct.pack("!HHHH", 40000, 2055, 8 + len(payload), 0) + payload
    head = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 0, 0x4000, 64, 17, 0, bytes([192, 0, 2, exporter]),
                       bytes([192, 0, 2, 250]))
    head = head[:10] + struct.pack("!H", checksum(head)) + head[12:]
    return bytes(12) + b"\x08\x00" + head + udp


def write_pcap(path, payloads):
    with open(path, "wb") as out:
        out.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1))
        for number, payload in enumerate(payloads):
            data = frame(payload, 1)
            out.write(struct.pack("<IIII", 1_800_000_000 + number, 0, len(data), len(data)) + data)


def for_tshark(payload):
    """tshark believes the count of v9's header and stops there; softflowd 0.9.9's leaves sets out."""
    if payload[:2] == b"\x00\x09":
        return payload[:2] + b"\x7f\xff" + payload[4:]
    return payload


def tshark_records(path, port):
    """Per record a dict of field name -> text, the options records' count, and the sets without template."""
    text = subprocess.run(["tshark", "-r", path, "-d", f"udp.port=={port},cflow", "-T", "pdml"], check=True,
                          capture_output=True).stdout
    records, options, unknown, sampling = [], 0, 0, 0
    for proto in ElementTree.fromstring(text).iter("proto"):
        if proto.get("name") != "cflow":
            continue
        unknown += sum(1 for field in proto.iter("field") if field.get("name") == "cflow.no_template_found")
        header = {field.get("name"): field.get("show") for field in proto.iter("field")
                  if field.get("name") in ("cflow.sysuptime", "cflow.samplerate")}
        for flow in proto.iter("field"):
            if not flow.get("show", "").startswith(("Flow ", "pdu ")):
                continue
            fields = {}
            for field in flow.iter("field"):
                name = field.get("name")
                if field is flow or name.startswith("cflow.tcpflags."):
                    continue
                # The first of a name is the record's: tshark shows some again under another one.
                if name.startswith(("cflow.", "_ws")):
                    fields.setdefault(name, field.get("show"))
            if any(name in OPTION_FIELDS or name.startswith("cflow.scope") for name in fields):
                options += 1
                if "cflow.sampling_interval" in fields:
                    # Of the whole exporter; one interface's own would be another matter.
                    assert fields.get("cflow.scope_interface", "0") == "0", fields
                    sampling = NUMBER(fields["cflow.sampling_interval"])
            else:
                fields["uptime"] = header["cflow.sysuptime"]
                fields["sampling"] = NUMBER(header.get("cflow.samplerate", "0")) or sampling
                records.append(fields)
    return records, options, unknown


def our_records(dump, path):
    lines = subprocess.run([dump, path], check=True, capture_output=True, text=True).stdout.splitlines()
    parsed = [line.split(" ", 1) for line in lines]
    records = [json.loads(text) for kind, text in parsed if kind == "record"]
    exporters = [json.loads(text) for kind, text in parsed if kind == "exporter"]
    return records, exporters, int(parsed[-1][1])


def milliseconds(text):
    return round(float(text) * 1000)


def wrapped(age):
    """A difference of 32-bit counters that wrap, as a signed number."""
    return (age + 2**31) % 2**32 - 2**31


def expected_ages(theirs):
    """Milliseconds before the export of a record's start and end, with the decoder's documented limits."""
    if theirs.get("cflow.abstimestart", "").startswith("Jan  1, 1970 00:00:00.0"):
        theirs["cflow.timestart"] = "0"  # A flow that began with the exporter: tshark shows uptime 0 as a date.
    if "cflow.timestart" not in theirs:
        return 0, 0
    uptime = milliseconds(theirs["uptime"])
    start, end = (wrapped(uptime - milliseconds(theirs[f"cflow.time{which}"])) for which in ("start", "end"))
    if end > EIGHT_DAYS_MS or end < -60_000:
        return 0, 0
    if start > EIGHT_DAYS_MS or start < end:
        start = end
    return (start - end, 0) if end < 0 else (start, end)


def compare_record(where, theirs, ours):
    for name, text in theirs.items():
        if name in FIELDS:
            key, read = FIELDS[name]
            if ours.get(key) != read(text):
                fail(where, f"{name} is {text}, we have {key} {ours.get(key)}")
        elif name.startswith("cflow.") and name not in NOT_CARRIED and name not in TIMES:
            fail(where, f"{name} = {text} is neither mapped nor left out on purpose")
    # "Not announced" and "every packet" scale alike.
    sampling = max(ours.get("samplingInterval", 0), 1)
    if sampling != max(theirs["sampling"], 1):
        fail(where, f"sampling 1:{sampling} instead of 1:{theirs['sampling']}")
    start, end = expected_ages(theirs)
    if (ours["startAgeMs"], ours["endAgeMs"]) != (start, end):
        fail(where, f"ages {ours['startAgeMs']}, {ours['endAgeMs']} instead of {start}, {end}")
    mapped = {FIELDS[name][0] for name in theirs if name in FIELDS}
    derived = {"protocol", "exporter", "startAgeMs", "endAgeMs", "isOutReverse", "samplingInterval", "ipVersion",
               "icmpTypeCode"}
    for key in ours.keys() - mapped - derived:
        fail(where, f"we have {key} {ours[key]}, tshark has nothing like it")


def compare(where, dump, our_path, their_path, port):
    theirs, options, unknown = tshark_records(their_path, port)
    ours, exporters, rejected = our_records(dump, our_path)
    if rejected:
        fail(where, f"{rejected} datagrams rejected")
    if len(theirs) != len(ours):
        fail(where, f"{len(ours)} records, tshark has {len(theirs)}")
    for number, (one, other) in enumerate(zip(theirs, ours), 1):
        compare_record(f"{where}, record {number}", one, other)
    if options != sum(exporter["optionRecords"] for exporter in exporters):
        fail(where, f"options records: {exporters}, tshark has {options}")
    if unknown != sum(exporter["waitingSets"] for exporter in exporters):
        fail(where, f"sets without template: {exporters}, tshark has {unknown}")
    print(f"{where}: {len(ours)} records, {options} options records, {unknown} sets without template")
    return len(ours)


def main():
    dump = sys.argv[1]
    captures = os.environ.get("SOHOFLOW_CAPTURES")
    if not captures:
        print("set SOHOFLOW_CAPTURES to the folder of captures")
        return 1
    folder = pathlib.Path(captures) / "netflow"
    listed = {name for names in GROUPS.values() for name in names}
    for path in sorted(folder.glob("netflow[59]*.dat")):
        if path.name not in listed:
            fail(path.name, "stands in no group")
    for path in sorted(folder.glob("netflowv*.pcap")):
        if path.name not in PCAPS:
            fail(path.name, "is not compared")
    total = 0
    with tempfile.TemporaryDirectory() as temporary:
        ours, theirs = os.path.join(temporary, "ours.pcap"), os.path.join(temporary, "theirs.pcap")
        for where, names in GROUPS.items():
            payloads = [(folder / name).read_bytes() for name in names]
            write_pcap(ours, payloads)
            write_pcap(theirs, [for_tshark(payload) for payload in payloads])
            total += compare(where, dump, ours, theirs, 2055)
    for name, port in PCAPS.items():
        total += compare(name, dump, folder / name, folder / name, port)
    print(f"{total} records compared, {len(failures)} difference(s)")
    return 1 if failures or total == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
