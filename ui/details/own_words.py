"""Below a field: what single languages print instead, for members only, taking the detail away.

For a link the words of a language are its address there.
"""

from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from editor.edit.commands.details import remove_fact, set_fact_audience, set_fact_local
from editor.model.fact import known_type
from ui.details.detail import Detail, Made, facts_now, is_own
from ui.line_edit import LineEdit
from ui.session import Session
from ui.wording import language_name


class OwnWords(QFrame):
    """One line per language, and what else there is to a detail."""

    def __init__(self, session: Session, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own")
        self._session = session
        self._detail = detail
        self.edits: dict[str, LineEdit] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(10, 4, 0, 6)
        self._form.setVerticalSpacing(4)
        self.members = QCheckBox(self.tr("For members only"))
        self.members.clicked.connect(self._set_members)
        self.remove = QPushButton(self.tr("Remove the detail"))
        self.remove.clicked.connect(lambda: self._do(remove_fact(session.tree, detail.fact)))
        self._of_body = QLabel(self.tr("It comes from the body; type it above to change it here."))
        self._of_body.setWordWrap(True)
        self._form.addRow(self._of_body)
        self._add_languages()
        self._form.addRow(self.members)
        self._form.addRow(_at_the_left(self.remove))

    def _add_languages(self) -> None:
        for lang in self._session.languages:
            edit = LineEdit()
            edit.setAccessibleName(f"{self._detail.name}, {language_name(lang)}")
            edit.editingFinished.connect(partial(self._store, lang))
            name = QLabel(language_name(lang))
            name.setProperty("quiet", True)
            name.setBuddy(edit)
            self.edits[lang] = edit
            self._form.addRow(name, edit)
            if self.focusProxy() is None:
                self.setFocusProxy(edit)

    def show_values(self) -> None:
        """Show what the notice says."""
        fact = facts_now(self._session).get(self._detail.fact)
        own = is_own(self._session, self._detail.fact)
        self._of_body.setVisible(fact is not None and not own)
        for lang, edit in self.edits.items():
            words = fact.local.get(lang, "") if fact else ""
            if edit.text() != words or edit.isUndoAvailable():
                edit.setText(words)
            edit.setPlaceholderText(self._usual(lang))
            edit.setEnabled(own)
        self.members.setChecked(bool(fact and fact.members))
        self.members.setEnabled(own)
        self.remove.setEnabled(own)
        self.remove.setVisible(known_type(self._detail.fact) is None)

    def _usual(self, lang: str) -> str:
        """What the language prints if nothing is typed for it."""
        same = lang == self._session.lang
        return self._detail.read(self._session) if same else self.tr("as usual")

    def _store(self, lang: str) -> None:
        fact = facts_now(self._session).get(self._detail.fact)
        words = self.edits[lang].text().strip()
        if fact is not None and words != fact.local.get(lang, ""):
            self._do(set_fact_local(self._session.tree, fact.id, lang, words))

    def _set_members(self, on: bool) -> None:
        self._do(set_fact_audience(self._session.tree, self._detail.fact, members=on))

    def _do(self, made: Made) -> None:
        self._session.do(made, origin=self)


def _at_the_left(button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
