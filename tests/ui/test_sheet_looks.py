"""The current row looks as the others do, whatever happens to the window around it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.on_the_sheet import write
from ui.main_window import MainWindow
from ui.sheet.surface import Surface

CHANGES: dict[str, Callable[[MainWindow], object]] = {
    "dark": lambda window: window.desk.choose_theme("dark"),
    "zoom": lambda window: window.actions_.run("zoom-in"),
    "narrow": lambda window: window.resize(1093, 555),
    "language": lambda window: window.actions_.run("next-language"),
    "restyled": lambda window: QApplication.setStyle("fusion"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_the_live_row_is_set_as_it_would_be_painted(
    window: MainWindow, surface: Surface, change: str
) -> None:
    window.show()
    tree = window.session.tree
    for kind in ("item", "paragraph"):
        write(surface, next(node.id for node in tree.walk() if node.kind == kind))
    CHANGES[change](window)
    QApplication.processEvents()
    node = window.session.node
    assert node is not None
    setting = surface.painter.setting(node)
    assert surface.cell.font() == setting.font
    assert surface.cell.document().defaultFont() == setting.font
    assert surface.live.text_height() + setting.above <= surface.row_rect(surface.current).height()
    window.desk.choose_theme("light")
