"""The XML of the parts around the text: lists, styles, settings, properties, relationships.

With `oxml.py`, which spells paragraphs, runs and tables, the only place that spells XML.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from editor.word.oxml import HEAD, NAMESPACES, escape

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


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
    level: int,
    form: str,
    shown: str,
    style: str | None,
    indent: tuple[int, int],
    *,
    tab: bool,
    rtl: bool = False,
) -> str:
    """A level: number format, pattern, linked style, left and hanging indent in twips."""
    left, hanging = indent
    run = "<w:rPr><w:rtl/></w:rPr>" if rtl else ""
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}'
        f'<w:suff w:val="{"tab" if tab else "nothing"}"/><w:lvlText w:val="{escape(shown)}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>'
        f"{run}</w:lvl>"
    )


def num(number: int, abstract: int, starts: dict[int, int]) -> str:
    """A use of a list, which may begin a level at a number of its own."""
    made = "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for level, start in sorted(starts.items())
    )
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{made}</w:num>'


class Setting(Struct, frozen=True):
    """What every style stands on: fonts, sizes in points, languages, how lines are broken.

    `fonts` and `languages` are by kind of script: latin, east-asian, complex.
    """

    fonts: Mapping[str, str]
    languages: Mapping[str, str]
    size: float
    complex_size: float
    asian: bool
    rtl: bool


class LineEnds(Struct, frozen=True):
    """The signs that may not begin or end a line in a language of East Asia."""

    lang: str
    not_first: str
    not_last: str


def document_defaults(setting: Setting) -> str:
    """What every style stands on, without space between paragraphs, in single lines."""
    fonts, languages = setting.fonts, setting.languages
    latin, asian, other = (escape(fonts[k]) for k in ("latin", "east-asian", "complex"))
    lines = (_LINES if setting.asian else "") + ("<w:bidi/>" if setting.rtl else "")
    return (
        f"<w:docDefaults {NAMESPACES}><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{asian}" w:cs="{other}"/>'
        f'<w:sz w:val="{round(setting.size * 2)}"/>'
        f'<w:szCs w:val="{round(setting.complex_size * 2)}"/>'
        f'<w:lang w:val="{languages["latin"]}" w:eastAsia="{languages["east-asian"]}" '
        f'w:bidi="{languages["complex"]}"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr><w:widowControl/>{lines}"
        '<w:spacing w:before="0" w:after="0" w:line="240" '
        'w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )


_LINES = "<w:kinsoku/><w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/>"
"""How lines break in Chinese, and the space between its characters and Latin ones."""


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


def nothing_hanging() -> str:
    """The first line begins where the others do."""
    return f'<w:ind {NAMESPACES} w:hanging="0"/>'


def indents(left: int, right: int, hanging: int) -> str:
    """The indents of a paragraph in twips, all of them stated."""
    return f'<w:ind {NAMESPACES} w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>'


def font_table(font: str, others: Mapping[str, str], *, serifs: bool) -> str:
    """The font of the house, with what to look for where it is missing: a wide sans serif.

    `others` are those of other scripts, by kind.
    """
    kind, looks = ("roman", "02020603050405020304") if serifs else ("swiss", "020B0604030504040204")
    more = "".join(
        f'<w:font w:name="{escape(other)}"><w:charset w:val="{_CHARSETS[script]}"/>'
        '<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>'
        for script, other in others.items()
    )
    return (
        f'{HEAD}<w:fonts {NAMESPACES}><w:font w:name="{escape(font)}">'
        f'<w:panose1 w:val="{looks}"/><w:charset w:val="00"/>'
        f'<w:family w:val="{kind}"/><w:pitch w:val="variable"/></w:font>{more}</w:fonts>'
    )


_CHARSETS = {"latin": "00", "complex": "B2", "east-asian": "86"}


def settings(line_ends: LineEnds | None = None, *, mirrored: bool) -> str:
    """The settings: fixed tab stops, no hyphenation, the compatibility of Word 2013 and later.

    Mirrored pages have other headers on even than on odd ones. A line that ends in a break is not
    stretched to the margin. In an East Asian language signs that may not begin or end a line are
    named, and punctuation is set closer.
    """
    spacing, breaks = "doNotCompress", ""
    if line_ends:
        spacing, lang = "compressPunctuation", line_ends.lang
        breaks = (
            f'<w:noLineBreaksAfter w:lang="{lang}" w:val="{escape(line_ends.not_last)}"/>'
            f'<w:noLineBreaksBefore w:lang="{lang}" w:val="{escape(line_ends.not_first)}"/>'
        )
    compatible = (
        '<w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    )
    return (
        f'{HEAD}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>'
        f'<w:defaultTabStop w:val="720"/>{"<w:evenAndOddHeaders/>" if mirrored else ""}'
        f'<w:characterSpacingControl w:val="{spacing}"/>{breaks}'
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
