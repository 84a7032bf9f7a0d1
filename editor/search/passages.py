"""A notice in one language as it is searched: every text that its reader sees, in document order.

Typed texts and footnotes are the lines of the checks, with their details printed in place. What
the house says (fixed phrases, hours, the masthead) is found too; `find.py` says what of it can be
replaced.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from msgspec import Struct

from editor.checks.lines import Line, lines_of
from editor.checks.proof import EDGE, Proof
from editor.layout.annotations import ANNOTATED
from editor.layout.blocks import Block
from editor.locales.phrases import phrase
from editor.locales.typography import fold
from editor.model.markup import parse
from editor.model.node import Node
from editor.profiles.wording import phrase_for
from editor.search.folding import Folds

Source = Literal["typed", "phrase", "house"]


class Passage(Struct, frozen=True, eq=False):
    """One text of an element: typed, a fixed phrase, or made by the house out of fields."""

    line: Line
    lang: str
    source: Source


class Searched:
    """One notice in one language, ready to be searched again and again."""

    def __init__(self, proof: Proof) -> None:
        self.proof = proof
        self.lang = proof.lang
        self._folded: dict[int, list[str]] = {}

    @cached_property
    def passages(self) -> list[Passage]:
        """Every text that the reader of this language sees."""
        return list(_passages(self.proof))

    def folded(self, table: Folds) -> list[str]:
        """The characters of each passage, folded."""
        if id(table) not in self._folded:
            # all at once, which costs a fifth of each by itself
            whole = EDGE.join([passage.line.chars for passage in self.passages])
            self._folded[id(table)] = whole.translate(table).split(EDGE)
        return self._folded[id(table)]


def _passages(proof: Proof) -> Iterator[Passage]:
    lang, root = proof.lang, proof.root
    for block in proof.page.masthead():
        yield from _printed(proof, root, block)
    own, fields = _blocks(proof)
    for node in proof.tree.walk():
        typed = node.texts.get(lang)
        if typed:
            for line in lines_of(node, typed, None, proof.printed):
                yield Passage(line, lang, "typed")
        elif node.id in own:
            yield from _phrase(proof, node, own[node.id])
        for block in fields.get(node.id, ()):
            yield from _printed(proof, node, block)


def _blocks(proof: Proof) -> tuple[dict[str, Block], dict[str, list[Block]]]:
    """What elements without a text in this language print, and what all print of their fields."""
    own: dict[str, Block] = {}
    fields: dict[str, list[Block]] = {}
    for block in proof.page.body:
        if block.node:
            own.setdefault(block.node, block)
        elif block.of and block.kind != ANNOTATED:
            fields.setdefault(block.of, []).append(block)
    return own, fields


def _phrase(proof: Proof, node: Node, block: Block) -> Iterator[Passage]:
    """A fixed phrase as it could be typed; one with more in it than its own words, as printed."""
    key = node.fields.get("phrase")
    profile, kind = proof.house.profile, proof.root.fields.get("document_type")
    found = phrase(phrase_for(key, kind, profile), proof.locale) if key else None
    if found and found.lang == proof.lang:
        line, *notes = lines_of(node, found.markup, None, proof.printed)
        if not notes and fold(line.chars) == fold(proof.page.text(block)):
            yield Passage(line, proof.lang, "phrase")
            return
    yield from _printed(proof, node, block)


def _printed(proof: Proof, node: Node, block: Block) -> Iterator[Passage]:
    chars = proof.page.text(block)
    if chars:
        yield Passage(Line(node, parse(""), chars), proof.lang, "house")
