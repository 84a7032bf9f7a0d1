"""A version: a notice as it stood at a named moment, kept in the notice itself (decision 19).

The field `version/<id>` of the root is a JSON object: name, date, the languages in which it was
circulated (none: it was only named), the number of every element, the values of profile and body,
and `nodes`, every element in document order with the root first. An element is never changed in
place, so a version shares texts and fields with the notice and costs one object per element.
"""

import datetime
from collections.abc import Mapping, Sequence

from msgspec import Struct

from editor.model.node import Json, Node
from editor.model.tree import Tree

VERSION = "version/"
"""What the paths of versions begin with."""
APART = "carried"
"""The field of the root that stands beside the elements of a version: versions share it."""

NUMBERS: Mapping[str, int] = {
    **{f"item{depth}": depth for depth in range(1, 7)},
    "paragraph": 2,
    "letter": 1,
    "roman": 1,
    "part": 1,
    "annex": 1,
}
"""Level of an element -> how many numbers it has: those of the items above and its own."""


class Version(Struct, frozen=True):
    """A version without its elements; `base` is the version that was the newest before it.

    `circulated` are the languages that went out, `ordinals` the numbers as `numbering` stores them.
    """

    id: str
    name: str
    date: datetime.date
    circulated: tuple[str, ...]
    symbols: tuple[str, ...]
    ordinals: Mapping[str, Json]
    carried: Json
    base: str | None


def versions_of(root: Node) -> list[Version]:
    """The versions of a notice, oldest first."""
    found = {name: _version(name, stored) for name, stored in root.family("version").items()}
    return sorted(found.values(), key=lambda v: (v.date, _age(v, found), v.id))


def circulated_of(root: Node) -> Version | None:
    """The version that was circulated last, None before the first circulation."""
    return next((v for v in reversed(versions_of(root)) if v.circulated), None)


def _version(version_id: str, stored: Json) -> Version:
    return Version(
        version_id,
        stored["name"],
        datetime.date.fromisoformat(stored["date"]),
        tuple(stored.get("circulated", ())),
        tuple(stored["nodes"][0].get("fields", {}).get("symbol", ())),
        stored.get("ordinals", {}),
        stored.get(APART, {}),
        stored.get("base"),
    )


def _age(version: Version, known: Mapping[str, Version]) -> int:
    """How many versions stand before one, each the base of the next."""
    seen = {version.id}
    while (before := known.get(version.base or "")) and before.id not in seen:
        seen.add(before.id)
        version = before
    return len(seen)


def version_tree(tree: Tree, version_id: str) -> Tree:
    """The notice as a version holds it, with its values of profile and body, without versions."""
    stored = tree.root.fields[VERSION + version_id]
    root = branch_of(stored["nodes"])
    carried = stored.get(APART)
    return Tree(root.with_field(APART, carried) if carried else root)


def entries_of(root: Node) -> list[Json]:
    """The elements of a notice as a version holds them."""
    fields = {
        path: value
        for path, value in root.fields.items()
        if path != APART and not path.startswith(VERSION)
    }
    entries = [entry_of(Node(root.id, root.kind, fields, root.texts))]
    stack = [(child, root.id) for child in reversed(root.children)]
    while stack:
        node, parent = stack.pop()
        entries.append(entry_of(node, parent))
        stack.extend([(child, node.id) for child in reversed(node.children)])
    return entries


def entry_of(node: Node, parent: str | None = None) -> dict[str, Json]:
    """One element without what stands below it; the root has no parent."""
    entry: dict[str, Json] = {"id": node.id, "kind": node.kind}
    if parent is not None:
        entry["in"] = parent
    if node.fields:
        entry["fields"] = node.fields
    if node.texts:
        entry["texts"] = node.texts
    return entry


def branch_of(entries: Sequence[Json]) -> Node:
    """The root of elements in document order."""
    below: dict[str, list[Node]] = {}
    # Backwards, because a frozen element needs its children before it can be made.
    for entry in reversed(entries[1:]):
        below.setdefault(entry["in"], []).append(_node(entry, below))
    return _node(entries[0], below)


def _node(entry: Json, below: dict[str, list[Node]]) -> Node:
    children = tuple(below.pop(entry["id"], ())[::-1])
    fields, texts = entry.get("fields", {}), entry.get("texts", {})
    return Node(entry["id"], entry["kind"], fields, texts, children)


def version_problem(value: Json) -> str | None:
    """Why a value is no version, None if it is one; the elements are judged by their heads."""
    return head_problem(value) or _entries_problem(value.get("nodes"))


def head_problem(value: Json) -> str | None:
    """Why a value is no version, whatever its elements."""
    if not isinstance(value, dict):
        return "it must be an object"
    if not isinstance(value.get("name"), str) or not value["name"]:
        return "its `name` is missing"
    if not _is_date(value.get("date")):
        return "its `date` must be written YYYY-MM-DD"
    if not _are_texts(value.get("circulated", [])):
        return "its `circulated` must be a list of languages"
    if not isinstance(value.get(APART, {}), dict):
        return f"its `{APART}` must be an object"
    if not _are_ordinals(value.get("ordinals", {})):
        return "its `ordinals` must be the numbers of elements: a level, a branch, whole numbers"
    if not isinstance(value.get("base", ""), str):
        return "its `base` must be the id of a version"
    return None


def _is_date(value: Json) -> bool:
    try:
        return isinstance(value, str) and datetime.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _are_ordinals(value: Json) -> bool:
    return isinstance(value, dict) and all(map(_is_ordinal, value.values()))


def _is_ordinal(value: Json) -> bool:
    return (
        isinstance(value, list)
        and len(value) > 2
        and isinstance(value[0], str)
        and len(value) - 2 == NUMBERS.get(value[0])
        and isinstance(value[1], str)
        and all(map(_is_number, value[2:]))
    )


def _is_number(value: Json) -> bool:
    """A whole number, or one and its place among those put in after it."""
    if isinstance(value, list):
        return len(value) == 2 and all(type(n) is int and n >= 0 for n in value)
    return type(value) is int and value >= 0


def _are_texts(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in value)


def _entries_problem(entries: Json) -> str | None:
    if not isinstance(entries, list) or not entries:
        return "its elements are missing"
    known: set[str] = set()
    for entry in entries:
        why = _entry_problem(entry, known)
        if why:
            return why
        known.add(entry["id"])
    return None


def _entry_problem(entry: Json, known: set[str]) -> str | None:
    if not isinstance(entry, dict) or not isinstance(entry.get("id"), str):
        return "one of its elements has no id"
    name, first = entry["id"], not known
    if name in known:
        return f"the id {name} stands twice in it"
    if (entry.get("kind") == "notice") is not first or not isinstance(entry["kind"], str):
        return f"the kind of {name} is not possible there"
    if not first and str(entry.get("in")) not in known:
        return f"{name} does not stand in an element before it"
    if not isinstance(entry.get("fields", {}), dict) or not isinstance(
        entry.get("texts", {}), dict
    ):
        return f"fields and texts of {name} must be objects"
    return None
