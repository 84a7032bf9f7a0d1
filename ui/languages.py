"""The languages of the notice: which one is in view, going from one to the next, adding one."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.session import Session
from ui.wording import language_name


class Languages(QObject):
    """One checkable action per language, for the menu and the toolbar."""

    rebuilt = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._group = QActionGroup(self)
        self._known: list[str] = []
        self._errors: dict[str, int] = {}
        self._menu: QMenu | None = None
        session.changed.connect(self._follow)
        session.language_changed.connect(self._check)
        self._rebuild()

    @property
    def actions(self) -> list[QAction]:
        """An action per language, in the order of the notice."""
        return self._group.actions()

    def fill(self, menu: QMenu) -> None:
        """Show the languages in a menu, after what it has."""
        self._menu = menu
        menu.addActions(self.actions)

    def _follow(self) -> None:
        if self._session.languages != self._known:
            self._rebuild()

    def _rebuild(self) -> None:
        for old in self.actions:
            self._group.removeAction(old)
            old.deleteLater()
        self._known = self._session.languages
        for lang in self._known:
            name = language_name(lang)
            if lang in self._session.originals:
                name = self.tr("{0} (original)").format(name)
            action = QAction(name, self)
            action.setCheckable(True)
            action.setData(lang)
            action.setIconText(self._short(lang))
            action.setToolTip(name)
            action.triggered.connect(lambda _on=False, lang=lang: self._session.show_language(lang))
            self._group.addAction(action)
        if self._menu:
            self._menu.addActions(self.actions)
        self._check()
        self.rebuilt.emit()

    def _short(self, lang: str) -> str:
        """The words of a language in the toolbar: its code, and what is to be known of it."""
        errors = self._errors.get(lang, 0)
        if errors:
            return f"{lang.upper()} · " + self.tr("%n error(s)", "", errors)
        original = lang in self._session.originals
        return f"{lang.upper()} · " + self.tr("original") if original else lang.upper()

    def show_errors(self, errors: Mapping[str, int]) -> None:
        """Show how many errors each language has; one that is not named has none."""
        self._errors = dict(errors)
        for action in self.actions:
            action.setIconText(self._short(action.data()))

    def _check(self) -> None:
        for action in self.actions:
            action.setChecked(action.data() == self._session.lang)

    def step(self, way: int) -> None:
        """Show the next or the previous language."""
        known = self._session.languages
        at = known.index(self._session.lang) if self._session.lang in known else 0
        self._session.show_language(known[(at + way) % len(known)])

    def add_asking(self) -> None:
        """Add a language that the house knows and the notice does not have yet."""
        from PySide6.QtWidgets import QInputDialog

        session = self._session
        profile = session.pages.house(session.tree.root).profile
        left = [lang for lang in profile.languages if lang not in session.languages]
        if not left:
            session.said.emit(self.tr("The notice has every language of its house already."))
            return
        names = [language_name(lang) for lang in left]
        title = self.tr("Add a language")
        name, chosen = QInputDialog.getItem(self._window, title, title, names, 0, False)
        if chosen:
            from editor.edit.commands.settings import add_language

            session.do(add_language(session.tree, left[names.index(name)]))
