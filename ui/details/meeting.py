"""The fields of the meeting: its days with their hours, time zone, room, platform, format.

Also the short line that says when and where.
"""

import re

from PySide6.QtCore import QCoreApplication

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


# --- when and where ----------------------------------------------------------------------------

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
