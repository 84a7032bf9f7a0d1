"""What a key costs until the repaint, and a change of structure, in notices of any size.

The whole window is on the screen (offscreen), with outline, sheet and page; all of it follows.
"""

import itertools
import statistics
import time
from collections.abc import Iterator

import pytest

pytest.importorskip("PySide6.QtWidgets", reason="PySide6 cannot be loaded here")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.harness import Figure, Figures, Work, paired
from tests.bench.notices import SEED_LANGUAGE, grown
from ui.desk import Desk
from ui.keeping import Place
from ui.main_window import MainWindow

SIZES = (45, 1_000, 10_000)

pytestmark = pytest.mark.bench


@pytest.fixture(scope="module")
def windows(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[int, MainWindow]]:
    """A window for each size of notice, the caret in a paragraph in the middle."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONVOCA_DATA", str(tmp_path_factory.mktemp("data")))
        desk = Desk(qapp)
        made = {size: _window(desk, size) for size in SIZES}
        yield made
        for window in made.values():
            window.session.document.mark_saved()
            window.close()


def _window(desk: Desk, size: int) -> MainWindow:
    window = desk.show(Place(grown(size)))
    window.complete()
    window.session.show_language(SEED_LANGUAGE)
    paragraphs = [n.id for n in window.session.tree.walk() if n.kind == "paragraph"]
    window.session.select(paragraphs[len(paragraphs) // 2])
    window.writing.edit()
    surface = window.sheet.surface
    for _ in range(200):
        QTest.qWait(50)
        if next(surface.heights.unmeasured(), None) is None:
            break
    return window


def _key(window: MainWindow) -> Work:
    """Work that types a letter or takes it back, until everything that it changed is painted.

    What waits for a pause (checks, the page) has its own time and is not awaited here.
    """
    cell = window.sheet.cell
    keys = itertools.cycle(((Qt.Key.Key_A, "a"), (Qt.Key.Key_Backspace, "")))

    def work() -> None:
        key, chars = next(keys)
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, chars)
        QApplication.sendEvent(cell, press)
        _repaint()

    return work


def _repaint() -> None:
    for event in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
        QApplication.sendPostedEvents(None, event)


def _structure(window: MainWindow) -> Work:
    ways = itertools.cycle(("move-down", "move-up"))

    def work() -> None:
        window.actions_.run(next(ways))
        window.outline.executeDelayedItemsLayout()
        _repaint()

    return work


def _p95(work: Work, count: int) -> float:
    """The 95th percentile of so many runs, in milliseconds."""
    times = []
    for _ in range(count):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.quantiles(times, n=20)[-1] * 1e3


def test_a_key_in_a_long_notice_is_painted_as_soon_as_in_a_short_one(
    figures: Figures, windows: dict[int, MainWindow]
) -> None:
    """Floor: the same key in 45 elements. The 95th percentiles are for reading."""
    long, short = _key(windows[10_000]), _key(windows[45])
    measured = paired(long, short)
    read = f"p95 {_p95(long, 200):.2f} / {_p95(short, 200):.2f} ms; {measured.reading}"
    figures.note(Figure("key to repaint: 10,000 / 45 elements", measured.ratio, 1.3, 1.1, read))


def test_a_change_of_structure_in_a_long_notice_costs_little_more_than_in_a_shorter_one(
    figures: Figures, windows: dict[int, MainWindow]
) -> None:
    """Floor: moving an element in 1,000 elements, with all that is seen brought up to date."""
    long, short = _structure(windows[10_000]), _structure(windows[1_000])
    measured = paired(long, short)
    read = f"p95 {_p95(long, 40):.1f} / {_p95(short, 40):.1f} ms; {measured.reading}"
    name = "moving an element, everything followed: 10,000 / 1,000 elements"
    figures.note(Figure(name, measured.ratio, None, 2, read))
