"""Where a decimal number belongs: `1`, `2.1`, `2.1.`, `3)`, and whether it is one at all.

Levels come from the numbers alone. A number that only begins a sentence ("20 Members …", "3 March")
is prose. The forms are read in `markers.py`; `agenda.py` adds the element.
"""

import re
from typing import Literal

from msgspec import Struct

from editor.locales.typography import fold
from editor.text_in.drafts import CONTAINERS, Draft, Path
from editor.text_in.lines import Line
from editor.text_in.markers import Marker
from editor.text_in.vocabulary import Vocabulary

LONGEST_HEADING = 160
"""A heading with a number and a stop is not longer; a numbered paragraph of an airgram is."""

WIDEST_GAP = 2
"""So many numbers may be missing before one with a small letter after it is taken for prose."""

_SENTENCE_INSIDE = re.compile(r"[.?!] +[A-ZÀ-ÖØ-Þ]")
_WORD = re.compile(r"\w+")


class Place(Struct, frozen=True):
    """The draft that an element goes into, and its kind."""

    owner: Draft
    kind: Literal["item", "paragraph"]


def is_number(marker: Marker, line: Line, path: Path, expected: int, words: Vocabulary) -> bool:
    """Whether a decimal marker is one; `expected` is the next number of the first level."""
    rest = line.plain[marker.length :]
    word = _WORD.match(rest)
    if word and fold(word.group()) in words.months and marker.close in ("bare", "dot"):
        return False
    if marker.close in ("bracket", "brackets") or marker.wide or line.heading or line.bold:
        return True
    number, heading = marker.numbers[0], marker.close == "dot" or not rest[0].islower()
    if len(marker.numbers) > 1:
        return heading or number <= expected
    if number <= expected + WIDEST_GAP or _sibling(marker, path) is not None:
        return True
    return number < 100 and heading


def _numbers(draft: Draft) -> tuple[int, ...]:
    return draft.numbers if draft.kind == "item" else ()


def decimal_place(
    marker: Marker, line: Line, path: Path, following: Marker | None, *, dotted: bool
) -> Place:
    """Where a number goes; `dotted` says that level 1 is printed with a stop in this notice."""
    if len(marker.numbers) > 1:
        if marker.close == "dot" and len(marker.numbers) == 2 and not (dotted and _short(line)):
            return Place(_paragraph_owner(marker.numbers[0], path), "paragraph")
        return Place(_item_owner(marker.numbers, path), "item")
    sibling = _sibling(marker, path)
    if sibling and not (sibling.number != marker.numbers[0] - 1 and marker.numbers[0] == 1):
        if _is_outer(marker, path, sibling, following):
            return Place(path.container(), "item")
        kind = "paragraph" if sibling.kind == "paragraph" else "item"
        return Place(path.parent(sibling), kind)  # type: ignore[arg-type] # the two kinds
    return _first_of_list(marker, line, path)


def _short(line: Line) -> bool:
    return not is_sentence(line.plain)


def is_sentence(chars: str) -> bool:
    """Whether a text reads like prose rather than a heading."""
    return (
        len(chars) > LONGEST_HEADING
        or chars.endswith(":")
        or _SENTENCE_INSIDE.search(chars) is not None
    )


def _sibling(marker: Marker, path: Path) -> Draft | None:
    """The innermost open element printed in the same form that this number can follow."""
    number = marker.numbers[0]
    same = [
        draft
        for draft in path.inner_first()
        if draft.number is not None and draft.marker and draft.marker.close == marker.close
    ]
    exact = next((draft for draft in same if draft.number == number - 1), None)
    return exact or next((draft for draft in same if (draft.number or 0) < number), None)


def _is_outer(marker: Marker, path: Path, sibling: Draft, following: Marker | None) -> bool:
    """Whether a number that continues a list inside a paragraph rather continues the agenda."""
    inside = path.parent(sibling).kind == "paragraph"
    own = following is not None and following.numbers[:1] == marker.numbers
    agenda = next((draft for draft in path.open if draft.number is not None), None)
    continues = agenda is not None and agenda.number == marker.numbers[0] - 1
    return inside and own and continues and agenda is not sibling


def _first_of_list(marker: Marker, line: Line, path: Path) -> Place:
    number, owner = marker.numbers[0], path.container()
    dot = marker.close == "dot"
    prose = dot and not line.heading and not line.bold and is_sentence(line.plain)
    spoken = path.nearest("item", *CONTAINERS)
    if prose:
        below = spoken if spoken and spoken.marker and spoken.marker.form == "spoken" else owner
        return Place(below, "paragraph")
    paragraph = path.nearest("paragraph")
    if number == 1 and paragraph is not None and _holds_agenda(paragraph, marker, line, path):
        return Place(paragraph, "item")
    if number == 1 and marker.close in ("bracket", "brackets"):
        return Place(path.nearest("item", *CONTAINERS) or owner, "item")
    return Place(owner, "item")


def _holds_agenda(paragraph: Draft, marker: Marker, line: Line, path: Path) -> bool:
    """Whether a list that begins at 1 stands in the open paragraph, as in old airgrams."""
    if marker.close == "bare" and (line.heading or line.bold or line.plain.isupper()):
        return False
    return paragraph.number is not None or path.parent(paragraph).kind == "item"


def _item_owner(numbers: tuple[int, ...], path: Path) -> Draft:
    """The open item above a sub-item: the one it names, else the deepest of a higher level."""
    for draft in path.inner_first():
        if _numbers(draft) == numbers[:-1]:
            return draft
    for draft in path.inner_first():
        if draft.kind in CONTAINERS:
            return draft
        if draft.kind == "item" and len(_numbers(draft)) < len(numbers):
            return draft
    return path.container()


def _paragraph_owner(number: int, path: Path) -> Draft:
    """The deepest open heading of the level-1 item that a paragraph names, else of any item."""
    for draft in path.inner_first():
        if draft.kind == "item" and draft.number == number:
            owner = draft
            for below in path.below(draft):
                if below.kind != "item":
                    break
                owner = below
            return owner
    above = [draft for draft in path.open if draft.kind in ("item", *CONTAINERS)]
    return above[-1]
