"""A Word file as lines for tests: `P[heading 1] "1 ADOPTION…"`, as far as an outsider can tell.

Read from the parts alone, with the names of the styles; numbers are not computed here.
"""

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from tests.word.checks import W, parts_of


def list_signs(data: bytes) -> list[str]:
    """For each paragraph of the body the sign of the bullet list it is in, empty for no bullet."""
    parts = parts_of(data)
    signs = _signs(etree.fromstring(parts["word/numbering.xml"]))
    body = etree.fromstring(parts["word/document.xml"])[0]
    out = []
    for paragraph in body.iter(f"{W}p"):
        num, level = (paragraph.find(f".//{W}{tag}") for tag in ("numId", "ilvl"))
        here = (_value(num), _value(level))
        out.append(signs.get(here, ""))
    return out


def _signs(numbering: "etree._Element") -> Mapping[tuple[str, str], str]:
    found = {}
    for num in numbering.iter(f"{W}num"):
        wanted = _value(num.find(f"{W}abstractNumId"))
        for abstract in numbering.iter(f"{W}abstractNum"):
            if abstract.get(f"{W}abstractNumId") != wanted:
                continue
            for level in abstract.iter(f"{W}lvl"):
                if _value(level.find(f"{W}numFmt")) == "bullet":
                    key = (str(num.get(f"{W}numId")), str(level.get(f"{W}ilvl")))
                    found[key] = _value(level.find(f"{W}lvlText"))
    return found


def _value(element: "etree._Element | None") -> str:
    return "" if element is None else str(element.get(f"{W}val"))


def outline(data: bytes, part: str = "word/document.xml") -> list[str]:
    """Every paragraph of a part as one line: style, list, characters with their marks."""
    parts = parts_of(data)
    names = {
        str(style.get(f"{W}styleId")): _value(style.find(f"{W}name"))
        for style in etree.fromstring(parts["word/styles.xml"]).iter(f"{W}style")
    }
    root = etree.fromstring(parts[part])
    return [_line(paragraph, names) for paragraph in root.iter(f"{W}p")]


def _line(paragraph: "etree._Element", names: Mapping[str, str]) -> str:
    style = names[_value(paragraph.find(f"{W}pPr/{W}pStyle")) or "Normal"]
    num = paragraph.find(f"{W}pPr/{W}numPr")
    listed = ""
    if num is not None:
        listed = f" {_value(num.find(f'{W}numId'))}/{_value(num.find(f'{W}ilvl'))}"
    right = " rtl" if paragraph.find(f"{W}pPr/{W}bidi") is not None else ""
    return f"P[{style}{listed}{right}] {''.join(_pieces(paragraph))}".rstrip()


def _pieces(element: "etree._Element") -> Iterator[str]:
    for child in element:
        match etree.QName(child).localname:
            case "r":
                yield _run(child)
            case "hyperlink":
                yield f"<{''.join(_pieces(child))}>"
            case "bookmarkStart":
                yield f"[{child.get(f'{W}name')}:"
            case "bookmarkEnd":
                yield "]"


def _run(run: "etree._Element") -> str:
    chars = "".join(_chars(child) for child in run)
    looks = [look for look in map(_look, run.findall(f"{W}rPr/*")) if look]
    return f"{{{' '.join(looks)}|{chars}}}" if looks else chars


def _look(element: "etree._Element") -> str:
    name = etree.QName(element).localname
    if name in ("rStyle", "lang", "vertAlign"):
        return str(element.get(f"{W}val"))
    return "" if name.endswith("Cs") else name


def _chars(element: "etree._Element") -> str:
    match etree.QName(element).localname:
        case "t":
            return str(element.text or "")
        case "br":
            return "↵"
        case "tab":
            return "→"
        case "noBreakHyphen":
            return "\u2011"
        case "footnoteReference":
            return f"#{element.get(f'{W}id')}"
        case "footnoteRef":
            return "#"
        case "instrText":
            return "=" + re.sub(r"\s+", " ", str(element.text)).strip() + "="
        case "fldChar":
            return ""
        case "drawing":
            return "(picture)"
    return ""
