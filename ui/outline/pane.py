"""The left side of the window: the filter, where one is in the notice, and the outline itself."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from ui.icons import icon
from ui.outline.exceptions import CHANGED, COMMENT, MISSING, PROBLEM
from ui.outline.filter import SINCE, WISHES, Filter, letting
from ui.outline.view import OutlineView
from ui.places import beginning
from ui.session import Session

PAUSE = 120
"""Milliseconds after the last key until the filter is applied."""


class OutlinePane(QFrame):
    """The outline with what belongs to it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline-pane")
        self._session = session
        self._opened = session.tree
        self.asked = Filter()
        self.view = OutlineView(session)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter: text, to do, problems, comments"))
        self.field.setAccessibleName(self.tr("Filter of the outline"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.path = _line(self._follow_link)
        self.told = _line(lambda _link: self.clear())
        self._add_wishes()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(4)
        for one in (self.field, self.path, self.told):
            inset = QVBoxLayout()
            inset.setContentsMargins(8, 0, 8, 0)
            inset.addWidget(one)
            layout.addLayout(inset)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.apply)
        self.field.textEdited.connect(self._pause.start)
        self.field.textChanged.connect(self._emptied)
        self.view.left_upwards.connect(self.field.setFocus)
        session.focus_changed.connect(self._show_path)
        session.focus_left.connect(self._offer_return)
        session.language_changed.connect(self._again)

    # --- the filter ----------------------------------------------------------------------------

    def _add_wishes(self) -> None:
        """The menu at the end of the field."""
        names = {
            MISSING: self.tr("Untranslated"),
            PROBLEM: self.tr("Problems"),
            COMMENT: self.tr("Comments"),
            CHANGED: self.tr("Original changed"),
            SINCE: self.tr("Changed since the notice was opened"),
        }
        menu = QMenu(self)
        self.wishes = {name: menu.addAction(names[name]) for name in WISHES}
        for action in self.wishes.values():
            action.setCheckable(True)
            action.toggled.connect(self.apply)
        place = QLineEdit.ActionPosition.TrailingPosition
        button = self.field.addAction(icon("list-filter"), place)
        button.setToolTip(self.tr("Show only what is untranslated, has problems, comments …"))
        button.triggered.connect(partial(self._pop_up, menu))

    def _pop_up(self, menu: QMenu) -> None:
        corner = self.field.rect().bottomLeft()
        menu.popup(self.field.mapToGlobal(corner))

    def _emptied(self, words: str) -> None:
        """Without words there is nothing to wait for."""
        if not words:
            self.apply()

    def apply(self) -> None:
        """Show what passes the filter as it is now."""
        self._pause.stop()
        wishes = frozenset(name for name, action in self.wishes.items() if action.isChecked())
        asked = Filter(self.field.text(), wishes)
        if asked == self.asked:
            return
        self.asked = asked
        self._again()

    def _again(self) -> None:
        """Apply the filter anew: what it asks, or the language, is another."""
        model = self.view.outline
        lets = letting(self.asked, self._session, model.exceptions, self._opened)
        if lets is None and model.shown.lets is None:
            return
        model.shown.lets = lets
        model.choose()
        self.view.follow()
        self.view.scrollTo(self.view.currentIndex())
        self._tell()

    def _tell(self) -> None:
        """Say how much passes, and how to see all again."""
        lets, shown = self.view.outline.shown.lets, self.view.outline.rows
        self.told.setVisible(lets is not None)
        if lets is None:
            return
        tree = self._session.tree
        count = sum(1 for row in shown if row in tree and lets(tree.node(row)))
        names = [self.wishes[name].text() for name in WISHES if name in self.asked.wishes]
        found = self.tr("%n element(s)", "", count)
        words = f"{', '.join(names)}: {found}" if names else found
        way_out = self.tr("show all")
        self.told.setText(f'{words} · <a href="x">{way_out}</a>')

    def clear(self) -> None:
        """Show all again."""
        for action in self.wishes.values():
            action.setChecked(False)
        self.field.clear()
        self.apply()
        self.view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Escape:
                    self.clear()
                    return True
                case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.apply()
                    self._enter()
                    return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        """Go into the rows: to the current one, else to the first that passes."""
        view, model = self.view, self.view.outline
        view.setFocus()
        lets, tree = model.shown.lets, self._session.tree
        if lets is None or view.currentIndex().isValid():
            return
        passing = (row for row in model.rows if row in tree and lets(tree.node(row)))
        first = next(passing, None)
        if first:
            view.setCurrentIndex(model.index_of(first))

    # --- the branch in focus -------------------------------------------------------------------

    def _show_path(self) -> None:
        """Where the branch in focus stands, with a way back to all that holds it."""
        session, focus = self._session, self._session.focus
        self.path.setVisible(bool(focus))
        if not focus:
            return
        whole = self.tr("Whole notice")
        links = [f'<a href="{node.id}">{self._name(node.id)}</a>' for node in
                 session.tree.path(focus)[1:-1]]  # fmt: skip
        parts = [f'<a href="-">{whole}</a>', *links, f"<b>{self._name(focus)}</b>"]
        self.path.setText(" ▸ ".join(parts))

    def _name(self, node_id: str) -> str:
        """A number, or the beginning of the text where there is none."""
        label = self._session.labels().get(node_id, "")
        words = label or beginning(self._session.words(node_id)) or "…"
        return words.replace("&", "&amp;").replace("<", "&lt;")

    def _offer_return(self, left: str) -> None:
        """Say that the whole notice is in view again, and offer the branch that was left."""
        if left not in self._session.tree:
            return
        from ui.bars import Offer, OfferButton

        words = self.tr("This stands outside the branch that was shown: here is the whole notice.")
        back = OfferButton(self.tr("Back to the branch"), partial(self._return, left))
        self._session.offered.emit(Offer("focus", words, (back,), lasting=False))

    def _return(self, left: str) -> None:
        if left in self._session.tree:
            self._session.focus_on(left)

    def _follow_link(self, link: str) -> None:
        self._session.focus_on("" if link == "-" else link)


def _line(followed: object) -> QLabel:
    """A line of quiet words with links, hidden until it is wanted."""
    label = QLabel()
    label.setProperty("quiet", True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.LinksAccessibleByKeyboard | flags.LinksAccessibleByMouse)
    label.linkActivated.connect(followed)
    label.hide()
    return label
