"""The quiet signs of comments that are open: a remark on each of their elements."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from editor.edit.document import Change
from editor.edit.steps import SetField
from editor.model.comment import COMMENT, Comment, comments_of
from ui.remarks import NOTE, Remark
from ui.session import Session

SOURCE = "comments"
PAUSE = 150
"""Milliseconds after a change until the signs follow."""


class CommentMarks(QObject):
    """Keeps the remarks of one source in step with the comments of the notice."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh)
        session.changed.connect(self._changed)
        self._pause.start()

    def _changed(self, change: Change) -> None:
        if touches_comments(change):
            self._pause.start()

    def refresh(self) -> None:
        """Say what the open comments say."""
        found = {
            node.id: tuple(_remark(node.id, comment) for comment in comments_of(node)
                           if not comment.done)
            for node in self._session.tree.walk()
            if any(path.startswith(COMMENT) for path in node.fields)
        }  # fmt: skip
        self._session.remarks.put(SOURCE, {node: said for node, said in found.items() if said})


def touches_comments(change: Change) -> bool:
    """Whether comments may be others after a change: typing leaves them alone."""
    if change.before.shape is not change.after.shape:
        return True
    return any(
        isinstance(step, SetField) and step.path.startswith(COMMENT)
        for step in change.transaction.steps
    )


def _remark(node: str, comment: Comment) -> Remark:
    name = comment.author or QCoreApplication.translate("Comments", "Comment")
    return Remark(node, comment.lang, None, None, NOTE, f"{name}: {comment.text}")
