"""Typed details of a notice: dates, times, rooms, symbols, persons, links, lists of members.

A fact stands once in the root's fields (`fact/<id>`) as JSON
`{"type": …, "value": …, "local": {lang: str}, "audience": "members"}`; unknown keys are kept.
How it is printed in a language is the business of `editor/locales/facts.py`.
"""

import datetime
import re
from collections.abc import Callable, Mapping

from msgspec import Struct, field

from editor.errors import EditRefused
from editor.model.markup import is_reference
from editor.model.node import Json, Node

FACT = "fact/"
"""The family of root fields that holds the facts."""


class Fact(Struct, frozen=True):
    """A detail: `value` by its type, `local` replaces the rendering of single languages.

    A link's value is its address or None, `local` then holds the addresses of single languages.
    """

    id: str
    type: str
    value: Json
    local: Mapping[str, str] = field(default_factory=dict)
    members: bool = False

    def as_json(self) -> Json:
        """The value of the field `fact/<id>`."""
        out: dict[str, Json] = {"type": self.type, "value": self.value}
        if self.local:
            out["local"] = dict(self.local)
        if self.members:
            out["audience"] = "members"
        return out


def fact_of(fact_id: str, stored: Json) -> Fact:
    """The fact a field holds; refuses what is not one."""
    why = fact_problem(fact_id, stored)
    if why:
        raise EditRefused("bad-fact", id=fact_id, why=why)
    return _checked(fact_id, stored)


def facts_of(root: Node) -> dict[str, Fact]:
    """Every fact of a notice by id, in the order of the file.

    They were checked when they came in, by the reader of files or by `Document`.
    """
    return {name: _checked(name, stored) for name, stored in root.family("fact").items()}


def _checked(fact_id: str, stored: Json) -> Fact:
    return Fact(
        fact_id,
        stored["type"],
        stored.get("value"),
        stored.get("local", {}),
        stored.get("audience") == "members",
    )


def fact_problem(fact_id: str, stored: Json) -> str | None:
    """Why a stored value is no fact, None if it is one."""
    if not is_reference(fact_id):
        return "its id must be like meeting.1.date"
    if not isinstance(stored, dict):
        return "it must be an object with type and value"
    kind = stored.get("type")
    check = TYPES.get(kind) if isinstance(kind, str) else None
    if check is None:
        return f"its type must be one of {', '.join(TYPES)}"
    local = stored.get("local", {})
    if not isinstance(local, dict) or not all(isinstance(v, str) for v in local.values()):
        return "`local` must map languages to texts"
    if stored.get("audience") not in (None, "members"):
        return "`audience` must be members"
    value = stored.get("value")
    return None if value is None else check(value)


def _date(value: Json) -> str | None:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        try:
            datetime.date.fromisoformat(value)
        except ValueError:
            return f"the date {value} does not exist"
        return None
    return "a date is written YYYY-MM-DD"


def _time(value: Json) -> str | None:
    if isinstance(value, str) and re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
        return None
    return "a time is written HH:MM, from 00:00 to 23:59"


def _span(value: Json) -> str | None:
    if not isinstance(value, dict) or set(value) != {"from", "to"}:
        return "a span has `from` and `to`, both YYYY-MM-DD"
    problem = _date(value["from"]) or _date(value["to"])
    if problem:
        return problem
    return "its `to` is before its `from`" if value["to"] < value["from"] else None


def _words(value: Json) -> str | None:
    if isinstance(value, str):
        return None
    return _by_language(value)


def _by_language(value: Json) -> str | None:
    if isinstance(value, dict) and all(isinstance(v, str) for v in value.values()):
        return None
    return "it must be a text, or a text per language"


def _string(value: Json) -> str | None:
    return None if isinstance(value, str) else "it must be a text"


PERSON = (
    "name", "name-of", "title", "function", "function-of", "organization", "country",
)  # fmt: skip
"""The words of a person; `name-of` and `function-of` are the forms after "of", if others."""


def _person(value: Json) -> str | None:
    if not isinstance(value, dict):
        return f"a person is an object with {', '.join(sorted([*PERSON, 'gender']))}"
    if value.get("gender") not in (None, "f", "m"):
        return "`gender` is f or m"
    problems = (_words(value[key]) for key in {*PERSON} & set(value) if value[key] is not None)
    return next((p for p in problems if p), None)


def _members(value: Json) -> str | None:
    if (
        isinstance(value, dict)
        and isinstance(value.get("names"), list)
        and all(_words(name) is None for name in value["names"])
        and value.get("order") in (None, "kept", "sorted")
    ):
        return None
    return "members are an object with `names` (texts) and `order` (kept or sorted)"


TYPES: Mapping[str, Callable[[Json], str | None]] = {
    "date": _date,
    "time": _time,
    "span": _span,
    "room": _words,
    "platform": _words,
    "person": _person,
    "symbol": _string,
    "body": _string,
    "members": _members,
    "link": _string,
    "text": _words,
}
"""Type -> what checks a value of it: the reason why it is none, or None."""

WELL_KNOWN: Mapping[str, str] = {
    "issue.date": "date",
    "meeting.room": "room",
    "meeting.platform": "platform",
    "meeting.mode": "text",
    "meeting.zone": "text",
    "coordinator": "person",
    "requester": "person",
    "contact": "text",
    "deadline": "date",
    "former.date": "date",
    "meeting.place": "text",
}
"""Facts that profiles and bodies speak of, with their types."""

_NUMBERED = re.compile(r"meeting\.\d+\.(date|start|end)")


def known_type(fact_id: str) -> str | None:
    """The type of a well-known fact, None for any other id."""
    hit = _NUMBERED.fullmatch(fact_id)
    if hit:
        return "date" if hit.group(1) == "date" else "time"
    return WELL_KNOWN.get(fact_id)
