"""A list of rows in a pane: rows that stay are kept, arrow keys go from one to the next."""

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.side.row import Row, Told
from ui.tab_order import stops_in, tab_through


class Wanted(NamedTuple):
    """A row to show: what it is recognized by, what tells it, what shows its place if any."""

    key: Hashable
    tell: Callable[[], Told]
    go: Callable[[], object] | None = None


class Rows(QScrollArea):
    """The rows of a pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[Hashable, Row] = {}
        self._inside = QWidget()
        self._inside.setObjectName("column")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setObjectName("rows")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(self._inside)

    def show_rows(self, wanted: Sequence[Wanted]) -> None:
        """Show these rows in this order; one that stays as it was is kept."""
        for key in set(self._rows) - {one.key for one in wanted}:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for at, one in enumerate(wanted):
            row = self._rows.get(one.key) or self._made(one)
            if self._column.indexOf(row) != at:
                self._column.removeWidget(row)
                self._column.insertWidget(at, row)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """With rows the list itself is passed by: back from the first it would lead there again."""
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.ClickFocus if self._rows else policy.StrongFocus)
        tab_through([self, *stops_in(self._inside)])

    def _made(self, wanted: Wanted) -> Row:
        row = self._rows[wanted.key] = Row(wanted.tell(), self._inside)
        if go := wanted.go:
            row.wanted.connect(lambda: go())
        row.stepped.connect(lambda way: self._step(row, way))
        return row

    def rows(self) -> list[Row]:
        """The rows from top to bottom."""
        return sorted(self._rows.values(), key=self._column.indexOf)

    def light(self, node: str) -> None:
        """Show which rows belong to an element."""
        for row in self._rows.values():
            row.set_lit(lit=bool(node) and row.node == node)

    def _step(self, row: Row, way: int) -> None:
        rows = self.rows()
        at = rows.index(row) + way
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(rows[at])

    def focusInEvent(self, event: QFocusEvent) -> None:
        rows = self.rows()
        if rows:
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focusInEvent(event)
