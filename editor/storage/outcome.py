"""What became of writing a file: three outcomes, because "renamed but not confirmed" is neither.

`persist.py` makes them; the window and the command line say them. Only SAVED may be called saved.
"""

import enum
import errno
import os
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct, field

from editor.errors import NotWritten
from editor.messages import sentence


class Result(enum.Enum):
    """How far a write came."""

    SAVED = "saved"
    SAVED_UNCONFIRMED = "saved, unconfirmed"
    NOT_SAVED = "not saved"


class Outcome(Struct, frozen=True):
    """The result of one write; `code` and `params` say what is wrong unless it is SAVED.

    `hash` is the content hash of what now stands in the file, None if it was not written.
    """

    result: Result
    path: Path
    hash: str | None = None
    code: str | None = None
    params: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return sentence(self.code, self.params) if self.code else ""

    @property
    def saved(self) -> bool:
        """Whether the new content is in the file and the disk has confirmed it."""
        return self.result is Result.SAVED

    @property
    def written(self) -> bool:
        """Whether the new content is in the file, confirmed or not."""
        return self.result is not Result.NOT_SAVED

    def error(self) -> NotWritten:
        """The same as an error; only for an outcome with a code."""
        return NotWritten(self.code or "not-written", **self.params)


def refused(path: Path, code: str, **params: object) -> Outcome:
    """Nothing was written, for a reason of our own."""
    return Outcome(Result.NOT_SAVED, path, code=code, params={"path": path, **params})


def unconfirmed(path: Path, digest: str, why: str) -> Outcome:
    """The new file is in place, but it is not certain that it would survive a power cut."""
    params = {"path": path, "why": why}
    return Outcome(Result.SAVED_UNCONFIRMED, path, digest, "unconfirmed", params)


_CODES: Mapping[int, str] = {
    errno.EROFS: "read-only-disk",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.EISDIR: "target-is-folder",
    errno.ENAMETOOLONG: "name-too-long",
}

_TODO: Mapping[int, str] = {
    errno.EDQUOT: "Delete files that count against your quota, or save elsewhere.",
    errno.EBUSY: "Close the program that uses it and save again.",
    errno.ETXTBSY: "Close the program that uses it and save again.",
    errno.EIO: "The disk reports a fault: save on another one.",
    errno.ESTALE: "Connect to the share again and save again.",
    errno.ENOTCONN: "Connect to the share again and save again.",
}


def failed(
    path: Path, folder: Path, error: OSError | ValueError, needed: int, free: int | None
) -> Outcome:
    """Nothing was written into the folder because the system refused; sizes in bytes."""
    number = getattr(error, "errno", None) or 0
    if number in (errno.ENOENT, errno.ENOTDIR) and not folder.is_dir():
        return Outcome(Result.NOT_SAVED, path, code="no-folder", params={"path": folder})
    if number == errno.ENOSPC:
        free_words = "an unknown amount" if free is None else in_words(free)
        return refused(path, "disk-full", free=free_words, needed=in_words(needed))
    if number in _CODES:
        return refused(path, _CODES[number])
    why = os.strerror(number) if number else str(error)
    todo = _TODO.get(number, "Save under another name or in another folder.")
    return refused(path, "not-written", why=why, todo=todo)


def in_words(size: int) -> str:
    """A number of bytes for people."""
    for unit, divisor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= divisor:
            return f"{size / divisor:.1f} {unit}"
    return f"{size} bytes"
