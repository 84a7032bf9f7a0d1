"""Values from outside made fit for a notice: characters cleaned, fields and texts checked.

Used by every command that takes a value and by the clipboard.
"""

import math
import re
from collections.abc import Iterable, Mapping

from editor.edit.steps import SetField
from editor.errors import EditRefused
from editor.model.markup import canonical
from editor.model.node import Json, Node
from editor.model.schema import KINDS, field_fault
from editor.model.text import clean
from editor.model.tree import Tree

DRAFT = "draft"
"""The level of a translation that was edited since (decision 16)."""

_NESTING = 32
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def is_language(word: object) -> bool:
    """Whether a value has the form of a language tag."""
    return isinstance(word, str) and _LANGUAGE.fullmatch(word) is not None


def languages(tree: Tree) -> list[str]:
    """The languages of a notice in their order."""
    return list(tree.root.fields.get("languages", ()))


def check_language(tree: Tree, lang: str) -> None:
    """Refuse a language that the notice does not have."""
    known = languages(tree)
    if lang not in known:
        raise EditRefused("unknown-language", lang=lang, languages=", ".join(known))


def cleaned(value: Json, nesting: int = _NESTING) -> Json:
    """A JSON value with every text in it cleaned; ValueError if it is none or nested too deeply."""
    match value:
        case str():
            return clean(value)
        case list() | tuple() | dict() if not nesting:
            raise ValueError("it is nested too deeply")
        case list() | tuple():
            return [cleaned(part, nesting - 1) for part in value]
        case dict() if all(isinstance(key, str) for key in value):
            return {clean(key): cleaned(part, nesting - 1) for key, part in value.items()}
        case None | bool() | int():
            return value
        case float() if math.isfinite(value):
            return value
    raise ValueError("it is no JSON value")


def clean_markup(markup: str) -> str | None:
    """The canonical markup of typed markup, None for an empty text."""
    return canonical(clean(markup)) or None


def check_value(node: Node, path: str, value: Json) -> Json:
    """A value made fit for a field; None for an empty text or list; refuses what is impossible."""
    try:
        value = cleaned(value)
    except ValueError as error:
        raise EditRefused("bad-field", value="…", path=path, why=str(error)) from error
    value = None if value in ("", []) else value
    fault = field_fault(node, path, value)
    if fault:
        raise EditRefused(fault.code, **fault.params)
    return value


def own_fields(kind: str, fields: Mapping[str, Json]) -> dict[str, Json]:
    """Fields for a new element of a kind; refuses what it cannot carry."""
    node = Node("", kind)
    values = {path: check_value(node, path, value) for path, value in fields.items()}
    return {path: value for path, value in values.items() if value is not None}


def own_texts(kind: str, texts: Mapping[str, str]) -> dict[str, str]:
    """Texts for a new element of a kind, canonical; refuses them where it carries none."""
    found = {lang: clean_markup(markup) for lang, markup in texts.items()}
    kept = {lang: markup for lang, markup in found.items() if markup}
    if kept:
        check_text(kind)
    return kept


def check_text(kind: str) -> None:
    """Refuse a kind that carries no text."""
    if not KINDS[kind].text:
        raise EditRefused("no-text", kind=kind)


def draft_steps(node: Node, langs: Iterable[str]) -> list[SetField]:
    """What sets the stored state of edited texts to draft; nothing where none is stored."""
    steps = []
    for lang in langs:
        path = f"state/{lang}"
        state = node.fields.get(path)
        if state is not None and state.get("level") != DRAFT:
            steps.append(SetField(node.id, path, state, {**state, "level": DRAFT}))
    return steps


def shows_phrase(tree: Tree, node: Node) -> bool:
    """Whether a node prints a fixed phrase in a language of the notice."""
    return "phrase" in node.fields and any(lang not in node.texts for lang in languages(tree))


def state_of(node: Node, lang: str) -> Json:
    """The stored state of a translation, None if there is none."""
    return node.fields.get(f"state/{lang}")
