"""Choosing kinds in the sheet: what the current element is, and what can stand after or in it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from editor.edit.commands.kinds import change_kind
from editor.edit.commands.writing import is_empty
from editor.edit.transaction import Refusal, Transaction
from editor.model.node import Node
from editor.model.schema import KINDS
from ui.session import Session
from ui.sheet.setting import MARGIN, Settings
from ui.wording import kind_name

_GAP, _EDGES = 6, 16
"""Pixels between the text of a row and the name of its kind, and around that name."""
_SMALLER = 0.9
"""Its size beside that of other buttons."""


def fill_kinds(menu: QMenu, session: Session) -> None:
    """Offer the kinds that the current element can have where it stands, its own ticked."""
    menu.clear()
    node = session.node
    for kind in KINDS if node else ():
        assert node is not None
        if kind == node.kind or change_kind(session.tree, node.id, kind):
            action = menu.addAction(kind_name(kind))
            action.setCheckable(True)
            action.setChecked(kind == node.kind)
            action.triggered.connect(partial(_change, session, kind))


def _change(session: Session, kind: str, _on: bool = False) -> None:
    node = session.node
    if node is not None and node.kind != kind:
        session.do(change_kind(session.tree, node.id, kind))


def kinds_menu(session: Session, parent: QWidget, done: Callable[[], object]) -> QMenu:
    """The kinds that are valid here: for an empty element itself, after and inside the current one.

    `done` is called once something was added or changed. The menu is there until it closes.
    """
    from ui.intents import add, insertable

    menu, node = QMenu(parent), session.node
    menu.aboutToHide.connect(menu.deleteLater)

    def offer(title: str, kinds: list[str], make: Callable[[str], Transaction | Refusal]) -> None:
        if kinds:
            menu.addSection(title)
        for kind in kinds:
            menu.addAction(kind_name(kind)).triggered.connect(
                lambda _on=False, kind=kind: session.do(make(kind)) and done()
            )

    words = QCoreApplication.translate
    if node is not None and is_empty(node):
        fitting = [k for k in KINDS if change_kind(session.tree, node.id, k)]
        offer(
            words("KindsMenu", "This element"),
            fitting,
            lambda kind: change_kind(session.tree, session.current, kind),
        )
    behind, below = insertable(session)
    offer(
        words("KindsMenu", "After this element"), [*behind], lambda k: add(session, k, below=False)
    )
    inside = words("KindsMenu", "Inside this element") if node else words("KindsMenu", "Add")
    offer(inside, [*below], lambda k: add(session, k, below=True))
    return menu


class KindButton(QToolButton):
    """The kind of the current element, beside its text; a click offers the others."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("quiet", True)
        self.setAccessibleName(self.tr("Kind of element"))
        self._words = ""
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        self.setFont(font)
        self.choices = QMenu(self)
        self.choices.aboutToShow.connect(lambda: fill_kinds(self.choices, session))
        # A menu that Qt opens by itself would hold up the press that opens it.
        self.clicked.connect(lambda: self.choices.popup(self.mapToGlobal(self.rect().bottomLeft())))

    def show_kind(self, node: Node | None) -> None:
        """Name the kind of an element."""
        self._words = kind_name(node.kind) if node else ""
        self.setToolTip(self.tr("Kind of element: {0}").format(self._words))

    def place(self, row: QRect, settings: Settings) -> None:
        """Stand beside the text of a row, where there is room."""
        self.setVisible(settings.aside > MARGIN)
        right = row.width() - settings.aside + _GAP
        room = settings.aside - 12 - _EDGES
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))
        self.adjustSize()
        self.move(QPoint(_GAP if settings.rtl else right, row.top() + 1))
