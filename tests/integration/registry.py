"""Debian's registry for real pulls. Images are laid into its storage as it keeps them itself: no engine has to import,
pack and push them first."""

import contextlib
import hashlib
import io
import json
import os
import platform
import subprocess
import tarfile

ADDRESS = "127.0.0.1:5000"
ARCHITECTURE = {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]
OTHER_ARCHITECTURE = "arm64" if ARCHITECTURE == "amd64" else "amd64"
MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
MANIFEST_LIST = "application/vnd.docker.distribution.manifest.list.v2+json"


def layer(files):
    """A layer out of (name in the image, bytes or a folder): unpacked, as loopback is fast."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, content in files:
            if isinstance(content, bytes):
                entry = tarfile.TarInfo(name)
                entry.size, entry.mode = len(content), 0o755
                tar.addfile(entry, io.BytesIO(content))
            else:
                tar.add(content, name)
    return out.getvalue()


class Registry:
    """On the loopback of `engine`'s network, so that an engine trusts it without a certificate."""

    def __init__(self, engine):
        self.folder = engine.folder / "registry"
        self.folder.mkdir()
        config = engine.folder / "registry.yml"
        config.write_text(f"version: 0.1\nlog: {{level: error}}\nstorage:\n  filesystem:\n    rootdirectory: {self.folder}\n"
                          f"  delete: {{enabled: true}}\nhttp:\n  addr: {ADDRESS}\n")
        self.command = engine.inside("docker-registry", "serve", config)
        self.start()

    def start(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    @contextlib.contextmanager
    def away(self):
        self.close()
        try:
            yield
        finally:
            self.start()

    def publish(self, name, layers, architecture=ARCHITECTURE, is_list=False):
        """`name` as "ntopng:stable"; the reference to pull. `is_list`: a list of images that has only this one."""
        repository, tag = name.split(":")
        digests = [self._blob(content) for content in layers]
        config = {"architecture": architecture, "os": "linux", "config": {"Env": ["PATH=/usr/bin"]},
                  "rootfs": {"type": "layers", "diff_ids": digests}}
        kind = "application/vnd.docker.image.rootfs.diff.tar"
        described = [{"mediaType": kind, "size": len(content), "digest": digest} for content, digest in zip(layers, digests)]
        text = json.dumps(config).encode()
        digests.append(self._blob(text))
        manifest = {"schemaVersion": 2, "mediaType": MANIFEST, "layers": described,
                    "config": {"mediaType": "application/vnd.docker.container.image.v1+json", "size": len(text), "digest": digests[-1]}}
        for digest in digests:
            self._link(f"repositories/{repository}/_layers/{digest.replace(':', '/')}/link", digest)
        revision = self._manifest(repository, manifest)
        if is_list:
            entry = {"mediaType": MANIFEST, "size": len(json.dumps(manifest)), "digest": revision,
                     "platform": {"architecture": architecture, "os": "linux"}}
            revision = self._manifest(repository, {"schemaVersion": 2, "mediaType": MANIFEST_LIST, "manifests": [entry]})
        self._link(f"repositories/{repository}/_manifests/tags/{tag}/current/link", revision)
        return f"{ADDRESS}/{name}"

    def _manifest(self, repository, content):
        digest = self._blob(json.dumps(content).encode())
        self._link(f"repositories/{repository}/_manifests/revisions/{digest.replace(':', '/')}/link", digest)
        return digest

    def _blob(self, content):
        digest = hashlib.sha256(content).hexdigest()
        path = self.folder / f"docker/registry/v2/blobs/sha256/{digest[:2]}/{digest}/data"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return f"sha256:{digest}"

    def _link(self, path, digest):
        path = self.folder / "docker/registry/v2" / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(digest)

    def close(self):
        self.process.kill()
        self.process.wait()


def random_layer(megabytes):
    """A layer that takes its time."""
    return layer([("filler", os.urandom(megabytes << 20))])
