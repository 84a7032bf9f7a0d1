"""The archive in the window: searched in the background, grouped by notice, opened at a hit."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem

from editor.profiles.body import house_of
from editor.storage.notice_file import load
from editor.workflow.export import Wish, rendered
from resources import SAMPLES
from tests.workflow.test_archive import meeting
from ui.desk import Desk
from ui.finding.archive import ArchiveWindow, open_archive
from ui.finding.stood import can_have_stood, last_stood
from ui.list_rows import ROW, Row
from ui.main_window import MainWindow

SAMPLE = SAMPLES / "msme-2023-03-20.convoca"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "archive"
    made.mkdir()
    meeting(made, "a.convoca", "2021-11-02", "Adoption of the annual report", number=9)
    meeting(made, "b.convoca", "2022-06-01", "Fish", number=12)
    meeting(made, "c.convoca", "2022-11-16", "ADOPTION OF THE ANNUAL REPORTS", number=14)
    (made / "sample.convoca").write_bytes(SAMPLE.read_bytes())
    (made / "bad.convoca").write_bytes(b"{")
    return made


@pytest.fixture
def archive(desk: Desk, folder: Path) -> Iterator[ArchiveWindow]:
    desk.settings.remember("archive", str(folder))
    made = open_archive(desk)
    yield made
    made.close()


def until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not done():
        assert time.monotonic() < end
        QTest.qWait(10)


def searched(archive: ArchiveWindow, words: str) -> None:
    archive.field.setText(words)
    archive.begin()
    until(lambda: not archive.search.running)


def groups(archive: ArchiveWindow) -> list[QTreeWidgetItem]:
    found = [archive.list.topLevelItem(at) for at in range(archive.list.topLevelItemCount())]
    return [item for item in found if item]


def row(item: QTreeWidgetItem | None) -> Row:
    assert item is not None
    found: Row = item.data(0, ROW)
    return found


def test_hits_are_grouped_by_notice_the_newest_first(archive: ArchiveWindow) -> None:
    searched(archive, "annual report")
    listed = groups(archive)
    assert [row(item).label for item in listed] == [
        "20 March 2023", "16 November 2022", "2 November 2021", "",
    ]  # fmt: skip
    assert row(listed[1]).words == "Informal Working Group on MSMEs, INF/MSME/W/14"
    hit = row(listed[1].child(0))
    assert (hit.label, hit.words, hit.words[slice(*hit.lit)], hit.side) == (
        "1", "ADOPTION OF THE ANNUAL REPORTS", "ANNUAL REPORT", "English",
    )  # fmt: skip
    assert row(listed[3]).words == "bad.convoca"
    assert row(listed[3]).below
    assert archive.said.text().endswith("in 3 notices. 1 file could not be read.")


def test_when_an_item_was_last_on_the_agenda_is_said(
    archive: ArchiveWindow, window: MainWindow
) -> None:
    session = window.session
    assert not can_have_stood(window)
    session.select(next(n.id for n in session.tree.walk() if n.kind == "item"))
    assert can_have_stood(window)
    last_stood(window)
    until(lambda: not archive.search.running)
    assert archive.agenda.isChecked()
    assert [row(item).label for item in groups(archive)[:-1]] == [
        "16 November 2022", "2 November 2021",
    ], "the notice that asks does not count"  # fmt: skip
    assert archive.said.text().startswith("Last on the agenda: 16 November 2022 (Informal")
    assert "2 meetings in all." in archive.said.text()


def test_a_hit_opens_its_notice_at_its_place(
    archive: ArchiveWindow, desk: Desk, folder: Path
) -> None:
    searched(archive, "rapport annuel")
    QTest.keyClick(archive.field, Qt.Key.Key_Down)
    assert archive.list.hasFocus()
    QTest.keyClick(archive.list, Qt.Key.Key_Down)
    QTest.keyClick(archive.list, Qt.Key.Key_Return)
    (window,) = desk.windows
    assert window.filing.name == "sample"
    assert window.session.lang == "fr"
    assert "RAPPORT ANNUEL" in window.session.words(window.session.current).upper()


def test_a_word_file_opens_as_a_new_notice_with_the_words_looked_for(
    archive: ArchiveWindow, desk: Desk, folder: Path
) -> None:
    tree = load(SAMPLE).tree
    (folder / "sample.convoca").unlink()
    data = rendered(tree, house_of(tree.root), Wish(("fr",)))["fr"]
    (folder / "avis.docx").write_bytes(data)
    searched(archive, "rapport annuel")
    (item, _bad) = groups(archive)
    archive.list.itemActivated.emit(item, 0)
    (window,) = desk.windows
    assert window.filing.keeping.path is None
    assert window.session.lang == "fr"
    assert "RAPPORT ANNUEL" in window.session.words(window.session.current).upper()


def test_a_bad_expression_and_a_folder_that_is_gone_are_said(
    archive: ArchiveWindow, desk: Desk, folder: Path
) -> None:
    archive.options.pattern.click()
    searched(archive, "(")
    assert archive.said.text().startswith("This is no regular expression")
    archive.options.pattern.click()
    desk.settings.remember("archive", str(folder / "gone"))
    searched(archive, "x")
    assert "is no folder" in archive.said.text()
    assert archive.stop.isHidden()


def test_the_window_goes_on_while_many_notices_are_read_and_the_search_can_be_stopped(
    archive: ArchiveWindow, tmp_path: Path, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    many = tmp_path / "many"
    many.mkdir()
    data = SAMPLE.read_bytes()
    for number in range(300):
        (many / f"{number:03}.convoca").write_bytes(data)
    desk.settings.remember("archive", str(many))
    waits: list[float] = []
    last = [time.perf_counter()]

    def beat() -> None:
        waits.append(time.perf_counter() - last[0])
        last[0] = time.perf_counter()

    timer = QTimer(interval=5)
    timer.timeout.connect(beat)
    timer.start()
    archive.field.setText("zzzz")
    archive.begin()
    until(lambda: archive.progress.value() > 20)
    archive.give_up()
    timer.stop()
    waits.sort()
    with capsys.disabled():
        print(f"\nbeats of 5 ms while reading: median {waits[len(waits) // 2] * 1e3:.1f} ms, "
              f"99 % {waits[int(len(waits) * 0.99)] * 1e3:.1f} ms")  # fmt: skip
    assert waits[len(waits) // 2] < 0.1
    assert archive.said.text().startswith("Stopped.")
    assert not archive.search.running
    read = archive.progress.value()
    QTest.qWait(100)
    assert archive.progress.value() == read < 300
