"""What the fields of agenda items and sittings may hold: their day, their hours, their documents.

`schema.py` says who has which field; `editor/layout/extras.py` prints them.
"""

from collections.abc import Mapping

from editor.model.fact import fact_problem, known_type
from editor.model.node import Json

DOCUMENT_STATES = ("issued", "to be issued")
"""Whether a document of an item can be had yet; one without a state can."""


def hour_problem(value: Json) -> str | None:
    """Why a value is no time of day, or None."""
    return fact_problem("time", {"type": "time", "value": value})


def date_problem(value: Json) -> str | None:
    """Why a value is no date, or None."""
    return fact_problem("day", {"type": "date", "value": value})


def day_problem(value: Json) -> str | None:
    """Why a value is neither a date nor the id of the detail that holds it, or None."""
    if isinstance(value, str) and known_type(value) == "date":
        return None
    why = date_problem(value)
    return f"{why}, or names a detail, like meeting.1.date" if why else None


def documents_problem(value: Json) -> str | None:
    """Why a value is no list of documents, or None."""
    if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
        return "it must be a list of objects"
    return next((why for why in map(_document_problem, value) if why), None)


def _document_problem(document: Mapping[str, Json]) -> str | None:
    """A document has a symbol or a title; what else it says is kept."""
    symbol, title, link = (document.get(key) for key in ("symbol", "title", "link"))
    why = fact_problem("title", {"type": "text", "value": title})
    if why:
        return f"the title of a document: {why}"
    if not (symbol or title) or not isinstance(symbol, str | None):
        return "a document needs a `symbol` or a `title`"
    if document.get("status") not in (None, *DOCUMENT_STATES):
        return f"the `status` of a document is one of {', '.join(DOCUMENT_STATES)}"
    if not isinstance(link, str | None):
        return "the `link` of a document is the id of a detail"
    return None if document.get("audience") in (None, "members") else "`audience` must be members"
