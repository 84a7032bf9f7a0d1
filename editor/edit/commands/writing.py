"""What the keys of writing mean for the structure: Enter, Ctrl+Enter, Backspace, Delete.

Which element usually follows another is the table `FOLLOWS`. New elements stand in the row just
below the caret, so nothing is ever added out of sight. Splitting and joining: `wording.py`.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from editor.edit.commands.command import command
from editor.edit.commands.kinds import change_kind, kind_steps
from editor.edit.commands.places import (
    Place,
    check_fit,
    fresh_ids,
    row_after,
    row_before,
)
from editor.edit.commands.placing import deletion
from editor.edit.commands.settings import set_marker, unnumber
from editor.edit.commands.wording import join, split
from editor.edit.steps import Insert, Move, Step
from editor.edit.transaction import END, Refusal, Selection, Transaction
from editor.errors import EditRefused
from editor.model.node import Json, NewId, Node
from editor.model.schema import KINDS, PARKING, branch_fault
from editor.model.tree import Tree

Made = Transaction | Refusal


class Follower(Struct, frozen=True):
    """What usually comes after an element: its kind, below it or beside it, its role."""

    kind: str
    inside: bool = False
    role: str | None = None


FOLLOWS: Mapping[str, Follower] = {
    "notice": Follower("title", inside=True, role="body"),
    "title.body": Follower("title", role="document"),
    "title": Follower("text"),
    "heading": Follower("text"),
    "text": Follower("text"),
    "rule": Follower("text"),
    "part": Follower("item", inside=True),
    "sitting": Follower("item", inside=True),
    "item": Follower("paragraph", inside=True),
    "paragraph": Follower("paragraph"),
    "pillar": Follower("text", inside=True),
    "subparagraph": Follower("subparagraph"),
    "bullet": Follower("bullet"),
    "continuation": Follower("paragraph"),
    "annex": Follower("text", inside=True),
    "parking": Follower("item", inside=True),
    "signature": Follower("text"),
    "note": Follower("text"),
}
"""By kind, or by kind and role."""

_KEPT = ("audience", "unnumbered")
"""Fields that an element of the same kind beside another takes over."""


def is_empty(node: Node) -> bool:
    """Whether an element says nothing yet in any language and holds nothing."""
    return not (node.texts or node.children or "phrase" in node.fields) and KINDS[node.kind].text


def new_row(tree: Tree, node_id: str, lang: str, offset: int | None, new_id: NewId) -> Made:
    """Enter: split at a place of the text, or go on with what usually follows at its end (None).

    In an empty element it leaves the level: the element goes one level up.
    """
    if node_id not in tree:
        return Refusal("unknown-node", {"id": node_id})
    node = tree.node(node_id)
    if is_empty(node) and node_id != tree.root.id:
        return step_out(tree, node_id, lang)
    if offset is None or not KINDS[node.kind].text:
        return go_on(tree, node_id, lang, new_id)
    return split(tree, node_id, lang, offset, new_id)


@command
def go_on(tree: Tree, node_id: str, lang: str, new_id: NewId) -> Transaction:
    """Add what usually follows an element, in the row below it, whatever stands in its text."""
    path = tree.path(node_id)
    for follower in _followers(tree, path):
        place, above = _place(tree, path, follower)
        fields = _fields(path[-1], follower)
        node = Node("", follower.kind, fields)
        if branch_fault(node, above) is None:
            break
    else:
        raise EditRefused("no-follower", kind=path[-1].kind)
    node = Node(fresh_ids(tree, new_id)(), follower.kind, fields)
    return Transaction(
        "add",
        (Insert(place.parent, place.index, node),),
        {"kind": node.kind},
        Selection((node_id,) if len(path) > 1 else (), lang),
        Selection((node.id,), lang, 0),
    )


def _followers(tree: Tree, path: Sequence[Node]) -> Iterator[Follower]:
    """What may follow an element, the likeliest first."""
    node = path[-1]
    if node.children:  # what stands below goes on at its beginning
        yield from _like_first(node)
    else:
        usual = FOLLOWS.get(f"{node.kind}.{node.fields.get('role')}") or FOLLOWS[node.kind]
        if usual.inside and len(path) > 1:
            yield from _as_before(path[-2].children[: tree.row(node.id)], node.kind)
        yield usual
    yield Follower("text", inside=True)
    yield Follower("text")
    yield Follower(node.kind)


def _like_first(node: Node) -> Iterator[Follower]:
    for child in node.children[:1]:
        if KINDS[child.kind].text:
            yield Follower(child.kind, inside=True, role=_role(child))


def _as_before(siblings: Sequence[Node], kind: str) -> Iterator[Follower]:
    """As the last element of the same kind before it went on: agendas are of one pattern."""
    for sibling in reversed(siblings):
        if sibling.kind == kind and sibling.children:
            yield from _like_first(sibling)
            return


def _role(node: Node) -> str | None:
    """The role that an element beside this one has as well: only annotations come in series."""
    return "annotation" if node.fields.get("role") == "annotation" else None


def _place(tree: Tree, path: Sequence[Node], follower: Follower) -> tuple[Place, list[Node]]:
    node = path[-1]
    if follower.inside or len(path) == 1:
        return Place(node.id, 0), list(path)
    return Place(path[-2].id, tree.row(node.id) + 1), list(path[:-1])


def _fields(node: Node, follower: Follower) -> dict[str, Json]:
    role = follower.role or (_role(node) if follower.kind == node.kind else None)
    fields = {"role": role} if role else {}
    if follower.kind == node.kind and not follower.inside:
        fields |= {path: node.fields[path] for path in _KEPT if path in node.fields}
    return fields


@command
def step_out(tree: Tree, node_id: str, lang: str) -> Transaction:
    """Take an empty element one level up, as what it stands in; at the top it becomes a text.

    What follows it in its list goes along below it where it can: the printed order stays.
    """
    path = tree.path(node_id)
    if len(path) == 1:
        raise EditRefused("root-fixed")
    here = Selection((node_id,), lang, 0)
    steps = _to_text(path) if len(path) == 2 else _up(tree, path)
    return Transaction("promote", tuple(steps), {"kind": path[-1].kind}, here, here)


def _to_text(path: Sequence[Node]) -> list[Step]:
    node = path[-1]
    if node.kind == "text":
        raise EditRefused("already-top")
    return list(kind_steps(node, "text"))


def _up(tree: Tree, path: Sequence[Node]) -> list[Step]:
    node, parent, above = path[-1], path[-2], list(path[:-2])
    row = tree.row(node.id)
    following = parent.children[row + 1 :]
    wanted = (node.kind if parent.kind == PARKING else parent.kind, node.kind, "text")
    kinds = [kind for kind in wanted if _fits(node, kind, (), above)]
    if not kinds:
        check_fit(node, above)
    taking = next((kind for kind in kinds if _fits(node, kind, following, above)), None)
    steps: list[Step] = []
    if taking:
        steps += [
            Move(child.id, parent.id, row + 1, node.id, at) for at, child in enumerate(following)
        ]
    steps.append(Move(node.id, parent.id, row, above[-1].id, tree.row(parent.id) + 1))
    return [*steps, *kind_steps(node, taking or kinds[0])]


def _fits(node: Node, kind: str, below: tuple[Node, ...], path: list[Node]) -> bool:
    return branch_fault(Node(node.id, kind, {}, {}, below), path) is None


def step_back(tree: Tree, node_id: str, lang: str) -> Made:
    """Backspace at the start of a text: the number goes first, then the text joins the row before.

    An element that says nothing goes away instead.
    """
    if node_id not in tree:
        return Refusal("unknown-node", {"id": node_id})
    node = tree.node(node_id)
    made: Made | None = None
    if "typed_label" in node.fields:
        made = set_marker(tree, node_id, lang, None)
    elif KINDS[node.kind].numbered and "unnumbered" not in node.fields:
        made = unnumber(tree, node_id, on=True)
    elif node.kind == "bullet":
        made = change_kind(tree, node_id, "text")
    if made:
        here = Selection((node_id,), lang, 0)
        return replace(made, before=here, after=here)
    return _drop(tree, node, lang) if is_empty(node) else join(tree, node_id, lang)


def pull(tree: Tree, node_id: str, lang: str) -> Made:
    """Delete at the end of a text: the row after it joins it, or goes away if it is empty."""
    if node_id not in tree:
        return Refusal("unknown-node", {"id": node_id})
    node, following = tree.node(node_id), row_after(tree, node_id)
    if following is None:
        return Refusal("already-last")
    if is_empty(node) and node_id != tree.root.id:
        made = _drop(tree, node, lang)
        return replace(made, after=Selection((following.id,), lang, 0)) if made else made
    if is_empty(following):
        made = _drop(tree, following, lang)
        here = Selection((node_id,), lang, END)
        return replace(made, before=here, after=here) if made else made
    made = join(tree, following.id, lang)
    return replace(made, before=made.after) if isinstance(made, Transaction) else made


@command
def _drop(tree: Tree, node: Node, lang: str) -> Transaction:
    """Delete an element; the caret comes to the end of the row before it."""
    made = deletion(tree, node.id, "delete")
    before = row_before(tree, node.id)
    here = Selection((node.id,), lang, 0)
    if before.id == tree.root.id:
        return replace(made, before=here)
    return replace(made, before=here, after=Selection((before.id,), lang, END))
