"""Writing a file: what goes in, what stays, and what a failure leaves behind."""

import errno
import os
import stat
from pathlib import Path

import pytest

from editor.errors import InputRefused, NotWritten
from editor.storage import persist
from editor.storage.outcome import Outcome, Result
from editor.storage.persist import (
    MUST_BE_NEW,
    atomic_write,
    content_hash,
    read_bytes,
    sweep,
    write_or_raise,
)
from editor.storage.process import try_lock
from tests.storage.faults import Fault
from tests.storage.replacing import NEW, OLD, alone


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_replaced_as_a_whole_and_confirmed(target: Path) -> None:
    outcome = atomic_write(target, NEW)
    assert outcome == Outcome(Result.SAVED, target, content_hash(NEW))
    assert outcome.saved
    assert outcome.written
    assert str(outcome) == ""
    assert target.read_bytes() == NEW
    assert alone(target)


def test_an_empty_file_can_be_written(target: Path) -> None:
    assert atomic_write(target, b"").saved
    assert target.read_bytes() == b""


def test_a_new_file_is_for_all_to_read_and_a_private_one_for_its_owner(tmp_path: Path) -> None:
    assert atomic_write(tmp_path / "a", NEW).saved
    assert atomic_write(tmp_path / "b", NEW, private=True).saved
    assert mode(tmp_path / "a") == 0o644
    assert mode(tmp_path / "b") == 0o600


def test_the_permissions_of_the_old_file_stay_unless_it_becomes_private(target: Path) -> None:
    target.chmod(0o664)
    assert atomic_write(target, NEW).saved
    assert mode(target) == 0o664
    assert atomic_write(target, OLD, private=True).saved
    assert mode(target) == 0o600


def test_a_link_stays_a_link_and_its_target_is_replaced(target: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = folder / "link"
    link.symlink_to(target)
    assert atomic_write(link, NEW).saved
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert os.listdir(folder) == ["link"]


def test_a_link_to_nothing_makes_its_target(tmp_path: Path) -> None:
    link, target = tmp_path / "link", tmp_path / "target"
    link.symlink_to(target)
    assert atomic_write(link, NEW).saved
    assert link.is_symlink()
    assert target.read_bytes() == NEW


def test_what_another_program_wrote_is_not_overwritten(target: Path) -> None:
    base = content_hash(OLD)
    target.write_bytes(b"theirs")
    outcome = atomic_write(target, NEW, base_hash=base)
    assert (outcome.result, outcome.code) == (Result.NOT_SAVED, "changed-on-disk")
    assert "changed by another program" in str(outcome)
    assert target.read_bytes() == b"theirs"
    assert alone(target)


def test_with_the_hash_it_was_read_with_a_file_is_overwritten(target: Path) -> None:
    assert atomic_write(target, NEW, base_hash=content_hash(OLD)).saved
    assert target.read_bytes() == NEW


def test_a_file_that_has_gone_since_is_written_again(target: Path) -> None:
    target.unlink()
    assert atomic_write(target, NEW, base_hash=content_hash(OLD)).saved


def test_a_change_in_the_last_moment_is_still_seen(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    real = os.fsync

    def changing(fd: int) -> None:
        real(fd)
        if not seen:
            target.write_bytes(b"theirs")
            seen.append(fd)

    monkeypatch.setattr(os, "fsync", changing)
    assert atomic_write(target, NEW, base_hash=content_hash(OLD)).code == "changed-on-disk"
    assert seen
    assert target.read_bytes() == b"theirs"


def test_a_file_that_must_be_new_is_not_overwritten(target: Path, tmp_path: Path) -> None:
    assert atomic_write(target, NEW, base_hash=MUST_BE_NEW).code == "foreign-file"
    assert target.read_bytes() == OLD
    assert atomic_write(tmp_path / "new", NEW, base_hash=MUST_BE_NEW).saved


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    for folder in (tmp_path / "missing", tmp_path / "file"):
        outcome = atomic_write(folder / "a", NEW)
        assert (outcome.code, outcome.params["path"]) == ("no-folder", folder)
    assert not (tmp_path / "missing").exists()


def test_a_link_into_a_missing_folder_names_that_folder(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "missing" / "a")
    outcome = atomic_write(link, NEW)
    assert (outcome.code, outcome.params["path"]) == ("no-folder", tmp_path / "missing")


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert atomic_write(tmp_path / "folder", NEW).code == "target-is-folder"
    assert alone(tmp_path / "folder")


def test_a_pipe_is_not_overwritten(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    outcome = atomic_write(tmp_path / "pipe", NEW)
    assert outcome.code == "not-written"
    assert "ordinary file" in str(outcome)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_write_protected_file_is_respected(target: Path) -> None:
    target.chmod(0o444)
    assert atomic_write(target, NEW).code == "no-permission"
    assert target.read_bytes() == OLD
    assert alone(target)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_refused(target: Path) -> None:
    target.parent.chmod(0o555)
    outcome = atomic_write(target, NEW)
    target.parent.chmod(0o755)
    assert outcome.code == "no-permission"
    assert target.read_bytes() == OLD


def test_a_name_that_is_too_long_is_refused_and_a_long_one_is_not(tmp_path: Path) -> None:
    assert atomic_write(tmp_path / ("x" * 256), NEW).code == "name-too-long"
    assert atomic_write(tmp_path / ("x" * 255), NEW).saved


def test_a_name_with_a_null_character_is_refused(tmp_path: Path) -> None:
    assert atomic_write(tmp_path / "a\0b", NEW).code == "not-written"


def test_a_planted_link_is_never_followed(
    target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "urandom", bytes)
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    trap = tmp_path / persist._temporary_name(target.name)
    trap.symlink_to(victim)
    assert not atomic_write(target, NEW).written
    assert victim.read_bytes() == b"precious"
    assert trap.is_symlink(), "what is not ours is not removed"
    assert target.read_bytes() == OLD


def test_the_temporary_file_is_for_its_owner_alone(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    real = os.write

    def watching(fd: int, data: bytes) -> int:
        seen.append(stat.S_IMODE(os.fstat(fd).st_mode))
        return real(fd, data)

    monkeypatch.setattr(os, "write", watching)
    assert atomic_write(target, NEW).saved
    assert set(seen) == {0o600}


def test_write_or_raise_raises_for_everything_but_saved(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert write_or_raise(target, NEW).saved
    with pytest.raises(NotWritten) as refusal:
        write_or_raise(target.parent / "missing" / "a", NEW)
    assert (refusal.value.code, refusal.value.exit_code) == ("no-folder", 4)
    Fault("fsync", errno.EIO, at=1).install(monkeypatch)
    with pytest.raises(NotWritten) as refusal:
        write_or_raise(target, NEW)
    assert refusal.value.code == "unconfirmed"


def test_what_a_killed_save_left_is_swept_and_nothing_else(target: Path) -> None:
    left = target.with_name(persist._temporary_name(target.name))
    other = target.with_name(persist._temporary_name("other.convoca"))
    busy = target.with_name(persist._temporary_name(target.name))
    for path in (left, other, busy):
        path.write_bytes(b"half")
    with busy.open("r+b") as file:
        assert try_lock(file.fileno())
        assert sweep(target.parent, target.name) == 1
    assert not left.exists()
    assert other.exists()
    assert busy.exists()
    assert target.read_bytes() == OLD
    assert sweep(target.parent, target.name) == 1
    assert sweep(target.parent / "missing", target.name) == 0


def test_only_ordinary_files_within_the_limit_are_read(target: Path, tmp_path: Path) -> None:
    assert read_bytes(target) == OLD
    os.mkfifo(tmp_path / "pipe")
    cases = {
        tmp_path / "missing": "no-file",
        target / "below": "no-file",
        tmp_path: "is-folder",
        tmp_path / "pipe": "cannot-read",
        tmp_path / "a\0b": "cannot-read",
    }
    for path, code in cases.items():
        with pytest.raises(InputRefused) as refusal:
            read_bytes(path)
        assert refusal.value.code == code
        assert str(refusal.value)
    with pytest.raises(InputRefused) as refusal:
        read_bytes(target, limit=len(OLD) - 1)
    assert refusal.value.code == "too-big"


def test_a_file_that_cannot_be_read_says_why(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fault = Fault("open", errno.EACCES)
    fault.install(monkeypatch)
    with pytest.raises(InputRefused, match="permission denied"):
        read_bytes(target)
    assert fault.fired == 1
