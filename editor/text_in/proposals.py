"""What pasted lines could be at a place: rows of kinds and levels, before they are planted.

The parser of printed text reads them as if they stood in the element they are pasted into; lines
without any number are told by their indents. Numbers that were typed are structure now and are not
kept. `planting.py` makes nodes of the rows; a dialog may change them before.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from editor.model.node import Json, NewId, Node
from editor.model.schema import KINDS
from editor.model.text import Text
from editor.model.tree import Tree
from editor.profiles.body import House, house_of
from editor.text_in.drafts import HEADED, Draft
from editor.text_in.grammar import LONGEST_HEADING, Grammar
from editor.text_in.lines import Line, Source
from editor.text_in.markers import marker_of
from editor.text_in.preamble import Preamble
from editor.text_in.titles import Titles
from editor.text_in.vocabulary import Vocabulary, key, vocabulary
from editor.text_in.wording import settle_phrases

FIRST_TITLES = 5
"""A whole notice says one of its titles in so many lines."""
_COUNTED = ("item", "paragraph", "pillar", "subparagraph", "annex")
"""What carries a number of its own here: a typed one is not kept."""
_ENDS_TEXT = (".", ";", ":", ",")
_LIKE = ("item", "paragraph", "pillar", "subparagraph", "bullet")
"""Kinds that lines without a number take from the element they are pasted at."""
_DOUBTS = {"heading-guessed": "heading", "number-in-text": "number", "title-guessed": "title"}
"""What the parser is not sure of, by the code of its message."""


class Row(Struct, frozen=True):
    """One pasted line: its id, its kind, how deep it stands below the first, what it says.

    `words` are its characters as typed, also where a fixed phrase says them now. `doubt` says why
    its kind is not sure: `heading`, `number`, `title`, `kind`; empty for sure.
    """

    id: str
    kind: str
    level: int
    text: Text
    fields: Mapping[str, Json] = {}
    words: str = ""
    doubt: str = ""


class Block(Struct, frozen=True):
    """All rows, with the lines they come from."""

    rows: tuple[Row, ...]
    source: Source

    @property
    def doubtful(self) -> int:
        """How many rows are not sure."""
        return sum(bool(row.doubt) for row in self.rows)


def proposed(source: Source, tree: Tree, parent: str, like: str, lang: str, new_id: NewId) -> Block:
    """The rows of lines that are pasted into an element; `like` is the kind of their neighbour."""
    lines = [line for line in source.lines if line.plain or line.rule]
    if not any(map(is_marked, lines)):
        return Block(tuple(_by_indent(lines, like, new_id)), source)
    house, root = house_of(tree.root), Draft(new_id(), tree.node(parent).kind)
    words, names = _words(house, tree.root, lang)
    opening = parent == tree.root.id and _is_notice(lines, words, names) and not _begun(tree.root)
    grammar = Grammar(lines, words, Titles(words, names), Preamble(words), root, new_id, opening)
    grammar.read()
    settle_phrases(root, words, names)
    doubts = {m.line: _DOUBTS[m.code] for m in grammar.messages if m.code in _DOUBTS}
    words_of = {line.number: line.plain for line in lines}
    return Block(tuple(_rows(root, words_of, doubts)), source)


def _words(house: House, root: Node, lang: str) -> tuple[Vocabulary, tuple[str, ...]]:
    facts = house.facts(root)
    values = [facts[name].value for name in ("body.title", "body.name") if name in facts]
    said = [value.get(lang) if isinstance(value, dict) else value for value in values]
    words = vocabulary(house, house.profile.locale(lang), facts)
    return words, tuple(key(name) for name in said if name)


def is_marked(line: Line) -> bool:
    """Whether a line shows what it is: by a number, a sign, a look."""
    return bool(line.sign or line.rule or line.heading or line.bold or marker_of(line.plain))


def _is_notice(lines: Sequence[Line], words: Vocabulary, names: tuple[str, ...]) -> bool:
    titles = Titles(words, names)
    return any(
        (words.place(line.plain) or ("",))[0] == "title" or titles.names_body(line)
        for line in lines[:FIRST_TITLES]
    )


def _begun(root: Node) -> bool:
    return any(child.kind != "title" for child in root.children)


def _by_indent(lines: Sequence[Line], like: str, new_id: NewId) -> Iterator[Row]:
    """Lines without any number: the kind of their neighbour, levels by their indents.

    Sentences among agenda items are texts.
    """
    short = all(is_title(line) for line in lines)
    if like == "item" and not short:
        like = "text"
    indents: list[int] = []
    for line in lines:
        while indents and indents[-1] >= line.indent:
            indents.pop()
        indents.append(line.indent)
        kind = like if like in _LIKE else "text"
        text = line.text if kind in HEADED else line.shown()
        level = len(indents) - 1 if kind != "text" else 0
        yield Row(new_id(), kind, level, text, words=line.plain)


def is_title(line: Line) -> bool:
    """Whether a line is short and no sentence."""
    return len(line.plain) <= LONGEST_HEADING and not line.plain.endswith(_ENDS_TEXT)


def _rows(root: Draft, words: Mapping[int, str], doubts: Mapping[int, str]) -> Iterator[Row]:
    stack = [(draft, 0) for draft in reversed(root.children)]
    while stack:
        draft, level = stack.pop()
        at = draft.line
        yield _row(draft, level, words.get(at, ""), doubts.get(at, ""))
        stack += [(child, level + 1) for child in reversed(draft.children)]


def _row(draft: Draft, level: int, words: str, doubt: str) -> Row:
    fields = dict(draft.fields)
    if draft.kind in _COUNTED:
        fields.pop("typed_label", None)
        if draft.kind == "item":
            fields.pop("unnumbered", None)
    text = draft.text if KINDS[draft.kind].text else ()
    return Row(draft.id, draft.kind, level, text, fields, words, doubt)
