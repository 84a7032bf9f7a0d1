"""The zip around the parts of a Word file: the same parts give the same bytes everywhere.

Written here and not with zipfile, because the parts of the template are copied as they are: for
a short notice, compressing them again would take as long as all the rest.
"""

import struct
import zlib
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache

from msgspec import Struct

LEVEL = 6
"""How hard parts are compressed."""

_RAW = -zlib.MAX_WBITS
_DEFLATED = 8
_VERSION = 20
_DATE = (1 << 5) | 1  # the first of January 1980, the first day that a zip knows
_MODE = 0o600 << 16
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s4B4H3L5H2L")
_END = struct.Struct("<4s4H2LH")


class Packed(Struct, frozen=True):
    """A compressed part, with what the zip says of it."""

    crc: int
    size: int
    data: bytes


def zip_parts(
    parts: Mapping[str, bytes | Packed], comment: str = "", kept: Container[str] = ()
) -> bytes:
    """A package of these parts in their order, without dates, users or machines.

    `kept` names the parts that will come again, as they are, in other packages.
    """
    out: list[bytes] = []
    directory: list[bytes] = []
    place = 0
    for name, data in parts.items():
        if isinstance(data, Packed):
            packed = data
        else:
            packed = _kept(data) if name in kept else _packed(data)
        path = name.encode("ascii")
        sizes = (packed.crc, len(packed.data), packed.size)
        head = _LOCAL.pack(b"PK\3\4", _VERSION, 0, _DEFLATED, 0, _DATE, *sizes, len(path), 0)
        entry = _CENTRAL.pack(
            b"PK\1\2", _VERSION, 0, _VERSION, 0, 0, _DEFLATED, 0, _DATE, *sizes, len(path),
            0, 0, 0, 0, _MODE, place,
        )  # fmt: skip
        out += (head, path, packed.data)
        directory += (entry, path)
        place += len(head) + len(path) + len(packed.data)
    size, count, words = sum(map(len, directory)), len(parts), comment.encode("ascii")
    end = _END.pack(b"PK\5\6", 0, 0, count, count, size, place, len(words))
    return b"".join((*out, *directory, end, words))


_MARK = 16
"""Characters of a mark, and of the digest behind it."""


def mark_of(notice: str, lang: str) -> bytes:
    """The mark of the exports of a notice in a language, which does not show its id."""
    import hashlib  # a tenth of what a short export costs: only when one is made

    return hashlib.sha256(f"{notice} {lang}".encode()).hexdigest()[:_MARK].encode("ascii")


def sealed(package: bytes, mark: bytes) -> bytes:
    """A package without a comment, with a mark and the digest of the rest as its comment."""
    words = mark + _digest(package)
    return package[:-2] + struct.pack("<H", len(words)) + words


def unbroken_mark(package: bytes) -> bytes | None:
    """The mark of a package that nobody has touched since it was sealed, None for any other."""
    words = package[-2 * _MARK :]
    bare = package[: -2 * _MARK - 2] + b"\0\0"
    return words[:_MARK] if len(words) == 2 * _MARK and words[_MARK:] == _digest(bare) else None


def _digest(package: bytes) -> bytes:
    import hashlib

    return hashlib.sha256(package).hexdigest()[:_MARK].encode("ascii")


def packed(pieces: Iterable[bytes]) -> Packed:
    """A part that comes piece by piece, compressed meanwhile: it is never there as a whole."""
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, _RAW)
    crc = size = 0
    out = []
    for piece in pieces:
        crc = zlib.crc32(piece, crc)
        size += len(piece)
        out.append(packer.compress(piece))
    out.append(packer.flush())
    return Packed(crc, size, b"".join(out))


def _packed(data: bytes) -> Packed:
    return packed((data,))


_kept = lru_cache(maxsize=32)(_packed)


def unzipped(package: bytes) -> tuple[dict[str, Packed], str]:
    """The parts, still compressed, and the comment of what `zip_parts` made."""
    parts: dict[str, Packed] = {}
    at = 0
    while package.startswith(b"PK\3\4", at):
        crc, length, size, named = _LOCAL.unpack_from(package, at)[-5:-1]
        start = at + _LOCAL.size + named
        name = package[start - named : start].decode("ascii")
        at = start + length
        parts[name] = Packed(crc, size, package[start:at])
    end = package.rindex(b"PK\5\6")
    return parts, package[end + _END.size :].decode("ascii")
