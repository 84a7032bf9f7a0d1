"""What the mouse does in the sheet: caret, stretches of a text, whole rows, tips, menus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QToolTip

from ui.sheet.tips import tip_of

if TYPE_CHECKING:
    from ui.sheet.surface import Surface

_KEEP = QTextCursor.MoveMode.KeepAnchor


class Pointing(QObject):
    """The mouse on one surface."""

    def __init__(self, surface: "Surface") -> None:
        super().__init__(surface)
        self._surface = surface
        self._from = -1
        self._rows = False
        surface.cell.dragged.connect(self._drag)

    @property
    def pressed(self) -> bool:
        """Whether a button is held: nothing scrolls under the mouse then."""
        return self._from >= 0

    def takes(self, event: QEvent) -> bool:
        """Do what an event of the mouse asks for; whether it was one that means something here."""
        kind = QEvent.Type
        match event.type():
            case kind.MouseButtonPress | kind.MouseButtonDblClick if isinstance(event, QMouseEvent):
                self.press(event)
            case kind.MouseMove if isinstance(event, QMouseEvent):
                self.move(event)
            case kind.MouseButtonRelease:
                self.release()
            case kind.ToolTip if isinstance(event, QHelpEvent):
                self.tip(event)
            case _:
                return False
        return True

    def press(self, event: QMouseEvent) -> None:
        """Put the caret where the mouse is, or choose the row whose label it is on."""
        surface = self._surface
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if not len(surface.rows):
            surface.setFocus()
            return
        place = event.position().toPoint()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        row = surface.row_at(place.y())
        old = surface.current
        self._from, self._rows = row, self._in_gutter(row, place) or not surface.writable(row)
        if shift and old >= 0 and row != old:
            self._rows = True
            surface.strokes.choose(old, row)
        elif self._rows:
            surface.strokes.choose(row, row)
        else:
            self._write(row, place, extend=shift)

    def _in_gutter(self, row: int, place: QPoint) -> bool:
        text = self._surface.text_rect(row)
        return place.x() > text.right() + 4 if self._surface.painter.settings.rtl else (
            place.x() < text.left() - 4
        )  # fmt: skip

    def _write(self, row: int, place: QPoint, *, extend: bool = False) -> None:
        surface = self._surface
        point = place - self._corner(row)  # the row may move when it becomes the current one
        surface.session.select(surface.rows.ids[row])
        surface.strokes.write()
        surface.cell.point_at(point, _KEEP if extend else QTextCursor.MoveMode.MoveAnchor)

    def _corner(self, row: int) -> QPoint:
        """Where the text of a row begins in the viewport."""
        setting = self._surface.painter.setting(self._surface.node(row))
        return QPoint(setting.x, self._surface.row_rect(row).top() + setting.above)

    def move(self, event: QMouseEvent) -> None:
        """Select while the button is held; show what kind of place the mouse is over."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.globalPosition().toPoint())
            return
        surface, place = self._surface, event.position().toPoint()
        row = surface.row_at(place.y())
        text = row >= 0 and not self._in_gutter(row, place) and surface.writable(row)
        shape = Qt.CursorShape.IBeamCursor if text else Qt.CursorShape.ArrowCursor
        if surface.viewport().cursor().shape() != shape:
            surface.viewport().setCursor(shape)

    def _drag(self, place: QPoint) -> None:
        """Select inside the text that the drag began in; beyond it, whole rows."""
        surface = self._surface
        if not len(surface.rows):
            return
        start = self._from if self._from >= 0 else surface.current
        y = surface.viewport().mapFromGlobal(place).y()
        row = surface.row_at(y)
        surface.show_span(min(y, surface.viewport().height()), max(y, 0))
        if self._rows or row != start:
            self._from, self._rows = start, True
            surface.strokes.choose(start, row)
        else:
            surface.cell.point_at(surface.cell.viewport().mapFromGlobal(place), _KEEP)

    def release(self) -> None:
        """End a drag."""
        self._from, self._rows = -1, False

    def menu(self, event: QContextMenuEvent) -> None:
        """The menu of the text under the mouse, or of the chosen rows."""
        surface = self._surface
        if event.reason() != QContextMenuEvent.Reason.Mouse or not len(surface.rows):
            surface.menu_wanted.emit(event.globalPos())
            return
        row = surface.row_at(event.pos().y())
        if row in surface.strokes.chosen_rows():
            surface.menu_wanted.emit(event.globalPos())
        elif self._in_gutter(row, event.pos()) or not surface.writable(row):
            surface.strokes.choose(row, row)
            surface.menu_wanted.emit(event.globalPos())
        else:
            self._write(row, event.pos())
            surface.cell.menu_wanted.emit(event.globalPos())

    def tip(self, event: QHelpEvent) -> None:
        """Say what the detail under the mouse is, or what is remarked there."""
        surface, row = self._surface, self._surface.row_at(event.pos().y())
        words = ""
        if row >= 0:
            drawn = surface.painter.drawn(surface.node(row))
            words = tip_of(surface.session, drawn, event.pos() - self._corner(row))
        QToolTip.showText(event.globalPos(), words, surface.viewport())
