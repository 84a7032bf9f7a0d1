"""Asks for the body that a new notice is of; the bodies are data (`resources/bodies`)."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.errors import ConvocaError
from editor.model.node import Json
from editor.profiles.body import body_of
from editor.profiles.load import body_values
from ui.wording import refusal_words, words_here

_NAME = Qt.ItemDataRole.UserRole + 1


class BodyDialog(QDialog):
    """The bodies to choose from, by their names; one that cannot be read says why."""

    def __init__(
        self, names: Sequence[str], last: str, data: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New notice"))
        self.list = QListWidget()
        self.list.setSpacing(4)
        self.list.setWordWrap(True)
        for name in names:
            self._add(name, data, last)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.itemDoubleClicked.connect(self.accept)
        question = QLabel(self.tr("Which body meets?"))
        question.setBuddy(self.list)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for part in (question, self.list, self.buttons):
            layout.addWidget(part)
        self.resize(460, 300)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _add(self, name: str, data: Path, last: str) -> None:
        try:
            words, sound = body_words(name, body_values(name, data)), True
        except ConvocaError as error:
            words, sound = f"{name}\n{refusal_words(error)}", False
        item = QListWidgetItem(words)
        item.setData(_NAME, name)
        if not sound:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)
        if sound and (name == last or self.list.currentRow() < 0):
            self.list.setCurrentItem(item)

    @property
    def chosen(self) -> str:
        """The name of the chosen body, empty if there is none."""
        if self.list.currentRow() < 0:
            return ""
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item.flags() & Qt.ItemFlag.ItemIsSelectable else ""


def body_words(name: str, values: Mapping[str, Json]) -> str:
    """Its whole name, then the short one and the series of its symbols."""
    facts = body_of(values).facts
    whole = facts["body.name"].value if "body.name" in facts else name
    parts = [words_here(values.get("short", "")), values.get("symbol_series") or ""]
    return "\n".join(filter(None, [words_here(whole), "  ·  ".join(filter(None, parts))]))


def ask_body(parent: QWidget, names: Sequence[str], last: str, data: Path) -> str:
    """The name of the body that the user chooses, empty if none."""
    dialog = BodyDialog(names, last, data, parent)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    body = dialog.chosen if chosen else ""
    dialog.deleteLater()
    return body
