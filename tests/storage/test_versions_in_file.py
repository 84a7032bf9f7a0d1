"""Versions in the notice file: each element once, exact, and refused where they are damaged."""

import datetime
import json
import random
from collections.abc import Callable

import pytest

from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.errors import InputRefused
from editor.model.node import Json, new_ids
from editor.model.tree import Tree
from editor.model.version import version_tree, versions_of
from editor.profiles.body import load_house
from editor.storage.notice_file import read_notice, write_notice
from editor.workflow.versions import name_version
from tests.build import item, notice, pad, text
from tests.counts import count, fresh_seed
from tests.edit.random_commands import random_command
from tests.random_notice import random_notice

WTO = load_house("wto")


def named(tree: Tree, name: str, day: int = 1) -> Tree:
    made = name_version(tree, WTO, name, datetime.date(2023, 3, day), lambda: pad(name))
    assert isinstance(made, Transaction)
    return Document(tree).apply(made).after


def with_text(tree: Tree, node: str, words: str) -> Tree:
    return tree.replace(tree.node(node).with_text("en", words))


def test_random_notices_with_versions_come_back_as_the_same_bytes() -> None:
    seed = fresh_seed()
    for number in range(count(200)):
        rnd = random.Random(f"{seed} {number}")
        document, new_id = Document(random_notice(rnd, 25)), new_ids(rnd)
        states: dict[str, Tree] = {}
        for name in "abcd":
            for _ in range(rnd.randrange(10)):
                made = random_command(document.tree, rnd, new_id)[1]
                if isinstance(made, Transaction):
                    document.apply(made)
            states[pad(name)] = document.tree
            document = Document(named(document.tree, name))
        tree = document.tree
        data = write_notice(tree)
        read = read_notice(data, "x")
        assert read == tree
        assert write_notice(read) == data
        for name, then in states.items():
            old = version_tree(read, name)
            assert old.root.children == then.root.children
            assert old.root.texts == then.root.texts
        assert [v.id for v in versions_of(read.root)] == list(states)


def test_a_version_writes_what_changed_since_the_one_before_it() -> None:
    tree = named(notice(item("one"), item("two")), "m")
    second = named(with_text(tree, pad("b"), "two, changed"), "n", day=2)
    lines = write_notice(second).decode().splitlines()
    added = lines[lines.index(next(x for x in lines if x.startswith(f'"{pad("n")}":'))) :]
    shown = added[: added.index("]}")]
    assert shown == [
        f'"{pad("n")}":{{"name":"n",',
        '"date":"2023-03-02",',
        f'"base":"{pad("m")}",',
        f'"ordinals":"{pad("m")}",',
        f'"carried":"{pad("m")}",',
        '"nodes":[',
        '"noticeroot",',
        f'"{pad("a")}",',
        f'{{"id":"{pad("b")}","kind":"item","in":"noticeroot","texts":{{',
        '"en":"two, changed"',
        "}}",
    ]


def test_what_is_edited_afterwards_touches_no_line_of_a_version() -> None:
    tree = named(notice(item("one"), item("two")), "m")
    before = write_notice(tree).decode().splitlines()
    after = write_notice(with_text(tree, pad("b"), "other")).decode().splitlines()
    assert [a for a, b in zip(before, after, strict=True) if a != b] == ['"en":"two"']


def test_texts_that_are_alike_are_shared_when_read() -> None:
    read = read_notice(write_notice(named(notice(item("one")), "m")), "x")
    then = version_tree(read, pad("m")).node(pad("a"))
    assert then.texts is read.node(pad("a")).texts


def test_a_version_stands_alone_once_the_one_before_it_is_gone() -> None:
    tree = named(named(notice(item("one")), "m"), "n", day=2)
    alone = Tree(tree.root.with_field(f"version/{pad('m')}", None))
    read = read_notice(write_notice(alone), "x")
    assert read == alone
    assert version_tree(read, pad("n")).node(pad("a")).texts == {"en": "one"}


def test_unknown_keys_of_a_version_are_kept() -> None:
    tree = named(notice(item("one")), "m")
    path = f"version/{pad('m')}"
    more = Tree(tree.root.with_field(path, {**tree.root.fields[path], "later": {"x": [1]}}))
    assert read_notice(write_notice(more), "x") == more


def _two() -> Json:
    tree = named(notice(item("one"), text("end")), "m")
    return json.loads(write_notice(named(tree, "n", day=2)))


M, N = pad("m"), pad("n")


def _set(version: str, key: str, value: Json) -> Callable[[Json], None]:
    def change(stored: Json) -> None:
        stored["versions"][version][key] = value

    return change


def _swap(stored: Json) -> None:
    nodes = stored["versions"][M]["nodes"]
    nodes[1]["in"] = nodes[2]["id"]


def _unread(stored: Json) -> None:
    stored["versions"][M]["nodes"][1]["texts"] = {"en": 3}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (_set(M, "name", ""), "its `name` is missing"),
        (_set(M, "date", "3 March"), "its `date` must be written YYYY-MM-DD"),
        (_set(M, "circulated", "fr"), "its `circulated` must be a list of languages"),
        (_set(M, "carried", N), "the version that it is based on is missing, or based on it"),
        (_set(M, "ordinals", {"x": ["item2", "body", 1]}), "its `ordinals` must be the numbers"),
        (_set(M, "nodes", []), "the list of elements is missing"),
        (_set(M, "nodes", [{"id": M, "kind": "item"}]), "the first element must be the notice"),
        (_set(N, "nodes", [pad("x")]), "it is neither an element nor the id of an earlier one"),
        (_set(N, "base", pad("x")), "the version that it is based on is missing"),
        (_set(N, "base", N), "the version that it is based on is missing"),
        (_set(M, "x", json.loads("[" * 60 + "]" * 60)), "it is nested more than 50 levels deep"),
        (_swap, "does not come before it"),
        (_unread, "it must be a text in a language"),
    ],
)
def test_a_damaged_version_is_refused_with_its_place(
    change: Callable[[Json], None], why: str
) -> None:
    stored = _two()
    change(stored)
    data = json.dumps(stored, indent=1).encode()
    with pytest.raises(InputRefused) as caught:
        read_notice(data, "x")
    assert caught.value.code == "damaged"
    assert why in str(caught.value)
    assert str(caught.value.params["place"]).startswith("line ")


def test_a_very_long_chain_of_versions_is_read() -> None:
    stored = _two()
    versions = stored["versions"]
    for number in range(2000):
        base = N if number == 0 else f"x{number - 1}"
        versions[f"x{number}"] = {**versions[N], "base": base}
    assert len(versions_of(read_notice(json.dumps(stored).encode(), "x").root)) == 2002
