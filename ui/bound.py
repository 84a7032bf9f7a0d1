"""The table of actions as Qt actions: menus, toolbar, context menu, what is possible now.

The menus are there with their titles from the start and are filled here, right after the first
picture. Whether commands are possible is asked a moment after each change of structure or place,
and when a menu opens; after mere typing nothing is asked. Table: `menus`; doing: `doing.py`.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from editor.edit.transaction import Refusal
from ui.actions import MARKS, Action, Menu, bare, named
from ui.icons import icon
from ui.keys import Keys, keys_now, native, why_not
from ui.menus import menus
from ui.session import Session
from ui.undoing import step_words
from ui.wording import kind_name, reason

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.sheet.cell import CellEditor

_IN_TEXT = (*MARKS, "split", "no-break-space", "no-break-hyphen", "change-case")
"""Actions that need the caret in a text."""
_THEMES = ("theme-system", "theme-light", "theme-dark")
PAUSE = 150
"""Milliseconds without a change after which all commands are asked: no key waits for them."""


class Listed(Struct, frozen=True):
    """An action as lists show it: its menu, its name, its keys, and why it is not possible now.

    `own` says that the keys are not those of the table.
    """

    id: str
    menu: str
    name: str
    keys: str
    able: bool
    why: str
    own: bool


class Actions(QObject):
    """Every action of one window."""

    def __init__(
        self,
        window: "MainWindow",
        session: Session,
        outline: QWidget,
        bar: Mapping[str, QMenu],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._table: dict[str, Action] = {}
        self._titles: dict[str, str] = {}
        self._keys: Keys = {}
        self._menus = dict(bar)
        self.made: dict[str, QAction] = {}
        self._answers: dict[str, Refusal | bool] = {}
        self._ask = QTimer(self, singleShot=True, interval=PAUSE)
        self._ask.timeout.connect(self.refresh)
        for menu in menus():
            self._fill_menu(menu, outline)
        self.take_keys()
        self._insert_end = len(self._menus["insert"].actions())
        self._menus["insert"].aboutToShow.connect(self._fill_insert)
        group = QActionGroup(self)
        for name in _THEMES:
            group.addAction(self.made[name])
        self.show_marks(None)
        self.refresh()

    def _fill_menu(self, menu: Menu, outline: QWidget) -> None:
        made = self._menus[menu.id]
        made.setToolTipsVisible(True)
        for action in menu.actions:
            if action is None:
                made.addSeparator()
                continue
            if action.menu:
                self._menus[action.id] = made.addMenu(action.text)
                continue
            self._titles[action.id] = bare(menu.title)
            one = self._bind(action)
            made.addAction(one)
            (outline if action.outline else self._window).addAction(one)
        made.aboutToShow.connect(self.refresh_all)

    def _bind(self, action: Action) -> QAction:
        made = QAction(action.text, self._window)
        made.setObjectName(action.id)
        if action.outline:
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if action.icon:
            made.setIcon(icon(action.icon))
        made.setCheckable(action.check)
        made.setShortcutVisibleInContextMenu(True)
        made.triggered.connect(lambda: self.run(action.id))
        self._table[action.id] = action
        self.made[action.id] = made
        return made

    def _tip(self, action: Action) -> str:
        keys = native(self._keys[action.id][:1])
        return f"{bare(action.text)} ({keys})" if keys else bare(action.text)

    # --- keys ----------------------------------------------------------------------------------

    def take_keys(self) -> None:
        """Take the keys of the table and those that the user chose."""
        before = self._keys
        self._keys = keys_now(self._table.values(), self._window.desk.settings.keys())
        for name, keys in self._keys.items():
            if keys == before.get(name):
                continue
            made, action = self.made[name], self._table[name]
            made.setShortcuts([QKeySequence(key) for key in keys])
            why = made.toolTip().partition("\n")[2] if before else ""
            made.setToolTip("\n".join(filter(None, (self._tip(action), why))))
        if before:
            self.refresh_history()

    def give_key(self, name: str, key: str) -> str:
        """Give an action a key in every window, "" for its standard one; else say why not."""
        why = why_not(self._table[name], key, self._table.values(), self._keys)
        if not why:
            desk = self._window.desk
            desk.settings.remember_key(name, key)
            for window in desk.windows:
                window.actions_.take_keys()
        return why

    def run(self, name: str) -> None:
        """Do what an action does, or say why not."""
        action = self._table.get(name)
        if action and action.command:
            from ui.intents import INTENTS

            self._session.do(INTENTS[name](self._session))
        elif action:
            named(action.function)(self._window)

    def menu(self, name: str) -> QMenu:
        """A menu of the menu bar, or one inside."""
        return self._menus[name]

    def in_bar(self, group: int) -> list[QAction]:
        """The actions of one group of the toolbar."""
        return [self.made[name] for name, action in self._table.items() if action.bar == group]

    def rows(self) -> list[Listed]:
        """Every action in the order of the menus."""
        return [
            Listed(
                name,
                self._titles[name],
                bare(self.made[name].text()),
                native(self._keys[name]),
                self.made[name].isEnabled(),
                self.made[name].toolTip().partition("\n")[2],
                self._keys[name] != action.keys,
            )
            for name, action in self._table.items()
        ]

    # --- what is possible ----------------------------------------------------------------------

    def refresh_soon(self) -> None:
        """Ask after a pause; what was refused at once, as the keys of a grey action are lost.

        What was possible and is no more says so when it is run.
        """
        from ui.intents import INTENTS

        self._ask_commands([name for name in INTENTS if not self._answers[name]])
        self.refresh_history()
        self._ask.start()

    def refresh(self) -> None:
        """Ask every command whether it is possible; a refusal becomes the tooltip."""
        from ui.intents import INTENTS

        self._ask.stop()
        self._ask_commands(INTENTS)
        self.refresh_history()

    def _ask_commands(self, names: Iterable[str]) -> None:
        from ui.intents import INTENTS

        session = self._session
        for name in names:
            self._allow(name, session.permitted(INTENTS[name](session)))
        node = session.node
        for name, path in (("unnumber", "unnumbered"), ("members", "audience")):
            self.made[name].setChecked(bool(node and path in node.fields))

    def refresh_all(self) -> None:
        """Ask also the actions that are no commands: before they are seen in a list."""
        self.refresh()
        for name, action in self._table.items():
            if action.asks:
                self._allow(name, named(action.asks)(self._window))

    def _allow(self, name: str, answer: object) -> None:
        made = self.made[name]
        now = answer if isinstance(answer, Refusal) else bool(answer)
        if self._answers.get(name) == now:
            return  # after most keys all is as possible as before
        self._answers[name] = now
        made.setEnabled(bool(answer))
        tip = self._tip(self._table[name])
        made.setToolTip(f"{tip}\n{reason(answer)}" if isinstance(answer, Refusal) else tip)

    def refresh_history(self) -> None:
        """Name what undo and redo would do."""
        history = self._session.document.history
        for name, step in (("undo", history.undoable), ("redo", history.redoable)):
            self._allow(name, step or Refusal(f"nothing-to-{name}"))
            made, text = self.made[name], self._table[name].text
            made.setText(f"{text} {step_words(self._session, step)}" if step else text)
            if step:
                tip = self._tip(self._table[name])
                made.setToolTip(bare(made.text()) + tip.removeprefix(bare(text)))

    def show_marks(self, cell: "CellEditor | None") -> None:
        """Show what the caret stands in; without the keyboard in a text nothing is possible."""
        typing = cell is not None and cell.hasFocus()
        for name in _IN_TEXT:
            self._allow(name, typing or Refusal("no-caret"))
        for mark in MARKS:
            self.made[mark].setChecked(bool(cell and typing and cell.has_mark(mark)))

    # --- menus that depend on the place --------------------------------------------------------

    def _fill_insert(self) -> None:
        from ui.intents import insertable

        menu = self._menus["insert"]
        for old in menu.actions()[self._insert_end :]:
            menu.removeAction(old)
            old.deleteLater()
        behind, below = insertable(self._session)
        if behind:
            menu.addSection(self.tr("After this element"))
            self._offer(menu, behind, below=False)
        if below and self._session.current:
            menu.addSection(self.tr("Inside this element"))
            self._offer(menu, below, below=True)
        elif below:
            self._offer(menu, below, below=True)

    def _offer(self, menu: QMenu, kinds: tuple[str, ...], *, below: bool) -> None:
        from ui.intents import add

        session = self._session
        for kind in kinds:
            one = menu.addAction(kind_name(kind))
            one.triggered.connect(
                lambda _on=False, kind=kind: session.do(add(session, kind, below=below))
            )

    def context_menu(self, parent: QWidget) -> QMenu:
        """What can be done with the chosen elements, until it closes."""
        self.refresh_all()
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setToolTipsVisible(True)
        menu.addAction(self.made["edit-text"])
        menu.addAction(self.made["next-element"])
        menu.addMenu(self._menus["insert"])
        menu.addSeparator()
        for name in ("cut", "copy", "paste", "duplicate", "delete"):
            menu.addAction(self.made[name])
        menu.addSeparator()
        for name in ("promote", "demote", "move-up", "move-down", "park", "unpark", "focus"):
            menu.addAction(self.made[name])
        menu.addSeparator()
        for name in ("unnumber", "start", "marker", "members", "comment"):
            menu.addAction(self.made[name])
        return menu
