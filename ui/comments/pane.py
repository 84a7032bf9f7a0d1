"""The pane of comments: a field for a new one, a row for each, open ones first."""

import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.edit.commands import comments
from editor.edit.document import Change
from editor.edit.transaction import Refusal, Selection, Transaction
from editor.model.comment import Comment, comments_of
from ui.comments.composer import Composer
from ui.comments.marks import touches_comments
from ui.comments.wording import SIGNS, about, said_by
from ui.side.row import Button, Told
from ui.side.rows import Rows, Wanted

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class CommentsPane(QWidget):
    """All comments of the notice of a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.composer = Composer(window.desk.settings, self)
        self.settled = QCheckBox(self.tr("Settled ones too"))
        self.here = QCheckBox(self.tr("In view only"))
        self.here.setToolTip(self.tr("Only what is about the language in view, or about all"))
        self.rows = Rows()
        self.empty = QLabel(self.tr("No comment is open. They never leave with an export."))
        self._lay_out()
        self.setFocusProxy(self.rows)
        self.composer.written.connect(self._write)
        self.composer.left.connect(self._leave)
        for box in (self.settled, self.here):
            box.toggled.connect(self.refresh)
        self._session.changed.connect(self._changed)
        self._session.current_changed.connect(self._follow)
        self._session.language_changed.connect(self._follow)
        self._follow()

    def _lay_out(self) -> None:
        self.empty.setWordWrap(True)
        self.empty.setProperty("quiet", True)
        self.empty.setContentsMargins(10, 6, 10, 6)
        filters = QHBoxLayout()
        filters.setContentsMargins(10, 4, 10, 6)
        filters.addWidget(self.settled)
        filters.addWidget(self.here)
        filters.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.composer)
        column.addLayout(filters)
        column.addWidget(self.empty)
        column.addWidget(self.rows, 1)

    # --- what is shown -------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()
        self.refresh()

    def _changed(self, change: Change) -> None:
        if touches_comments(change):
            self.refresh()

    def _follow(self) -> None:
        """Say which element a new comment would be about."""
        session = self._session
        if session.node is not None:
            self.composer.set_place(about(session, session.current, None), session.lang)
        self.rows.light(session.current)
        if self.here.isChecked():
            self.refresh()

    def refresh(self) -> None:
        """Show the present comments, if anybody looks."""
        if not self.isVisible():
            return
        found = [
            (node.id, comment)
            for node in self._session.tree.walk()
            for comment in comments_of(node)
            if self._lets(comment)
        ]
        found.sort(key=lambda one: one[1].done)
        self.rows.show_rows(
            [Wanted((node, comment), partial(self._told, node, comment),
                    partial(self._go, node, comment)) for node, comment in found]
        )  # fmt: skip
        self.rows.light(self._session.current)
        self.empty.setVisible(not found)

    def _lets(self, comment: Comment) -> bool:
        if comment.done and not self.settled.isChecked():
            return False
        return not self.here.isChecked() or comment.lang in (None, self._session.lang)

    def _told(self, node: str, comment: Comment) -> Told:
        sign = "check" if comment.done else SIGNS[comment.kind]
        more = [said_by(comment.author, comment.time)]
        for reply in comment.replies:
            more += [reply.text, said_by(reply.author, reply.time)]
        place = about(self._session, node, comment.lang)
        return Told(node, sign, place, comment.text, tuple(more), self._buttons(node, comment))

    def _buttons(self, node: str, comment: Comment) -> list[Button]:
        settle = self.tr("Open again") if comment.done else self.tr("Settle")
        return [
            (self.tr("Answer…"), partial(self.composer.answer, node, comment)),
            (settle, partial(self._settle, node, comment)),
            (self.tr("Change…"), partial(self.composer.change, node, comment)),
            (self.tr("Delete"), partial(self._remove, node, comment)),
        ]

    # --- what is done --------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a comment on the current element."""
        self.composer.begin()

    def _go(self, node: str, comment: Comment) -> None:
        self._window.side.give_way()
        self._session.go(Selection((node,), comment.lang))

    def _settle(self, node: str, comment: Comment) -> None:
        self._do(comments.settle(self._session.tree, node, comment.id, done=not comment.done))

    def _remove(self, node: str, comment: Comment) -> None:
        self._do(comments.remove_comment(self._session.tree, node, comment.id))

    def _do(self, made: Transaction | Refusal) -> bool:
        return self._session.do(made, origin=self)

    def _write(self) -> None:
        """Make what stands in the field a comment, an answer, or the new wording of one."""
        session, composer = self._session, self.composer
        by = {"author": composer.author, "time": now()}
        tree, text = session.tree, composer.text
        made: Transaction | Refusal
        if composer.target is None:
            made = comments.add_comment(
                tree, session.current, text, session.new_id, **by,
                lang=session.lang if composer.in_language else None, kind=composer.kind,
            )  # fmt: skip
        elif composer.answers:
            made = comments.reply(tree, *composer.target, text, **by)
        else:
            made = comments.edit_comment(tree, *composer.target, text)
        if self._do(made):
            composer.clear()

    def _leave(self) -> None:
        self._window.writing.back()


def now() -> str:
    """The present moment as comments keep it, in UTC."""
    return datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
