"""Garbage is collected between events only: inside a call of Qt it would take widgets away."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from resources import SAMPLES
from ui.collector import GATHERED, LONG, Collector
from ui.desk import Desk


class Circle:
    """What only a collection can find."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collections() -> Iterator[list[int]]:
    """The generation of every collection that starts."""
    seen: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            seen.append(info["generation"])

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


class Littering(QWidget):
    """A widget whose answer to a new look makes much garbage."""

    def __init__(self) -> None:
        super().__init__()
        self.ensurePolished()

    def changeEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's name
        for _ in range(3000):
            Circle()


def test_a_new_look_never_collects_while_widgets_are_walked_over(
    desk: Desk, collections: list[int]
) -> None:
    littering = [Littering() for _ in range(5)]
    gc.enable()
    Collector(desk)
    collections.clear()
    desk.theme.choose("dark")
    desk.theme.choose("light")
    assert collections == []
    assert gc.get_count()[0] > GATHERED
    desk.collector.look()
    assert collections == [1]
    del littering


def test_without_a_collector_it_would_have_collected(desk: Desk, collections: list[int]) -> None:
    littering = Littering()
    gc.enable()
    desk.theme.choose("dark")
    gc.disable()
    assert collections != []
    del littering


def test_a_closed_window_is_gone_at_the_next_look(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open(next(SAMPLES.glob("*.convoca")))
    assert window is not None
    gone = weakref.ref(window)
    window.session.document.mark_saved()
    window.close()
    del window
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: gone() is None, timeout=5000)


def test_long_lived_garbage_goes_too(qapp: QApplication, collections: list[int]) -> None:
    parent = QObject()
    collector = Collector(parent)
    kept = []
    for _ in range(LONG + 1):
        kept.append([Circle() for _ in range(GATHERED)])
        collector.look()
    assert collections == [1] * LONG + [2]
