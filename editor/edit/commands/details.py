"""The typed details (facts) of a notice: dates, rooms, persons, links.

What one is and which types there are: `model/fact.py`.
Texts that use a removed detail print ⟦its name⟧ and are reported; nothing else happens to them.
"""

from typing import Any

from editor.edit.commands.command import command
from editor.edit.commands.values import check_language, cleaned
from editor.edit.steps import SetField
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.model.fact import FACT, fact_problem, known_type
from editor.model.node import Json
from editor.model.tree import Tree


@command
def set_fact(tree: Tree, fact_id: str, type_: str | None, value: Json) -> Transaction:
    """Set the value of a detail; without a type that of the id is taken, where it has one.

    What single languages say instead (`local`) and its audience stay, unless its type changes.
    """
    old = _stored(tree, fact_id)
    wanted = known_type(fact_id)
    kind = type_ or (old or {}).get("type") or wanted
    if kind is None:
        raise EditRefused("unknown-fact", id=fact_id)
    if wanted and kind != wanted:
        raise EditRefused("bad-fact", id=fact_id, why=f"its type is {wanted}")
    kept = {key: part for key, part in (old or {}).items() if key != "local" or old["type"] == kind}
    return _set(tree, fact_id, old, {**kept, "type": kind, "value": value})


@command
def set_fact_local(tree: Tree, fact_id: str, lang: str, words: str | None) -> Transaction:
    """Set what one language prints instead of a detail; None or empty for its usual form."""
    old = _existing(tree, fact_id)
    check_language(tree, lang)
    local = {key: part for key, part in old.get("local", {}).items() if key != lang}
    if words:
        local[lang] = words
    rest = {key: part for key, part in old.items() if key != "local"}
    return _set(tree, fact_id, old, {**rest, "local": local} if local else rest)


@command
def set_fact_audience(tree: Tree, fact_id: str, *, members: bool) -> Transaction:
    """Keep a detail for members alone, or show it to everybody."""
    old = _existing(tree, fact_id)
    rest = {key: part for key, part in old.items() if key != "audience"}
    return _set(tree, fact_id, old, {**rest, "audience": "members"} if members else rest)


@command
def remove_fact(tree: Tree, fact_id: str) -> Transaction:
    """Take a detail away."""
    return _transaction(tree, fact_id, _existing(tree, fact_id), None, "remove-fact")


def _stored(tree: Tree, fact_id: str) -> Any:  # noqa: ANN401 - a JSON object or None
    return tree.root.fields.get(FACT + fact_id)


def _existing(tree: Tree, fact_id: str) -> dict[str, Json]:
    old: dict[str, Json] | None = _stored(tree, fact_id)
    if old is None:
        raise EditRefused("unknown-fact", id=fact_id)
    return old


def _set(tree: Tree, fact_id: str, old: Json, new: Json) -> Transaction:
    try:
        new = cleaned(new)
    except ValueError as error:
        raise EditRefused("bad-fact", id=fact_id, why=str(error)) from error
    why = fact_problem(fact_id, new)
    if why:
        raise EditRefused("bad-fact", id=fact_id, why=why)
    if old == new:
        raise EditRefused("no-change")
    return _transaction(tree, fact_id, old, new, "fact")


def _transaction(tree: Tree, fact_id: str, old: Json, new: Json, label: str) -> Transaction:
    here = Selection((tree.root.id,))
    step = SetField(tree.root.id, FACT + fact_id, old, new)
    return Transaction(label, (step,), {"id": fact_id}, here, here)
