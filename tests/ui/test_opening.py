"""Starting and opening notices from the File menu: bodies to choose from, notices opened last."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from editor.model.tree import Tree
from editor.profiles.load import known
from editor.storage.notice_file import write_notice
from resources import FOLDER, SAMPLES
from ui.desk import Desk
from ui.dialogs.bodies import BodyDialog
from ui.main_window import MainWindow
from ui.start.window import StartWindow

OTHER = """
name = "other"
profile = "wto"
symbol_series = "X/"
[short]
en = "Others"
[facts."body.name"]
type = "text"
value = { en = "Committee on Other Things", fr = "Comité des autres choses" }
"""


@pytest.fixture
def two_bodies(desk: Desk, tmp_path: Path) -> Path:
    """The data of the program with a second body, and a broken third one."""
    folder = tmp_path / "resources"
    for name in ("bodies", "profiles", "locales"):
        shutil.copytree(FOLDER / name, folder / name)
    (folder / "bodies" / "other.toml").write_text(OTHER, encoding="utf-8")
    (folder / "bodies" / "broken.toml").write_text("name = ", encoding="utf-8")
    desk.data = folder
    return folder


def offered(window: MainWindow) -> list[QAction]:
    menu = window.actions_.menu("recent")
    menu.aboutToShow.emit()
    return menu.actions()


def saved(tree: Tree, path: Path) -> Path:
    path.write_bytes(write_notice(tree))
    return path


def test_one_body_is_no_question(desk: Desk, window: MainWindow, two_bodies: Path) -> None:
    for path in (two_bodies / "bodies").iterdir():
        if path.stem != "wto-msme":
            path.unlink()
    window.actions_.run("new")
    assert desk.windows[-1].session.tree.root.fields["body"] == "wto-msme"


def test_every_shipped_body_can_be_chosen(desk: Desk, qapp: QApplication) -> None:
    names = known("bodies")
    assert len(names) >= 6
    dialog = BodyDialog(names, "un-model", FOLDER)
    assert dialog.chosen == "un-model"
    for row, name in enumerate(names):
        dialog.list.setCurrentRow(row)
        assert dialog.chosen == name
        made = desk.new(name)
        assert made is not None
        assert made.session.tree.root.fields["body"] == name


def test_the_sample_that_the_user_chooses_opens_as_an_untitled_copy(
    desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def choose(*asked: Any) -> tuple[str, bool]:
        offered.extend(asked[3])
        return next(name for name in asked[3] if "Model Agendas" in name), True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    window.actions_.run("sample")
    opened = desk.windows[-1]
    assert opened.session.tree.root.fields["body"] == "un-model"
    assert opened.filing.keeping.path is None
    assert "Annotated provisional agenda – Working Party on Model Agendas" in offered
    assert len(offered) == len(set(offered))


def test_no_sample_opens_where_none_is_chosen(
    desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(desk.windows)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *asked: (asked[3][0], False))
    window.actions_.run("sample")
    assert len(desk.windows) == before


def test_the_bodies_are_offered_by_name_and_a_broken_one_says_why(
    desk: Desk, two_bodies: Path
) -> None:
    dialog = BodyDialog(["broken", "other", "wto-msme"], "", two_bodies)
    lines = [dialog.list.item(row).text().split("\n") for row in range(3)]
    assert lines[0][0] == "broken"
    assert "not valid TOML" in lines[0][1]
    assert lines[1] == ["Committee on Other Things", "Others  ·  X/"]
    assert dialog.chosen == "other"
    dialog.list.setCurrentRow(0)
    assert not dialog.list.item(0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_the_chosen_body_is_taken_and_remembered(
    desk: Desk, window: MainWindow, two_bodies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(dialog: BodyDialog) -> int:
        asked.append(dialog.chosen)
        dialog.list.setCurrentRow(1)
        return BodyDialog.DialogCode.Accepted.value

    monkeypatch.setattr(BodyDialog, "exec", choose)
    window.actions_.run("new")
    fresh = desk.windows[-1]
    assert fresh.session.tree.root.fields["body"] == "other"
    assert fresh.session.tree.root.fields["symbol"] == ["X/…"]
    fresh.actions_.run("new")
    assert asked == ["other", "other"]
    again = desk.new()
    assert again is not None
    assert again.session.tree.root.fields["body"] == "other"


def test_no_body_chosen_is_no_notice(
    desk: Desk, window: MainWindow, two_bodies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BodyDialog, "exec", lambda _d: BodyDialog.DialogCode.Rejected.value)
    window.actions_.run("new")
    assert desk.windows == [window]


def test_what_was_opened_or_saved_is_offered_newest_first(
    desk: Desk, window: MainWindow, tmp_path: Path
) -> None:
    (empty,) = offered(window)
    assert not empty.isEnabled()
    first = saved(window.session.tree, tmp_path / "R&D first.convoca")
    opened = desk.open(first)
    assert opened is not None
    assert window.filing.save_to(tmp_path / "second.convoca")
    actions = offered(window)
    assert [action.toolTip() for action in actions] == [
        str(tmp_path / "second.convoca"),
        str(first),
    ]
    assert actions[1].text().startswith("&2  R&&D first\t")
    opened.close()
    actions[1].trigger()
    assert desk.windows[-1].filing.keeping.path == first


def test_a_missing_notice_is_named_and_taken_off_the_list(
    desk: Desk, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.desk.tell", lambda _p, words, **_m: told.append(words))
    path = saved(window.session.tree, tmp_path / "gone.convoca")
    opened = desk.open(path)
    assert opened is not None
    opened.close()
    path.unlink()
    offered(window)[0].trigger()
    assert "“gone.convoca” is not there any more" in told[0]
    assert str(tmp_path) in told[0]
    assert desk.settings.recent() == []
    assert desk.windows == [window]


def test_what_a_crash_left_is_offered_once_after_the_first_window_is_complete(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[int] = []
    monkeypatch.setattr("ui.leftovers.offer", lambda desk: offered.append(len(desk.windows)))
    monkeypatch.setattr(desk, "receive", lambda: None)
    desk.start([SAMPLES / "msme-2023-03-20.convoca"])
    assert offered == []
    desk.windows[0].complete()
    assert offered == [1]
    other = desk.open(SAMPLES / "joint-two-days.convoca")
    assert other is not None
    other.complete()
    assert offered == [1]


def test_a_start_without_a_notice_offers_it_over_the_start_screen(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    offered: list[QWidget | None] = []
    monkeypatch.setattr("ui.leftovers.offer", lambda desk: offered.append(desk.front()))
    monkeypatch.setattr(desk, "receive", lambda: None)
    desk.start([])
    qtbot.waitUntil(lambda: bool(offered))
    assert isinstance(offered[0], StartWindow)
