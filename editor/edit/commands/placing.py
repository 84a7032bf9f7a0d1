"""Adding, deleting and duplicating elements. Copies between notices are in `clipboard.py`."""

from collections.abc import Mapping

from editor.edit.commands.command import command
from editor.edit.commands.places import (
    Ids,
    Place,
    Target,
    check_fit,
    fresh_ids,
    heads,
    neighbour,
    room,
)
from editor.edit.commands.references import new_names, renamed, without_remarks
from editor.edit.commands.values import check_language, own_fields, own_texts
from editor.edit.steps import Insert, Remove
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.model.node import Json, NewId, Node
from editor.model.tree import Tree


@command
def add(
    tree: Tree,
    kind: str,
    place: Target,
    new_id: NewId,
    texts: Mapping[str, str] | None = None,
    fields: Mapping[str, Json] | None = None,
) -> Transaction:
    """Add an element of a kind at a place, empty or with texts and fields."""
    at, path = room(tree, place)
    check_fit(Node("", kind), path)
    for lang in texts or {}:
        check_language(tree, lang)
    node = Node(
        fresh_ids(tree, new_id)(),
        kind,
        own_fields(kind, fields or {}),
        own_texts(kind, texts or {}),
    )
    return Transaction(
        "add",
        (Insert(at.parent, at.index, node),),
        {"kind": kind},
        Selection(neighbour(tree, at)),
        Selection((node.id,)),
    )


@command
def delete(tree: Tree, ids: Ids) -> Transaction:
    """Delete elements with everything below them."""
    return deletion(tree, ids, "delete")


def deletion(tree: Tree, ids: Ids, label: str) -> Transaction:
    """The deletion of elements under a label of the family `label`, `label`-several."""
    nodes = heads(tree, ids)
    # From the last to the first: no removal shifts the row of another.
    steps = tuple(Remove(_parent(tree, node), tree.row(node.id), node) for node in reversed(nodes))
    gone = tuple(node.id for node in nodes)
    name, params = named(label, nodes)
    after = Selection(_left(tree, nodes[-1].id, frozenset(gone)))
    return Transaction(name, steps, params, Selection(gone), after)


def named(label: str, nodes: list[Node]) -> tuple[str, dict[str, Json]]:
    """The label of what happens to one element, or to several."""
    if len(nodes) == 1:
        return label, {"kind": nodes[0].kind}
    return f"{label}-several", {"count": len(nodes)}


def _parent(tree: Tree, node: Node) -> str:
    parent = tree.shape[node.id][0]
    if parent is None:
        raise EditRefused("root-fixed")
    return parent


def _left(tree: Tree, last: str, gone: frozenset[str]) -> tuple[str, ...]:
    """What to select once these are gone: what follows, else what precedes, else the parent."""
    parent, row = tree.node(_parent(tree, tree.node(last))), tree.row(last)
    following = parent.children[row + 1 :]
    preceding = reversed(parent.children[:row])
    for node in (*following, *preceding):
        if node.id not in gone:
            return (node.id,)
    return () if parent.id == tree.root.id else (parent.id,)


@command
def duplicate(tree: Tree, node_id: str, new_id: NewId) -> Transaction:
    """Copy a branch to the place just after it, with new ids.

    Cross-references inside it point into the copy. Comments, ignored problems and conflicts stay
    with the original, and so does a start number: the copy counts on.
    """
    (branch,) = heads(tree, node_id)
    check_fit(branch, tree.path(node_id)[:-1])
    at = Place(_parent(tree, branch), tree.row(node_id) + 1)
    copy = renamed(without_remarks(branch), new_names(branch, fresh_ids(tree, new_id)))
    copy = copy.with_field("start", None)
    return Transaction(
        "duplicate",
        (Insert(at.parent, at.index, copy),),
        {"kind": branch.kind},
        Selection((node_id,)),
        Selection((copy.id,)),
    )
