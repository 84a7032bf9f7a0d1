"""Where a lettered or roman entry belongs: `a.`, `(b)`, `C.`, `iv)`, from the lists that are open.

`I.` among A.-J. is a letter, `i)` under `h)` is one if `j)` follows. The forms are read in
`markers.py`; `agenda.py` adds the element.
"""

from collections.abc import Iterator

from msgspec import Struct

from editor.text_in.drafts import CONTAINERS, LETTERED, Draft, Path
from editor.text_in.markers import Marker, letter_value, roman_value

WIDEST_GAP = 3
"""So many letters may be missing in a list of capitals before `M. Smith` is taken for a name."""


class Place(Struct, frozen=True):
    """The draft that an entry goes into, its number there, and whether that is a roman one."""

    owner: Draft
    number: int
    roman: bool


def letter_place(path: Path, marker: Marker, following: Marker | None) -> Place | None:
    """Where an entry goes, None if its letter is no marker at all (an initial: `M. Smith`)."""
    fitting = list(_fitting(path, marker))
    if fitting:
        first = fitting[0]
        as_letter = [place for place in fitting if not place.roman]
        begins = first.roman and first.number == 1
        if begins and as_letter and not _is_roman_two(following):
            return as_letter[0]
        return first
    return _beginning(path, marker) or _out_of_order(path, marker)


def continues_list(path: Path, marker: Marker) -> bool:
    """Whether a letter is the next one in a list that is open."""
    value = letter_value(marker.word)
    return any(draft.letters and draft.letters + 1 == value for draft in path.open)


def heading_owner(path: Path, following: Marker | None) -> Draft:
    """What a heading stands in: the list or the item that goes on after it, or around the items."""
    if following and following.form == "letter":
        place = letter_place(path, following, None)
        if place and 1 < place.number == place.owner.letters + 1:
            return place.owner
    inside = following and (following.form == "letter" or len(following.numbers) > 1)
    item = path.nearest("item") if inside else None
    return item or path.container()


def _is_roman_two(marker: Marker | None) -> bool:
    return marker is not None and marker.word.lower() == "ii"


def _fitting(path: Path, marker: Marker) -> Iterator[Place]:
    """The open lists whose next entry this could be, innermost first."""
    letter, roman = letter_value(marker.word), roman_value(marker.word)
    for draft in _owners(path):
        lettered = draft.kind in LETTERED
        if lettered and _inside_letter(path, draft):
            continue
        if roman == draft.letters + 1 and (draft.roman if draft.letters else lettered):
            yield Place(draft, roman, roman=True)
        elif letter == draft.letters + 1 and draft.letters and not draft.roman:
            yield Place(draft, letter, roman=False)


def _owners(path: Path) -> Iterator[Draft]:
    """The open drafts that a list can stand in, innermost first."""
    for draft in path.inner_first():
        if draft.kind in ("item", "paragraph", *LETTERED):
            yield draft
        elif draft.kind in CONTAINERS or draft is path.open[0]:
            yield draft
            return


def _inside_letter(path: Path, draft: Draft) -> bool:
    """Whether a lettered draft stands in another, so that no list can stand in it."""
    return path.parent(draft).kind in LETTERED


def _beginning(path: Path, marker: Marker) -> Place | None:
    """The place of a new list: where none is yet, the nearest element first."""
    letter, roman = letter_value(marker.word), roman_value(marker.word)
    if letter != 1 and roman != 1:
        return None
    numeral = roman != letter and roman == 1
    owners = list(_owners(path))
    if marker.word == "a" and (nested := _under_capital(path, owners)):
        return Place(nested, 1, roman=False)
    numbered = [draft for draft in owners if draft.kind in ("item", "paragraph")] or owners[-1:]
    owner = next((draft for draft in numbered if not draft.letters), numbered[0])
    return Place(owner, 1, roman=numeral)


def _under_capital(path: Path, owners: list[Draft]) -> Draft | None:
    """The open entry `A.` that a list `a.` begins under."""
    for draft in owners:
        capital = draft.marker is not None and draft.marker.upper
        if draft.kind in LETTERED and capital and not _inside_letter(path, draft):
            return draft if not draft.letters else None
    return None


def _out_of_order(path: Path, marker: Marker) -> Place | None:
    """The place of an entry that follows no other: in the nearest list, or nowhere."""
    letter, roman = letter_value(marker.word), roman_value(marker.word)
    owners = [draft for draft in _owners(path) if draft.kind not in LETTERED]
    sure = marker.close in ("bracket", "brackets") or not marker.upper
    if sure and (letter or roman):
        return Place(owners[0], letter or roman or 0, roman=letter is None) if owners else None
    for draft in owners:
        if letter and draft.letters and 0 < letter - draft.letters <= WIDEST_GAP:
            return Place(draft, letter, roman=False)
    return None
