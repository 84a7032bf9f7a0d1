"""What the outline shows of one element: label, words, and the exceptions with a word each."""

import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from editor.layout.compose import working_source
from editor.model.markup import parse
from editor.model.node import Node
from editor.model.parking import POSTPONED
from editor.model.schema import PARKING
from editor.model.text import plain
from ui.days import day_words
from ui.outline.exceptions import MISSING, ORDER, Found, word
from ui.outline.shown import PREAMBLE
from ui.session import Session
from ui.wording import kind_name

LONGEST = 160
"""Characters of a text that a row can use at most."""
HEAD = "head"
"""The look of the rows that are no elements of their own: masthead and preamble."""


class Row(Struct, frozen=True):
    """A row: `grey` words stand in for a text that is not there, `marks` are its exceptions.

    `context` rows are only there for what passes the filter below them.
    """

    label: str
    text: str
    tip: str
    kind: str
    look: str  # the kind of the element, or HEAD
    grey: bool = False
    marks: tuple[str, ...] = ()
    context: bool = False


def row_of(session: Session, row: str, marks: Found, *, context: bool = False) -> Row:
    """What is shown in a row, in the session's language."""
    ordered = tuple(name for name in ORDER if name in marks)
    if row in (PREAMBLE, session.tree.root.id):
        return _head(row == PREAMBLE, ordered, context=context)
    node = session.tree.node(row)
    if node.kind == PARKING:
        return _parking(node, ordered, context=context)
    label, name = session.labels().get(row, ""), kind_name(node.kind)
    words = " ".join(session.words(row).split())
    text = words or (_source(session, node) if MISSING in marks else "") or name
    tip = "\n".join((text, *_reasons(session, row, ordered)))
    return Row(label, text[:LONGEST], tip, name, node.kind, not words, ordered, context)


def _head(preamble: bool, marks: tuple[str, ...], *, context: bool) -> Row:
    if preamble:
        words = QCoreApplication.translate("Outline", "Preamble")
    else:
        words = QCoreApplication.translate("Outline", "Masthead and meeting")
    return Row("", words, words, "", HEAD, marks=marks, context=context)


def _parking(node: Node, marks: tuple[str, ...], *, context: bool) -> Row:
    """The parking: how much there is, and since when where that is the same for all."""
    words = QCoreApplication.translate("Outline", "Parking ({0})").format(len(node.children))
    days = {child.fields.get(POSTPONED) for child in node.children}
    day = days.pop() if len(days) == 1 else None
    if isinstance(day, str):
        since = QCoreApplication.translate("Outline", "Parking ({0}): postponed from {1}")
        words = since.format(len(node.children), day_words(datetime.date.fromisoformat(day)))
    return Row("", words, words, kind_name(PARKING), PARKING, marks=marks, context=context)


def _reasons(session: Session, row: str, marks: tuple[str, ...]) -> list[str]:
    """The exceptions in words, with what was remarked on the element itself."""
    remarks = (r.words for r in session.remarks.of(row) if r.in_view(session.lang))
    return [word(name) for name in marks] + list(remarks)


def _source(session: Session, node: Node) -> str:
    """The words in the language that a missing text would be written from."""
    lang = working_source(session.tree.root.fields, node)
    return " ".join(plain(parse(node.texts[lang])).split()) if lang else ""
