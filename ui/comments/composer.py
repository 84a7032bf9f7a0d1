"""The field of the pane of comments: a new comment, an answer, or another wording.

The name of the author is asked for here, once: it is the one remembered, never the account.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.model.comment import KINDS, Comment
from ui.settings import Settings
from ui.wording import language_here

NAME = "name"
"""The setting that holds the name of the user."""
_LINES = 3


class Composer(QWidget):
    """What is being said."""

    written = Signal()
    """The text is ready to be taken in."""
    left = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._place = ""
        self.target: tuple[str, str] | None = None
        self.answers = False
        self.about = QLabel()
        self.field = QPlainTextEdit()
        self.name = QLineEdit(settings.word(NAME))
        self.kinds = QComboBox()
        self.language = QCheckBox()
        self.send = QPushButton()
        self.cancel = QPushButton(self.tr("Cancel"))
        self._name_all()
        self._lay_out()
        self.name.editingFinished.connect(self._name_changed)
        self.send.clicked.connect(self._sent)
        self.cancel.clicked.connect(self.clear)
        self.field.textChanged.connect(self._refresh)
        self.field.installEventFilter(self)
        self.clear()

    def _name_all(self) -> None:
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty("quiet", True)
        self.field.setPlaceholderText(self.tr("Say something about this element"))
        self.field.setAccessibleName(self.tr("Comment"))
        self.field.setTabChangesFocus(True)
        lines = self.field.fontMetrics().lineSpacing() * _LINES
        self.field.setFixedHeight(lines + 14)
        self.name.setPlaceholderText(self.tr("Your name, to stand under what you say"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.kinds.addItem(self.tr("Comment"), KINDS[0])
        self.kinds.addItem(self.tr("Query to the drafter"), KINDS[1])

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.kinds)
        line.addWidget(self.language)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.setSpacing(5)
        for widget in (self.about, self.field, self.name):
            column.addWidget(widget)
        column.addLayout(line)

    # --- what it is about ----------------------------------------------------------------------

    def set_place(self, place: str, lang: str) -> None:
        """Name the element, and the language, that a new comment would be about."""
        self._place = place
        self.language.setText(self.tr("on the {0} text").format(language_here(lang)))
        self._refresh()

    def begin(self) -> None:
        """Begin a new comment, or go on with the one that was left."""
        self._turn(None, answers=False, text="" if self.target else self.field.toPlainText())

    def answer(self, node: str, comment: Comment) -> None:
        """Begin an answer."""
        self._turn((node, comment.id), answers=True, text="")

    def change(self, node: str, comment: Comment) -> None:
        """Begin another wording of a comment."""
        self._turn((node, comment.id), answers=False, text=comment.text)

    def clear(self) -> None:
        """Be ready for a new comment."""
        self.target, self.answers = None, False
        self.field.clear()
        self._refresh()

    def _turn(self, target: tuple[str, str] | None, *, answers: bool, text: str) -> None:
        self.target, self.answers = target, answers
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._refresh()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        new = self.target is None
        words = self.tr("Add") if new else self.tr("Answer") if self.answers else self.tr("Change")
        self.send.setText(words)
        self.send.setEnabled(bool(self.text))
        self.cancel.setVisible(not new)
        for widget in (self.kinds, self.language):
            widget.setVisible(new)
        self.name.setVisible(not self.author)
        self.about.setText(self._place if new else words)

    # --- what it says --------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """What was written."""
        return self.field.toPlainText().strip()

    @property
    def author(self) -> str:
        """The name of the user, nothing where none was given."""
        return self._settings.word(NAME)

    @property
    def kind(self) -> str:
        """Comment or query."""
        return str(self.kinds.currentData())

    @property
    def in_language(self) -> bool:
        """Whether it is about the text in the language in view alone."""
        return self.language.isChecked()

    def _name_changed(self) -> None:
        self._settings.remember(NAME, self.name.text().strip())

    def _sent(self) -> None:
        if self.text:
            self._name_changed()
            self.written.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        sent = enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.type() == QEvent.Type.ShortcutOverride and sent:
            event.accept()  # here it adds no element
            return True
        if event.type() != QEvent.Type.KeyPress or not (sent or event.key() == Qt.Key.Key_Escape):
            return super().eventFilter(watched, event)
        if sent:
            self._sent()
        else:
            if not self.text:
                self.clear()
            self.left.emit()
        return True
