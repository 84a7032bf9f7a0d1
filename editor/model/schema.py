"""What may stand where: the one table of kinds, what they hold, and the fields they carry.

`KINDS` is printed into `docs/schema.md` by a script. Numbers are made by `editor/numbering`,
styles by `editor/layout`; here is only structure (decisions 1, 2, 3, 6, 14).
"""

from collections.abc import Callable, Mapping

from msgspec import Struct

from editor.model.agenda_fields import date_problem, day_problem, documents_problem, hour_problem
from editor.model.comment import comment_problem
from editor.model.fact import fact_problem
from editor.model.node import Json, Node, is_id
from editor.model.rolled import CAME, REVIEW, ROLLED, review_problem, rolled_problem
from editor.model.states import STATES
from editor.model.version import version_problem

MAX_DEPTH = 24
"""Levels below the root; deeper notices are refused everywhere."""
ITEM_LEVELS = 6
LETTER_LEVELS = 2
"""A subparagraph is lettered, then roman (decision 3)."""
MAX_START = 9999
PARKING = "parking"
"""The kind of what holds the elements that are postponed: see `parking.py`."""

Check = Callable[[Json], str | None]
"""The reason why a value is not possible, None if it is."""


class Kind(Struct, frozen=True):
    """One kind of element: what it holds, whether it can carry a number, a text, which fields."""

    name: str
    holds: frozenset[str]
    numbered: bool
    text: bool
    fields: Mapping[str, Check]


def _text(value: Json) -> str | None:
    return None if isinstance(value, str) and value else "it must be a text"


def _typed(value: Json) -> str | None:
    """A printed marker for all languages, or one per language."""
    by_language = isinstance(value, dict) and value and not any(map(_text, value.values()))
    return None if by_language else _text(value)


def _true(value: Json) -> str | None:
    return None if value is True else "it can only be true or absent"


def _start(value: Json) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MAX_START:
        return None
    return f"it must be a whole number from 0 to {MAX_START}"


def _choice(*values: str) -> Check:
    allowed = ", ".join(values)
    return lambda value: None if value in values else f"it must be one of {allowed}"


def _texts(value: Json) -> str | None:
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        return None
    return "it must be a list of texts"


def _object(value: Json) -> str | None:
    return None if isinstance(value, dict) else "it must be an object"


def _node_id(value: Json) -> str | None:
    return None if is_id(value) else "it must be the id of an element"


ANYWHERE: Mapping[str, Check] = {
    "unnumbered": _true,
    "start": _start,
    "typed_label": _typed,
    "phrase": _text,
    "audience": _choice("members"),
    "postponed": date_problem,
}
"""Fields that any element but the root may carry."""

FAMILIES: Mapping[str, Check] = {
    "comment": comment_problem,
    "state": _object,
    "ignore": _text,
    "conflict": _object,
    CAME: _text,
    REVIEW: review_problem,
}
"""Families of fields, `family/<key>`, that any element may carry."""

ROOT_FIELDS: Mapping[str, Check] = {
    "document_type": _text,
    "symbol": _texts,
    "distribution": _text,
    "job": _text,
    "bodies": _texts,
    "session": _text,
    "agenda_item": _text,
    "original": _texts,
    "languages": _texts,
    "profile": _text,
    "body": _text,
    "status": _choice(*STATES),
    "carried": _object,
    ROLLED: rolled_problem,
    "words": _texts,
    "kept_numbers": _text,
}
"""Masthead and settings of the notice itself, in the order of the file."""

ROOT_FAMILIES: Mapping[str, Check] = {"fact": _object, "version": version_problem}

TITLE_ROLES = ("body", "document", "subtitle", "subject")
TEXT_ROLES = (
    "meeting",
    "circulated",
    "contact",
    "lead-in",
    "information",
    "question",
    "link",
    "annotation",
)

_AGENDA = frozenset({"sitting", "item", "continuation", "paragraph", "heading", "text"})
_ALL = frozenset(
    {
        "title", "heading", "text", "rule", "part", "sitting", "item", "paragraph", "bullet",
        "continuation", "annex", "signature", "note",
    }
)  # fmt: skip


def _kind(
    name: str, holds: frozenset[str], *, numbered: bool = False, text: bool = True, **own: Check
) -> Kind:
    return Kind(name, holds, numbered, text, own)


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        _kind("notice", _ALL | {PARKING}, text=False),
        _kind("title", frozenset(), role=_choice(*TITLE_ROLES)),
        _kind("heading", frozenset()),
        _kind("text", frozenset(), role=_choice(*TEXT_ROLES)),
        _kind("rule", frozenset(), text=False),
        _kind("part", _AGENDA, numbered=True, role=_choice("annotations")),
        _kind("sitting", _AGENDA, day=day_problem, begins=hour_problem, ends=hour_problem),
        _kind(
            "item",
            frozenset(
                {"item", "paragraph", "pillar", "subparagraph", "bullet", "heading", "text", "rule"}
            ),
            numbered=True,
            begins=hour_problem,
            ends=hour_problem,
            documents=documents_problem,
            proponents=_texts,
            speakers=_texts,
        ),
        _kind(
            "paragraph",
            frozenset({"item", "pillar", "subparagraph", "bullet", "text"}),
            numbered=True,
            role=_choice("annotation"),
        ),
        _kind("pillar", frozenset({"text", "bullet", "subparagraph"}), numbered=True),
        _kind("subparagraph", frozenset({"subparagraph", "bullet", "text"}), numbered=True),
        _kind("bullet", frozenset({"bullet", "text"}), role=_choice(*TEXT_ROLES)),
        _kind("continuation", frozenset(), of=_node_id),
        _kind("annex", _ALL, numbered=True, original=_text),
        _kind("signature", frozenset()),
        _kind("note", frozenset()),
        _kind(PARKING, _ALL | {"pillar", "subparagraph"}, text=False),
    )
}
"""Every kind of element by name (decision 2)."""


def can_hold(parent: str, child: str) -> bool:
    """Whether one kind may stand directly in another."""
    return child in KINDS[parent].holds


def known_path(kind: str, path: str) -> Check | None:
    """What checks the field of a kind, None for a path that this kind does not know."""
    family, slash, key = path.partition("/")
    if slash:
        families = {**FAMILIES, **(ROOT_FAMILIES if kind == "notice" else {})}
        check = families.get(family)
        if family == "fact" and check:
            return lambda value: fact_problem(key, value)
        return check if key else None
    if kind == "notice":
        return ROOT_FIELDS.get(path)
    return KINDS[kind].fields.get(path) or ANYWHERE.get(path)


def letter_level(ancestors: list[Node]) -> int:
    """The level of a subparagraph below these ancestors: how many of them are lettered."""
    return sum(1 for a in ancestors if a.kind in ("pillar", "subparagraph"))


def item_level(ancestors: list[Node]) -> int:
    """The level of an item below these ancestors; a paragraph or an annex starts afresh."""
    level = 0
    for node in ancestors:
        level = 0 if node.kind in ("paragraph", "annex") else level + (node.kind == "item")
    return level


class Fault(Struct, frozen=True):
    """A place where a notice breaks the schema: the id of the node, the code and its parameters."""

    node: str
    code: str
    params: Mapping[str, Json]


def branch_fault(branch: Node, ancestors: list[Node]) -> Fault | None:
    """The first fault of structure in a branch that stands below these ancestors, or None."""
    stack: list[tuple[Node, int, int, int]] = [
        (
            branch,
            len(ancestors),
            item_level(ancestors),
            letter_level(ancestors),
        )
    ]
    fault = _placed(branch, ancestors[-1] if ancestors else None)
    while stack and fault is None:
        node, depth, items, letters = stack.pop()
        fault = _too_deep(node, depth, items, letters)
        for child in node.children:
            fault = fault or _placed(child, node)
        below = (
            depth + 1,
            0 if node.kind in ("paragraph", "annex") else items + (node.kind == "item"),
            letters + (node.kind in ("pillar", "subparagraph")),
        )
        stack.extend((child, *below) for child in node.children)
    return fault


def _too_deep(node: Node, depth: int, items: int, letters: int) -> Fault | None:
    if depth > MAX_DEPTH:
        return Fault(node.id, "too-deep", {"limit": MAX_DEPTH})
    if node.kind == "item" and items >= ITEM_LEVELS:
        return Fault(
            node.id,
            "level-too-deep",
            {"kind": "item", "level": items + 1, "limit": ITEM_LEVELS},
        )
    if node.kind == "subparagraph" and letters >= LETTER_LEVELS:
        return Fault(
            node.id,
            "level-too-deep",
            {"kind": "subparagraph", "level": letters + 1, "limit": LETTER_LEVELS},
        )
    return None


def _placed(node: Node, parent: Node | None) -> Fault | None:
    if node.kind not in KINDS:
        return Fault(node.id, "unknown-kind", {"kind": node.kind, "kinds": ", ".join(KINDS)})
    if parent is None:
        return None
    if parent.kind not in KINDS or not can_hold(parent.kind, node.kind):
        allowed = ", ".join(sorted(KINDS[parent.kind].holds)) or "nothing"
        params = {"parent": parent.kind, "kind": node.kind, "allowed": allowed}
        return Fault(node.id, "cannot-hold", params)
    return None


def field_fault(node: Node, path: str, value: Json) -> Fault | None:
    """Why a field of a node cannot have this value, or None; unknown paths are faults."""
    check = known_path(node.kind, path)
    if check is None:
        return Fault(node.id, "unknown-field", {"kind": node.kind, "path": path})
    why = None if value is None else check(value)
    return Fault(node.id, "bad-field", {"value": value, "path": path, "why": why}) if why else None
