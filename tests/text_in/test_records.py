"""Forty real notices, as their records tell them, come in whole and with their levels."""

import random
import re
import textwrap
from collections.abc import Iterator

import pytest

from editor.model.node import Node
from editor.model.tree import Tree
from editor.output.md import escape
from tests.text_in.reading import kinds, lost, page_of, read
from tests.text_in.records import Element, Record, records

pytestmark = pytest.mark.skipif(
    not any(records()), reason="the records of real notices are not beside the repository"
)

KINDS = {
    "ITEM": {"item", "paragraph", "pillar", "subparagraph"},
    "PARA": {"paragraph", "item"},
    "LET": {"pillar", "subparagraph", "item"},
    "ROM": {"pillar", "subparagraph"},
    "BUL": {"bullet"},
    "Q": {"bullet"},
}
"""What an element with a printed marker becomes; old airgrams letter items and dot headings."""

UNTOLD = {
    "gatt-air-3506-1993.en-fr-es": "a dash after a numbered paragraph belongs to none",
    "wto-air-226-1995.en": "a heading without a number parts the letters from their paragraph",
    "wto-gc-2024-07-proposed-agenda.en": "groups numbered 1.1 and 1.2 hold items 1 to 11",
}
"""Records whose levels no marker tells, and why."""


@pytest.fixture(params=list(records()), ids=lambda record: record.name)
def record(request: pytest.FixtureRequest) -> Record:
    """Each of the records."""
    found: Record = request.param
    return found


def _marked(record: Record) -> Iterator[tuple[int, Element]]:
    for place, element in enumerate(record.elements):
        if element.kind in KINDS and element.marker:
            yield place, element


def _parent(record: Record, place: int) -> int | None:
    """The nearest element before with a marker and a higher level, where nothing parts them."""
    level = record.elements[place].level
    for before in range(place - 1, -1, -1):
        element = record.elements[before]
        if element.level == 0:
            return None
        if element.level < level:
            level = element.level
            if element.kind in KINDS and element.marker:
                return before
    return None


def _nodes(record: Record, tree: Tree) -> dict[int, Node]:
    """The nodes of the elements with a marker, found by what they print, in order."""
    page = page_of(tree, record.lang)
    printed = [
        (tree.node(block.node), _letters(f"{page.label(block)} {page.text(block)}"))
        for block in page.body
        if block.node
    ]
    found: dict[int, Node] = {}
    at = 0
    for place, element in _marked(record):
        words = _letters(element.text)
        at = next(n for n in range(at, len(printed)) if printed[n][1].endswith(words)) + 1
        found[place] = printed[at - 1][0]
    return found


def _letters(chars: str) -> str:
    return "".join(filter(str.isalnum, chars.casefold()))


def test_nothing_of_a_real_notice_is_lost(record: Record) -> None:
    result = read(record.source(), record.lang)
    assert lost([element.words for element in record.elements], result, record.lang) == []


def test_the_levels_of_a_real_notice_come_back(record: Record) -> None:
    if record.name in UNTOLD:
        pytest.skip(f"no marker tells: {UNTOLD[record.name]}")
    tree = read(record.source(), record.lang).tree
    nodes = _nodes(record, tree)
    for place, node in nodes.items():
        assert node.kind in KINDS[record.elements[place].kind]
        parent = _parent(record, place)
        above = tree.parent(node.id)
        while above is not None and above not in nodes.values():
            above = tree.parent(above.id)
        assert above is (None if parent is None else nodes[parent]), record.elements[place].line


def test_how_a_real_notice_is_pasted_does_not_matter(record: Record) -> None:
    expected = kinds(read(record.source(), record.lang), record.lang)
    wrapped = "\n\n".join(
        textwrap.fill(element.line, 72, break_long_words=False, break_on_hyphens=False)
        for element in record.elements
    )
    for source in (record.source("\n"), record.source("\r\n\r\n"), wrapped):
        assert kinds(read(source, record.lang), record.lang) == expected


def test_a_real_notice_as_markdown_keeps_its_numbers(record: Record) -> None:
    rnd = random.Random(record.name)
    lines = [
        f"{'#' * rnd.randint(1, 6)} {escape(element.line)}"
        if element.kind == "ITEM" and re.match(r"\d", element.marker)
        else f"- {escape(element.text)}"
        if element.kind in ("BUL", "Q")
        else escape(element.line)
        for element in record.elements
    ]
    result = read("\n\n".join(lines), record.lang, markdown=True)
    assert lost([element.words for element in record.elements], result, record.lang) == []
    plain = read(record.source(), record.lang)
    assert _numbers(result.tree, record.lang) == _numbers(plain.tree, record.lang)


def _numbers(tree: Tree, lang: str) -> list[tuple[str, int]]:
    """The printed numbers with the depth of their elements."""
    labels = page_of(tree, lang).labels
    return [
        (labels[node.id], len(tree.path(node.id)))
        for node in tree.walk()
        if node.id in labels and node.kind != "bullet"
    ]
