"""What the pictures of `screenshots.py` show: each scene is a function that returns a widget.

A scene is named in the table of pictures and runs in a process of its own, without a screen.
"""

import datetime
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.edit.commands.clipboard import cut
from editor.edit.commands.comments import add_comment
from editor.edit.commands.wording import set_text
from editor.edit.transaction import Refusal, Transaction
from editor.storage.persist import atomic_write
from editor.workflow.revision import prepare_revision
from resources import SAMPLES
from tests.workflow.ready import ready, sent
from ui.circulating.sheet import FOLDER, CirculatingSheet
from ui.comments.composer import NAME
from ui.desk import Desk
from ui.finding.archive import open_archive
from ui.finding.bar import FindBar
from ui.finding.palette import Palette
from ui.keeping import Place
from ui.main_window import MainWindow
from ui.rolling.dialog import RollDialog
from ui.rolling.pane import ReviewPane
from ui.rolling.start import ask

if TYPE_CHECKING:
    from editor.model.tree import Tree
    from scripts.screenshots import Picture

SAMPLE = SAMPLES / "msme-2023-03-20.convoca"
SOON = 300
"""Milliseconds until a window has its texts."""
WHEN = datetime.datetime(2023, 3, 3, 17, 25).timestamp()
"""When the notices of the start screen were saved."""
AUTHOR = "Traduction"
LINES = """<p><b>7&nbsp; DATE OF THE NEXT MEETING</b></p>
<p>7.1. The next meeting will be held on 20 June 2023.</p>
<p>7.2. Members are invited to propose items:</p><p>a. by e-mail;</p><p>b. by letter.</p>"""


# --- windows -----------------------------------------------------------------------------------


def _shown(desk: Desk, picture: "Picture", tree: "Tree | None" = None) -> MainWindow:
    """A notice in its window, as large as the screen leaves: the sample, or a notice unsaved."""
    window = desk.show(Place(tree)) if tree else desk.open(_saved("MSMEs 2023-03-20"))
    assert window is not None
    width, height = picture.size
    window.resize(round(width / picture.scale), round(height / picture.scale))
    window.complete()
    window.activateWindow()
    window.session.show_language(picture.lang)
    QTest.qWait(SOON)
    return window


def _saved(name: str) -> Path:
    """A copy of the sample among the notices of somebody."""
    path = Path(os.environ["CONVOCA_DATA"]) / "notices" / f"{name}.convoca"
    path.parent.mkdir(exist_ok=True)
    atomic_write(path, SAMPLE.read_bytes())
    os.utime(path, (WHEN, WHEN))
    return path


def _ids(window: MainWindow, kind: str) -> list[str]:
    return [node.id for node in window.session.tree.walk() if node.kind == kind]


def _write(window: MainWindow, node: str) -> None:
    """Put the caret into a text."""
    window.session.select(node)
    window.writing.edit()


def drafting(desk: Desk, picture: "Picture") -> QWidget:
    """The sample, a pillar being written."""
    window = _shown(desk, picture)
    _write(window, _ids(window, "pillar")[0])
    return window


def start(desk: Desk, _picture: "Picture") -> QWidget:
    """The start screen of somebody who has worked with it."""
    for name in ("MSMEs 2022-11-16", "MSMEs 2023-03-20"):
        desk.settings.opened(_saved(name))
    desk.start([])
    assert desk.start_window is not None
    return desk.start_window


# --- panes and bars ----------------------------------------------------------------------------


def details(desk: Desk, picture: "Picture") -> QWidget:
    """The form of the details."""
    window = _shown(desk, picture)
    window.actions_.run("details")
    return window


def problems(desk: Desk, picture: "Picture") -> QWidget:
    """A text with a wrong weekday and an unknown word, in the sheet and in the list."""
    window = _shown(desk, picture)
    session, node = window.session, _ids(window, "paragraph")[0]
    words = "Les membres du Groupe adopteront le raport le mardi 20 mars 2023."
    session.do(set_text(session.tree, node, "fr", words))
    _write(window, node)
    window.actions_.run("problems")
    return window


def comments(desk: Desk, picture: "Picture") -> QWidget:
    """A query to the drafter, and the pane that lists it."""
    desk.settings.remember(NAME, AUTHOR)
    window = _shown(desk, picture)
    session, node = window.session, _ids(window, "pillar")[0]
    query = "Pilier ou volet? L'original dit “pillar”."
    made = add_comment(session.tree, node, query, session.new_id, author=AUTHOR,
                       time="2023-03-02T15:40:00Z", lang="fr", kind="query")  # fmt: skip
    session.do(_possible(made))
    session.select(node)
    window.side.show_pane("comments")
    return window


def pasted(desk: Desk, picture: "Picture") -> QWidget:
    """An item that was pasted from Word, and the bar that adjusts it."""
    window = _shown(desk, picture)
    data = QMimeData()
    data.setHtml(LINES)
    QApplication.clipboard().setMimeData(data)
    _write(window, _ids(window, "item")[-1])
    window.outline.setFocus()
    window.actions_.run("paste")
    return window


def find(desk: Desk, picture: "Picture") -> QWidget:
    """Words found in all languages, with what they would become."""
    window = _shown(desk, picture)
    window.actions_.run("replace")
    bar = window.sheet.findChild(FindBar)
    assert isinstance(bar, FindBar)
    bar.field.setText("Trade4MSMEs")
    bar.everywhere.setChecked(True)
    bar.look()
    bar.new.setText("Trade4SMEs")
    bar.new.textEdited.emit("Trade4SMEs")
    bar.list.click()
    return window


def commands(desk: Desk, picture: "Picture") -> QWidget:
    """The list of commands, narrowed by some letters."""
    window = _shown(desk, picture)
    window.actions_.run("commands")
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    palette.field.setText("ver")
    return window


def archive(desk: Desk, picture: "Picture") -> QWidget:
    """Words looked for in a folder of notices."""
    _shown(desk, picture)
    folder = Path(os.environ["CONVOCA_DATA"]) / "archive"
    shutil.copytree(SAMPLES, folder)
    desk.settings.remember("archive", str(folder))
    shown = open_archive(desk)
    shown.field.setText("adoption")
    shown.begin()
    return shown


# --- from the last notice to the next ----------------------------------------------------------


def _asked(desk: Desk, picture: "Picture") -> RollDialog:
    dialog = ask(desk, window := _shown(desk, picture), window)
    dialog.date.line.setText("20 June 2023")
    dialog.date.line.textEdited.emit("20 June 2023")
    return dialog


def from_last(desk: Desk, picture: "Picture") -> QWidget:
    """The question that makes the next notice: one item left out, one parked."""
    dialog = _asked(desk, picture)
    dialog.items.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_D, Qt.Key.Key_P):
        QTest.keyClick(dialog.items, key)
    return dialog


def review(desk: Desk, picture: "Picture") -> QWidget:
    """The next notice with the list of what came along, some of it answered."""
    dialog = _asked(desk, picture)
    before = set(desk.windows)
    dialog.accept()
    (window,) = set(desk.windows) - before
    window.resize(*picture.size)
    window.complete()
    QTest.qWait(SOON)
    pane = window.side.shown("review")
    assert isinstance(pane, ReviewPane)
    pane.filter.setCurrentIndex(1)
    for _ in range(3):
        pane.answer("keep")
    return window


def circulate(desk: Desk, picture: "Picture") -> QWidget:
    """The sheet of a notice that is ready but for one text."""
    folder = Path(os.environ["CONVOCA_DATA"]) / "2023-03-20"
    folder.mkdir()
    desk.settings.remember(FOLDER, str(folder))
    window = _shown(desk, picture, ready())
    session = window.session
    session.do(set_text(session.tree, _ids(window, "paragraph")[3], "es", ""))
    window.actions_.run("circulate")
    sheet = window.findChild(CirculatingSheet)
    assert isinstance(sheet, CirculatingSheet)
    sheet.date.show_day(datetime.date(2023, 3, 3))
    return sheet


def versions(desk: Desk, picture: "Picture") -> QWidget:
    """The revision of a circulated notice: old numbers at the side, what differs in the pane."""
    tree, house = sent()
    window = _shown(desk, picture, tree)
    session, today = window.session, datetime.date(2023, 3, 10)
    made = prepare_revision(session.tree, house, today, session.new_id, keep_numbers=False)
    session.do(_possible(made))
    node = _ids(window, "paragraph")[0]
    old = session.tree.node(node).texts["en"]
    session.do(set_text(session.tree, node, "en", old.replace("draft annual", "annual")))
    gone = cut(session.tree, _ids(window, "paragraph")[1])
    assert not isinstance(gone, Refusal)
    session.do(gone.transaction)
    session.select(node)
    window.side.show_pane("versions")
    return window


def _possible(made: Transaction | Refusal) -> Transaction:
    assert isinstance(made, Transaction), made
    return made
