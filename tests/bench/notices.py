"""Notices of any size for benchmarks: the sample again and again, with its words exchanged.

Exchanged, because a text that repeats itself would be compressed for nothing. Details, addresses,
signs and marks keep their place, so every kind of inline is there as often as in the sample.
"""

import random
import re
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from editor.model.node import NewId, Node, new_ids
from editor.model.tree import Tree
from editor.storage.notice_file import load

SAMPLE = Path(str(resources.files("resources").joinpath("samples", "msme-2023-03-20.convoca")))
SEED_LANGUAGE = "fr"
_SEED = 20230320
_WORD_OR_KEPT = re.compile(r"\{[^}]*\}|\]\([^)]*\)|[^\W\d_]+")


def sample() -> Tree:
    """The sample notice."""
    return load(SAMPLE).tree


def grown(size: int, languages: Sequence[str] = (SEED_LANGUAGE,)) -> Tree:
    """The sample repeated until it has at least `size` elements; always the same one."""
    return _Growth(sample(), languages).tree(size)


class _Growth:
    """Copies of the elements of one notice, with new ids and the words of all its texts."""

    def __init__(self, tree: Tree, languages: Sequence[str]) -> None:
        self.root = tree.root
        self.rnd = random.Random(_SEED)
        self.new_id: NewId = new_ids(self.rnd)
        self.words = {
            lang: [
                word
                for node in tree.walk()
                for word in _WORD_OR_KEPT.findall(node.texts.get(lang, ""))
                if word.isalpha()
            ]
            for lang in languages
        }

    def tree(self, size: int) -> Tree:
        children: list[Node] = []
        count = 0
        while count < size:
            node = self._copy(self.root.children[len(children) % len(self.root.children)])
            children.append(node)
            count += sum(1 for _ in node.walk())
        return Tree(self.root.with_children(tuple(children)))

    def _copy(self, node: Node) -> Node:
        texts = {lang: self._text(node, lang) for lang in self.words if lang in node.texts}
        children = tuple([self._copy(child) for child in node.children])
        return Node(self.new_id(), node.kind, dict(node.fields), texts, children)

    def _text(self, node: Node, lang: str) -> str:
        words = self.words[lang]

        def exchanged(hit: re.Match[str]) -> str:
            return self.rnd.choice(words) if hit[0].isalpha() else hit[0]

        return _WORD_OR_KEPT.sub(exchanged, node.texts[lang])
