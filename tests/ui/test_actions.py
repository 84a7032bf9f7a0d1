"""The table of actions: every name in it leads to something that can be called."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from editor.edit.transaction import Refusal
from ui.actions import named
from ui.bound import PAUSE
from ui.intents import INTENTS
from ui.main_window import MainWindow
from ui.menus import menus


@pytest.mark.usefixtures("qapp")
def test_every_action_is_done_by_something() -> None:
    rows = [row for menu in menus() for row in menu.actions if row and not row.menu]
    assert len({row.id for row in rows}) == len(rows) > 40
    for row in rows:
        assert row.id in INTENTS if row.command else callable(named(row.function)), row.id
        assert not row.asks or callable(named(row.asks)), row.id


def test_every_action_has_a_name_and_an_impossible_one_says_why(window: MainWindow) -> None:
    window.actions_.refresh_all()
    for name, action in window.actions_.made.items():
        assert action.text(), name
        assert action.toolTip(), name
        assert action.isEnabled() or "\n" in action.toolTip(), f"{name} does not say why"
        if name in INTENTS:
            answer = INTENTS[name](window.session)
            assert action.isEnabled() == bool(answer), name
            assert isinstance(answer, Refusal) == ("\n" in action.toolTip()), name


def test_after_a_change_of_place_what_was_refused_is_asked_at_once_and_all_after_a_pause(
    window: MainWindow,
) -> None:
    session, actions = window.session, window.actions_
    first, *_, last = session.tree.root.children
    session.select(first.id)
    actions.refresh()
    assert not actions.made["move-up"].isEnabled()
    assert actions.made["move-down"].isEnabled()
    session.select(last.id)
    assert actions.made["move-up"].isEnabled(), "its keys would be lost"
    assert actions.made["move-down"].isEnabled()
    QTest.qWait(PAUSE + 100)
    assert not actions.made["move-down"].isEnabled()


def test_a_menu_that_opens_at_a_place_is_gone_when_it_closes(window: MainWindow) -> None:
    """Of chosen elements, of a text, of the kinds that can stand here."""
    surface = window.sheet.surface
    window.writing.edit()
    place = surface.mapToGlobal(surface.rect().center())
    before = len(window.findChildren(QMenu))
    asks = (
        partial(surface.menu_wanted.emit, place),
        partial(surface.cell.menu_wanted.emit, place),
        surface.strokes.offer_kinds,
    )
    for ask in asks:
        ask()
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        popup.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert len(window.findChildren(QMenu)) == before
