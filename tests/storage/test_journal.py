"""The crash journal: what is kept, when, and that no fault of a disk stops the editing."""

import errno
import os
import random
import stat
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from editor.edit.document import Change, Document
from editor.edit.steps import SetText
from editor.edit.transaction import Transaction
from editor.model.node import new_ids
from editor.model.tree import Tree
from editor.storage import journal as journals
from editor.storage.journal import Journal
from editor.storage.journal_records import Chain, read_records
from editor.storage.process import Process, this_process
from editor.storage.recovery import Recovery, recover, recoverable
from tests.build import item, notice, pad
from tests.counts import count, fresh_seed
from tests.random_notice import random_notice
from tests.storage.edits import edit
from tests.storage.faults import Fault

DEAD = replace(this_process(), boot="another boot")
NODE = pad("a")


def start() -> Tree:
    return notice(item({"en": "0"}))


class Typist:
    """Somebody who types 1, 2, 3 … into the item of a small notice with a journal."""

    def __init__(self, folder: Path, clock: Callable[[], float] = lambda: 0.0) -> None:
        self.tree = start()
        self.number = 0
        self.journal = Journal(folder, self.tree, None, None, clock=clock, process=DEAD)

    def type(self) -> bool:
        step = SetText(NODE, "en", str(self.number), str(self.number + 1))
        self.number += 1
        self.tree = self.tree.replace(self.tree.node(NODE).with_text("en", str(self.number)))
        return self.journal.append(Transaction("type", (step,)), self.tree)

    def stop(self) -> None:
        """End without closing the journal, as a crash does."""
        self.journal._file.close()


def offered(folder: Path) -> Recovery:
    (only,) = recoverable(folder)
    return only


def number_in(recovery: Recovery) -> int:
    return int(recover(recovery).node(NODE).texts["en"])


def test_everything_typed_is_offered_after_a_crash(tmp_path: Path) -> None:
    typist = Typist(tmp_path)
    assert all(typist.type() for _ in range(7))
    typist.stop()
    recovery = offered(tmp_path)
    assert (recovery.records, recovery.lost, recovery.path) == (7, 0, None)
    assert recovery.document == start().root.id
    assert recover(recovery) == typist.tree
    assert recover(recovery) == typist.tree, "reading changes nothing"


def test_a_journal_is_for_its_owner_alone_and_has_a_random_name(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "journals"
    one, other = Typist(folder), Typist(folder)
    for path in (one.journal.path, other.journal.path):
        assert path
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert one.journal.path != other.journal.path


def _kept_in(journal: Journal) -> Callable[[Change], None]:
    def keep(change: Change) -> None:
        assert journal.append(change.transaction, change.after)

    return keep


def test_random_edits_with_undo_and_redo_come_back_as_they_were(tmp_path: Path) -> None:
    rnd = random.Random(fresh_seed())
    seen: Counter[str] = Counter()
    for lap in range(max(count(100), 10)):  # in fewer, one kind of edit may not come up
        folder = tmp_path / str(lap)
        document = Document(random_notice(rnd, rnd.choice((0, 5, 40))), clock=rnd.random)
        journal = Journal(folder, document.tree, None, None, process=DEAD)
        document.subscribe(_kept_in(journal))
        for _ in range(rnd.randint(1, 60)):
            edit(document, rnd, new_ids(rnd), seen)
        journal._file.close()
        assert recover(offered(folder)) == document.tree
    print(dict(seen))
    assert set(seen) == {"undo", "redo", "text", "field", "insert", "remove", "move"}


def test_recovery_starts_at_the_last_snapshot_and_at_the_one_before_if_that_is_bad(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "SNAPSHOT_EVERY", 5)
    typist = Typist(tmp_path)
    for _ in range(12):
        typist.type()
    typist.stop()
    assert typist.journal.path
    records = read_records(typist.journal.path.read_bytes()).records
    assert [word for word, _ in records].count("snapshot") == 2
    assert number_in(offered(tmp_path)) == 12
    chain = Chain()
    spoiled = [(w, {"id": 5} if w == "snapshot" else v) for w, v in records]
    data = b"".join(chain.record(w, v) for w, v in spoiled)  # type: ignore[arg-type]
    typist.journal.path.write_bytes(data)
    assert number_in(offered(tmp_path)) == 12


def test_a_long_journal_goes_on_in_a_new_file_and_the_old_one_goes_to_the_bin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "SNAPSHOT_EVERY", 5)
    monkeypatch.setattr(journals, "LONGEST", 2000)
    typist = Typist(tmp_path)
    first = typist.journal.path
    for _ in range(50):
        assert typist.type()
        assert sum(1 for _ in tmp_path.glob("*.journal")) == 1
    typist.stop()
    assert typist.journal.path != first
    assert len(list((tmp_path / "bin").iterdir())) > 1
    assert number_in(offered(tmp_path)) == 50


def test_sync_reaches_the_disk_at_most_every_half_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    typist = Typist(tmp_path, lambda: now)
    calls = []
    real = os.fdatasync

    def syncing(fd: int) -> None:
        calls.append(now)
        real(fd)

    monkeypatch.setattr(os, "fdatasync", syncing)
    synced = []
    for _ in range(40):
        typist.type()
        now += 0.125
        assert typist.journal.sync()
        synced.append(typist.journal.synced)
    assert len(calls) == 40 // 4
    assert synced.count(True) == len(calls)
    now += 10
    assert typist.journal.sync()
    typist.journal.sync()
    assert len(calls) <= 40 // 4 + 1, "nothing new, nothing to do"
    typist.type()
    assert typist.journal.sync(force=True)
    assert typist.journal.synced


FAILURES = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EACCES, errno.EROFS)


@pytest.mark.parametrize("number", FAILURES)
@pytest.mark.parametrize("at", [0, 1, 5])
def test_while_the_disk_refuses_changes_wait_and_are_written_later(
    at: int, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = Fault("write", number, at, once=False)
    with monkeypatch.context() as patch:
        fault.install(patch)
        typist = Typist(tmp_path)
        results = [typist.type() for _ in range(8)]
        problem = typist.journal.problem
    assert fault.fired > 1
    assert results == [n + 1 < at for n in range(8)]
    assert problem
    assert problem.errno == number
    assert not typist.journal.synced
    assert typist.type()
    assert typist.journal.problem is None
    typist.stop()
    assert number_in(offered(tmp_path)) == 9


def test_half_a_record_is_taken_back_before_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typist = Typist(tmp_path)
    typist.type()
    torn: list[int] = []
    real = os.write

    def half(fd: int, data: bytes) -> int:
        if torn:
            raise OSError(errno.ENOSPC, "full")
        torn.append(real(fd, data[:25]))
        return torn[0]

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", half)
        assert not typist.type()
    assert torn == [25]
    assert typist.journal.path
    reading = read_records(typist.journal.path.read_bytes())
    assert len(reading.records) == 2, "a crash now loses what was not kept, no more"
    assert reading.lost == 25
    assert typist.type()
    typist.stop()
    assert (number_in(offered(tmp_path)), offered(tmp_path).lost) == (3, 0)


@pytest.mark.parametrize("name", ["open", "mkdir", "ftruncate"])
def test_a_folder_that_cannot_be_used_yet_is_tried_again(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "journals"
    fault = Fault(name, errno.EACCES, once=False)
    with monkeypatch.context() as patch:
        fault.install(patch)
        if name == "ftruncate":
            Fault("write", errno.ENOSPC, once=True).install(patch)
        typist = Typist(folder)
        assert not typist.type()
    assert fault.fired
    assert typist.type()
    typist.stop()
    assert number_in(offered(folder)) == 2
    assert sum(1 for _ in folder.iterdir()) == 1, "litter"


def test_after_a_failed_sync_everything_goes_to_a_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typist = Typist(tmp_path)
    typist.type()
    first = typist.journal.path
    fault = Fault("fdatasync", errno.EIO)
    with monkeypatch.context() as patch:
        fault.install(patch)
        assert not typist.journal.sync(force=True)
    assert fault.fired == 1
    problems = [typist.journal.problem]
    assert not typist.journal.sync(force=True), "the same file is never trusted again"
    assert typist.type()
    assert typist.journal.synced
    problems.append(typist.journal.problem)
    assert [bool(problem) for problem in problems] == [True, False]
    assert typist.journal.path != first
    typist.stop()
    assert number_in(offered(tmp_path)) == 2


def test_a_clean_end_leaves_nothing_to_recover_and_the_journal_in_the_bin(tmp_path: Path) -> None:
    typist = Typist(tmp_path)
    typist.type()
    path = typist.journal.path
    typist.journal.close()
    typist.journal.close()
    assert path
    assert recoverable(tmp_path) == []
    assert os.listdir(tmp_path) == ["bin"]
    assert os.listdir(tmp_path / "bin") == [path.name]
    assert not typist.type(), "nothing is kept any more"


def test_a_process_elsewhere_is_never_taken_for_dead() -> None:
    here = this_process()
    assert Process("elsewhere", 999_999_999, "other").host != here.host
