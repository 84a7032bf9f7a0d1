"""The records of a journal: `length checksum JSON` lines whose checksums form a chain.

A record counts only if it is whole and follows the one before: what a crash, a full disk or a
hand has torn is cut off at the first fault. `journal.py` appends, `recovery.py` reads.
"""

import json
import zlib
from typing import Literal

from msgspec import Struct

from editor.model.markup import parse
from editor.model.node import Json, Node
from editor.model.text import plain

VERSION = 1
SUFFIX = ".journal"
CLOSED: Literal["closed"] = "closed"
Word = Literal["start", "change", "saved", "snapshot", "closed"]

_HEAD = 18
"""Bytes before the JSON: two numbers of eight hexadecimal digits, each with a space."""


class Chain:
    """Makes records, each with a checksum over all before it."""

    def __init__(self) -> None:
        self._sum = 0

    def record(self, word: Word, value: Json) -> bytes:
        """The next record."""
        # Names of files may hold what UTF-8 does not know.
        payload = json.dumps([word, value], ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8", "surrogatepass"
        )
        self._sum = zlib.crc32(payload, self._sum)
        return b"%08x %08x %b\n" % (len(payload), self._sum, payload)


class Reading(Struct, frozen=True):
    """What could be read of a journal: its records in order, and how many bytes were cut off."""

    records: tuple[tuple[str, Json], ...]
    lost: int


def read_records(data: bytes) -> Reading:
    """Every good record from the start on; never fails."""
    records: list[tuple[str, Json]] = []
    at, checksum = 0, 0
    while at < len(data):
        payload = _payload(data, at)
        if payload is None or data[at + 9 : at + 18] != b"%08x " % zlib.crc32(payload, checksum):
            break
        try:
            word, value = json.loads(payload.decode("utf-8", "surrogatepass"))
        except (ValueError, TypeError, RecursionError):
            break
        records.append((str(word), value))
        checksum = zlib.crc32(payload, checksum)
        at += _HEAD + len(payload) + 1
    return Reading(tuple(records), len(data) - at)


def last_record(data: bytes) -> tuple[str, Json] | None:
    """The record that ends the data, None where none does; whether it follows is not judged."""
    payload = _payload(data, data.rfind(b"\n", 0, max(0, len(data) - 1)) + 1)
    try:
        word, value = json.loads((payload or b"").decode("utf-8", "surrogatepass"))
    except (ValueError, TypeError, RecursionError):
        return None
    return str(word), value


def title_of(root: Node) -> str:
    """The first title, in whatever language it stands: enough to recognize the notice."""
    for node in root.walk():
        if node.kind == "title":
            for markup in node.texts.values():
                return plain(parse(markup)).replace("\n", " ")
    return ""


def _payload(data: bytes, at: int) -> bytes | None:
    """The JSON of the record that begins here, None if it is not whole."""
    try:
        length = int(data[at : at + 8], 16)
    except ValueError:
        return None
    end = at + _HEAD + length
    # A number is only good as we write it: Python reads many others.
    whole = data[at : at + 9] == b"%08x " % length and data[end : end + 1] == b"\n"
    return data[at + _HEAD : end] if whole else None
