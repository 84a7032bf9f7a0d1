"""Each kind of block as a line of its Word file, and what every file promises of itself."""

import hashlib
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from editor.layout.compose import Options
from editor.word.package import zip_parts
from tests.build import (
    annex,
    bullet,
    continuation,
    heading,
    item,
    note,
    notice,
    pad,
    paragraph,
    part,
    pillar,
    rule,
    signature,
    sitting,
    subparagraph,
    text,
    title,
)
from tests.counts import count, fresh_seed
from tests.golden_files import Golden
from tests.random_notice import random_notice
from tests.random_text import Mix
from tests.word.checks import NO_SCHEMAS, check_docx, parts_of, title_and_language
from tests.word.exports import (
    KINDS,
    LANGUAGES,
    SAMPLE,
    docx_of,
    made_docx,
    random_tree,
    sample,
)
from tests.word.outline import outline

A, B = pad("a"), pad("b")
ROOT = Path(__file__).resolve().parents[2]


def _lines(*below: Any, lang: str = "en", **over: Any) -> list[str]:
    return outline(made_docx(notice(*below), lang, **over))


# --- blocks -----------------------------------------------------------------------------------


def test_every_kind_has_a_named_style_and_numbers_are_real_lists() -> None:
    lines = _lines(
        title("a"), heading("b"), text("c"), rule(), part("d", sitting("e", item("f"))),
        item("g", item("h"), paragraph("i", pillar("j"), subparagraph("k", subparagraph("l")))),
        bullet("m", bullet("n")), continuation("o", of=pad("g")), note("p"), signature("q"),
        annex("r", item("s")),
    )  # fmt: skip
    assert lines == [
        "P[Title] a",
        "P[Heading Plain] b",
        "P[Body Text] c",
        "P[Notice Rule] _______________",
        "P[Part Heading 3/0] d",
        "P[Sitting] e",
        "P[heading 1 1/0] f",
        "P[heading 1 1/0] g",
        "P[heading 2 1/1] h",
        "P[Body Text 1/6] i",
        "P[Pillar 1/7] j",
        "P[Body Text 2 1/7] k",
        "P[Body Text 3 1/8] l",
        "P[List Bullet 2/0] m",
        "P[List Bullet 2 2/1] n",
        "P[Heading 1 Plain] 1\u00a0\u00a0o (continued)",
        "P[Note Text] p",
        "P[Signature] q",
        "P[Annex Heading 4/0] r",
        "P[heading 1 5/0] s",
    ]


def test_a_restart_is_a_list_of_its_own_for_one_paragraph() -> None:
    lines = _lines(paragraph("a"), item("b"), item("c", start=7), item("d"))
    assert lines == [
        "P[Body Text 1/6] a", "P[heading 1 3/0] b", "P[heading 1 4/0] c", "P[heading 1 1/0] d",
    ]  # fmt: skip


def test_what_has_no_number_has_no_list_and_hangs_out_nowhere() -> None:
    lines = _lines(
        item("a", unnumbered=True), paragraph("b", unnumbered=True),
        item("c", pillar("d", unnumbered=True), subparagraph("e", unnumbered=True)),
    )  # fmt: skip
    assert lines == [
        "P[Heading 1 Plain] a", "P[Body Text] b", "P[heading 1 1/0] c", "P[Pillar Plain] d",
        "P[Body Text 2 Plain] e",
    ]  # fmt: skip


def test_a_typed_label_is_text_with_the_gap_of_its_style() -> None:
    lines = _lines(
        item("a", typed_label="Item 3:"), text("b", typed_label="e."),
        bullet("c", typed_label="(7)"), item("d", subparagraph("e", typed_label="x)")),
    )  # fmt: skip
    assert lines == [
        "P[Heading 1 Plain] Item 3:\u00a0\u00a0a", "P[Body Text] e.\u00a0\u00a0b",
        "P[List Bullet] (7)→c", "P[heading 1 1/0] d", "P[Body Text 2] x)→e",
    ]  # fmt: skip


def test_marks_breaks_and_hyphens() -> None:
    lines = _lines(text("a **b *c*** __d__ 2^nd^\nG\u201120 <&> x\u00a0 y"))
    assert lines == ["P[Body Text] a {b|b }{b i|c} {u|d} 2{superscript|nd}↵G\u201120 <&> x\u00a0 y"]


def test_foreign_words_state_their_language() -> None:
    assert _lines(text("the {~fr|**ordre**} x")) == ["P[Body Text] the {b fr-FR|ordre} x"]


def test_a_link_is_a_link_and_one_address_one_relation() -> None:
    link = {"type": "link", "value": 'https://notices.example/?a=1&b="2"'}
    facts = {"l": link, "m": {"type": "link", "value": None}}
    tree = notice(text("[a **b**](l) c [d](l) [e](m)"), facts=facts)
    data = made_docx(tree)
    assert outline(data) == ["P[Body Text] <{Hyperlink|a }{Hyperlink b|b}> c <{Hyperlink|d}> e"]
    relations = parts_of(data)["word/_rels/document.xml.rels"].decode()
    assert relations.count("https://notices.example/?a=1&amp;b=&quot;2&quot;") == 1
    assert relations.count('TargetMode="External"') == 1


def test_a_link_in_a_footnote_is_a_relation_of_the_footnotes() -> None:
    link = {"type": "link", "value": "https://notices.example"}
    data = made_docx(notice(text("a{^n|[b](l)}"), facts={"l": link}))
    parts = parts_of(data)
    assert b"https://notices.example" in parts["word/_rels/footnotes.xml.rels"]
    assert b"https://notices.example" not in parts["word/_rels/document.xml.rels"]


def test_footnotes_are_real_and_a_mark_of_its_own_takes_the_place_of_the_number() -> None:
    data = made_docx(notice(text("a{^n|**x** y}b{^m=*|z}")))
    assert outline(data) == ["P[Body Text] a{FootnoteReference|#1}b{FootnoteReference|#2*}"]
    assert outline(data, "word/footnotes.xml") == [
        "P[Normal]", "P[Normal]",
        "P[footnote text] {FootnoteReference|#} {b|x} y",
        "P[footnote text] {FootnoteReference|*} z",
    ]  # fmt: skip


def test_a_cross_reference_is_a_field_to_a_bookmark_and_typed_where_no_list_counts() -> None:
    lines = _lines(
        item("a"), item("b", typed_label="Item 3:"), text(f"{{item:{A}}} **{{item:{B}}}**")
    )
    assert lines == [
        f"P[heading 1 1/0] [_Ref_{A}:a]",
        f"P[Heading 1 Plain] [_Ref_{B}:Item 3:\u00a0\u00a0b]",
        f"P[Body Text] =REF _Ref_{A} \\n \\h=1 {{b|Item 3:}}",
    ]


def test_a_reference_to_what_the_public_does_not_get_is_typed() -> None:
    tree = notice(item("a", audience="members"), text(f"{{item:{A}}}"))
    assert outline(made_docx(tree, options=Options(public=True))) == ["P[Body Text] 1"]


def test_a_working_copy_has_a_hidden_bookmark_around_every_paragraph() -> None:
    data = made_docx(notice(item("a", paragraph("b")), rule()), ids=True)
    assert outline(data) == [
        f"P[heading 1 1/0] [_n_{A}:a]",
        f"P[Body Text 1/6] [_n_{B}:b]",
        f"P[Notice Rule] [_n_{pad('c')}:_______________]",
    ]


def test_signs_of_bullets_below_letters_are_those_of_their_depth() -> None:
    lines = _lines(item("a", pillar("b", bullet("c", bullet("d")))), bullet("e"))
    assert lines[2:] == ["P[List Bullet 2 3/1] c", "P[List Bullet 3 3/2] d", "P[List Bullet 2/0] e"]


# --- the file ---------------------------------------------------------------------------------


def test_the_file_says_its_title_and_language_and_nothing_else() -> None:
    parts = check_docx(docx_of(sample(), "fr"))
    said = ("GRUPE DE TRAVAIL INFORMEL SUR LES MPME, AVIS DE CONVOCATION", "fr-FR")
    assert title_and_language(parts) == said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sample_is_as_it_was_when_last_looked_at(golden: Golden, lang: str) -> None:
    for name, data in check_docx(docx_of(sample(), lang)).items():
        if not name.startswith("word/theme"):  # it is python-docx's own
            lines = data.decode().replace("><", ">\n<")
            golden.check(f"word/wto-{lang}/{name.replace('/', '-')}", lines + "\n")


@pytest.mark.parametrize("kind", KINDS)
def test_two_exports_are_the_same_bytes(kind: str) -> None:
    options, ids = KINDS[kind]
    tree = random_tree(random.Random(f"{kind} {fresh_seed()}"), 80)
    assert docx_of(tree, "en", options, ids=ids) == docx_of(tree, "en", options, ids=ids)


_EXPORT = """
import hashlib, sys
from pathlib import Path
from editor.layout.compose import compose
from editor.profiles.body import house_of
from editor.storage.notice_file import load
from editor.word.writer import write_docx
tree = load(Path(sys.argv[1])).tree
house = house_of(tree.root)
for lang in ("en", "fr", "es"):
    locale = house.profile.locale(lang)
    page = compose(tree, house, locale)
    print(hashlib.sha256(write_docx(page, house.profile, locale, ids=True)).hexdigest())
"""


def test_other_processes_make_the_same_bytes() -> None:
    ours = [hashlib.sha256(docx_of(sample(), lang, ids=True)).hexdigest() for lang in LANGUAGES]
    for number in ("1", "77"):
        done = subprocess.run(
            [sys.executable, "-c", _EXPORT, str(SAMPLE)],
            cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": number, "TZ": "Asia/Tokyo"},
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert done.stdout.split() == ours


def test_random_notices_of_every_kind_pass_every_check() -> None:
    seed = fresh_seed()
    for number in range(count(600)):
        rnd = random.Random(f"{seed} {number}")
        kind = rnd.choice(list(KINDS))
        options, ids = KINDS[kind]
        mix = Mix(missing=0.2 if kind == "stamped" else 0.0, notes=0.15, odd=0.3, members=0.1)
        tree = random_notice(rnd, rnd.randint(1, 90), mix=mix, natural=rnd.random() < 0.5)
        docx_of(tree, rnd.choice(LANGUAGES), options, ids=ids)


BY_SCHEMA = pytest.mark.skipif(NO_SCHEMAS is not None, reason=str(NO_SCHEMAS))
"""What only the schema finds."""


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/document.xml", b"<w:body>", b"<w:body><w:p/>"),
        ("word/document.xml", b'w:val="Heading1"', b'w:val="Heading0"'),
        ("word/document.xml", b'<w:numId w:val="1"/>', b'<w:numId w:val="99"/>'),
        ("word/header1.xml", b'w:fldCharType="separate"', b'w:fldCharType="end"'),
        ("word/_rels/document.xml.rels", b'Target="styles.xml"', b'Target="style.xml"'),
        ("docProps/core.xml", b"</dc:title>", b"</dc:title><dc:creator>A</dc:creator>"),
        ("[Content_Types].xml", b"PartName", b"Name"),
        pytest.param("word/document.xml", b"<w:pPr>", b"<w:pPr><w:lang/>", marks=BY_SCHEMA),
        pytest.param("word/styles.xml", b"<w:keepNext/>", b"<w:keepFirst/>", marks=BY_SCHEMA),
        pytest.param("word/settings.xml", b'w:percent="100"', b'w:percent="much"', marks=BY_SCHEMA),
    ],
)
def test_the_checks_find_what_is_wrong(part: str, old: bytes, new: bytes) -> None:
    parts = parts_of(docx_of(sample(), "fr"))
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new, 1)
    spoilt = zip_parts(parts)
    with pytest.raises(AssertionError):
        check_docx(spoilt)
