"""Minimal Word files written by hand around a numbering plan, for `test_lists.py`.

Nothing of the real writer is used, so that what LibreOffice shows is owed to the plan alone.
"""

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.word.lists import LEVELS, NO_NUM, Plan

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_STYLES = (
    *((f"Heading{depth}", f"heading {depth}") for depth in range(1, 7)),
    ("BodyText", "Body Text"),
    ("BodyText2", "Body Text 2"),
    ("BodyText3", "Body Text 3"),
)


class Link(Enum):
    """How a paragraph comes to its list: by itself, or by the style that the list names."""

    NO_STYLES = "no styles at all"
    BOTH = "numbered styles, and every paragraph says its own"
    STYLE = "the style's numbering where that is the wanted one"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of the file: its list level and num, and the label that it must print.

    The level is that of its style where it is not numbered (`NO_NUM`, and an empty label).
    """

    level: int
    num: int
    label: str


@dataclass(frozen=True, slots=True)
class Level:
    """How one list level prints: Word's number format and its pattern of %1 to %9."""

    number_format: str
    pattern: str


HOUSE = (
    *(Level("decimal", ".".join(f"%{n}" for n in range(1, depth + 1))) for depth in range(1, 7)),
    Level("decimal", "%1.%7."),
    Level("lowerLetter", "%8."),
    Level("lowerRoman", "%9."),
)


def numbering_xml(plan: Plan, levels: Sequence[Level], styled: str | None = None) -> str:
    """Return the numbering part; the context `styled` is the one that the styles belong to."""
    contexts = tuple(dict.fromkeys(num.context for num in plan.nums))
    abstract_of = {context: number for number, context in enumerate(contexts)}
    parts = [_abstract(abstract_of[context], levels, context == styled) for context in contexts]
    parts += [
        f'<w:num w:numId="{num.id}"><w:abstractNumId w:val="{abstract_of[num.context]}"/>'
        f"{_overrides(num.level_overrides)}</w:num>"
        for num in plan.nums
    ]
    return f'{_HEAD}<w:numbering xmlns:w="{_MAIN}">{"".join(parts)}</w:numbering>'


def _abstract(number: int, levels: Sequence[Level], styled: bool) -> str:
    # Word takes two abstract lists of one nsid for the same list: it must differ.
    made = "".join(_level(at, level, styled) for at, level in enumerate(levels))
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{number + 0x1A000000:08X}"/>'
        f'<w:multiLevelType w:val="multilevel"/>{made}</w:abstractNum>'
    )


def _level(at: int, level: Level, styled: bool) -> str:
    style = f'<w:pStyle w:val="{_STYLES[at][0]}"/>' if styled else ""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{level.number_format}"/>'
        f'{style}<w:lvlText w:val="{level.pattern}"/><w:lvlJc w:val="left"/></w:lvl>'
    )


def _overrides(starts: dict[int, int]) -> str:
    return "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for level, start in sorted(starts.items())
    )


def write_docx(path: Path, lines: Sequence[Line], plan: Plan, link: Link) -> None:
    """Write a file of these lines; with styles, those of the plan's first num."""
    styled = None if link is Link.NO_STYLES else plan.nums[0].context
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(f"{_OFFICE}/officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels": _relations(
            f"{_OFFICE}/styles", "styles.xml", f"{_OFFICE}/numbering", "numbering.xml"
        ),
        "word/styles.xml": _styles_xml(plan.nums[0].id if styled else None),
        "word/numbering.xml": numbering_xml(plan, HOUSE, styled),
        "word/document.xml": _document_xml(lines, plan.nums[0].id, link),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)


def _document_xml(lines: Sequence[Line], plain: int, link: Link) -> str:
    body = "".join(
        f"<w:p><w:pPr>{_paragraph_properties(line, plain, link)}</w:pPr>"
        f"<w:r><w:t>{number}</w:t></w:r></w:p>"
        for number, line in enumerate(lines)
    )
    return f'{_HEAD}<w:document xmlns:w="{_MAIN}"><w:body>{body}</w:body></w:document>'


def _paragraph_properties(line: Line, plain: int, link: Link) -> str:
    own = (
        f'<w:numPr><w:ilvl w:val="{line.level}"/><w:numId w:val="{line.num}"/></w:numPr>'
        if line.num != NO_NUM
        else '<w:numPr><w:numId w:val="0"/></w:numPr>'
    )
    if link is Link.NO_STYLES:
        return own if line.num != NO_NUM else ""
    style = f'<w:pStyle w:val="{_STYLES[line.level][0]}"/>'
    return style if link is Link.STYLE and line.num == plain else style + own


def _styles_xml(plain: int | None) -> str:
    made = "".join(_style(level, plain) for level in range(LEVELS)) if plain else ""
    return f'{_HEAD}<w:styles xmlns:w="{_MAIN}">{made}</w:styles>'


def _style(level: int, plain: int | None) -> str:
    identifier, name = _STYLES[level]
    outline = f'<w:outlineLvl w:val="{level}"/>' if name.startswith("heading") else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/>'
        f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{plain}"/></w:numPr>{outline}'
        "</w:pPr></w:style>"
    )


def _content_types() -> str:
    kinds = {"document": "document.main", "styles": "styles", "numbering": "numbering"}
    parts = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_TYPE}.{kind}+xml"/>'
        for part, kind in kinds.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
    )


def _relations(*types_and_targets: str) -> str:
    pairs = zip(types_and_targets[::2], types_and_targets[1::2], strict=True)
    made = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(pairs, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{made}</Relationships>'
