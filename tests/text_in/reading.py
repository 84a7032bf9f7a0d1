"""What the tests of text import share: reading a text, its rows, and what of it was lost."""

import random
import unicodedata
from collections.abc import Iterable

from editor.layout.blocks import Page
from editor.layout.compose import compose
from editor.model.node import Json, Node, new_ids
from editor.model.schema import branch_fault
from editor.model.tree import Tree
from editor.model.values import node_fault
from editor.output.rows import rows_of
from editor.profiles.body import House, house_of, load_house
from editor.text_in.read import read_text
from editor.text_in.result import Message, Result

Rows = list[tuple[str, str]]
"""Labels and texts of the rows with place body."""


def msme() -> House:
    """The house of the seed."""
    return load_house("wto", "wto-msme")


def read(
    source: str, lang: str = "en", house: House | None = None, *, markdown: bool | None = None
) -> Result:
    """A text as a notice that keeps the schema; the ids are the same at each call."""
    ids = new_ids(random.Random(7))
    result = read_text(source, lang, house or msme(), ids, markdown=markdown)
    assert branch_fault(result.tree.root, []) is None
    assert [fault for node in result.tree.walk() if (fault := node_fault(node))] == []
    return result


def page_of(tree: Tree, lang: str) -> Page:
    """The page of a notice in its own house."""
    house = house_of(tree.root)
    return compose(tree, house, house.profile.locale(lang))


def body_rows(tree: Tree, lang: str) -> Rows:
    """What `show` prints of the body."""
    rows = rows_of(page_of(tree, lang))
    return [(row.label, row.text) for row in rows if row.place == "body"]


def kinds(result: Result, lang: str = "en") -> list[str]:
    """The notice as indented lines: kind, label and text."""
    page = page_of(result.tree, lang)
    texts = {block.node: page.text(block) for block in page.body}
    out: list[str] = []

    def walk(node: Node, depth: int) -> None:
        for child in node.children:
            words = " ".join(filter(None, (page.labels.get(child.id), texts.get(child.id))))
            out.append(f"{'  ' * depth}{child.kind} {words}".rstrip())
            walk(child, depth + 1)

    walk(result.tree.root, 0)
    return out


def told(result: Result, code: str) -> list[Message]:
    """The messages of one kind."""
    return [message for message in result.messages if message.code == code]


def lost(paragraphs: Iterable[str], result: Result, lang: str) -> list[str]:
    """The paragraphs of a source that are neither printed by the notice nor in a message.

    Each printed place stands for one paragraph only. Spaces, signs and case do not count.
    """
    page = page_of(result.tree, lang)
    rows = [_letters(f"{row.label} {row.text}") for row in rows_of(page)]
    rows += [_letters(text) for m in result.messages for text in _strings(m.params)]
    rows += [_letters(text) for path, value in result.tree.root.fields.items()
             if path != "carried" for text in _strings(value)]  # fmt: skip
    printed = "\n".join(rows)
    missing = []
    for paragraph in sorted(paragraphs, key=lambda each: len(_letters(each)), reverse=True):
        letters = _letters(paragraph)
        if letters not in printed:
            missing.append(paragraph)
        elif letters:
            printed = printed.replace(letters, "\n", 1)
    return missing


def _letters(chars: str) -> str:
    folded = unicodedata.normalize("NFC", chars).casefold()
    return "".join(filter(str.isalnum, folded))


def _strings(value: Json) -> list[str]:
    match value:
        case str():
            return [value]
        case dict():
            return [text for inner in value.values() for text in _strings(inner)]
        case list():
            return [text for inner in value for text in _strings(inner)]
        case _:
            return []
