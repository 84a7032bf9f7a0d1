"""Texts as checks read them: printed characters, each knowing its place in the typed text.

A line is the text of one element in one language, or of one footnote in it. Words in another
language are masked, since the rules of this one do not hold for them. `proof.py` gathers them.
"""

from collections.abc import Callable

from msgspec import Struct

from editor.model.markup import is_plain, parse, serialize
from editor.model.node import Node
from editor.model.text import (
    Break,
    FactRef,
    Inline,
    ItemRef,
    Marked,
    Note,
    Run,
    Text,
    normal,
    size,
    slice_text,
)

FOREIGN = "\ufffe"
"""What stands for each character in another language: no letter, no space, no sign."""

Printed = Callable[[FactRef | ItemRef], str]
"""The characters that a detail or a cross-reference prints."""


class Stretch(Struct, frozen=True):
    """Printed characters from `start` to `stop`, and the place where they are typed.

    `fact` is the detail they come from; a detail or a number takes one place, however long.
    """

    start: int
    stop: int
    place: int
    typed: bool
    fact: str | None = None


class Line(Struct, frozen=True, eq=False):
    """A text as printed; without stretches, every character is typed where it is printed.

    `note` is the place of the footnote that the line is, None for the text of the element.
    """

    node: Node
    text: Text
    chars: str
    stretches: tuple[Stretch, ...] = ()
    note: int | None = None

    def typed(self, start: int, stop: int) -> bool:
        """Whether all of these characters are typed, none printed by a detail."""
        return all(s.typed for s in self._touched(start, stop))

    def fact(self, start: int, stop: int) -> str | None:
        """The detail that prints all of these characters, None if there is no such."""
        touched = self._touched(start, stop)
        return touched[0].fact if len(touched) == 1 else None

    def places(self, start: int, stop: int) -> tuple[int, int]:
        """Where these characters stand in the text of this line."""
        touched = self._touched(start, stop)
        if not touched:
            return (start, stop) if not self.stretches else self._gap(start)
        first, last = touched[0], touched[-1]
        begins = first.place + (start - first.start if first.typed else 0)
        ends = last.place + (stop - last.start if last.typed else 1)
        return begins, ends

    def span(self, start: int, stop: int) -> tuple[int, int]:
        """Where these characters stand in the text of the element: a footnote has one place."""
        return self.places(start, stop) if self.note is None else (self.note, self.note + 1)

    def _touched(self, start: int, stop: int) -> list[Stretch]:
        if start == stop:
            return []
        return [s for s in self.stretches if s.start < stop and start < s.stop]

    def _gap(self, start: int) -> tuple[int, int]:
        """The place between two characters."""
        for stretch in self.stretches:
            if start <= stretch.stop and stretch.typed:
                return (stretch.place + start - stretch.start,) * 2
        end = size(self.text)
        return end, end


def lines_of(node: Node, markup: str, lang: str | None, printed: Printed) -> list[Line]:
    """The lines of an element: its text, then its footnotes; without `lang` none is masked."""
    text = parse(markup)
    if is_plain(markup):  # so are most: every character stands where it is printed
        return [Line(node, text, markup)]
    lines = [_line(node, text, lang, printed, None)]
    place = 0
    for inline in text:
        if isinstance(inline, Note):
            lines.append(_line(node, inline.text, lang, printed, place))
        place += len(inline.chars) if isinstance(inline, Run) else 1
    return lines


def _line(node: Node, text: Text, lang: str | None, printed: Printed, note: int | None) -> Line:
    chars: list[str] = []
    stretches: list[Stretch] = []
    start = place = 0
    for inline in text:
        words = _words(inline, lang, printed)
        typed = isinstance(inline, Run | Break)
        if words:
            fact = inline.fact if isinstance(inline, FactRef) else None
            stretches.append(Stretch(start, start + len(words), place, typed, fact))
            chars.append(words)
        start += len(words)
        place += len(words) if typed else 1
    return Line(node, text, "".join(chars), tuple(stretches), note)


def _words(inline: Inline, lang: str | None, printed: Printed) -> str:
    match inline:
        case Run(chars=chars):
            return FOREIGN * len(chars) if _is_foreign(inline, lang) else chars
        case Break():
            return "\n"
        case Note():
            return ""
        case _:
            words = printed(inline)
            return FOREIGN * len(words) if _is_foreign(inline, lang) else words


def _is_foreign(inline: Marked, lang: str | None) -> bool:
    return lang is not None and inline.lang not in (None, lang)


def with_replaced(text: Text, start: int, stop: int, new: str | Inline) -> Text:
    """A text with something else between two places; characters take the marks found there."""
    head, tail = slice_text(text, 0, start), slice_text(text, stop, size(text))
    if isinstance(new, str):
        found = slice_text(text, start, stop) or slice_text(text, start - 1, start) or tail
        look = found[0] if found and isinstance(found[0], Run) else Run("")
        new = Run(new, look.marks, look.link, look.lang)
    return normal((*head, new, *tail))


def with_note(text: Text, place: int, inner: Text) -> str:
    """The markup of a text whose footnote at a place has another content."""
    (note,) = slice_text(text, place, place + 1)
    assert isinstance(note, Note)
    return serialize(with_replaced(text, place, place + 1, Note(note.id, note.mark, inner)))
