"""Isolates in text from right to left, and no italics where a script has none."""

# ruff: noqa: RUF001 - Arabic digits are meant

import random

import pytest

from editor.layout.blocks import Block, CrossRef, Page, Span
from editor.layout.compose import compose
from editor.layout.script import END, FIRST_STRONG, LEFT_TO_RIGHT, as_set
from editor.locales.locale import load_locale
from editor.locales.typography import fold
from editor.model.tree import Tree
from editor.output.md import write_md
from editor.output.txt import write_txt
from tests.build import item, notice, text
from tests.counts import count, fresh_seed
from tests.six import SIX, six_house
from tests.six_notice import six_notice
from tests.word.exports import random_tree

ISOLATED = [
    "INF/MSME/W/35/Corr.1",
    "WT/MIN(24)/19",
    "G/SPS/GEN/204/Rev.24",
    "INF/MSME/W/…",
    "A/77/50 (Part I)",
    "R&D",
    "Ana Example",
    "ITC Trade Desk",
    "https://example.org/meetings?id=7",
    "contact@example.org",
    "S‑12",
    "42nd",
    "Distr.: Restricted",
    "Room 2, Building A",
]


@pytest.mark.parametrize("chars", ISOLATED)
def test_symbols_and_latin_names_stand_between_isolates(chars: str) -> None:
    shown = _ar(f"انظر {chars}، ثم ({chars}).")
    one = f"{LEFT_TO_RIGHT}{chars}{END}"
    assert shown == f"انظر {one}، ثم ({one})."


@pytest.mark.parametrize("chars", ["نص", "٢٠٢٣", "2023", "10:00‑13:00", "(7)", "«نص»", "22‑24"])
def test_numbers_and_arabic_words_stand_as_they_are(chars: str) -> None:
    assert _ar(chars) == chars


def test_symbols_in_a_row_are_isolated_one_by_one() -> None:
    assert _ar("A/1، B/2 و C/3") == "⁦A/1⁩، ⁦B/2⁩ و ⁦C/3⁩"


def _ar(chars: str) -> str:
    (piece,) = as_set((Span(chars),), load_locale("ar"))
    assert isinstance(piece, Span)
    return piece.chars


def test_a_foreign_run_is_isolated_whole_by_its_first_letter() -> None:
    (piece,) = as_set((Span("«oui», 3.", lang="fr"),), load_locale("ar"))
    assert piece == Span(f"{FIRST_STRONG}«oui», 3.{END}", lang="fr")


def test_what_is_isolated_stays_so() -> None:
    once = as_set((Span("انظر A/1"),), load_locale("ar"))
    assert as_set(once, load_locale("ar")) == once


def test_a_comparison_sees_no_isolates() -> None:
    assert fold(_ar("انظر A/1")) == fold("انظر A/1")


@pytest.mark.parametrize(("lang", "italic"), [("zh", False), ("ar", False), ("ru", True)])
def test_italics_are_left_out_where_a_script_has_none(lang: str, italic: bool) -> None:
    tree = notice(item({lang: "*x* **y** {~fr|*z*} {item:aaaaaaaaaa}"}), languages=SIX)
    block = _page(tree, lang).body[0]
    marks = {p.chars.strip("⁦⁨⁩ "): p.marks for p in block.content if isinstance(p, Span)}
    assert ("italic" in marks["x"]) == italic
    assert marks["y"] == {"bold"}
    assert marks["z"] == {"italic"}  # Latin words keep theirs
    assert any(isinstance(p, CrossRef) for p in block.content)


def test_every_output_has_the_isolates_and_no_italics() -> None:
    page, house = _page(six_notice(), "ar"), six_house()
    for words in (write_txt(page), write_md(page, house.profile)):
        assert "⁦INF/MSME/W/99/Rev.1⁩" in words
        assert "⁦(26‑1470)⁩" in words.replace("\\", "")
        assert words.count(LEFT_TO_RIGHT) == words.count(END)
    assert "*全文*" not in write_md(_page(six_notice(), "zh"), house.profile)
    assert "*полностью*" in write_md(_page(six_notice(), "ru"), house.profile)


def test_only_isolates_are_added_and_each_is_closed() -> None:
    rnd, seen, house = random.Random(fresh_seed()), 0, six_house()
    for _ in range(count(100)):
        tree = random_tree(rnd, 40, languages=("ar",))
        locale = house.profile.locale("ar")
        for block in compose(tree, house, locale).body:
            for chars in (p.chars for p in block.content if isinstance(p, Span)):
                depth = 0
                for sign in chars:
                    depth += (sign in (LEFT_TO_RIGHT, FIRST_STRONG)) - (sign == END)
                    assert depth in (0, 1), chars
                assert depth == 0, chars
                seen += LEFT_TO_RIGHT in chars
    assert seen


def test_pages_from_left_to_right_have_no_isolates() -> None:
    for lang in set(SIX) - {"ar"}:
        page = _page(six_notice(), lang)
        assert not any(LEFT_TO_RIGHT in page.text(b) for b in _all(page)), lang


def test_a_reference_leaves_out_the_dash_of_a_label() -> None:
    tree = notice(item({"ar": "x"}), text({"ar": "{item:aaaaaaaaaa}"}), languages=SIX)
    page = _page(tree, "ar")
    assert page.label(page.body[0]) == "١ -"
    assert page.text(page.body[1]) == "١"


def _page(tree: Tree, lang: str) -> Page:
    house = six_house()
    return compose(tree, house, house.profile.locale(lang))


def _all(page: Page) -> list[Block]:
    return [block for _, block in page.blocks()]
