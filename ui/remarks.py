"""What is said of elements beside their text: problems, spelling, hits of a search.

Each source puts its own remarks; the sheet paints them (a wavy line, words and buttons under the
row) and the outline marks the rows. Nothing here is part of the notice.
"""

from collections.abc import Callable, Mapping

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

ERROR, WARNING, NOTE, SPELLING, HIT, FOUND = (
    "error", "warning", "note", "spelling", "hit", "found"
)  # fmt: skip
"""The severities, from the gravest; a hit is only lit, the one in view more than others."""


class Remark(Struct, frozen=True):
    """One remark on an element, in one language or, if that is None, in all.

    `start` and `stop` are places in the typed text, counted as in `Text`; None stands for the
    whole element. Each of `buttons` is its words and what it does.
    """

    node: str
    lang: str | None
    start: int | None
    stop: int | None
    severity: str
    words: str
    buttons: tuple[tuple[str, Callable[[], object]], ...] = ()

    def in_view(self, lang: str) -> bool:
        """Whether it belongs to the view of a language."""
        return self.lang is None or self.lang == lang

    def holds(self, caret: int) -> bool:
        """Whether it is on a stretch that a place of the text lies in, or at the end of."""
        return self.start is not None and self.start <= caret <= (self.stop or self.start)


Found = Mapping[str, tuple[Remark, ...]]
"""Remarks by the id of their element."""


class Remarks(QObject):
    """All remarks on one notice."""

    changed = Signal(object)
    """The ids, a set, of the elements whose remarks are others now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: dict[str, Found] = {}

    def put(self, source: str, found: Found) -> None:
        """Replace all remarks of one source."""
        old = self._sources.get(source, {})
        different = {node for node in {*old, *found} if old.get(node) != found.get(node)}
        self._sources[source] = found
        if different:
            self.changed.emit(different)

    def of(self, node_id: str) -> tuple[Remark, ...]:
        """The remarks on an element, source by source."""
        return tuple(
            remark for found in self._sources.values() for remark in found.get(node_id, ())
        )

    def nodes(self) -> set[str]:
        """The elements that have any."""
        return {node for found in self._sources.values() for node in found}
