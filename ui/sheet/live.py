"""The live editor over the current row, with what stands under it.

It shows the text of the current element wherever that row is; all other rows are painted. Used by
`surface.py`.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from editor.model.node import Node
from editor.model.schema import KINDS
from ui.session import Session
from ui.sheet.cell import CellEditor
from ui.sheet.foot import Foot, lines_of
from ui.sheet.painting import RowPainter
from ui.sheet.said import markup_of
from ui.sheet.squiggles import no_breaks, stretches, underline
from ui.wording import kind_name, language_name

if TYPE_CHECKING:
    from ui.sheet.setting import Setting


class Live(QObject):
    """Keeps the editor and its foot in step with the current element."""

    def __init__(self, session: Session, cell: CellEditor, foot: Foot) -> None:
        super().__init__(cell)
        self._session = session
        self.cell = cell
        self.foot = foot
        self.showing = False
        """Whether a text is being put in: where the caret is then is no matter yet."""
        self.setting: Setting | None = None
        """How the current row is set; None while it has no text to edit."""

    def show(self, painter: RowPainter) -> None:
        """Show the text of the current element as it is now."""
        session, node = self._session, self._session.node
        if node is None or not KINDS[node.kind].text:
            self.setting = None
            self.cell.load("", "")
            self.cell.hide()
            return
        if node.id != self.cell.node and self.cell.composing():
            QApplication.inputMethod().commit()
            QApplication.sendEvent(self.cell, QInputMethodEvent())  # what nobody commits is dropped
        self.setting = painter.setting(node)
        self.cell.setAccessibleName(_name(session, node))
        self.showing = True
        self.cell.load(node.id, markup_of(session, node) or "", self.setting)
        self.showing = False
        self.remark(painter)
        self.cell.show()

    def typed(self, painter: RowPainter, before: Node, after: Node) -> None:
        """Follow what was typed: remarks move along by themselves, all else seldom changes."""
        first = (self._session.lang in before.texts) != (self._session.lang in after.texts)
        if first or painter.no_breaks:
            self.remark(painter)

    def remark(self, painter: RowPainter) -> None:
        """Show the remarks on the current element, and what else stands under it."""
        node = self._session.node
        if node is None:
            self.foot.show_lines([])
            return
        remarks = painter.remarks(node.id)
        self.foot.show_lines(lines_of(self._session, node, remarks))
        document = self.cell.document()
        found = [*stretches(remarks, self.cell.pieces(), painter.colours)]
        if painter.no_breaks:
            found += no_breaks(document.toRawText(), painter.colours)
        underline(self.cell, found if self.setting else [])

    def covers(self, node_id: str) -> bool:
        """Whether the editor shows the text of an element, so that nobody else has to.

        While it is empty the row shows what stands in for the text.
        """
        if self.setting is None or node_id != self.cell.node:
            return False
        return self.cell.composing() or not self.cell.document().isEmpty()

    def text_height(self) -> int:
        """How tall the text being edited is, in pixels."""
        return round(self.cell.document().size().height())

    def place(self, row: QRect) -> None:
        """Lay the editor over its row and the foot under its text."""
        setting = self.setting
        if setting is None:
            self.foot.setVisible(False)
            return
        text = QRect(setting.x, row.top() + setting.above, setting.width + 2, self.text_height())
        if self.cell.geometry() != text:
            self.cell.setGeometry(text)
        tall = self.foot.height_in(setting.width)
        self.foot.setGeometry(setting.x, text.bottom() + 1, setting.width, tall)
        self.foot.setVisible(tall > 0)

    def height(self) -> int:
        """The height of the current row, in pixels."""
        setting = self.setting
        if setting is None:
            return 0
        foot = self.foot.height_in(setting.width)
        return setting.above + self.text_height() + foot + setting.below


def _name(session: Session, node: Node) -> str:
    label = session.labels().get(node.id, "")
    return f"{label} {kind_name(node.kind)}, {language_name(session.lang)}".strip()
