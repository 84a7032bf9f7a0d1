"""Blocks of a page as paragraphs of a QTextDocument: formats from the styles of the house.

Lengths of styles are points and millimetres; on the screen they are pixels at 96 per inch, times
the zoom. `reading.py` keeps the document in step with the notice.
"""

from collections.abc import Iterator, Mapping
from importlib import resources

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from editor.layout.blocks import (
    Block,
    CrossRef,
    LineBreak,
    NoteMark,
    Page,
    PageField,
    Piece,
    Span,
)
from editor.locales.locale import Script
from editor.model.text import Marks
from editor.profiles.profile import Profile, Style, style_in
from ui.marks import show_marks
from ui.theme import DARK, Colours

_PX_PER_PT = 96 / 72
_PX_PER_MM = 96 / 25.4
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
    "justify": Qt.AlignmentFlag.AlignJustify,
    "outer": Qt.AlignmentFlag.AlignRight,
}
_FACES = ("Regular", "Bold", "Italic", "BoldItalic")


def load_fonts() -> None:
    """Make the metric twin of the official font known, for machines without it."""
    folder = resources.files("resources").joinpath("fonts")
    for face in _FACES:
        QFontDatabase.addApplicationFontFromData(
            folder.joinpath(f"ConvocaSans-{face}.ttf").read_bytes()
        )


class Line(Struct, frozen=True):
    """A paragraph as shown: its block, its label, what cross-references and footnotes print."""

    block: Block
    label: str
    refs: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()


def line_of(page: Page, block: Block, signs: Mapping[str, str], sign: str = "") -> Line:
    """The paragraph for a block; `sign` stands before the text of a footnote."""
    refs = tuple(page.reference(p.node) for p in block.content if isinstance(p, CrossRef))
    notes = tuple(signs.get(p.key, "") for p in block.content if isinstance(p, NoteMark))
    return Line(block, sign or page.label(block), refs, notes)


class Typeset(Struct, frozen=True):
    """Writes paragraphs in the styles of a house, in the colours of a look, at a zoom.

    `script` is how the language is set, None for as the styles say.
    """

    profile: Profile
    colours: Colours
    zoom: float = 1.2
    script: Script | None = None

    @property
    def rtl(self) -> bool:
        """Whether the language runs from right to left."""
        return self.script is not None and self.script.kind == "complex"

    def style(self, name: str) -> Style:
        """A style of the house, as the script takes it."""
        style = self.profile.styles.get(name) or self.profile.styles["Normal"]
        return style_in(style, self.script) if self.script else style

    def block_format(self, line: Line) -> QTextBlockFormat:
        """The paragraph format of a line."""
        style, form = self.style(line.block.style), QTextBlockFormat()
        form.setAlignment(_ALIGN[style.align])
        form.setTopMargin(style.before * _PX_PER_PT * self.zoom * 0.8)
        form.setBottomMargin(style.after * _PX_PER_PT * self.zoom * 0.62)
        left, hanging = style.left * _PX_PER_MM, style.hanging * _PX_PER_MM
        if self.rtl:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            form.setRightMargin(left * self.zoom)
        else:
            form.setLeftMargin(left * self.zoom)
        if hanging and line.label:
            form.setTextIndent(-hanging * self.zoom)
            tab = QTextOption.Tab(hanging * self.zoom, QTextOption.TabType.LeftTab)
            form.setTabPositions([tab])
        form.setLineHeight(116, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def write(self, cursor: QTextCursor, line: Line) -> None:
        """Write the characters of a line at the cursor."""
        style = self.style(line.block.style)
        base = self.base(style)
        if line.label:
            gap = style.label_gap or ("\t" if style.hanging else "  ")
            cursor.insertText(line.label + gap, base)
        refs, signs = iter(line.refs), iter(line.signs)
        for piece in line.block.content:
            chars, form = self._piece(piece, base, refs, signs)
            cursor.insertText(chars, form)
        if any(problem.code == "missing-text" for problem in line.block.problems):
            form = QTextCharFormat(base)
            form.setForeground(QColor(self.colours.warning))
            cursor.insertText("○", form)

    def _piece(
        self, piece: Piece, base: QTextCharFormat, refs: Iterator[str], signs: Iterator[str]
    ) -> tuple[str, QTextCharFormat]:
        match piece:
            case Span(chars=chars, marks=marks, href=href, fact=fact):
                form = _marked(base, marks)
                if href:
                    form.setForeground(QColor(self.colours.accent))
                    form.setFontUnderline(True)
                if fact:
                    self._dot(form)
                return chars, form
            case CrossRef(marks=marks):
                form = _marked(base, marks)
                self._dot(form)
                return next(refs, ""), form
            case NoteMark():
                return next(signs, ""), _marked(base, frozenset({"superscript"}))
            case LineBreak():
                return "\u2028", base
            case PageField(marks=marks):
                return "1", _marked(base, marks)

    def _dot(self, form: QTextCharFormat) -> None:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(QColor(self.colours.accent))

    def base(self, style: Style) -> QTextCharFormat:
        """The font and the colour of a style."""
        form = QTextCharFormat()
        wanted = self.profile.values["font"]
        families = [wanted["family"], wanted.get("substitute", wanted["family"])]
        if self.script and self.script.font:
            families.append(self.script.font)
        form.setFontFamilies(families)
        form.setFontPointSize(style.size * self.zoom)
        form.setFontWeight(QFont.Weight.Bold if style.bold else QFont.Weight.Normal)
        form.setFontItalic(style.italic)
        if style.caps:
            form.setFontCapitalization(QFont.Capitalization.AllUppercase)
        form.setForeground(QBrush(QColor(self._colour(style.color))))
        return form

    def _colour(self, wanted: str | None) -> str:
        """The colour of a style; on a dark page one of the same meaning that can be read."""
        if wanted is None:
            return self.colours.text
        if self.colours is not DARK:
            return f"#{wanted}"
        red = QColor(f"#{wanted}").hslHue() in range(20) or QColor(f"#{wanted}").hslHue() > 340
        return self.colours.error if red else self.colours.accent


def _marked(base: QTextCharFormat, marks: Marks) -> QTextCharFormat:
    form = QTextCharFormat(base)
    show_marks(form, marks)
    return form


def table_format(*, rtl: bool) -> QTextTableFormat:
    """The format of the masthead: two columns, no borders, mirrored from right to left."""
    form = QTextTableFormat()
    if rtl:
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    form.setBorder(0)
    form.setCellSpacing(0)
    form.setCellPadding(3)
    full, percent = QTextLength.Type.PercentageLength, (60.0, 40.0)
    form.setWidth(QTextLength(full, 100))
    form.setColumnWidthConstraints([QTextLength(full, share) for share in percent])
    return form
