"""The details without a field of their own in the form: symbols in texts, links, dates, words."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.edit.commands.details import set_fact
from editor.edit.transaction import Refusal
from editor.model.fact import Fact, known_type
from editor.model.markup import parse
from editor.model.text import Break, Note, Run
from ui.details.detail import Detail, Made, date_field, facts_now, stored, time_field, words_field
from ui.session import Session

TYPES: Mapping[str, object] = {
    "date": QT_TRANSLATE_NOOP("Details", "Date"),
    "time": QT_TRANSLATE_NOOP("Details", "Time"),
    "symbol": QT_TRANSLATE_NOOP("Details", "Symbol"),
    "link": QT_TRANSLATE_NOOP("Details", "Link"),
    "text": QT_TRANSLATE_NOOP("Details", "Words"),
    "room": QT_TRANSLATE_NOOP("Details", "Room"),
    "platform": QT_TRANSLATE_NOOP("Details", "Platform"),
    "person": QT_TRANSLATE_NOOP("Details", "Person"),
}
"""The types of details that can be added, with their names."""
_PREFIX = {"symbol": "doc."}
_SHOWN = re.compile(r"body\..*|meeting\.\d+\.(?:date|start|end)|contact")
"""What has a field elsewhere, or belongs to the body."""


def others_of(session: Session) -> list[str]:
    """The details without a field of their own, by type and id."""
    facts = facts_now(session).values()
    found = [fact for fact in facts if fact.type in TYPES and not _has_field(fact)]
    order = list(TYPES)
    return [fact.id for fact in sorted(found, key=lambda fact: (order.index(fact.type), fact.id))]


def _has_field(fact: Fact) -> bool:
    fields = ("meeting.room", "meeting.platform", "meeting.mode", "meeting.zone", "issue.date")
    return fact.type == "person" or fact.id in fields or bool(_SHOWN.fullmatch(fact.id))


def other_field(session: Session, fact: str) -> Detail:
    """The field of one of them, named by its type and, for a link, by the words it stands under."""
    type_ = facts_now(session)[fact].type
    name = QCoreApplication.translate("Details", str(TYPES[type_]))
    match type_:
        case "date":
            return date_field(fact, f"{name} · {fact}")
        case "time":
            return time_field(fact, f"{name} · {fact}")
        case "link":
            words = _linked(session, fact)
            title = QCoreApplication.translate("Details", "Link under “{0}”").format(words)
            return _address_field(fact, title if words else f"{name} · {fact}")
        case "text":
            return words_field(fact, f"{name} · {fact}", type_, wide=True)
        case _:
            return words_field(fact, f"{name} · {fact}", type_)


def _address_field(fact: str, name: str) -> Detail:
    return Detail(
        fact,
        name,
        lambda session: facts_now(session)[fact].value or "",
        lambda session, words: _set_address(session, fact, words.strip()),
        QCoreApplication.translate("Details", "https://… for all languages"),
        fact,
        echo=lambda session: _no_address(session, fact),
        wide=True,
    )


def _no_address(session: Session, fact: str) -> str:
    known = facts_now(session).get(fact)
    if known is None or known.value or known.local:
        return ""
    return QCoreApplication.translate("Details", "no address: prints as plain words")


def _set_address(session: Session, fact: str, words: str) -> Made:
    if any(char.isspace() for char in words):
        return Refusal("bad-address")
    return set_fact(session.tree, fact, "link", words or None)


def _linked(session: Session, link: str) -> str:
    """The words that a link stands under, in the language in view or the first that has it."""
    named = f"]({link})"
    for lang in (session.lang, *session.languages):
        for node in session.tree.walk():
            markup = node.texts.get(lang, "")
            if named in markup:
                text = parse(markup)
                some = (i for i in text if not isinstance(i, Break | Note) and i.link == link)
                return "".join(i.chars for i in some if isinstance(i, Run))
    return ""


def added(session: Session, type_: str) -> tuple[str, Made]:
    """The id of a new detail of a type, and the change that adds it, without a value."""
    facts, number = facts_now(session), 1
    prefix = _PREFIX.get(type_, f"{type_}.")
    while f"{prefix}{number}" in facts or known_type(f"{prefix}{number}"):
        number += 1
    fact = f"{prefix}{number}"
    if type_ == "person":
        return fact, stored(session, fact, type_, {})
    return fact, set_fact(session.tree, fact, type_, None)
