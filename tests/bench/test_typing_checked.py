"""What checks and spelling cost the keys of a long notice: they run in pauses, in slices.

Keys come in bursts; each burst begins at any moment after a pause, so that it meets a look at the
notice. The floor is the same in a window that looks at nothing.
"""

import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.bench.harness import Figure, Figures
from tests.bench.notices import SEED_LANGUAGE, grown

if TYPE_CHECKING:
    from ui.main_window import MainWindow

pytestmark = pytest.mark.bench

SIZE, BURSTS, KEYS, SEED = 4_500, 40, 4, 4
PAUSE = 30
"""Milliseconds of a pause here, so that the bench ends soon."""


def test_keys_hardly_wait_for_checks_and_spelling(
    figures: Figures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("PySide6.QtWidgets", reason="PySide6 cannot be loaded here")
    monkeypatch.setenv("CONVOCA_DATA", str(tmp_path))
    monkeypatch.setattr("ui.problems.problems.PAUSE", PAUSE)
    windows = _windows()
    busy, still = windows
    still.session.changed.disconnect(still.problems._changed)
    rnd = random.Random(SEED)
    waits: tuple[list[float], list[float]] = ([], [])
    for _ in range(BURSTS):
        moment = (PAUSE + rnd.uniform(0, 150)) / 1000
        busy.problems.look_soon()
        waits[0].extend(_burst(busy, moment))
        busy.problems.look_now()  # so that it does not go on while the other is measured
        waits[1].extend(_burst(still, moment))
    for window in windows:
        window.session.document.mark_saved()
        window.close()
    on, off = (sorted(times)[int(len(times) * 0.95)] for times in waits)
    longest = " / ".join(f"{max(times) * 1e3:.0f}" for times in waits)
    reading = f"p95 {on * 1e3:.1f} / {off * 1e3:.1f} ms, longest {longest} ms"
    figures.note(Figure(f"typing, checked / unchecked, {SIZE:,}", on / off, 4, 1.3, reading))


def _windows() -> "list[MainWindow]":
    """Two windows with the same long notice, looked at once."""
    from PySide6.QtWidgets import QApplication

    from ui.desk import Desk
    from ui.keeping import Place

    desk = Desk(QApplication.instance() or QApplication([]))  # type: ignore[arg-type]
    windows = [desk.show(Place(grown(SIZE))) for _ in range(2)]
    for window in windows:
        window.complete()
        window.session.show_language(SEED_LANGUAGE)
        window.sheet.cell.setFocus()
        window.problems.look_soon()
        window.problems.look_now()
    return windows


def _burst(window: "MainWindow", moment: float) -> list[float]:
    """Some keys, the first of them after so many seconds: how long each took since it was due."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    kept = []
    for _ in range(KEYS):
        due = time.perf_counter() + moment
        while time.perf_counter() < due:
            QApplication.processEvents()
        QTest.keyClicks(window.sheet.cell, "e")
        QApplication.processEvents()
        kept.append(time.perf_counter() - due)
        moment = 0.01
    return kept
