"""The notice file: what goes in comes out, in bytes that git can show and merge."""

import json
import random
from pathlib import Path

import pytest
from msgspec.structs import replace

from editor.errors import InputRefused
from editor.model.node import Json, Node
from editor.model.tree import Tree
from editor.storage.notice_file import load, read_notice, save, write_notice
from editor.storage.persist import content_hash
from tests.build import ROOT, item, notice, pad, sitting, text
from tests.counts import count, fresh_seed
from tests.random_notice import random_notice


def file_of(tree: Tree) -> str:
    return write_notice(tree).decode()


def with_fields(tree: Tree, node_id: str, **fields: Json) -> Tree:
    node = tree.node(node_id)
    return tree.replace(replace(node, fields={**node.fields, **fields}))


def test_a_small_notice_is_written_line_by_line() -> None:
    tree = notice(sitting("Morning", item({"fr": "Adoption", "en": "Adopt \\[it\\]"})))
    tree = with_fields(tree, ROOT, **{"fact/b": {"type": "date", "value": "2023-03-20"}})
    tree = with_fields(tree, ROOT, **{"fact/a": {"type": "room", "value": "D"}})
    tree = with_fields(tree, pad("b"), **{"state/fr": {"level": "draft"}, "begins": "10:00"})
    head, _, rest = file_of(tree).partition('"facts":')
    assert head.startswith(
        f'{{\n"format":"convoca",\n"version":[1,0],\n"min_reader":1,\n"id":"{ROOT}"'
    )
    assert rest == (
        '{\n"a":{"type":"room","value":"D"},\n"b":{"type":"date","value":"2023-03-20"}\n},\n'
        '"nodes":[\n'
        f'{{"id":"{pad("a")}","kind":"sitting","in":"{ROOT}","texts":{{\n"en":"Morning"\n}}}},\n'
        f'{{"id":"{pad("b")}","kind":"item","in":"{pad("a")}","begins":"10:00","texts":{{\n'
        '"en":"Adopt \\\\[it\\\\]",\n"fr":"Adoption"\n},'
        '"state":{\n"fr":{"level":"draft"}\n}}\n]\n}\n'
    )


def test_random_notices_come_back_equal_and_as_the_same_bytes() -> None:
    rnd = random.Random(fresh_seed())
    elements = 0
    for _ in range(count(2000)):
        tree = random_notice(rnd, rnd.choice((0, 1, 5, 45, 120)), natural=rnd.random() < 0.5)
        data = write_notice(tree)
        read = read_notice(data, "x")
        assert read == tree
        assert read.shape == tree.shape
        assert write_notice(read) == data
        elements += len(tree)
    print(f"{elements} elements")


def test_equal_notices_give_equal_bytes_whatever_was_done_before() -> None:
    rnd = random.Random(fresh_seed())
    for _ in range(count(400)):
        tree = random_notice(rnd, 40)
        shuffled = Tree(_shuffled(tree.root, rnd))
        assert shuffled == tree
        assert write_notice(shuffled) == write_notice(tree)


def _shuffled(node: Node, rnd: random.Random) -> Node:
    fields, texts = list(node.fields.items()), list(node.texts.items())
    rnd.shuffle(fields)
    rnd.shuffle(texts)
    children = tuple(_shuffled(child, rnd) for child in node.children)
    return Node(node.id, node.kind, dict(fields), dict(texts), children)


def test_a_text_that_changes_changes_one_line_and_a_move_only_its_own() -> None:
    tree = random_notice(random.Random(7), 40)
    node = next(n for n in tree.walk() if len(n.texts) == 3)
    before = file_of(tree).splitlines()
    after = file_of(tree.replace(node.with_text("fr", "Autre"))).splitlines()
    assert len(before) == len(after)
    assert sum(a != b for a, b in zip(before, after, strict=True)) == 1


def test_save_and_load_agree_about_hash_and_tree(tmp_path: Path) -> None:
    tree, path = random_notice(random.Random(3), 30), tmp_path / "a.convoca"
    outcome = save(tree, path)
    loaded = load(path)
    assert outcome.saved
    assert loaded.tree == tree
    assert loaded.path == path
    assert loaded.hash == outcome.hash == content_hash(path.read_bytes())
    path.write_bytes(path.read_bytes() + b"\n")
    assert save(tree, path, loaded.hash).code == "changed-on-disk"


@pytest.mark.parametrize("size", [1, 60])
def test_unknown_keys_survive_at_every_level(size: int) -> None:
    rnd = random.Random(fresh_seed())
    placed = 0
    for _ in range(count(600)):
        stored = json.loads(write_notice(random_notice(rnd, size)))
        for _ in range(8):
            placed += _add_unknown(stored, rnd)
        tree = read_notice(json.dumps(stored).encode(), "x")
        data = write_notice(tree)
        assert json.loads(data) == stored
        assert write_notice(read_notice(data, "x")) == data
    print(f"{placed} unknown keys")
    assert placed


def _add_unknown(stored: Json, rnd: random.Random) -> int:
    """Put a key into the notice, an element, a detail, a state or a comment."""
    places = [stored, *stored["nodes"], *stored.get("facts", {}).values()]
    for node in stored["nodes"]:
        places += [*node.get("state", {}).values(), *node.get("comment", {}).values()]
    value = rnd.choice([None, True, 0, -7, 1.5, "mot à mot", [], {}, [{"a": [1]}], {"b": None}])
    rnd.choice(places)[f"zz {rnd.randrange(10**9)}"] = value
    return 1


def test_a_newer_minor_version_is_read_kept_and_written_back() -> None:
    stored = json.loads(write_notice(notice(item("A"))))
    stored["version"] = [1, 7]
    tree = read_notice(json.dumps(stored).encode(), "x")
    assert json.loads(write_notice(tree)) == stored


def test_a_newer_format_is_refused_with_both_versions() -> None:
    stored = json.loads(write_notice(notice(item("A"))))
    stored |= {"version": [2, 1], "min_reader": 2, "nodes": "quite different"}
    with pytest.raises(InputRefused) as refusal:
        read_notice(json.dumps(stored).encode(), "x")
    assert refusal.value.code == "newer-format"
    assert refusal.value.params == {"path": "x", "found": "2.1", "known": "1.0"}


def test_what_git_and_editors_do_to_a_file_is_accepted() -> None:
    tree = random_notice(random.Random(5), 30)
    data = write_notice(tree)
    stored = json.loads(data)
    assert read_notice(data.replace(b"\n", b"\r\n"), "x") == tree, "line ends of Windows"
    assert read_notice(b"\xef\xbb\xbf" + data, "x") == tree, "a byte order mark"
    assert read_notice(json.dumps(stored, indent=2).encode(), "x") == tree, "another layout"
    turned = json.loads(data, object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert read_notice(json.dumps(turned).encode(), "x") == tree, "another order of keys"


def test_texts_become_canonical_when_read() -> None:
    data = write_notice(notice(item("A"))).replace(b'"A"', b'"a ]**b****c** <"')
    read = read_notice(data, "x")
    assert read.node(pad("a")).texts == {"en": "a \\]**bc** \\<"}


def test_details_stand_in_the_order_of_the_file() -> None:
    tree = with_fields(
        notice(),
        ROOT,
        **{f"fact/{name}": {"type": "text", "value": name} for name in ("c", "a", "b")},
    )
    assert list(read_notice(write_notice(tree), "x").root.family("fact")) == ["a", "b", "c"]
    turned = json.loads(write_notice(tree))
    turned["facts"] = dict(reversed(turned["facts"].items()))
    assert list(read_notice(json.dumps(turned).encode(), "x").root.family("fact")) == list("cba")


def test_a_character_that_cannot_be_encoded_never_stops_a_save() -> None:
    tree = notice(text("A"))
    spoiled = tree.replace(tree.node(pad("a")).with_text("en", "a\ud800b"))
    assert b'"a?b"' in write_notice(spoiled)


def test_every_character_that_is_legal_survives() -> None:
    legal = [chr(c) for c in range(0x20, 0x110000) if not _is_illegal(c)]
    step = max(1, count(200))
    for block in range(0, len(legal), len(legal) // step + 1):
        words = "".join(legal[block : block + len(legal) // step + 1])
        tree = notice(text(words.translate({ord(c): f"\\{c}" for c in "\\*_^[]{}<>"})))
        assert read_notice(write_notice(tree), "x") == tree


def _is_illegal(code: int) -> bool:
    return 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code & 0xFFFE == 0xFFFE
