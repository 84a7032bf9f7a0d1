"""Dragging in the outline: where a drop would go, shown as a line between rows or a box inside one.

A line begins at the level that the pointer chooses among those possible there. What the notice
forbids is refused while the pointer is still over it, with the reason beside it; a drop never
replaces anything. The command is made by the model.
"""

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QToolTip

from editor.edit.commands.places import Place
from editor.edit.transaction import Refusal, Transaction
from editor.model.schema import KINDS
from ui.outline.delegate import INDENT
from ui.outline.model import BRANCHES, DRAGGED
from ui.outline.shown import PREAMBLE
from ui.theme import colours_of
from ui.wording import refusal_words

if TYPE_CHECKING:
    from ui.outline.view import OutlineView

HOVER = 700
"""Milliseconds over a closed row until it opens."""
EDGE = 0.28
"""The share of a row, above and below, that means between and not inside."""


class Target(Struct, frozen=True):
    """Where a drop goes: the place in the notice, and how it is shown.

    `row` is the row of the box, or the one that the line is above; `level` where the line begins.
    """

    place: Place
    row: int
    level: int
    inside: bool


class Dragging(QObject):
    """What is dragged over one view."""

    def __init__(self, view: "OutlineView") -> None:
        super().__init__(view)
        self._view = view
        self.target: Target | None = None
        self.made: Transaction | Refusal | None = None
        self._copy = False
        self._hover = QTimer(self, singleShot=True, interval=HOVER)
        self._hover.timeout.connect(self._open)

    # --- where -----------------------------------------------------------------------------------

    def target_at(self, point: QPoint) -> Target:
        """Where a drop at a point of the view would go."""
        view, rows = self._view, self._view.outline.rows
        height = view.row_height()
        y = max(0, point.y() + view.verticalOffset())
        at, share = y // height, (y % height) / height
        x = view.viewport().width() - point.x() if view.isRightToLeft() else point.x()
        if at >= len(rows):
            return self._between(len(rows), x)
        if self._holds(rows[at]):
            if EDGE < share < 1 - EDGE:
                return self._inside(at)
            return self._between(at if share <= EDGE else at + 1, x)
        return self._between(at if share < 0.5 else at + 1, x)

    def _holds(self, row: str) -> bool:
        tree = self._view.outline.shown.tree
        if row == PREAMBLE:
            return True
        return row != tree.root.id and bool(KINDS[tree.node(row).kind].holds)

    def _inside(self, at: int) -> Target:
        shown = self._view.outline.shown
        row = self._view.outline.rows[at]
        parent = shown.tree.root.id if row == PREAMBLE else row
        return Target(Place(parent, len(shown.held(row))), at, shown.level(row), inside=True)

    def _between(self, gap: int, x: int) -> Target:
        """The gap above a row, at the level that is nearest to where the pointer stands."""
        view = self._view
        wanted = (x - INDENT) / INDENT
        levels = self._levels(gap)
        level = min(levels, key=lambda one: abs(one - wanted))
        masthead = gap == 0 and view.outline.rows[:1] == (view.outline.shown.tree.root.id,)
        return Target(levels[level], gap + masthead, level, inside=False)

    def _levels(self, gap: int) -> dict[int, Place]:
        """The places that a gap between two rows can mean, by their level."""
        shown, rows = self._view.outline.shown, self._view.outline.rows
        over = rows[gap - 1] if gap else None
        under = rows[gap] if gap < len(rows) else None
        if over is None or (under is not None and shown.above(under) == over):
            return self._first(under)
        least = shown.level(under) if under else 0
        found: dict[int, Place] = {}
        row: str | None = over
        while row is not None:
            level = shown.level(row)
            found[level] = self._after(row)
            if level <= least:
                break
            row = shown.above(row)
        return found

    def _first(self, under: str | None) -> dict[int, Place]:
        """The place before the first row, of all or below another."""
        shown = self._view.outline.shown
        tree = shown.tree
        if under is None:
            return {0: Place(shown.focus or tree.root.id, 0)}
        if under in (tree.root.id, PREAMBLE):
            return {0: Place(tree.root.id, 0)}
        if under == shown.focus:
            return {0: Place(under, 0)}
        parent, row = tree.shape[under]
        return {shown.level(under): Place(parent or tree.root.id, row)}

    def _after(self, row: str) -> Place:
        """Behind a row and all below it; nothing goes behind the branch in focus."""
        shown = self._view.outline.shown
        tree = shown.tree
        if row == PREAMBLE:
            return Place(tree.root.id, len(shown.held(row)))
        if row == shown.focus:
            return Place(row, len(shown.held(row)))
        parent, at = tree.shape[row]
        return Place(parent, at + 1) if parent else Place(tree.root.id, 0)

    # --- events ----------------------------------------------------------------------------------

    def start(self) -> None:
        """Drag what is chosen."""
        view, model = self._view, self._view.outline
        indexes = view.selectedIndexes()
        names = model.elements([model.id_of(index) for index in indexes])
        if not names:
            return
        drag = QDrag(view)
        drag.setMimeData(model.mimeData(indexes))
        words = (
            model.row(names[0]).text if len(names) == 1 else self.tr("%n elements", "", len(names))
        )
        drag.setPixmap(self._picture(words))
        both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        drag.exec(both, Qt.DropAction.MoveAction)
        self.leave()

    def _picture(self, words: str) -> QPixmap:
        view = self._view
        metrics, scale = QFontMetrics(view.font()), view.devicePixelRatioF()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 220)
        rect = QRect(0, 0, metrics.horizontalAdvance(shown) + 16, view.row_height())
        pixmap = QPixmap(rect.size() * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(view.palette().highlight().color())
        painter = QPainter(pixmap)
        painter.setFont(view.font())
        painter.setPen(view.palette().text().color())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
        return pixmap

    def move(self, event: QDragMoveEvent) -> None:
        """Show where a drop would go, or why it cannot."""
        data = event.mimeData()
        if not (data.hasFormat(DRAGGED) or data.hasFormat(BRANCHES)):
            event.ignore()
            return
        point = event.position().toPoint()
        self._aim(event, point)
        if self.made:
            event.accept()
        else:
            event.ignore()
            if isinstance(self.made, Refusal) and self.made.code != "no-change":
                place = self._view.viewport().mapToGlobal(point + QPoint(12, 16))
                QToolTip.showText(place, refusal_words(self.made), self._view)
        self._view.viewport().update()

    def _aim(self, event: QDropEvent, point: QPoint) -> None:
        target = self.target_at(point)
        copy = event.dropAction() == Qt.DropAction.CopyAction
        if (target, copy) == (self.target, self._copy):
            return
        self.target, self._copy = target, copy
        self.made = self._view.outline.dropped(event.mimeData(), target.place, copy=copy)
        if isinstance(self.made, Refusal) and self.made.code != "no-change":
            self._view.session.refuse(self.made)
        else:
            QToolTip.hideText()
        self._hover.stop()
        if target.inside and not self._view.is_open(self._view.outline.rows[target.row]):
            self._hover.start()

    def _open(self) -> None:
        """Open the closed row that the pointer rests on."""
        if self.target and self.target.inside:
            self._view.set_open([self._view.outline.rows[self.target.row]], on=True)
            self.target = None  # the rows below are others now

    def drop(self, event: QDropEvent) -> None:
        """Do it. The change comes back through the document: Qt has nothing to take away."""
        self._aim(event, event.position().toPoint())
        made = self.made
        self.leave()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if made is not None:
            self._view.session.do(made)

    def leave(self) -> None:
        """Nothing is dragged over the view any more."""
        self._hover.stop()
        self.target = self.made = None
        QToolTip.hideText()
        self._view.viewport().update()

    # --- painting --------------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """The line or the box of the place under the pointer; broken where it is refused."""
        target, view = self.target, self._view
        if target is None or (isinstance(self.made, Refusal) and self.made.code == "no-change"):
            return
        colours, height = colours_of(view.palette()), view.row_height()
        good = bool(self.made)
        pen = QPen(QColor(colours.accent if good else colours.error), 2)
        pen.setStyle(Qt.PenStyle.SolidLine if good else Qt.PenStyle.DotLine)
        top = target.row * height - view.verticalOffset()
        area = QRect(0, top, view.viewport().width(), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if target.inside:
            painter.drawRoundedRect(area.adjusted(2, 1, -3, -1), 4, 4)
            return
        start = (target.level + 1) * INDENT
        line = QRect(start, max(top, 2) - 2, area.width() - start - 6, 4)
        line = QStyle.visualRect(view.layoutDirection(), area, line)
        y = line.center().y() + 1
        painter.drawLine(line.left(), y, line.right(), y)
        knob = line.right() if view.isRightToLeft() else line.left()
        painter.setBrush(view.palette().base())
        painter.drawEllipse(QPoint(knob, y), 3, 3)
