"""Random or known pages and the labels wanted on them, for `test_lists.py`.

`Ours` is the rules of our own labels written down once more; it knows nothing of how a list in
Word counts. A `Page` keeps what it numbered, in printing order.
"""

from editor.word.lists import NO_NUM, Entry, Plan, plan
from tests.word.raw_lists import Line

PARAGRAPH, LETTER, ROMAN = 6, 7, 8
_TENS = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")


class Ours:
    """One context of a page as our labels number it; None is a level not begun, 0 a number."""

    def __init__(self, page: "Page", context: str) -> None:
        self._page, self._context = page, context
        self._items: list[int | None] = [None] * 6
        self._paragraphs = self._letters = self._romans = 0

    def item(self, depth: int = 0, start: int | None = None) -> None:
        above = [1 if number is None else number for number in self._items[:depth]]
        own = (self._items[depth] or 0) + 1 if start is None else start
        self._items = [*above, own, *[None] * (5 - depth)]
        if depth == 0:
            self._paragraphs = 0
        self._add(depth, *above, own)
        self.parent()

    def paragraph(self) -> None:
        item = 1 if self._items[0] is None else self._items[0]
        self._items[0] = item
        self._paragraphs += 1
        self._add(PARAGRAPH, item, self._paragraphs)
        self.parent()

    def parent(self) -> None:
        """Another node begins, numbered or not: letters under it start again."""
        self._letters = self._romans = 0

    def letter(self, start: int | None = None) -> None:
        self._letters = self._letters + 1 if start is None else start
        self._romans = 0
        self._add(LETTER, self._letters)

    def roman(self) -> None:
        self._romans += 1
        self._add(ROMAN, self._romans)

    def unnumbered(self, style: int) -> None:
        """A paragraph without a number, in the style of a list level."""
        self._page.wanted.append(("", style, None))

    def _add(self, level: int, *numbers: int) -> None:
        entry = Entry(self._context, level, numbers)
        self._page.wanted.append((_printed(level, numbers), level, entry))


class Page:
    """The paragraphs of one file in printing order: wanted label, level, entry if numbered."""

    def __init__(self) -> None:
        self.wanted: list[tuple[str, int, Entry | None]] = []
        self._contexts: dict[str, Ours] = {}

    def __getitem__(self, context: str) -> Ours:
        return self._contexts.setdefault(context, Ours(self, context))

    def planned(self) -> tuple[Plan, list[Line]]:
        made = plan((entry for _, _, entry in self.wanted if entry), always=("body",))
        uses = iter(made.uses)
        lines = [
            Line(at, next(uses) if entry else NO_NUM, label) for label, at, entry in self.wanted
        ]
        return made, lines


def _printed(level: int, numbers: tuple[int, ...]) -> str:
    if level == LETTER:
        repeats, letter = divmod(numbers[0] - 1, 26)
        return "abcdefghijklmnopqrstuvwxyz"[letter] * (repeats + 1) + "."
    if level == ROMAN:
        return _TENS[numbers[0] // 10] + _ONES[numbers[0] % 10] + "."
    return ".".join(map(str, numbers)) + ("." if level == PARAGRAPH else "")
