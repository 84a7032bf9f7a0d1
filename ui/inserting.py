"""Which question belongs to what can be put into a text, and the command that its answer makes.

Used by `writing.py`; the questions are in `dialogs/`, the commands in the core's `inlines.py`.
"""

from collections.abc import Callable, Mapping
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.edit.commands.inlines import (
    Spot,
    link_around,
    put_detail,
    put_link,
    put_note,
    put_reference,
    remove_link,
    text_at,
)
from editor.edit.transaction import Refusal
from editor.locales.facts import link_address
from editor.model.text import Break, FactRef, Inline, ItemRef, Note, Run, Text, slice_text
from ui.dialogs.asking import AskingDialog
from ui.dialogs.choice import ChoiceDialog
from ui.dialogs.footnote import FootnoteDialog
from ui.dialogs.link import LinkDialog, LinkNow
from ui.dialogs.offers import detail_groups, item_groups
from ui.session import Session

_Atom = TypeVar("_Atom", FactRef, ItemRef, Note)


def dialog_for(
    name: str, session: Session, start: int, stop: int, parent: QWidget
) -> AskingDialog | Refusal:
    """The question of an action for a stretch of the current text, or why it cannot be asked."""
    if session.node is None:
        return Refusal("no-selection")
    spot = Spot(session.current, session.lang, start, stop)
    text = text_at(session.tree, spot)
    if isinstance(text, Refusal):
        return text
    return _DIALOGS[name](session, spot, text, parent)


def _link(session: Session, spot: Spot, text: Text, parent: QWidget) -> AskingDialog:
    spot = link_around(text, spot)
    old = slice_text(text, spot.start, spot.stop)
    link = next((i.link for i in old if not isinstance(i, Note | Break) and i.link), None)
    root = session.tree.root
    fact = session.pages.house(root).facts(root).get(link or "")
    locale = session.pages.locale(root, session.lang)
    now = LinkNow(
        "".join(_printed(session, inline) for inline in old),
        all(isinstance(inline, Run) for inline in old),
        (link_address(fact, locale) if fact else None) or "",
        link is not None,
    )
    return LinkDialog(
        now,
        lambda words, address: put_link(session.tree, spot, words, address),
        lambda: remove_link(session.tree, spot),
        parent,
    )


def _printed(session: Session, inline: Inline) -> str:
    if isinstance(inline, Run):
        return inline.chars
    if isinstance(inline, Break):
        return " "
    return "".join(chars for chars, _ in session.printed(session.current, inline, session.lang))


def _footnote(session: Session, spot: Spot, text: Text, parent: QWidget) -> AskingDialog:
    note = _note_before(text, spot)
    if note is not None:
        spot = replace(spot, start=spot.stop - 1)
    return FootnoteDialog(
        note.text if note else (),
        lambda inline: session.printed(session.current, inline, session.lang),
        lambda content: put_note(session.tree, spot, content),
        parent,
    )


def _detail(session: Session, spot: Spot, text: Text, parent: QWidget) -> AskingDialog:
    fact = _alone(text, spot, FactRef)
    return ChoiceDialog(
        QCoreApplication.translate("Inserting", "Insert a detail"),
        detail_groups(session),
        (fact.fact, fact.form) if fact else None,
        lambda key: put_detail(session.tree, spot, key[0], key[1]),
        parent,
    )


def _reference(session: Session, spot: Spot, text: Text, parent: QWidget) -> AskingDialog:
    item = _alone(text, spot, ItemRef)
    return ChoiceDialog(
        QCoreApplication.translate("Inserting", "Insert a reference to an element"),
        item_groups(session),
        (item.item,) if item else None,
        lambda key: put_reference(session.tree, spot, key[0]),
        parent,
    )


def _note_before(text: Text, spot: Spot) -> Note | None:
    """The footnote that is chosen alone, or stands just before the caret."""
    if spot.stop - spot.start > 1 or not spot.stop:
        return None
    return _alone(text, replace(spot, start=spot.stop - 1), Note)


def _alone(text: Text, spot: Spot, kind: type[_Atom]) -> _Atom | None:
    """The inline of a kind that is all there is at a spot."""
    found = slice_text(text, spot.start, spot.stop)
    return found[0] if len(found) == 1 and isinstance(found[0], kind) else None


_DIALOGS: Mapping[str, Callable[[Session, Spot, Text, QWidget], AskingDialog]] = {
    "link": _link,
    "footnote": _footnote,
    "put-detail": _detail,
    "reference": _reference,
}
"""By the id of the action."""
