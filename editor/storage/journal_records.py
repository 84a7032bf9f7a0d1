"""The records of a journal: `length checksum JSON` lines whose checksums form a chain.

A record counts only if it is whole and follows the one before: what a crash, a full disk or a
hand has torn is cut off at the first fault. `journal.py` appends, `recovery.py` reads.
"""

import json
import zlib
from typing import Literal

from msgspec import Struct

from editor.model.node import Json

VERSION = 1
SUFFIX = ".journal"
Word = Literal["start", "change", "saved", "snapshot"]

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
