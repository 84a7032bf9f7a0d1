"""The only place that spells WordprocessingML: small functions from values to XML text.

Text, not elements: 45,000 paragraphs as strings cost a quarter of the same as lxml elements
(decision 24). Children stand in the order of the schema; every test checks the result against it.
"""

import re
from collections.abc import Iterable

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

TWIPS_PER_MM = 1440 / 25.4
TWIPS_PER_POINT = 20

_UNSAFE = re.compile(r"[&<>\"]")
_ENTITY = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_NO_BREAK_HYPHEN = "‑"
_CUT = re.compile(r"([‑\n\t])")
_CUT_XML = {
    _NO_BREAK_HYPHEN: "<w:noBreakHyphen/>",
    "\n": "<w:br/>",
    "\t": "<w:tab/>",
}


def escape(chars: str) -> str:
    """Characters as XML text or attribute value."""
    return _UNSAFE.sub(lambda hit: _ENTITY[hit.group()], chars) if _UNSAFE.search(chars) else chars


def twips(millimetres: float) -> int:
    """A length in twentieths of a point."""
    return round(millimetres * TWIPS_PER_MM)


def text(chars: str) -> str:
    """The content of a run: text with no-break hyphens, tabs and breaks as elements."""
    if not _CUT.search(chars):
        return _text(chars)
    return "".join(_CUT_XML.get(part) or _text(part) for part in _CUT.split(chars) if part)


def _text(chars: str) -> str:
    if chars[:1].isspace() or chars[-1:].isspace() or "  " in chars:
        return f'<w:t xml:space="preserve">{escape(chars)}</w:t>'
    return f"<w:t>{escape(chars)}</w:t>"


def run(content: str, properties: str = "") -> str:
    """A run with the content and properties given as XML."""
    if properties:
        return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>"
    return f"<w:r>{content}</w:r>"


def run_properties(
    marks: frozenset[str], style: str = "", lang: str = "", *, rtl: bool = False
) -> str:
    """What a run says of itself: character style, bold, italic, underline, raised, language."""
    if not (marks or style or lang or rtl):
        return ""
    return "".join(
        (
            f'<w:rStyle w:val="{style}"/>' if style else "",
            "<w:b/><w:bCs/>" if "bold" in marks else "",
            "<w:i/><w:iCs/>" if "italic" in marks else "",
            '<w:u w:val="single"/>' if "underline" in marks else "",
            '<w:vertAlign w:val="superscript"/>' if "superscript" in marks else "",
            "<w:rtl/>" if rtl else "",
            f'<w:lang w:val="{lang}"/>' if lang else "",
        )
    )


def paragraph(style: str, content: str, number: str = "", *, rtl: bool = False) -> str:
    """A paragraph of a named style; `number` is what `number_properties` gives."""
    bidi = "<w:bidi/>" if rtl else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{number}{bidi}</w:pPr>{content}</w:p>'


def number_properties(num: int, level: int) -> str:
    """That a paragraph counts in a list at a level."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'


def hyperlink(relation: str, content: str) -> str:
    """Runs that lead to an address."""
    return f'<w:hyperlink r:id="{relation}" w:history="1">{content}</w:hyperlink>'


def bookmark(number: int, name: str, content: str) -> str:
    """A bookmark around content."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def field(instruction: str, shown: str, properties: str = "") -> str:
    """A live field with the result it shows until it is computed again."""
    marks = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        text(shown),
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(run(mark, properties) for mark in marks)


def note_reference(number: int, mark: str | None, style: str) -> str:
    """Where a footnote is called; a mark of one's own takes the place of its number."""
    own = ' w:customMarkFollows="1"' if mark else ""
    shown = text(mark) if mark else ""
    properties = run_properties(frozenset(), style)
    return run(f'<w:footnoteReference{own} w:id="{number}"/>{shown}', properties)


def footnotes(notes: Iterable[tuple[int, str]]) -> str:
    """The part that holds footnotes, the two separators included."""
    separators = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p>'
        '</w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>'
        "<w:continuationSeparator/></w:r></w:p></w:footnote>"
    )
    made = "".join(f'<w:footnote w:id="{number}">{xml}</w:footnote>' for number, xml in notes)
    return f"{HEAD}<w:footnotes {NAMESPACES}>{separators}{made}</w:footnotes>"


def note_number(mark: str | None, style: str) -> str:
    """The number, or own mark, at the head of a footnote."""
    shown = text(mark) if mark else "<w:footnoteRef/>"
    return run(shown, run_properties(frozenset(), style)) + run(text(" "))


def document(body: str, section: str) -> str:
    """The main part."""
    return f"{HEAD}<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>"


def header(tag: str, content: str) -> str:
    """A header (`hdr`) or footer (`ftr`) part."""
    return f"{HEAD}<w:{tag} {NAMESPACES}>{content}</w:{tag}>"


def table(widths: tuple[int, ...], rows: Iterable[str], *, rtl: bool) -> str:
    """A borderless table of fixed columns, widths in twips, mirrored for right-to-left pages."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    mirrored = "<w:bidiVisual/>" if rtl else ""
    margins = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))
    return (
        f'<w:tbl><w:tblPr>{mirrored}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar>'
        f'<w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def row(height: int, cells: Iterable[str]) -> str:
    """A row of exact height in twips."""
    return (
        f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{height}" w:hRule="exact"/></w:trPr>'
        f"{''.join(cells)}</w:tr>"
    )


def cell(width: int, content: str, *, rule: bool) -> str:
    """A cell, with a thin rule below it or none."""
    line = (
        '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders>'
        if rule
        else ""
    )
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{line}</w:tcPr>{content}</w:tc>'


def section(references: str, size: tuple[int, int], margins: dict[str, int], *, rtl: bool) -> str:
    """The page: headers, size and margins in twips, a first page of its own."""
    edges = " ".join(f'w:{side}="{value}"' for side, value in margins.items())
    return (
        f'<w:sectPr>{references}<w:pgSz w:w="{size[0]}" w:h="{size[1]}"/><w:pgMar {edges}/>'
        f"<w:titlePg/>{'<w:bidi/>' if rtl else ''}</w:sectPr>"
    )


def header_reference(tag: str, kind: str, relation: str) -> str:
    """Which part is the header or footer of first or other pages."""
    return f'<w:{tag}Reference w:type="{kind}" r:id="{relation}"/>'


def numbering(abstracts: Iterable[str], nums: Iterable[str]) -> str:
    """The part that holds the lists."""
    return f"{HEAD}<w:numbering {NAMESPACES}>{''.join(abstracts)}{''.join(nums)}</w:numbering>"


def abstract_list(number: int, levels: Iterable[str]) -> str:
    """A multilevel list; its nsid must differ from every other, or Word takes them for one."""
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{0x1A000000 + number:08X}"/>'
        f'<w:multiLevelType w:val="multilevel"/>{"".join(levels)}</w:abstractNum>'
    )


def list_level(
    level: int, form: str, shown: str, style: str | None, indent: tuple[int, int], *, tab: bool
) -> str:
    """A level: number format, pattern, linked style, left and hanging indent in twips."""
    left, hanging = indent
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}'
        f'<w:suff w:val="{"tab" if tab else "nothing"}"/><w:lvlText w:val="{escape(shown)}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>'
        "</w:lvl>"
    )


def num(number: int, abstract: int, starts: dict[int, int]) -> str:
    """A use of a list, which may begin a level at a number of its own."""
    made = "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for level, start in sorted(starts.items())
    )
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{made}</w:num>'


def document_defaults(font: str, size: float, lang: str, rtl: str) -> str:
    """What every style stands on: font, size in points, languages, no space, single lines."""
    half = round(size * 2)
    fonts = " ".join(f'w:{script}="{escape(font)}"' for script in _SCRIPTS)
    return (
        f"<w:docDefaults {NAMESPACES}><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
        f'<w:lang w:val="{lang}" w:eastAsia="{lang}" w:bidi="{rtl}"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" '
        'w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )


_SCRIPTS = ("ascii", "hAnsi", "eastAsia", "cs")


def complex_size(size: float) -> str:
    """The size of complex scripts, in points."""
    return f'<w:szCs {NAMESPACES} w:val="{round(size * 2)}"/>'


def outline(level: int) -> str:
    """The level of a heading in the outline, from 1."""
    return f'<w:outlineLvl {NAMESPACES} w:val="{level - 1}"/>'


def border_below() -> str:
    """A thin rule below a paragraph."""
    line = '<w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/>'
    return f"<w:pBdr {NAMESPACES}>{line}</w:pBdr>"


def style_number(number: int, level: int | None) -> str:
    """The list of a style; number 0 takes away that of the style it stands on."""
    at = "" if level is None else f'<w:ilvl w:val="{level}"/>'
    return f'<w:numPr {NAMESPACES}>{at}<w:numId w:val="{number}"/></w:numPr>'


def font_table(font: str) -> str:
    """The font of the house, with what to look for where it is missing: a wide sans serif."""
    return (
        f'{HEAD}<w:fonts {NAMESPACES}><w:font w:name="{escape(font)}">'
        '<w:panose1 w:val="020B0604030504040204"/><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def settings() -> str:
    """The settings: fixed tab stops, no hyphenation, the compatibility of Word 2013 and later."""
    compatible = (
        '<w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    )
    return (
        f'{HEAD}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        f"<w:compat>{compatible}</w:compat></w:settings>"
    )


def core_properties(title: str, lang: str) -> str:
    """What the file says of itself: title and language, nothing of persons or times."""
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:language>{escape(lang)}</dc:language>"
        "</cp:coreProperties>"
    )


def relationships(relations: Iterable[tuple[str, str, str]]) -> str:
    """A relationships part; each is (id, kind, target), a web address is external."""
    made = "".join(
        f'<Relationship Id="{name}" Type="{_kind(kind)}" Target="{escape(target)}"'
        f"{_EXTERNAL if kind == 'hyperlink' else ''}/>"
        for name, kind, target in relations
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{made}</Relationships>'


_EXTERNAL = ' TargetMode="External"'


def _kind(kind: str) -> str:
    if kind == "core-properties":
        return f"{_PACKAGE}/relationships/metadata/core-properties"
    return f"{_OFFICE}/{kind}"


def content_types(parts: Iterable[tuple[str, str]]) -> str:
    """The part that says what each part is: (name, kind)."""
    made = "".join(
        f'<Override PartName="/{name}" ContentType="{_content_type(kind)}"/>'
        for name, kind in parts
    )
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{made}</Types>'
    )


def _content_type(kind: str) -> str:
    if kind == "core-properties":
        return "application/vnd.openxmlformats-package.core-properties+xml"
    if kind == "theme":
        return "application/vnd.openxmlformats-officedocument.theme+xml"
    return f"{_TYPE}.{'document.main' if kind == 'document' else kind}+xml"
