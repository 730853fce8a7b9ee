#!/usr/bin/env python3
"""Holds the source tree to the module rules of core/ARCHITECTURE.md: include arrows, no Qt in the portable
library, no file that hides more than one concern. Prints each breach and exits 1 if there is one."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
MAX_LINES = 600
MAX_ARCHITECTURE_LINES = 150

# folder -> folders of core/ it may include besides itself; the only place where the arrows are written as data.
ARROWS = {
    "base": set(),
    "text": {"base"},
    "settings": {"base", "text"},
    "secrets": {"base", "text"},
    "jobs": {"base", "text"},
    "decoder": {"base"},
    "flows": {"base", "decoder"},
    "talkers": {"base", "decoder", "flows"},
    "publisher": {"base", "decoder", "flows"},
    "collector": {"base", "decoder"},
    "control": {"base", "text", "decoder", "flows", "talkers", "settings", "jobs", "names", "geoip", "health"},
    "metrics": {"base", "text"},
    "health": {"base", "text"},
    **{folder: {"base", "text", "jobs", "settings", "secrets"}
       for folder in ("geoip", "names", "history", "router", "container", "ntopng")},
}
ARROWS["pipeline"] = set(ARROWS) - {"jobs", "secrets", "router", "container", "ntopng"}
ARROWS["setup"] = set(ARROWS)
PORTABLE = ("base", "decoder", "flows", "talkers", "publisher")
# Folders of soho_wire that also hold files of soho_core: those files are named in their CMakeLists.txt.
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')
FOREIGN_TO_WIRE = re.compile(r"^(Q[A-Z]|zmq|pcap|sys/|unistd|netinet/|arpa/|poll\.h|fcntl\.h)")


def sources_of(target, folder):
    """File names that a folder's CMakeLists.txt gives to one target."""
    text = (ROOT / "core" / folder / "CMakeLists.txt").read_text()
    names = set()
    for match in re.finditer(r"target_sources\(\s*%s\s+\w+([^)]*)\)" % target, text):
        names.update(match.group(1).split())
    return names


def core_files_of_portable_folder(folder):
    """Files of soho_core inside a portable folder, with the headers beside them."""
    names = sources_of("soho_core", folder)
    return {pathlib.Path(name).stem.removesuffix("_linux").removesuffix("_posix").removesuffix("_win") for name in names} | {
        pathlib.Path(name).stem for name in names}


def check_file(path, breaches):
    relative = path.relative_to(ROOT)
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) > MAX_LINES:
        breaches.append(f"{relative}: {len(lines)} lines; over {MAX_LINES} hides more than one concern")
    if relative.parts[0] != "core":
        return
    folder = relative.parts[1]
    if folder not in ARROWS:
        breaches.append(f"{relative}: folder core/{folder} has no arrows; add it to the table and to ARCHITECTURE.md")
        return
    is_wire = folder in PORTABLE and path.stem not in core_files_of_portable_folder(folder)
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        kind, target = match.groups()
        parts = target.split("/")
        if is_wire and FOREIGN_TO_WIRE.match(target):
            breaches.append(f"{relative}:{number}: {target} in soho_wire, which is portable C++ without I/O")
        elif parts[0] == "app" or parts[0] == "tests":
            breaches.append(f"{relative}:{number}: core/ includes {target}")
        elif parts[0] == "core":
            if parts[1] != folder and parts[1] not in ARROWS[folder]:
                breaches.append(f"{relative}:{number}: {folder} may not include {target}")
        elif kind == '"' or ".." in parts:
            breaches.append(f"{relative}:{number}: {target} hides its folder; includes are written from the top folder")


def main():
    breaches = []
    for top in ("core", "app", "tests"):
        for path in sorted((ROOT / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                check_file(path, breaches)
    architecture = ROOT / "core" / "ARCHITECTURE.md"
    if len(architecture.read_text().splitlines()) > MAX_ARCHITECTURE_LINES:
        breaches.append(f"core/ARCHITECTURE.md is longer than {MAX_ARCHITECTURE_LINES} lines")
    for breach in breaches:
        print(breach)
    print(f"structure: {len(breaches)} breach(es)")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
