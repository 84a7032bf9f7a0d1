"""The sheet of a circulation in a window, for tests: opened for a day, its questions answered."""

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.workflow.ready import DAY
from ui.circulating import doing
from ui.circulating.sheet import CirculatingSheet
from ui.main_window import MainWindow
from ui.messages import Button


def sheet_of(window: MainWindow) -> CirculatingSheet:
    """The sheet of a window, with all that it has found."""
    doing.circulate(window)
    sheet = window.findChild(CirculatingSheet)
    assert isinstance(sheet, CirculatingSheet)
    sheet.date.show_day(DAY)
    sheet.look_now()
    return sheet


def answer_with(monkeypatch: pytest.MonkeyPatch, answer: Button, asked: list[str]) -> None:
    """Answer every message box, and note what it says."""

    def answered(box: QMessageBox) -> int:
        asked.append(box.text())
        return int(answer)

    monkeypatch.setattr(QMessageBox, "exec", answered)
