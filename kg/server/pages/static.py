"""The style sheet, the script and the icon: read once and named by their content, so that a browser keeps them.

Nothing else is ever read for a request, so no other file can be reached.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from kg.server.caching import takes_gzip, unchanged
from kg.server.refusals import NotFound

_FOLDER = Path(__file__).resolve().parents[1] / "static"
_MEDIA_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_FOREVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class File:
    """A file as it is sent; ``name``: with its digest, as in site.0123456789ab.css; ``packed``: its bytes in gzip."""

    name: str
    media_type: str
    body: bytes
    packed: bytes
    digest: str


@cache
def files(folder: Path = _FOLDER) -> Mapping[str, File]:
    """The files of a folder by their own names; links and what is in further folders are none of them."""
    found = {}
    for path in sorted(folder.iterdir()):
        if path.is_file() and not path.is_symlink() and path.suffix in _MEDIA_TYPES:
            body = path.read_bytes()
            digest = hashlib.sha256(body).hexdigest()[:12]
            name = f"{path.stem}.{digest}{path.suffix}"
            found[path.name] = File(name, _MEDIA_TYPES[path.suffix], body, gzip.compress(body, mtime=0), digest)
    return found


def named(name: str) -> str:
    """The address of a file by its own name: site.css."""
    return f"/static/{files()[name].name}"


def answer(request: Request) -> Response:
    """One of the files. Raises NotFound for any other name."""
    name = request.path_params["name"]
    for file in files().values():
        if file.name == name:
            return _sent(request, file)
    raise NotFound(f"/static/{name}")


def _sent(request: Request, file: File) -> Response:
    """A file, in gzip for a client that takes it; only that it is the same, for one that has it."""
    is_packed = takes_gzip(request.headers.get("accept-encoding", ""))
    etag = f'"{file.digest}-gzip"' if is_packed else f'"{file.digest}"'
    headers = {"ETag": etag, "Cache-Control": _FOREVER, "Vary": "Accept-Encoding"}
    same = unchanged(request, etag)
    if same is not None:
        same.headers.update(headers)
        return same
    if is_packed:
        headers["Content-Encoding"] = "gzip"
    return Response(file.packed if is_packed else file.body, media_type=file.media_type, headers=headers)
