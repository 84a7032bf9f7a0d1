"""The menu Language: which language is in view."""

from PySide6.QtCore import QObject

from ui.actions import Action, Rows


class LanguageMenu(QObject):
    """Its actions, worded in the language of the interface."""

    def rows(self) -> Rows:
        """The actions, None for a line between them."""
        return (
            Action("next-language", self.tr("&Next language"), ("Alt+PgDown",)),
            Action("previous-language", self.tr("&Previous language"), ("Alt+PgUp",)),
            None,
            Action("add-language", self.tr("&Add a language…"), (), "languages"),
            None,
        )
