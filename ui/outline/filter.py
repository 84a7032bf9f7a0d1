"""The filter of the outline: words in the texts, and exceptions that rows may have.

A word is looked for as a reader sees it, without case and accents; each word typed must be found.
"""

from collections.abc import Callable

from msgspec import Struct

from editor.model.node import Node
from editor.model.tree import Tree
from editor.search.folding import folds
from ui.outline.exceptions import CHANGED, COMMENT, MISSING, PROBLEM, Exceptions
from ui.session import Session

SINCE = "since"
"""The wish for what was changed since the notice was opened."""
WISHES = (MISSING, PROBLEM, COMMENT, CHANGED, SINCE)
"""What can be asked for beside words, in the order of the menu."""


class Filter(Struct, frozen=True):
    """What is asked for: `words` as typed, and any of the `wishes`."""

    words: str = ""
    wishes: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.words.strip() or self.wishes)


def letting(
    asked: Filter, session: Session, exceptions: Exceptions, opened: Tree
) -> Callable[[Node], bool] | None:
    """What says whether an element passes; None where nothing is asked for."""
    if not asked:
        return None
    table = folds(case=False, exact=False)
    words = asked.words.translate(table).split()
    wishes = asked.wishes - {SINCE}

    def passes(node: Node) -> bool:
        if words:
            shown = f"{session.labels().get(node.id, '')} {session.words(node.id)}"
            folded = shown.translate(table)
            if not all(word in folded for word in words):
                return False
        if not asked.wishes:
            return True
        return bool(wishes and wishes & exceptions.own(node)) or (
            SINCE in asked.wishes and _differs(node, opened)
        )

    return passes


def _differs(node: Node, opened: Tree) -> bool:
    """Whether an element is new or says something else than in an older tree."""
    if node.id not in opened:
        return True
    old = opened.node(node.id)
    return old is not node and (
        (old.kind, old.texts, old.fields) != (node.kind, node.texts, node.fields)
    )
