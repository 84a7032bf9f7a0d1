"""The logo of a house: a PNG beside its profile, carried in notices as content (decision 17).

Only what draws the picture is kept: a PNG may name its author, its program and its times, and
nothing of that may reach an exported file.
"""

import base64
import binascii
import zlib
from collections.abc import Iterator

from editor.model.node import Json
from editor.profiles import spec

LIMIT = 300_000
"""Bytes a notice may carry for a logo."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = frozenset({b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"sRGB", b"pHYs", b"IDAT", b"IEND"})


def drawing(png: bytes) -> bytes | None:
    """A PNG with nothing in it but the picture; None for anything that is not a whole PNG."""
    if not png.startswith(_SIGNATURE):
        return None
    chunks = list(_chunks(png))
    names = [name for name, _ in chunks]
    if names[:1] != [b"IHDR"] or names[-1:] != [b"IEND"] or b"IDAT" not in names:
        return None
    return _SIGNATURE + b"".join(whole for name, whole in chunks if name in _KEPT)


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and bytes of each chunk, up to the first that is cut short or damaged."""
    at = len(_SIGNATURE)
    while at + 12 <= len(png):
        end = at + 12 + int.from_bytes(png[at : at + 4])
        whole = png[at:end]
        if end > len(png) or zlib.crc32(whole[4:-4]) != int.from_bytes(whole[-4:]):
            return
        yield whole[4:8], whole
        at = end


def encoded(png: bytes, place: spec.Place) -> str:
    """A logo as a notice carries it; refuses what is no PNG, or too large."""
    drawn = drawing(png)
    if drawn is None:
        raise place.refuse("is no whole PNG file", "a PNG file")
    if len(drawn) > LIMIT:
        raise place.refuse(f"has {len(drawn)} bytes", f"at most {LIMIT} bytes")
    return base64.b64encode(drawn).decode("ascii")


def decoded(content: str) -> bytes | None:
    """The PNG that a notice carries as text, None if it is none or too large."""
    try:
        png = base64.b64decode(content, validate=True)
    except (binascii.Error, ValueError):
        return None
    return png if len(png) <= LIMIT and drawing(png) == png else None


def content(value: Json, place: spec.Place) -> None:
    """Check the content of a logo that a notice carries."""
    if not isinstance(value, str) or decoded(value) is None:
        raise place.refuse("is no logo", f"a PNG of at most {LIMIT} bytes, in base 64")
