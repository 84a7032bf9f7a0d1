"""What one node may hold, whoever brings it: only values that a file can keep and give back.

The reader of files and `Document` ask the same questions here, so that nothing enters a notice
that could not be saved and opened again. Where nodes may stand is in `schema.py`.
"""

import math
import re

from editor.model.node import Json, Node, is_id
from editor.model.schema import FAMILIES, ROOT_FAMILIES, Fault, field_fault, known_path

MAX_NESTING = 50
"""Levels of lists and objects in one value."""
MAX_INTEGER = 2**53
"""Beyond it, other programs round."""

ILLEGAL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff"
    + "".join(chr(plane + 0xFFFE) + chr(plane + 0xFFFF) for plane in range(0, 0x110000, 0x10000))
    + "]"
)
"""What no text may hold, the same as `text.is_legal`: controls, surrogates, non-characters."""

_RESERVED = frozenset({"id", "kind", "in", "texts", *FAMILIES})
_RESERVED_ROOT = frozenset({"format", "min_reader", "nodes", "facts", "versions", *_RESERVED})


def value_problem(value: Json) -> str | None:
    """Why a value cannot stand in a file, or None: its type, its depth, its characters."""
    level = [value]
    for _ in range(MAX_NESTING + 1):
        below: list[Json] = []
        for part in level:
            why = _part_problem(part, below)
            if why:
                return why
        if not below:
            return None
        level = below
    return f"it is nested more than {MAX_NESTING} levels deep"


def _part_problem(part: Json, below: list[Json]) -> str | None:
    """The problem of one part; what it contains is added to `below`."""
    match part:
        case None | bool():
            return None
        case str():
            return text_problem(part)
        case int():
            return None if abs(part) <= MAX_INTEGER else "its number is too large"
        case float():
            return None if math.isfinite(part) else "its number is not finite"
        case list():
            below.extend(part)
            return None
        case dict() if all(isinstance(key, str) for key in part):
            below.extend(part)
            below.extend(part.values())
            return None
        case _:
            return "it is no JSON value"


def text_problem(chars: str) -> str | None:
    """Why characters cannot stand in a file, or None."""
    hit = ILLEGAL.search(chars)
    return f"it holds the character U+{ord(hit.group()):04X}" if hit else None


def is_reserved(kind: str, path: str) -> bool:
    """Whether the file uses this word itself, so that no field of the kind can be called so."""
    words, families = _RESERVED, FAMILIES
    if kind == "notice":
        words, families = _RESERVED_ROOT, {**FAMILIES, **ROOT_FAMILIES}
    family, slash, _ = path.partition("/")
    return not path or path in words or (bool(slash) and family in families)


def put_fault(node: Node, path: str, value: Json) -> Fault | None:
    """Why a node cannot hold a value in a field, unknown fields included, or None."""
    if known_path(node.kind, path):
        fault = field_fault(node, path, value)
        if fault:
            return fault
        why = text_problem(path) or value_problem(value)
    elif is_reserved(node.kind, path):
        why = "the file uses this name itself"
    else:
        why = text_problem(path) or value_problem(value)
    return Fault(node.id, "bad-field", {"value": "…", "path": path, "why": why}) if why else None


def text_fault(node: Node, lang: str, markup: str) -> Fault | None:
    """Why a node cannot take a text because of its characters, or None."""
    why = text_problem(markup) or text_problem(lang)
    if why or not lang:
        params = {"value": "…", "path": f"texts/{lang}", "why": why or "it has no language"}
        return Fault(node.id, "bad-field", params)
    return None


def node_fault(node: Node) -> Fault | None:
    """The first value of a node that a file could not keep, or None; not its children's."""
    if not is_id(node.id):
        why = "an id has 10 characters, a letter first, then letters and digits"
        return Fault(node.id, "bad-field", {"value": node.id, "path": "id", "why": why})
    for path, value in node.fields.items():
        if fault := put_fault(node, path, value):
            return fault
    for lang, markup in node.texts.items():
        if fault := text_fault(node, lang, markup):
            return fault
    return None
