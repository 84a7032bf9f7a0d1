"""What keys do in the sheet beyond typing: structure by the core's commands, rows by the arrows.

`cell.py` says what a key means; here it is done. With whole rows chosen, the surface itself has
the keyboard, and the same actions as in the outline apply to the rows.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from editor.edit.commands import writing
from editor.edit.transaction import END
from ui.sheet.kinds import kinds_menu

if TYPE_CHECKING:
    from ui.sheet.surface import Surface

_ROW_KEYS = (
    (QKeySequence.StandardKey.Copy, "copy"),
    (QKeySequence.StandardKey.Cut, "cut"),
    (QKeySequence.StandardKey.Paste, "paste"),
    (QKeySequence.StandardKey.Delete, "delete"),
    (QKeySequence.StandardKey.SelectAll, "all-rows"),
)
_Key = Qt.Key
_STEPS = {_Key.Key_Up: -1, _Key.Key_Down: 1}
_ENTERING = (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Escape, _Key.Key_F2)


class Strokes(QObject):
    """The keys of one surface."""

    def __init__(self, surface: "Surface") -> None:
        super().__init__(surface)
        self._surface = surface
        self._session = surface.session
        self._cell = surface.cell
        self._anchor = ""
        self._cell.wanted.connect(self.do)
        self._cell.crossed.connect(self._cross)
        self._cell.passed.connect(self._pass)

    # --- structure -----------------------------------------------------------------------------

    def do(self, name: str) -> None:
        """Do what a key asks for; what is no matter of the sheet goes on to the window."""
        session = self._session
        tree, node, lang = session.tree, session.current, session.lang
        match name:
            case "enter":
                self._enter()
            case "back":
                session.do(writing.step_back(tree, node, lang))
            case "pull":
                session.do(writing.pull(tree, node, lang))
            case "kinds-here":
                self.offer_kinds()
            case "first" | "last":
                self._to_edge(name)
            case "page-up" | "page-down":
                self._page(-1 if name == "page-up" else 1)
            case "all-rows":
                self.choose(0, len(self._surface.rows) - 1)
            case "reload-text":
                self._surface.show_current()
            case _:
                self._surface.wanted.emit(name)

    def _enter(self) -> None:
        session, cell = self._session, self._cell
        if cell.textCursor().hasSelection():
            cell.textCursor().removeSelectedText()
        session.do(
            writing.new_row(
                session.tree, session.current, session.lang, cell.place(), session.new_id
            )
        )

    def start(self) -> None:
        """Begin an empty notice."""
        session = self._session
        if session.do(
            writing.go_on(session.tree, session.tree.root.id, session.lang, session.new_id)
        ):
            self.write()

    def offer_kinds(self) -> None:
        """Open the menu of the kinds that are valid here."""
        surface = self._surface
        menu = kinds_menu(self._session, surface, self.write)
        shown = surface.live.setting is not None and self._cell.isVisible()
        place = self._cell.mapToGlobal(self._cell.cursorRect().bottomLeft()) if shown else None
        menu.popup(place or surface.viewport().mapToGlobal(QPoint(40, 40)))
        if menu.actions():
            menu.setActiveAction(next(a for a in menu.actions() if not a.isSeparator()))

    # --- from row to row -----------------------------------------------------------------------

    def write(self) -> None:
        """Give the keyboard to the text of the current row, or to the rows where it has none."""
        surface = self._surface
        (self._cell if surface.live.setting is not None else surface).setFocus()

    def _next(self, way: int) -> int:
        """The next row with a text in a direction, -1 if there is none."""
        row = self._surface.current + way
        while 0 <= row < len(self._surface.rows) and not self._surface.writable(row):
            row += way
        return row if 0 <= row < len(self._surface.rows) else -1

    def _go(self, row: int) -> None:
        self._session.select(self._surface.rows.ids[row])
        self.write()

    def _cross(self, way: int, selecting: bool) -> None:
        if selecting:
            row = self._surface.current
            self._anchor = self._session.current
            target = min(max(row + way, 0), len(self._surface.rows) - 1)
            self.choose(row, target)
            return
        row = self._next(way)
        if row < 0:
            self._cell.place_caret(0 if way < 0 else END)
            return
        self._go(row)
        self._cell.enter_line(way)
        self._surface.show_caret()

    def _pass(self, way: int) -> None:
        row = self._next(way)
        if row >= 0:
            self._go(row)
            self._cell.place_caret(0 if way > 0 else END)

    def _to_edge(self, name: str) -> None:
        rows = range(len(self._surface.rows))
        order = rows if name == "first" else reversed(rows)
        row = next((r for r in order if self._surface.writable(r)), -1)
        if row >= 0:
            self._go(row)
            self._cell.place_caret(0 if name == "first" else END)

    def _page(self, way: int) -> None:
        """Scroll by a view; the caret goes to the row at the same height, in the same column."""
        surface, cell = self._surface, self._cell
        column = cell.x() + cell.cursorRect().x()
        y = cell.y() + cell.cursorRect().center().y()
        bar = surface.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + way * (bar.pageStep() - 40))
        if bar.value() == before:
            self._to_edge("first" if way < 0 else "last")
            return
        row = surface.row_at(y)
        if not surface.writable(row):
            row = self._next(way)
        if row >= 0:
            self._go(row)
            cell.column = column
            cell.enter_line(1)
            cell.column = None

    # --- whole rows ----------------------------------------------------------------------------

    def choose(self, anchor: int, row: int) -> None:
        """Choose the rows from one to another; the second is the current one."""
        ids = self._surface.rows.ids
        if ids:
            self._anchor = ids[anchor]
            chosen = ids[min(anchor, row) : max(anchor, row) + 1]
            self._surface.setFocus()
            self._session.select(ids[row], chosen)
            self._surface.viewport().update()

    def chosen_rows(self) -> set[int]:
        """The rows that are chosen, with all that stands below them."""
        surface = self._surface
        found: set[int] = set()
        if surface.choosing:
            for name in self._session.selected:
                row = surface.rows.row(name)
                if row >= 0 and row not in found:
                    branch = self._session.tree.node(name)
                    found.update(range(row, row + sum(1 for _ in branch.walk())))
        return found

    def rows_key(self, event: QKeyEvent) -> bool:
        """What a key does while rows are chosen; whether it does anything."""
        surface, key = self._surface, Qt.Key(event.key())
        if not len(surface.rows):
            return self._first_key(event)
        for standard, name in _ROW_KEYS:
            if event.matches(standard):
                self.do(name)
                return True
        if key in _STEPS:
            self._step(
                _STEPS[key], extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )
        elif key in _ENTERING:
            self._session.select(self._session.current)
            self.write()
            self._cell.place_caret(END)
        elif key == _Key.Key_Backspace:
            self.do("delete")
        else:
            return False
        return True

    def _first_key(self, event: QKeyEvent) -> bool:
        """In an empty notice Enter or any character begins the first element."""
        plain = event.key() in (_Key.Key_Return, _Key.Key_Enter)
        if (not plain and not event.text().isprintable()) or not event.text():
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self.start()
        if not plain:
            self._cell.insertPlainText(event.text())
        return True

    def _step(self, way: int, *, extend: bool) -> None:
        surface = self._surface
        last = len(surface.rows) - 1
        row = min(max(surface.current + way, 0), last)
        anchor = surface.rows.row(self._anchor)
        self.choose(anchor if extend and anchor >= 0 else row, row)
