"""The pane of the review: what came along from the last notice, to be kept, changed or removed.

Each answer is one step of the history. The list follows every change of the notice, so an edit in
the sheet, or an undo, is an answer as well. The same pane shows texts by where they come from.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.edit.transaction import Refusal, Transaction
from editor.workflow.carried_over import Carried
from editor.workflow.reviewing import change, keep, remove, reopen
from ui.rolling.listing import CHANGE, KEEP, REMOVE, ReviewList
from ui.rolling.rows import ALL, OPEN, ORIGINS, carried, origin_name, rows_of
from ui.wording import refusal_words

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_BAR = """QProgressBar { border: none; background: palette(midlight); }
QProgressBar::chunk { background: palette(link); }"""
PAUSE = 150
"""Milliseconds without a change before the list is made anew."""


class ReviewPane(QWidget):
    """The review of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.progress = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(3)
        self.bar.setStyleSheet(_BAR)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Show"))
        self.list = ReviewList()
        self.list.setAccessibleName(self.tr("What came along from the last notice"))
        self.problem = QLabel()
        self.problem.setProperty("error", True)
        self.empty = QLabel()
        for label in (self.problem, self.empty):
            label.setWordWrap(True)
            label.hide()
        self.empty.setProperty("quiet", True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = self._buttons()
        self._lay_out()
        self._fill_filter()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.refresh)
        self._connect()
        self.refresh()

    def _buttons(self) -> dict[str, QPushButton]:
        words = {KEEP: self.tr("Keep (K)"), CHANGE: self.tr("Change (C)"),
                 REMOVE: self.tr("Remove (R)")}  # fmt: skip
        tips = {
            KEEP: self.tr("It is meant so"),
            CHANGE: self.tr("Type what it is now: in all languages and places at once"),
            REMOVE: self.tr("A detail becomes unknown; in a text a gap is left, […]"),
        }
        made = {}
        for answer, name in words.items():
            made[answer] = QPushButton(name)
            made[answer].setToolTip(tips[answer])
            made[answer].setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made[answer].clicked.connect(lambda _on=False, answer=answer: self.answer(answer))
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 8, 10, 4)
        head.addWidget(self.progress, 1)
        head.addWidget(self.filter)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 6, 10, 8)
        foot.setSpacing(6)
        for button in self.buttons.values():
            foot.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.list, 1)
        for label in (self.empty, self.problem):
            label.setContentsMargins(10, 8, 10, 4)
            column.addWidget(label, 1 if label is self.empty else 0)
        column.addLayout(foot)

    def _fill_filter(self) -> None:
        self.filter.addItem(self.tr("To look at"), OPEN)
        self.filter.addItem(self.tr("All that came along"), ALL)
        self.filter.insertSeparator(2)
        for origin in ORIGINS:
            self.filter.addItem(self.tr("Texts: {0}").format(origin_name(origin)), origin)

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self._timer.start)
        session.language_changed.connect(self.refresh)
        self.filter.currentIndexChanged.connect(self.refresh)
        self.list.answered.connect(self.answer)
        self.list.entered.connect(self._typed)
        self.list.went.connect(self._go)
        self.list.activated.connect(lambda: self._window.side.give_way())
        self.list.selectionModel().currentChanged.connect(self._allow)
        self.list.model_.modelReset.connect(self._allow)

    # --- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what there is now."""
        self._timer.stop()
        wanted = str(self.filter.currentData())
        everything = carried(self._session)
        done = sum(not one.is_open for one in everything)
        self.progress.setText(self.tr("{0} of {1} reviewed").format(done, len(everything)))
        self.bar.setMaximum(max(1, len(everything)))
        self.bar.setValue(done if everything else 1)
        rows = rows_of(self._session, wanted)
        self.list.put(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.setFocusProxy(self.list if rows else self.filter)
        self.empty.setText(self._nothing(wanted))
        self._allow()

    def _nothing(self, wanted: str) -> str:
        if wanted in ORIGINS:
            return self.tr("No text of this language.")
        return self.tr("Everything that came along from the last notice has been looked at.")

    def _allow(self) -> None:
        row = self.list.current
        for answer, button in self.buttons.items():
            able = row is not None and row.carried is not None
            button.setEnabled(able and (answer == KEEP or not (row and row.done)))

    def _go(self, node: str) -> None:
        """Show the element in outline and sheet; the keyboard stays here."""
        tree = self._session.tree
        if node in tree and node != tree.root.id:
            self._session.select(node)

    # --- answers -------------------------------------------------------------------------------

    def answer(self, answer: str) -> None:
        """Keep, change or remove what is in the current row; Keep opens what was kept again."""
        row = self.list.current
        if row is None or row.carried is None:
            return
        tree, one = self._session.tree, row.carried
        house = self._session.pages.house(tree.root)
        if answer == CHANGE:
            if not row.done:
                self._say("")
                self.list.edit_row(one.words)
        elif answer == KEEP:
            self._do(reopen(tree, one) if one.kept else keep(tree, one), one)
        elif not row.done:
            self._do(remove(tree, house, one), one)

    def _typed(self, words: str) -> None:
        row = self.list.current
        if row is None or row.carried is None:
            return
        session, one = self._session, row.carried
        house = session.pages.house(session.tree.root)
        made = change(session.tree, house, one, words, session.lang)
        if isinstance(made, Refusal) and made.code == "no-change":
            made = keep(session.tree, one)  # typed as it was: it is meant so
        if self._do(made, one):
            self.list.end_editing()

    def _do(self, made: Transaction | Refusal, one: Carried) -> bool:
        """Make the change and go on to the next row that is open; say why if it cannot be."""
        if isinstance(made, Refusal):
            self._say(refusal_words(made))
            return False
        self._say("")
        at = self.list.currentIndex().row()
        done = self._session.do(made, origin=self)
        self.refresh()
        if self.filter.currentData() == ALL:
            self._next_open(at + 1)
        else:
            self.list.choose(min(at, len(self.list.came) - 1))
        return done

    def _next_open(self, start: int) -> None:
        rows = self.list.came
        after = [*range(start, len(rows)), *range(start)]
        self.list.choose(next((n for n in after if not rows[n].done), min(start, len(rows) - 1)))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
