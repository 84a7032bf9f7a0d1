"""What becomes of the agenda items of the older notice: kept, left out, parked; which are added.

Standing items are those that the body names; whether one is due is a matter of its recurrence
(`profiles/standing.py`). Used by `roll_forward.py` and by the window that asks.
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from editor.locales.locale import Locale
from editor.locales.meetings import meeting_days
from editor.locales.phrases import phrase
from editor.locales.typography import fold
from editor.model.markup import parse
from editor.model.node import Json, NewId, Node
from editor.model.schema import PARKING
from editor.model.text import plain
from editor.model.tree import Tree
from editor.profiles.body import House
from editor.profiles.keys import STANDING
from editor.profiles.standing import standing_items

Fate = Literal["keep", "drop", "park"]
Standing = Mapping[str, Json]
_HOLDERS = ("part", "sitting")


class Planned(Struct, frozen=True):
    """An item of the first level: what becomes of it if nobody says otherwise, and why.

    `standing` is what the body says of it, None for one that is not standing; one that is kept is
    `due` at the next meeting.
    """

    node: str
    fate: Fate
    standing: Standing | None = None


class Plan(Struct, frozen=True):
    """Every item of the first level, and the standing ones that are due and missing."""

    items: tuple[Planned, ...]
    missing: tuple[Standing, ...]


def plan_of(tree: Tree, house: House, meeting: datetime.date) -> Plan:
    """What the body wants of the agenda of its next meeting.

    An item that is not standing is kept: one too many is seen, one that is missing is not.
    """
    body = house.body.values if house.body else {}
    locales = [house.profile.locale(lang) for lang in house.profile.languages]
    known = [(entry, _words_of(entry, locales)) for entry in body.get("standing", ())]
    days = meeting_days(house.facts(tree.root))
    previous = days[0] if days else None
    due = [entry for at in STANDING for entry in standing_items(body, at, meeting, previous)]
    items = tuple(_planned(item, known, due) for item in agenda_items(tree.root))
    present = [item.standing for item in items]
    return Plan(items, tuple(entry for entry in due if entry not in present))


def _planned(
    item: Node, known: Sequence[tuple[Standing, frozenset[str]]], due: Sequence[Standing]
) -> Planned:
    own = {fold(plain(parse(markup))) for markup in item.texts.values()}
    for entry, words in known:
        phrased = not item.texts and "phrase" in entry and item.fields.get("phrase")
        if (phrased and phrased == entry["phrase"]) or own & words:
            return Planned(item.id, "keep" if entry in due else "drop", entry)
    return Planned(item.id, "keep")


def _words_of(entry: Standing, locales: Sequence[Locale]) -> frozenset[str]:
    """What a standing item prints, in all languages, folded."""
    markups = list(entry.get("texts", {}).values())
    if "phrase" in entry:
        markups += [made.markup for lang in locales if (made := phrase(entry["phrase"], lang))]
    return frozenset(fold(plain(parse(markup))) for markup in markups)


def agenda_items(root: Node) -> Iterator[Node]:
    """The items of the first level, whatever part or sitting they stand in; none of annexes."""
    for child in root.children:
        if child.kind == "item":
            yield child
        elif child.kind in _HOLDERS:
            yield from agenda_items(child)


def without(root: Node, gone: frozenset[str]) -> Node:
    """A branch without these items, and without where they are taken up again.

    The paragraphs that follow a continuation belong to it. What is parked stays.
    """
    if root.kind == PARKING:
        return root
    kept: list[Node] = []
    continued = False
    for child in root.children:
        if child.kind == "continuation":
            continued = child.fields.get("of") in gone
        elif child.kind != "paragraph":
            continued = False
        if child.id not in gone and not continued:
            kept.append(without(child, gone))
    return root.with_children(tuple(kept))


def with_missing(
    root: Node, missing: Sequence[Standing], order: Sequence[Standing], languages: Sequence[str],
    standing: Mapping[str, Standing], new_id: NewId,
) -> Node:  # fmt: skip
    """A notice with the standing items that are due and missing, each next to its neighbours.

    `order` is that of the body, `standing` says which items of the notice are which of its entries.
    """
    for entry in missing:
        texts = {k: v for k, v in entry.get("texts", {}).items() if k in languages}
        fields = {"phrase": entry["phrase"]} if "phrase" in entry else {}
        made = Node(new_id(), "item", fields, texts)
        root = _placed(root, made, entry, order, standing)
        standing = {**standing, made.id: entry}
    return root


def _placed(
    root: Node, made: Node, entry: Standing, order: Sequence[Standing],
    standing: Mapping[str, Standing],
) -> Node:  # fmt: skip
    """The notice with a standing item after the one before it in the order, or before the next."""
    items = [item.id for item in agenda_items(root)]
    at = {order.index(standing[name]): name for name in items if name in standing}
    same = [n for n, other in enumerate(order) if other["at"] == entry["at"] and n in at]
    here = order.index(entry)
    above = [n for n in same if n < here]
    below = [n for n in same if n > here]
    if above:
        return _beside(root, at[above[-1]], made, 1)
    if below:
        return _beside(root, at[below[0]], made, 0)
    if not items:
        return _in_holder(root, made, last=entry["at"] == "last")
    first = entry["at"] == "first"
    return _beside(root, items[0 if first else -1], made, 0 if first else 1)


def _beside(node: Node, anchor: str, made: Node, shift: int) -> Node:
    """The branch with a new element beside another, wherever that is."""
    children: list[Node] = []
    for child in node.children:
        if child.id != anchor:
            held = child.kind in _HOLDERS
            children.append(_beside(child, anchor, made, shift) if held else child)
        else:
            children += [made, child] if shift == 0 else [child, made]
    return node.with_children(tuple(children))


def _in_holder(root: Node, made: Node, *, last: bool) -> Node:
    """The notice with its only item: in the first or last sitting, else where the agenda ends."""
    rows = [row for row, child in enumerate(root.children) if child.kind in _HOLDERS]
    children = list(root.children)
    if rows:
        row = rows[-1 if last else 0]
        children[row] = _in_holder(children[row], made, last=last)
    else:
        after = [row for row, child in enumerate(children) if child.kind not in _CLOSING]
        children.insert(after[-1] + 1 if after else 0, made)
    return root.with_children(tuple(children))


_CLOSING = ("rule", "signature", "note", "annex", PARKING)
