"""Asks for the words and the address of a link."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QWidget

from editor.edit.transaction import Refusal, Transaction
from ui.dialogs.asking import AskingDialog

Made = Transaction | Refusal


class LinkNow(Struct, frozen=True):
    """What a link says now: its words as printed, whether they can be typed over, its address."""

    words: str
    plain: bool
    address: str
    exists: bool


class LinkDialog(AskingDialog):
    """Makes or changes a link; `put` takes words (None: as they are) and address."""

    def __init__(
        self,
        now: LinkNow,
        put: Callable[[str | None, str], Made],
        remove: Callable[[], Made],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Change link") if now.exists else self.tr("Insert link"))
        self._now = now
        self._put = put
        self._remove = remove
        self.words = QLineEdit(now.words)
        self.words.setEnabled(now.plain)
        if not now.plain:
            self.words.setToolTip(self.tr("Words with details in them are changed in the text."))
        self.address = QLineEdit(now.address)
        self.address.setPlaceholderText("https://")
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Text"), self.words)
        form.addRow(self.tr("&Address"), self.address)
        self.body.addLayout(form)
        self.remove_button: QPushButton | None = None
        if now.exists:
            role = QDialogButtonBox.ButtonRole.DestructiveRole
            self.remove_button = self.buttons.addButton(self.tr("Remove link"), role)
            self.remove_button.clicked.connect(lambda: self.take(self._remove()))
        self.resize(480, 0)
        (self.address if now.words else self.words).setFocus()

    def attempt(self) -> Made:
        same = not self._now.plain or self.words.text() == self._now.words
        return self._put(None if same and self._now.words else self.words.text(),
                         self.address.text())  # fmt: skip
