"""What stands beside the sheet, in wide and in narrow windows, and what is offered above it."""

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.edit.commands.placing import duplicate
from ui.bars import Offer, OfferButton
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.side.dock import TEXT
from ui.side.panes import panes


def test_every_pane_of_the_table_can_be_shown(window: MainWindow) -> None:
    window.resize(1366, 690)
    for pane in panes():
        made = window.side.show_pane(pane.id)
        assert made.isVisible()
        assert window.side.shown(pane.id) is made


def test_a_narrow_window_shows_the_text_or_a_pane(window: MainWindow) -> None:
    window.resize(1366, 690)
    QApplication.processEvents()
    page = window.side.show_pane("page")
    assert window.sheet.isVisible()
    window.resize(1093, 555)
    QApplication.processEvents()
    assert window.side.current == TEXT
    assert window.sheet.isVisible()
    assert not page.isVisible()
    assert window.side.height() < 60
    window.actions_.run("show-side")
    assert page.isVisible()
    assert not window.sheet.isVisible()
    window.actions_.run("show-side")
    assert window.sheet.isVisible()
    window.resize(1366, 690)
    QApplication.processEvents()
    assert window.sheet.isVisible()
    assert page.isVisible()
    assert window.side.tabs.place_of(TEXT) < 0


def test_a_window_that_begins_narrow_shows_the_text_below_its_tabs(desk: Desk) -> None:
    window = desk.new()
    assert window is not None
    window.resize(1093, 555)
    window.complete()
    QApplication.processEvents()
    assert window.side.height() < 60
    assert window.sheet.height() > 350


def test_the_arrangement_is_there_again_in_the_next_window(desk: Desk, window: MainWindow) -> None:
    window.resize(1366, 690)
    QApplication.processEvents()
    window.parts._middle.setSizes([500, 598])
    widths = window.parts._middle.sizes()
    window.close()
    other = desk.new()
    assert other is not None
    other.resize(1366, 690)  # the screen of the tests is smaller, and a window is kept inside it
    QApplication.processEvents()
    other.complete()
    QApplication.processEvents()
    assert other.parts._middle.sizes() == widths


def test_an_offer_is_answered_closed_or_passes(window: MainWindow) -> None:
    done: list[str] = []
    session, bars = window.session, window.sheet.bars
    buttons = (
        OfferButton("Do", lambda: done.append("do")),
        OfferButton("More", lambda: done.append("more"), stays=True),
    )
    session.offered.emit(Offer("first", "Words", buttons))
    bar = bars.bar("first")
    assert bar is not None
    assert bar.isVisible()
    bar.buttons[1].click()
    assert bars.bar("first") is bar
    bar.buttons[0].click()
    assert bars.bar("first") is None
    assert not bars.isVisible()
    assert done == ["more", "do"]
    session.offered.emit(Offer("passing", "Words", lasting=False))
    session.offered.emit(Offer("lasting", "Words"))
    window.actions_.run("duplicate")
    assert bars.bar("passing") is None
    closing = bars.bar("lasting")
    assert closing is not None
    closing.close_.click()
    assert bars.bar("lasting") is None


def test_the_toolbar_leaves_to_the_menus_what_has_no_room(window: MainWindow) -> None:
    made = window.actions_.made
    window.problems.look_now()
    for width, bold, promote in ((1366, True, True), (910, True, False), (690, False, False),
                                 (1366, True, True)):  # fmt: skip
        window.resize(width, 500)
        QTest.qWait(20)
        shown = window.bar.actions()
        assert (made["bold"] in shown, made["promote"] in shown) == (bold, promote)
        assert window.bar.circulate.isVisible()
        assert window.bar.circulate.geometry().right() <= window.width()
    window.resize(1366, 690)
    QApplication.processEvents()
    assert window.bar.actions().index(made["bold"]) < window.bar.actions().index(made["promote"])


def test_where_tabs_have_no_room_only_the_current_one_has_its_name(window: MainWindow) -> None:
    window.resize(1366, 690)
    QApplication.processEvents()
    tabs = window.side.tabs
    for pane in panes():
        window.side.show_pane(pane.id)
    QApplication.processEvents()
    named = [place for place in range(tabs.count()) if tabs.tabText(place)]
    assert named == [tabs.currentIndex()]
    assert all(tabs.tabToolTip(place) for place in range(tabs.count()))
    tabs.resize(2000, tabs.height())
    assert all(tabs.tabText(place) for place in range(tabs.count()))


def test_a_closed_pane_hears_nothing_any_more(window: MainWindow) -> None:
    session, side = window.session, window.side
    for pane in (pane for pane in panes() if not pane.always):
        side.show_pane(pane.id)
        side.tabs.tabCloseRequested.emit(side.tabs.place_of(pane.id))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    session.do(duplicate(session.tree, session.current, session.new_id))
    session.show_language("fr")
    session.undo()
    assert not session.document.dirty


def test_a_wide_window_becomes_half_a_screen_at_once(window: MainWindow) -> None:
    window.resize(1366, 690)
    window.show()
    for name in ("comments", "versions"):
        window.side.show_pane(name)
    window.actions_.run("replace")
    window.resize(768, 690)
    QApplication.processEvents()
    assert window.width() == 768
    assert window.minimumSizeHint().width() <= window.width()
