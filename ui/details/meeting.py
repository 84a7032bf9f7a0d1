"""The fields of the meeting: its days with their hours, time zone, room, platform, format.

Also the short line that says when and where, and the words for the deadlines of the body.
"""

import datetime
import re

from PySide6.QtCore import QCoreApplication

from editor.profiles.deadlines import Deadlines, deadlines
from ui.details.detail import (
    Detail,
    date_field,
    facts_now,
    printed,
    stored,
    time_field,
    value_of,
    words_field,
)
from ui.details.masthead import symbols
from ui.session import Session

_DAY = re.compile(r"meeting\.(\d+)\.(?:date|start|end)")


def days_of(session: Session) -> list[int]:
    """The numbers of the days of the meeting that have a date or an hour; always the first."""
    hits = (_DAY.fullmatch(fact) for fact in facts_now(session))
    return sorted({1, *(int(hit[1]) for hit in hits if hit)})


def day_fields(number: int, *, alone: bool) -> list[Detail]:
    """The date and the hours of one day."""
    date = (
        QCoreApplication.translate("Details", "Date")
        if alone
        else QCoreApplication.translate("Details", "Day {0}").format(number)
    )
    return [
        date_field(f"meeting.{number}.date", date),
        time_field(f"meeting.{number}.start", QCoreApplication.translate("Details", "Starts at")),
        time_field(f"meeting.{number}.end", QCoreApplication.translate("Details", "Ends at")),
    ]


def place_fields() -> list[Detail]:
    """Where the meeting is held."""
    return [
        words_field("meeting.room", QCoreApplication.translate("Details", "Room"), "room"),
        words_field(
            "meeting.platform", QCoreApplication.translate("Details", "Platform"), "platform"
        ),
        _choice("meeting.mode", QCoreApplication.translate("Details", "Format"), "mode"),
        _choice("meeting.zone", QCoreApplication.translate("Details", "Time zone"), "zone"),
    ]


def _choice(fact: str, name: str, form: str) -> Detail:
    """A field with the words that the language in view has for a form."""
    return Detail(
        fact,
        name,
        lambda session: str(value_of(session, fact) or ""),
        lambda session, word: stored(session, fact, "text", word or None),
        fact=fact,
        choices=lambda session: _choices(session, fact, form),
    )


def _choices(session: Session, fact: str, form: str) -> list[tuple[str, str]]:
    locale = session.pages.locale(session.tree.root, session.lang)
    tables = locale.forms.get("text", {}).get(form, ())
    known = {name: words for table in tables for name, words in table.items()}
    present = str(value_of(session, fact) or "")
    return [("", "–"), *({present: present} | known if present else known).items()]


# --- when and where, by when -------------------------------------------------------------------

_SUMMARY = (
    ("issue.date", "long"),
    ("meeting", "when"),
    ("meeting.room", "name"),
    ("meeting.mode", "mode"),
    ("meeting.platform", "name"),
)


def summary(session: Session) -> str:
    """The masthead and the meeting in one line, in the language of the view."""
    parts = [symbols(session), *(printed(session, *form) for form in _SUMMARY)]
    return "   ·   ".join(part for part in parts if part)


def due(session: Session) -> Deadlines:
    """What the body of the notice asks for."""
    return deadlines(session.tree, session.pages.house(session.tree.root))


def due_words(session: Session) -> str:
    """By when the notice has to be out, and how long before the meeting it is."""
    known, words = due(session), []
    if known.circulate_by:
        circulate = QCoreApplication.translate("Details", "circulate by {0}")
        words.append(circulate.format(_short(session, known.circulate_by)))
    given = known.notice_days_now
    if given is not None and given >= 0 and known.notice_days:
        if known.too_short:
            notice = QCoreApplication.translate("Details", "{0} days' notice instead of {1}")
        else:
            notice = QCoreApplication.translate("Details", "{0} days' notice")
        words.append(notice.format(given, known.notice_days))
    return " · ".join(words)


def closing_words(session: Session) -> str:
    """When the agenda closes, "" without a rule."""
    closes = due(session).agenda_closes
    words = QCoreApplication.translate("Details", "agenda closes {0}")
    return words.format(_short(session, closes)) if closes else ""


def _short(session: Session, day: datetime.date) -> str:
    """A day near to the meeting, without its year: Fri 10 March."""
    names = session.pages.locale(session.tree.root, session.lang).names
    weekday, month = names.weekdays_short[day.weekday()], names.months[day.month - 1]
    return f"{weekday} {day.day} {month}"
