"""What a notice that was rolled forward from an older one knows of it, until it is circulated.

`came/<lang>` on an element is a mark of the text that came along; `review/<key>` says what came
along with it and may be stale: `was` is what it said then, `before` what the older notice said if
that was moved on, `kept` that somebody has looked at it. The root's `rolled_from` says which notice
it was. `workflow/roll_forward.py` writes them, `workflow/carried_over.py` reads the reviews.
"""

from collections.abc import Iterator
from typing import Literal

from editor.model.agenda_fields import date_problem
from editor.model.node import Json, Node

ROLLED = "rolled_from"
CAME = "came"
REVIEW = "review"

Origin = Literal["same", "adapted", "new"]
"""Where a text comes from: as it was in the older notice, changed since, or written for this."""


def mark_of(markup: str) -> str:
    """What stands for a text in `came/<lang>`; an empty one is that of the standard phrase."""
    import hashlib  # only in notices that were rolled forward: it costs start-up time

    return hashlib.sha256(markup.encode()).hexdigest()[:12]


def origin_of(node: Node, lang: str) -> Origin:
    """Where the text of an element in a language comes from; details inside it do not count."""
    came = node.fields.get(f"{CAME}/{lang}")
    if came is None:
        return "new"
    return "same" if came == mark_of(node.texts.get(lang, "")) else "adapted"


def is_rolled(root: Node) -> bool:
    """Whether a notice was rolled forward from an older one and is not circulated yet."""
    return ROLLED in root.fields


def is_kept(node: Node, key: str) -> bool:
    """Whether what came along under this key was looked at and is meant so."""
    return bool(node.fields.get(f"{REVIEW}/{key}", {}).get("kept"))


def kept_words(node: Node, lang: str) -> Iterator[str]:
    """The typed words of an element that came along, were looked at and are meant so."""
    for review in node.family(REVIEW).values():
        was = review["was"]
        if review.get("kept") and isinstance(was, dict):
            words = was.get(lang, ())
            yield from words if isinstance(words, list) else ()


def belongs_to_rolling(path: str) -> bool:
    """Whether a field is only there until the notice is circulated."""
    return path == ROLLED or path.partition("/")[0] in (CAME, REVIEW)


def review_problem(value: Json) -> str | None:
    """Why a value does not say what came along, or None."""
    if not isinstance(value, dict) or "was" not in value:
        return "it must be an object with what it was"
    return None if value.get("kept") in (None, True) else "`kept` can only be true or absent"


def rolled_problem(value: Json) -> str | None:
    """Why a value does not say what an older notice had; what else it says of it is kept."""
    if not isinstance(value, dict):
        return "it must be an object with dates and persons"
    dates, persons = value.get("dates", []), value.get("persons", [])
    if not _are_texts(dates) or any(map(date_problem, dates)):
        return "its `dates` must be a list of dates, each written YYYY-MM-DD"
    if not _are_texts(persons) or not all(map(str.strip, persons)):
        return "its `persons` must be a list of names"
    return None


def _are_texts(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(v, str) for v in value)
