"""Names and values in WordprocessingML of others, whichever of its two namespaces they use."""

from collections.abc import Iterator

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml gives its elements no other name

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ON = ("1", "true", "on")
"""How an attribute says yes."""


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    tag = element.tag
    return tag[len(_W) :] if tag.startswith(_W) else tag.rpartition("}")[2]


def value(element: Element | None, name: str = "val") -> str | None:
    """An attribute by its name without namespace, None if it is not there."""
    if element is None:
        return None
    found = element.get(_W + name)
    if isinstance(found, str):
        return found
    others = (str(v) for key, v in element.items() if str(key).rpartition("}")[2] == name)
    return next(others, None)


def child(element: Element | None, *names: str) -> Element | None:
    """The first child of this name, and so on down; None if one of them is missing."""
    for name in names:
        if element is None:
            return None
        element = next((each for each in element if local(each) == name), None)
    return element


def inside(element: Element, name: str) -> Iterator[Element]:
    """The elements of a name at any depth."""
    return (each for each in element.iter(etree.Element) if local(each) == name)


def whole(chars: str | None) -> int | None:
    """A whole number, None for anything else."""
    try:
        return int(chars or "")
    except ValueError:
        return None


def switch(properties: Element | None, name: str) -> bool | None:
    """Whether properties switch something on or off, None if they do not say."""
    found = child(properties, name)
    return None if found is None else value(found) in (None, *ON)
