"""A house as a Word template: styles and settings, made with python-docx, trimmed, deterministic.

`scripts/build_resources.py` writes those of the shipped houses into `resources/templates`; for
any other house the template is made when it is needed. Body, headers, lists and footnotes are the
business of `writer.py`.
"""

from __future__ import annotations  # python-docx is imported only where a template is made

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from editor.word import oxml, oxml_parts
from editor.word.lettering import Lettering, lettering
from editor.word.numbers import has_plain, is_linked, style_level
from editor.word.package import Packed, packed, unzipped, zip_parts
from editor.word.variants import PLAIN, TYPED, element_of, even_variant, typed_variant, variant
from resources import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document as WordDocument
    from docx.styles.style import CharacterStyle, ParagraphStyle

    from editor.locales.locale import Locale
    from editor.profiles.profile import Profile, Style


_BUILT_IN = (
    "Normal|Title|Subtitle|Signature|Closing|Salutation|Date|Quote|Caption|header|footer"
    "|heading [1-9]|footnote text|List|List (Paragraph|Number|Bullet|Continue)( [2-5])?"
    "|Body Text|Body Text [23]|Body Text Indent|Body Text Indent [23]"
)
"""Names of styles that Word has itself, and shows in the language of its user."""
_LINK_COLOR = "0563C1"
PARTS = {
    "word/styles.xml": "styles",
    "word/settings.xml": "settings",
    "word/fontTable.xml": "fontTable",
    "word/theme/theme1.xml": "theme",
}
"""The parts that a template gives to every file of its house, with their kinds."""


def template_parts(
    profile: Profile, locale: Locale, others: Iterable[Locale] = ()
) -> dict[str, Packed]:
    """The `PARTS` of a house in a language, compressed: the shipped ones, else made now.

    `others` are languages that follow in the same file, with fonts of their own scripts.
    """
    more = tuple(o for o in others if o.script.kind not in ("latin", locale.script.kind))
    if more:
        return _made(profile, locale, more)
    shipped = _shipped(f"{profile.name}-{locale.code}.docx", profile.fingerprint())
    return shipped if shipped is not None else _made(profile, locale)


@lru_cache(maxsize=16)
def _shipped(name: str, fingerprint: str) -> dict[str, Packed] | None:
    """The parts of a shipped template, None if there is none for these very values."""
    file = FOLDER / "templates" / name
    if not file.is_file():
        return None
    parts, made_from = unzipped(file.read_bytes())
    return {part: parts[part] for part in PARTS} if made_from == fingerprint else None


@lru_cache(maxsize=16)
def _made(profile: Profile, locale: Locale, others: tuple[Locale, ...] = ()) -> dict[str, Packed]:
    return {name: packed((data,)) for name, data in build_parts(profile, locale, others).items()}


def build_template(profile: Profile, locale: Locale) -> bytes:
    """The template as a Word file of its own; its comment names the values it was made from."""
    kinds = [("word/document.xml", "document"), *PARTS.items()]
    inner = [
        (f"rId{number}", kind, name.removeprefix("word/"))
        for number, (name, kind) in enumerate(PARTS.items(), start=1)
    ]
    root = [("rId1", "officeDocument", "word/document.xml")]
    document = b"".join(oxml.document([oxml.paragraph("Normal", "")], ""))
    parts = {
        "[Content_Types].xml": oxml_parts.content_types(kinds).encode(),
        "_rels/.rels": oxml_parts.relationships(root).encode(),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": oxml_parts.relationships(inner).encode(),
        **build_parts(profile, locale),
    }
    return zip_parts(parts, profile.fingerprint())


def build_parts(
    profile: Profile, locale: Locale, others: tuple[Locale, ...] = ()
) -> dict[str, bytes]:
    """The `PARTS` of a house in a language, made with python-docx."""
    from docx import Document

    letters = lettering(profile, locale, others)
    document = Document()
    theme = next(p.blob for p in document.part.package.parts if p.partname.endswith("theme1.xml"))
    element = document.styles.element
    for child in list(element):
        element.remove(child)
    element.append(element_of(oxml_parts.document_defaults(letters.setting())))
    made: dict[str, ParagraphStyle] = {}
    for style in sorted(profile.styles.values(), key=lambda style: style.id != "Normal"):
        made[style.id] = _paragraph_style(document, style, made, letters)
        if has_plain(style):
            variant(document, style, made[style.id], PLAIN)
        if typed_variant(style) == TYPED:
            variant(document, style, made[style.id], TYPED)
        if style.align == "outer":
            even_variant(document, style, made[style.id])
    _character_styles(document)
    serifs = profile.values["font"].get("serifs", False)
    fonts = oxml_parts.font_table(letters.house_font, letters.own_fonts(), serifs=serifs)
    mirrored = profile.values["running"].get("mirrored", False)
    return {
        "word/styles.xml": _bare(element),
        "word/settings.xml": oxml_parts.settings(letters.line_ends(), mirrored=mirrored).encode(),
        "word/fontTable.xml": fonts.encode(),
        "word/theme/theme1.xml": theme,
    }


def _bare(element: Any) -> bytes:  # noqa: ANN401 - lxml elements have no public type here
    """The styles part without the extensions that python-docx's own template declares."""
    from lxml import etree

    for name in [name for name in element.attrib if name.endswith("Ignorable")]:
        del element.attrib[name]
    etree.cleanup_namespaces(element)
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def _paragraph_style(
    document: WordDocument, style: Style, made: dict[str, ParagraphStyle], letters: Lettering
) -> ParagraphStyle:
    from docx.enum.style import WD_STYLE_TYPE

    built_in = re.fullmatch(_BUILT_IN, style.name) is not None
    added = document.styles.add_style(style.name, WD_STYLE_TYPE.PARAGRAPH, builtin=built_in)
    word: ParagraphStyle = added
    word.element.styleId = style.id
    if style.id == "Normal":
        word.element.set(_w("default"), "1")
    else:
        word.base_style = made["Normal"]
    word.quick_style = True
    _font(word, letters.style(style), letters.sizes(style))
    _paragraphs(word, letters.style(style))
    _ordered(word)
    return word


def _w(name: str) -> str:
    from docx.oxml.ns import qn

    return qn(f"w:{name}")


def _font(word: ParagraphStyle, style: Style, sizes: tuple[float, float]) -> None:
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
        font.size = Pt(sizes[0])
        word.element.get_or_add_rPr().append(element_of(oxml_parts.complex_size(sizes[1])))


def _paragraphs(word: ParagraphStyle, style: Style) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    form = word.paragraph_format
    align = "right" if style.align == "outer" else style.align
    form.alignment = getattr(WD_ALIGN_PARAGRAPH, align.upper())
    form.space_before, form.space_after = Pt(style.before), Pt(style.after)
    form.left_indent = Mm(style.left)
    form.first_line_indent = Mm(-style.hanging)
    if style.right:
        form.right_indent = Mm(style.right)
    if style.keep:
        form.keep_with_next = True
    if style.page_break:
        form.page_break_before = True
    properties = word.element.get_or_add_pPr()
    if style.outline:
        properties.append(element_of(oxml_parts.outline(style.outline)))
    if style.border:
        properties.append(element_of(oxml_parts.border_below()))
    if is_linked(style):
        properties.append(element_of(oxml_parts.style_number(1, style_level(style))))


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
    mark = add("footnote reference")
    mark.element.styleId = "FootnoteReference"
    mark.font.superscript = True


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
