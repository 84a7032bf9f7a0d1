"""Our own exports read back: every line, number and look of the page, in every house and script."""

import random
from pathlib import Path

import pytest

from editor.layout.blocks import Block, Page
from editor.model.text import Run
from editor.model.tree import Tree
from editor.storage.notice_file import load
from editor.text_in.lines import Line
from tests.counts import count, fresh_seed
from tests.word.exports import SAMPLES, docx_of, page_of, random_tree
from tests.word.foreign import read

SIGNS = "•–-"


def _printed(page: Page, block: Block) -> str:
    """A block as one line, the sign of a bullet left out."""
    label, text = page.label(block), page.text(block)
    return " ".join(f"{'' if label in SIGNS else label} {text}".split())


def _wanted(page: Page) -> list[str]:
    return [printed for block in page.body if (printed := _printed(page, block))]


def _line(line: Line) -> str:
    return " ".join(line.plain.split())


def _differences(tree: Tree, lang: str) -> list[tuple[str, str]]:
    page = page_of(tree, lang)
    lines = read(docx_of(tree, lang)).source.lines
    found = [_line(line) for line in lines][len(lines) - len(_wanted(page)) :]
    return [pair for pair in zip(found, _wanted(page), strict=True) if pair[0] != pair[1]]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_line_of_a_sample_comes_back(path: Path) -> None:
    tree = load(path).tree
    for lang in tree.root.fields["languages"]:
        assert _differences(tree, lang) == []


def test_every_line_of_random_notices_comes_back() -> None:
    rnd = random.Random(fresh_seed())
    lines = 0
    for _ in range(count(400)):
        tree, lang = random_tree(rnd, rnd.randint(10, 60)), rnd.choice(["en", "fr", "es"])
        assert _differences(tree, lang) == []
        lines += len(page_of(tree, lang).body)
    print(f"{lines} lines came back")
    assert lines > 200


def test_marks_and_links_come_back() -> None:
    rnd = random.Random(fresh_seed())
    seen = 0
    for _ in range(count(100)):
        tree = random_tree(rnd, 40)
        data = docx_of(tree, "en")
        text = [i for line in read(data).source.lines for i in line.shown() if isinstance(i, Run)]
        marks = {mark for run in text for mark in run.marks}
        seen += len(marks) + any(run.link for run in text)
    assert seen > 5
