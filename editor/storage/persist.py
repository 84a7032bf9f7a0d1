"""The only module that writes, moves or deletes files, so that a failure never costs the old one.

`atomic_write` fills a new file beside the target, flushes it, and only then puts it in place.
Its outcomes are in `outcome.py`, several files at once in `together.py`. Named exceptions
elsewhere: appending in `journal.py`, exclusive creation in `lock.py`.
"""

import contextlib
import errno
import os
import stat
import sys
import time
from pathlib import Path

from editor.errors import InputRefused
from editor.storage.outcome import Outcome, Result, failed, refused, unconfirmed
from editor.storage.process import try_lock

MAX_FILE = 50 * 10**6
"""Bytes; larger files are not read."""
MUST_BE_NEW = ""
"""A base hash that no file has: writing is refused if there is a file already."""

_BINARY = getattr(os, "O_BINARY", 0)
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)
_PUBLIC_MODE, _PRIVATE_MODE, _PRIVATE_FOLDER = 0o644, 0o600, 0o700
_PREFIX = ".~convoca-"
_ABANDONED = 24 * 3600
"""Seconds after which a temporary file is litter, where locks do not tell."""


def content_hash(data: bytes) -> str:
    """The hash by which a file is recognized: SHA-256 in hexadecimal."""
    import hashlib  # loads a library of its own: not for the first picture

    return hashlib.sha256(data).hexdigest()


def read_bytes(path: Path, limit: int = MAX_FILE) -> bytes:
    """The content of an ordinary file of at most `limit` bytes; refuses anything else."""
    try:
        # Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
        fd = os.open(path, os.O_RDONLY | _NONBLOCK | _BINARY)
    except (FileNotFoundError, NotADirectoryError):
        raise InputRefused("no-file", path=path) from None
    except (OSError, ValueError) as error:
        if os.path.isdir(path):
            raise InputRefused("is-folder", path=path) from None
        raise InputRefused("cannot-read", path=path, why=_why(error)) from error
    try:
        _check_readable(path, os.fstat(fd), limit)  # a folder makes no file object
        with os.fdopen(fd, "rb", closefd=False) as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise InputRefused("cannot-read", path=path, why=_why(error)) from error
    finally:
        os.close(fd)
    if len(data) > limit:
        raise _too_big(path, len(data), limit)
    return data


def _check_readable(path: Path, found: os.stat_result, limit: int) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise InputRefused("is-folder", path=path)
    if not stat.S_ISREG(found.st_mode):
        raise InputRefused("cannot-read", path=path, why="it is not an ordinary file")
    if found.st_size > limit:
        raise _too_big(path, found.st_size, limit)


def _too_big(path: Path, size: int, limit: int) -> InputRefused:
    megabytes = f"{size / 10**6:.1f}"
    return InputRefused("too-big", path=path, size=megabytes, limit=f"{limit / 10**6:g}")


def _why(error: OSError | ValueError) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()


def atomic_write(
    path: Path, data: bytes, *, base_hash: str | None = None, private: bool = False
) -> Outcome:
    """Put `data` in place of a file as a whole, or leave the old file as it was.

    `base_hash` is the hash of what the file held when it was read: another content there is
    never overwritten. None overwrites whatever there is. A link stays, its target is replaced.
    `private` makes the file readable by its owner alone.
    """
    target, temporary = path, None
    try:
        target = Path(os.path.realpath(path))
        temporary = filled_beside(target, data, mode_for(target, private=private))
        if base_hash is not None and differs(target, base_hash):
            code = "foreign-file" if base_hash == MUST_BE_NEW else "changed-on-disk"
            return refused(path, code)
        put_in_place(temporary, target)
        temporary = None
    except (OSError, ValueError) as error:
        return failed(path, target.parent, error, len(data), free_for(target.parent, error))
    finally:
        if temporary is not None:
            remove(temporary)
    return _confirm(path, target, content_hash(data))


def put_in_place(temporary: Path, target: Path) -> None:
    """Let a filled file take the place and the name of another; OSError if it cannot."""
    os.replace(temporary, target)


def write_or_raise(
    path: Path, data: bytes, *, base_hash: str | None = None, private: bool = False
) -> Outcome:
    """Like `atomic_write`, but raises NotWritten for everything that is not SAVED."""
    outcome = atomic_write(path, data, base_hash=base_hash, private=private)
    if not outcome.saved:
        raise outcome.error()
    return outcome


def mode_for(target: Path, *, private: bool) -> int:
    """The permissions for the new file; OSError if the old one must not be replaced."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return _PRIVATE_MODE if private else _PUBLIC_MODE
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(found.st_mode):
        raise ValueError("it is not an ordinary file")
    # A rename would pass over a write protection, which somebody set on purpose.
    if not found.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return _PRIVATE_MODE if private else stat.S_IMODE(found.st_mode) & 0o777


def _temporary_name(name: str) -> str:
    """A random name of fixed length, so that a long name stays possible."""
    return f"{_prefix(name)}{os.urandom(8).hex()}.tmp"


def _prefix(name: str) -> str:
    return f"{_PREFIX}{content_hash(os.fsencode(name))[:12]}-"


def create_private(path: Path) -> int:
    """A new empty file for its owner alone, open for writing; OSError if there is one."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY
    return os.open(path, flags, _PRIVATE_MODE)


def filled_beside(target: Path, data: bytes, mode: int) -> Path:
    """A new file in the folder of the target with all of the data, safe on the disk."""
    temporary = target.parent / _temporary_name(target.name)
    fd = create_private(temporary)
    try:
        try_lock(fd)  # tells sweep() that this one is in use
        write_all(fd, data)
        # A share may know no permissions: not worth a lost save, it then stays for the owner.
        with contextlib.suppress(OSError):
            _set_mode(fd, temporary, mode)
        os.fsync(fd)
        closing, fd = fd, -1
        os.close(closing)  # a share may tell only now that it has no room
    except BaseException:
        _close_quietly(fd)
        remove(temporary)
        raise
    return temporary


def _close_quietly(fd: int) -> None:
    if fd >= 0:
        with contextlib.suppress(OSError):
            os.close(fd)


def _set_mode(fd: int, path: Path, mode: int) -> None:
    if sys.platform == "win32":
        path.chmod(mode)
    else:
        os.fchmod(fd, mode)


def write_all(fd: int, data: bytes) -> None:
    """Write every byte; OSError if the disk takes fewer."""
    view = memoryview(data)
    while view:
        count = os.write(fd, view)
        if not count:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        view = view[count:]


def file_hash(path: Path) -> str | None:
    """The content hash of a file, None if there is none; OSError if it cannot be read."""
    import hashlib

    try:
        fd = os.open(path, os.O_RDONLY | _NONBLOCK | _BINARY)
    except FileNotFoundError:
        return None
    try:
        with os.fdopen(fd, "rb", closefd=False) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    finally:
        os.close(fd)  # a folder makes no file object that would close it


def differs(target: Path, base_hash: str) -> bool:
    """Whether something would be lost; a file that has gone since has nothing to lose."""
    return file_hash(target) not in (None, base_hash)


def _confirm(path: Path, target: Path, digest: str) -> Outcome:
    try:
        sync_folder(target.parent)
        found = file_hash(target)
    except OSError as error:
        return unconfirmed(path, digest, _why(error))
    if found != digest:
        return unconfirmed(path, digest, "it reads back differently")
    return Outcome(Result.SAVED, path, digest)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut; Windows has no such call."""
    if sys.platform == "win32":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def free_for(folder: Path, error: OSError | ValueError) -> int | None:
    """Bytes free for a folder, asked only for a full disk."""
    if getattr(error, "errno", None) != errno.ENOSPC:
        return None
    import shutil  # it loads three compressors, so not at start

    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free
    return None


def remove(path: Path) -> bool:
    """Delete a file if it is there; False if it is still there afterwards."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def move(path: Path, folder: Path) -> Path:
    """Move a file into a folder of the same disk under the same name; OSError if it cannot."""
    target = folder / path.name
    os.replace(path, target)
    return target


def cut(fd: int, length: int) -> None:
    """Shorten an open file."""
    os.ftruncate(fd, length)


def private_folder(folder: Path) -> None:
    """Make a folder, for its owner alone, if it is missing; OSError if it cannot be made."""
    folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    if stat.S_IMODE(folder.stat().st_mode) & 0o077 and sys.platform != "win32":
        folder.chmod(_PRIVATE_FOLDER)


def sweep(folder: Path, name: str) -> int:
    """Delete what a killed save of the file `name` left in a folder; returns how many."""
    # Files and the folder may vanish or be forbidden meanwhile: sweeping is never worth an error.
    try:
        names = [entry for entry in os.listdir(folder) if entry.startswith(_prefix(name))]
    except OSError:
        return 0
    return sum(_abandoned(folder / entry) and remove(folder / entry) for entry in names)


def _abandoned(path: Path) -> bool:
    try:
        fd = os.open(path, os.O_RDWR | _NOFOLLOW | _NONBLOCK)
    except OSError:
        return False
    try:
        free = try_lock(fd)
        old = time.time() - os.fstat(fd).st_mtime > _ABANDONED
    finally:
        os.close(fd)
    return old if free is None else free
