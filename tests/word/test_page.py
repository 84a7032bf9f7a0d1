"""Masthead, running headers, logo and direction of a Word file."""

import re

from editor.layout.compose import compose
from editor.profiles.body import load_house
from editor.word.writer import write_docx
from tests.build import item, notice, paragraph, text
from tests.houses import house_with
from tests.layout.test_masthead import LOGO
from tests.word.checks import check_docx, parts_of
from tests.word.exports import made_docx
from tests.word.outline import outline


def test_the_masthead_is_a_table_with_a_live_page_number() -> None:
    tree = notice(text("x"), symbol=["X/1", "X/2"], job="26-1", original=["fr"], status="ready")
    assert outline(made_docx(tree), "word/header1.xml") == [
        "P[Masthead Left] World Trade Organization",
        "P[Masthead Distribution] DRAFT",
        "P[Masthead Symbol] X/1",
        "P[Masthead Symbol] X/2",
        "P[Masthead Job] (26\u20111)",
        "P[Masthead Right] Page: =PAGE=1/=NUMPAGES=1",
        "P[Masthead End]",
        "P[Masthead Original] Original: French",
        "P[Masthead End]",
    ]


def test_the_number_of_pages_is_the_one_handed_in() -> None:
    house = house_with()
    locale = house.profile.locale("en")
    page = compose(notice(text("x")), house, locale)
    data = write_docx(page, house.profile, locale, pages=3)
    check_docx(data)
    assert "=NUMPAGES=3" in "".join(outline(data, "word/header1.xml"))


def test_mirrored_headers_stand_at_the_outer_edge_of_even_and_odd_pages() -> None:
    house = load_house("un")
    locale = house.profile.locale("en")
    tree = notice(text("x"), symbol=["X/1"], job="1", status="circulated")
    data = write_docx(compose(tree, house, locale), house.profile, locale)
    check_docx(data)
    assert outline(data, "word/header2.xml") == ["P[Header Symbol] X/1"]
    assert outline(data, "word/header3.xml") == ["P[Header Symbol Even] X/1"]
    assert [outline(data, f"word/footer{n}.xml") for n in (1, 2, 3)] == [
        ["P[Footer Job] 1(E)"], ["P[footer] =PAGE=1"], ["P[Footer Even] =PAGE=1"],
    ]  # fmt: skip
    parts = parts_of(data)
    assert b"<w:evenAndOddHeaders/>" in parts["word/settings.xml"]
    references = re.findall(rb'<w:(\w+)Reference w:type="(\w+)"', parts["word/document.xml"])
    assert references == [
        (b"header", b"first"), (b"header", b"default"), (b"header", b"even"),
        (b"footer", b"first"), (b"footer", b"default"), (b"footer", b"even"),
    ]  # fmt: skip


def test_the_cells_of_a_masthead_span_the_columns_of_one_grid() -> None:
    house = load_house("un")
    locale = house.profile.locale("en")
    tree = notice(text("x"), symbol=["X/1"], session="5")
    data = write_docx(compose(tree, house, locale), house.profile, locale)
    check_docx(data)
    table = parts_of(data)["word/header1.xml"].decode()
    grid = [int(w) for w in re.findall(r'<w:gridCol w:w="(\d+)"/>', table)]
    rows = [re.findall(r'<w:tcW w:w="(\d+)"[^>]*/>(?:<w:gridSpan w:val="(\d)"/>)?', row)
            for row in table.split("</w:tr>")[:-1]]  # fmt: skip
    assert len(grid) == 3
    assert [[int(span or 1) for _, span in row] for row in rows] == [[1, 2], [2, 1], [3]]
    assert {sum(int(width) for width, _ in row) for row in rows} == {sum(grid)}
    assert [row.count('w:sz="12"') for row in table.split("</w:tr>")[:-1]] == [0, 2, 0]


def test_the_running_header_and_a_footer() -> None:
    tree = notice(text("x"), symbol=["X/1"], status="circulated")
    running = {"header": ["symbol", "page"], "footer": ["page"], "page": "- {page} -"}
    data = made_docx(tree, running=running)
    assert outline(data, "word/header2.xml") == ["P[Header Symbol] X/1", "P[header] - =PAGE=1 -"]
    assert outline(data, "word/footer1.xml") == outline(data, "word/footer2.xml")
    assert outline(data, "word/footer2.xml") == ["P[footer] - =PAGE=1 -"]


def test_a_house_without_running_header_has_no_such_part() -> None:
    data = made_docx(notice(text("x")), running={"header": [], "footer": [], "page": ""})
    assert not {"word/header2.xml", "word/footer1.xml"} & set(parts_of(data))


def test_a_logo_is_a_picture_with_alternative_text() -> None:
    data = made_docx(notice(text({"fr": "x"})), "fr", logo=LOGO)
    parts = parts_of(data)
    assert outline(data, "word/header1.xml")[0] == "P[Masthead Left] (picture)"
    assert parts["word/header1.xml"].count(b'descr="La maison"') == 2
    assert b'cx="720000" cy="360000"' in parts["word/header1.xml"]
    assert parts["word/media/logo.png"].startswith(b"\x89PNG")


# --- right to left ----------------------------------------------------------------------------


def test_a_page_from_right_to_left_says_so_everywhere() -> None:
    tree = notice(
        item({"ar": "جدول الأعمال"}, paragraph({"ar": "نص {~fr|français} **غامق**{^n|حاشية}"})),
        languages=("ar",), symbol=["X/1"],
    )  # fmt: skip
    data = made_docx(tree, "ar", languages=["ar"], proofing={"ar": "ar-SA"})
    assert outline(data) == [
        "P[heading 1 1/0 rtl] {rtl|جدول الأعمال}",
        "P[Body Text 1/6 rtl] {rtl|نص }{fr-FR|\u2068français\u2069}{rtl| }{b rtl|غامق}"
        "{FootnoteReference|#1}",
    ]
    assert "P[footnote text rtl] {FootnoteReference|#} {rtl|حاشية}" in (
        outline(data, "word/footnotes.xml")
    )
    parts = parts_of(data)
    assert b"<w:bidiVisual/>" in parts["word/header1.xml"]
    assert b"<w:bCs/>" in parts["word/document.xml"]
    assert b'w:bidi="ar-SA"' in parts["word/styles.xml"]
    assert b"<w:titlePg/><w:bidi/>" in parts["word/document.xml"]
