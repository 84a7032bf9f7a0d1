"""Writes several files or none, as a circulation has to: a folder never holds a part of one.

All of them are filled beside their targets first, where a full disk shows; only then they take
their places, one after the other. What stood there is copied beside it before that, so that putting
it back, should a later one be refused its place, is a change of names and needs no room.
"""

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct, field

from editor.errors import NotWritten
from editor.storage.outcome import failed, refused
from editor.storage.persist import (
    MUST_BE_NEW,
    differs,
    filled_beside,
    free_for,
    mode_for,
    put_in_place,
    read_bytes,
    remove,
    sync_folder,
)


class NewFile(Struct, frozen=True):
    """A file to be written; `base_hash` and `private` as in `persist.atomic_write`."""

    path: Path
    data: bytes
    base_hash: str | None = None
    private: bool = False

    @property
    def target(self) -> Path:
        """Where it goes: the file that a link leads to."""
        return Path(os.path.realpath(self.path))


def write_together(files: Sequence[NewFile]) -> None:
    """Write all of these files, or raise NotWritten and leave every one as it was."""
    writing = _Writing()
    try:
        for file in files:
            writing.fill(file)
        for file in files:
            writing.place(file)
    except BaseException:
        writing.put_back()
        raise
    finally:
        writing.clear()


class _Writing(Struct):
    """What was done so far: files that wait beside their targets, copies of what targets held."""

    waiting: dict[Path, Path] = field(default_factory=dict)
    held: dict[Path, Path] = field(default_factory=dict)
    placed: list[Path] = field(default_factory=list)

    def fill(self, file: NewFile) -> None:
        target = file.target
        try:
            mode = mode_for(target, private=file.private)
            self.waiting[target] = filled_beside(target, file.data, mode)
        except (OSError, ValueError) as error:
            raise _not_written(file, error) from error

    def place(self, file: NewFile) -> None:
        target = file.target
        try:
            if file.base_hash is not None and differs(target, file.base_hash):
                is_new = file.base_hash == MUST_BE_NEW
                raise refused(file.path, "foreign-file" if is_new else "changed-on-disk").error()
            if target.exists():
                mode = mode_for(target, private=False)
                self.held[target] = filled_beside(target, read_bytes(target), mode)
            put_in_place(self.waiting[target], target)
            del self.waiting[target]
            self.placed.append(target)
            sync_folder(target.parent)
        except (OSError, ValueError) as error:
            raise _not_written(file, error) from error

    def put_back(self) -> None:
        """Give the places back; a copy that the system does not let back stays beside its place."""
        for target in reversed(self.placed):
            copy = self.held.pop(target, None)
            if copy is None:
                remove(target)
                continue
            with contextlib.suppress(OSError):
                put_in_place(copy, target)

    def clear(self) -> None:
        for temporary in (*self.waiting.values(), *self.held.values()):
            remove(temporary)


def _not_written(file: NewFile, error: OSError | ValueError) -> NotWritten:
    folder = file.target.parent
    return failed(file.path, folder, error, len(file.data), free_for(folder, error)).error()
