"""Comments in words: whose, when, about what."""

import datetime
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.days import moment_words
from ui.places import place_in
from ui.session import Session

SIGNS: Mapping[str, str] = {"comment": "message-square", "query": "circle-question-mark"}
"""The icon of each kind."""


def about(session: Session, node: str, lang: str | None) -> str:
    """What a comment is about: "FR · 2.4 Work programme"."""
    if node == session.tree.root.id:
        return QCoreApplication.translate("Comments", "The notice as a whole")
    return place_in(session, node, lang)


def said_by(author: str, time: str) -> str:
    """Who said something and when, in the reader's own time."""
    when = moment_words(datetime.datetime.fromisoformat(time).timestamp()) if time else ""
    name = author or QCoreApplication.translate("Comments", "Without a name")
    return " · ".join(filter(None, (name, when)))
