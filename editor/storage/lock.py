"""The lock beside a notice that is being edited: `.~lock.<name>#`, with its owner in it.

A lock only warns: whatever happens to it, the content hash guards every save (`persist.py`).
So no lock file, however broken or forged, ever stops the program. Neighbour: `process.py`.
"""

import datetime
import json
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict

from editor.errors import NotWritten
from editor.model.node import Json
from editor.model.text import clean
from editor.storage.persist import remove, write_all
from editor.storage.process import Process, is_gone, this_process, try_lock, user_name

_LIMIT = 4096
"""Bytes of a lock file that are read."""
_LONGEST = 255
"""Characters of each word in a lock file."""
_HALF_WRITTEN = 60.0
"""Seconds after which a lock that says nothing was left by a crash."""
_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)


class Owner(Struct, frozen=True):
    """What a lock file says: who edits, in which process, since when (ISO, local time)."""

    user: str
    process: Process
    since: str
    token: str
    version: str = ""


class LockedBy(Struct, frozen=True):
    """Somebody else edits the file; `owner` is None if the lock does not say who."""

    path: Path
    owner: Owner | None
    same_host: bool

    def error(self) -> NotWritten:
        """The same as an error, for the command line."""
        owner = self.owner
        user = owner.user if owner else "?"
        host = owner.process.host if owner else "?"
        since = owner.since if owner else "?"
        return NotWritten("locked", path=self.path, user=user, host=host, since=since)


class Lock(Struct, frozen=True):
    """Our lock on a file; `held` is False where the folder allows none: work goes on without.

    As a context manager it is released at the end.
    """

    path: Path
    token: str
    held: bool = True

    def __enter__(self) -> "Lock":
        return self

    def __exit__(self, *_error: object) -> None:
        self.release()

    def release(self) -> None:
        """Give the file free; a lock that someone took over meanwhile is left alone."""
        if self.held:
            owner = _owner_in(_read(lock_path(self.path)))
            if owner and owner.token == self.token:
                remove(lock_path(self.path))


def lock_path(path: Path) -> Path:
    """Where the lock of a file stands: beside the real file, also for one reached by a link."""
    real = Path(os.path.realpath(path))
    return real.with_name(f".~lock.{real.name}#")


def acquire(
    path: Path,
    version: str = "",
    *,
    now: Callable[[], float] = time.time,
    process: Process | None = None,
    user: str | None = None,
) -> Lock | LockedBy:
    """Lock a file, or say who has; the lock of a process that runs no more is taken over."""
    present = process or this_process()
    since = datetime.datetime.fromtimestamp(now()).astimezone().isoformat(timespec="seconds")
    name = user_name() if user is None else user
    owner = Owner(_shown(name), present, since, os.urandom(16).hex(), _shown(version))
    try:
        return _acquire(path, owner, now)
    except (OSError, ValueError):
        return Lock(path, owner.token, held=False)


def _acquire(path: Path, owner: Owner, now: Callable[[], float]) -> Lock | LockedBy:
    place = lock_path(path)
    for _ in range(3):  # each round lost means that another one took or gave the lock just now
        if _create(place, owner):
            return Lock(path, owner.token)
        found = _read(place)
        other = _owner_in(found)
        if other and not is_gone(other.process, owner.process):
            return LockedBy(path, other, other.process.host == owner.process.host)
        if not other and (found is None or not _is_litter(place, now())):
            return LockedBy(path, None, same_host=False)
        _remove_stale(place, other)
    return LockedBy(path, _owner_in(_read(place)), same_host=False)


def _create(place: Path, owner: Owner) -> bool:
    """Make the lock file; False if there is one, OSError if the folder allows none."""
    try:
        fd = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o644)
    except FileExistsError:
        return False
    try:
        write_all(fd, _written(owner))
    except OSError:
        remove(place)
        raise
    finally:
        os.close(fd)
    return True


def _remove_stale(place: Path, seen: Owner | None) -> None:
    """Delete a dead lock, unless another process did so and made its own meanwhile."""
    try:
        fd = os.open(place, os.O_RDONLY | _FLAGS | _NONBLOCK)
    except OSError:
        return
    try:
        # Two that found the same dead lock must not both delete: the second would hit a new one.
        if try_lock(fd) is not False and _owner_in(_read(place)) == seen:
            remove(place)
    finally:
        os.close(fd)


def _is_litter(place: Path, now: float) -> bool:
    """Whether a lock without an owner was left half written by a crash."""
    try:
        return now - place.lstat().st_mtime > _HALF_WRITTEN
    except OSError:
        return True  # it has just gone: nothing to respect


def _read(place: Path) -> bytes | None:
    """The first bytes of a lock file; None for a link, a folder, or what may not be read."""
    try:
        fd = os.open(place, os.O_RDONLY | _FLAGS | _NONBLOCK)
    except FileNotFoundError:
        return b""
    except OSError:
        return None
    try:
        ordinary = stat.S_ISREG(os.fstat(fd).st_mode)
        return os.read(fd, _LIMIT + 1) if ordinary else None
    except OSError:
        return None
    finally:
        os.close(fd)


def _written(owner: Owner) -> bytes:
    words = asdict(owner)
    return json.dumps({**asdict(words.pop("process")), **words}).encode()


def _owner_in(data: bytes | None) -> Owner | None:
    """The owner that a lock file names, None for anything that is no lock of ours."""
    if data is None or len(data) > _LIMIT:
        return None
    try:
        stored = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(stored, dict):
        return None
    pid = stored.get("pid")
    if not isinstance(pid, int) or isinstance(pid, bool):
        return None
    process = Process(_word(stored, "host"), pid, _word(stored, "boot"), _word(stored, "began"))
    token = _word(stored, "token")
    if not token:
        return None
    return Owner(
        _word(stored, "user"), process, _word(stored, "since"), token, _word(stored, "version")
    )


def _word(stored: Json, key: str) -> str:
    value = stored.get(key)
    return _shown(value) if isinstance(value, str) else ""


def _shown(word: str) -> str:
    """A word that is safe to show: somebody else may have written it."""
    one_line = clean(word).replace("\n", " ")
    return "".join(char for char in one_line if char.isprintable())[:_LONGEST]
