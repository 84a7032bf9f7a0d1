"""Comments on elements: what somebody says to the others of the office, never in any export.

A comment stands on its element as the field `comment/<id>` (decision 21), as JSON
`{"author", "time", "lang", "kind", "text", "done", "replies"}`; unknown keys are kept. Commands:
`edit/commands/comments.py`.
"""

import datetime
from collections.abc import Iterator, Mapping

from msgspec import Struct

from editor.model.node import Json, Node

COMMENT = "comment/"
"""The family of fields that holds the comments of an element."""
KINDS = ("comment", "query")
"""A query is a translator's question to the drafter."""


class Reply(Struct, frozen=True):
    """An answer: who gave it, when (ISO 8601, "" where unknown), and what it says."""

    author: str
    time: str
    text: str


class Comment(Struct, frozen=True):
    """A comment; `lang` is the language it is about, None for the element whatever the language."""

    id: str
    author: str
    time: str
    lang: str | None
    kind: str
    text: str
    done: bool
    replies: tuple[Reply, ...]


def comments_of(node: Node) -> Iterator[Comment]:
    """The comments of an element, in the order in which they were made.

    They were checked when they came in, by the reader of files or by `Document`.
    """
    family = node.family("comment")
    for name in sorted(family, key=lambda name: family[name].get("time", "")):
        stored = family[name]
        yield Comment(
            name,
            stored.get("author", ""),
            stored.get("time", ""),
            stored.get("lang"),
            stored.get("kind", "comment"),
            stored["text"],
            stored.get("done", False),
            tuple(
                Reply(reply.get("author", ""), reply.get("time", ""), reply["text"])
                for reply in stored.get("replies", ())
            ),
        )


def comment_problem(value: Json) -> str | None:
    """Why a value is no comment, or None."""
    if not isinstance(value, dict):
        return "it must be an object"
    if value.get("kind", KINDS[0]) not in KINDS:
        return f"its `kind` must be one of {', '.join(KINDS)}"
    if not isinstance(value.get("done", False), bool):
        return "its `done` must be true or false"
    if not isinstance(value.get("lang"), str | None):
        return "its `lang` must be the code of a language"
    replies = value.get("replies", [])
    if not isinstance(replies, list) or not all(isinstance(reply, dict) for reply in replies):
        return "its `replies` must be a list of objects"
    return next((why for why in map(_said_problem, (value, *replies)) if why), None)


def _said_problem(said: Mapping[str, Json]) -> str | None:
    """What is wrong with the text, the author or the time of a comment or a reply."""
    text = said.get("text")
    if not isinstance(text, str) or not text.strip():
        return "it needs a `text`"
    if not isinstance(said.get("author", ""), str):
        return "its `author` must be a name"
    return None if _is_time(said.get("time", "")) else "its `time` is written YYYY-MM-DDTHH:MM:SSZ"


def _is_time(value: Json) -> bool:
    if value == "":
        return True
    try:
        return isinstance(value, str) and bool(datetime.datetime.fromisoformat(value))
    except ValueError:
        return False
