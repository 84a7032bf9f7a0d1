"""The lock: one editor at a time, no dead owner in the way, and nothing that can stop the work."""

import errno
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from editor.storage import lock as locks
from editor.storage.lock import Lock, LockedBy, acquire, lock_path
from editor.storage.process import Process, is_gone, this_process
from tests.counts import count, fresh_seed
from tests.storage.faults import Fault

HERE = this_process()
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.convoca"
    path.write_bytes(b"x")
    return path


def taken(path: Path, **more: Process | str | None) -> Lock:
    lock = acquire(path, **more)  # type: ignore[arg-type]
    assert isinstance(lock, Lock)
    assert lock.held
    return lock


def refused(path: Path) -> LockedBy:
    lock = acquire(path)
    assert isinstance(lock, LockedBy)
    return lock


def test_a_second_editor_is_told_who_the_first_is(path: Path) -> None:
    with taken(path, user="Ana\u202e\n") as lock:
        stored = json.loads(lock_path(path).read_bytes())
        assert lock_path(path).name == ".~lock.a.convoca#"
        assert set(stored) == {
            "host", "pid", "boot", "began", "user", "since", "token", "version",
        }  # fmt: skip
        assert stored["token"] == lock.token
        second = refused(path)
        assert second.owner
        assert second.owner.user == "Ana "
        assert second.same_host
        error = second.error()
        assert (error.code, error.exit_code) == ("locked", 4)
        assert f"on {HERE.host} since 20" in str(error)
    assert not lock_path(path).exists()
    taken(path).release()


def test_a_link_and_its_file_share_one_lock(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "link").symlink_to(path)
    with taken(folder / "link"):
        refused(path)
    assert os.listdir(folder) == ["link"]


@pytest.mark.parametrize(
    "owner",
    [
        replace(HERE, boot="another boot"),
        replace(HERE, pid=2**22 + 1),
        replace(HERE, pid=0),
        replace(HERE, pid=2**80),
    ],
)
def test_a_lock_of_a_dead_process_is_taken_over_in_silence(path: Path, owner: Process) -> None:
    taken(path, process=owner)
    with taken(path):
        refused(path)


def test_a_lock_of_a_killed_process_is_taken_over(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from editor.storage.lock import acquire\n"
        "print(acquire(Path(sys.argv[1])).held, flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == b"True\n"
        assert refused(path).owner is not None
        other.kill()
    taken(path).release()


def test_a_lock_of_another_computer_stands_whatever_its_process(path: Path) -> None:
    taken(path, process=Process("elsewhere", 2**22 + 1, "another boot"))
    assert not refused(path).same_host


def test_only_our_own_lock_is_released(path: Path) -> None:
    lock = taken(path)
    lock_path(path).unlink()
    other = taken(path)
    lock.release()
    assert lock_path(path).exists()
    other.release()
    assert not lock_path(path).exists()
    other.release()


def test_where_no_lock_can_be_made_work_goes_on(path: Path) -> None:
    for lock in (
        acquire(path.parent / "missing" / "a"),
        acquire(path.parent / ("x" * 255)),
        acquire(path.parent / "a\0b"),
    ):
        assert isinstance(lock, Lock)
        assert not lock.held
        lock.release()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO])
@pytest.mark.parametrize("name", ["open", "write"])
def test_a_disk_that_refuses_a_lock_is_no_reason_to_stop(
    name: str, number: int, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = Fault(name, number)
    with monkeypatch.context() as patch:
        fault.install(patch)
        lock = acquire(path)
    assert fault.fired == 1
    assert isinstance(lock, Lock)
    assert not lock.held
    assert os.listdir(path.parent) == [path.name]


def test_a_planted_link_is_neither_followed_nor_removed(path: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    lock_path(path).symlink_to(victim)
    assert refused(path).owner is None
    assert not victim.exists()
    victim.write_bytes(b"precious")
    assert refused(path).owner is None
    assert victim.read_bytes() == b"precious"
    assert lock_path(path).is_symlink()


def test_a_folder_or_pipe_in_place_of_the_lock_stands(path: Path) -> None:
    lock_path(path).mkdir()
    assert refused(path).owner is None
    lock_path(path).rmdir()
    os.mkfifo(lock_path(path))
    assert refused(path).owner is None


def test_half_a_lock_is_respected_for_a_minute(path: Path) -> None:
    for data in (b"", b'{"pid": 1', b"x" * 5000, b"[]", b'{"pid": true, "token": "a"}'):
        lock_path(path).write_bytes(data)
        assert refused(path).owner is None
        old = time.time() - 61
        os.utime(lock_path(path), (old, old))
        taken(path).release()


def test_any_content_of_a_lock_is_read_without_an_error(path: Path) -> None:
    rnd = random.Random(fresh_seed())
    whole = locks._written(locks.Owner("Ana", HERE, "2026-11-23T10:00:00+01:00", "t" * 32))
    values: list[object] = [
        None,
        True,
        -1,
        2**70,
        1.5,
        "x\ud800",
        "\x1b[31m",
        [],
        {},
        "y" * 3000,
        "",
    ]
    for _ in range(count(2000)):
        if rnd.random() < 0.5:
            spoiled = bytearray(whole)
            for _ in range(rnd.randint(1, 4)):
                spoiled[rnd.randrange(len(spoiled))] = rnd.randrange(256)
            data = bytes(spoiled[: rnd.randrange(len(spoiled) + 1)] * rnd.choice((1, 1, 20)))
        else:
            stored = json.loads(whole)
            stored[rnd.choice(list(stored))] = rnd.choice(values)
            data = json.dumps(stored).encode()
        owner = locks._owner_in(data)
        if owner:
            is_gone(owner.process, HERE)
            assert f"{owner.user}{owner.process.host}{owner.since}".isprintable()
        lock_path(path).write_bytes(data)
        lock = acquire(path)
        assert isinstance(lock, Lock) or str(lock.error())
        lock_path(path).unlink(missing_ok=True)


def test_of_many_that_find_a_dead_lock_one_alone_gets_it(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from editor.storage.lock import Lock, acquire\n"
        "sys.stdout.write('.'); sys.stdout.flush(); sys.stdin.readline()\n"
        "lock = acquire(Path(sys.argv[1]))\n"
        "sys.stdout.write(str(int(isinstance(lock, Lock) and lock.held))); sys.stdout.flush()\n"
        "sys.stdin.readline()"
    )
    command = [sys.executable, "-c", code, str(path)]
    for _ in range(count(60)):
        taken(path, process=replace(HERE, boot="another boot"))
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        others = [subprocess.Popen(command, cwd=ROOT, **pipes) for _ in range(4)]  # type: ignore[call-overload]
        assert [other.stdout.read(1) for other in others] == [b"."] * 4
        for other in others:
            other.stdin.write(b"\n")
            other.stdin.flush()
        won = [other.stdout.read(1) for other in others]
        for other in others:
            other.communicate(b"\n")
        assert won.count(b"1") == 1
        lock_path(path).unlink()
