"""A desktop session as a program under test hears of its end: one client's session manager (X Session Management
Protocol 1.0 over the Inter-Client Exchange Protocol 1.0, both sides little-endian)."""

import pathlib
import shutil
import socket
import struct
import tempfile

from sohoflow import DEADLINE

ICE = 0  # major code of the exchange itself
XSMP = 1  # major code we announce for session management
BYTE_ORDER, CONNECTION_SETUP, CONNECTION_REPLY, PROTOCOL_SETUP, PROTOCOL_REPLY = 1, 2, 6, 7, 8
REGISTER_CLIENT, REGISTER_CLIENT_REPLY, SAVE_YOURSELF, SAVE_YOURSELF_DONE = 1, 2, 3, 8
DIE, SHUTDOWN_CANCELLED, SAVE_COMPLETE = 9, 10, 18
SAVE_LOCAL, SAVE_BOTH = 1, 2
INTERACT_NONE, INTERACT_ANY = 0, 2


def padded(data):
    return data + bytes(-len(data) % 8)


def who_we_are():
    """Vendor and release, each a STRING."""
    return b"".join(struct.pack("<H2s", 2, text) for text in (b"So", b"1 "))


class Session:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="soho-")
        path = pathlib.Path(self.folder) / "session"
        self.listener = socket.create_server(str(path), family=socket.AF_UNIX)
        self.listener.settimeout(DEADLINE)
        self.client = None
        self.variables = {"SESSION_MANAGER": f"unix/{socket.gethostname()}:{path}"}

    def close(self):
        for end in (self.client, self.listener):
            if end:
                end.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def admit(self):
        """Takes in the program that is being started with our variables."""
        self.client, _ = self.listener.accept()
        self.client.settimeout(DEADLINE)
        self._send(ICE, BYTE_ORDER)
        self._read(ICE, CONNECTION_SETUP)
        self._send(ICE, CONNECTION_REPLY, body=who_we_are())
        self.their_xsmp, _ = self._read(ICE, PROTOCOL_SETUP)
        self._send(ICE, PROTOCOL_REPLY, bytes([0, XSMP]), who_we_are())
        self._read(self.their_xsmp, REGISTER_CLIENT)
        self._send(XSMP, REGISTER_CLIENT_REPLY, body=struct.pack("<I", 4) + b"soho")
        self._save(SAVE_LOCAL, False, INTERACT_NONE)  # the protocol's welcome
        self._send(XSMP, SAVE_COMPLETE)

    def announce_end(self):
        """The person logs out; whether the program agrees. It may still be called off."""
        return self._save(SAVE_BOTH, True, INTERACT_ANY)

    def call_off(self):
        self._send(XSMP, SHUTDOWN_CANCELLED)

    def end(self):
        self._send(XSMP, DIE)

    def _save(self, kind, is_shutdown, interaction):
        self._send(XSMP, SAVE_YOURSELF, body=bytes([kind, is_shutdown, interaction, False]))
        has_succeeded, _ = self._read(self.their_xsmp, SAVE_YOURSELF_DONE)
        return bool(has_succeeded)

    def _send(self, major, minor, detail=bytes(2), body=b""):
        body = padded(body)
        self.client.sendall(struct.pack("<BB2sI", major, minor, detail, len(body) // 8) + body)

    def _read(self, major, minor):
        """The two bytes of detail of the next message of this kind; others, such as the program's properties, are
        passed over."""
        while True:
            theirs, kind, first, second, length = struct.unpack("<BBBBI", self._receive(8))
            self._receive(length * 8)
            if (theirs, kind) == (major, minor):
                return first, second

    def _receive(self, count):
        data = b""
        while len(data) < count:
            more = self.client.recv(count - len(data))
            if not more:
                raise AssertionError("the program has left the session")
            data += more
        return data
