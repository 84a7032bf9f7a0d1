"""Tab goes through every pane and every question in the order of what is seen, and never stays."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.edit.commands.comments import add_comment
from editor.storage.recovery import Recovery
from editor.text_in.pasting import Paste, paste_lines
from editor.text_in.web import read_web
from editor.workflow.versions import name_version
from tests.ui.tab_walk import check, focus, place, stops, tab
from ui.circulating.sheet import CirculatingSheet
from ui.desk import Desk
from ui.details.pane import DetailsPane
from ui.dialogs.bodies import BodyDialog
from ui.dialogs.help import KeysDialog
from ui.dialogs.pasted import PastedDialog
from ui.dialogs.recovery import RecoveryDialog
from ui.finding.archive import open_archive
from ui.finding.bar import FindBar
from ui.finding.looking import looking_of
from ui.inserting import dialog_for
from ui.main_window import MainWindow
from ui.rolling.dialog import RollDialog
from ui.rolling.sources import known_sources

Key, Modifier = Qt.Key, Qt.KeyboardModifier
WIDE, NARROW = 1366, 1093


# --- panes ---------------------------------------------------------------------------------------


def _comments(window: MainWindow) -> None:
    session, by = window.session, {"author": "A", "time": "2023-03-01T00:00:00Z"}
    for words in ("One", "Two"):
        node = session.current
        session.do(add_comment(session.tree, node, words, session.new_id, **by, lang=None,
                               kind="comment"))  # fmt: skip


def _versions(window: MainWindow) -> None:
    session = window.session
    for name in ("first", "second"):
        house, day = session.pages.house(session.tree.root), datetime.date(2023, 3, 1)
        session.do(name_version(session.tree, house, name, day, session.new_id))


def _hits(window: MainWindow) -> None:
    window.actions_.run("replace")
    bar = window.sheet.findChild(FindBar)
    assert isinstance(bar, FindBar)
    bar.field.setText("Group")
    bar.look()
    assert looking_of(window).hits


def _details(window: MainWindow) -> None:
    """Fields come between the others."""
    form = window.side.show_pane("details")
    assert isinstance(form, DetailsPane)
    form.add_day()
    next(iter(form.fields().values())).unfold()


def _nothing(_window: MainWindow) -> None:
    pass


PANES: dict[str, Callable[[MainWindow], None]] = {
    "page": _nothing,
    "details": _details,
    "problems": lambda window: window.session.show_language("fr"),
    "comments": _comments,
    "versions": _versions,
    "hits": _hits,
    "review": _nothing,
}


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The sample in a window that has the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


@pytest.mark.parametrize("name", PANES)
def test_keys_go_through_a_pane_and_out_of_it(active: MainWindow, name: str) -> None:
    active.problems.look_now()
    PANES[name](active)
    pane = active.side.pane(name)
    for width in (WIDE, NARROW):
        active.resize(width, 690)
        enter(active, name)
        if stops(pane):
            check(pane)
        for widget in ends(pane, active):
            check_f6(active, name, widget)
        enter(active, name)
        QTest.keyClick(focus(), Key.Key_Escape)
        assert focus() is active.sheet.writer
        assert active.sheet.isVisible()


def enter(window: MainWindow, name: str) -> None:
    window.side.show_pane(name, focus=True)
    QApplication.processEvents()
    assert place_of(window, name) == "pane"


def ends(pane: QWidget, top: QWidget) -> list[QWidget]:
    """The first and the last that Tab goes to in a pane."""
    found = sorted(stops(pane) or {pane}, key=lambda one: place(one, top).top())
    return [found[0], found[-1]]


def check_f6(window: MainWindow, name: str, widget: QWidget) -> None:
    window.side.show_pane(name)
    widget.setFocus()
    places = [place_of(window, name)]
    for modifier in (Modifier.NoModifier,) * 3 + (Modifier.ShiftModifier,) * 3:
        QTest.keyClick(focus(), Key.Key_F6, modifier)
        places.append(place_of(window, name))
    assert places == ["pane", "outline", "text", "pane", "text", "outline", "pane"]


def place_of(window: MainWindow, name: str) -> str:
    """Where the keyboard is; never where nobody sees it."""
    here, pane = focus(), window.side.pane(name)
    assert here.isVisible()
    places = {window.outline: "outline", window.sheet.writer: "text", pane: "pane"}
    return places.get(here) or ("pane" if pane.isAncestorOf(here) else str(here))


def test_tab_goes_through_find_and_replace(active: MainWindow) -> None:
    _hits(active)
    bar = active.sheet.findChild(FindBar)
    assert isinstance(bar, FindBar)
    for width in (WIDE, NARROW):
        active.resize(width, 690)
        active.actions_.run("replace")
        check(bar)
        bar.next.setFocus()
        QTest.keyClick(bar.next, Key.Key_Escape)
        assert focus() is active.sheet.writer
        assert not bar.isVisible()


def test_tab_goes_down_the_list_of_a_palette(active: MainWindow) -> None:
    for name in ("commands", "go-to"):
        active.outline.setFocus()
        active.actions_.run(name)
        field = focus()
        QTest.keyClicks(field, "2")
        assert [tab(), tab(), tab(back=True)] == [field] * 3
        QTest.keyClick(field, Key.Key_Escape)
        assert focus() is active.outline


# --- windows of their own ------------------------------------------------------------------------


def _question(name: str) -> Callable[[Desk, MainWindow, Path], QWidget]:
    def asked(_desk: Desk, window: MainWindow, _path: Path) -> QWidget:
        session = window.session
        session.select(next(n.id for n in session.tree.walk() if n.kind == "paragraph"))
        made = dialog_for(name, session, 0, 3, window)
        assert isinstance(made, QWidget)
        return made

    return asked


def _pasted(_desk: Desk, window: MainWindow, _path: Path) -> QWidget:
    session = window.session
    source = read_web("<p>1. First</p><p><b>Heading</b></p><p>2. Second</p>")
    paste = paste_lines(session.tree, source, session.current, session.lang, session.new_id)
    assert isinstance(paste, Paste)
    return PastedDialog(paste, window)


def _recovery(_desk: Desk, window: MainWindow, path: Path) -> QWidget:
    found = Recovery(path, "x", "Notice", None, None, "here", "", 0.0, 3, 0)
    return RecoveryDialog([found], window)


def _started(desk: Desk, _window: MainWindow, _path: Path) -> QWidget:
    desk.show_start()
    assert desk.start_window is not None
    desk.start_window.complete()
    return desk.start_window


WINDOWS: dict[str, Callable[[Desk, MainWindow, Path], QWidget]] = {
    "start": _started,
    "circulate": lambda _desk, window, _path: CirculatingSheet(window),
    "from last": lambda desk, window, _path: RollDialog([*known_sources(desk, window)], window),
    "archive": lambda desk, _window, _path: open_archive(desk),
    "recovery": _recovery,
    "bodies": lambda desk, window, _path: BodyDialog(["wto-msme"], "", desk.data, window),
    "keys": lambda _desk, window, _path: KeysDialog(window.actions_, window),
    "pasted": _pasted,
    **{name: _question(name) for name in ("link", "footnote", "put-detail", "reference")},
}


@pytest.fixture
def folder(desk: Desk, tmp_path: Path) -> Path:
    """A folder as archive, so that nobody asks for one."""
    desk.settings.remember("archive", str(tmp_path))
    return tmp_path


@pytest.fixture(params=WINDOWS)
def own(
    desk: Desk, window: MainWindow, folder: Path, request: pytest.FixtureRequest
) -> Iterator[QWidget]:
    """A window of its own, shown."""
    made = WINDOWS[request.param](desk, window, folder)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    yield made
    made.close()


def test_tab_goes_round_a_window_of_its_own_and_esc_closes_it(own: QWidget, qtbot: QtBot) -> None:
    own.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is own)
    check(own)
    if own.parent() is not None:
        QTest.keyClick(focus(), Key.Key_Escape)
        assert not own.isVisible()
