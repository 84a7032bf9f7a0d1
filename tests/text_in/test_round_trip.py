"""Random notices printed as Markdown and as plain text and read back: every word, every level."""

import random
from collections.abc import Mapping

import pytest

from editor.model.node import Node
from editor.model.tree import Tree
from editor.output.md import write_md
from editor.output.rows import rows_of
from editor.output.txt import write_txt
from editor.text_in.result import Result
from tests.counts import count, fresh_seed
from tests.random_notice import random_notice
from tests.random_text import Mix
from tests.text_in.reading import lost, msme, page_of, read

LEVELS = {
    "part": "part", "annex": "annex", "item": "item", "paragraph": "paragraph",
    "pillar": "letter", "subparagraph": "letter",
}  # fmt: skip
"""What a number says about its element; a lettered heading and a lettered text look alike."""

Numbers = list[tuple[str, str]]
"""Level and printed number of the numbered elements, in order."""


def _printed(tree: Tree, lang: str, form: str) -> str:
    page = page_of(tree, lang)
    return write_md(page, msme().profile) if form == "md" else write_txt(page)


def _read(source: str, lang: str, form: str) -> Result:
    return read(source, lang, markdown=form == "md")


def _numbers(tree: Tree, lang: str, levels: Mapping[str, str]) -> Numbers:
    """The printed numbers; an item that is taken up again carries that of its item."""
    labels = page_of(tree, lang).labels

    def level(node: Node) -> str | None:
        counted = tree.node(node.fields["of"]) if node.kind == "continuation" else node
        return levels.get(counted.kind)

    return [
        (found, labels[node.id])
        for node in tree.walk()
        if node.id in labels and (found := level(node))
    ]


@pytest.mark.parametrize("form", ["md", "txt"])
def test_no_word_of_a_printed_notice_is_lost(form: str) -> None:
    rnd = random.Random(fresh_seed())
    words = 0
    for _ in range(count(1000)):
        lang = rnd.choice(["en", "fr", "es"])
        tree = random_notice(rnd, rnd.randint(5, 60), natural=rnd.random() < 0.7)
        source = _printed(tree, lang, form)
        rows = [f"{row.label} {row.text}" for row in rows_of(page_of(tree, lang))]
        # plain text prints footnotes as [1] in the line, so its lines stand for themselves
        paragraphs = rows if form == "md" else source.splitlines()
        assert lost(paragraphs, _read(source, lang, form), lang) == []
        words += len(source.split())
    print(f"{words} words came back from {form}")
    assert words > 1000


def test_every_number_of_markdown_comes_back_with_its_level() -> None:
    rnd = random.Random(fresh_seed())
    mix = Mix(members=0.0, typed_labels=0.0, unnumbered=0.0)
    total = 0
    for _ in range(count(1000)):
        lang = rnd.choice(["en", "fr", "es"])
        tree = random_notice(rnd, rnd.randint(5, 60), mix=mix)
        source = _printed(tree, lang, "md")
        numbers = _numbers(tree, lang, LEVELS)
        assert _numbers(_read(source, lang, "md").tree, lang, LEVELS) == numbers
        total += len(numbers)
    print(f"{total} numbers came back with their levels")
    assert total > 200


def test_every_number_of_plain_text_comes_back_with_its_level() -> None:
    """Without signs, parts and annexes in small letters look like sentences: not asked here."""
    levels = {kind: level for kind, level in LEVELS.items() if kind not in ("part", "annex")}
    rnd = random.Random(fresh_seed())
    mix = Mix(
        members=0.0, typed_labels=0.0, unnumbered=0.0, starts=0.0, odd=0.0, refs=0.0, facts=0.0
    )  # fmt: skip
    total = 0
    for _ in range(count(1000)):
        lang = rnd.choice(["en", "fr", "es"])
        tree = Tree(_capitalized(random_notice(rnd, rnd.randint(5, 60), mix=mix).root))
        source = _printed(tree, lang, "txt")
        numbers = _numbers(tree, lang, levels)
        assert _numbers(_read(source, lang, "txt").tree, lang, levels) == numbers
        total += len(numbers)
    print(f"{total} numbers came back with their levels")
    assert total > 200


def _capitalized(node: Node) -> Node:
    """A branch whose texts begin with a word in capitals and small letters, as real ones do."""
    texts = {lang: f"Rule {text}" for lang, text in node.texts.items()}
    below = tuple([_capitalized(child) for child in node.children])
    return Node(node.id, node.kind, node.fields, texts, below)
