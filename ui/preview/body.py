"""The paragraphs of the reading view below its masthead, brought in step with a page in slices.

Elements that did not change have the same blocks, so what differs is found in a millisecond of
10,000 paragraphs. Paragraphs come and go first, then those are written anew that say something
else or carry another number, those in view before the others. Used by `reading.py`.
"""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import compress, count, repeat
from operator import is_, is_not, ne

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from editor.layout.blocks import Block, Page
from ui.preview.typeset import Line, Typeset, line_of

SLICE = 100
"""Paragraphs that are written in one go, at most."""
_KEEP = QTextCursor.MoveMode.KeepAnchor

Slices = Generator[None, None, None]
Fresh = Callable[[int], Line]
"""What the paragraph of a row is to be."""


class Body:
    """The paragraphs of a document from `offset`, the number of its first block, to the end."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self.offset = 1
        self.lines: list[Line] = []
        self._blocks: list[Block] = []
        self._names: list[str] = []
        self._labels: Mapping[str, str] | None = None
        self._signs: Mapping[str, str] = {}

    def begin(self) -> None:
        """Have no paragraphs: the document was emptied."""
        self.lines, self._blocks, self._names, self._labels = [], [], [], None

    def block(self, row: int) -> QTextBlock:
        """The block of the document that shows a row."""
        return self._document.findBlockByNumber(self.offset + row)

    def row(self, node_id: str) -> int:
        """The first row of an element, -1 if it is not on the page."""
        try:
            return self._names.index(node_id)
        except ValueError:
            return -1

    def following(self, page: Page, typeset: Typeset, view: range) -> Slices:
        """Become what a page prints; the rows in `view` come first.

        Left unfinished, it is gone on with by the next one.
        """
        signs = page.note_signs()
        blocks = [*page.body, *page.notes.values()]
        before = [""] * len(page.body) + [signs[key] for key in page.notes]

        def fresh(row: int) -> Line:
            return line_of(page, blocks[row], signs, before[row])

        start, stop, end = _apart(self._blocks, blocks)
        if stop != end:
            yield from self._splice(start, stop, range(start, end), fresh, typeset)
        stale = self._reworded(blocks)
        if page.labels is not self._labels or signs != self._signs:
            stale |= self._relabelled(page, before, fresh)
        for number, rows in enumerate(_gathered(stale, view)):
            if number:
                yield
            with self._editing() as cursor:
                for row in rows:
                    self._rewrite(cursor, row, fresh(row), typeset)
        self._labels, self._signs = page.labels, signs

    def _reworded(self, blocks: Sequence[Block]) -> set[int]:
        """The rows whose block says something else; above a change there are others that do not."""
        stale = set[int]()
        for row in list(compress(count(), map(is_not, self._blocks, blocks))):
            if self._blocks[row] == blocks[row]:
                self._blocks[row] = blocks[row]
            else:
                stale.add(row)
        return stale

    def _relabelled(self, page: Page, before: Sequence[str], fresh: Fresh) -> set[int]:
        """The rows whose number, references or footnotes are others now."""
        body = len(page.body)
        wanted = [*map(page.labels.get, self._names[:body], repeat("")), *before[body:]]
        stale = set(compress(count(), map(ne, [line.label for line in self.lines], wanted)))
        live = (row for row, line in enumerate(self.lines) if line.refs or line.signs)
        return stale.union(row for row in live if self.lines[row] != fresh(row))

    def _splice(self, start: int, stop: int, rows: range, fresh: Fresh, typeset: Typeset) -> Slices:
        """Put rows in place of those from `start` to `stop`, which are more or fewer."""
        for at in range(start, max(rows.stop, start + 1), SLICE):
            if at > start:
                yield
            made = [fresh(row) for row in rows if at <= row < at + SLICE]
            last = at + SLICE >= rows.stop
            gone = stop if last else min(at + len(made), stop)
            with self._editing() as cursor:
                self._replace(cursor, at, gone, made, typeset)
            stop += len(made) - (gone - at)

    @contextmanager
    def _editing(self) -> Iterator[QTextCursor]:
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        yield cursor
        cursor.endEditBlock()

    def _rewrite(self, cursor: QTextCursor, row: int, line: Line, typeset: Typeset) -> None:
        cursor.setPosition(self.block(row).position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
        cursor.removeSelectedText()
        cursor.setBlockFormat(typeset.block_format(line))
        typeset.write(cursor, line)
        self.lines[row], self._blocks[row] = line, line.block
        self._names[row] = line.block.node or ""

    def _replace(
        self, cursor: QTextCursor, start: int, stop: int, lines: list[Line], typeset: Typeset
    ) -> None:
        """Put these lines in place of those from `start` to `stop`."""
        kept = min(stop - start, len(lines))
        for row, line in enumerate(lines[:kept], start):
            self._rewrite(cursor, row, line, typeset)
        start += kept
        above = self.block(start - 1)
        form = above.blockFormat()
        cursor.setPosition(above.position() + above.length() - 1)
        if stop > start:
            below = self.block(stop - 1)
            cursor.setPosition(below.position() + below.length() - 1, _KEEP)
            cursor.removeSelectedText()
            cursor.setBlockFormat(form)
        for line in lines[kept:]:
            cursor.insertBlock(typeset.block_format(line))
            typeset.write(cursor, line)
        self.lines[start:stop] = lines[kept:]
        self._blocks[start:stop] = [line.block for line in lines[kept:]]
        self._names[start:stop] = [line.block.node or "" for line in lines[kept:]]


def _gathered(rows: set[int], view: range) -> list[list[int]]:
    """Rows in slices, those in view first; near each other, as Qt sets all between them anew."""
    slices: dict[int, list[int]] = {}
    for row in sorted(rows):
        slices.setdefault(-1 if row in view else row // SLICE, []).append(row)
    return [slices[place] for place in sorted(slices)]


def _apart(old: Sequence[Block], new: Sequence[Block]) -> tuple[int, int, int]:
    """Where two lists begin to differ, and where what differs ends in each."""
    start = _alike(old, new)
    tail = _alike(old[start:][::-1], new[start:][::-1])
    return start, len(old) - tail, len(new) - tail


def _alike(one: Sequence[Block], other: Sequence[Block]) -> int:
    """How many of the first are the same objects."""
    same = [*map(is_, one, other)]
    return same.index(False) if False in same else len(same)
