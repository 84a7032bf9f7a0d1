"""A zip package whose parts are unpacked one by one, in memory, counting while they inflate.

What the zip says of itself (sizes, names) is not believed. A part that is never asked for is never
unpacked. XML in it goes through `xml.py`.
"""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from lxml import etree
from msgspec import Struct

from editor.errors import InputRefused
from editor.gate.limits import LIMITS, MB, Limits
from editor.gate.xml import parsed

_CHUNK = 1 << 16
_END = b"PK\5\6"
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LOCAL_HEADER = 30
_RECORD = 46
"""The least bytes of a member in the directory."""
_BAD_NAME = re.compile(r"[\x00-\x1f\\]|^/|^[A-Za-z]:|(?:^|/)\.\.(?:/|$)")
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)


class Relation(Struct, frozen=True):
    """What a part leads to: the last word of its kind, the part or address, whether outside.

    The name of a part is resolved; an address outside is only ever a word.
    """

    kind: str
    target: str
    external: bool


class Package:
    """A package of parts in memory; `name` is what refusals call it."""

    def __init__(self, data: bytes, name: str, limits: Limits = LIMITS) -> None:
        self.name = name
        self._limits = limits
        self._left = limits.total
        if len(data) > limits.packed:
            size, limit = -(-len(data) // MB), limits.packed // MB
            raise InputRefused("too-big", path=name, size=size, limit=limit)
        self._file = self._opened(data)
        self._members = self._checked()

    def _opened(self, data: bytes) -> zipfile.ZipFile:
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            raise InputRefused("old-or-locked-word", path=self.name)
        end = data.rfind(_END)
        if not data.startswith(b"PK") or end < 0 or len(data) < end + 22:
            raise InputRefused("not-a-package", path=self.name, why="it is no zip, or cut short")
        directory = int.from_bytes(data[end + 12 : end + 16], "little")
        if directory > self._limits.members * (_RECORD + self._limits.name):
            raise InputRefused("too-many-parts", path=self.name, limit=self._limits.members)
        try:
            return zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise InputRefused("not-a-package", path=self.name, why=str(error)) from error

    def _checked(self) -> Mapping[str, zipfile.ZipInfo]:
        """The members by name; refuses names and places that could mean two things."""
        members = self._file.infolist()
        if len(members) > self._limits.members:
            raise InputRefused("too-many-parts", path=self.name, limit=self._limits.members)
        found: dict[str, zipfile.ZipInfo] = {}
        folded: set[str] = set()
        after = 0
        for member in sorted(members, key=lambda each: each.header_offset):
            name = member.filename
            why = self._fault(member, folded, after)
            if why:
                raise InputRefused("bad-part", path=self.name, part=ascii(name)[1:-1], why=why)
            folded.add(name.casefold())
            after = member.header_offset + _LOCAL_HEADER + member.compress_size
            found[name] = member
        return found

    def _fault(self, member: zipfile.ZipInfo, folded: set[str], after: int) -> str | None:
        if len(member.orig_filename) > self._limits.name or _BAD_NAME.search(member.orig_filename):
            return "its name is no name of a part"
        if member.filename.casefold() in folded:
            return "it is there twice"
        if member.header_offset < after:
            return "it lies inside another"
        if member.flag_bits & _ENCRYPTED:
            return "it is encrypted"
        return None if member.compress_type in _METHODS else "it is packed in an unknown way"

    def __contains__(self, part: object) -> bool:
        return part in self._members

    def names(self) -> Iterator[str]:
        """The names of all parts."""
        return iter(self._members)

    def read(self, part: str) -> bytes:
        """A part, unpacked; empty for one that is not there."""
        member = self._members.get(part)
        if member is None:
            return b""
        try:
            return b"".join(self._inflated(member))
        except _BROKEN as error:
            raise InputRefused("bad-part", path=self.name, part=part, why=str(error)) from error

    def _inflated(self, member: zipfile.ZipInfo) -> Iterator[bytes]:
        limits, size = self._limits, 0
        most = min(limits.part, max(limits.grace, limits.ratio * member.compress_size))
        with self._file.open(member) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                self._left -= len(chunk)
                if size > most or self._left < 0:
                    packed = -(-member.compress_size // 1024)
                    raise InputRefused(
                        "unpacks-too-far", path=self.name, part=member.filename, packed=packed,
                        limit=max(most // MB, 1),
                    )  # fmt: skip
                yield chunk

    def xml(self, part: str) -> etree._Element | None:
        """The root of a part that is XML; None for one that is not there or empty."""
        data = self.read(part)
        return parsed(data, self.name, part, self._limits) if data else None

    def relations(self, part: str) -> Mapping[str, Relation]:
        """What a part leads to by id; the package itself is the part with the empty name."""
        folder, _, name = part.rpartition("/")
        root = self.xml(f"{folder}/_rels/{name}.rels".lstrip("/"))
        found = {}
        for element in () if root is None else root.iter(_RELATIONS):
            target = element.get("Target") or ""
            external = element.get("TargetMode") == "External"
            kind = (element.get("Type") or "").rpartition("/")[2]
            resolved = target if external else _resolved(folder, target)
            found[element.get("Id") or ""] = Relation(kind, resolved, external)
        return found


def _resolved(folder: str, target: str) -> str:
    """The name of a part that another in this folder leads to; "NULL" and "#_top" lead nowhere."""
    whole = target if target.startswith("/") else f"/{folder}/{target}"
    return posixpath.normpath(whole.partition("#")[0]).lstrip("/")
