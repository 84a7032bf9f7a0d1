"""Fixed phrases of the profile on elements (decision 4). Typed texts: `wording.py`."""

from editor.edit.commands.command import command
from editor.edit.commands.values import check_language, check_text, check_value, state_of
from editor.edit.steps import SetField, SetText, Step
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
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
