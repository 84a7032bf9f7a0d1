"""What elements print of their fields beside their text: hours, documents, names, days."""

from typing import Any

import pytest

from editor.layout.blocks import Page, Problem, Span
from editor.layout.compose import Options, compose
from editor.model.tree import Tree
from editor.output.md import write_md
from editor.output.rows import rows_of
from editor.output.txt import write_txt
from editor.profiles.body import house_of
from tests.build import item, notice, pad, paragraph, sitting
from tests.houses import house_with

LANGUAGES = ("en", "fr", "es")
REPORT = {
    "symbol": "INF/MSME/W/35",
    "title": {"en": "Report", "fr": "Rapport", "es": "Informe"},
    "status": "issued",
}
PENDING = {"symbol": "WT/MIN-A/1", "status": "to be issued"}
BOOK = {"title": "The Little Book"}
NAMES = {
    "type": "members",
    "value": {
        "names": [{"en": "Switzerland", "fr": "Suisse", "es": "Suiza"}, {"en": "Chile"}],
        "order": "sorted",
    },
}


def _page(tree: Tree, lang: str = "en", public: bool = False, **over: Any) -> Page:
    house = house_with(over)
    return compose(tree, house, house.profile.locale(lang), Options(public=public))


def _texts(page: Page) -> list[str]:
    return [page.text(block) for block in page.body]


def _with(place: str, name: str = "documents") -> dict[str, Any]:
    return {"fields": {f"item.{name}": place}}


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("en", "Documents: INF/MSME/W/35, Report; WT/MIN‑A/1 (to be issued); The Little Book"),
        ("fr", "Documents: INF/MSME/W/35, Rapport; WT/MIN‑A/1 (à paraître); The Little Book"),
        (
            "es",
            "Documentos: INF/MSME/W/35, Informe; WT/MIN‑A/1 (de próxima publicación); "
            "The Little Book",
        ),
    ],
)
def test_documents_stand_in_a_line_below_their_item(lang: str, lines: str) -> None:
    tree = notice(item({"en": "A", lang: "A"}, documents=[REPORT, PENDING, BOOK]))
    page = _page(tree, lang)
    assert _texts(page) == ["A", lines]
    assert page.problems() == []


@pytest.mark.parametrize(
    ("place", "printed"),
    [
        ("line", ["A", "Document: INF/MSME/W/35, Report"]),
        ("list", ["A", "Documents:", "INF/MSME/W/35, Report"]),
        ("title", ["A (INF/MSME/W/35)"]),
        ("none", ["A"]),
    ],
)
def test_the_house_says_where_documents_stand(place: str, printed: list[str]) -> None:
    assert _texts(_page(notice(item("A", documents=[REPORT])), **_with(place))) == printed


def test_a_line_of_documents_has_its_item_but_no_number_and_no_element() -> None:
    page = _page(notice(item("A", paragraph("B"), documents=[REPORT])))
    assert [(b.kind, b.node, b.of) for b in page.body] == [
        ("item", pad("a"), None), ("documents", None, pad("a")), ("paragraph", pad("b"), None),
    ]  # fmt: skip
    assert [page.label(b) for b in page.body] == ["1", "", "1.1."]


def test_every_output_prints_the_documents_and_the_hours() -> None:
    tree = notice(item("A", documents=[REPORT], begins="10:00", ends="11:30"))
    page, profile = _page(tree), house_with().profile
    for out in (write_txt(page), write_md(page, profile), str(rows_of(page))):
        assert "Document: INF/MSME/W/35, Report" in out
        assert "A (10:00‑11:30)" in out


def test_several_documents_in_a_title_are_joined_as_the_language_joins() -> None:
    tree = notice(item({"en": "A", "fr": "B"}, documents=[REPORT, PENDING]))
    assert _texts(_page(tree, **_with("title"))) == ["A (INF/MSME/W/35 and WT/MIN‑A/1)"]
    assert _texts(_page(tree, "fr", **_with("title"))) == ["B (INF/MSME/W/35 et WT/MIN‑A/1)"]


def test_a_title_of_a_document_missing_in_a_language_is_a_missing_text() -> None:
    tree = notice(item({"en": "A", "fr": "B"}, documents=[{"title": {"en": "Report"}}]))
    assert _page(tree).problems() == []
    assert _page(tree, "fr").problems() == [Problem(pad("a"), "missing-text", "title")]


def test_a_document_leads_where_its_link_or_its_house_says() -> None:
    address = "https://documents.example/{symbol}?lang={lang}"
    own = {**REPORT, "link": "report"}
    link = {"type": "link", "value": "https://notices.example/report"}
    tree = notice(item("A", documents=[own, PENDING]), facts={"report": link})
    for place in ("title", "line"):
        page = _page(tree, symbol_link=address, **_with(place))
        found = [p.href for b in page.body for p in b.content if isinstance(p, Span) and p.href]
        assert found == [
            "https://notices.example/report", "https://documents.example/WT/MIN-A/1?lang=en",
        ]  # fmt: skip


def test_a_document_for_members_is_not_in_the_public_version() -> None:
    tree = notice(item("A", documents=[REPORT, {**PENDING, "audience": "members"}]))
    assert _texts(_page(tree, public=True)) == ["A", "Document: INF/MSME/W/35, Report"]
    secret = notice(item("A", documents=[{**PENDING, "audience": "members"}]))
    assert _texts(_page(secret, public=True)) == ["A"]


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ({"begins": "09:05"}, "A (9:05)"),
        ({"begins": "10:00", "ends": "13:00"}, "A (10:00‑13:00)"),
        ({"ends": "13:00"}, "A"),
    ],
)
def test_hours_stand_behind_the_title(fields: dict[str, str], printed: str) -> None:
    assert _texts(_page(notice(item("A", **fields)))) == [printed]
    assert _texts(_page(notice(sitting("A", **fields)))) == [printed]


def test_hours_can_stand_in_a_line_of_their_own() -> None:
    tree = notice(item("A", begins="10:00", ends="13:00"))
    assert _texts(_page(tree, **_with("line", "times"))) == ["A", "10:00‑13:00"]


def test_hours_without_a_title_stand_alone() -> None:
    assert _texts(_page(notice(sitting({"en": ""}, begins="10:00")))) == ["(10:00)"]


def test_names_are_those_of_details_or_as_typed() -> None:
    tree = notice(
        item({"en": "A", "fr": "A"}, proponents=["sponsors"], speakers=["A. Writer", "B. Reader"]),
        facts={"sponsors": NAMES},
    )
    assert _texts(_page(tree)) == [
        "A", "Proponents: Chile and Switzerland", "Speakers: A. Writer and B. Reader",
    ]  # fmt: skip


def test_entries_with_commas_are_kept_apart_by_semicolons() -> None:
    people = {
        name: {"type": "person", "value": {"name": name.upper(), "organization": "ITC"}}
        for name in ("ana", "ben")
    }
    tree = notice(item("A", speakers=["ana", "ben"], documents=[PENDING, BOOK]), facts=people)
    assert _texts(_page(tree))[1:] == [
        "Speakers: ANA, ITC; BEN, ITC",
        "Documents: WT/MIN‑A/1 (to be issued), The Little Book",
    ]


def test_names_for_members_alone_leave_neither_words_nor_their_id_in_public() -> None:
    tree = notice(
        item("A", proponents=["sponsors"], speakers=["sponsors", "A. Writer"]),
        facts={"sponsors": {**NAMES, "audience": "members"}},
    )
    assert _texts(_page(tree, public=True)) == ["A", "Speaker: A. Writer"]


DAYS = {
    "meeting.1.date": {"type": "date", "value": "2027-05-10"},
    "meeting.2.date": {"type": "date", "value": "2027-05-11"},
}


@pytest.mark.parametrize("day", ["meeting.2.date", "2027-05-11"])
@pytest.mark.parametrize(
    ("lang", "printed"),
    [
        ("en", "DAY 2: Tuesday 11 May 2027"),
        ("fr", "JOUR 2: mardi 11 mai 2027"),
        ("es", "DÍA 2: martes 11 de mayo de 2027"),
    ],
)
def test_the_phrase_of_a_day_counts_it_and_says_its_date(day: str, lang: str, printed: str) -> None:
    tree = notice(sitting(phrase="day-date", day=day), sitting(phrase="day", day=day), facts=DAYS)
    page = _page(tree, lang)
    assert _texts(page) == [printed, printed.partition(":")[0]]
    assert page.problems() == []


def test_a_day_has_a_style_of_its_own_and_its_halves_another() -> None:
    tree = notice(sitting("Day", sitting("Morning"), day="2027-05-10"))
    assert [(b.style, b.role) for b in _page(tree).body] == [
        ("SittingDay", "day"), ("Sitting", None),
    ]  # fmt: skip


@pytest.mark.parametrize("day", [None, "2027-06-01", "meeting.3.date"])
def test_a_day_that_is_none_of_the_meeting_is_reported(day: str | None) -> None:
    fields = {"day": day} if day else {}
    page = _page(notice(sitting(phrase="day", **fields), facts=DAYS))
    assert page.problems() == [Problem(pad("a"), "unknown-fact", "meeting:number")]


def test_a_notice_of_an_older_house_prints_no_fields() -> None:
    tree = notice(item("A", documents=[REPORT], begins="10:00"))
    house = house_with()
    values = {key: value for key, value in house.profile.values.items() if key != "fields"}
    carrying = notice(item("A", documents=[REPORT], begins="10:00"), carried={"profile": values})
    old = house_of(carrying.root)
    assert _texts(compose(tree, old, old.profile.locale("en"))) == ["A"]
