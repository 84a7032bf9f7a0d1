"""Paragraphs, runs, tables and sections as XML text: small functions from values.

With `oxml_parts.py` (lists, styles, package) the only place that spells WordprocessingML.

Text, not elements: 45,000 paragraphs as strings cost a quarter of the same as lxml elements
(decision 24). Children stand in the order of the schema; every test checks the result against it.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_EMUS_PER_MM = 36_000
TWIPS_PER_MM = 1440 / 25.4

_NO_BREAK_HYPHEN = "‑"
_CUT = re.compile(r"([‑\n\t])")
_CUT_XML = {
    _NO_BREAK_HYPHEN: "<w:noBreakHyphen/>",
    "\n": "<w:br/>",
    "\t": "<w:tab/>",
}


def escape(chars: str) -> str:
    """Characters as XML text or attribute value."""
    if "&" in chars:
        chars = chars.replace("&", "&amp;")
    if "<" in chars:
        chars = chars.replace("<", "&lt;")
    if ">" in chars:
        chars = chars.replace(">", "&gt;")
    return chars.replace('"', "&quot;")


def twips(millimetres: float) -> int:
    """A length in twentieths of a point."""
    return round(millimetres * TWIPS_PER_MM)


def emus(millimetres: float) -> int:
    """A length in the units of pictures."""
    return round(millimetres * _EMUS_PER_MM)


def text(chars: str) -> str:
    """The content of a run: text with no-break hyphens, tabs and breaks as elements."""
    # three plain searches, because one with an expression takes twenty times as long
    if _NO_BREAK_HYPHEN in chars or "\n" in chars or "\t" in chars:
        return "".join(_CUT_XML.get(part) or _text(part) for part in _CUT.split(chars) if part)
    return _text(chars)


def _text(chars: str) -> str:
    if "  " in chars or chars.strip() != chars:
        return f'<w:t xml:space="preserve">{escape(chars)}</w:t>'
    return f"<w:t>{escape(chars)}</w:t>"


def plain_run(chars: str) -> str:
    """A run of these characters that says nothing of itself: so are most of a notice."""
    if _NO_BREAK_HYPHEN in chars or "\n" in chars or "\t" in chars:
        return f"<w:r>{text(chars)}</w:r>"
    space = ' xml:space="preserve"' if "  " in chars or chars.strip() != chars else ""
    return f"<w:r><w:t{space}>{escape(chars)}</w:t></w:r>"


def run(content: str, properties: str = "") -> str:
    """A run with the content and properties given as XML."""
    if properties:
        return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>"
    return f"<w:r>{content}</w:r>"


def run_properties(
    marks: frozenset[str],
    style: str = "",
    spoken: str = "",
    *,
    rtl: bool = False,
    wide: bool = False,
) -> str:
    """What a run says of itself: character style, bold, italic, underline, raised, language.

    `spoken` is what `language` gives; `wide` takes signs that Latin has too, as quotes, from the
    font of East Asia.
    """
    if not (marks or style or spoken or rtl or wide):
        return ""
    return "".join(
        (
            f'<w:rStyle w:val="{style}"/>' if style else "",
            '<w:rFonts w:hint="eastAsia"/>' if wide else "",
            "<w:b/><w:bCs/>" if "bold" in marks else "",
            "<w:i/><w:iCs/>" if "italic" in marks else "",
            '<w:u w:val="single"/>' if "underline" in marks else "",
            '<w:vertAlign w:val="superscript"/>' if "superscript" in marks else "",
            "<w:rtl/>" if rtl else "",
            spoken,
        )
    )


def language(latin: str = "", east_asian: str = "", complex_: str = "") -> str:
    """The languages of a run's letters, by kind of script; those not given stay as they are."""
    named = {"val": latin, "eastAsia": east_asian, "bidi": complex_}
    said = "".join(f' w:{key}="{tag}"' for key, tag in named.items() if tag)
    return f"<w:lang{said}/>"


def paragraph(
    style: str, content: str, number: str = "", *, rtl: bool = False, section: str = ""
) -> str:
    """A paragraph of a named style; `number` is what `number_properties` gives.

    The last paragraph of a section that others follow holds what `section` gives.
    """
    more = f"<w:bidi/>{section}" if rtl else section
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{number}{more}</w:pPr>{content}</w:p>'


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
    return field_around(instruction, run(text(shown), properties), properties)


def field_around(instruction: str, result: str, properties: str = "") -> str:
    """A live field whose result is given as runs, which may hold another field."""
    before = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
    )
    made = "".join(run(mark, properties) for mark in before)
    return made + result + run('<w:fldChar w:fldCharType="end"/>', properties)


def picture(relation: str, size: tuple[int, int], words: str) -> str:
    """A picture in the line, its size in EMUs, with words for those who do not see it."""
    wide, high = size
    said = escape(words)
    return (
        f'<w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" '
        f'distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
        f'<wp:docPr id="1" name="Logo" descr="{said}"/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr>'
        f'<pic:cNvPr id="1" name="Logo" descr="{said}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def note_reference(number: int, mark: str | None, style: str) -> str:
    """Where a footnote is called; a mark of one's own takes the place of its number."""
    own = ' w:customMarkFollows="1"' if mark else ""
    shown = text(mark) if mark else ""
    properties = run_properties(frozenset(), style)
    return run(f'<w:footnoteReference{own} w:id="{number}"/>{shown}', properties)


def footnotes(notes: Iterable[tuple[int, str]], *, rtl: bool) -> str:
    """The part that holds footnotes, the two separators included."""
    side = "<w:pPr><w:bidi/></w:pPr>" if rtl else ""
    separators = (
        f'<w:footnote w:type="separator" w:id="-1"><w:p>{side}<w:r><w:separator/></w:r></w:p>'
        f'</w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p>{side}<w:r>'
        "<w:continuationSeparator/></w:r></w:p></w:footnote>"
    )
    made = "".join(f'<w:footnote w:id="{number}">{xml}</w:footnote>' for number, xml in notes)
    return f"{HEAD}<w:footnotes {NAMESPACES}>{separators}{made}</w:footnotes>"


def note_number(mark: str | None, style: str) -> str:
    """The number, or own mark, at the head of a footnote."""
    shown = text(mark) if mark else "<w:footnoteRef/>"
    return run(shown, run_properties(frozenset(), style)) + run(text(" "))


def document(paragraphs: Iterable[str], section: str) -> Iterator[bytes]:
    """The main part, encoded, piece by piece: one string of a long notice would be copied often."""
    yield f"{HEAD}<w:document {NAMESPACES}><w:body>".encode()
    rest = iter(paragraphs)
    while some := [*islice(rest, _TOGETHER)]:
        yield "".join(some).encode()
    yield f"{section}</w:body></w:document>".encode()


_TOGETHER = 1_000
"""How many paragraphs make a piece, which then still is in the cache when it is compressed."""


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
    """A row at least so high, in twips: what does not fit makes it higher, nothing is cut off."""
    return (
        f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{height}" w:hRule="atLeast"/></w:trPr>'
        f"{''.join(cells)}</w:tr>"
    )


def cell(width: int, columns: int, content: str, *, rule: int = 0, bottom: bool = False) -> str:
    """A cell over so many columns, on a rule of so many eighths of a point (0: none)."""
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    line = (
        f'<w:tcBorders><w:bottom w:val="single" w:sz="{rule}" w:space="0" w:color="auto"/>'
        "</w:tcBorders>"
        if rule
        else ""
    )
    low = '<w:vAlign w:val="bottom"/>' if bottom else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{line}{low}</w:tcPr>'
        f"{content}</w:tc>"
    )


def section(
    references: str, size: tuple[int, int], margins: dict[str, int], *, rtl: bool, afresh: bool
) -> str:
    """The page: headers, size and margins in twips, a first page of its own.

    `afresh` begins the numbers of pages and footnotes again, where there are several sections.
    """
    edges = " ".join(f'w:{side}="{value}"' for side, value in margins.items())
    notes = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>' if afresh else ""
    pages = '<w:pgNumType w:start="1"/>' if afresh else ""
    return (
        f'<w:sectPr>{references}{notes}<w:pgSz w:w="{size[0]}" w:h="{size[1]}"/><w:pgMar {edges}/>'
        f"{pages}<w:titlePg/>{'<w:bidi/>' if rtl else ''}</w:sectPr>"
    )


def header_reference(tag: str, kind: str, relation: str) -> str:
    """Which part is the header or footer of first or other pages."""
    return f'<w:{tag}Reference w:type="{kind}" r:id="{relation}"/>'
