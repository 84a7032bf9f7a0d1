"""Writing a file while the system refuses: the old file or the new one, and the truth about it."""

import contextlib
import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.storage.outcome import Result
from editor.storage.persist import atomic_write, content_hash
from tests.storage.faults import ERRORS, Fault
from tests.storage.replacing import NEW, OLD, alone

CALLS = {"open": 0, "write": 0, "fsync": 0, "close": 0, "replace": 0}
"""The calls before the new file is in place, and which of them to make fail."""


@pytest.mark.parametrize("number", ERRORS)
@pytest.mark.parametrize("name", CALLS)
def test_any_failure_before_the_rename_leaves_the_old_file(
    name: str, number: int, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = Fault(name, number, CALLS[name])
    with monkeypatch.context() as patch:
        fault.install(patch)
        outcome = atomic_write(target, NEW, base_hash=content_hash(OLD))
    assert fault.fired == 1
    assert outcome.result is Result.NOT_SAVED
    assert str(outcome)
    assert target.read_bytes() == OLD
    assert alone(target), "litter"
    assert atomic_write(target, NEW, base_hash=content_hash(OLD)).saved, "a second try works"


@pytest.mark.parametrize("number", ERRORS)
@pytest.mark.parametrize(("name", "at"), [("open", 1), ("fsync", 1), ("open", 2)])
def test_a_failure_after_the_rename_is_never_called_saved(
    name: str, at: int, number: int, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = Fault(name, number, at)
    with monkeypatch.context() as patch:
        fault.install(patch)
        outcome = atomic_write(target, NEW)
    assert fault.fired == 1
    assert (outcome.result, outcome.code) == (Result.SAVED_UNCONFIRMED, "unconfirmed")
    assert outcome.hash == content_hash(NEW)
    assert outcome.written
    assert not outcome.saved
    assert target.read_bytes() == NEW
    assert alone(target)


def test_a_file_that_reads_back_differently_is_not_called_saved(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace

    def spoiling(source: Path, place: Path) -> None:
        real(source, place)
        place.write_bytes(b"spoiled")

    monkeypatch.setattr(os, "replace", spoiling)
    assert atomic_write(target, NEW).result is Result.SAVED_UNCONFIRMED


def test_a_disk_that_takes_a_few_bytes_at_a_time_gets_all_of_them(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, data[:997]))
    assert atomic_write(target, NEW).saved
    assert target.read_bytes() == NEW


def test_a_disk_that_takes_nothing_is_an_error_not_a_loop(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "write", lambda _fd, _data: 0)
    assert atomic_write(target, NEW).result is Result.NOT_SAVED
    assert alone(target)


def test_a_share_without_permissions_is_no_reason_not_to_save(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = Fault("fchmod", errno.EPERM)
    with monkeypatch.context() as patch:
        fault.install(patch)
        assert atomic_write(target, NEW).saved
    assert fault.fired == 1


def test_an_interruption_leaves_the_old_file_and_no_litter(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        atomic_write(target, NEW)
    assert target.read_bytes() == OLD
    assert alone(target)


def test_the_reason_for_a_full_disk_says_how_much_is_free_and_needed(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Fault("write", errno.ENOSPC).install(monkeypatch)
    outcome = atomic_write(target, NEW)
    assert outcome.code == "disk-full"
    assert "30.0 kB needed" in str(outcome)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"mount cannot be started here: {error}")
    if mounted.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_filled_block_by_block_holds_the_old_or_the_new_file(small_disk: Path) -> None:
    target, filler = small_disk / "a", small_disk / "filler"
    results = []
    for blocks in range(64):
        filler.write_bytes(b"")
        assert atomic_write(target, OLD).saved
        with contextlib.suppress(OSError):  # full already
            filler.write_bytes(b"x" * 4096 * blocks)
        outcome = atomic_write(target, NEW)
        results.append(outcome.result)
        assert target.read_bytes() == (NEW if outcome.written else OLD)
        assert outcome.saved or outcome.code == "disk-full"
        assert sorted(os.listdir(small_disk)) == ["a", "filler"]
    assert set(results) == {Result.SAVED, Result.NOT_SAVED}


def test_a_read_only_disk_is_said_to_be_one(small_disk: Path) -> None:
    target = small_disk / "a"
    target.write_bytes(OLD)
    command = ["mount", "-o", "remount,ro", str(small_disk)]
    subprocess.run(command, check=True)
    assert atomic_write(small_disk / "b", NEW).code == "read-only-disk"
    assert atomic_write(target, NEW).code in ("read-only-disk", "no-permission")
    assert target.read_bytes() == OLD
