"""Rows of the sheet that are not being edited: texts laid out once and painted from then on.

A layout is kept as long as what it shows is the same: what the element prints, how it is set,
what its references and footnotes print, and the remarks on it. It is made of the same formats
as the live editor (`inlines.py`), so that a row looks the same entered and left.
"""

from msgspec import Struct
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout

from editor.layout.blocks import Block
from editor.model.node import Node
from editor.model.text import Inline, ItemRef, Note
from ui.remarks import Remark
from ui.session import Session
from ui.sheet.inlines import Look, Piece, Printed, styled, units
from ui.sheet.said import Said, said_of
from ui.sheet.setting import Setting, Settings
from ui.sheet.squiggles import no_breaks, stretches
from ui.theme import Colours

KEPT = 200
"""Layouts that are kept at most: more than a window shows."""


class Drawn(Struct):
    """A laid out row: what it was made of, where each inline stands in it, how tall it is."""

    node: Node
    block: Block | None
    setting: Setting
    remarks: tuple[Remark, ...]
    live: tuple[tuple[Inline, Printed], ...]
    said: Said
    layout: QTextLayout
    formats: list[QTextLayout.FormatRange]  # Qt reads them as long as the layout lives
    pieces: list[Piece]
    text_height: int

    @property
    def height(self) -> int:
        """The height of the row with the space above and below, in pixels."""
        return self.setting.above + self.text_height + self.setting.below


class RowPainter:
    """Lays out and paints the rows of one session, in the settings of a width and a look."""

    def __init__(
        self, session: Session, settings: Settings, colours: Colours, *, no_breaks: bool = False
    ) -> None:
        self._session = session
        self._kept: dict[str, Drawn] = {}
        self.settings = settings
        self.colours = colours
        self.no_breaks = no_breaks
        self.look = Look(link=QColor(colours.accent), atom=QColor(colours.accent))

    def setting(self, node: Node) -> Setting:
        """How an element is set where it stands."""
        block = self._session.block(node.id)
        return self.settings.of(block.style if block else "", outdented=node.kind == "sitting")

    def remarks(self, node_id: str) -> tuple[Remark, ...]:
        """The remarks on an element that belong to the language of the view."""
        session = self._session
        return tuple(r for r in session.remarks.of(node_id) if r.in_view(session.lang))

    def drawn(self, node: Node) -> Drawn:
        """An element laid out, as it is now."""
        block, remarks = self._session.block(node.id), self.remarks(node.id)
        setting = self.setting(node)
        kept = self._kept.get(node.id)
        if (
            kept is not None
            and kept.block is block
            and kept.setting is setting
            and kept.remarks == remarks
            and (kept.node is node or not kept.said.grey)
            and all(self._printer(node.id, atom) == printed for atom, printed in kept.live)
        ):
            return kept
        if len(self._kept) > KEPT:
            self._kept.clear()
        said = said_of(self._session, node, block)
        made = self._kept[node.id] = self._laid_out(node, block, setting, remarks, said)
        return made

    def height(self, node: Node, *, keep: bool) -> int:
        """The height of a row in pixels; laid out for painting, or for this answer alone."""
        if keep or node.id in self._kept:
            return self.drawn(node).height
        block = self._session.block(node.id)
        said = said_of(self._session, node, block)
        return self._laid_out(node, block, self.setting(node), (), said).height

    def _printer(self, node_id: str, inline: Inline) -> Printed:
        return self._session.printed(node_id, inline, self._session.lang)

    def _laid_out(
        self,
        node: Node,
        block: Block | None,
        setting: Setting,
        remarks: tuple[Remark, ...],
        said: Said,
    ) -> Drawn:
        chars, formats, pieces = said.before, list[QTextLayout.FormatRange](), list[Piece]()
        start = units(said.before)
        live: list[tuple[Inline, Printed]] = []
        for inline, words, form in styled(
            said.text, lambda atom: self._printer(node.id, atom), self.look
        ):
            length = units(words)
            if form.propertyCount():
                formats.append(_range(start, length, form))
            if pieces and pieces[-1].inline is inline:
                last = pieces.pop()
                pieces.append(Piece(last.start, last.length + length, inline))
            else:
                pieces.append(Piece(start, length, inline))
                if isinstance(inline, ItemRef | Note):
                    live.append((inline, self._printer(node.id, inline)))
            chars += words
            start += length
        for at, length, form in stretches(remarks, pieces, self.colours):
            formats.append(_range(at, length, form))
        if self.no_breaks:
            for at, length, form in no_breaks(chars, self.colours):
                formats.append(_range(at, length, form))
        layout = QTextLayout(chars + said.after, setting.font)
        layout.setCacheEnabled(True)
        layout.setFormats(formats)
        height = round(setting.break_lines(layout, foreign=said.grey))
        return Drawn(
            node, block, setting, remarks, tuple(live), said, layout, formats, pieces, height
        )

    def paint(self, painter: QPainter, drawn: Drawn, top: int) -> None:
        """Paint the text of a row that begins at a place of the viewport."""
        setting = drawn.setting
        grey = drawn.said.grey
        painter.setPen(QColor(self.colours.muted) if grey else setting.colour)
        drawn.layout.draw(painter, QPointF(setting.x, top + setting.above))


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made
