"""The one place that shows message boxes: errors in words, and questions."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from editor.errors import ConvocaError
from ui.wording import refusal_words

Button = QMessageBox.StandardButton


def tell(parent: QWidget | None, words: str, *, warning: bool = False) -> None:
    """Say something that the user must have seen."""
    box = _box(parent, words, QMessageBox.Icon.Warning if warning else QMessageBox.Icon.Information)
    box.exec()


def tell_error(parent: QWidget | None, error: ConvocaError) -> None:
    """Say what the core refused, and why."""
    tell(parent, refusal_words(error), warning=True)


def ask(
    parent: QWidget | None,
    words: str,
    buttons: Mapping[Button, str],
    *,
    default: Button,
    more: str = "",
) -> Button:
    """Ask one question; closing the box is the answer Cancel."""
    box = _box(parent, words, QMessageBox.Icon.Question)
    if more:
        box.setInformativeText(more)
    for button, name in buttons.items():
        made = box.addButton(button)
        if name:
            made.setText(name)
    box.setDefaultButton(default)
    return Button(box.exec())


def _box(parent: QWidget | None, words: str, sign: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(sign)
    box.setTextFormat(Qt.TextFormat.PlainText)
    first, stop, rest = words.partition(". ")
    box.setText(first + stop.strip())
    box.setInformativeText(rest)
    box.setWindowTitle("Convoca")
    return box
