"""Where a decimal number belongs: `1`, `2.1`, `2.1.`, `3)`, by the numbers and lists before it.

The forms are read in `markers.py`, whether it is a number at all is decided in `prose.py`;
`agenda.py` adds the element.
"""

from collections import deque
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from editor.model.text import plain
from editor.text_in.drafts import CONTAINERS, Draft, Next, Path
from editor.text_in.lines import Line
from editor.text_in.markers import Close, Marker
from editor.text_in.prose import is_prose

_DEEPEST = 4
"""So many lists with the same form of number may stand in one another."""


class Place(Struct, frozen=True):
    """The draft that an element goes into, and its kind."""

    owner: Draft
    kind: Literal["item", "paragraph"]


def is_dotted(markers: Sequence[Marker | None]) -> bool:
    """Whether a notice prints the numbers of level 1 with a stop."""
    single = [m for m in markers if m and m.form == "decimal" and len(m.numbers) == 1]
    return sum(m.close == "dot" for m in single) > sum(m.close == "bare" for m in single)


def inner_lists(markers: Sequence[Marker | None]) -> frozenset[int]:
    """Where lists begin that stand inside an item: 10. 1. 2. 3. 11., the count goes on after them.

    Which item it is shows only when the list is met: a sitting or a part may stand between.
    """
    found: set[int] = set()
    runs: dict[Close, deque[tuple[int, int]]] = {}  # of each form: last number, where it began
    for at, marker in enumerate(markers):
        if marker is None or marker.form != "decimal" or len(marker.numbers) > 1:
            continue
        number = marker.numbers[0]
        open_runs = runs.setdefault(marker.close, deque(maxlen=_DEEPEST))
        depth = next((n for n, run in enumerate(reversed(open_runs)) if run[0] == number - 1), None)
        if depth is None:
            open_runs.append((number, at))
            continue
        for _ in range(depth):
            found.add(open_runs.pop()[1])
        open_runs.append((number, open_runs.pop()[1]))
    return frozenset(found)


def _numbers(draft: Draft) -> tuple[int, ...]:
    return draft.numbers if draft.kind == "item" else ()


def decimal_place(marker: Marker, line: Line, path: Path, after: Next, *, dotted: bool) -> Place:
    """Where a number goes; `dotted` says that level 1 is printed with a stop in this notice."""
    if len(marker.numbers) > 1:
        closed = marker.close == "dot" and len(marker.numbers) == 2
        if closed and (not dotted or is_prose(marker, line) or line.plain.endswith(".")):
            return Place(_paragraph_owner(marker.numbers[0], path), "paragraph")
        return Place(_item_owner(marker.numbers, path), "item")
    if marker.numbers == (1,) and (item := _holder(marker, path, after)):
        return Place(item, "item")
    sibling = _sibling(marker, path)
    if sibling is None:
        return _first_of_list(marker, line, path)
    if _is_outer(marker, path, sibling, after.marker):
        return Place(path.container(), "item")
    return Place(path.parent(sibling), "paragraph" if sibling.kind == "paragraph" else "item")


def counts_on(marker: Marker, path: Path) -> bool:
    """Whether a single number is the next one after an open element printed in the same form."""
    before = _sibling(marker, path)
    return before is not None and before.number == marker.numbers[0] - 1


def _holder(marker: Marker, path: Path, after: Next) -> Draft | None:
    """The item that a list beginning at 1 stands inside, None if it stands in none."""
    item = path.nearest("item")
    if item is None or item.number is None or not item.marker or item.marker.close != marker.close:
        return None
    return item if after.count_returns or plain(item.text).endswith(":") else None


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
    spoken = path.nearest("item", *CONTAINERS)
    if marker.close == "dot":
        if spoken and spoken.marker and spoken.marker.form == "spoken":
            return Place(spoken, "paragraph")
        prose = not line.heading and not line.bold and is_prose(marker, line)
        if prose or _is_under_subject(owner):
            return Place(owner, "paragraph")
    paragraph = path.nearest("paragraph")
    if number == 1 and paragraph is not None and _holds_agenda(paragraph, marker, line, path):
        return Place(paragraph, "item")
    if number == 1 and marker.close in ("bracket", "brackets"):
        return Place(path.nearest("item", *CONTAINERS) or owner, "item")
    return Place(owner, "item")


def _is_under_subject(owner: Draft) -> bool:
    """Whether the subject of an airgram is the last that was read: its paragraphs are numbered."""
    return bool(owner.children) and owner.children[-1].fields.get("role") == "subject"


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
        own = _numbers(draft)
        if draft.kind == "item" and len(own) < len(numbers) and own[:1] <= numbers[:1]:
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
    return path.nearest("item", *CONTAINERS) or path.open[0]
