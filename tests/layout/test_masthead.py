"""What stands above a notice: every cell may be absent, and DRAFT never is before circulation."""

from typing import Any

import pytest

from editor.layout.blocks import Block, Page, PageField, Picture, Problem, Span
from editor.layout.compose import Options, compose
from editor.profiles.body import load_house
from tests.build import notice, text
from tests.houses import house_with

_CONTENT = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)
LOGO = {
    "content": _CONTENT, "width": 20.0, "height": 10.0,
    "text": {"en": "The house", "fr": "La maison"},
}  # fmt: skip
DAY = {"type": "date", "value": "2023-03-20"}
NEXT = {"type": "date", "value": "2023-03-21"}


def _page(
    lang: str = "en", over: Any = None, options: Options | None = None, **fields: Any
) -> Page:
    house, words = house_with(over), dict.fromkeys(("en", "fr", "es"), "x")
    return compose(notice(text(words), **fields), house, house.profile.locale(lang), options)


def _cells(page: Page) -> dict[str, list[str]]:
    """What each cell prints, line by line; fields as {page} and {pages}."""
    found: dict[str, list[str]] = {}
    for block in page.masthead():
        found.setdefault(block.role or "", []).append(_said(block))
    return found


def _said(block: Block) -> str:
    signs = [
        f"{{{p.what}}}" if isinstance(p, PageField) else p.chars
        for p in block.content
        if isinstance(p, PageField | Span)
    ]
    return "".join(signs)


def test_a_circulated_notice_without_fields_has_only_the_house_and_the_page() -> None:
    assert _cells(_page(status="circulated")) == {
        "logo": ["World Trade Organization"],
        "page": ["Page: {page}/{pages}"],
    }


def test_every_cell_prints_what_the_notice_says() -> None:
    facts = {"issue.date": DAY, "meeting.1.date": DAY, "body.name": {"type": "text", "value": "Us"}}
    page = _page(
        "fr",
        symbol=["INF/MSME/W/41"],
        job="23-1470",
        distribution="restricted",
        original=["en"],
        status="ready",
        facts=facts,
    )
    assert _cells(page) == {
        "logo": ["Organisation mondiale du commerce"],
        "distribution": ["RESTRICTED"],
        "draft": ["PROJET"],
        "symbol": ["INF/MSME/W/41"],
        "date": ["20 mars 2023"],
        "job": ["(23‑1470)"],
        "page": ["Page: {page}/{pages}"],
        "bodies": ["Us"],
        "meeting": ["20 mars 2023"],
        "original": ["Original: anglais"],
    }


@pytest.mark.parametrize(
    ("given", "cell", "lines"),
    [
        ({"symbol": ["WT/L/1", "G/C/2"]}, "symbol", ["WT/L/1", "G/C/2"]),
        ({"symbol": []}, "symbol", None),
        ({"symbol": ["INF/MSME/W/…"]}, "symbol", ["INF/MSME/W/…"]),
        ({"symbol": ["A-1 B"]}, "symbol", ["A‑1\u00a0B"]),
        ({"job": "(26-    )"}, "job", ["(26‑\u00a0\u00a0\u00a0\u00a0)"]),
        ({"original": ["en", "fr"]}, "original", ["Original: English/French"]),
        ({"original": []}, "original", None),
        ({"distribution": "general"}, "distribution", None),
        ({"distribution": "none"}, "distribution", None),
        ({"distribution": ""}, "distribution", None),
        (
            {"bodies": ["one", "two"], "facts": {
                "one.name": {"type": "text", "value": "One"},
                "two.name": {"type": "text", "value": "Two"},
            }},
            "bodies",
            ["One", "Two"],
        ),
        (
            {"facts": {"meeting.1.date": DAY, "meeting.2.date": NEXT}},
            "meeting",
            ["20 and 21 March 2023"],
        ),
    ],
)  # fmt: skip
def test_a_cell(given: Any, cell: str, lines: list[str] | None) -> None:
    assert _cells(_page(**given)).get(cell) == lines


@pytest.mark.parametrize(
    ("status", "draft"),
    [
        (None, True), ("draft", True), ("at translation", True), ("ready", True),
        ("circulated", False), ("superseded", False),
    ],
)  # fmt: skip
def test_below_circulated_every_page_says_draft(status: str | None, draft: bool) -> None:
    given: dict[str, Any] = {"status": status} if status else {}
    page = _page("es", symbol=["X/1"], **given)
    assert _cells(page).get("draft") == (["PROYECTO"] if draft else None)
    assert _said(page.header[0]) == ("X/1 – PROYECTO" if draft else "X/1")
    assert page.meta.draft is draft


def test_the_following_pages_have_symbols_and_a_live_page_number() -> None:
    page = _page(symbol=["X/1", "Y/2"], status="circulated")
    assert [(b.style, b.role, _said(b)) for b in page.header] == [
        ("HeaderSymbol", "symbol", "X/1, Y/2"),
        ("Header", "page", "- {page} -"),
    ]
    assert page.footer == ()


def test_a_footer_is_there_where_the_house_wants_one() -> None:
    running = {"running": {"header": [], "footer": ["page"], "page": "{page} of {pages}"}}
    page = _page(over=running)
    assert page.header == ()
    assert [_said(b) for b in page.footer] == ["{page} of {pages}"]


UN = load_house("un")
WORDS = {"en": "Fifth session", "fr": "Cinquième session"}


def _un(lang: str = "en", **fields: Any) -> dict[str, list[str]]:
    root = notice(text("x"), original=["en"], status="circulated", **fields)
    return _cells(compose(root, UN, UN.profile.locale(lang), Options(stamp=True)))


def test_another_house_prints_other_cells() -> None:
    facts = {
        "body.organ": {"type": "text", "value": {"en": "The Council", "fr": "Le Conseil"}},
        "body.parent.1": {"type": "text", "value": "The Board"},
        "body.parent.2": {"type": "text", "value": "The Committee"},
        "body.name": {"type": "text", "value": "The Body"},
        "session": {"type": "text", "value": WORDS},
        "meeting.place": {"type": "text", "value": {"en": "Geneva", "fr": "Genève"}},
        "meeting.1.date": DAY,
        "meeting.2.date": NEXT,
        "issue.date": DAY,
    }
    cells = _un("fr", symbol=["E/1"], distribution="general", agenda_item="2 (a)", facts=facts)
    assert cells == {
        "logo": ["Nations Unies"],
        "symbol": ["E/1"],
        "organ": ["Le Conseil"],
        "distribution": ["Distr. générale"],
        "date": ["20 mars 2023"],
        "language": ["Français"],
        "original": ["Original\u00a0: anglais"],
        "parents": ["The Board", "The Committee"],
        "bodies": ["The Body"],
        "session": ["Cinquième session"],
        "place": ["Genève, 20 et 21 mars 2023"],
        "agenda_item": ["Point 2\u00a0a) de l’ordre du jour provisoire"],
    }


@pytest.mark.parametrize(
    ("lang", "fields", "cell", "printed"),
    [
        ("en", {}, "language", None),
        ("es", {}, "language", ["Español"]),
        ("en", {"session": "5"}, "session", ["Session 5"]),
        ("es", {"agenda_item": "2a"}, "agenda_item", ["Tema 2\u00a0a) del programa provisional"]),
        ("zh", {"agenda_item": "2 (a)"}, "agenda_item", ["临时议程项目2\u00a0（a）"]),
        ("ar", {"agenda_item": "12"}, "agenda_item", ["البند ١٢ من جدول الأعمال المؤقت"]),
        ("es", {"agenda_item": "12"}, "agenda_item", ["Tema 12 del programa provisional"]),
        ("en", {"agenda_item": "2, 3"}, "agenda_item", ["Item 2, 3 of the provisional agenda"]),
        ("en", {"facts": {"meeting.1.date": DAY}}, "place", ["20 March 2023"]),
        ("en", {"facts": {"meeting.place": {"type": "text", "value": "Bonn"}}}, "place", ["Bonn"]),
        ("en", {"distribution": "none"}, "distribution", None),
    ],
)  # fmt: skip
def test_a_cell_of_the_other_house(
    lang: str, fields: dict[str, Any], cell: str, printed: list[str] | None
) -> None:
    assert _un(lang, **fields).get(cell) == printed


def test_rows_part_the_width_as_the_house_says_and_empty_ones_of_no_height_are_left_out() -> None:
    page = compose(notice(text("x")), UN, UN.profile.locale("en"))
    assert [(row.column, row.rule, row.thick) for row in page.first_header] == [
        (55.0, True, False), (68.0, True, True),
    ]  # fmt: skip
    with_session = compose(notice(text("x"), session="5"), UN, UN.profile.locale("en"))
    assert [row.column for row in with_session.first_header] == [55.0, 68.0, 100.0]


def test_the_job_number_is_written_as_the_house_writes_it() -> None:
    page = compose(notice(text("x"), job="(GE.27-1)"), UN, UN.profile.locale("fr"))
    assert [_said(block) for block in page.first_footer] == ["GE.27‑1(F)"]


def test_a_distribution_in_the_words_of_its_house() -> None:
    words = {"en": "Distr.: Limited", "fr": "Distr. limitée"}
    over = {"distributions": {"limited": words}}
    assert _cells(_page("fr", over, distribution="limited"))["distribution"] == ["Distr. limitée"]
    spanish = _page("es", over, distribution="limited")
    assert _cells(spanish)["distribution"] == ["Distr.: Limited"]
    assert Problem("noticeroot", "missing-text", "limited") in spanish.problems()


def test_each_state_prints_the_mark_that_its_house_gives_it() -> None:
    words = {"en": {"phrases": {"own.ready": "ADVANCE COPY"}}}
    over = {"states": {"ready": {"mark": "own.ready"}, "draft": {"mark": ""}}, "locales": words}
    assert _cells(_page(over=over, status="ready"))["draft"] == ["ADVANCE COPY"]
    assert "draft" not in _cells(_page(over=over, status="draft"))
    assert _cells(_page(status="ready"))["draft"] == ["DRAFT"]
    assert "draft" not in _cells(_page(over=over, status="circulated"))


def test_a_distribution_that_the_house_does_not_know_is_printed_as_unknown() -> None:
    page = _page(distribution="secret")
    assert _cells(page)["distribution"] == ["⟦secret⟧"]
    assert page.problems() == [Problem("noticeroot", "unknown-distribution", "secret")]
    stamped = _page(distribution="secret", options=Options(stamp=True))
    assert [p.code for p in stamped.problems()] == ["unknown-distribution"]


def test_a_body_named_in_another_language_is_a_problem_unless_stamped() -> None:
    facts = {"body.name": {"type": "text", "value": {"en": "The Body"}}}
    page = _page("fr", facts=facts)
    assert page.problems() == [Problem("noticeroot", "missing-text", "body.name:text")]
    assert _page("fr", options=Options(stamp=True), facts=facts).problems() == []


def test_words_that_a_language_lacks_are_borrowed_and_a_problem_each() -> None:
    house = house_with({"languages": ["he", "en"]})
    tree = notice(text({"he": "טקסט"}), original=["he"], languages=("he",))
    page = compose(tree, house, house.profile.locale("he"))
    assert [p.name for p in page.problems()] == ["draft-mark", "page", "original"]
    spans = [p for b in page.masthead() for p in b.content if isinstance(p, Span)]
    assert {
        s.lang for s in spans if s.chars.startswith(("\u2068DRAFT", "\u2068Page", "\u2068Original"))
    } == {"en"}


def test_a_meeting_for_members_is_not_in_the_public_masthead() -> None:
    facts = {"meeting.1.date": {**DAY, "audience": "members"}}
    assert "meeting" in _cells(_page(facts=facts))
    assert "meeting" not in _cells(_page(facts=facts, options=Options(public=True)))


def test_a_logo_is_a_picture_with_its_words() -> None:
    page = _page("fr", {"logo": LOGO})
    assert page.logo == Picture(_CONTENT, 20.0, 10.0)
    assert _cells(page)["logo"] == ["La maison"]
    assert _page().logo is None
