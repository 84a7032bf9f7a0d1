"""The frame of dialogs that make one change: what the core refuses is said inside, and asked again.

`link.py`, `footnote.py` and `choice.py` fill it.
"""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from editor.edit.transaction import Refusal, Transaction
from ui.wording import refusal_words


class AskingDialog(QDialog):
    """A dialog whose answer is a transaction; `made` is None until there is one."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.made: Transaction | None = None
        self.problem = QLabel()
        self.problem.setProperty("error", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.body = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.setSpacing(10)
        whole.addLayout(self.body)
        whole.addWidget(self.problem)
        whole.addWidget(self.buttons)

    def attempt(self) -> Transaction | Refusal:
        """Make the change out of what was entered."""
        raise NotImplementedError

    def accept(self) -> None:
        self.take(self.attempt())

    def take(self, made: Transaction | Refusal) -> None:
        """Close with a change, or say why there is none; nothing to do is an answer as well."""
        if isinstance(made, Refusal) and made.code != "no-change":
            self.problem.setText(refusal_words(made))
            self.problem.show()
            layout = self.layout()
            height = layout.totalHeightForWidth(self.width()) if layout else 0
            self.resize(self.width(), max(self.height(), height))
            return
        self.made = made if isinstance(made, Transaction) else None
        super().accept()
