"""What a row of the sheet says: its text, its standard phrase, or what stands in for a text.

Used by `painting.py` for every row and by `live.py` for the one being edited.
"""

from collections.abc import Iterator

from msgspec import Struct

from editor.layout.blocks import Block, text_of
from editor.layout.script import END, FIRST_STRONG, LEFT_TO_RIGHT
from editor.locales.phrases import phrase
from editor.model.markup import parse
from editor.model.node import Node
from editor.model.schema import KINDS
from editor.model.text import Inline, Run, Text
from editor.profiles.wording import phrase_for
from ui.session import Session
from ui.wording import kind_name

_ISOLATES = str.maketrans("", "", LEFT_TO_RIGHT + FIRST_STRONG + END)


class Said(Struct, frozen=True):
    """A text to show; `grey` stands in for one that is not there, `rule` is a line.

    `before` and `after` are what the house prints around the text: hours, "(continued)".
    """

    text: Text
    grey: bool = False
    rule: bool = False
    before: str = ""
    after: str = ""


def said_of(session: Session, node: Node, block: Block | None) -> Said:
    """What an element says in the language of the view."""
    if not KINDS[node.kind].text:
        return Said((), rule=node.kind == "rule")
    markup = markup_of(session, node)
    if markup is None:
        stand_in = source_words(session, node) or kind_name(node.kind)
        after = _around(session, block, "")[1]
        return Said((), after=after) if after else Said((Run(stand_in),), grey=True)
    text = parse(markup)
    if node.kind == "continuation" or (node.kind in ("item", "sitting") and node.fields):
        own = "".join(_printed(session, node, text))
        before, after = _around(session, block, own)
        return Said(text, before=before, after=after)
    return Said(text)


def markup_of(session: Session, node: Node) -> str | None:
    """The markup that can be edited: the text, else the standard phrase; None without either."""
    typed = node.texts.get(session.lang)
    return typed if typed is not None else standard(session, node)


def standard(session: Session, node: Node) -> str | None:
    """The standard phrase an element prints in the language of the view."""
    root = session.tree.root
    asked = node.fields.get("phrase")
    if asked is None:
        return None
    locale = session.pages.locale(root, session.lang)
    profile = session.pages.house(root).profile
    found = phrase(phrase_for(asked, root.fields.get("document_type"), profile), locale)
    return found.markup if found and found.lang == session.lang else None


def source_language(session: Session, node: Node) -> str | None:
    """The language that stands beside the text: the original, else the first that has one.

    None where the original itself is in view and has a text.
    """
    if session.lang in session.originals and session.lang in node.texts:
        return None
    order = [*session.originals, *session.languages]
    return next((lang for lang in order if lang in node.texts and lang != session.lang), None)


def source_words(session: Session, node: Node) -> str:
    """What the element says in the language it would be translated from; empty if in none."""
    lang = source_language(session, node)
    return session.words(node.id, lang) if lang else ""


def _printed(session: Session, node: Node, text: Text) -> Iterator[str]:
    for inline in text:
        yield chars_of(session, node.id, inline)


def chars_of(session: Session, node_id: str, inline: Inline) -> str:
    """The characters an inline prints in the language of the view; a break is a line feed."""
    if isinstance(inline, Run):
        return inline.chars
    printed = session.printed(node_id, inline, session.lang)
    return "".join(chars for chars, _ in printed)


def _around(session: Session, block: Block | None, own: str) -> tuple[str, str]:
    """What is printed before and after the text itself."""
    if block is None:
        return "", ""
    whole = text_of(block, session.labels()).translate(_ISOLATES)
    if not own:
        return "", whole
    before, found, after = whole.partition(own)
    return (before, after) if found else ("", "")
