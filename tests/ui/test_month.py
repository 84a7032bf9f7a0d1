"""A month of a secretariat: from the start screen to three circulated Word files, keys counted.

The figures stand in the guide; a change that costs more keys has to change them there.
"""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.model.version import circulated_of
from editor.profiles.body import house_of
from editor.storage.notice_file import write_notice
from editor.workflow.export import Wish, export
from tests.ui.hand import Hand, Key, Modifier
from tests.workflow.ready import ready
from ui.circulating.sheet import FOLDER, CirculatingSheet
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.rolling.dialog import RollDialog
from ui.rolling.pane import ReviewPane

CTRL_SHIFT = Modifier.ControlModifier | Modifier.ShiftModifier
GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide.md"


def last_notice(folder: Path, suffix: str) -> Path:
    """The notice of the last meeting, as our file or as the Word file that went out."""
    tree = ready()
    path = folder / f"last{suffix}"
    if suffix == ".convoca":
        path.write_bytes(write_notice(tree))
    else:
        export(tree, house_of(tree.root), Wish(("fr",)), {"fr": path})
    return path


ALL = {"en": "INF-MSME-W-60_E.docx", "fr": "INF-MSME-W-60_F.docx", "es": "INF-MSME-W-60_S.docx"}
OURS, WORD = "from a file of ours", "from a Word file"


def tab_to(hand: Hand, widget: QWidget) -> None:
    for _ in range(60):
        if QApplication.focusWidget() is widget:
            return
        hand.press(Key.Key_Tab)
    pytest.fail(f"Tab does not come to {widget}")


@pytest.mark.parametrize(
    ("suffix", "languages", "named"),
    [
        (".convoca", ["en", "fr", "es"], "from a file of ours"),
        (".docx", ["fr"], "from a Word file"),
    ],
)
def test_from_the_start_screen_to_circulated_files(
    desk: Desk,
    tmp_path: Path,
    suffix: str,
    languages: list[str],
    named: str,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """A Word file has one language, so the notice made of it goes out in that one."""
    monkeypatch.setattr(desk, "receive", lambda: None)
    made = begun(desk, tmp_path, suffix)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    hand = Hand()
    hand.press(Key.Key_L, CTRL_SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), RollDialog))
    hand.press(Key.Key_Return)  # the day that the rhythm of the body suggests
    (window,) = desk.windows
    window.resize(1366, 690)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    answers = reviewed(hand, window)
    filled(hand, window)
    hand.press(Key.Key_Y, CTRL_SHIFT)
    sheet = window.findChild(CirculatingSheet)
    assert isinstance(sheet, CirculatingSheet)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)
    for lang in [lang for lang in ALL if lang not in languages]:
        tab_to(hand, sheet.grid.ticks[lang, False])
        hand.press(Key.Key_Space)
    assert sheet.go.isEnabled(), sheet.go.toolTip()
    hand.press(Key.Key_Return)
    names = sorted(path.name for path in made.iterdir())
    assert names == sorted(ALL[lang] for lang in languages)
    assert circulated_of(window.session.tree.root)
    said = f"{named}: {hand.keys} keys, {answers} of them answers, {hand.clicks} clicks"
    assert said in GUIDE.read_text(encoding="utf-8")


def begun(desk: Desk, folder: Path, suffix: str) -> Path:
    """Show the start screen, the last notice known; the folder where documents go."""
    desk.settings.opened(last_notice(folder, suffix))
    made = folder / "made"
    made.mkdir()
    desk.settings.remember(FOLDER, str(made))
    desk.start([])
    assert desk.start_window
    desk.start_window.complete()
    desk.start_window.activateWindow()
    return made


def reviewed(hand: Hand, window: MainWindow) -> int:
    """Keep all that came along, row by row; how many keys that takes."""
    review = window.side.shown("review")
    assert isinstance(review, ReviewPane)
    before = hand.keys
    while review.list.model().rowCount():
        hand.press(Key.Key_K)
        review.refresh()
    return hand.keys - before


def filled(hand: Hand, window: MainWindow) -> None:
    """Type the symbol and the job number of the new notice."""
    hand.press(Key.Key_D, CTRL_SHIFT)
    for name, words in (("Symbol", "INF/MSME/W/60"), ("Job number", "26-1234")):
        fields = window.findChildren(QLineEdit)
        (field,) = [one for one in fields if one.accessibleName() == name]
        tab_to(hand, field)
        hand.type(words)
        hand.press(Key.Key_Return)
