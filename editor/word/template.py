"""A house as a Word template: styles and settings, made with python-docx, trimmed, deterministic.

`scripts/build_templates.py` writes those of the shipped houses into `resources/templates`; for
any other house the template is made when it is needed. Body, headers, lists and footnotes are the
business of `writer.py`.
"""

from __future__ import annotations  # python-docx is imported only where a template is made

import io
import zipfile
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from editor.word import oxml
from editor.word.numbers import is_linked, style_level
from editor.word.package import zip_parts

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.style import CharacterStyle, ParagraphStyle

    from editor.locales.locale import Locale
    from editor.profiles.profile import Profile, Style

PLAIN = "Plain"
"""What the id of a numbered heading style is followed by where the number is left out."""

_OWN = frozenset(
    {
        "Pillar", "Sitting", "Part Heading", "Annex Heading", "Heading Plain", "Notice Rule",
        "Note Text", "Header Symbol",
    }
)  # fmt: skip
_LINK_COLOR = "0563C1"
PARTS = {
    "word/styles.xml": "styles",
    "word/settings.xml": "settings",
    "word/fontTable.xml": "fontTable",
    "word/theme/theme1.xml": "theme",
}
"""The parts that a template gives to every file of its house, with their kinds."""


def template_parts(profile: Profile, locale: Locale) -> dict[str, bytes]:
    """The `PARTS` of a house in a language: the shipped ones, else made now."""
    shipped = _shipped(f"{profile.name}-{locale.code}.docx", profile.fingerprint)
    return shipped if shipped is not None else _made(profile, locale)


@lru_cache(maxsize=16)
def _shipped(name: str, fingerprint: str) -> dict[str, bytes] | None:
    """The parts of a shipped template, None if there is none for these very values."""
    file = resources.files("resources").joinpath("templates", name)
    if not file.is_file():
        return None
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as package:
        if package.comment.decode("ascii", "replace") != fingerprint:
            return None
        return {part: package.read(part) for part in PARTS}


@lru_cache(maxsize=16)
def _made(profile: Profile, locale: Locale) -> dict[str, bytes]:
    return build_parts(profile, locale)


def build_template(profile: Profile, locale: Locale) -> bytes:
    """The template as a Word file of its own; its comment names the values it was made from."""
    kinds = [("word/document.xml", "document"), *PARTS.items()]
    inner = [
        (f"rId{number}", kind, name.removeprefix("word/"))
        for number, (name, kind) in enumerate(PARTS.items(), start=1)
    ]
    root = [("rId1", "officeDocument", "word/document.xml")]
    body = oxml.document(oxml.paragraph("Normal", ""), "")
    parts = {
        "[Content_Types].xml": oxml.content_types(kinds).encode(),
        "_rels/.rels": oxml.relationships(root).encode(),
        "word/document.xml": body.encode(),
        "word/_rels/document.xml.rels": oxml.relationships(inner).encode(),
        **build_parts(profile, locale),
    }
    return zip_parts(parts, profile.fingerprint)


def build_parts(profile: Profile, locale: Locale) -> dict[str, bytes]:
    """The `PARTS` of a house in a language, made with python-docx."""
    from docx import Document

    document = Document()
    theme = next(p.blob for p in document.part.package.parts if p.partname.endswith("theme1.xml"))
    element = document.styles.element
    for child in list(element):
        element.remove(child)
    element.append(_xml(oxml.document_defaults(*_default_values(profile, locale))))
    made: dict[str, ParagraphStyle] = {}
    for style in profile.styles.values():
        made[style.id] = _paragraph_style(document, style, made)
        if is_linked(style):
            _plain_style(document, style, made[style.id])
    _character_styles(document)
    return {
        "word/styles.xml": _bare(element),
        "word/settings.xml": oxml.settings().encode(),
        "word/fontTable.xml": oxml.font_table(profile.values["font"]["family"]).encode(),
        "word/theme/theme1.xml": theme,
    }


def _bare(element: Any) -> bytes:  # noqa: ANN401 - lxml elements have no public type here
    """The styles part without the extensions that python-docx's own template declares."""
    from lxml import etree

    for name in [name for name in element.attrib if name.endswith("Ignorable")]:
        del element.attrib[name]
    etree.cleanup_namespaces(element)
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def _default_values(profile: Profile, locale: Locale) -> tuple[str, float, str, str]:
    size = profile.styles["Normal"].size
    rtl = profile.proofing(locale.code) if locale.direction == "rtl" else "ar-SA"
    return profile.values["font"]["family"], size, profile.proofing(locale.code), rtl


def _xml(text: str) -> Any:  # noqa: ANN401 - lxml elements have no public type here
    from docx.oxml.parser import parse_xml

    return parse_xml(text)


def _paragraph_style(
    document: WordDocument, style: Style, made: dict[str, ParagraphStyle]
) -> ParagraphStyle:
    from docx.enum.style import WD_STYLE_TYPE

    built_in = style.name not in _OWN and not style.name.startswith("Masthead")
    added = document.styles.add_style(style.name, WD_STYLE_TYPE.PARAGRAPH, builtin=built_in)
    word: ParagraphStyle = added
    word.element.styleId = style.id
    if style.id == "Normal":
        word.element.set(_w("default"), "1")
    else:
        word.base_style = made["Normal"]
    word.quick_style = True
    _font(word, style)
    _paragraphs(word, style)
    _ordered(word)
    return word


def _w(name: str) -> str:
    from docx.oxml.ns import qn

    return qn(f"w:{name}")


def _font(word: ParagraphStyle, style: Style) -> None:
    from docx.shared import Pt, RGBColor

    font = word.font
    if style.bold:
        font.bold = font.cs_bold = True
    if style.italic:
        font.italic = font.cs_italic = True
    if style.caps:
        font.all_caps = True
    if style.color:
        font.color.rgb = RGBColor.from_string(style.color)
    if style.id != "Normal":
        font.size = Pt(style.size)
        word.element.get_or_add_rPr().append(_xml(oxml.complex_size(style.size)))


def _paragraphs(word: ParagraphStyle, style: Style) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    form = word.paragraph_format
    form.alignment = getattr(WD_ALIGN_PARAGRAPH, style.align.upper())
    form.space_before, form.space_after = Pt(style.before), Pt(style.after)
    form.left_indent = Mm(style.left)
    form.first_line_indent = Mm(-style.hanging)
    if style.keep:
        form.keep_with_next = True
    if style.page_break:
        form.page_break_before = True
    properties = word.element.get_or_add_pPr()
    if style.outline:
        properties.append(_xml(oxml.outline(style.outline)))
    if style.border:
        properties.append(_xml(oxml.border_below()))
    if is_linked(style):
        properties.append(_xml(oxml.style_number(1, style_level(style))))


def _plain_style(document: WordDocument, style: Style, base: ParagraphStyle) -> None:
    """The same heading without a number, for items that carry none or a typed one."""
    from docx.enum.style import WD_STYLE_TYPE

    name = f"{style.name.capitalize()} {PLAIN}"
    added = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=False)
    added.element.styleId = style.id + PLAIN
    added.base_style = base
    added.element.get_or_add_pPr().append(_xml(oxml.style_number(0, None)))


def _character_styles(document: WordDocument) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import RGBColor

    def add(name: str) -> CharacterStyle:
        made: CharacterStyle = document.styles.add_style(
            name, WD_STYLE_TYPE.CHARACTER, builtin=True
        )
        return made

    add("Default Paragraph Font").element.set(_w("default"), "1")
    link = add("Hyperlink")
    link.font.color.rgb = RGBColor.from_string(_LINK_COLOR)
    link.font.underline = True
    add("footnote reference").font.superscript = True


_ORDER = {
    "pPr": (
        "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "spacing",
        "ind", "jc", "outlineLvl",
    ),
    "rPr": ("b", "bCs", "i", "iCs", "caps", "color", "sz", "szCs", "u", "vertAlign"),
}  # fmt: skip


def _ordered(word: ParagraphStyle) -> None:
    """Bring the properties into the order of the schema: python-docx knows not all of them."""
    for name, order in _ORDER.items():
        properties = word.element.find(_w(name))
        if properties is not None:
            properties[:] = sorted(
                properties, key=lambda child: order.index(child.tag.rpartition("}")[2])
            )
