"""What LibreOffice prints of our files: the pages of the sample, and every number of every notice.

A bullet's sign is no label there, so signs are read in the list definitions instead.
"""

import random
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from editor.layout.compose import Options, compose
from editor.model.tree import Tree
from editor.storage.notice_file import load
from editor.word.writer import write_docx
from tests.build import (
    annex,
    bullet,
    continuation,
    heading,
    item,
    notice,
    pad,
    paragraph,
    part,
    pillar,
    sitting,
    subparagraph,
    text,
)
from tests.counts import count, fresh_seed
from tests.houses import house_with
from tests.office import Office
from tests.word.checks import check_docx
from tests.word.exports import LANGUAGES, SAMPLES, docx_of, page_of, random_tree, sample
from tests.word.numbers_printed import GAPS, disagreements

pytestmark = pytest.mark.office


@pytest.mark.parametrize(("lang", "pages"), [("en", 2), ("fr", 3), ("es", 3)])
def test_the_sample_has_its_pages(office: Office, tmp_path: Path, lang: str, pages: int) -> None:
    path = tmp_path / "sample.docx"
    path.write_bytes(docx_of(sample(), lang))
    assert office.page_count(path) == pages


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_number_of_a_sample_is_ours(office: Office, tmp_path: Path, path: Path) -> None:
    tree = load(path).tree
    for lang in tree.root.fields["languages"]:
        page = page_of(tree, lang)
        assert disagreements(office, page, docx_of(tree, lang), tmp_path) == []


CASES: dict[str, Tree] = {
    "paragraphs first": notice(
        paragraph("a"), paragraph("b"), item("c", paragraph("d")), paragraph("e")
    ),
    "sub-headings after paragraphs": notice(
        item("a", paragraph("b"), item("c", paragraph("d")), paragraph("e"), item("f")),
        item("g", paragraph("h")),
    ),
    "through sittings and parts": notice(
        part("p", sitting("m", item("a", paragraph("b")))),
        part("q", sitting("n", item("c"), item("d", paragraph("e")))),
    ),
    "start numbers": notice(
        item("a", start=7), item("b", paragraph("c")), item("d", start=0), item("e")
    ),
    "unnumbered": notice(
        item("a", paragraph("b"), paragraph("c", unnumbered=True), paragraph("d")),
        item("e", paragraph("f"), item("g"), unnumbered=True),
        item("h", pillar("i", unnumbered=True), pillar("j", text("k"))),
        item("l", subparagraph("m"), subparagraph("n", unnumbered=True)),
    ),
    "typed labels": notice(
        item("a", typed_label="Item 3:"),
        item("b", pillar("c", text("d", typed_label="e.")), bullet("f", typed_label="(7)")),
        paragraph("g", typed_label={"fr": "x", "en": "y"}),
    ),
    "annexes": notice(
        item("a", paragraph("b")),
        annex("c", item("d", paragraph("e")), part("p", item("f"))),
        annex("g", item("h"), annex(None, item("i", subparagraph("j")))),
    ),
    "items inside paragraphs": notice(
        item("a", paragraph("b", item("c"), item("d", paragraph("e"))), paragraph("f", item("g")))
    ),
    "letters past z": notice(item("a", *[subparagraph("b") for _ in range(60)])),
    "romans": notice(
        item("a", subparagraph("b", *[subparagraph("c") for _ in range(12)]), subparagraph("d"))
    ),
    "bullets everywhere": notice(
        bullet("a", bullet("b", bullet("c", bullet("d"))), bullet("e")),
        item("f", pillar("g", bullet("h", bullet("i", bullet("j")))), heading("k"), bullet("l")),
        item("m", subparagraph("n", subparagraph("o", bullet("p", bullet("q", text("r")))))),
    ),
    "continuations": notice(
        item("a", paragraph("b")), sitting("c"), continuation("d", of=pad("a")), continuation()
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_special_case_prints_our_numbers(office: Office, tmp_path: Path, case: str) -> None:
    tree = CASES[case]
    page = page_of(tree, "en")
    assert disagreements(office, page, docx_of(tree, "en"), tmp_path) == []


def test_every_number_of_random_notices_is_ours(office: Office, tmp_path: Path) -> None:
    seed, seen = fresh_seed(), Counter[str]()
    for number in range(count(200)):
        rnd = random.Random(f"{seed} {number}")
        tree = random_tree(rnd, rnd.randint(30, 90))
        lang = rnd.choice(LANGUAGES)
        page, data = page_of(tree, lang), docx_of(tree, lang)
        assert disagreements(office, page, data, tmp_path) == [], number
        seen.update(n.level for n in page.numbers.values())
        seen.update(trees=1, labels=len(page.labels))
        seen.update(unnumbered=sum("unnumbered" in node.fields for node in tree.walk()))
        seen.update(typed=sum("typed_label" in node.fields for node in tree.walk()))
    print(dict(seen))
    assert seen["trees"] == count(200)
    levels = ("item1", "item2", "item3", "paragraph", "letter", "roman", "part", "annex")
    assert all(seen[level] for level in (*levels, "unnumbered", "typed")), seen


def test_a_public_version_keeps_the_numbers_of_the_members_version(
    office: Office, tmp_path: Path
) -> None:
    seed, hidden = fresh_seed(), 0
    for number in range(max(3, count(60))):
        rnd = random.Random(f"{seed} {number}")
        tree, lang = random_tree(rnd, rnd.randint(30, 90)), rnd.choice(LANGUAGES)
        public = Options(public=True)
        page = page_of(tree, lang, public)
        assert disagreements(office, page, docx_of(tree, lang, public), tmp_path) == [], number
        hidden += len(page_of(tree, lang).body) - len(page.body)
    assert hidden > 0


_BRACKETS = {"label": "({n})", "by_language": {"fr": "{n})"}}
SCHEMES: dict[str, dict[str, Any]] = {
    "items by part": {"item1": {"scope": "part"}},
    "paragraphs through the notice": {"paragraph": {"label": "{n}.", "scope": "notice"}},
    "paragraphs by part": {"paragraph": {"label": "{1}-{n}", "scope": "part"}},
    "paragraphs by heading": {"paragraph": {"label": "{1}.{n}", "scope": "parent"}},
    "formats": {
        "item1": {"label": "{1}.", "format": "upper-letter"},
        "item2": {"label": "{n})", "format": "lower-roman"},
        "letter": _BRACKETS,
        "roman": _BRACKETS,
        "part": {"label": "PART {n}:", "format": "decimal"},
    },
    "no numbers of items": {
        **{f"item{depth}": {"label": "", "format": "none"} for depth in range(1, 7)},
        "paragraph": {"label": "{n}.", "scope": "notice"},
    },
}


@pytest.mark.parametrize("name", SCHEMES)
def test_another_house_prints_its_own_numbers(office: Office, tmp_path: Path, name: str) -> None:
    seed = fresh_seed()
    house = house_with({"numbering": {"levels": SCHEMES[name]}})
    for number in range(max(2, count(20))):
        rnd = random.Random(f"{seed} {name} {number}")
        lang = rnd.choice(LANGUAGES)
        locale = house.profile.locale(lang)
        page = compose(random_tree(rnd, 80), house, locale)
        data = write_docx(page, house.profile, locale)
        check_docx(data)
        assert disagreements(office, page, data, tmp_path) == [], number


def test_a_cross_reference_shows_our_number_in_libreoffice(office: Office, tmp_path: Path) -> None:
    tree = notice(
        item("a", paragraph("b"), item("c")),
        item("d", subparagraph("e"), start=5),
        annex("f", item("g")),
        item("h", typed_label="Item 3:"),
        *[text(f"see {{item:{pad(name)}}} there") for name in "abcdefgh"],
    )
    path = tmp_path / "notice.docx"
    path.write_bytes(docx_of(tree, "en"))
    # LibreOffice, unlike Word, keeps the stop and the space after a number
    shown = [words for _, words in office.labels(path) if words.startswith("see")]
    numbers = [s.removeprefix("see ").removesuffix(" there").rstrip(GAPS + ".") for s in shown]
    assert numbers == ["1", "1.1", "1.1", "5", "a", "Annex I", "1", "Item 3:"]


def test_bullets_print_their_signs(office: Office, tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    path, pdf = tmp_path / "notice.docx", tmp_path / "notice.pdf"
    tree = notice(item("a", pillar("b", bullet("c", bullet("d")))), bullet("e", bullet("f")))
    path.write_bytes(docx_of(tree, "en"))
    office.to_pdf(path, pdf)
    said = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True
    )
    signs = [line.split() for line in said.stdout.splitlines() if line.strip()[:1] in ("•", "–")]
    assert signs == [["•", "c"], ["–", "d"], ["•", "e"], ["–", "f"]]


def test_numbers_survive_a_save_in_libreoffice(office: Office, tmp_path: Path) -> None:
    page = page_of(sample(), "fr")
    ours, theirs = tmp_path / "ours.docx", tmp_path / "theirs.docx"
    ours.write_bytes(docx_of(sample(), "fr", ids=True))
    office.convert(ours, theirs, "MS Word 2007 XML")
    labels = [label.rstrip(GAPS) for label, _ in office.labels(theirs)]
    assert labels == [
        "" if "typed_label" in sample().node(b.node or "").fields else page.label(b)
        for b in page.body
    ]
