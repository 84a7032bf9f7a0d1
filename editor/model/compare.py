"""What differs between two states of a notice, element by element, found by their ids.

An element that was added, removed or moved stands for its whole branch; what changed inside an
element is listed by text and by field. Texts are compared word by word (`word_changes`).
"""

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from editor.model.node import Json, Node
from editor.model.tree import Tree
from editor.model.version import VERSION

UNSEEN = frozenset({"status", "languages", "kept_numbers", "carried", "rolled_from", "words"})
"""Fields of the root that say how a notice is kept, and nothing that its readers see."""
_KEEPING = ("comment/", "ignore/", "state/", "came/", "review/", VERSION)


class Added(Struct, frozen=True):
    """A branch that is new; `count` is how many elements it has."""

    node: str
    count: int


class Removed(Struct, frozen=True):
    """A branch that has gone: its head as it was, and how many of its elements went with it."""

    node: Node
    count: int


class Moved(Struct, frozen=True):
    """A branch that stands elsewhere, in another element or in another order."""

    node: str
    parent_before: str
    parent: str


class TextChanged(Struct, frozen=True):
    """A text of one language; None is absent."""

    node: str
    lang: str
    old: str | None
    new: str | None


class FieldChanged(Struct, frozen=True):
    """A field by its path; None is absent. A changed kind is the field `kind`."""

    node: str
    path: str
    old: Json
    new: Json


Difference = Added | Removed | Moved | TextChanged | FieldChanged


def compare(old: Tree, new: Tree) -> tuple[Difference, ...]:
    """Every difference in the order of the new notice; what has gone stands last."""
    before = {node.id: node for node in old.walk()}
    moved = _moved(old, new)
    found: list[Difference] = []
    for node in new.walk():
        was = before.get(node.id)
        if was is None:
            if new.shape[node.id][0] in before:
                found.append(Added(node.id, _count(node, before)))
            continue
        if node.id in moved:
            found.append(moved[node.id])
        if was is not node:
            found += _inside(was, node)
    return (*found, *_removed(old, new))


def _count(node: Node, known: Mapping[str, object]) -> int:
    return sum(below.id not in known for below in node.walk())


def _removed(old: Tree, new: Tree) -> Iterator[Removed]:
    for node in old.walk():
        parent = old.shape[node.id][0]
        if node.id not in new and parent is not None and parent in new:
            yield Removed(node, _count(node, new.shape))


def _inside(old: Node, new: Node) -> Iterator[Difference]:
    if old.kind != new.kind:
        yield FieldChanged(new.id, "kind", old.kind, new.kind)
    if old.texts is not new.texts:
        for lang in dict.fromkeys((*old.texts, *new.texts)):
            if old.texts.get(lang) != new.texts.get(lang):
                yield TextChanged(new.id, lang, old.texts.get(lang), new.texts.get(lang))
    if old.fields is not new.fields:
        for path in dict.fromkeys((*old.fields, *new.fields)):
            is_kept = path.startswith(_KEEPING) or (path in UNSEEN and new.kind == "notice")
            if not is_kept and old.fields.get(path) != new.fields.get(path):
                yield FieldChanged(new.id, path, old.fields.get(path), new.fields.get(path))


def _moved(old: Tree, new: Tree) -> dict[str, Moved]:
    """The branches in other elements, and the fewest whose order alone differs."""
    found: dict[str, Moved] = {}
    for parent in new.walk():
        stayed: list[str] = []
        for child in parent.children:
            before = old.shape.get(child.id)
            if before is None or before[0] is None:
                continue
            if before[0] == parent.id:
                stayed.append(child.id)
            else:
                found[child.id] = Moved(child.id, before[0], parent.id)
        rows = [old.row(name) for name in stayed]
        steady = _longest_rising(rows)
        for at, name in enumerate(stayed):
            if at not in steady:
                found[name] = Moved(name, parent.id, parent.id)
    return found


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """The places of a longest rising part: what is not in it has to move."""
    if all(a < b for a, b in itertools.pairwise(numbers)):
        return set(range(len(numbers)))
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for at, number in enumerate(numbers):
        length = bisect_left(ends, number)
        ends[length : length + 1] = [number]
        places[length : length + 1] = [at]
        before.append(places[length - 1] if length else -1)
    found: set[int] = set()
    at = places[-1]
    while at >= 0:
        found.add(at)
        at = before[at]
    return found


class Words(Struct, frozen=True):
    """A stretch of a text that stayed, went or came."""

    change: Literal["same", "removed", "added"]
    chars: str


_WORD = re.compile(r"\w+|\s+|[^\w\s]")


def word_changes(old: str, new: str) -> tuple[Words, ...]:
    """Two texts in one: what went stands before what came in its place."""
    from difflib import SequenceMatcher  # few need it, and it takes time to load

    before, after = _WORD.findall(old), _WORD.findall(new)
    found: list[Words] = []
    for what, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            found.append(Words("same", "".join(before[a:b])))
            continue
        if a < b:
            found.append(Words("removed", "".join(before[a:b])))
        if c < d:
            found.append(Words("added", "".join(after[c:d])))
    return tuple(found)
