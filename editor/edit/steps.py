"""The five steps that change a notice: values that apply, invert, merge and travel as JSON.

They serve undo, the crash journal, the tests, merging and the Word round trip; nothing else
changes a notice (decision 14). A step that does not fit the tree is refused as `stale-step` and
changes nothing. Steps keep the structure whole; the schema is the business of `document.py`.
"""

from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import groupby
from typing import assert_never

from msgspec import Struct

from editor.errors import EditRefused
from editor.model.node import Json, Node
from editor.model.node_json import node_from_json, node_to_json
from editor.model.tree import Tree


class Insert(Struct, frozen=True):
    """Put a branch at a row of a parent."""

    parent: str
    index: int
    branch: Node


class Remove(Struct, frozen=True):
    """Take a branch away from a row of its parent."""

    parent: str
    index: int
    branch: Node


class Move(Struct, frozen=True):
    """Move a branch; `to_index` is its row after the move."""

    node: str
    parent: str
    index: int
    to_parent: str
    to_index: int


class SetField(Struct, frozen=True):
    """Set one field by its path; None is absent."""

    node: str
    path: str
    old: Json
    new: Json


class SetText(Struct, frozen=True):
    """Set the markup of one language; None is absent."""

    node: str
    lang: str
    old: str | None
    new: str | None


Step = Insert | Remove | Move | SetField | SetText


NUMBERING = frozenset({"kind", "unnumbered", "start", "typed_label", "of", "role", "kept_numbers"})
"""Fields that numbers depend on: setting one gives the tree a new shape, as structure does.

A role may take an annotation to another part.
"""


def apply(tree: Tree, step: Step) -> Tree:
    """The tree after a step; refuses a step that does not fit it."""
    match step:
        case Insert() | Remove() | Move():
            return _at_once(tree, (step,))
        case SetField(node_id, path, old, new):
            node = tree.node(node_id)
            found = node.kind if path == "kind" else node.fields.get(path)
            if found != old:
                raise _stale(f"the field {path} of {node_id} differs")
            changed = tree.replace(node.with_field(path, new))
            return changed.reshaped() if path in NUMBERING else changed
        case SetText(node_id, lang, old, new):
            node = tree.node(node_id)
            if node.texts.get(lang) != old:
                raise _stale(f"the {lang} text of {node_id} differs")
            return tree.replace(node.with_text(lang, new))
        case _:
            assert_never(step)


def _stale(why: str) -> EditRefused:
    return EditRefused("stale-step", why=why)


def _together(step: Step) -> tuple[object, ...] | None:
    """What steps have in common that can be made at once, None for one made by itself."""
    match step:
        case Insert(parent) | Remove(parent):
            return type(step), parent
        case Move(_, parent, _, to_parent):
            return Move, parent, to_parent
        case _:
            return None


def _at_once(tree: Tree, steps: Sequence[Step]) -> Tree:
    """The tree after steps that have this in common: one change of the elements they touch."""
    first = steps[0]
    assert isinstance(first, Insert | Remove | Move)
    children, put = list(tree.node(first.parent).children), list[Insert]()
    for step in steps:
        match step:
            case Insert():
                _put_in(children, step)
            case Remove(parent, index, branch):
                if not 0 <= index < len(children) or children[index] != branch:
                    raise _stale(f"{branch.id} is not at row {index} of {parent}")
                del children[index]
            case Move(_, parent, _, to_parent, to_index):
                again = Insert(to_parent, to_index, _taken(tree, children, step))
                if to_parent == parent:
                    _put_in(children, again)
                else:
                    put.append(again)
    tree = tree.replace_children(first.parent, tuple(children))
    return _at_once(tree, put) if put else tree


def _put_in(children: list[Node], step: Insert) -> None:
    if not 0 <= step.index <= len(children):
        raise _stale(f"{step.parent} has no row {step.index}")
    children.insert(step.index, step.branch)


def _taken(tree: Tree, children: list[Node], step: Move) -> Node:
    if not 0 <= step.index < len(children) or children[step.index].id != step.node:
        raise _stale(f"{step.node} is not at row {step.index} of {step.parent}")
    if step.to_parent not in tree:
        raise EditRefused("unknown-node", id=step.to_parent)
    if tree.within(step.to_parent, step.node):
        raise EditRefused("own-branch")
    return children.pop(step.index)


def apply_all(tree: Tree, steps: Iterable[Step]) -> Tree:
    """The tree after several steps in order; refuses as a whole.

    Branches that one after the other go into one element, or leave it, are one change of it.
    """
    for together, run in groupby(steps, _together):
        same = [*run]
        tree = _at_once(tree, same) if together else reduce(apply, same, tree)
    return tree


def invert(step: Step) -> Step:
    """The step that takes this one back."""
    match step:
        case Insert(parent, index, branch):
            return Remove(parent, index, branch)
        case Remove(parent, index, branch):
            return Insert(parent, index, branch)
        case Move(node, parent, index, to_parent, to_index):
            return Move(node, to_parent, to_index, parent, index)
        case SetField(node, path, old, new):
            return SetField(node, path, new, old)
        case SetText(node, lang, old, new):
            return SetText(node, lang, new, old)
        case _:
            assert_never(step)


def merge(first: Step, second: Step) -> Step | None:
    """The one step that does both, None if there is none."""
    match first, second:
        case SetText(a, lang, old, _), SetText(b, other, _, new) if (a, lang) == (b, other):
            return SetText(a, lang, old, new)
        case SetField(a, path, old, _), SetField(b, other, _, new) if (a, path) == (b, other):
            return SetField(a, path, old, new)
        case _:
            return None


def touched(step: Step) -> tuple[str, ...]:
    """The ids of the nodes whose own values or children a step changes."""
    match step:
        case Insert(parent, _, branch) | Remove(parent, _, branch):
            return (parent, branch.id)
        case Move(node, parent, _, to_parent, _):
            return (node, parent, to_parent)
        case SetField(node) | SetText(node):
            return (node,)
        case _:
            assert_never(step)


def to_json(step: Step) -> Json:
    """The step as a JSON value."""
    match step:
        case Insert(parent, index, branch):
            return {"do": "insert", "in": parent, "at": index, "branch": node_to_json(branch)}
        case Remove(parent, index, branch):
            return {"do": "remove", "in": parent, "at": index, "branch": node_to_json(branch)}
        case Move(node, parent, index, to_parent, to_index):
            return {
                "do": "move", "id": node, "in": parent, "at": index,
                "to": to_parent, "index": to_index,
            }  # fmt: skip
        case SetField(node, path, old, new):
            return {"do": "field", "id": node, "path": path, "old": old, "new": new}
        case SetText(node, lang, old, new):
            return {"do": "text", "id": node, "lang": lang, "old": old, "new": new}
        case _:
            assert_never(step)


def from_json(stored: Json) -> Step:
    """The step a JSON value stands for; refuses anything else as `stale-step`."""
    try:
        match stored["do"]:
            case "insert":
                branch = node_from_json(stored["branch"])
                return Insert(_word(stored["in"]), _number(stored["at"]), branch)
            case "remove":
                branch = node_from_json(stored["branch"])
                return Remove(_word(stored["in"]), _number(stored["at"]), branch)
            case "move":
                return Move(
                    _word(stored["id"]),
                    _word(stored["in"]),
                    _number(stored["at"]),
                    _word(stored["to"]),
                    _number(stored["index"]),
                )
            case "field":
                return SetField(
                    _word(stored["id"]), _word(stored["path"]), stored["old"], stored["new"]
                )
            case "text":
                return SetText(
                    _word(stored["id"]),
                    _word(stored["lang"]),
                    _markup(stored["old"]),
                    _markup(stored["new"]),
                )
            case other:
                raise _stale(f"there is no step {other!r}")
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _stale(f"it is not written as a step: {error!r}") from error


def _word(value: Json) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _number(value: Json) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(value)
    return value


def _markup(value: Json) -> str | None:
    return None if value is None else _word(value)
