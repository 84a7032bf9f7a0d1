"""What is painted of a row beside its text: label, frame, rule, and quiet marks at its side."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout

from editor.model.node import Node
from ui.remarks import ERROR, WARNING
from ui.sheet.setting import MARGIN, Setting
from ui.versions.old_numbers import paint_old

if TYPE_CHECKING:
    from ui.sheet.surface import Surface

_GAP = 9
"""Pixels between a label and its text."""


def paint_row(
    painter: QPainter, surface: "Surface", row: int, rect: QRect, *, chosen: bool
) -> None:
    """Paint a row where it stands in the viewport."""
    node, current = surface.node(row), row == surface.current
    setting = surface.painter.setting(node)
    if chosen or current:
        _paint_frame(painter, surface, rect, chosen=chosen)
    label = surface.session.labels().get(node.id, "")
    if label:
        _paint_label(painter, surface, setting, label, rect)
    old = surface.old_numbers.of(node.id)
    if old:
        _paint_old_label(painter, surface, setting, (label, old), rect)
    layout = _paint_text(painter, surface, node, rect)
    if node.kind == "sitting":
        _paint_sitting_rule(painter, surface, setting, layout, rect)
    if not current:
        _paint_marks(painter, surface, node, setting, rect)


def _paint_text(painter: QPainter, surface: "Surface", node: Node, rect: QRect) -> QTextLayout:
    """The text of a row, where the live editor does not show it; returns how it is laid out."""
    if surface.live.covers(node.id):
        return surface.cell.document().firstBlock().layout()
    drawn = surface.painter.drawn(node)
    if drawn.said.rule:
        _paint_rule(painter, surface, drawn.setting, rect)
    else:
        surface.painter.paint(painter, drawn, rect.top())
    return drawn.layout


def _paint_frame(painter: QPainter, surface: "Surface", rect: QRect, *, chosen: bool) -> None:
    colours = surface.painter.colours
    lit = surface.cell.hasFocus() and not chosen
    painter.setPen(QColor(colours.accent if lit or chosen else colours.strong_line))
    painter.setBrush(QColor(colours.selected if chosen else colours.base))
    painter.drawRoundedRect(QRectF(rect).adjusted(4.5, 0.5, -4.5, -0.5), 5, 5)


def _paint_label(
    painter: QPainter, surface: "Surface", setting: Setting, label: str, rect: QRect
) -> None:
    """The label in the gutter, on the first line of its text."""
    font = QFont(setting.font)
    font.setCapitalization(QFont.Capitalization.MixedCase)
    room = (rect.width() - setting.x - setting.width if setting.rtl else setting.x) - _GAP - 4
    wide = QFontMetricsF(font).horizontalAdvance(label)
    if wide > room:
        font.setPointSizeF(max(font.pointSizeF() * room / wide, 6.0))
        wide = QFontMetricsF(font).horizontalAdvance(label)
    x = setting.x + setting.width + _GAP if setting.rtl else setting.x - _GAP - wide
    painter.setFont(font)
    painter.setPen(setting.colour if font.bold() else QColor(surface.painter.colours.muted))
    ascent = QFontMetricsF(setting.font).ascent()
    # The sign of a label stands towards its text, on whichever side that is.
    way = Qt.LayoutDirection.RightToLeft if setting.rtl else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(way)
    painter.drawText(QPointF(x, rect.top() + setting.above + ascent), label)


def _paint_old_label(
    painter: QPainter, surface: "Surface", setting: Setting, labels: tuple[str, str], rect: QRect
) -> None:
    """The number that the circulated notice had, at the edge of the gutter."""
    label, old = labels
    wide = QFontMetricsF(setting.font).horizontalAdvance(label) if label else 0
    text = setting.x + setting.width if setting.rtl else setting.x
    begins = text + _GAP + wide if setting.rtl else text - _GAP - wide
    baseline = rect.top() + setting.above + QFontMetricsF(setting.font).ascent()
    edge = rect.width() if setting.rtl else 0
    muted = surface.painter.colours.muted
    paint_old(painter, old, setting.font, muted, (edge, begins, baseline))


def _paint_rule(painter: QPainter, surface: "Surface", setting: Setting, rect: QRect) -> None:
    """A separator, as short as the house prints it."""
    painter.setPen(QColor(surface.painter.colours.muted))
    middle, half = setting.x + setting.width / 2, min(setting.width, 160) / 2
    y = rect.center().y()
    painter.drawLine(QPointF(middle - half, y), QPointF(middle + half, y))


def _paint_sitting_rule(
    painter: QPainter, surface: "Surface", setting: Setting, layout: QTextLayout, rect: QRect
) -> None:
    """The line that leads from the name of a sitting to the edge of the sheet."""
    if setting.align & Qt.AlignmentFlag.AlignHCenter or not layout.lineCount():
        return
    line = layout.lineAt(0)
    y = rect.top() + setting.above + line.height() / 2
    painter.setPen(QColor(surface.painter.colours.strong_line))
    far = rect.width() - surface.painter.settings.aside
    if setting.rtl:
        near = setting.x + setting.width - line.naturalTextWidth() - 10
        painter.drawLine(QPointF(rect.width() - far, y), QPointF(near, y))
    else:
        near = setting.x + line.naturalTextWidth() + 10
        painter.drawLine(QPointF(near, y), QPointF(far, y))


def _paint_marks(
    painter: QPainter, surface: "Surface", node: Node, setting: Setting, rect: QRect
) -> None:
    """What is special about a row, in a word each, beside its text."""
    colours, aside = surface.painter.colours, surface.painter.settings.aside
    if aside <= MARGIN:
        return
    painter.setFont(surface.font())
    x = MARGIN if setting.rtl else rect.width() - aside + 8
    place = QRect(x, rect.top() + setting.above, aside - 16, painter.fontMetrics().height())
    for words, colour in _marks(surface, node):
        painter.setPen(QColor(getattr(colours, colour)))
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        place.translate(0, place.height())
        if place.bottom() > rect.bottom():
            return


def _marks(surface: "Surface", node: Node) -> Iterator[tuple[str, str]]:
    """Words with the name of their colour, the gravest first."""
    whole = [r for r in surface.painter.remarks(node.id) if r.start is None]
    if any(r.severity in (ERROR, WARNING) for r in whole):
        yield "\u25b2", "warning"
    if node.fields.get("audience") == "members":
        yield QCoreApplication.translate("Outline", "members only"), "muted"
    if any(path.startswith("comment/") for path in node.fields):
        yield QCoreApplication.translate("Sheet", "comment"), "muted"


def paint_hint(painter: QPainter, surface: "Surface") -> None:
    """Invite typing into an empty notice."""
    painter.setFont(surface.font())
    painter.setPen(QColor(surface.painter.colours.muted))
    words = QCoreApplication.translate(
        "Sheet", "Type the title of the notice, or choose another element in the menu Insert."
    )
    rect = surface.viewport().rect().adjusted(24, 24, -24, 0)
    painter.drawText(rect, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words)
