"""Variants of a house's styles: without a number, with a typed one, on even pages.

`template.py` makes them with python-docx; `writer.py` and `masthead.py` use them by their ids.
"""

from __future__ import annotations  # python-docx is imported only where a template is made

from typing import TYPE_CHECKING, Any

from editor.word import oxml_parts
from editor.word.numbers import is_linked

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.style import ParagraphStyle

    from editor.profiles.profile import Style

EVEN = "Even"
"""What the id of a style at the outer edge is followed by on even pages."""
PLAIN = "Plain"
"""What the id of a numbered style is followed by where the number is left out."""
TYPED = "Typed"
"""What it is followed by where the number is typed before a text that hangs."""


def typed_variant(style: Style) -> str:
    """What follows the id of a style whose number is typed: nothing if it is in no list itself."""
    if not is_linked(style):
        return ""
    return TYPED if style.hanging else PLAIN


def variant(document: WordDocument, style: Style, base: ParagraphStyle, kind: str) -> None:
    """The same style in no list; a plain one has nothing hanging out on the left either."""
    properties = _standing_on(document, style, base, kind).element.get_or_add_pPr()
    hanging = None if kind == TYPED else 0
    if is_linked(style):
        properties.append(element_of(oxml_parts.style_number(0, None)))
        if style.left or style.hanging:
            # all of them, because LibreOffice takes the indents away together with the list
            properties.append(element_of(oxml_parts.indents(*_indents(base, hanging))))
    elif style.hanging and kind == PLAIN:
        properties.append(element_of(oxml_parts.nothing_hanging()))


def _indents(word: ParagraphStyle, hanging: int | None) -> tuple[int, int, int]:
    """The left and right indent of a style and what hangs, in twips; `hanging` None is its own."""
    form = word.paragraph_format
    left, right, first = (
        round(length.twips) if length else 0
        for length in (form.left_indent, form.right_indent, form.first_line_indent)
    )
    return left, right, -first if hanging is None else hanging


def even_variant(document: WordDocument, style: Style, base: ParagraphStyle) -> None:
    """The same style on even pages, where the outer edge is the left one."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    added = _standing_on(document, style, base, EVEN)
    added.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT


def _standing_on(
    document: WordDocument, style: Style, base: ParagraphStyle, kind: str
) -> ParagraphStyle:
    """A style on the base of another, with a name of its own."""
    from docx.enum.style import WD_STYLE_TYPE

    name = f"{style.name[:1].upper()}{style.name[1:]} {kind}"
    added: ParagraphStyle = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=False)
    added.element.styleId = style.id + kind
    added.base_style = base
    return added


def element_of(text: str) -> Any:  # noqa: ANN401 - lxml elements have no public type here
    """An element of the styles part out of its XML."""
    from docx.oxml.parser import parse_xml

    return parse_xml(text)
