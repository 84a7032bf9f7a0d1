"""Fixed phrases of the profile on elements (decision 4). Typed texts: `wording.py`."""

from msgspec.structs import replace

from editor.edit.commands.command import command
from editor.edit.commands.places import Target, after, inside, valid_kinds
from editor.edit.commands.placing import add
from editor.edit.commands.values import check_language, check_text, check_value, state_of
from editor.edit.steps import SetField, SetText, Step
from editor.edit.transaction import Refusal, Selection, Transaction
from editor.errors import EditRefused
from editor.model.node import NewId
from editor.model.tree import Tree


@command
def set_phrase(tree: Tree, node_id: str, key: str | None) -> Transaction:
    """Let an element print a fixed phrase where it has no typed text; None ends that."""
    node = tree.node(node_id)
    check_text(node.kind)
    old, new = node.fields.get("phrase"), check_value(node, "phrase", key)
    if old == new:
        raise EditRefused("no-change")
    here = Selection((node_id,))
    return Transaction(
        "phrase", (SetField(node_id, "phrase", old, new),), {"kind": node.kind}, here, here
    )


@command
def back_to_phrase(tree: Tree, node_id: str, lang: str) -> Transaction:
    """Take away what was typed over a fixed phrase in one language, and its stored state."""
    node = tree.node(node_id)
    check_language(tree, lang)
    if "phrase" not in node.fields:
        raise EditRefused("no-phrase")
    if lang not in node.texts:
        raise EditRefused("no-change")
    steps: list[Step] = [SetText(node_id, lang, node.texts[lang], None)]
    state = state_of(node, lang)
    if state is not None:
        steps.append(SetField(node_id, f"state/{lang}", state, None))
    here = Selection((node_id,), lang)
    return Transaction("back-to-phrase", tuple(steps), {"kind": node.kind}, here, here)


@command
def put_phrase(
    tree: Tree, node_id: str, key: str, kind: str, role: str | None, new_id: NewId
) -> Transaction:
    """Let an empty element say a fixed phrase, else a new one where it may stand next.

    `kind` and `role` are those of the elements that say the phrase.
    """
    node = tree.node(node_id)
    if node.kind != kind or node.texts or "phrase" in node.fields:
        fields = {"phrase": key} | ({"role": role} if role else {})
        made = add(tree, kind, _next_place(tree, node_id, kind), new_id, fields=fields)
    else:
        made = set_phrase(tree, node_id, key)
    if isinstance(made, Refusal):
        raise made.error()
    if made.label == "phrase" and role and "role" not in node.fields:
        return replace(made, steps=(*made.steps, SetField(node_id, "role", None, role)))
    return made


def _next_place(tree: Tree, node_id: str, kind: str) -> Target:
    """Behind the element of this kind that one stands in, else the nearest place that has room."""
    above = [*reversed(tree.path(node_id)[1:])]
    above.sort(key=lambda node: node.kind != kind)
    places = [after(tree, node.id) for node in above]
    fitting = (place for place in places if kind in valid_kinds(tree, place))
    return next(fitting, inside(tree, tree.root.id))
