"""Random edits of notices that keep their numbers; LibreOffice prints the same."""

import random
from collections import Counter
from pathlib import Path

import pytest
from msgspec.structs import replace

from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.layout.compose import Options, compose
from editor.model.node import new_ids
from editor.model.tree import Tree
from editor.numbering.frozen import numbers_of, stored_ordinals
from editor.numbering.labels import counts, labels
from editor.numbering.scheme import Scheme
from editor.word.writer import write_docx
from tests.counts import count, fresh_seed
from tests.edit.random_commands import random_command
from tests.numbering.keeping import WTO, keeping
from tests.office import Office
from tests.random_notice import random_notice
from tests.random_text import Mix
from tests.word.numbers_printed import disagreements

SCHEME = WTO.profile.scheme


def _edited(tree: Tree, rnd: random.Random, times: int) -> Tree:
    document, new_id = Document(tree), new_ids(rnd)
    for _ in range(times):
        _, made = random_command(document.tree, rnd, new_id)
        if isinstance(made, Transaction):
            document.apply(made)
    return document.tree


_SCOPES = (
    ("item1", "{1}", "notice"),
    ("item1", "{1}", "part"),
    ("paragraph", "{n}.", "notice"),
    ("paragraph", "{n}.", "part"),
    ("paragraph", "{n}.", "parent"),
)


@pytest.mark.parametrize(("level", "label", "scope"), _SCOPES)
def test_random_edits_change_no_kept_number_and_give_none_twice(
    level: str, label: str, scope: str
) -> None:
    changed = replace(SCHEME.levels[level], label=label, scope=scope)
    scheme = replace(SCHEME, levels={**SCHEME.levels, level: changed})
    house = replace(WTO, profile=replace(WTO.profile, scheme=scheme))
    seed, seen = fresh_seed(), Counter[str]()
    for number in range(count(400)):
        rnd = random.Random(f"{seed} {number}")
        before = random_notice(rnd, rnd.randint(5, 50), mix=Mix(unnumbered=0.1))
        kept = keeping(before, house)
        assert labels(kept, scheme, "fr") == labels(before, scheme, "fr")
        after = _edited(kept, rnd, 25)
        if after.root.fields.get("kept_numbers") == "v":
            seen.update(_judged(before, after, scheme))
    print(dict(seen))
    assert seen["kept"] > 5 * count(400)
    assert seen["new"] > count(400)


def _judged(before: Tree, after: Tree, scheme: Scheme) -> Counter[str]:
    """Whatever stands where it was counted keeps its number, and lists hold none twice."""
    then = stored_ordinals(before, scheme, counts(before, scheme))
    found = counts(after, scheme)
    now = stored_ordinals(after, scheme, found)
    was = numbers_of(then)
    seen = Counter[str]()
    for name, stored in now.items():
        before_it = then.get(name)
        alike = before_it is not None and before_it[:-1] == stored[:-1]
        if alike and name in after and _path(before, name) == _path(after, name):
            assert stored == before_it, name
            seen["kept"] += 1
        elif stored != before_it:
            seen["new"] += 1
    lists = Counter(
        (n.level, now[i][1], _repeated(n.level, n.numbers, n.inserted, scheme))
        for i, n in found.items()
    )
    given = [key for key, times in lists.items() if times > 1]
    assert not given or _has_start(after) or _has_start(before), given
    circulated_then = {
        (w.level, then[i][1], _repeated(w.level, w.numbers, w.inserted, scheme)): i
        for i, w in was.items()
    }
    if not _has_start(after) and not _has_start(before):
        for name, n in found.items():
            key = (n.level, now[name][1], _repeated(n.level, n.numbers, n.inserted, scheme))
            assert circulated_then.get(key, name) == name, "a circulated number goes to no other"
    return seen


def _repeated(
    level: str, numbers: tuple[int, ...], put_in: tuple[int, ...], scheme: Scheme
) -> object:
    whole = level.startswith("item") or scheme.levels[level].repeats_item
    at = 0 if whole else len(numbers) - 1
    return numbers[at:], (put_in or (0,) * len(numbers))[at:]


def _path(tree: Tree, name: str) -> list[tuple[str, str]]:
    return [(node.id, node.kind) for node in tree.path(name)]


def _has_start(tree: Tree) -> bool:
    return any("start" in node.fields for node in tree.walk())


@pytest.mark.office
def test_libreoffice_prints_kept_numbers_and_those_put_in(office: Office, tmp_path: Path) -> None:
    seed = fresh_seed()
    for number in range(count(60)):
        rnd = random.Random(f"{seed} {number}")
        before = random_notice(rnd, 40, mix=Mix(unnumbered=0.05))
        tree = _edited(keeping(before), rnd, 20)
        lang = rnd.choice(["en", "fr", "es"])
        locale = WTO.profile.locale(lang)
        page = compose(tree, WTO, locale, Options(stamp=True))
        found = disagreements(office, page, write_docx(page, WTO.profile, locale), tmp_path)
        assert found == [], number
