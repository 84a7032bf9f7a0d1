"""How a row of the sheet is set: where its text stands, in which font, how it is aligned.

The style of the house gives the font, the alignment and the indent; the sheet writes labels into
its own gutter, and texts no wider than is good to read. Painted rows (`painting.py`) and the live
editor (`cell.py`) take the same setting, so that nothing moves when a row is entered.
"""

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextLayout,
    QTextOption,
)

from ui.preview.typeset import Typeset
from ui.session import Session
from ui.theme import Colours

MARGIN = 12
"""Pixels between the edge of the sheet and what stands furthest out."""
GUTTER = 50
"""Pixels for labels at zoom 1."""
ASIDE = 124
"""Pixels beside the text for what is said of a row, where there is room."""
WIDEST = 640
"""The widest text in pixels at zoom 1."""
NARROW = 520
"""Below this width of the sheet, in pixels at zoom 1, nothing stands beside the text."""
PER_MM = 2.3
"""Pixels of an indent for a millimetre of the printed page at zoom 1: a screen is narrower."""
TEXT = 1.08
"""By how much the printed size is enlarged at zoom 1."""
LEADING = 3
"""Pixels between two lines of a text at zoom 1."""


class Setting(Struct, frozen=True):
    """The setting of a row; lengths in pixels, `x` from the left edge of the sheet."""

    font: QFont
    colour: QColor
    align: Qt.AlignmentFlag
    x: int
    width: int
    above: int
    below: int
    leading: int
    rtl: bool

    def option(self, *, foreign: bool = False) -> QTextOption:
        """How a painted text is broken into lines; a foreign one runs as its own script does."""
        option = QTextOption(self.align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        way = Qt.LayoutDirection
        own = way.RightToLeft if self.rtl else way.LeftToRight
        option.setTextDirection(way.LayoutDirectionAuto if foreign else own)
        return option

    def block_format(self) -> QTextBlockFormat:
        """The same for a document that is edited."""
        form = QTextBlockFormat()
        form.setAlignment(self.align)
        form.setLineHeight(self.leading, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        return form

    def break_lines(self, layout: QTextLayout, *, foreign: bool = False) -> float:
        """Break a layout into lines; returns its height."""
        layout.setTextOption(self.option(foreign=foreign))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, height))
            height += line.height() + self.leading
        layout.endLayout()
        return height


class Settings:
    """The settings of a house in one language, at a width and a zoom."""

    def __init__(self, typeset: Typeset, width: int) -> None:
        self._typeset = typeset
        self._made: dict[tuple[str, bool], Setting] = {}
        zoom = typeset.zoom
        self.sheet = width
        self.gutter = MARGIN + round(GUTTER * zoom)
        self.aside = round(ASIDE * zoom) if width > NARROW * zoom else MARGIN
        text = min(width - self.gutter - self.aside, round(WIDEST * zoom))
        self.width = max(text, round(120 * zoom))

    @property
    def rtl(self) -> bool:
        """Whether the language runs from right to left: the sheet is then mirrored."""
        return self._typeset.rtl

    def of(self, style: str, *, outdented: bool) -> Setting:
        """The setting of a style; names of sittings stand out into the gutter."""
        found = self._made.get((style, outdented))
        if found is None:
            found = self._made[style, outdented] = self._setting(style, outdented=outdented)
        return found

    def _setting(self, name: str, *, outdented: bool) -> Setting:
        typeset, zoom = self._typeset, self._typeset.zoom
        style = typeset.style(name)
        form = typeset.base(style)
        centred = style.align == "center"
        indent = 0 if centred else round(style.left * PER_MM * zoom)
        x, width = self.gutter + indent, max(self.width - indent, round(80 * zoom))
        if outdented and not centred:
            x, width = MARGIN, self.width + self.gutter - MARGIN
        way = Qt.AlignmentFlag
        side = way.AlignRight if style.align == "right" or self.rtl else way.AlignLeft
        colour = form.foreground().color()
        if outdented:
            colour = QColor(typeset.colours.accent)
        return Setting(
            form.font(),
            colour,
            way.AlignHCenter if centred else side | way.AlignAbsolute,
            self.sheet - x - width if self.rtl else x,
            width,
            round((2 + style.before * 0.35) * zoom),
            round((2 + style.after * 0.3) * zoom),
            round(LEADING * zoom),
            self.rtl,
        )


def settings_of(session: Session, colours: Colours, zoom: float, width: int) -> Settings:
    """The settings for the language in view, in a look, at a zoom, on a sheet of a width."""
    root, pages = session.tree.root, session.pages
    profile, locale = pages.house(root).profile, pages.locale(root, session.lang)
    return Settings(Typeset(profile, colours, zoom * TEXT, locale.script), width)
