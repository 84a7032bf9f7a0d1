"""Details of the masthead and the meeting: what a field shows and what typed words mean.

Each `Detail` reads words out of a notice and makes a transaction out of typed words. A reason
comes back as a `Refusal`, so that the field can say it. Widgets: `panel.py`.
"""

import datetime
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from editor.edit.commands.details import remove_fact, set_fact
from editor.edit.commands.settings import set_field
from editor.edit.transaction import Refusal, Transaction
from editor.layout.masthead import distributions, prints_distribution
from editor.locales.facts import render
from editor.locales.locale import Locale
from editor.locales.typed import Misread, typed_date, typed_time
from editor.model.markup import parse
from editor.model.node import Json
from editor.model.text import plain
from ui.session import Session
from ui.wording import interface_language, words_here

Made = Transaction | Refusal


class Detail(Struct, frozen=True):
    """One field: its name, what it shows, what becomes of typed words, a remark, its choices.

    `fault` says what is wrong with what the notice says now.
    """

    id: str
    name: str
    hint: str
    read: Callable[[Session], str]
    write: Callable[[Session, str], Made]
    remark: Callable[[Session], str] = lambda _session: ""
    choices: Callable[[Session], list[tuple[str, str]]] | None = None
    fault: Callable[[Session], str] = lambda _session: ""


def details() -> list[Detail]:
    """Every field in reading order."""
    return [*_masthead(), *_meeting()]


def _masthead() -> list[Detail]:
    return [
        Detail(
            "document_type",
            QCoreApplication.translate("Details", "Document"),
            "",
            _field("document_type"),
            lambda session, word: _set_plain(session, "document_type", word or None),
            choices=_types,
        ),
        Detail(
            "symbol",
            QCoreApplication.translate("Details", "Symbol"),
            "INF/…",
            _symbols,
            _set_symbols,
        ),
        Detail(
            "job",
            QCoreApplication.translate("Details", "Job number"),
            "26-1234",
            _field("job"),
            _set_job,
        ),
        Detail(
            "distribution",
            QCoreApplication.translate("Details", "Distribution"),
            "",
            _field("distribution"),
            lambda session, word: _set_plain(session, "distribution", word or None),
            choices=_distributions,
            fault=_distribution_fault,
        ),
        _date("issue.date", QCoreApplication.translate("Details", "Date of issue")),
    ]


def _meeting() -> list[Detail]:
    return [
        _date("meeting.1.date", QCoreApplication.translate("Details", "Meeting")),
        _date("meeting.2.date", QCoreApplication.translate("Details", "Second day")),
        _time("meeting.1.start", QCoreApplication.translate("Details", "Starts at")),
        _time("meeting.1.end", QCoreApplication.translate("Details", "Ends at")),
        _words("meeting.room", QCoreApplication.translate("Details", "Room"), "room"),
        _words("meeting.platform", QCoreApplication.translate("Details", "Platform"), "platform"),
        Detail(
            "meeting.mode",
            QCoreApplication.translate("Details", "Format"),
            "",
            lambda session: str(_value(session, "meeting.mode") or ""),
            lambda session, word: _set(session, "meeting.mode", "text", word or None),
            choices=_modes,
        ),
    ]


def summary(session: Session) -> str:
    """The masthead and the meeting in one line, in the language of the view."""
    parts = [_symbols(session), *(_printed(session, *form) for form in _SUMMARY)]
    return "   ·   ".join(part for part in parts if part)


_SUMMARY = (
    ("issue.date", "long"),
    ("meeting", "when"),
    ("meeting.room", "name"),
    ("meeting.mode", "mode"),
    ("meeting.platform", "name"),
)


def _printed(session: Session, fact: str, form: str) -> str:
    tree = session.tree
    locale = session.pages.locale(tree.root, session.lang)
    facts = session.pages.house(tree.root).facts(tree.root)
    rendered = render(facts, fact, form, locale)
    return plain(parse(rendered.markup)) if rendered else ""


def _value(session: Session, fact: str) -> Json:
    facts = session.pages.house(session.tree.root).facts(session.tree.root)
    return facts[fact].value if fact in facts else None


def _set(session: Session, fact: str, type_: str, value: Json) -> Made:
    tree = session.tree
    if value is None:
        known = f"fact/{fact}" in tree.root.fields
        return remove_fact(tree, fact) if known else Refusal("no-change")
    return set_fact(tree, fact, type_, value)


def _field(path: str) -> Callable[[Session], str]:
    return lambda session: str(session.tree.root.fields.get(path, ""))


def _set_plain(session: Session, path: str, value: Json) -> Made:
    return set_field(session.tree, session.tree.root.id, path, value)


def _set_job(session: Session, words: str) -> Made:
    return _set_plain(session, "job", words.strip().strip("()") or None)


def _symbols(session: Session) -> str:
    return ", ".join(session.tree.root.fields.get("symbol", ()))


def _set_symbols(session: Session, words: str) -> Made:
    return _set_plain(session, "symbol", [part for w in words.split(",") if (part := w.strip())])


def _types(session: Session) -> list[tuple[str, str]]:
    """The types of documents of the house, and what the notice says now."""
    types = session.pages.house(session.tree.root).profile.values["types"]
    known = {name: words_here(kind.get("name", name)) for name, kind in types.items()}
    present = _field("document_type")(session)
    return [*({"": "–", present: present} | known).items()]


def _distributions(session: Session) -> list[tuple[str, str]]:
    house = session.pages.house(session.tree.root)
    known = distributions(house)
    printed = [word for word in known if prints_distribution(house, word)]
    general = "general" not in printed
    nothing = QCoreApplication.translate("Details", "general") if general else "–"
    choices = [("", nothing), *((word, word) for word in printed)]
    present = _field("distribution")(session)
    if present and present not in printed:
        unknown = QCoreApplication.translate("Details", "{0} (unknown)")
        choices.append((present, present if present in known else unknown.format(present)))
    return choices


def _distribution_fault(session: Session) -> str:
    known = distributions(session.pages.house(session.tree.root))
    present = _field("distribution")(session)
    if not present or present in known:
        return ""
    why = QCoreApplication.translate("Details", "Unknown: it cannot be printed. Allowed: {0}")
    return why.format(", ".join(known))


def _modes(session: Session) -> list[tuple[str, str]]:
    locale = session.pages.locale(session.tree.root, session.lang)
    known = {
        name: words for form in locale.forms.get("text", {}).get("mode", ()) for name, words in
        form.items()
    }  # fmt: skip
    present = str(_value(session, "meeting.mode") or "")
    if present and present not in known:
        known[present] = present
    return [("", "–"), *known.items()]


def _date(fact: str, name: str) -> Detail:
    hint = QCoreApplication.translate("Details", "day month year")
    return Detail(
        fact,
        name,
        hint,
        lambda session: _printed(session, fact, "long"),
        lambda session, words: _set_date(session, fact, words),
        lambda session: _weekday(session, fact),
    )


def _weekday(session: Session, fact: str) -> str:
    value = _value(session, fact)
    if not isinstance(value, str):
        return ""
    names = session.pages.locale(session.tree.root, session.lang).names
    return names.weekdays[datetime.date.fromisoformat(value).weekday()]


def _set_date(session: Session, fact: str, words: str) -> Made:
    words = words.strip()
    if not words:
        return _set(session, fact, "date", None)
    day = typed_date(words, known_locales(session), _near(session, fact))
    if isinstance(day, Misread):
        return Refusal(day.code, day.params)
    return _set(session, fact, "date", day.isoformat())


def known_locales(session: Session) -> list[Locale]:
    """The languages in which a date may be typed: of the view, of the interface, all others."""
    profile = session.pages.house(session.tree.root).profile
    order = [session.lang, interface_language(), *session.languages, *profile.languages]
    return [session.pages.locale(session.tree.root, lang) for lang in dict.fromkeys(order)]


def _near(session: Session, fact: str) -> datetime.date:
    """The day from which on a date without a year is looked for."""
    issued = _value(session, "issue.date") if fact != "issue.date" else None
    return datetime.date.fromisoformat(issued) if issued else datetime.date.today()


def _time(fact: str, name: str) -> Detail:
    return Detail(
        fact,
        name,
        "10:00",
        lambda session: str(_value(session, fact) or ""),
        lambda session, words: _set_time(session, fact, words),
    )


def _set_time(session: Session, fact: str, words: str) -> Made:
    words = words.strip()
    if not words:
        return _set(session, fact, "time", None)
    time = typed_time(words, known_locales(session))
    if isinstance(time, Misread):
        return Refusal(time.code, time.params)
    return _set(session, fact, "time", f"{time:%H:%M}")


def _words(fact: str, name: str, type_: str) -> Detail:
    return Detail(
        fact,
        name,
        "",
        lambda session: _word(session, fact),
        lambda session, words: _set_word(session, fact, type_, words.strip()),
    )


def _word(session: Session, fact: str) -> str:
    value = _value(session, fact)
    return str(value.get(session.lang, "")) if isinstance(value, dict) else str(value or "")


def _set_word(session: Session, fact: str, type_: str, words: str) -> Made:
    """One word for all languages, or that of this language where they differ."""
    value = _value(session, fact)
    if not isinstance(value, dict):
        return _set(session, fact, type_, words or None)
    left = {lang: word for lang, word in value.items() if lang != session.lang}
    return _set(session, fact, type_, {**left, session.lang: words} if words else left or None)
