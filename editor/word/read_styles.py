"""Styles of a Word file, as far as reading needs them: what is bold, what is a heading, which list.

Used by `reader.py` and `read_runs.py`. Looks that only belong to a style (capitals, colours,
sizes) are the house's business and are not read.
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from editor.word.read_xml import Element, child, inside, local, switch, value, whole

_DEEPEST = 20
"""So many styles may be based on one another."""
_HEADINGS = range(9)
_MARKS = {"b": "bold", "i": "italic"}


class Look(Struct, frozen=True):
    """What a style says, with all that it is based on; None where nothing does."""

    name: str = ""
    bold: bool | None = None
    italic: bool | None = None
    raised: bool | None = None
    hidden: bool | None = None
    heading: bool = False
    num: str | None = None
    level: int | None = None
    left: int | None = None
    hanging: int | None = None
    lang: str | None = None


class Styles:
    """The styles of a file by id."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._looks: dict[str, Look] = {}
        self.usual = ""
        defaults = None if root is None else child(root, "docDefaults", "rPrDefault", "rPr", "lang")
        self.lang = value(defaults)
        for element in () if root is None else inside(root, "style"):
            name = value(element, "styleId") or ""
            self._elements[name] = element
            if value(element, "type") == "paragraph" and value(element, "default") in ("1", "true"):
                self.usual = name

    def look(self, style: str | None) -> Look:
        """What a style says; nothing for one that is unknown."""
        name = style or self.usual
        found = self._looks.get(name)
        if found is None:
            found = self._looks[name] = self._made(name)
        return found

    def _made(self, style: str) -> Look:
        chain = list(self._chain(style))
        names = [(value(child(element, "name")) or "").lower() for element in chain]
        said: dict[str, object] = {}
        for element in reversed(chain):
            said |= {key: found for key, found in _said(element).items() if found is not None}
        level = said.pop("outline", None)
        heading = level in _HEADINGS or any(name.startswith("heading ") for name in names)
        return Look(name=names[0] if names else "", heading=heading, **said)  # type: ignore[arg-type]

    def _chain(self, style: str) -> Iterator[Element]:
        """A style and what it is based on."""
        for _ in range(_DEEPEST):
            element = self._elements.get(style)
            if element is None:
                return
            yield element
            style = value(child(element, "basedOn")) or ""


def _said(style: Element) -> Mapping[str, object]:
    paragraph, run = child(style, "pPr"), child(style, "rPr")
    numbers, indent = child(paragraph, "numPr"), child(paragraph, "ind")
    align = value(child(run, "vertAlign"))
    return {
        "bold": switch(run, "b"),
        "italic": switch(run, "i"),
        "raised": None if align is None else align == "superscript",
        "hidden": switch(run, "vanish"),
        "lang": value(child(run, "lang")),
        "outline": whole(value(child(paragraph, "outlineLvl"))),
        "num": value(child(numbers, "numId")),
        "level": whole(value(child(numbers, "ilvl"))),
        **indents(indent),
    }


def indents(indent: Element | None) -> dict[str, int | None]:
    """Where text begins and how far its first line hangs out to the left, in twips."""
    if indent is None:
        return {}
    left, first = whole(value(indent, "left")), whole(value(indent, "firstLine"))
    start, hanging = whole(value(indent, "start")), whole(value(indent, "hanging"))
    if hanging is None and first is not None:
        hanging = -first
    return {"left": start if left is None else left, "hanging": hanging}


def properties(element: Element, name: str) -> dict[str, Element]:
    """The properties of a paragraph or run by name."""
    found = child(element, name)
    return {} if found is None else {local(each): each for each in found}
