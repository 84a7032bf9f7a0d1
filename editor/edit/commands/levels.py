"""Promote and demote: one level up or down, with or without what stands below.

As in an outliner: a promoted element goes just after the parent it leaves, and what followed it
stays with that parent; a demoted one goes to the end of the element before it. Which kind it
becomes is in `kinds.py`. Several elements go in one transaction, neighbours together.
"""

from collections.abc import Callable, Sequence

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

_Run = Sequence[Node]
"""Elements that stand one after the other in one parent."""


@command
def promote(tree: Tree, ids: Ids, *, with_children: bool = True) -> Transaction:
    """Move elements one level up, just after their parents.

    Without children, what stands below stays behind and takes the place in the old parent.
    """
    # The last first: several from one parent then keep their order.
    nodes = heads(tree, ids)
    runs = _runs(tree, nodes)[::-1]
    return _each(tree, nodes, runs, _promoted, "promote", with_children=with_children)


@command
def demote(tree: Tree, ids: Ids, *, with_children: bool = True) -> Transaction:
    """Move elements one level down, to the end of the element before them.

    Without children, what stands below keeps its level: it follows the element under its new
    parent.
    """
    nodes = heads(tree, ids)
    runs = _runs(tree, nodes)
    return _each(tree, nodes, runs, _demoted, "demote", with_children=with_children)


def _runs(tree: Tree, nodes: Sequence[Node]) -> list[list[Node]]:
    runs: list[list[Node]] = []
    following = None
    for node in nodes:
        parent, row = tree.shape[node.id]
        if (parent, row) == following:
            runs[-1].append(node)
        else:
            runs.append([node])
        following = (parent, row + 1)
    return runs


def _each(
    tree: Tree, nodes: list[Node], runs: Sequence[_Run],
    one: Callable[[Tree, _Run, bool], list[Step]], label: str, *, with_children: bool,
) -> Transaction:  # fmt: skip
    steps: list[Step] = []
    for run in runs:
        made = one(tree, run, with_children)
        tree = apply_all(tree, made) if len(runs) > 1 else tree
        steps += made
    name, params = named(label, nodes)
    chosen = Selection(tuple(node.id for node in nodes))
    return Transaction(name, tuple(steps), params, chosen, chosen)


def _promoted(tree: Tree, run: _Run, with_children: bool) -> list[Step]:
    path = tree.path(run[0].id)
    if len(path) < 3 or path[-2].kind == PARKING:
        raise EditRefused("already-top")
    parent, above = path[-2], path[:-2]
    moves: list[Step] = []
    kinds: list[Step] = []
    for node in reversed(run):
        kind = promoted_kind(node if with_children else node.with_children(()), parent, above)
        row = tree.row(node.id)
        if not with_children:
            for number, child in enumerate(node.children):
                check_fit(child, path[:-1])
                moves.append(Move(child.id, node.id, 0, parent.id, row + 1 + number))
        moves.append(Move(node.id, parent.id, row, above[-1].id, tree.row(parent.id) + 1))
        kinds += kind_steps(node, kind)
    return [*moves, *kinds]


def _demoted(tree: Tree, run: _Run, with_children: bool) -> list[Step]:
    path = tree.path(run[0].id)
    parent, row = path[-2], tree.row(run[0].id)
    if row == 0 or parent.children[row - 1].kind == PARKING:
        raise EditRefused("no-previous")
    new = parent.children[row - 1]
    below, end = [*path[:-1], new], len(new.children)
    moves: list[Step] = []
    kinds: list[Step] = []
    for node in run:
        kind = demoted_kind(node if with_children else node.with_children(()), below)
        moves.append(Move(node.id, parent.id, row, new.id, end))
        end += 1
        for child in node.children if not with_children else ():
            check_fit(child, below)
            moves.append(Move(child.id, node.id, 0, new.id, end))
            end += 1
        kinds += kind_steps(node, kind)
    return [*moves, *kinds]
