"""The fields of persons: coordinator, requester, any other; each with name, function and so on."""

from PySide6.QtCore import QCoreApplication

from editor.model.node import Json
from ui.details.detail import (
    Detail,
    Made,
    facts_now,
    stored,
    value_of,
    with_words,
    words_in_view,
)
from ui.session import Session

ALWAYS = ("coordinator", "requester")
"""Persons that have their fields in the form, entered or not."""
_ONE_FOR_ALL = "name"
"""The word of a person that is the same in all languages until one says otherwise."""


def persons_of(session: Session) -> list[str]:
    """The persons of the notice."""
    others = (fact.id for fact in facts_now(session).values() if fact.type == "person")
    return list(dict.fromkeys([*ALWAYS, *others]))


def person_title(fact: str) -> str:
    """What a person is in the notice, as a heading."""
    known = {
        "coordinator": QCoreApplication.translate("Details", "Coordinator"),
        "requester": QCoreApplication.translate("Details", "Requester"),
    }
    return known.get(fact, fact)


def person_fields(fact: str) -> list[Detail]:
    """What is known of one person."""
    return [
        _part(fact, "name", QCoreApplication.translate("Details", "Name")),
        _part(fact, "function", QCoreApplication.translate("Details", "Function"), wide=True),
        _part(fact, "organization", QCoreApplication.translate("Details", "Organization")),
        _part(fact, "country", QCoreApplication.translate("Details", "Country")),
        Detail(
            f"{fact}/gender",
            QCoreApplication.translate("Details", "Form of address"),
            lambda session: str(_person(session, fact).get("gender") or ""),
            lambda session, word: _set(session, fact, "gender", word or None),
            choices=_genders,
        ),
    ]


def _part(fact: str, key: str, name: str, *, wide: bool = False) -> Detail:
    return Detail(
        f"{fact}/{key}",
        name,
        lambda session: words_in_view(session, _person(session, fact).get(key)),
        lambda session, words: _set_words(session, fact, key, words.strip()),
        fact=fact if key == _ONE_FOR_ALL else "",
        wide=wide,
    )


def _person(session: Session, fact: str) -> dict[str, Json]:
    return dict(value_of(session, fact) or {})


def _set_words(session: Session, fact: str, key: str, words: str) -> Made:
    old: Json = _person(session, fact).get(key)
    if old is None and key != _ONE_FOR_ALL:
        old = {}  # the function of somebody is not the same word in two languages
    return _set(session, fact, key, with_words(session, old, words))


def _set(session: Session, fact: str, key: str, value: Json) -> Made:
    left = {part: words for part, words in _person(session, fact).items() if part != key}
    return stored(session, fact, "person", {**left, key: value} if value else left or None)


def _genders(session: Session) -> list[tuple[str, str]]:
    forms = session.pages.locale(session.tree.root, session.lang).forms
    (address, *_) = forms.get("person", {}).get("address", ({},))
    return [("", "–"), ("f", address.get("f") or "f"), ("m", address.get("m") or "m")]
