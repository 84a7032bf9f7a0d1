"""Damaged notice files: each refused with the place that has to be mended, none by accident."""

import json
from collections.abc import Callable

import pytest

from editor.errors import InputRefused
from editor.model.node import Json
from editor.storage.notice_file import read_notice, write_notice
from tests.build import ROOT, item, notice, pad, sitting, subparagraph, text

A, B, C = pad("a"), pad("b"), pad("c")


def stored() -> Json:
    """A morning (a) with an item (b) in two languages, and a text (c)."""
    tree = notice(sitting("Morning", item({"en": "Adoption", "fr": "Adoption"})), text("End"))
    return json.loads(write_notice(tree))


def refusal(data: bytes) -> InputRefused:
    with pytest.raises(InputRefused) as caught:
        read_notice(data, "x.convoca")
    assert str(caught.value)
    return caught.value


def damage(change: Callable[[Json], object]) -> tuple[str, str]:
    """Place and reason for a stored notice after a change, written one element per line."""
    value = stored()
    change(value)
    nodes = value.get("nodes")
    lines = [f"{json.dumps(k)}: {json.dumps(v)}" for k, v in value.items() if k != "nodes"]
    if isinstance(nodes, list):
        lines.append('"nodes": [\n' + ",\n".join(json.dumps(node) for node in nodes) + "\n]")
    elif nodes is not None:
        lines.append(f'"nodes": {json.dumps(nodes)}')
    error = refusal(("{\n" + ",\n".join(lines) + "\n}").encode())
    assert error.code == "damaged"
    return str(error.params["place"]), str(error.params["why"])


def line_of(key: str) -> int:
    """The line of a key of the notice in what `damage` writes."""
    return list(stored()).index(key) + 2


FIRST = line_of("nodes") + 1
"""The line of the first element."""


def put(*path: str | int, value: Json) -> Callable[[Json], object]:
    def change(target: Json) -> None:
        for key in path[:-1]:
            target = target[key]
        target[path[-1]] = value

    return change


def drop(*path: str | int) -> Callable[[Json], object]:
    def change(target: Json) -> None:
        for key in path[:-1]:
            target = target[key]
        del target[path[-1]]

    return change


def deep(levels: int) -> Json:
    value: Json = []
    for _ in range(levels):
        value = [value]
    return value


FAULTS = [
    (put("id", value="Ä"), f"line {line_of('id')}, id", "no valid id"),
    (put("version", value=[1]), f"line {line_of('version')}, version", "version"),
    (put("min_reader", value=True), f"line {line_of('min_reader')}, min_reader", "whole number"),
    (put("nodes", value={}), f"line {FIRST - 1}, nodes", "list of elements"),
    (put("status", value="lost"), ", status", "must be one of draft"),
    (put("facts", value=[]), ", facts", "must be an object"),
    (
        put("facts", value={"a.b": {"type": "date", "value": "2023-02-30"}}),
        "facts/a.b",
        "not exist",
    ),
    (put("facts", value={"A": {"type": "text", "value": "x"}}), "facts/A", "meeting.1.date"),
    (put("facts", value={"a": {"type": ["text"], "value": "x"}}), "facts/a", "type must be"),
    (put("facts", value={"a": 5}), "facts/a", "object"),
    (put("facts", value={"": {}}), "facts/", "a key is empty"),
    (put("fact/a", value={"type": "text"}), "fact/a", "cannot have this name"),
    (put("nodes", 1, value=5), f"line {FIRST + 1}, nodes/1", "must be an object"),
    (drop("nodes", 1, "id"), f"line {FIRST + 1}, nodes/1", "id is missing"),
    (put("nodes", 1, "id", value="Bad"), f"line {FIRST + 1}, element Bad, id", "or is none"),
    (put("nodes", 2, "id", value=A), f"line {FIRST + 2}, element {A}, id", "stands twice"),
    (put("nodes", 2, "id", value=ROOT), f"line {FIRST + 2}, element {ROOT}, id", "stands twice"),
    (put("nodes", 1, "kind", value="x"), f"line {FIRST + 1}, element {B}, kind", "kind"),
    (put("nodes", 1, "kind", value="notice"), f"element {B}, kind", "kind"),
    (drop("nodes", 1, "kind"), f"line {FIRST + 1}, element {B}", "kind"),
    (put("nodes", 1, "in", value=pad("q")), f"element {B}, in", "which does not exist"),
    (put("nodes", 0, "in", value=B), f"line {FIRST}, element {A}, in", "not come before"),
    (put("nodes", 1, "in", value=B), f"element {B}, in", "not come before"),
    (drop("nodes", 1, "in"), f"element {B}", "does not say in what"),
    (put("nodes", 0, "kind", value="bullet"), f"element {B}", "cannot stand in a bullet"),
    (put("nodes", 1, "start", value=-1), f"element {B}, start", "whole number"),
    (put("nodes", 0, "day", value="2023-13-01"), f"element {A}, day", "date"),
    (put("nodes", 1, "state/fr", value={}), f"element {B}, state/fr", "this name"),
    (put("nodes", 1, "state", value=1), f"element {B}, state", "object"),
    (put("nodes", 1, "state", value={"fr": 1}), f"element {B}, state/fr", "object"),
    (put("nodes", 1, "texts", value=["x"]), f"element {B}, texts", "object"),
    (put("nodes", 1, "texts", "fr", value=7), f"element {B}, texts/fr", "must be a text"),
    (put("nodes", 1, "texts", "", value="x"), f"element {B}, texts/", "must be a text"),
    (put("nodes", 1, "texts", "fr", value="a\ud800"), f"element {B}, texts/fr", "U+D800"),
    (put("nodes", 1, "texts", "fr", value="a\x0b"), f"element {B}, texts/fr", "U+000B"),
    (put("nodes", 1, "a\x00b", value=1), f"element {B}, a\x00b", "U+0000"),
    (put("nodes", 1, "zz", value=deep(60)), f"element {B}, zz", "50 levels"),
    (put("nodes", 1, "zz", value=10**16), f"element {B}, zz", "number"),
]


@pytest.mark.parametrize(("change", "place", "why"), FAULTS)
def test_a_fault_is_named_with_its_line_element_and_key(
    change: Callable[[Json], object], place: str, why: str
) -> None:
    found, reason = damage(change)
    assert place in found
    assert found.startswith("line ")
    assert why in reason


def test_a_subparagraph_too_deep_is_refused_at_its_element() -> None:
    tree = notice(item("A", subparagraph("B", subparagraph("C"))))
    value = json.loads(write_notice(tree))
    value["nodes"].append({"id": pad("d"), "kind": "subparagraph", "in": C})
    error = refusal(json.dumps(value, indent=0).encode())
    assert f"element {pad('d')}" in str(error.params["place"])
    assert "nested" in str(error.params["why"])


WRITTEN = write_notice(notice(item("A"), item("B"))).decode()
LINES = WRITTEN.splitlines()
LINE_OF_B = next(n for n, line in enumerate(LINES, 1) if B in line)


@pytest.mark.parametrize(
    ("data", "place", "why"),
    [
        (WRITTEN.replace(f'"{B}"', f'"{B}","id":"{C}"'), f"line {LINE_OF_B}", "key stands twice"),
        (WRITTEN.replace('"B"', '"B","en":"C"'), f"line {LINE_OF_B + 1}", "key stands twice"),
        (WRITTEN.replace('"B"', "NaN"), f"line {LINE_OF_B + 1}", "number"),
        (WRITTEN.replace('"B"', "-Infinity"), f"line {LINE_OF_B + 1}", "number"),
        (WRITTEN.replace('"B"', "1e999"), f"line {LINE_OF_B + 1}", "number"),
        (WRITTEN.replace('"B"', "9" * 5000), f"line {LINE_OF_B + 1}", "number"),
        (WRITTEN.replace('"B"', "[" * 90000 + "]" * 90000), f"line {LINE_OF_B + 1}", "too deeply"),
        (WRITTEN.replace('"B"', "[" * 90000), f"line {LINE_OF_B + 1}", "too deeply"),
        (WRITTEN.replace('"B"', '"B'), f"line {LINE_OF_B + 1}", "no JSON there"),
        (WRITTEN.replace('"B"', '"\\ud800"'), f"line {LINE_OF_B + 1}, element {B}", "U+D800"),
        (WRITTEN.replace('"B"', '"\x7f"'), f"line {LINE_OF_B + 1}", "U+007F"),
        (WRITTEN.replace('"B"', '"\U0003fffe"'), f"line {LINE_OF_B + 1}", "U+3FFFE"),
        (WRITTEN[:-20], f"line {WRITTEN[:-20].count(chr(10)) + 1}", "ends too early"),
        (WRITTEN + "x", f"line {len(LINES) + 1}", "no JSON"),
    ],
)  # fmt: skip
def test_broken_json_is_refused_at_its_line(data: str, place: str, why: str) -> None:
    error = refusal(data.encode("utf-8", "surrogatepass"))
    assert error.code == "damaged"
    assert str(error.params["place"]).startswith(place)
    assert why in str(error.params["why"])


def test_bytes_that_are_not_utf8_are_refused_at_their_place() -> None:
    error = refusal(WRITTEN.replace('"B"', '"\u00e9"').encode("latin-1"))
    offset = WRITTEN.encode().index(b'"B"') + 1
    assert error.params["place"] == f"line {LINE_OF_B + 1}, byte {offset}"
    assert "UTF-8" in str(error.params["why"])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \n\xef\xbb\xbf", "begin"),
        (b"\0" * 4096, "zero bytes"),
        (b"PK\x03\x04 a zip", "begin"),
        ("Convening notice".encode("utf-16"), "UTF-8"),
        (b"{}", "format"),
        (b"[]", "begin"),
        (b'{"format":"convoca2"}', "format"),
        (b"{ but no JSON", "no JSON"),
    ],
)
def test_what_was_never_a_notice_is_said_to_be_none(data: bytes, why: str) -> None:
    error = refusal(data)
    assert error.code in ("not-a-notice", "damaged")
    assert why in str(error.params["why"])
    assert error.exit_code == 3
