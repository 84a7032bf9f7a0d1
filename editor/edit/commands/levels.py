"""Promote and demote: one level up or down, with or without what stands below.

As in an outliner: a promoted element goes just after the parent it leaves, and what followed it
stays with that parent; a demoted one goes to the end of the element before it. Which kind it
becomes is in `kinds.py`. Several elements go one after the other, in one transaction.
"""

from collections.abc import Callable

from editor.edit.commands.command import command
from editor.edit.commands.kinds import demoted_kind, kind_steps, promoted_kind
from editor.edit.commands.places import Ids, check_fit, heads
from editor.edit.commands.placing import named
from editor.edit.steps import Move, Step, apply_all
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.model.node import Node
from editor.model.schema import PARKING
from editor.model.tree import Tree

_One = Callable[[Tree, str, bool], list[Step]]


@command
def promote(tree: Tree, ids: Ids, *, with_children: bool = True) -> Transaction:
    """Move elements one level up, just after their parents.

    Without children, what stands below stays behind and takes the place in the old parent.
    """
    # The last first: several from one parent then keep their order.
    nodes = heads(tree, ids)
    return _each(tree, nodes, nodes[::-1], _promoted, "promote", with_children=with_children)


@command
def demote(tree: Tree, ids: Ids, *, with_children: bool = True) -> Transaction:
    """Move elements one level down, to the end of the element before them.

    Without children, what stands below keeps its level: it follows the element under its new
    parent.
    """
    nodes = heads(tree, ids)
    return _each(tree, nodes, nodes, _demoted, "demote", with_children=with_children)


def _each(
    tree: Tree, nodes: list[Node], order: list[Node], one: _One, label: str, *, with_children: bool
) -> Transaction:
    steps: list[Step] = []
    for node in order:
        made = one(tree, node.id, with_children)
        tree = apply_all(tree, made) if len(order) > 1 else tree
        steps += made
    name, params = named(label, nodes)
    chosen = Selection(tuple(node.id for node in nodes))
    return Transaction(name, tuple(steps), params, chosen, chosen)


def _promoted(tree: Tree, node_id: str, with_children: bool) -> list[Step]:
    path = tree.path(node_id)
    if len(path) < 3 or path[-2].kind == PARKING:
        raise EditRefused("already-top")
    node, parent, above = path[-1], path[-2], path[:-2]
    kind = promoted_kind(node if with_children else node.with_children(()), parent, above)
    row = tree.row(node_id)
    steps: list[Step] = []
    if not with_children:
        for number, child in enumerate(node.children):
            check_fit(child, path[:-1])
            steps.append(Move(child.id, node_id, 0, parent.id, row + 1 + number))
    steps.append(Move(node_id, parent.id, row, above[-1].id, tree.row(parent.id) + 1))
    return [*steps, *kind_steps(node, kind)]


def _demoted(tree: Tree, node_id: str, with_children: bool) -> list[Step]:
    path = tree.path(node_id)
    node, parent, row = path[-1], path[-2], tree.row(node_id)
    if row == 0 or parent.children[row - 1].kind == PARKING:
        raise EditRefused("no-previous")
    new = parent.children[row - 1]
    below = [*path[:-1], new]
    kind = demoted_kind(node if with_children else node.with_children(()), below)
    end = len(new.children)
    steps: list[Step] = [Move(node_id, parent.id, row, new.id, end)]
    if not with_children:
        for number, child in enumerate(node.children):
            check_fit(child, below)
            steps.append(Move(child.id, node_id, 0, new.id, end + 1 + number))
    return [*steps, *kind_steps(node, kind)]
