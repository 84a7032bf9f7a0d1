"""The whole notice as it reads: the current element is lit, a click makes another one current.

One QTextDocument made from the blocks of the composed page. A change rewrites only the paragraphs
that differ, a moment after the key and some at a time (`body.py`), so that typing never waits for
it. The masthead is a table. Formats: `typeset.py`.
"""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from editor.layout.blocks import HeaderRow
from ui.idle import Idle
from ui.preview.body import Body
from ui.preview.typeset import Line, Typeset, load_fonts, table_format
from ui.session import Session
from ui.theme import colours_of

COLUMN = 700
"""The widest column of text, in pixels at zoom 1.2."""
DELAY = 40
"""Milliseconds from a change to the page, so that a run of keys is shown in one go."""
NEAR = 60
"""Paragraphs before and after the current one that are written first: more than are in view."""
_DONE = object()


class ReadingView(QTextEdit):
    """Shows the notice in the session's language, read-only."""

    edit_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._body = Body(self.document())
        self._script: object = None
        self._header: tuple[HeaderRow, ...] | None = None
        self._table: QTextTable | None = None
        self._zoom = 1.2
        self._built = False
        self._seen = True
        self.setReadOnly(True)
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(self.tr("The notice as it reads"))
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self.refresh)
        self._idle = Idle(self)
        session.changed.connect(self._refresh_soon)
        session.language_changed.connect(self._refresh_soon)
        session.current_changed.connect(self._light)

    # --- building ------------------------------------------------------------------------------

    def build(self) -> None:
        """Make the page; called once the window is on the screen."""
        load_fonts()
        self._built = True
        self._margins()
        self.rebuild()

    def rebuild(self) -> None:
        """Make the page anew, in other colours or at another size."""
        if self._built:
            self._clear()
            self.refresh()

    def _clear(self) -> None:
        self.document().clear()
        self._margins()
        self._header = self._table = None
        self._body.begin()

    def zoom(self, zoom: float) -> None:
        """Show the page larger or smaller; 1 is its printed size."""
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self._margins()
        self.rebuild()

    def _refresh_soon(self) -> None:
        self._idle.stop()
        self._timer.start()

    def refresh(self) -> None:
        """Bring the page in step with the notice: what is in view now, the rest in slices."""
        if not self._built:
            return
        self._timer.stop()
        self._idle.stop()
        page, typeset = self._session.page(), self._typeset()
        if typeset.script != self._script:  # every paragraph is set otherwise
            self._script = typeset.script
            self._clear()
        if page.first_header != self._header:
            self._write_header(page.first_header, typeset)
        work = self._body.following(page, typeset, self._near())
        if next(work, _DONE) is not _DONE:
            self._idle.run(work, lambda _none: self._light_again())
        self._light()

    def finish(self) -> None:
        """Write at once what a refresh has left for later."""
        self._idle.finish()

    def _near(self) -> range:
        """The rows around the current element, which are in view."""
        row = self._body.row(self._session.current)
        return range(row - NEAR, row + NEAR)

    def _typeset(self) -> Typeset:
        session = self._session
        root, pages = session.tree.root, session.pages
        script = pages.locale(root, session.lang).script
        colours = colours_of(self.palette())
        return Typeset(pages.house(root).profile, colours, self._zoom, script)

    def _write_header(self, header: tuple[HeaderRow, ...], typeset: Typeset) -> None:
        """The masthead: a table without borders, closed by a rule."""
        rows = [row for row in header if row.left or row.right]
        if bool(rows) != (self._table is not None):
            self._clear()
        self._header = header
        self._body.offset = 1
        if not rows:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if self._table is None:
            self._table = cursor.insertTable(len(rows), 2, table_format(rtl=typeset.rtl))
            cursor.movePosition(QTextCursor.MoveOperation.End)
            gap = QTextBlockFormat()
            gap.setLineHeight(14, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor.setBlockFormat(gap)
        self._table.resize(len(rows), 2)
        for at, row in enumerate(rows):
            for column, blocks in enumerate((row.left, row.right)):
                lines = [Line(block, "") for block in blocks]
                self._write_cell(self._table.cellAt(at, column), lines, typeset, rule=row.rule)
        cursor.endEditBlock()
        last = self.document().findBlock(self._table.lastPosition() + 1)
        self._body.offset = last.blockNumber() + 1

    @staticmethod
    def _write_cell(
        cell: QTextTableCell, lines: list[Line], typeset: Typeset, *, rule: bool
    ) -> None:
        form = QTextTableCellFormat()
        if rule:
            form.setBottomBorder(1)
            form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBottomBorderBrush(QBrush(QColor(typeset.colours.muted)))
        cell.setFormat(form)
        inside = cell.firstCursorPosition()
        inside.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        inside.removeSelectedText()
        inside.setBlockFormat(QTextBlockFormat())
        for number, line in enumerate(lines):
            paragraph = typeset.block_format(line)
            paragraph.setBottomMargin(2)
            if number:
                inside.insertBlock(paragraph)
            else:
                inside.setBlockFormat(paragraph)
            typeset.write(inside, line)

    # --- the current element -------------------------------------------------------------------

    def _light(self) -> None:
        """Show the current element, scrolled into view."""
        self.viewport().update()
        rect = self._lit()
        if rect is None or not self._built:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if rect.top() < 0 or rect.bottom() > height:
            bar.setValue(int(bar.value() + rect.top() - height / 3))

    def _light_again(self) -> None:
        """The current element stays in view while other paragraphs are written."""
        if self._seen:
            self._light()

    def _lit(self) -> QRectF | None:
        """Where the current element is, None if it is not on the page."""
        row = self._body.row(self._session.current)
        if row < 0:
            return None
        rect = self.document().documentLayout().blockBoundingRect(self._body.block(row))
        return rect.translated(0, -self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = self._lit() if self._built else None
        self._seen = rect is None or rect.intersects(QRectF(self.viewport().rect()))
        if rect is not None:
            colours = colours_of(self.palette())
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected))
            margin = self.document().rootFrame().frameFormat().leftMargin()
            wide = QRectF(margin - 12, rect.top() - 4, self._width() + 24, rect.height() + 8)
            painter.drawRoundedRect(wide, 5, 5)
            painter.end()
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            node = self.node_at(event.position().toPoint())
            if node:
                self._session.select(node)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position().toPoint())
        if node:
            self._session.select(node)
            self.edit_wanted.emit()

    def node_at(self, point: QPoint) -> str | None:
        """The element at a point of the view, None beside all of them."""
        at, lines = (
            self.cursorForPosition(point).blockNumber() - self._body.offset,
            self._body.lines,
        )
        block = lines[at].block if 0 <= at < len(lines) else None
        return (block.node or block.of) if block else None

    # --- size and colours ----------------------------------------------------------------------

    def _width(self) -> float:
        return min(COLUMN * self._zoom / 1.2, self.viewport().width() - 48)

    def _margins(self) -> None:
        """Keep the column in the middle, no wider than a page."""
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        side = (self.viewport().width() - self._width()) / 2
        if form.leftMargin() != side:
            form.setLeftMargin(side)
            form.setRightMargin(side)
            form.setTopMargin(24)
            form.setBottomMargin(40)
            frame.setFrameFormat(form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._margins()
        QTimer.singleShot(0, self, self._light_again)  # when the lines have broken anew

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.rebuild()
