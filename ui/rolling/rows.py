"""What the review shows: things that came along, or texts by where they come from, as rows."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.model.parking import on_agenda
from editor.model.rolled import Origin, origin_of
from editor.model.schema import KINDS
from editor.workflow.carried_over import Carried, carried_over
from ui.details.names import detail_name
from ui.places import place_name
from ui.session import Session
from ui.wording import kind_name

OPEN, ALL = "open", "all"
ORIGINS: tuple[Origin, ...] = ("same", "adapted", "new")

_KINDS = {
    "date": QT_TRANSLATE_NOOP("Carried", "a date"),
    "time": QT_TRANSLATE_NOOP("Carried", "a time"),
    "symbol": QT_TRANSLATE_NOOP("Carried", "a symbol"),
    "person": QT_TRANSLATE_NOOP("Carried", "a person"),
    "year": QT_TRANSLATE_NOOP("Carried", "a year"),
    "link": QT_TRANSLATE_NOOP("Carried", "an address"),
    "members": QT_TRANSLATE_NOOP("Carried", "a list of names"),
    "hours": QT_TRANSLATE_NOOP("Carried", "hours"),
    "documents": QT_TRANSLATE_NOOP("Carried", "documents"),
    "proponents": QT_TRANSLATE_NOOP("Carried", "proponents"),
    "speakers": QT_TRANSLATE_NOOP("Carried", "speakers"),
    "session": QT_TRANSLATE_NOOP("Carried", "the session"),
    "agenda_item": QT_TRANSLATE_NOOP("Carried", "the agenda item it belongs to"),
}
_ORIGINS = {
    "same": QT_TRANSLATE_NOOP("Carried", "same"),
    "adapted": QT_TRANSLATE_NOOP("Carried", "adapted"),
    "new": QT_TRANSLATE_NOOP("Carried", "new"),
}
_NAMED = ("meeting.", "issue.", "deadline", "coordinator", "contact")


class Came(Struct, frozen=True):
    """A row: what it says, what more is to be known, a mark in a word, where it leads.

    `carried` is None for a text.
    """

    words: str
    quiet: str
    mark: str
    node: str
    done: bool = False
    carried: Carried | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What names it as long as the notice is open."""
        return (self.carried.owner, self.carried.key) if self.carried else (self.node, "")


def rows_of(session: Session, wanted: str) -> list[Came]:
    """The rows of a filter: OPEN, ALL, or one of the ORIGINS."""
    if wanted in ORIGINS:
        return [row for row in _texts(session) if row.mark == origin_name(wanted)]
    everything = carried(session)
    return [_row(session, one) for one in everything if wanted == ALL or one.is_open]


def carried(session: Session) -> tuple[Carried, ...]:
    """Everything that came along, in the words of the language of the view."""
    tree = session.tree
    return carried_over(tree, session.pages.house(tree.root), session.lang)


def _row(session: Session, one: Carried) -> Came:
    parts = (_kind(one), _where(session, one), _before(one), _places(one))
    quiet = " · ".join(part for part in parts if part)
    return Came(one.words, quiet, _mark(one), one.node, not one.is_open, one)


def _mark(one: Carried) -> str:
    if one.kept:
        return QCoreApplication.translate("Carried", "kept")
    return QCoreApplication.translate("Carried", "done") if one.changed else ""


def _before(one: Carried) -> str:
    if not one.before:
        return ""
    return QCoreApplication.translate("Carried", "was {0}").format(one.before)


def _kind(one: Carried) -> str:
    if one.fact and one.fact.startswith(_NAMED):
        return detail_name(one.fact)
    known = _KINDS.get(one.kind)
    name = QCoreApplication.translate("Carried", str(known)) if known else ""
    return name or (detail_name(one.fact) if one.fact else one.kind)


def _where(session: Session, one: Carried) -> str:
    """The number and first words of the element where it stands."""
    if one.fact or one.node not in session.tree or one.node == session.tree.root.id:
        return ""
    return place_name(session, one.node)


def _places(one: Carried) -> str:
    if one.places < 2:
        return ""
    return QCoreApplication.translate("Carried", "{0} places").format(one.places)


def origin_name(origin: str) -> str:
    """Where a text comes from, in a word."""
    return QCoreApplication.translate("Carried", str(_ORIGINS[origin]))


def _texts(session: Session) -> Iterator[Came]:
    """Every text of the language in view, with where it comes from."""
    lang = session.lang
    for node in on_agenda(session.tree.root):
        if KINDS[node.kind].text and (node.texts.get(lang) or "phrase" in node.fields):
            label = session.labels().get(node.id, "").rstrip(".")
            quiet = " · ".join(filter(None, (label, kind_name(node.kind))))
            yield Came(session.words(node.id), quiet, origin_name(origin_of(node, lang)), node.id)
