"""Our labels found the slow way: for each element by looking back over those before it.

Nothing here counts as it goes; `editor/numbering/labels.py` is compared with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from editor.model.node import Node
from editor.model.tree import Tree

_BULLETS = ("•", "–", "•")
_ANNEX = {"en": "Annex", "fr": "Annexe", "es": "Anexo"}


@dataclass(frozen=True)
class _Entry:
    """A numbered item or paragraph of one context: depth from 0, None for a paragraph.

    `of` is the item of the first level that a paragraph belongs to, its own id for such an item.
    """

    node: Node
    depth: int | None
    of: str = ""


def wanted_labels(tree: Tree, lang: str) -> dict[str, str]:
    """The label of every element that prints one, by the rules of the WTO profile."""
    found = {node.id: _label(tree, tree.path(node.id), lang) for node in tree.walk()}
    for node in tree.walk():
        if node.kind == "continuation" and "typed_label" not in node.fields:
            found[node.id] = found.get(node.fields.get("of", ""), "")
    return {name: label for name, label in found.items() if label}


def _counted(node: Node) -> bool:
    return not {"unnumbered", "typed_label"} & set(node.fields)


def _label(tree: Tree, path: list[Node], lang: str) -> str:
    node = path[-1]
    typed = node.fields.get("typed_label")
    if typed is not None:
        return typed if isinstance(typed, str) else str(typed.get(lang, ""))
    if node.kind == "bullet":
        return _BULLETS[min(sum(n.kind == "bullet" for n in path[:-1]), 2)]
    if not _counted(node):
        return ""
    match node.kind:
        case "item" | "paragraph":
            return _numbers(tree, path)
        case "pillar" | "subparagraph":
            return _lettered(path)
        case "part":
            return _roman(_place(tree, node, _context(path))).upper()
        case "annex":
            return f"{_ANNEX[lang]} {_roman(_place(tree, node, None)).upper()}"
    return ""


def _place(tree: Tree, node: Node, context: str | None) -> int:
    """How many of its kind stand before an element or at it, in its context."""
    alike = [
        other.id
        for other in tree.walk()
        if other.kind == node.kind and _counted(other)
        and (context is None or _context(tree.path(other.id)) == context)
    ]  # fmt: skip
    return alike.index(node.id) + 1


def _context(path: list[Node]) -> str:
    """What an element counts in: an annex, a paragraph that holds items, else the body."""
    for at in range(len(path) - 2, -1, -1):
        if path[at].kind == "annex":
            return path[at].id
        if path[at].kind == "paragraph" and path[at + 1].kind == "item":
            return path[at].id
    return path[0].id


def _depth(path: list[Node]) -> int | None:
    if path[-1].kind == "paragraph":
        return None
    ids = [node.id for node in path]
    inside = path[ids.index(_context(path)) + 1 : -1]
    return sum(node.kind == "item" for node in inside)


def _numbers(tree: Tree, path: list[Node]) -> str:
    node, context = path[-1], _context(path)
    entries: list[_Entry] = []
    of, continued = "", False
    for other in tree.walk():
        way = tree.path(other.id)
        if _context(way) != context:
            pass
        elif other.kind in ("item", "paragraph") and _counted(other):
            depth = _depth(way)
            if depth == 0:
                of, continued = other.id, False
            entries.append(_Entry(other, None if depth is None else depth, of))
        elif other.kind == "continuation" and _first_level(entries, other.fields.get("of")):
            of, continued = other.fields["of"], True
        if other is node:
            break
    depth = entries[-1].depth
    if depth is None:
        whole = [e for e in entries if not _apart(entries, e)]
        item = _reached(whole, 0)
        if continued:
            at = next(n for n, e in enumerate(entries) if e.node.id == of)
            item = _reached([e for e in entries[: at + 1] if not _apart(entries, e)], 0)
        return f"{item}.{_paragraphs(entries)}."
    entries = [e for e in entries if not _apart(entries, e)]
    return ".".join(str(_reached(entries, level)) for level in range(depth + 1))


def _first_level(entries: Sequence[_Entry], of: object) -> bool:
    return any(entry.depth == 0 and entry.node.id == of for entry in entries)


def _apart(entries: Sequence[_Entry], entry: _Entry) -> bool:
    """Whether a paragraph stands under an item that is continued: it moves no other number."""
    before = entries[: entries.index(entry)]
    last = next((e.of for e in reversed(before) if e.depth == 0), "")
    return entry.depth is None and entry.of != last


def _paragraphs(entries: Sequence[_Entry]) -> int:
    """The paragraphs of the item of the last one."""
    return sum(entry.depth is None and entry.of == entries[-1].of for entry in entries)


def _reached(entries: Sequence[_Entry], level: int) -> int:
    """The count of a level after these entries; 0 where it has not begun."""
    used = False
    for at in range(len(entries) - 1, -1, -1):
        depth = entries[at].depth
        if depth is None:
            used = used or level == 0
        elif depth == level:
            start = entries[at].node.fields.get("start") if level == 0 else None
            return int(_reached(entries[:at], level) + 1 if start is None else start)
        elif depth < level:
            break
        else:
            used = True
    return int(used)


def _lettered(path: list[Node]) -> str:
    node, parent = path[-1], path[-2]
    lettered = ("pillar", "subparagraph")
    alike = [n for n in parent.children if n.kind in lettered and _counted(n)]
    number = next(at for at, n in enumerate(alike, start=1) if n is node)
    if any(n.kind in lettered for n in path[:-1]):
        return _roman(number) + "."
    return "abcdefghijklmnopqrstuvwxyz"[(number - 1) % 26] * -(-number // 26) + "."


_SHORTER = (
    ("iiiii", "v"), ("vv", "x"), ("xxxxx", "l"), ("ll", "c"), ("ccccc", "d"), ("dd", "m"),
    ("viiii", "ix"), ("iiii", "iv"), ("lxxxx", "xc"), ("xxxx", "xl"),
)  # fmt: skip


def _roman(number: int) -> str:
    strokes = "i" * number
    for long, short in _SHORTER:
        strokes = strokes.replace(long, short)
    return strokes
