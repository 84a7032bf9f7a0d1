"""One field of the form: what it shows, what typed words become, and how details are read and set.

The fields themselves are in `masthead.py`, `meeting.py`, `persons.py` and `others.py`, the widget
in `field.py`. A reason comes back as a `Refusal`, so that the field can say it.
"""

import datetime
from collections.abc import Callable, Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from editor.edit.commands.details import remove_fact, set_fact
from editor.edit.transaction import Refusal, Transaction
from editor.locales.facts import render, render_fact
from editor.locales.locale import Locale
from editor.locales.typed import Misread, typed_date, typed_time
from editor.model.fact import FACT, Fact
from editor.model.markup import parse
from editor.model.node import Json
from editor.model.text import plain
from ui.session import Session
from ui.wording import interface_language

Made = Transaction | Refusal


def _nothing(_session: Session) -> str:
    return ""


class Detail(Struct, frozen=True):
    """One field: its name, what it shows, what becomes of typed words, an echo, its choices.

    `fact` is the detail behind it, "" for a field of the masthead; `fault` says what is wrong with
    what the notice says now. A `wide` field takes a row of its own; a `day` has a calendar.
    """

    id: str
    name: str
    read: Callable[[Session], str]
    write: Callable[[Session, str], Made]
    hint: str = ""
    fact: str = ""
    echo: Callable[[Session], str] = _nothing
    fault: Callable[[Session], str] = _nothing
    choices: Callable[[Session], list[tuple[str, str]]] | None = None
    wide: bool = False
    day: bool = False


# --- what the notice says ----------------------------------------------------------------------


def facts_now(session: Session) -> Mapping[str, Fact]:
    """Every detail of the notice, those of its body included."""
    root = session.tree.root
    return session.pages.house(root).facts(root)


def value_of(session: Session, fact: str) -> Json:
    """The value of a detail, None without one."""
    facts = facts_now(session)
    return facts[fact].value if fact in facts else None


def printed(session: Session, fact: str, form: str) -> str:
    """What a detail prints in the language of the view, "" where it prints nothing."""
    locale = session.pages.locale(session.tree.root, session.lang)
    made = render(facts_now(session), fact, form, locale)
    return plain(parse(made.markup)) if made else ""


def is_own(session: Session, fact: str) -> bool:
    """Whether the notice itself holds a detail; others come from its body."""
    return FACT + fact in session.tree.root.fields


def stored(session: Session, fact: str, type_: str, value: Json) -> Made:
    """The change that gives a detail a value; None takes the detail away."""
    if value is not None:
        return set_fact(session.tree, fact, type_, value)
    return remove_fact(session.tree, fact) if is_own(session, fact) else Refusal("no-change")


# --- fields of the common types ----------------------------------------------------------------


def date_field(fact: str, name: str) -> Detail:
    """A field for a date; its weekday is said beside it."""
    return Detail(
        fact,
        name,
        lambda session: printed(session, fact, "long"),
        lambda session, words: _set_date(session, fact, words.strip()),
        QCoreApplication.translate("Details", "day month year"),
        fact,
        echo=lambda session: _weekday(session, fact),
        day=True,
    )


def time_field(fact: str, name: str) -> Detail:
    """A field for a time of day."""
    return Detail(
        fact,
        name,
        lambda session: str(value_of(session, fact) or ""),
        lambda session, words: _set_time(session, fact, words.strip()),
        "10:00",
        fact,
    )


def words_field(fact: str, name: str, type_: str, *, hint: str = "", wide: bool = False) -> Detail:
    """A field for words: one text for all languages, or that of the language in view."""
    return Detail(
        fact,
        name,
        lambda session: words_in_view(session, value_of(session, fact)),
        lambda session, words: _set_words(session, fact, type_, words.strip()),
        hint,
        fact,
        wide=wide,
    )


def words_in_view(session: Session, value: Json) -> str:
    """Words that are the same in all languages, or those of the language in view."""
    return str(value.get(session.lang, "")) if isinstance(value, dict) else str(value or "")


def with_words(session: Session, value: Json, words: str) -> Json:
    """The same with other words, in the language in view alone where languages differ."""
    if not isinstance(value, dict):
        return words or None
    left = {lang: word for lang, word in value.items() if lang != session.lang}
    return {**left, session.lang: words} if words else left or None


def _set_words(session: Session, fact: str, type_: str, words: str) -> Made:
    return stored(session, fact, type_, with_words(session, value_of(session, fact), words))


def _weekday(session: Session, fact: str) -> str:
    value = value_of(session, fact)
    if not isinstance(value, str):
        return ""
    names = session.pages.locale(session.tree.root, session.lang).names
    return names.weekdays[datetime.date.fromisoformat(value).weekday()]


def day_meant(session: Session, fact: str, words: str) -> str:
    """The day that words mean while they are typed, with its weekday; "" for none."""
    day = typed_date(words, known_locales(session), _near(session, fact))
    if isinstance(day, Misread):
        return ""
    locale = session.pages.locale(session.tree.root, session.lang)
    made = render_fact(Fact("", "date", day.isoformat()), "weekday", locale)
    return plain(parse(made.markup)) if made else ""


def _set_date(session: Session, fact: str, words: str) -> Made:
    if not words:
        return stored(session, fact, "date", None)
    day = typed_date(words, known_locales(session), _near(session, fact))
    if isinstance(day, Misread):
        return Refusal(day.code, day.params)
    return stored(session, fact, "date", day.isoformat())


def _set_time(session: Session, fact: str, words: str) -> Made:
    if not words:
        return stored(session, fact, "time", None)
    time = typed_time(words, known_locales(session))
    if isinstance(time, Misread):
        return Refusal(time.code, time.params)
    return stored(session, fact, "time", f"{time:%H:%M}")


def known_locales(session: Session) -> list[Locale]:
    """The languages in which a date may be typed: of the view, of the interface, all others."""
    profile = session.pages.house(session.tree.root).profile
    order = [session.lang, interface_language(), *session.languages, *profile.languages]
    return [session.pages.locale(session.tree.root, lang) for lang in dict.fromkeys(order)]


def _near(session: Session, fact: str) -> datetime.date:
    """The day from which on a date without a year is looked for."""
    issued = value_of(session, "issue.date") if fact != "issue.date" else None
    return datetime.date.fromisoformat(issued) if issued else datetime.date.today()
