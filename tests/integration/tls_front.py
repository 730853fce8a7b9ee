"""HTTPS with a self-signed certificate in front of a plain server on loopback."""

import hashlib
import socket
import ssl
import subprocess
import threading


class TlsFront:
    def __init__(self, plain_port, folder):
        self.plain_port, self.folder = plain_port, folder
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.renew()
        threading.Thread(target=self._serve, daemon=True).start()

    def renew(self):
        """Another certificate from the next connection on."""
        key, certificate = self.folder / "key.pem", self.folder / "certificate.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
                        "/CN=127.0.0.1", "-days", "30", "-keyout", key, "-out", certificate], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.context = context
        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.read_text())).hexdigest().upper()
        self.fingerprint = ":".join(digest[i:i + 2] for i in range(0, len(digest), 2))

    def close(self):
        self.listener.close()

    def _serve(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._join, args=(client,), daemon=True).start()

    def _join(self, client):
        try:
            with self.context.wrap_socket(client, server_side=True) as secure, \
                    socket.create_connection(("127.0.0.1", self.plain_port)) as plain:
                back = threading.Thread(target=self._copy, args=(plain, secure), daemon=True)
                back.start()
                self._copy(secure, plain)
                back.join()
        except OSError:
            pass  # A client that refuses the certificate hangs up.

    @staticmethod
    def _copy(source, target):
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass
