"""A session: refusals said, undo that goes where it was, files saved and kept, work recovered."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from editor.edit.commands.placing import delete
from editor.edit.commands.settings import remove_language
from editor.edit.commands.wording import set_text
from editor.edit.transaction import Refusal
from editor.model.tree import Tree
from editor.storage.lock import LockedBy, acquire
from editor.storage.notice_file import load, write_notice
from editor.storage.recovery import recoverable
from resources import SAMPLES
from ui.desk import Desk
from ui.keeping import Keeping, Place
from ui.leftovers import open_recovered
from ui.main_window import MainWindow
from ui.messages import Button
from ui.session import Session


def item(tree: Tree) -> str:
    return next(node.id for node in tree.walk() if node.kind == "item")


def rename(session: Session, words: str) -> None:
    session.do(set_text(session.tree, item(session.tree), "en", words))


def saved_copy(tree: Tree, folder: Path) -> Path:
    path = folder / "notice.convoca"
    path.write_bytes(write_notice(tree))
    return path


def opened(desk: Desk, path: Path) -> MainWindow:
    window = desk.open(path)
    assert window is not None
    window.complete()
    return window


@pytest.fixture
def path(sample: Tree, tmp_path: Path) -> Path:
    """The sample as a file of one's own."""
    return saved_copy(sample, tmp_path)


@pytest.fixture
def changed(desk: Desk, path: Path) -> MainWindow:
    """A window on that file, with a change that is not saved."""
    window = opened(desk, path)
    rename(window.session, "ANOTHER TITLE")
    return window


def test_a_refusal_is_said_and_changes_nothing(session: Session) -> None:
    said: list[str] = []
    session.said.connect(said.append)
    before = session.tree
    assert not session.do(Refusal("already-top"))
    assert session.tree is before
    assert "highest level" in said[0]


def test_undo_goes_back_to_the_language_and_the_element(session: Session) -> None:
    session.show_language("fr")
    chosen = item(session.tree)
    session.do(set_text(session.tree, chosen, "fr", "ADOPTION"))
    session.show_language("es")
    session.select(session.tree.root.children[0].id)
    session.undo()
    assert session.lang == "fr"
    assert session.current == chosen


def test_the_view_never_stays_on_what_is_gone(session: Session) -> None:
    session.show_language("es")
    session.select(item(session.tree))
    seen: list[str] = []
    session.changed.connect(lambda: seen.append(session.current))
    session.do(delete(session.tree, session.current))
    assert seen[0] in session.tree
    session.do(remove_language(session.tree, "es"))
    assert session.lang != "es"


def test_saving_writes_the_file_and_the_title_says_so(changed: MainWindow, path: Path) -> None:
    assert changed.isWindowModified()
    assert changed.filing.save()
    assert not changed.isWindowModified()
    assert load(path).tree == changed.session.tree
    assert "notice" in changed.windowTitle()


def test_a_file_changed_by_another_program_is_not_overwritten(
    changed: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_bytes(b"theirs")
    asked: list[str] = []

    def cancel(_parent: object, words: str, *_rest: object, **_more: object) -> Button:
        asked.append(words)
        return Button.Cancel

    monkeypatch.setattr("ui.filing.ask", cancel)
    assert not changed.filing.save()
    assert path.read_bytes() == b"theirs"
    assert "changed by another program" in asked[0]


def test_closing_with_unsaved_work_asks_once_and_saving_is_the_default(
    desk: Desk, changed: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [Button.Cancel, Button.Save]
    defaults: list[object] = []

    def answer(*_rest: object, default: Button, **_more: object) -> Button:
        defaults.append(default)
        return answers.pop(0)

    monkeypatch.setattr("ui.filing.ask", answer)
    assert not changed.close()
    assert changed in desk.windows
    assert changed.close()
    assert changed not in desk.windows
    assert defaults == [Button.Save, Button.Save]
    assert load(path).tree == changed.session.tree


def test_a_second_start_finds_the_file_locked_and_opens_a_copy(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(desk, path)
    other = Desk(QApplication.instance())  # type: ignore[arg-type]
    monkeypatch.setattr("ui.desk.ask", lambda *_a, **_k: Button.Open)
    assert isinstance(acquire(path), LockedBy)
    copy = other.open(path)
    assert copy is not None
    assert copy.filing.keeping.path is None
    copy.close()


def test_the_same_file_is_shown_not_opened_twice(desk: Desk, path: Path) -> None:
    assert opened(desk, path) is desk.open(path)
    assert len(desk.windows) == 1


def test_the_sample_opens_as_an_untitled_copy(window: MainWindow) -> None:
    assert window.filing.keeping.path is None
    assert "Untitled" in window.windowTitle()


def test_a_damaged_file_is_refused_in_words(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Exception] = []
    monkeypatch.setattr("ui.desk.tell_error", lambda _parent, error: told.append(error))
    path = tmp_path / "broken.convoca"
    path.write_text(json.dumps({"format": "convoca"}))
    assert desk.open(path) is None
    assert "Nothing was opened" in str(told[0])


def abandoned(session: Session, folder: Path, path: Path | None) -> None:
    """A session that ended without being closed, on a computer of the same name."""
    from editor.storage.journal import Journal
    from editor.storage.process import Process, this_process

    here = this_process()
    gone = Process(here.host, 2**22 + 1, here.boot, "1")
    digest = load(path).hash if path else None
    journal = Journal(folder / "journals", session.tree, path, digest, process=gone)
    session.changed.connect(lambda change: journal.append(change.transaction, change.after))
    rename(session, "ALMOST LOST")
    journal.sync(force=True)
    journal._file.close()


@pytest.mark.parametrize("saved", [True, False])
def test_what_a_crash_left_is_offered_and_opens_as_unsaved_work(
    desk: Desk, session: Session, tmp_path: Path, data_folder: Path, saved: bool
) -> None:
    path = saved_copy(session.tree, tmp_path) if saved else None
    abandoned(session, data_folder, path)
    (found,) = recoverable(data_folder / "journals")
    open_recovered(desk, found)
    (window,) = desk.windows
    assert window.session.tree == session.tree
    assert window.session.document.dirty
    assert window.filing.keeping.path == path
    assert not recoverable(data_folder / "journals")
    if path:
        assert window.filing.save()
        assert load(path).tree == session.tree


def test_the_offer_says_title_file_and_number_of_changes(
    desk: Desk, session: Session, data_folder: Path
) -> None:
    from ui.dialogs.recovery import RecoveryDialog

    abandoned(session, data_folder, None)
    found = recoverable(data_folder / "journals")
    dialog = RecoveryDialog(found)
    shown = dialog.list.topLevelItem(0)
    assert shown is not None
    assert [shown.text(column) for column in (1, 3)] == ["never saved", "1"]
    wanted: list[object] = []
    dialog.open_wanted.connect(wanted.append)
    dialog.open_button.click()
    assert wanted == found


def test_nothing_is_journalled_before_something_happens(
    session: Session, data_folder: Path
) -> None:
    keeping = Keeping(data_folder / "journals", Place(session.tree), None)
    assert not list(data_folder.rglob("*.*"))
    session.changed.connect(keeping.note)
    rename(session, "CHANGED")
    assert keeping.journal in list(data_folder.rglob("*.*"))
    keeping.close(session.tree)


def test_the_sample_is_there(qapp: QApplication) -> None:
    assert list(SAMPLES.glob("*.convoca"))
