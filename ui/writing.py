"""What actions do with the current element and its text. Made when first wanted."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from editor.edit.commands.wording import split
from editor.edit.transaction import END, Refusal
from ui.bound import Actions
from ui.outline.view import OutlineView
from ui.session import Session
from ui.sheet.kinds import fill_kinds
from ui.sheet.sheet import Sheet

_IN_MENU = ("cut", "copy", "paste", "", "link", "reference", "footnote", "put-detail",
            "link-detail", "make-detail", "",
            "bold", "italic", "underline", "superscript", "change-case", "", "split")  # fmt: skip


class Writing(QObject):
    """The current element of one window, and the editor of its text."""

    def __init__(
        self, window: QWidget, session: Session, sheet: Sheet, outline: OutlineView
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._outline = outline
        self._sheet = sheet
        self._cell = sheet.cell

    def edit(self) -> None:
        """Put the keyboard into the text."""
        self._sheet.surface.strokes.write()
        self._cell.place_caret(END)

    def back(self) -> None:
        """Give the keyboard back to the text, with the caret where it was."""
        self._sheet.surface.strokes.write()

    def step(self, way: int) -> None:
        """Go to the next or previous element of the notice, staying in the text."""
        session = self._session
        names = [node.id for node in session.tree.walk()]
        at = names.index(session.current) + way if session.current in names else 0
        if 0 < at < len(names):
            session.select(names[at])

    def split(self) -> None:
        """Split the element at the caret."""
        session = self._session
        caret = self._cell.caret()
        session.do(split(session.tree, session.current, session.lang, caret, session.new_id))

    def put(self, name: str) -> None:
        """Put a link, footnote, detail or reference where the caret stands, after a question."""
        from ui.inserting import dialog_for

        if self._outline.hasFocus():
            self._cell.place_caret(END)  # nobody has chosen a place in the text
        start, stop = self._cell.stretch()
        dialog = dialog_for(name, self._session, start, stop, self._window)
        if isinstance(dialog, Refusal):
            self._session.refuse(dialog)
            return
        dialog.exec()
        dialog.deleteLater()
        self._cell.setFocus()
        if dialog.made:
            self._session.do(dialog.made)

    def menu(self, actions: Actions, place: QPoint) -> None:
        """What can be done in the text, at a place of the screen."""
        menu = QMenu(self._cell)
        self._add_remarks(menu)
        for name in _IN_MENU:
            if name:
                menu.addAction(actions.made[name])
            else:
                menu.addSeparator()
        kinds = menu.addMenu(self.tr("Change kind"))
        kinds.aboutToShow.connect(lambda: fill_kinds(kinds, self._session))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _add_remarks(self, menu: QMenu) -> None:
        """What can be done with the remarks on the place of the caret, before anything else."""
        caret, session = self._cell.caret(), self._session
        for remark in session.remarks.of(session.current):
            if remark.in_view(session.lang) and remark.holds(caret) and remark.buttons:
                menu.addSection(remark.words)
                for words, does in remark.buttons:
                    menu.addAction(words).triggered.connect(lambda _on=False, does=does: does())
                menu.addSeparator()

    def start_number(self) -> None:
        """Ask for the number that the element starts at."""
        from ui.dialogs.start_number import ask_start

        made = ask_start(self._window, self._session)
        if made is not None and not (isinstance(made, Refusal) and made.code == "no-change"):
            self._session.do(made)
