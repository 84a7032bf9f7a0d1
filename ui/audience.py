"""What a change made public: elements that left a branch for members alone.

Nothing is refused and nothing is asked; the status line says it, and undo takes it back.
"""

from PySide6.QtCore import QCoreApplication

from editor.edit.document import Change
from editor.edit.steps import Move
from editor.model.tree import Tree
from ui.places import place_name
from ui.session import Session


def newly_public(change: Change) -> list[str]:
    """The outermost elements that only members got before a change, and all get after it."""
    made = change.transaction
    moved = dict.fromkeys(step.node for step in made.steps if isinstance(step, Move))
    found = [
        node
        for node in moved
        if node in change.before
        and not _public(change.before, node)
        and _public(change.after, node)
    ]
    if made.params.get("members"):
        pasted = (node for node in made.after.nodes if node not in change.before)
        found += [node for node in pasted if _public(change.after, node)]
    inner = set(found)
    return [
        node
        for node in found
        if not any(above.id in inner for above in change.after.path(node)[:-1])
    ]


def public_words(session: Session, change: Change) -> str:
    """What the status line says after a change, empty if it made nothing public."""
    nodes = newly_public(change)
    if not nodes:
        return ""
    if len(nodes) > 1:
        words = QCoreApplication.translate(
            "Audience", "“{0}” and {1} more are now in the public version."
        )
    else:
        words = QCoreApplication.translate("Audience", "“{0}” is now in the public version.")
    return words.format(place_name(session, nodes[0]), len(nodes) - 1)


def _public(tree: Tree, node_id: str) -> bool:
    return node_id in tree and not any("audience" in node.fields for node in tree.path(node_id))
