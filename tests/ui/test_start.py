"""The start screen: what it offers, and that it goes when a notice opens."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.model.tree import Tree
from editor.profiles.load import known
from resources import SAMPLES
from ui.desk import Desk
from ui.keeping import Place
from ui.main_window import MainWindow
from ui.messages import Button
from ui.start.went_before import drafts, recent
from ui.start.window import StartWindow

Key = Qt.Key


@pytest.fixture
def start(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[StartWindow]:
    monkeypatch.setattr(desk, "receive", lambda: None)
    desk.start([])
    shown = desk.start_window
    assert shown is not None
    shown.complete()
    yield shown
    desk.left_start()


def words(start: StartWindow) -> list[str]:
    return [entry.words for entry in start.before.entries()]


def test_every_body_can_be_begun_with_one_key(desk: Desk, start: StartWindow) -> None:
    assert len(start.bodies.entries()) == len(known("bodies", desk.data))
    start.bodies.setFocus()
    first = start.bodies.entries()[0]
    QTest.keyClick(start.bodies, Key.Key_Return)
    (window,) = desk.windows
    assert window.untouched
    assert window.session.tree.root.fields["body"] == sorted(known("bodies", desk.data))[0]
    assert "un-cefact" in window.session.tree.root.fields["body"]
    assert "CEFACT" in first.quiet
    assert not start.isVisible()


def test_the_body_of_the_last_new_notice_comes_first(desk: Desk) -> None:
    desk.settings.remember("body", "un-tdb")
    desk.show_start()
    first = desk.start_window.bodies.entries()[0] if desk.start_window else None
    desk.left_start()
    desk.settings.remember("body", "wto-gc")
    desk.show_start()
    assert desk.start_window
    assert desk.start_window.bodies.entries()[0] != first


def test_samples_and_recent_notices_open(desk: Desk, start: StartWindow, tmp_path: Path) -> None:
    assert len(start.before.entries()) == len(list(SAMPLES.glob("*.convoca")))
    path = tmp_path / "My notice.convoca"
    path.write_bytes((SAMPLES / "msme-2023-03-20.convoca").read_bytes())
    desk.settings.opened(path)
    desk.settings.opened(tmp_path / "gone.convoca")
    start.fill()
    assert words(start)[0] == "My notice"
    assert "gone" not in words(start)
    opens = start.before.entries()[0].does
    assert opens
    opens()
    assert desk.windows[0].filing.keeping.path == path
    assert not start.isVisible()


def test_a_notice_closed_without_ever_being_saved_is_a_draft(
    desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _words: str, buttons: dict[Button, str], **more: object) -> Button:
        asked.extend([buttons[Button.Discard], str(more["more"])])
        return Button.Discard

    monkeypatch.setattr("ui.filing.ask", answer)
    window.actions_.run("duplicate")
    wanted = window.session.tree
    window.close()
    assert asked == ["Keep as draft", "A draft stays on the start screen for 30 days."]
    desk.show_start()
    shown = desk.start_window
    assert shown is not None
    shown.fill()
    draft = shown.before.entries()[0]
    assert "kept for 30 days" in draft.quiet
    assert draft.does
    draft.does()
    (again,) = desk.windows
    desk.show_start()
    shown = desk.start_window
    assert shown is not None
    assert again.session.tree == wanted
    assert again.session.document.dirty
    shown.fill()
    assert "kept for 30 days" not in shown.before.entries()[0].quiet
    assert again.filing.save_to(tmp_path / "saved.convoca")
    again.close()
    shown.fill()
    assert words(shown)[0] == "saved"


def test_a_draft_stays_one_however_often_it_is_opened(
    desk: Desk, sample: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.filing.ask", lambda *_a, **_k: Button.Discard)
    desk.show(Place(sample, unsaved=True))  # as an import and a roll-forward do: no change is made
    desk.quit()
    for _ in range(2):
        found = drafts(desk)
        assert [entry.icon for entry in found] == ["pencil"]
        assert found[0].does
        found[0].does()
        assert drafts(desk) == []
        assert desk.windows[0].session.tree == sample
        desk.quit()
    assert len(drafts(desk)) == 1


def test_what_was_not_touched_leaves_no_draft(desk: Desk) -> None:
    assert desk.new("wto-msme")
    desk.quit()
    assert desk.windows == []
    assert drafts(desk) == []


def test_a_file_that_cannot_be_asked_for_its_day_is_not_shown(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("there", "share"):
        (tmp_path / name).write_bytes(b"")
        desk.settings.opened(tmp_path / name)
    real = Path.stat

    def stat(path: Path, **more: bool) -> os.stat_result:
        if path.name == "share":
            raise OSError(errno.EHOSTDOWN, "Host is down")
        return real(path, **more)

    monkeypatch.setattr(Path, "stat", stat)
    assert [entry.words for entry in recent(desk)] == ["there"]


def test_it_comes_again_when_asked_for(
    desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "receive", lambda: None)
    window.actions_.run("start-screen")
    shown = desk.start_window
    assert shown is not None
    assert shown.isVisible()
    desk.open(SAMPLES / "joint-two-days.convoca")
    assert not shown.isVisible()
