"""Recovery: whose journals are offered, what of a broken one is read, when they go."""

import copy
import json
import os
import random
import time
import zlib
from collections import Counter
from pathlib import Path

import pytest
from msgspec.structs import replace

from editor.edit.steps import SetText
from editor.edit.transaction import Transaction
from editor.errors import InputRefused
from editor.model.node import Json
from editor.model.tree import Tree
from editor.storage.journal import Journal
from editor.storage.journal_records import Chain, read_records
from editor.storage.notice_file import load, save
from editor.storage.process import this_process
from editor.storage.recovery import Recovery, discard, recover, recoverable, tidy
from tests.build import item, notice, pad, title
from tests.counts import count, fresh_seed

HERE = this_process()
DEAD = replace(HERE, boot="another boot")
NODE = pad("b")


def start() -> Tree:
    return notice(title({"fr": "Avis **de** convocation"}), item({"en": "0"}))


def session(
    folder: Path, path: Path | None = None, changes: int = 3, **more: Json
) -> tuple[Journal, Tree]:
    """A session that crashed after some changes; its notice stands in `path` if given."""
    tree = start()
    digest = save(tree, path).hash if path else None
    journal = Journal(folder, tree, path, digest, **{"process": DEAD, **more})
    return journal, typed(journal, tree, changes)


def typed(journal: Journal, tree: Tree, changes: int) -> Tree:
    for _ in range(changes):
        old = tree.node(NODE).texts["en"]
        step = SetText(NODE, "en", old, str(int(old) + 1))
        tree = tree.replace(tree.node(NODE).with_text("en", step.new))
        assert journal.append(Transaction("type", (step,)), tree)
    journal._file.close()
    return tree


def offered(folder: Path) -> Recovery:
    (only,) = recoverable(folder)
    return only


def test_an_offer_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.convoca"
    before = time.time()
    session(tmp_path / "j", path)
    offer = offered(tmp_path / "j")
    assert offer.title == "Avis de convocation"
    assert offer.document == start().root.id
    assert offer.path == path
    assert offer.hash == load(path).hash
    assert offer.host == HERE.host
    assert before - 2 <= offer.when <= time.time() + 2
    assert offer.records == 3


def test_a_session_that_still_runs_is_not_offered(tmp_path: Path) -> None:
    session(tmp_path, process=HERE)
    assert recoverable(tmp_path) == []
    assert len(recoverable(tmp_path, replace(HERE, boot="after a restart"))) == 1


def test_a_session_that_holds_its_journal_is_alive_whatever_its_number_says(
    tmp_path: Path,
) -> None:
    journal = Journal(tmp_path, start(), None, None, untouched=True, process=DEAD)
    assert recoverable(tmp_path) == []
    journal._file.close()
    assert len(recoverable(tmp_path)) == 1


def test_a_session_of_another_computer_is_not_offered(tmp_path: Path) -> None:
    session(tmp_path, process=replace(DEAD, host="elsewhere", pid=999_999_999))
    assert recoverable(tmp_path) == []
    assert tidy(tmp_path) == 0


def test_a_process_number_used_again_is_not_taken_for_the_session(tmp_path: Path) -> None:
    if not HERE.began:
        pytest.skip("this system does not tell when a process began")
    session(tmp_path, process=replace(HERE, began="1"))
    assert len(recoverable(tmp_path)) == 1


def test_what_was_saved_before_the_crash_is_not_offered(tmp_path: Path) -> None:
    path = tmp_path / "a.convoca"
    journal, tree = session(tmp_path / "j", path)
    digest = save(tree, path).hash
    assert digest
    assert recoverable(tmp_path / "j") == [], "the file says it, even without the note"
    again = Journal(tmp_path / "k", start(), path, None, process=DEAD)
    saved = typed(again, start(), 3)
    assert recoverable(tmp_path / "k") == []
    assert saved == tree
    assert journal.path


def test_what_was_typed_after_the_save_is_offered_with_the_hash_of_that_save(
    tmp_path: Path,
) -> None:
    first, other = tmp_path / "a.convoca", tmp_path / "b.convoca"
    tree = start()
    journal = Journal(tmp_path / "j", tree, first, save(tree, first).hash, process=DEAD)
    digest = save(tree, other).hash
    assert digest
    assert journal.saved(other, digest)
    tree = typed(journal, tree, 2)
    offer = offered(tmp_path / "j")
    assert (offer.path, offer.hash) == (other, digest)
    assert recover(offer) == tree


def test_a_file_that_changed_or_went_after_the_save_brings_the_offer_back(tmp_path: Path) -> None:
    path = tmp_path / "a.convoca"
    _, tree = session(tmp_path / "j", path)
    save(tree, path)
    path.write_bytes(b"theirs")
    assert recover(offered(tmp_path / "j")) == tree
    path.unlink()
    assert recover(offered(tmp_path / "j")) == tree


def test_a_notice_without_a_change_is_offered_only_if_no_file_ever_had_it(tmp_path: Path) -> None:
    session(tmp_path / "new", changes=0)
    session(tmp_path / "import", changes=0, untouched=True)
    assert recoverable(tmp_path / "new") == []
    assert recover(offered(tmp_path / "import")) == start()


def test_the_newest_comes_first(tmp_path: Path) -> None:
    for age, changes in ((300, 1), (100, 2), (200, 3)):
        journal, _ = session(tmp_path, changes=changes)
        assert journal.path
        os.utime(journal.path, (time.time() - age,) * 2)
    assert [offer.records for offer in recoverable(tmp_path)] == [2, 3, 1]


def test_a_torn_tail_is_cut_and_said(tmp_path: Path) -> None:
    journal, _ = session(tmp_path, changes=5)
    assert journal.path
    data = journal.path.read_bytes()
    whole = [len(_joined(data, n)) for n in range(1, 7)]
    for length in range(whole[0], len(data)):
        journal.path.write_bytes(data[:length])
        good = sum(end <= length for end in whole) - 1
        offers = recoverable(tmp_path)
        assert [offer.records for offer in offers] == ([good] if good else [])
        for offer in offers:
            assert offer.lost == length - whole[good]
            assert recover(offer).node(NODE).texts["en"] == str(good)


def _joined(data: bytes, records: int) -> bytes:
    """The first records of a journal."""
    return b"".join(data.splitlines(keepends=True)[:records])


def test_no_byte_of_a_journal_can_be_changed_unseen(tmp_path: Path) -> None:
    journal, tree = session(tmp_path, changes=4)
    assert journal.path
    data = journal.path.read_bytes()
    rnd = random.Random(fresh_seed())
    states = {str(n) for n in range(5)}
    cut = 0
    for _ in range(count(2000)):
        at = rnd.randrange(len(data))
        spoiled = bytearray(data)
        spoiled[at] ^= 1 << rnd.randrange(8)
        reading = read_records(bytes(spoiled))
        assert len(reading.records) == data[:at].count(b"\n")
        assert reading.lost
        journal.path.write_bytes(spoiled)
        for offer in recoverable(tmp_path):
            assert recover(offer).node(NODE).texts["en"] in states
        cut += 1
    assert cut
    assert tree.node(NODE).texts["en"] == "4"


def test_records_that_are_doubled_dropped_or_swapped_end_the_reading(tmp_path: Path) -> None:
    journal, _ = session(tmp_path, changes=5)
    assert journal.path
    lines = journal.path.read_bytes().splitlines(keepends=True)
    for order, good in (([0, 1, 1, 2], 2), ([0, 2, 3], 1), ([0, 1, 3, 2], 2), ([1, 2], 0)):
        assert len(read_records(b"".join(lines[n] for n in order)).records) == good


STRANGE: tuple[Json, ...] = (None, 5, "x", [], {}, {"id": 5}, [[["a"]]], "\ud800", -1)


def test_records_of_another_hand_never_raise_anything_but_a_refusal(tmp_path: Path) -> None:
    rnd = random.Random(fresh_seed())
    journal, _ = session(tmp_path, changes=3)
    assert journal.path
    records = read_records(journal.path.read_bytes()).records
    seen: Counter[str] = Counter()
    for _ in range(count(2000)):
        spoiled: Json = json.loads(json.dumps(records))
        for _ in range(rnd.choice((1, 1, 3))):
            holder, key = rnd.choice(_slots(spoiled))
            holder[key] = copy.deepcopy(rnd.choice(STRANGE))
        chain = Chain()
        parts = [(str(r[0]), r[1]) for r in spoiled if isinstance(r, list) and len(r) == 2]
        journal.path.write_bytes(b"".join(chain.record(w, v) for w, v in parts))  # type: ignore[arg-type]
        offers = recoverable(tmp_path)
        for offer in offers:
            recover(offer)
        seen["offered" if offers else "not offered"] += 1
    print(dict(seen))
    assert len(seen) == 2


def _slots(value: Json) -> list[tuple[Json, Json]]:
    slots: list[tuple[Json, Json]] = []
    stack = [value]
    while stack:
        holder = stack.pop()
        for key in list(holder) if isinstance(holder, dict) else range(len(holder)):
            slots.append((holder, key))
            if isinstance(holder[key], dict | list):
                stack.append(holder[key])
    return slots


def test_a_checksum_alone_makes_no_record() -> None:
    payload = b"[" * 100_000
    torn = b"%08x %08x %b\n" % (len(payload), zlib.crc32(payload), payload)
    assert read_records(torn).records == ()
    assert read_records(b"\xff" * 50).lost == 50


def test_a_journal_that_has_gone_is_refused_in_words(tmp_path: Path) -> None:
    journal, _ = session(tmp_path)
    offer = offered(tmp_path)
    assert journal.path
    journal.path.write_bytes(b"")
    with pytest.raises(InputRefused) as refusal:
        recover(offer)
    assert refusal.value.code == "bad-journal"
    assert str(refusal.value)
    journal.path.unlink()
    with pytest.raises(InputRefused):
        recover(offer)


def test_what_is_discarded_lies_in_the_bin_for_thirty_days(tmp_path: Path) -> None:
    session(tmp_path)
    assert discard(offered(tmp_path))
    assert recoverable(tmp_path) == []
    (kept,) = (tmp_path / "bin").iterdir()
    days = 24 * 3600
    assert tidy(tmp_path, now=time.time() + 29 * days) == 0
    assert kept.exists()
    assert tidy(tmp_path, now=time.time() + 31 * days) == 1
    assert not kept.exists()


def test_tidying_bins_what_holds_nothing_new_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "j"
    keep, _ = session(folder)
    alive, _ = session(folder, process=HERE)
    empty, _ = session(folder, changes=0)
    new = folder / "new.journal"
    new.write_bytes(b"")
    broken = folder / "broken.journal"
    broken.write_bytes(b"nothing")
    os.utime(broken, (time.time() - 3600,) * 2)
    assert tidy(folder) == 2
    names = {path.name for path in folder.iterdir()}
    assert names == {_name(keep), _name(alive), "new.journal", "bin"}
    assert {path.name for path in (folder / "bin").iterdir()} == {_name(empty), "broken.journal"}


def _name(journal: Journal) -> str:
    assert journal.path
    return journal.path.name


def test_without_a_folder_there_is_nothing_to_recover(tmp_path: Path) -> None:
    assert recoverable(tmp_path / "missing") == []
    assert tidy(tmp_path / "missing") == 0
