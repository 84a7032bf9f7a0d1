"""The writing surface: the notice, or the branch in focus, as one continuous text.

One row per element in printed order, its label in the gutter. All rows but the current one are
painted (`painting.py`, `frame.py`); over that one lies the live editor (`live.py`). It follows a
change row by row and never makes everything anew. Where rows are: `scrolling.py`; what keys and
mouse do: `strokes.py`, `pointing.py`.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from editor.edit.document import Change
from editor.model.node import Node
from editor.model.schema import KINDS
from ui.preview.typeset import load_fonts
from ui.session import Session
from ui.sheet.cell import CellEditor
from ui.sheet.feet import Feet
from ui.sheet.foot import Foot
from ui.sheet.frame import paint_hint, paint_row
from ui.sheet.kinds import KindButton
from ui.sheet.live import Live
from ui.sheet.painting import RowPainter
from ui.sheet.pointing import Pointing
from ui.sheet.rows import Rows
from ui.sheet.scrolling import Scrolling
from ui.sheet.setting import settings_of
from ui.sheet.spoken import SpokenSheet
from ui.sheet.strokes import Strokes
from ui.theme import colours_of
from ui.versions.old_numbers import OldNumbers

_NOTE = "{^"
"""How a footnote begins in markup: its sign may change those of other rows."""


class Surface(Scrolling):
    """Writes the notice of a session."""

    wanted = Signal(str)
    """The id of an action that a key asks for."""
    entered = Signal()
    """The keyboard came into a text, or to whole rows."""
    menu_wanted = Signal(QPoint)
    """The menu of whole elements, at a place of the screen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._made = False  # Qt sends events before everything is there
        super().__init__(parent)
        self.session = session
        self._zoom = 1.0
        self.heard = SpokenSheet(self)
        self.no_breaks = False
        load_fonts()
        self.setObjectName("surface")
        self.setAccessibleName(self.tr("Text of the notice"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.cell = CellEditor(session, self.viewport())
        self.live = Live(session, self.cell, Foot(self.viewport()))
        self.feet = Feet(self.viewport())
        self.kinds = KindButton(session, self.viewport())
        self.painter = self._new_painter()
        self.rows = Rows(session.tree, session.focus)
        self.old_numbers = OldNumbers(session)
        self.begin_rows(len(self.rows))
        self.strokes = Strokes(self)
        self.pointing = Pointing(self)
        self._made = True
        self._connect()
        self.show_current()

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._follow)
        session.current_changed.connect(self._move_on)
        session.language_changed.connect(self.reset)
        session.caret_wanted.connect(self._put_caret)
        session.remarks.changed.connect(self._remark)
        session.focus_changed.connect(self._refocus)
        self.cell.grown.connect(self._grown)
        self.cell.cursorPositionChanged.connect(self.show_caret)
        self.cell.lit.connect(self._lit)

    # --- what is shown -------------------------------------------------------------------------

    def _new_painter(self) -> RowPainter:
        colours = colours_of(self.palette())
        settings = settings_of(self.session, colours, self._zoom, self.viewport().width())
        return RowPainter(self.session, settings, colours, no_breaks=self.no_breaks)

    @property
    def behind(self) -> bool:
        """Whether the notice has changed already, and its rows have not."""
        return self.rows.tree is not self.session.tree

    def node(self, row: int) -> Node:
        """The element of a row."""
        return self.session.tree.node(self.rows.ids[row])

    @property
    def current(self) -> int:
        """The row of the current element, -1 if it is not shown."""
        return self.rows.row(self.session.current)

    @property
    def choosing(self) -> bool:
        """Whether whole rows are chosen rather than a text written."""
        return self.hasFocus() or len(self.session.selected) > 1

    def zoom(self, zoom: float) -> None:
        """Show the text larger or smaller; 1 is the usual size."""
        self._zoom = zoom
        self.reset()

    def mark_no_breaks(self, *, on: bool) -> None:
        """Show which spaces and hyphens do not break, or stop doing so."""
        self.no_breaks = on
        self.reset()

    def reset(self) -> None:
        """Set every row anew: another language, width, size or look."""
        self.painter = self._new_painter()
        self.feet.clear()
        self.forget_heights()
        self.show_current()

    def _refocus(self) -> None:
        """Show another branch."""
        self.rows = Rows(self.session.tree, self.session.focus)
        self.begin_rows(len(self.rows))
        self.show_current()

    def show_current(self) -> None:
        """Show the current element in the editor, as it is now."""
        self.live.show(self.painter)
        self.kinds.show_kind(self.session.node)
        self.settle()

    # --- following -----------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        """Show what a change did. Typing comes back here too, and changes nothing but its row."""
        session = self.session
        for splice in self.rows.follow(change):
            self.splice(splice.row, splice.removed, splice.inserted)
        details = change.before.root.fields is not change.after.root.fields
        typed = change.origin is self.cell and not details
        if typed and change.before.shape is change.after.shape:
            before, after = (t.node(self.cell.node) for t in (change.before, change.after))
            if not any(_NOTE in node.texts.get(session.lang, "") for node in (before, after)):
                self.live.typed(self.painter, before, after)
                self._grown()
                return
        self._forget(change.transaction.touched())
        if details:
            self.painter = self._new_painter()  # the house may be another one
            self.forget_heights()
        if change.origin is self.cell:
            self.live.remark(self.painter)
            self.settle()
        else:
            self.show_current()

    def _forget(self, ids: Iterable[str]) -> None:
        for row in filter(lambda row: row >= 0, map(self.rows.row, ids)):
            self.heights.forget(row)

    def _move_on(self) -> None:
        """Another element is the current one, or others are chosen."""
        if self.behind:
            return
        row = self.current
        self.show_current()
        if row >= 0 and not self.pointing.pressed:
            self.show_row(row)

    def _remark(self, ids: set[str]) -> None:
        """Remarks on elements are others now."""
        if self.behind:
            return
        self._forget(ids)
        if self.session.current in ids:
            self.live.remark(self.painter)
        self.settle()

    def _grown(self) -> None:
        """The text being edited became taller or smaller."""
        row = self.current
        if row < 0 or self.live.setting is None or self.live.showing:
            return
        if self.live.height() != self.heights[row]:
            self.settle()
            self.show_caret()

    def _lit(self, on: bool) -> None:
        self.viewport().update()
        if on:
            self.entered.emit()

    def _put_caret(self, place: int) -> None:
        self.cell.place_caret(place)
        self.show_caret()

    def show_caret(self) -> None:
        """Keep the line of the caret in view while the editor has the keyboard."""
        still = self.live.showing or self.pointing.pressed
        if self.cell.hasFocus() and self.live.setting is not None and not still:
            line = self.cell.cursorRect().translated(self.cell.pos())
            self.show_span(line.top(), line.bottom())

    # --- rows measured, placed, painted ----------------------------------------------------------

    def measure(self, row: int, *, keep: bool) -> int:
        """The height of a row in pixels; what is laid out is kept for painting or not."""
        node = self.node(row)
        if self.live.covers(node.id):
            return self.live.height()
        if node.id == self.session.current and self.live.setting is not None:
            return max(self.live.height(), self.painter.height(node, keep=True))
        return self.painter.height(node, keep=keep) + self.feet.height(self.painter, node)

    def place(self) -> None:
        """Lay the widgets over their rows."""
        row = self.current
        if row < 0:
            self.cell.hide()
            self.live.foot.hide()
            self.kinds.hide()
        else:
            rect = self.row_rect(row)
            self.live.place(rect)
            self.kinds.place(rect, self.painter.settings)
        rows = [(self.node(row), self.row_rect(row)) for row in self.visible()]
        self.feet.place(self.painter, rows, self.session.current)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            self._paint(painter, event.rect())
        finally:
            painter.end()  # the viewport may be gone before whoever holds the error lets go of it

    def _paint(self, painter: QPainter, seen: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not len(self.rows):
            paint_hint(painter, self)
        chosen = set[int]() if self.behind else self.strokes.chosen_rows()
        for row in () if self.behind else self.visible():
            rect = self.row_rect(row)
            if rect.intersects(seen):
                paint_row(painter, self, row, rect, chosen=row in chosen)

    # --- events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.painter.settings.sheet != self.viewport().width():
            self.reset()
        else:
            self.settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._made:
            self.reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.strokes.rows_key(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self._lit(event.gotFocus())  # chosen rows look otherwise without the keyboard
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.pointing.menu(event)

    def viewportEvent(self, event: QEvent) -> bool:
        return (self._made and self.pointing.takes(event)) or super().viewportEvent(event)

    def text_rect(self, row: int) -> QRect:
        """Where the text of a row stands in the viewport."""
        setting, rect = self.painter.setting(self.node(row)), self.row_rect(row)
        return QRect(setting.x, rect.top(), setting.width, rect.height())

    def writable(self, row: int) -> bool:
        """Whether a row has a text to write in."""
        return 0 <= row < len(self.rows) and KINDS[self.node(row).kind].text
