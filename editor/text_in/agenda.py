"""The body of a notice: sittings, parts, items, paragraphs, lists, annexes, one line at a time.

`grammar.py` says what a line is; here it is put where it belongs. Letters and numbers are placed
by `letters.py` and `decimals.py`.
"""

import re
from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from editor.locales.words import parse_date
from editor.model.text import size, slice_text
from editor.text_in.decimals import counts_on, decimal_place
from editor.text_in.drafts import CONTAINERS, LETTERED, Draft, Next, Path
from editor.text_in.letters import letter_place
from editor.text_in.lines import Line, trimmed
from editor.text_in.markers import Marker, roman_value
from editor.text_in.prose import is_of_calendar, is_word
from editor.text_in.vocabulary import Vocabulary, key, pattern

LONGEST_SITTING = 80
"""A line that names a day or half a day is not longer."""

_ENDS_TEXT = (".", ";", ":", ",", "?", "!")
_HALF_DAY = ("morning", "afternoon")


class Agenda(Struct):
    """Puts lines into the tree; `dotted` and `roman_parts` say how this notice numbers."""

    path: Path
    words: Vocabulary
    dotted: bool
    roman_parts: bool
    last_item: int = 0
    last_part: int = 0
    seen: dict[tuple[int, ...], Draft] = field(default_factory=dict)
    _day: re.Pattern[str] | None = None

    # --- headings that group --------------------------------------------------------------

    def sitting(self, line: Line) -> bool:
        """Add a day or half a day, if the line names one."""
        day = self.day_of(line)
        half = self._half_of(line)
        if not half and day is None:
            return False
        owner = self.path.nearest("part", "annex", "notice") or self.path.open[0]
        if half and day is None:
            holder = next((d for d in self.path.inner_first() if d.whole), None)
            owner = holder or owner
        draft = self.path.add("sitting", line, owner)
        draft.whole = not half
        if day:
            draft.fields["day"] = day
        return True

    def _half_of(self, line: Line) -> bool:
        place = self.words.any.get(key(line.plain))
        if place in _HALF_DAY:
            return True
        short = len(line.plain) <= LONGEST_SITTING and (line.heading or line.bold)
        first = key(re.split(r"[\s,:;(–—-]", line.plain, maxsplit=1)[0])
        return short and self.words.any.get(first) in _HALF_DAY

    def day_of(self, line: Line) -> str | None:
        """The date of a day, empty for one without, None for a line that is no day."""
        if len(line.plain) > LONGEST_SITTING:
            return None
        if self._day is None:
            self._day = pattern("day", self.words.locales, r" ?\d{1,2}")
        if self._day.fullmatch(key(line.plain)):
            return ""
        if not self.words.names_weekday(line.plain):
            return None
        date = parse_date(line.plain.rstrip(":"), self.words.locale)
        return date.isoformat() if date else None

    def part(self, line: Line, marker: Marker | None) -> Draft:
        """Add a part; without a number it is unnumbered."""
        owner = self.path.nearest("annex", "notice") or self.path.open[0]
        draft = self._numbered("part", line, owner, marker)
        if marker:
            self.last_part = roman_value(marker.word) or 0
            draft.numbers, draft.numeral = (self.last_part,), "roman"
        self.last_item = 0 if self.roman_parts else self.last_item
        return draft

    def annex(self, line: Line, marker: Marker, title: Line | None) -> Draft:
        """Add an annex, with the line after it as its title if that is one."""
        inner = line.without(marker.length)
        named = replace(title, number=line.number) if title and not inner.plain else inner
        draft = self.path.add("annex", named, self.path.open[0], marker)
        draft.numbers = marker.numbers
        word = marker.word
        if not marker.numbers:
            draft.fields["unnumbered"] = True
            draft.marker = None
            draft.text = line.text
        elif word.isdigit():
            draft.numeral = "decimal"
        else:
            draft.numeral = "roman" if roman_value(word) else "letter"
        self.last_item = 0
        self.seen.clear()
        return draft

    # --- numbers ---------------------------------------------------------------------------

    def decimal(self, line: Line, marker: Marker, after: Next) -> bool:
        """Add an item or a paragraph, if the number is one and not the beginning of a text."""
        if is_of_calendar(marker, line, self.words):
            return False
        due = counts_on(marker, self.path)
        if not due and is_word(marker, line, self.last_item + 1, dotted=self.dotted):
            return False
        if self._continuation(line, marker):
            return True
        inner = line.without(marker.length)
        place = decimal_place(marker, line, self.path, after, dotted=self.dotted)
        draft = self._numbered(place.kind, inner, place.owner, marker, cut=False)
        draft.numbers, draft.numeral = marker.numbers, "decimal"
        if place.kind == "item":
            self.seen[marker.numbers] = draft
            if len(marker.numbers) == 1 and self.path.parent(draft).kind in CONTAINERS:
                self.last_item = marker.numbers[0]
        return True

    def _continuation(self, line: Line, marker: Marker) -> bool:
        """Add an item that is taken up again: its number was printed before."""
        item = self.seen.get(marker.numbers)
        if item is None or (marker.close == "dot" and len(marker.numbers) > 1):
            return False
        folded = key(line.plain)
        word = next((w for w in self.words.continued if w and folded.endswith(w)), None)
        if word is None:
            return False
        inner = line.without(marker.length)
        length = size(inner.text) - len(word)
        text = trimmed(slice_text(inner.text, 0, length))
        draft = self.path.add("continuation", replace(inner, text=text), self.path.container())
        draft.fields["of"] = item.id
        draft.marker = marker
        self.path.open.pop()
        return True

    def spoken(self, line: Line, marker: Marker) -> None:
        """Add an item printed as "Item 3:"."""
        draft = self._numbered("item", line, self.path.container(), marker)
        draft.fields["typed_label"] = marker.printed
        self.last_item = marker.numbers[0]

    def _numbered(
        self, kind: str, line: Line, owner: Draft, marker: Marker | None, *, cut: bool = True
    ) -> Draft:
        inner = line.without(marker.length) if marker and cut else line
        draft = self.path.add(kind, inner, owner, marker)
        if marker is None:
            draft.fields["unnumbered"] = True
        return draft

    # --- letters -----------------------------------------------------------------------------

    def letter(self, line: Line, marker: Marker, after: Next) -> bool:
        """Add a lettered entry, a part or an item; false if the letter is no marker."""
        bare = marker.close == "bare"
        place = None if bare else letter_place(self.path, marker, after.marker)
        fits = place is not None and place.owner.letters + 1 == place.number
        if not (fits and place and place.number > 1) and self._roman_heading(line, marker):
            return True
        if place is None:
            return False
        owner = place.owner
        inner = line.without(marker.length)
        if fits and owner is not self.path.top and self._swallowed(inner):
            self.path.add_text(inner).fields["typed_label"] = marker.printed
            return True
        kind = self._lettered_kind(inner, owner, after)
        draft = self._numbered(kind, inner, owner, marker, cut=False)
        draft.numbers, draft.numeral = (place.number,), "roman" if place.roman else "letter"
        if kind == "item":
            draft.fields["typed_label"] = marker.printed
        owner.letters, owner.roman = place.number, place.roman
        return True

    def _roman_heading(self, line: Line, marker: Marker) -> bool:
        """Add a part `I` or an item `I.`; false for a letter or a small roman number."""
        value = roman_value(marker.word) if marker.upper else None
        if value is None or marker.close not in ("bare", "dot"):
            return False
        due = value > 1 and value == self.last_part + 1
        if marker.close == "bare" and not (due or self._is_part(line, marker)):
            return False
        if marker.close == "bare" or self.roman_parts:
            self.part(line, marker)
            return True
        draft = self._numbered("item", line, self.path.container(), marker)
        draft.numbers, draft.numeral = (value,), "roman"
        return True

    def _is_part(self, line: Line, marker: Marker) -> bool:
        """Whether a bare `I` begins a heading, and is not a word of an English sentence."""
        rest = line.plain[marker.length :]
        known = self.words.place(rest) == ("part", None)
        if known or marker.wide or line.heading or line.bold or rest.isupper():
            return True
        word = marker.word == "I" and self.words.locale.code == "en"
        return not word and not rest.endswith(_ENDS_TEXT) and len(rest) <= LONGEST_SITTING

    def _swallowed(self, inner: Line) -> bool:
        """Whether an entry is the body of the pillar above it, which swallowed a letter."""
        top = self.path.top
        plain = not (inner.bold or inner.heading) and inner.plain.endswith(_ENDS_TEXT)
        return plain and top.kind == "pillar" and not top.children

    def _lettered_kind(self, inner: Line, owner: Draft, after: Next) -> str:
        if owner.kind in CONTAINERS:
            return "item"
        if owner.kind in LETTERED:
            return "subparagraph"
        if inner.heading or inner.bold:
            return "pillar"
        before = owner.children[-1] if owner.children else None
        siblings = before is not None and before.kind == "pillar" and not before.bold
        heading = not inner.plain.endswith(_ENDS_TEXT)
        return "pillar" if heading and (after.next_is_text or siblings) else "subparagraph"

    # --- the rest ------------------------------------------------------------------------------

    def bullet(self, line: Line) -> None:
        """Add a bullet below what it stands under; text with its sign where none can stand."""
        owner = self._bullet_owner(line)
        if owner.kind in ("part", "sitting"):
            draft = self.path.add_text(line, owner)
            draft.fields["typed_label"] = "•" if line.listed else line.sign
            return
        draft = self.path.add("bullet", line, owner)
        if line.plain.endswith("?"):
            draft.fields["role"] = "question"

    def _bullet_owner(self, line: Line) -> Draft:
        others = []
        for draft in self.path.inner_first():
            if draft.kind != "bullet":
                break
            others.append(draft)
        for draft in others:
            if draft.indent < line.indent:
                return draft
            if draft.sign == line.sign and draft.indent == line.indent:
                return self.path.parent(draft)
        if others and others[0].indent == line.indent and not line.listed:
            return others[0]
        return self.path.parent(others[-1]) if others else self.path.top

    def text_owner(self, line: Line) -> Draft:
        """What a paragraph without a marker stands under: a bullet only if it is indented."""
        for draft in self.path.inner_first():
            if draft.kind != "bullet" or line.indent > draft.indent:
                return draft
        return self.path.top

    def phrase_item(self, line: Line) -> None:
        """Add an item without a number, known by its words."""
        self._numbered("item", line, self.path.container(), None)

    def rule(self, line: Line, *, items_follow: bool) -> None:
        """Add a separator: inside an item if the agenda goes on, else at the end of it."""
        item = self.path.nearest("item") if items_follow else None
        owner = item or self.path.nearest("annex", "notice") or self.path.open[0]
        draft = self.path.add("rule", line, owner)
        draft.text = ()
        self.path.open.pop()


def has_roman_parts(markers: Sequence[Marker | None]) -> bool:
    """Whether `I.` heads a part here, with decimal numbers in it, and not an item."""
    first = next((at for at, m in enumerate(markers) if m and m.word == "I"), None)
    return first is not None and any(m and m.form == "decimal" for m in markers[first:])
