"""How tall the rows of the sheet are, and where each begins: a list with sums of its blocks.

Setting a height costs nothing that grows with the notice; finding a row or its place costs a few
steps per block. Rows that nobody has measured have a guessed height. Used by `surface.py`.
"""

from collections.abc import Iterator

BLOCK = 128
"""Rows that share a sum."""
GUESS = 30
"""Pixels of a row that was not measured."""


class Heights:
    """The heights of rows in whole pixels, from the first to the last."""

    def __init__(self, count: int = 0) -> None:
        self._all = [GUESS] * count
        self._measured = bytearray(count)
        self._sums: list[int] = []
        self.total = 0
        self._sum_from(0)

    def __len__(self) -> int:
        return len(self._all)

    def __getitem__(self, row: int) -> int:
        return self._all[row]

    def measured(self, row: int) -> bool:
        """Whether the height of a row is more than a guess."""
        return bool(self._measured[row])

    def unmeasured(self) -> Iterator[int]:
        """The rows that are still to be measured, as they are found from the top."""
        row = self._measured.find(0)
        while row >= 0:
            yield row
            row = self._measured.find(0, row + 1)

    def set(self, row: int, height: int) -> int:
        """Note the measured height of a row; returns by how much it grew."""
        grown = height - self._all[row]
        self._measured[row] = 1
        if grown:
            self._all[row] = height
            self._sums[row // BLOCK] += grown
            self.total += grown
        return grown

    def forget(self, row: int) -> None:
        """Have a row measured again; until then it keeps its height."""
        self._measured[row] = 0

    def forget_all(self) -> None:
        """Have every row measured again."""
        self._measured = bytearray(len(self._all))

    def splice(self, row: int, removed: int, inserted: int) -> None:
        """Put rows of guessed heights in the place of others."""
        self._all[row : row + removed] = [GUESS] * inserted
        self._measured[row : row + removed] = bytearray(inserted)
        self._sum_from(row // BLOCK)

    def _sum_from(self, block: int) -> None:
        rows = self._all
        del self._sums[block:]
        for start in range(block * BLOCK, len(rows), BLOCK):
            self._sums.append(sum(rows[start : start + BLOCK]))
        self.total = sum(self._sums)

    def top(self, row: int) -> int:
        """Where a row begins; the end of all for the row after the last."""
        block = row // BLOCK
        return sum(self._sums[:block]) + sum(self._all[block * BLOCK : row])

    def row_at(self, place: int) -> int:
        """The row at a place; the first above all rows, the last below them, -1 if none is."""
        top = 0
        for block, tall in enumerate(self._sums):
            if top + tall > place:
                for row in range(block * BLOCK, len(self._all)):
                    top += self._all[row]
                    if top > place:
                        return row
            top += tall
        return len(self._all) - 1
