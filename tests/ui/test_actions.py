"""The table of actions: every name in it leads to something that can be called."""

import pytest

from editor.edit.transaction import Refusal
from ui.actions import named
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
