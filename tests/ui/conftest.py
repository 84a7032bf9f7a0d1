"""What tests of the window share: a data folder of their own, the sample, a desk."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.model.tree import Tree
from editor.storage.notice_file import load, write_notice
from resources import FOLDER, SAMPLES
from tests.ui.circulating_hand import sheet_of
from tests.workflow.ready import ready
from ui.circulating.sheet import CirculatingSheet
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.session import Session
from ui.sheet.surface import Surface


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and journals of this test alone, in English."""
    folder = tmp_path / "data"
    monkeypatch.setenv("CONVOCA_DATA", str(folder))
    monkeypatch.setenv("CONVOCA_LANG", "en")
    return folder


@pytest.fixture(autouse=True, scope="session")
def english(qapp: QApplication) -> None:
    """Days and plurals as `Desk` has them in English, whatever this machine speaks."""
    QLocale.setDefault(QLocale("en_GB"))
    plurals = QTranslator(qapp)
    assert plurals.load(str(FOLDER / "i18n" / "convoca_en.qm"))
    qapp.installTranslator(plurals)


@pytest.fixture(autouse=True)
def collected_between() -> Iterator[None]:
    """Garbage goes between two tests, never while Qt is at work: see ui/collector.py.

    So do widgets that a test showed without a window of ours around them: each would be walked over
    by every style sheet that comes later.
    """
    gc.disable()
    yield
    for widget in QApplication.topLevelWidgets():
        if widget.parent() is None and not isinstance(widget, MainWindow):
            widget.hide()
            widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


@pytest.fixture(autouse=True, scope="session")
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Nothing of Python's is left in the clipboard, which Qt empties after Python has ended."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def sample() -> Tree:
    """The sample notice."""
    return load(SAMPLES / "msme-2023-03-20.convoca").tree


@pytest.fixture
def session(qapp: QApplication, sample: Tree) -> Session:
    """The sample in a session, without a window."""
    return Session(sample)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    """The application; its windows are closed without a question at the end."""
    made = Desk(qapp)
    yield made
    for window in list(made.windows):
        window.session.document.mark_saved()
        window.close()
    made.left_start()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """The sample in a window as large as a laptop has room for, complete."""
    made = desk.open(SAMPLES / "msme-2023-03-20.convoca")
    assert made is not None
    made.complete()
    made.resize(1366, 690)
    return made


@pytest.fixture
def surface(window: MainWindow, qtbot: QtBot) -> Surface:
    """The sheet of the sample, the caret in its first numbered paragraph."""
    window.activateWindow()
    QApplication.processEvents()
    made = window.sheet.surface
    window.session.select(next(n.id for n in window.session.tree.walk() if n.kind == "paragraph"))
    made.strokes.write()
    made.cell.place_caret(0)
    qtbot.waitUntil(made.cell.hasFocus)
    return made


@pytest.fixture
def ready_window(desk: Desk, tmp_path: Path) -> MainWindow:
    """A window with a notice with nothing in the way, in a file of its own."""
    path = tmp_path / "notice.convoca"
    path.write_bytes(write_notice(ready()))
    made = desk.open(path)
    assert made is not None
    made.complete()
    return made


@pytest.fixture
def sheet(ready_window: MainWindow) -> Iterator[CirculatingSheet]:
    """The sheet of the notice with nothing in the way."""
    made = sheet_of(ready_window)
    yield made
    made.reject()
