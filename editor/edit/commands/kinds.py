"""Changing the kind of an element, and what a kind becomes one level up or down (`levels.py`)."""

from collections.abc import Iterator, Sequence

from editor.edit.commands.command import command
from editor.edit.commands.places import check_fit
from editor.edit.steps import SetField, Step
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.model.node import Node
from editor.model.schema import KINDS, PARKING, branch_fault, can_hold, field_fault
from editor.model.tree import Tree

_LISTED = ("item", "paragraph", "pillar", "subparagraph", "bullet")


@command
def change_kind(tree: Tree, node_id: str, kind: str) -> Transaction:
    """Make an element another kind; fields that the new kind does not know are cleared.

    `lost` in the parameters of the label names them. Refused where texts would be lost, and
    where what is above or below cannot stay.
    """
    path = tree.path(node_id)
    node = path[-1]
    if len(path) == 1:
        raise EditRefused("root-fixed")
    if node.kind == PARKING:
        raise EditRefused("parking-fixed")
    if kind == node.kind:
        raise EditRefused("no-change")
    if kind in KINDS and not KINDS[kind].text and (node.texts or "phrase" in node.fields):
        raise EditRefused("text-lost", kind=kind)
    check_fit(node.with_field("kind", kind), path[:-1])
    steps = tuple(kind_steps(node, kind))
    lost = [step.path for step in steps if isinstance(step, SetField) and step.path != "kind"]
    here = Selection((node_id,))
    return Transaction("kind", steps, {"kind": kind, "lost": lost}, here, here)


def kind_steps(node: Node, kind: str) -> Iterator[Step]:
    """What makes a node another kind: first the fields it would not know, then the kind."""
    if kind == node.kind:
        return
    changed = node.with_field("kind", kind)
    for path, value in node.fields.items():
        # A field that the present kind does not know either comes from a newer Convoca: kept.
        if field_fault(changed, path, value) and not field_fault(node, path, value):
            yield SetField(node.id, path, value, None)
    yield SetField(node.id, "kind", node.kind, kind)


def promoted_kind(node: Node, parent: Node, above: Sequence[Node]) -> str:
    """The kind of a node that leaves its parent for the level above; refuses if there is none.

    An entry of a list under a numbered paragraph or a pillar becomes one itself; what cannot
    stand above as it is becomes like the parent it leaves: under a sitting, an item.
    """
    wanted = [node.kind]
    if node.kind == "subparagraph" and parent.kind in ("paragraph", "pillar"):
        wanted.insert(0, parent.kind)
    if not can_hold(above[-1].kind, node.kind) and node.kind in _LISTED and parent.kind in _LISTED:
        wanted.append(parent.kind)
    return _first_fit(node, wanted, above)


def demoted_kind(node: Node, below: Sequence[Node]) -> str:
    """The kind of a node that goes under the one before it; refuses if there is none.

    A numbered paragraph or a pillar becomes an entry of a list where it cannot stand as it is.
    """
    wanted = [node.kind]
    if node.kind in ("paragraph", "pillar"):
        wanted.append("subparagraph")
    return _first_fit(node, wanted, below)


def _first_fit(node: Node, wanted: Sequence[str], path: Sequence[Node]) -> str:
    for kind in wanted:
        if branch_fault(node.with_field("kind", kind), list(path)) is None:
            return kind
    check_fit(node, path)
    raise EditRefused("no-change")
