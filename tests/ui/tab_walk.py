"""Going through a window with Tab, and saying what was passed by."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Key, Modifier = Qt.Key, Qt.KeyboardModifier
MOST = 90
"""Keys after which a walk is lost."""


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


def tab(*, back: bool = False) -> QWidget:
    key = Key.Key_Backtab if back else Key.Key_Tab
    QTest.keyClick(focus(), key, Modifier.ShiftModifier if back else Modifier.NoModifier)
    return focus()


def walked(top: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where Tab leads inside a widget, until it leaves it or is where it began."""
    found = [focus()]
    for _ in range(MOST):
        here = tab(back=back)
        if here is found[0] or not top.isAncestorOf(here):
            return found
        assert here not in found, f"{here} is come back to without {found[0]}"
        found.append(here)
    raise AssertionError(f"Tab stays at {focus()}")


def round_of(top: QWidget) -> list[QWidget]:
    """Everything that Tab reaches in a widget, from the first to the last."""
    start = focus()
    ahead = walked(top)
    start.setFocus()
    behind = walked(top, back=True)
    if set(behind) == set(ahead):  # in a window of its own it goes round
        return ahead
    return [*reversed(behind[1:]), *ahead]


def stops(top: QWidget) -> set[QWidget]:
    """What can be worked with in a widget."""
    tabbed = Qt.FocusPolicy.TabFocus
    return {
        one
        for one in top.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & tabbed
        and one.focusProxy() is None
    }  # fmt: skip


def place(widget: QWidget, top: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def steps_back(found: list[QWidget], top: QWidget) -> int:
    """How often the next one is above, or left in the same line."""
    rects = [place(one, top) for one in found]
    count = 0
    for before, after in zip(rects, [*rects[1:], rects[0]], strict=True):
        above = after.bottom() <= before.top() and after.left() < before.right()
        count += above or (after.right() <= before.left() and after.top() < before.bottom())
    return count


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a widget: its name, else the text beside it or on it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def check(top: QWidget) -> None:
    found = round_of(top)
    inner = {one for one in found if top.isAncestorOf(one)}
    passed = [str(one) for one in stops(top) - inner]
    assert not passed, passed
    nameless = [str(one) for one in inner if not spoken(one)]
    assert not nameless, nameless
    assert steps_back([one for one in found if one in inner], top) <= 1  # from the last on
