"""From last notice: which one, when the next meeting is, and what becomes of each item. One window.

What the core refuses is said in it; `made` is the new notice once there is one.
"""

import datetime
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.errors import ConvocaError
from editor.locales.facts import render
from editor.locales.locale import Locale
from editor.locales.meetings import meeting_days
from editor.locales.phrases import phrase
from editor.model.markup import parse
from editor.model.node import new_ids
from editor.model.text import plain
from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.workflow.roll_forward import Rolled, roll_forward, suggested
from editor.workflow.roll_items import Standing, plan_of
from ui.date_field import DateField
from ui.pages import Pages
from ui.rolling.items import ItemRow, ItemsList
from ui.rolling.sources import Source, in_file
from ui.wording import interface_language, refusal_words, words_here


class RollDialog(QDialog):
    """Makes the next notice of one that is chosen."""

    def __init__(self, sources: Sequence[Source], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("From last notice"))
        self.made: Rolled | None = None
        self._sources = list(sources)
        self._tree: Tree | None = None
        self._pages = Pages()
        self.source = QComboBox()
        self.source.setAccessibleName(self.tr("Last notice"))
        self.source.setSizePolicy(self.source.sizePolicy().Policy.Expanding,
                                  self.source.sizePolicy().verticalPolicy())  # fmt: skip
        self.other = QPushButton(self.tr("Other &file…"))
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self.choose_file)
        self.about = QLabel()
        self.about.setProperty("quiet", True)
        self.date = DateField(self.tr("Day of the next meeting"))
        self.items = ItemsList()
        self.keys = QLabel(self.tr("K keep · D leave out · P park · Space the next of them; "
                                   "Ctrl+A takes all rows"))  # fmt: skip
        self.keys.setProperty("quiet", True)
        self.counts = QLabel()
        self.problem = QLabel()
        self.problem.setProperty("error", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        self.buttons.button(ok).setText(self.tr("&Make the notice"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.items.changed.connect(self._count)
        self.date.changed.connect(self._replan)
        self.source.activated.connect(self._read)
        for source in self._sources:
            self._offer(source)
        self._read()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        first = QHBoxLayout()
        first.addWidget(self.source, 1)
        first.addWidget(self.other)
        form.addRow(_label(self.tr("&Last notice:"), self.source), first)
        form.addRow("", self.about)
        form.addRow(_label(self.tr("&Next meeting:"), self.date.line), self.date)
        last = QHBoxLayout()
        last.addWidget(self.counts, 1)
        last.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 14)
        whole.setSpacing(8)
        whole.addLayout(form)
        whole.addWidget(self.items, 1)
        whole.addWidget(self.keys)
        whole.addWidget(self.problem)
        whole.addLayout(last)
        self.resize(760, 500)

    # --- which notice ------------------------------------------------------------------------

    def _offer(self, source: Source) -> None:
        self.source.addItem(f"{source.name}  –  {source.place}")

    def choose_file(self) -> None:
        """Take the notice of another file."""
        words = self.tr("Notices and Word files (*.convoca *.docx)")
        start = self._sources[self.source.currentIndex()].place if self._sources else ""
        here = start if Path(start).is_dir() else str(Path.home())
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Last notice"), here, words)
        if name:
            self.take(in_file(Path(name)))

    def take(self, source: Source) -> None:
        """Begin from this notice."""
        self._sources.append(source)
        self._offer(source)
        self.source.setCurrentIndex(len(self._sources) - 1)
        self._read()

    def _read(self, _row: int = 0) -> None:
        """Show the chosen notice: its meeting, the day suggested, its items."""
        self._tree, why = None, ""
        self.items.forget()
        if self._sources:
            try:
                self._tree = self._sources[self.source.currentIndex()].read()
            except ConvocaError as error:
                why = refusal_words(error)
        self._show()
        self._say(why)

    def _show(self) -> None:
        tree = self._tree
        for part in (self.date, self.items, self.buttons.button(self.buttons.StandardButton.Ok)):
            part.setEnabled(tree is not None)
        if tree is None:
            self.about.clear()
            self.date.show_day(None)
            return
        house, today = house_of(tree.root), datetime.date.today()
        languages = [interface_language(), *tree.root.fields.get("languages", ())]
        locales = [self._pages.locale(tree.root, lang) for lang in dict.fromkeys(languages)]
        days = meeting_days(house.facts(tree.root))
        self.date.read_in(locales, days[-1] if days else today)
        self.about.setText(_about(tree, locales[0]))
        self.date.show_day(suggested(tree, house, today))
        self.date.line.selectAll()
        self.date.line.setFocus()

    # --- which items -------------------------------------------------------------------------

    def _replan(self) -> None:
        """Show what the body wants of the agenda of the day; what was chosen stays chosen."""
        tree, day = self._tree, self.date.day
        self._say("")
        ready = tree is not None and day is not None
        self.buttons.button(self.buttons.StandardButton.Ok).setEnabled(ready)
        if tree is None or day is None:
            if tree is None:
                self.items.put(())
            return
        plan, lang, pages = plan_of(tree, house_of(tree.root), day), _language(tree), self._pages
        labels = pages.page(tree, lang).labels
        rows = [
            ItemRow(i.node, labels.get(i.node, ""), pages.words(tree, i.node, lang), i.fate,
                    i.standing)
            for i in plan.items
        ]  # fmt: skip
        locale = pages.locale(tree.root, lang)
        rows += [ItemRow(None, "", _title(entry, locale), "keep", entry) for entry in plan.missing]
        self.items.put(rows)

    def _count(self) -> None:
        """Say how many items have which fate."""
        found = self.items.counts()
        words = self.tr("Kept: {0}  ·  left out: {1}  ·  parked: {2}  ·  added: {3}").format(
            found["keep"], found["drop"], found["park"], self.items.added()
        )
        self.counts.setText(words if self._tree else "")

    # --- the answer --------------------------------------------------------------------------

    def accept(self) -> None:
        """Make the notice, or say why it cannot be made."""
        tree, day = self._tree, self.date.day
        if tree is None or day is None:
            return
        try:
            self.made = roll_forward(tree, house_of(tree.root), day, self.items.fates, new_ids())
        except ConvocaError as error:
            self._say(refusal_words(error))
            return
        super().accept()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))


def _language(tree: Tree) -> str:
    """The language to show a notice in: that of the interface if it has texts in it."""
    fields, here = tree.root.fields, interface_language()
    present = {lang for node in tree.walk() for lang in node.texts}
    known = (here, *fields.get("original", ()), *fields.get("languages", ()))
    return next((lang for lang in known if lang in present), here)


def _about(tree: Tree, locale: Locale) -> str:
    """Which meeting a notice is of: the body, the days, the symbols."""
    facts = house_of(tree.root).facts(tree.root)
    name = words_here(facts["body.name"].value) if "body.name" in facts else ""
    days = render(facts, "meeting", "dates", locale)
    symbols = ", ".join(tree.root.fields.get("symbol", ()))
    parts = (name, plain(parse(days.markup)) if days else "", symbols)
    return "   ·   ".join(part for part in parts if part)


def _title(entry: Standing, locale: Locale) -> str:
    """What a standing item of a body says."""
    known = phrase(entry["phrase"], locale) if "phrase" in entry else None
    return plain(parse(known.markup)) if known else words_here(entry.get("texts", ""))


def _label(words: str, buddy: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(buddy)
    return label
