"""Every number that LibreOffice prints for a planned list is the one our labels want.

Random pages and the known traps go through the same check; what needs no LibreOffice is last.
"""

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.word.lists import NO_NUM, Entry, Num, plan
from tests.counts import count, fresh_seed
from tests.office import Office
from tests.word.raw_lists import Link, write_docx
from tests.word.wanted_lists import LETTER, PARAGRAPH, Ours, Page


def _disagreements(office: Office, page: Page, folder: Path, link: Link) -> list[str]:
    made, lines = page.planned()
    file = folder / f"{link.name}.docx"
    write_docx(file, lines, made, link)
    printed = office.labels(file)
    assert [text for _, text in printed] == [str(number) for number in range(len(lines))]
    return [
        f"{number}: wanted {line.label!r}, printed {label!r} ({line})"
        for number, (line, (label, _)) in enumerate(zip(lines, printed, strict=True))
        if label != line.label
    ]


def _paragraphs_before_the_first_heading(page: Page) -> None:
    body = page["body"]
    body.paragraph()
    body.paragraph()
    body.item()
    body.paragraph()


def _sub_heading_after_paragraphs(page: Page) -> None:
    body = page["body"]
    body.item()
    for _ in range(3):
        body.paragraph()
        body.paragraph()
        body.item(1)
    body.item(2)
    body.paragraph()
    body.item()
    body.paragraph()


def _start_numbers(page: Page) -> None:
    body = page["body"]
    body.item(0, 7)
    body.paragraph()
    body.item(1, 4)
    body.item(1)
    body.item()
    body.paragraph()
    body.item(0, 3)
    body.letter(5)
    body.letter()


def _start_at_zero(page: Page) -> None:
    body = page["body"]
    body.item(0, 0)
    body.paragraph()
    body.item(1)
    body.paragraph()
    body.item()
    body.item(1, 0)
    body.item(1)


def _unnumbered_between(page: Page) -> None:
    body = page["body"]
    body.item()
    for style in range(9):
        body.unnumbered(style)
        body.paragraph()
    body.unnumbered(0)
    body.letter()
    body.unnumbered(LETTER)
    body.letter()
    body.item(1)


def _annexes(page: Page) -> None:
    for context in ("body", "annex 1", "annex 2"):
        for _ in range(3):
            page[context].item()
            page[context].paragraph()
            page[context].letter()
            page[context].item(1)
    page["body"].paragraph()


def _items_inside_a_paragraph(page: Page) -> None:
    body = page["body"]
    body.paragraph()
    body.paragraph()
    for inner in ("first", "second"):
        page[inner].item()
        page[inner].item(1)
        page[inner].item()
        body.paragraph()
    body.item()


def _letters_past_z(page: Page) -> None:
    page["body"].item()
    for _ in range(60):
        page["body"].letter()


def _letters_under_unnumbered_parents(page: Page) -> None:
    body = page["body"]
    body.item()
    for style in (0, PARAGRAPH, 0):
        body.unnumbered(style)
        body.parent()
        body.letter()
        body.roman()
        body.roman()
        body.letter()
        body.roman()
    body.paragraph()
    body.letter()


def _romans_without_a_letter(page: Page) -> None:
    body = page["body"]
    body.item()
    body.unnumbered(LETTER)
    body.roman()
    body.roman()
    body.letter()
    body.paragraph()
    body.item(1)


def _sub_item_under_an_unnumbered_item(page: Page) -> None:
    body = page["body"]
    body.item()
    body.item(1)
    body.unnumbered(0)
    body.item(1)
    body.paragraph()
    body.item(3)
    body.item(1)
    body.item()


def _begins_with_a_deep_item(page: Page) -> None:
    body = page["body"]
    body.item(5)
    body.item(5)
    body.item(3)
    body.item(1)
    body.item()


_TRAPS: tuple[Callable[[Page], None], ...] = (
    _paragraphs_before_the_first_heading,
    _sub_heading_after_paragraphs,
    _start_numbers,
    _start_at_zero,
    _unnumbered_between,
    _annexes,
    _items_inside_a_paragraph,
    _letters_past_z,
    _letters_under_unnumbered_parents,
    _romans_without_a_letter,
    _sub_item_under_an_unnumbered_item,
    _begins_with_a_deep_item,
)


@pytest.mark.office
@pytest.mark.parametrize("link", Link, ids=lambda link: link.name)
@pytest.mark.parametrize("trap", _TRAPS, ids=lambda trap: trap.__name__.strip("_"))
def test_a_known_trap_prints_what_we_want(
    office: Office, tmp_path: Path, trap: Callable[[Page], None], link: Link
) -> None:
    page = Page()
    trap(page)
    assert _disagreements(office, page, tmp_path, link) == []


def _random_page(chance: random.Random) -> Page:
    page = Page()
    contexts = ["body", "annex 1", "annex 2", "inside a paragraph"]
    context = contexts[0]
    for _ in range(chance.randint(5, 60)):
        if chance.random() < 0.08:
            context = chance.choice(contexts)
        _random_step(page[context], chance)
    return page


def _random_step(ours: Ours, chance: random.Random) -> None:
    start = chance.choice((0, 1, 5, 12)) if chance.random() < 0.1 else None
    letter = chance.choice((1, 3, 26, 27, 53)) if chance.random() < 0.05 else None
    steps: tuple[tuple[int, Callable[[], None]], ...] = (
        (20, lambda: ours.item(min(chance.randrange(6), chance.randrange(6)), start)),
        (20, ours.paragraph),
        (20, lambda: ours.letter(letter)),
        (10, ours.roman),
        (10, lambda: ours.unnumbered(chance.randrange(9))),
        (10, ours.parent),
    )
    weights, actions = zip(*steps, strict=True)
    chance.choices(actions, weights)[0]()


@pytest.mark.office
def test_random_pages_print_what_we_want(office: Office, tmp_path: Path) -> None:
    seed = fresh_seed()
    seen: Counter[str] = Counter()
    for number in range(count(600)):
        chance = random.Random(f"{seed} {number}")
        page = _random_page(chance)
        made, lines = page.planned()
        seen.update(pages=1, paragraphs=len(lines), nums=len(made.nums))
        seen.update(restarts=sum(bool(num.level_overrides) for num in made.nums))
        link = chance.choice(tuple(Link))
        assert _disagreements(office, page, tmp_path, link) == [], (number, link)
    print(dict(seen))
    assert seen["restarts"] > seen["pages"]


@pytest.mark.office
def test_the_numbers_survive_a_save_in_libreoffice(office: Office, tmp_path: Path) -> None:
    page = Page()
    for trap in _TRAPS:
        trap(page)
    made, lines = page.planned()
    write_docx(tmp_path / "ours.docx", lines, made, Link.STYLE)
    office.convert(tmp_path / "ours.docx", tmp_path / "theirs.docx", "MS Word 2007 XML")
    printed = [label for label, _ in office.labels(tmp_path / "theirs.docx")]
    assert printed == [line.label for line in lines]


def test_an_ordinary_page_needs_one_num_per_context() -> None:
    page = Page()
    for context in ("body", "annex 1"):
        for _ in range(3):
            page[context].item()
            page[context].paragraph()
            page[context].letter()
            page[context].roman()
            page[context].letter()
            page[context].paragraph()
            page[context].letter()
    made, _ = page.planned()
    assert made.nums == (Num(1, "body", {}), Num(2, "annex 1", {}))


def test_a_restart_names_one_level_and_serves_one_paragraph() -> None:
    entries = [Entry("body", 0, (2,)), Entry("body", 6, (2, 1)), Entry("body", 1, (2, 1))]
    made = plan([*entries, Entry("body", 1, (2, 2))])
    assert made.uses == (2, 1, 3, 1)
    assert [num.level_overrides for num in made.nums] == [{}, {0: 2}, {1: 1}]


def test_the_heading_after_early_paragraphs_is_two_whether_or_not_they_used_up_one() -> None:
    made = plan([Entry("body", 6, (1, 1)), Entry("body", 0, (2,)), Entry("body", 0, (3,))])
    assert made.uses == (1, 2, 1)
    assert made.nums[1].level_overrides == {0: 2}


def test_contexts_that_styles_point_at_come_first_even_unused() -> None:
    made = plan([Entry("annex", 0, (1,))], always=("body",))
    assert [(num.id, num.context) for num in made.nums] == [(1, "body"), (2, "annex")]
    assert made.uses == (2,)


def test_a_label_that_repeats_a_number_not_displayed_above_has_no_num() -> None:
    made = plan([Entry("body", 0, (1,)), Entry("body", 6, (9, 1)), Entry("body", 6, (1, 1))])
    assert made.uses == (1, NO_NUM, 1)
    assert len(made.nums) == 1


def test_a_label_of_its_own_number_alone_needs_nothing_above() -> None:
    made = plan([Entry("body", 0, (4,)), Entry("body", 6, (1,)), Entry("body", 6, (2,))])
    assert made.uses == (2, 1, 1)
