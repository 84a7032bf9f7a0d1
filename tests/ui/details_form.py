"""Words to test the form of the details with: a field by its id, typing into it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from ui.details.field import Field
from ui.details.form import DetailsForm
from ui.session import Session


def opened(session: Session) -> DetailsForm:
    """The form of a session, with the keyboard in its first field."""
    made = DetailsForm(session)
    made.resize(380, 600)
    made.show()
    made.activateWindow()
    made.setFocus(Qt.FocusReason.OtherFocusReason)
    return made


def shown(panel: DetailsForm, name: str) -> Field:
    """A field."""
    return panel.fields()[name]


def field(panel: DetailsForm, name: str) -> QLineEdit:
    """A field to type in."""
    edit = shown(panel, name).edit
    assert isinstance(edit, QLineEdit)
    return edit


def choices(panel: DetailsForm, name: str) -> QComboBox:
    """A field with choices."""
    edit = shown(panel, name).edit
    assert isinstance(edit, QComboBox)
    return edit


def problem(panel: DetailsForm, name: str) -> str:
    """What a field says is wrong."""
    return shown(panel, name).problem.text()


def typed(panel: DetailsForm, name: str, words: str) -> None:
    """Type words and press Enter."""
    edit = field(panel, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    edit.insert(words)
    QTest.keyClick(edit, Qt.Key.Key_Return)
