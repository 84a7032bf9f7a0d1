"""Our files as others see them: an OpenXML validator, python-docx, pandoc."""

import io
import json
import random
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openxml_audit import OpenXmlValidator

from tests.counts import count, fresh_seed
from tests.word.exports import KINDS, LANGUAGES, docx_of, page_of, random_tree, sample


def _audit(data: bytes, folder: Path) -> list[str]:
    path = folder / "notice.docx"
    path.write_bytes(data)
    return [str(error) for error in OpenXmlValidator().validate(path).errors]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_validator_finds_nothing(tmp_path: Path, lang: str, kind: str) -> None:
    options, ids = KINDS[kind]
    assert _audit(docx_of(sample(), lang, options, ids=ids), tmp_path) == []


def test_the_validator_finds_nothing_in_random_notices(tmp_path: Path) -> None:
    seed = fresh_seed()
    for number in range(max(4, count(20))):
        rnd = random.Random(f"{seed} {number}")
        options, ids = KINDS[list(KINDS)[number % len(KINDS)]]
        tree = random_tree(rnd, 80, missing=0.2 if options.stamp else 0.0)
        assert _audit(docx_of(tree, rnd.choice(LANGUAGES), options, ids=ids), tmp_path) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_python_docx_sees_the_headings_and_lists(lang: str) -> None:
    page = page_of(sample(), lang)
    document = Document(io.BytesIO(docx_of(sample(), lang)))
    assert len(document.paragraphs) == len(page.body)
    styles = Counter(p.style.name for p in document.paragraphs if p.style)
    assert (styles["Heading 1"], styles["Pillar"], styles["Body Text 2"]) == (6, 4, 2)
    # links are no runs there, so compare the text of paragraphs without any
    assert document.paragraphs[0].text == page.text(page.body[0])
    listed = [p._p.pPr.numPr for p in document.paragraphs if p._p.pPr is not None]
    numbered = [page.numbers.get(block.node or "") for block in page.body]
    assert [n is not None for n in listed] == [n is not None for n in numbered]
    assert [s.first_page_header.tables[0].rows[1].cells[0].text for s in document.sections] == [
        "(23\u20111470)".replace("\u2011", "-")
    ]


def _blocks(pandoc: str, data: bytes) -> Any:
    done = subprocess.run(
        [pandoc, "-f", "docx", "-t", "json", "-"], input=data, capture_output=True, check=True
    )
    assert not done.stderr
    return json.loads(done.stdout)


def _walk(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for entry in value:
            yield from _walk(entry)


def _words(value: Any) -> str:
    return "".join(
        " " if part.get("t") == "Space" else part["c"] if part.get("t") == "Str" else ""
        for part in _walk(value)
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_pandoc_sees_the_headings_and_lists(pandoc: str, lang: str) -> None:
    page = page_of(sample(), lang)
    read = _blocks(pandoc, docx_of(sample(), lang))
    headings = [_words(part) for part in _walk(read["blocks"]) if part.get("t") == "Header"]
    assert headings == [page.text(b) for b in page.body if b.kind == "item"]
    lists = Counter(part.get("t") for part in _walk(read["blocks"]))
    assert lists["OrderedList"] >= 6
    titles = [page.text(block) for block in page.body if block.kind == "title"]
    assert [_words(part) for part in read["meta"]["title"]["c"]] == titles
