"""Where the rows of the sheet are: heights, the scroll bar, which rows are in view.

Rows in view are measured at once, all others a few at a time when nothing else is to be done, so
that the scroll bar is true soon. What happens above the caret's row does not move it on screen.
"""

import time

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.sheet.heights import Heights

TOP, BOTTOM = 10, 120
"""Pixels above the first row and below the last."""
SLICE = 0.004
"""Seconds of one round of measuring rows that nobody sees."""
PAUSE = 15
"""Milliseconds between two such rounds."""


class Scrolling(QAbstractScrollArea):
    """A scroll area of rows; a subclass measures, places and paints them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.heights = Heights()
        self._settling = False
        self._idle = QTimer(self, interval=PAUSE)
        self._idle.timeout.connect(self._measure_some)

    # --- what a subclass knows -----------------------------------------------------------------

    @property
    def current(self) -> int:
        """The row that keeps its place on screen, -1 if there is none."""
        raise NotImplementedError

    @property
    def behind(self) -> bool:
        """Whether rows are not those of the notice yet: nothing can be measured or painted then."""
        raise NotImplementedError

    def measure(self, row: int, *, keep: bool) -> int:
        """The height of a row in pixels; what was laid out for it is kept or not."""
        raise NotImplementedError

    def place(self) -> None:
        """Lay widgets over the rows they belong to."""
        raise NotImplementedError

    # --- rows come and go ----------------------------------------------------------------------

    def begin_rows(self, count: int) -> None:
        """Have so many rows, none of them measured."""
        self.heights = Heights(count)

    def splice(self, row: int, removed: int, inserted: int) -> None:
        """Take rows away and put others in; what is in view stays where it is."""
        first = self.heights.row_at(self._offset)
        gone = sum(self.heights[at] for at in range(row, min(row + removed, first)))
        self.heights.splice(row, removed, inserted)
        if row < first:
            come = sum(self.heights[at] for at in range(row, row + inserted))
            self._fit_bar()
            self._scroll_to(self.verticalScrollBar().value() + come - gone)

    def forget_heights(self) -> None:
        """Have every row measured again."""
        self.heights.forget_all()

    # --- places --------------------------------------------------------------------------------

    @property
    def _offset(self) -> int:
        return self.verticalScrollBar().value() - TOP

    def row_rect(self, row: int) -> QRect:
        """Where a row is in the viewport, over its whole width."""
        top = self.heights.top(row) - self._offset
        return QRect(0, top, self.viewport().width(), self.heights[row])

    def row_at(self, y: int) -> int:
        """The row at a height of the viewport, the nearest one outside, -1 if there is none."""
        return self.heights.row_at(y + self._offset)

    def visible(self) -> range:
        """The rows in view."""
        if not len(self.heights):
            return range(0)
        return range(self.row_at(0), self.row_at(self.viewport().height()) + 1)

    # --- measuring -----------------------------------------------------------------------------

    def settle(self) -> None:
        """Measure what is in view, place what lies over it, and paint."""
        if self._settling or self.behind:
            return
        self._settling = True
        self._measure_view()
        self._fit_bar()
        self._settling = False
        self.place()
        self.viewport().update()
        if not self._idle.isActive() and next(self.heights.unmeasured(), None) is not None:
            self._idle.start()

    def _measure_view(self) -> None:
        """Measure the current row and those in view; rows that shrink let others come in."""
        if self.current >= 0:
            self._note(self.current, self.measure(self.current, keep=True))
        fresh = set[int]()
        while left := [row for row in self.visible() if row not in fresh]:
            for row in left:
                fresh.add(row)
                self._note(row, self.measure(row, keep=True))

    def _note(self, row: int, height: int) -> None:
        if height == self.heights[row]:
            self.heights.set(row, height)
            return
        above = row < self._anchor()
        grown = self.heights.set(row, height)
        if above:
            self._fit_bar()
            self._scroll_to(self.verticalScrollBar().value() + grown)

    def _anchor(self) -> int:
        """The row that does not move: the current one where it is in view, else the first."""
        current = self.current
        return current if current in self.visible() else self.row_at(0)

    def _measure_some(self) -> None:
        if self.behind or not self.isVisible():
            return
        end = time.perf_counter() + SLICE
        changed = False
        self._settling = True
        for row in self.heights.unmeasured():
            old = self.heights[row]
            self._note(row, self.measure(row, keep=False))
            changed |= old != self.heights[row]
            if time.perf_counter() > end:
                break
        else:
            self._idle.stop()
        self._fit_bar()
        self._settling = False
        if changed:
            self.place()
            self.viewport().update()

    # --- scrolling -----------------------------------------------------------------------------

    def _fit_bar(self) -> None:
        bar, view = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(self.heights.total + TOP + BOTTOM - view, 0))
        bar.setPageStep(view)
        bar.setSingleStep(24)

    def _scroll_to(self, value: int) -> None:
        self.verticalScrollBar().setValue(value)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.settle()

    def show_row(self, row: int) -> None:
        """Bring a row into view: by as little as is needed, or to a third from far away."""
        rect, view = self.row_rect(row), self.viewport().height()
        if rect.bottom() < 0 or rect.top() > view:
            self._scroll_to(self.verticalScrollBar().value() + rect.top() - view // 3)
        else:
            self.show_span(rect.top(), min(rect.bottom(), rect.top() + view))

    def show_span(self, top: int, bottom: int) -> None:
        """Bring a stretch of the viewport into view, by as little as is needed."""
        bar, view = self.verticalScrollBar(), self.viewport().height()
        if top < 0:
            self._scroll_to(bar.value() + top - TOP)
        elif bottom > view:
            self._scroll_to(bar.value() + bottom - view + TOP)
