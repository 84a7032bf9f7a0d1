"""The pane "hits": every hit in a list, with what it would become; those ticked are replaced.

The search itself is `looking.py`.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.edit.transaction import Refusal
from editor.search.find import Hit
from editor.search.replacing import preview
from ui.finding.looking import Looking, looking_of
from ui.list_rows import GAP, TICK, Row, RowView
from ui.wording import language_here, reason

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MOST = 5000
"""As many hits are listed; replacing all of them has no limit."""


class HitList(RowView):
    """Rows of hits; Space ticks the chosen one."""

    def __init__(self, pane: "HitsPane") -> None:
        super().__init__()
        self._pane = pane
        self.setAccessibleName(QCoreApplication.translate("HitsPane", "Hits"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        row = self.indexAt(place).row()
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self._pane.click(row, place.x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._pane.tick(self.chosen)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pane.go(self.chosen)
        else:
            super().keyPressEvent(event)


class HitsPane(QWidget):
    """Lists the hits of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._session = window.session
        self._looking: Looking = looking_of(window)
        self._ticked: list[bool] = []
        self.count = QLabel()
        self.count.setProperty("quiet", True)
        self.count.setWordWrap(True)
        self.list = HitList(self)
        self.all = QPushButton(self.tr("Tick all"))
        self.all.clicked.connect(lambda: self._tick_all(ticked=True))
        self.none = QPushButton(self.tr("Tick none"))
        self.none.clicked.connect(lambda: self._tick_all(ticked=False))
        self.replace = QPushButton()
        self.replace.clicked.connect(self._replace)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 4, 8, 8)
        for button in (self.all, self.none):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.replace)
        self.count.setContentsMargins(8, 6, 8, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.setFocusProxy(self.list)
        self._shown: tuple[Hit, ...] = ()
        self._looking.changed.connect(self.follow)
        self._looking.moved.connect(self._move)
        self.follow()

    # --- showing -------------------------------------------------------------------------------

    def follow(self) -> None:
        """Show the hits as they are now; ticks stay as long as the hits do."""
        hits = self._looking.hits
        if hits is not self._shown:
            self._shown = hits
            usual = {id(hit) for hit in self._looking.usual()}
            self._ticked = [id(hit) in usual for hit in hits]
        listed = hits[:MOST]
        self.list.show_rows([self._row(at, hit) for at, hit in enumerate(listed)],
                            self._looking.at)  # fmt: skip
        elements = len({hit.node for hit in hits})
        words = self.tr("%n hit(s)", "", len(hits))
        words += " " + self.tr("in %n element(s)", "", elements)
        if len(hits) > MOST:
            words += self.tr(", the first {0} of them listed").format(MOST)
        self.count.setText(words if hits else self._looking.said() or self.tr("Nothing to find"))
        replacing = self._looking.replacing
        for button in (self.all, self.none, self.replace):
            button.setVisible(replacing and bool(hits))
        self._count_ticks()

    def _move(self) -> None:
        self.list.choose(min(self._looking.at, MOST - 1))

    def _row(self, at: int, hit: Hit) -> Row:
        looking = self._looking
        lit = (len(hit.before), len(hit.before) + len(hit.found))
        words = f"{hit.before}{hit.found}{hit.after}".replace("\n", " ")
        label = self._session.labels(hit.lang).get(hit.node, "")
        below, ticked = "", None
        if looking.replacing:
            below, ticked = self._below(hit), self._ticked[at] if hit.fixed is None else None
        return Row(
            words,
            label,
            lit,
            language_here(hit.lang) if looking.everywhere else "",
            below,
            hit.fixed is None or not looking.replacing,
            ticked,
        )

    def _below(self, hit: Hit) -> str:
        """What a hit would become, or why it stays."""
        if hit.fixed:
            return why_fixed(hit.fixed)
        made = preview(hit, self._looking.replacement)
        words = reason(made) if isinstance(made, Refusal) else "→ " + "".join(made)
        if hit.passage.source == "phrase":
            words += " " + self.tr("(standard phrase: becomes a typed text)")
        return words.replace("\n", " ")

    def _count_ticks(self) -> None:
        count = sum(self._ticked)
        self.replace.setText(self.tr("Replace {0}").format(count))
        self.replace.setEnabled(bool(count))

    # --- doing ---------------------------------------------------------------------------------

    def go(self, at: int) -> None:
        """Go to a hit; the keyboard stays in the list."""
        if 0 <= at < len(self._shown):
            self._looking.go_to(at)

    def click(self, at: int, x: int) -> None:
        """Tick a hit whose box was clicked, go to any other."""
        if self._looking.replacing and x < TICK + GAP:
            self.tick(at)
        else:
            self.go(at)

    def tick(self, at: int) -> None:
        """Tick a hit, or take its tick away; what cannot be replaced has none."""
        if self._looking.replacing and at >= 0 and self._shown[at].fixed is None:
            self._ticked[at] = not self._ticked[at]
            self.list.model_.put(at, self._row(at, self._shown[at]))
            self._count_ticks()

    def _tick_all(self, *, ticked: bool) -> None:
        self._ticked = [ticked and hit.fixed is None for hit in self._shown]
        self.follow()

    def _replace(self) -> None:
        chosen = [hit for hit, on in zip(self._shown, self._ticked, strict=True) if on]
        self._looking.replace_all(chosen)


def why_fixed(fixed: str) -> str:
    """Why a hit cannot be replaced."""
    if fixed == "detail":
        return QCoreApplication.translate("HitsPane", "Printed by a detail: change the detail")
    return QCoreApplication.translate("HitsPane", "Printed by the house, or out of a field")
