"""Offers the fixed phrases of the house, which every language has, as elements of the notice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.edit.commands.phrases import put_phrase
from editor.edit.transaction import Refusal, Transaction
from editor.locales.phrases import phrase
from editor.model.markup import parse
from editor.model.text import Run
from editor.text_in.vocabulary import PLACES
from ui.dialogs.choice import ChoiceDialog
from ui.dialogs.offers import Group, Row
from ui.session import Session
from ui.wording import kind_name

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def show(window: "MainWindow") -> None:
    """Ask for a phrase, and put it where the keyboard was."""
    dialog = asked(window.session, window)
    dialog.exec()
    dialog.deleteLater()
    if dialog.made:
        window.session.do(dialog.made)


def asked(session: Session, parent: QWidget | None) -> ChoiceDialog:
    """The dialog that asks for the phrase."""

    def put(key: tuple[str, ...]) -> Transaction | Refusal:
        kind, role = PLACES[key[0]]
        tree, node = session.tree, session.current or session.tree.root.id
        return session.permitted(put_phrase(tree, node, key[0], kind, role, session.new_id))

    kinds = dict.fromkeys(kind for kind, _ in PLACES.values())
    groups = [Group(kind_name(kind), _rows(session, kind)) for kind in kinds]
    title = QCoreApplication.translate("Phrases", "Standard phrase")
    return ChoiceDialog(title, [group for group in groups if group.rows], None, put, parent)


def _rows(session: Session, kind: str) -> tuple[Row, ...]:
    """What the language of the view says for the phrases of a kind."""
    printed = {key: _printed(session, key) for key, place in PLACES.items() if place[0] == kind}
    return tuple(Row(words, (key,)) for key, words in printed.items() if words)


def _printed(session: Session, key: str) -> str:
    """A phrase with the details of the notice in it, "" where the language has none."""
    root, lang = session.tree.root, session.lang
    found = phrase(key, session.pages.locale(root, lang))
    if found is None or found.lang != lang:
        return ""
    return "".join(
        inline.chars
        if isinstance(inline, Run)
        else "".join(chars for chars, _ in session.printed(root.id, inline, lang))
        for inline in parse(found.markup)
    )
