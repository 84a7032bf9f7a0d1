"""What must hold for every Word file that any test exports: `check_docx(bytes)`.

The schema is checked wherever `../shared/schemas/ooxml` stands beside the repository (`SCHEMAS`);
everything else always. What an outsider reads in a file is in `outline.py`.
"""

import functools
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from lxml import etree

SCHEMAS = Path(__file__).resolve().parents[3] / "shared" / "schemas" / "ooxml"
NO_SCHEMAS = None if SCHEMAS.is_dir() else f"there is no {SCHEMAS.name} schema folder here"

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_STORIES = ("document", "header", "footer", "footnotes")
_ALLOWED = (
    "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
    "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/fontTable.xml",
    "word/theme/theme1.xml", "word/numbering.xml", "word/footnotes.xml",
    "word/_rels/footnotes.xml.rels", "word/media/logo.png",
)  # fmt: skip
_NUMBERED = re.compile(r"word/((header|footer)\d+\.xml|_rels/header\d+\.xml\.rels)")

Parts = Mapping[str, bytes]


def parts_of(data: bytes) -> dict[str, bytes]:
    """Every part of a file, unpacked."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        names = package.namelist()
        assert len(names) == len(set(names))
        return {name: package.read(name) for name in names}


def check_docx(data: bytes) -> dict[str, bytes]:
    """Assert everything that every exported file must be; its parts."""
    parts = parts_of(data)
    others = [name for name in set(parts) - set(_ALLOWED) if not _NUMBERED.fullmatch(name)]
    assert not others, "only parts of the list"
    roots = {name: etree.fromstring(xml) for name, xml in parts.items() if _is_xml(name)}
    faults = [fault for check in _CHECKS for fault in check(roots, parts)]
    assert not faults, "\n".join(faults[:20])
    return parts


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


Roots = Mapping[str, "etree._Element"]


def _stories(roots: Roots) -> Iterator[tuple[str, "etree._Element"]]:
    for name, root in roots.items():
        if name.startswith("word/") and name[5:].startswith(_STORIES):
            yield name, root


def _schema_faults(roots: Roots, parts: Parts) -> Iterator[str]:
    if NO_SCHEMAS is not None:
        return
    for name, root in roots.items():
        schema = _schema(_schema_of(name)) if _schema_of(name) else None
        if schema is not None and not schema.validate(root):
            yield f"{name}: {schema.error_log}"
        if name == "docProps/core.xml":
            yield from _core_faults(root)


def _schema_of(name: str) -> str:
    if name == "[Content_Types].xml":
        return "opc-contentTypes"
    if name.endswith(".rels"):
        return "opc-relationships"
    if name == "word/theme/theme1.xml":
        return "dml-main"
    return "wml" if name.startswith("word/") else ""


@functools.cache
def _schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(file=str(SCHEMAS / f"{name}.xsd"))


def _core_faults(root: "etree._Element") -> Iterator[str]:
    """The schema of core properties needs Dublin Core's from the web: its element list serves."""
    tree = etree.parse(str(SCHEMAS / "opc-coreProperties.xsd"))
    names = {str(e.get("name") or e.get("ref")).rpartition(":")[2] for e in tree.iter("{*}element")}
    found = [etree.QName(child).localname for child in root]
    yield from (f"core.xml: {name}" for name in found if name not in names)
    if len(found) != len(set(found)):
        yield "core.xml: an element stands twice"


def _private_faults(roots: Roots, parts: Parts) -> Iterator[str]:
    """Nothing of persons, programs and times, in whichever part they could hide."""
    core = {etree.QName(child).localname for child in roots["docProps/core.xml"]}
    if core != {"title", "language"}:
        yield f"core.xml says {sorted(core)}"
    for name, root in roots.items():
        for element in root.iter():
            for key in map(str, element.attrib):
                if "rsid" in key.lower() or key.endswith(("}author", "}initials")):
                    yield f"{name}: {key}"


def _field_faults(roots: Roots, parts: Parts) -> Iterator[str]:
    """Fields open, separate and close in turn, inside one paragraph; a result may hold a field."""
    for name, root in _stories(roots):
        for paragraph in root.iter(f"{W}p"):
            marks = [str(mark.get(f"{W}fldCharType")) for mark in paragraph.iter(f"{W}fldChar")]
            whole = " ".join(marks)
            while "begin separate end" in whole:
                whole = " ".join(whole.replace("begin separate end", "").split())
            if whole:
                yield f"{name}: field {marks}"


def _reference_faults(roots: Roots, parts: Parts) -> Iterator[str]:
    """Every style, list, footnote and bookmark that is used is there."""
    styles = roots["word/styles.xml"]
    known = {str(s.get(f"{W}styleId")): str(s.get(f"{W}type")) for s in styles.iter(f"{W}style")}
    kinds = {"pStyle": "paragraph", "rStyle": "character", "basedOn": None, "tblStyle": "table"}
    for name, root in roots.items():
        for tag, kind in kinds.items():
            for use in root.iter(f"{W}{tag}"):
                found = known.get(str(use.get(f"{W}val")))
                if found is None or (kind and found != kind):
                    yield f"{name}: style {use.get(f'{W}val')}"
    yield from _list_faults(roots)
    yield from _note_faults(roots)
    yield from _bookmark_faults(roots)


def _list_faults(roots: Roots) -> Iterator[str]:
    numbering = roots["word/numbering.xml"]
    levels = {
        str(a.get(f"{W}abstractNumId")): {str(x.get(f"{W}ilvl")) for x in a.iter(f"{W}lvl")}
        for a in numbering.iter(f"{W}abstractNum")
    }
    nums = {str(n.get(f"{W}numId")): str(n[0].get(f"{W}val")) for n in numbering.iter(f"{W}num")}
    yield from (f"num on no list {a}" for a in nums.values() if a not in levels)
    for name, root in roots.items():
        for use in root.iter(f"{W}numPr"):
            num = use.find(f"{W}numId")
            level = use.find(f"{W}ilvl")
            number = str(num.get(f"{W}val")) if num is not None else ""
            at = str(level.get(f"{W}val")) if level is not None else "0"
            if number != "0" and at not in levels.get(nums.get(number, ""), set()):
                yield f"{name}: list {number} level {at}"


def _note_faults(roots: Roots) -> Iterator[str]:
    calls = roots["word/document.xml"].iter(f"{W}footnoteReference")
    called = [str(call.get(f"{W}id")) for call in calls]
    notes = roots.get("word/footnotes.xml")
    made = [] if notes is None else [str(n.get(f"{W}id")) for n in notes]
    if sorted(called) != sorted(number for number in made if int(number) > 0):
        yield f"footnotes {called} called, {made} there"


def _bookmark_faults(roots: Roots) -> Iterator[str]:
    starts = [e for _, root in _stories(roots) for e in root.iter(f"{W}bookmarkStart")]
    ends = [e for _, root in _stories(roots) for e in root.iter(f"{W}bookmarkEnd")]
    names = [str(e.get(f"{W}name")) for e in starts]
    if sorted(str(e.get(f"{W}id")) for e in starts) != sorted(str(e.get(f"{W}id")) for e in ends):
        yield "bookmarks begin that do not end"
    yield from (f"bookmark {name} stands twice" for name in names if names.count(name) > 1)
    yield from (f"bookmark {name}" for name in names if len(name) > 40 or not name.startswith("_"))
    for name, root in _stories(roots):
        for field in root.iter(f"{W}instrText"):
            words = str(field.text).split()
            if words[0] in ("REF", "PAGEREF") and words[1] not in names:
                yield f"{name}: no bookmark {words[1]}"


def _relation_faults(roots: Roots, parts: Parts) -> Iterator[str]:
    """Every relation leads somewhere, every relation that is used is there and the reverse."""
    reached = {"[Content_Types].xml", "docProps/core.xml"}
    for name, root in roots.items():
        if not name.endswith(".rels"):
            continue
        reached.add(name)
        folder, _, own = name.partition("_rels/")
        ids = [str(relation.get("Id")) for relation in root]
        yield from (f"{name}: {i} twice" for i in ids if ids.count(i) > 1)
        for relation in root.iter(f"{_RELATIONS}Relationship"):
            if relation.get("TargetMode") == "External":
                continue
            reached.add(folder + str(relation.get("Target")))
        source = roots.get(folder + own.removesuffix(".rels"))
        if source is not None:
            pairs = (pair for element in source.iter() for pair in element.attrib.items())
            used = {str(value) for key, value in pairs if str(key).startswith(R)}
            yield from (f"{name}: nothing has {i}" for i in used - set(ids))
    yield from (f"{name} is reached by nothing" for name in set(parts) - reached)
    yield from (f"{name} is not there" for name in reached - set(parts))


def _type_faults(roots: Roots, parts: Parts) -> Iterator[str]:
    types = roots["[Content_Types].xml"]
    said = {str(e.get("PartName")).lstrip("/") for e in types.iter(f"{_TYPES}Override")}
    usual = {str(e.get("Extension")) for e in types.iter(f"{_TYPES}Default")}
    yield from (f"a type for {name}, which is not there" for name in said - set(parts))
    for name in set(parts) - said - {"[Content_Types].xml"}:
        if name.rpartition(".")[2] not in usual - {"xml"}:
            yield f"{name} has no type of its own"


def _value_of(element: "etree._Element", tag: str) -> str:
    found = element.find(f".//{W}{tag}")
    return "" if found is None else str(found.get(f"{W}val"))


def _empty_faults(roots: Roots, parts: Parts) -> Iterator[str]:
    """No empty paragraph spaces the body."""
    body = roots["word/document.xml"][0]
    for at, paragraph in enumerate(body.iter(f"{W}p")):
        shown = paragraph.iter(f"{W}t", f"{W}noBreakHyphen", f"{W}footnoteReference", f"{W}drawing")
        listed = next(paragraph.iter(f"{W}numPr"), None) is not None
        closes = _value_of(paragraph, "pStyle") == "MastheadEnd"  # a version without elements
        if not listed and not closes and next(shown, None) is None:
            yield f"paragraph {at} of the body is empty"


_CHECKS: tuple[Callable[[Roots, Parts], Iterator[str]], ...] = (
    _schema_faults, _private_faults, _field_faults, _reference_faults, _relation_faults,
    _type_faults, _empty_faults,
)  # fmt: skip


def title_and_language(parts: Parts) -> tuple[str, str]:
    """What the file says of itself."""
    core = etree.fromstring(parts["docProps/core.xml"])
    return str(core.findtext(f"{_DC}title")), str(core.findtext(f"{_DC}language"))
