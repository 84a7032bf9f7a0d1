"""The whole notice as it reads: the current element is lit, a click makes another one current.

One QTextDocument made from the blocks of the composed page. A change rewrites only the paragraphs
that differ, a moment after the key, so that typing never waits for it. Formats: `typeset.py`.
"""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from editor.layout.blocks import Block, HeaderRow, Page
from ui.preview.typeset import Line, Typeset, line_of, load_fonts, table_format
from ui.session import Session
from ui.theme import colours_of

COLUMN = 700
"""The widest column of text, in pixels at zoom 1.2."""
DELAY = 40
"""Milliseconds from a change to the page, so that a run of keys is shown in one go."""
_KEEP = QTextCursor.MoveMode.KeepAnchor


class ReadingView(QTextEdit):
    """Shows the notice in the session's language, read-only."""

    edit_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: list[Line] = []
        self._labels: object = None
        self._script: object = None
        self._signs: dict[str, str] = {}
        self._header: tuple[HeaderRow, ...] = ()
        self._offset = 1
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
        session.changed.connect(self._timer.start)
        session.language_changed.connect(self._timer.start)
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
            self._lines, self._header, self._labels = [], (), None
            self.document().clear()
            self.refresh()

    def zoom(self, zoom: float) -> None:
        """Show the page larger or smaller; 1 is its printed size."""
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self._margins()
        self.rebuild()

    def refresh(self) -> None:
        """Bring the page in step with the notice."""
        if not self._built:
            return
        self._timer.stop()
        page = self._session.page()
        typeset = self._typeset()
        if typeset.script != self._script:  # every paragraph is set otherwise
            self._script, self._header, self._lines = typeset.script, (), []
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if page.first_header != self._header or not self._lines:
            self._write_header(cursor, page, typeset)
        self._write_body(cursor, page, typeset)
        cursor.endEditBlock()
        self._light()

    def _typeset(self) -> Typeset:
        session = self._session
        root, pages = session.tree.root, session.pages
        script = pages.locale(root, session.lang).script
        colours = colours_of(self.palette())
        return Typeset(pages.house(root).profile, colours, self._zoom, script)

    def _write_header(self, cursor: QTextCursor, page: Page, typeset: Typeset) -> None:
        """The masthead: a table without borders, closed by a rule; the body follows anew."""
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self._lines = []
        self._header = page.first_header
        self._offset = 1
        rows = [row for row in page.first_header if row.left or row.right]
        if not rows:
            return
        cursor.setBlockFormat(QTextBlockFormat())
        table = cursor.insertTable(len(rows), 2, table_format(rtl=typeset.rtl))
        for at, row in enumerate(rows):
            self._write_cell(table, at, 0, row, typeset)
            self._write_cell(table, at, 1, row, typeset)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        gap = QTextBlockFormat()
        gap.setLineHeight(14, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(gap)
        self._offset = cursor.blockNumber() + 1

    @staticmethod
    def _write_cell(
        table: QTextTable, at: int, column: int, row: HeaderRow, typeset: Typeset
    ) -> None:
        cell = table.cellAt(at, column)
        if row.rule:
            form = cell.format().toTableCellFormat()
            form.setBottomBorder(1)
            form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBottomBorderBrush(QBrush(QColor(typeset.colours.muted)))
            cell.setFormat(form)
        inside = cell.firstCursorPosition()
        for number, block in enumerate(row.right if column else row.left):
            line = Line(block, "")
            paragraph = typeset.block_format(line)
            paragraph.setBottomMargin(2)
            if number:
                inside.insertBlock(paragraph)
            else:
                inside.setBlockFormat(paragraph)
            typeset.write(inside, line)

    def _write_body(self, cursor: QTextCursor, page: Page, typeset: Typeset) -> None:
        """Rewrite the paragraphs that differ between the lines shown and those of the page."""
        signs = page.note_signs()
        blocks = [(block, "") for block in page.body]
        blocks += [(block, signs[key]) for key, block in page.notes.items()]
        same = page.labels is self._labels and signs == self._signs
        self._labels, self._signs = page.labels, signs
        old = self._lines
        limit = min(len(old), len(blocks))

        def fresh(block: Block, sign: str) -> Line:
            return line_of(page, block, signs, sign)

        def unchanged(line: Line, block: Block, sign: str) -> bool:
            if line.block is not block or same:
                return line.block is block
            if line.refs or line.signs:
                return line == fresh(block, sign)
            return line.label == (sign or page.label(block))

        head = 0
        while head < limit and unchanged(old[head], *blocks[head]):
            head += 1
        tail = 0
        while tail < limit - head and unchanged(old[-1 - tail], *blocks[-1 - tail]):
            tail += 1
        middle = [fresh(block, sign) for block, sign in blocks[head : len(blocks) - tail]]
        self._replace(cursor, head, len(old) - tail, middle, typeset)
        self._lines = [*old[:head], *middle, *old[len(old) - tail :]]

    def _replace(
        self, cursor: QTextCursor, start: int, stop: int, lines: list[Line], typeset: Typeset
    ) -> None:
        """Put these lines in place of those from `start` to `stop`."""
        kept = min(stop - start, len(lines))
        for at in range(kept):
            cursor.setPosition(self._block(start + at).position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
            cursor.removeSelectedText()
            cursor.setBlockFormat(typeset.block_format(lines[at]))
            typeset.write(cursor, lines[at])
        for _ in range(stop - start - kept):
            above = self._block(start + kept - 1)
            form = above.blockFormat()
            cursor.setPosition(above.position() + above.length() - 1)
            below = above.next()
            cursor.setPosition(below.position() + below.length() - 1, _KEEP)
            cursor.removeSelectedText()
            cursor.setBlockFormat(form)
        above = self._block(start + kept - 1)
        cursor.setPosition(above.position() + above.length() - 1)
        for line in lines[kept:]:
            cursor.insertBlock(typeset.block_format(line))
            typeset.write(cursor, line)

    def _block(self, line: int) -> QTextBlock:
        return self.document().findBlockByNumber(self._offset + line)

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

    def _lit(self) -> QRectF | None:
        """Where the current element is, None if it is not on the page."""
        current = self._session.current
        for at, line in enumerate(self._lines):
            if line.block.node == current:
                layout = self.document().documentLayout()
                rect = layout.blockBoundingRect(self._block(at))
                return rect.translated(0, -self.verticalScrollBar().value())
        return None

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
        at = self.cursorForPosition(point).blockNumber() - self._offset
        block = self._lines[at].block if 0 <= at < len(self._lines) else None
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
        if self._seen:  # it stays in view while the lines break anew
            QTimer.singleShot(0, self, self._light)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.rebuild()
