"""What is marked on the rows of the outline: exceptions only, each with a sign and a word.

A row also carries what is wrong with elements that it hides: texts without rows, closed branches.
What was found out of a branch is kept until the branch, its remarks or the language change.
"""

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.model.comment import comments_of
from editor.model.node import Node
from editor.model.parking import is_parked
from editor.model.schema import KINDS
from editor.translate.status import original_changed
from ui.remarks import ERROR, WARNING
from ui.session import Session

PROBLEM, MISSING, CHANGED, COMMENT, MEMBERS = "problem", "missing", "changed", "comment", "members"
ORDER = (PROBLEM, MISSING, CHANGED, COMMENT, MEMBERS)
"""The exceptions, the gravest first."""
SIGNS = {
    PROBLEM: "triangle-alert",
    MISSING: "circle-dashed",
    CHANGED: "history",
    COMMENT: "message-square",
    MEMBERS: "lock",
}
"""The icon of each."""
_WORDS = {
    PROBLEM: QT_TRANSLATE_NOOP("Outline", "problem"),
    MISSING: QT_TRANSLATE_NOOP("Outline", "missing"),
    CHANGED: QT_TRANSLATE_NOOP("Outline", "original changed"),
    COMMENT: QT_TRANSLATE_NOOP("Outline", "comment"),
    MEMBERS: QT_TRANSLATE_NOOP("Outline", "members only"),
}

Found = frozenset[str]
_NONE: Found = frozenset()


def word(exception: str) -> str:
    """What an exception is called."""
    return QCoreApplication.translate("Outline", str(_WORDS[exception]))


class Exceptions:
    """The exceptions of one notice in the language of its view."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: dict[str, tuple[Node, Found]] = {}

    def forget(self) -> None:
        """Find all out anew: the language, the details or the remarks have changed."""
        self._kept.clear()

    def own(self, node: Node) -> Found:
        """What is to be marked on one element."""
        return frozenset(self._own(node))

    def _own(self, node: Node) -> Iterator[str]:
        session, lang = self._session, self._session.lang
        remarks = session.remarks.of(node.id)
        if any(r.severity in (ERROR, WARNING) and r.in_view(lang) for r in remarks):
            yield PROBLEM
        if KINDS[node.kind].text and _lacks(session, node):
            yield MISSING
        if not node.fields:
            return
        if original_changed(node, lang, session.originals):
            yield CHANGED
        if any(not c.done and c.lang in (None, lang) for c in comments_of(node)):
            yield COMMENT
        if "audience" in node.fields:
            yield MEMBERS

    def of_branch(self, node: Node) -> Found:
        """What is to be marked on an element or on anything below it."""
        known = self._kept.get(node.id)
        if known is None or known[0] is not node:
            found = self.own(node).union(*map(self.of_branch, node.children))
            known = self._kept[node.id] = (node, found)
        return known[1]


def _lacks(session: Session, node: Node) -> bool:
    """Whether a text is missing that the page would print; what is parked lacks nothing."""
    if session.lang in node.texts or is_parked(session.tree, node.id):
        return False
    block = session.block(node.id)
    return block is not None and any(p.code == "missing-text" for p in block.problems)
