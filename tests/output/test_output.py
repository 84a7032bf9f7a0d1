"""Plain text, Markdown and rows of a page; what pandoc reads in the Markdown was printed."""

import json
import random
import re
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from editor.layout.blocks import NoteMark, Page
from editor.layout.compose import compose
from editor.output.md import write_md
from editor.output.rows import rows_of
from editor.output.txt import write_txt
from editor.profiles.body import house_of
from tests.build import (
    bullet,
    continuation,
    item,
    notice,
    pad,
    paragraph,
    rule,
    subparagraph,
    text,
    title,
)
from tests.counts import count, fresh_seed
from tests.houses import house_with
from tests.random_notice import random_notice
from tests.word.exports import LANGUAGES, page_of, sample

LINK = {"type": "link", "value": "https://notices.example/a_b?c=(1)"}


def _page(*below: Any, **fields: Any) -> Page:
    house = house_with()
    return compose(notice(*below, status="circulated", **fields), house, house.profile.locale("en"))


def _txt(*below: Any) -> str:
    return write_txt(_page(*below)).split("\n\n", 1)[1]


def _md(*below: Any, **fields: Any) -> str:
    page = _page(*below, **fields)
    return write_md(page, house_with().profile).split("1/1\n\n", 1)[1]


def test_plain_text_has_masthead_labels_and_footnotes() -> None:
    page = _page(
        title("Title"),
        item("One", paragraph("a{^n|first}b{^m=*|own}c{^o|second}"), subparagraph("x\ny")),
        symbol=["X/1"],
    )
    assert write_txt(page) == (
        "World Trade Organization\nX/1\nPage: 1/1\n\nTitle\n\n1 One\n\n1.1. a[1]b[*]c[2]\n\n"
        "a. x\ny\n\n[1] first\n\n[*] own\n\n[2] second\n"
    )


def test_plain_text_of_bullets_rules_and_continuations() -> None:
    assert _txt(bullet("a", bullet("b")), rule(), item("c"), continuation(of=pad("d"))) == (
        "• a\n\n– b\n\n_______________\n\n1 c\n\n1 (continued)\n"
    )


def test_markdown_has_headings_by_outline_and_labels_as_printed() -> None:
    assert _md(title("T"), item("One", item("Two", paragraph("a"))), rule()) == (
        "# T\n\n## 1 One\n\n### 1.1 Two\n\n1.1. a\n\n---\n"
    )


def test_markdown_has_marks_links_breaks_and_footnotes() -> None:
    words = "**b *c*** [d **e**](l)\nf{^n|g **h**}"
    assert _md(text(words), facts={"l": LINK}) == (
        "**b** ***c*** [d **e**](<https://notices.example/a_b?c=(1)>)\\\nf[^1]\n\n[^1]: g **h**\n"
    )


@pytest.mark.parametrize(
    "words",
    [
        "1. not a list", "1) not a list", "- no bullet", "+ no bullet", "* star", "# no heading",
        "a*b_c`d`", "[x](y)", "<b>", "a | b", "~~x~~", "&amp; &lt;", "a\\b", "![x](y)", "> quote",
        "=====", "10:00 - 13:00", "a^b^c~d~", "$x$", "@key", "a  b", "--- x", "    indented", "'q'",
        "\"q\"", "...", "1.1.1. x", "(a) x", "a. x", "i. x", "A. x", ": x", "{.x}", "\\(x\\)",
        "http://notices.example/x_y_z", "e\u0301 «\u00a0x\u00a0»", "| a | b |",
    ],
)  # fmt: skip
def test_pandoc_reads_the_very_characters(pandoc: str, words: str) -> None:
    escaped = re.sub(r"([\\*_^\[\]{}<>])", r"\\\1", words)
    page = _page(text(escaped))
    assert page.text(page.body[0]) == words
    read = _read(pandoc, write_md(page, house_with().profile))
    assert _folded(read[-1]) == _folded(words)


def _read(pandoc: str, markdown: str) -> list[str]:
    """The characters of each block that pandoc sees, footnotes where they are called."""
    done = subprocess.run(
        [pandoc, "-f", "markdown-smart", "-t", "json"],
        input=markdown.encode(), capture_output=True, check=True,
    )  # fmt: skip
    assert not done.stderr, done.stderr.decode()
    return ["".join(_characters(block)) for block in _leaves(json.loads(done.stdout)["blocks"])]


_LEAVES = (
    "Para",
    "Plain",
    "Header",
    "HorizontalRule",
    "CodeBlock",
    "RawBlock",
    "Table",
    "LineBlock",
)


def _leaves(blocks: Any) -> Iterator[Any]:
    for block in blocks:
        if isinstance(block, list):
            yield from _leaves(block)
        elif isinstance(block, dict) and block.get("t") in _LEAVES:
            yield block
        elif isinstance(block, dict) and isinstance(block.get("c"), list):
            yield from _leaves(block["c"])


def _characters(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for entry in value:
            yield from _characters(entry)
    elif isinstance(value, dict):
        match value["t"]:
            case "Str":
                yield value["c"]
            case "Space" | "SoftBreak" | "LineBreak":
                yield " "
            case "HorizontalRule":
                yield "---"
            case "Note":
                yield "[" + " ".join("".join(_characters(b)) for b in value["c"]) + "]"
            case "Header":
                yield from _characters(value["c"][2])
            case "Link":
                yield from _characters(value["c"][1])
            case "Para" | "Plain" | "Emph" | "Strong":
                yield from _characters(value["c"])
            case other:
                yield f"<{other}>"


def _folded(chars: str) -> str:
    return " ".join(chars.split())


def _printed(page: Page) -> list[str]:
    """The same of our page: label and text, footnotes where they are called."""
    lines = [page.text(block) for block in page.masthead()]
    for block in page.body:
        signs = "".join(
            f"[{page.text(page.notes[p.key])}]" if isinstance(p, NoteMark) else page.chars(p)
            for p in block.content
        )
        label = "" if block.kind == "bullet" else page.label(block)
        lines.append("---" if block.kind == "rule" else f"{label} {signs}")
    return [_folded(line) for line in lines if line.strip()]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_pandoc_reads_the_sample_as_it_is_printed(pandoc: str, lang: str) -> None:
    page = page_of(sample(), lang)
    markdown = write_md(page, house_of(sample().root).profile)
    assert [_folded(line) for line in _read(pandoc, markdown)] == _printed(page)


def test_pandoc_reads_random_notices_as_they_are_printed(pandoc: str) -> None:
    seed = fresh_seed()
    for number in range(count(200)):
        tree = random_notice(random.Random(f"{seed} {number}"), 40)
        page = page_of(tree, "fr")
        markdown = write_md(page, house_of(tree.root).profile)
        assert [_folded(x) for x in _read(pandoc, markdown)] == _printed(page), number


def test_rows_as_json_have_six_strings() -> None:
    rows = [row.as_json() for row in rows_of(_page(item("a{^n|b}")))]
    assert rows[-2:] == [
        {"place": "body", "id": pad("a"), "kind": "item", "style": "Heading1", "label": "1",
         "text": "a"},
        {"place": "note", "id": pad("a"), "kind": "footnote", "style": "FootnoteText", "label": "",
         "text": "b"},
    ]  # fmt: skip
