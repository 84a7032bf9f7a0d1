"""What the outline shows of one element: label, words, and the exceptions with a word each."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from editor.layout.compose import working_source
from editor.model.markup import parse
from editor.model.node import Node
from editor.model.text import plain
from ui.session import Session
from ui.wording import kind_name

LONGEST = 160
"""Characters of a text that a row can use at most."""


class Row(Struct, frozen=True):
    """A row: `grey` words stand in for a text that is not there, `mark` says why."""

    label: str
    text: str
    tip: str
    kind: str
    look: str  # the kind of the element
    grey: bool = False
    mark: str = ""


def row_of(session: Session, node: Node) -> Row:
    """What is shown of an element in the session's language."""
    label = session.labels().get(node.id, "")
    block = session.block(node.id)
    words = session.words(node.id)
    name = kind_name(node.kind)
    mark = _mark(node)
    if words:
        text = " ".join(words.split())
        return Row(label, text[:LONGEST], words, name, node.kind, mark=mark)
    if block and any(p.code == "missing-text" for p in block.problems):
        missing = QCoreApplication.translate("Outline", "missing")
        source = _source(session, node) or name
        return Row(label, source[:LONGEST], source, name, node.kind, grey=True, mark=missing)
    return Row(label, name, name, name, node.kind, grey=True, mark=mark)


def _mark(node: Node) -> str:
    if node.fields.get("audience") == "members":
        return QCoreApplication.translate("Outline", "members only")
    return ""


def _source(session: Session, node: Node) -> str:
    """The words in the language that a missing text would be written from."""
    lang = working_source(session.tree.root.fields, node)
    return " ".join(plain(parse(node.texts[lang])).split()) if lang else ""
