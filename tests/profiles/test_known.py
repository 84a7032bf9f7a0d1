"""Typed words that a detail would print are found, and nothing else is."""

import random
from typing import TYPE_CHECKING

import pytest

from editor.edit.commands.inlines import Spot, put_detail, put_new_detail
from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.locales.facts import render
from editor.locales.locale import load_locale
from editor.model.fact import Fact, facts_of
from editor.model.markup import parse, serialize
from editor.model.text import plain, size
from editor.profiles.known import Known, known_details, new_detail
from tests.build import item, notice, pad
from tests.counts import count, fresh_seed

if TYPE_CHECKING:
    from editor.model.node import Json

STORED: "dict[str, Json]" = {
    "doc.w41": {"type": "symbol", "value": "INF/MSME/W/41"},
    "issue.date": {"type": "date", "value": "2023-03-03"},
    "meeting.1.date": {"type": "date", "value": "2023-03-20"},
    "meeting.1.start": {"type": "time", "value": "10:00"},
    "meeting.room": {"type": "room", "value": "S1"},
    "meeting.platform": {"type": "platform", "value": "Interprefy"},
    "speaker": {"type": "person", "value": {"name": "Ms Anna d'Arc", "organization": "ITC"}},
}
FACTS = {name: Fact(name, fact["type"], fact["value"]) for name, fact in STORED.items()}


def found(markup: str, lang: str = "en") -> list[tuple[str, str, str]]:
    """The words found, each with the detail and its form."""
    text = parse(markup)
    known = known_details(FACTS, load_locale(lang), text)
    chars = plain(text)
    return [(chars[one.start : one.stop], one.fact, one.form) for one in known]


@pytest.mark.parametrize(
    ("lang", "markup", "wanted"),
    [
        ("en", "We meet on Monday 20 March 2023.", ("on Monday 20 March 2023", "meeting", "on")),
        ("en", "The 20 March 2023 meeting", ("20 March 2023", "meeting", "dates")),
        ("en", "See 20/03/2023 there", ("20/03/2023", "meeting.1.date", "numeric")),
        (
            "fr",
            "La réunion du LUNDI 20 MARS 2023",
            ("LUNDI 20 MARS 2023", "meeting.1.date", "weekday"),
        ),
        ("fr", "daté du 3 mars\u00a02023", ("3 mars\u00a02023", "issue.date", "long")),
        ("en", "in INF/MSME/W/41, as", ("INF/MSME/W/41", "doc.w41", "symbol")),
        ("en", "by Ms Anna d\u2019Arc", ("Ms Anna d\u2019Arc", "speaker", "name")),
        ("en", "(S1)", ("S1", "meeting.room", "name")),
        (
            "en",
            "via the Interprefy platform",
            ("via the Interprefy platform", "meeting.platform", "via"),
        ),
    ],
)
def test_words_that_a_detail_prints_are_found(
    lang: str, markup: str, wanted: tuple[str, str, str]
) -> None:
    assert found(markup, lang) == [wanted]


@pytest.mark.parametrize(
    "markup",
    [
        "INF/MSME/W/410",
        "120 March 2023",
        "20 March 20234",
        "WS1 and S12",
        "20 mars 2023",
        "[20 March 2023](link.1)",
        "{~fr|20 mars 2023}",
        "{meeting.1.date:long}",
        "20 {issue.date:long} March 2023",
        "",
    ],
)
def test_other_words_links_and_details_are_left_alone(markup: str) -> None:
    assert found(markup) == []


def test_places_count_what_stands_before() -> None:
    text = parse("{issue.date:long}, then **S1**")
    assert known_details(FACTS, load_locale("en"), text) == (Known(8, 10, "meeting.room", "name"),)


def test_a_room_of_one_letter_says_too_little() -> None:
    room = {"meeting.room": Fact("meeting.room", "room", "D")}
    assert known_details(room, load_locale("en"), parse("Room D")) == ()


def test_putting_the_detail_there_prints_the_same_and_is_one_step() -> None:
    rnd = random.Random(fresh_seed())
    locale = load_locale("en")
    for _ in range(count(400)):
        words = rnd.sample(
            ["20 March 2023", "INF/MSME/W/41", "on 3 March", "**Interprefy**", "and", "S1"], 4
        )
        tree = notice(item({"en": " ".join(words)}), facts=STORED)
        document = Document(tree)
        before = tree.node(pad("a")).texts["en"]
        for _ in words:
            text = parse(document.tree.node(pad("a")).texts["en"])
            known = known_details(facts_of(document.tree.root), locale, text)
            if not known:
                break
            one = known[-1]
            spot = Spot(pad("a"), "en", one.start, one.stop)
            made = put_detail(document.tree, spot, one.fact, one.form)
            assert isinstance(made, Transaction)
            document.apply(made)
        text = parse(document.tree.node(pad("a")).texts["en"])
        assert not known_details(facts_of(document.tree.root), locale, text)
        printed = render(facts_of(tree.root), "meeting", "dates", locale)
        assert printed is not None
        assert "20 March 2023" not in plain(text)
        assert size(text) < size(parse(before)) or serialize(text) == before
        while document.undo():
            pass
        assert document.tree == tree


@pytest.mark.parametrize(
    ("lang", "words", "value", "form"),
    [
        ("en", "16 November 2022", "2022-11-16", "long"),
        ("en", "on Wednesday 16 November 2022", "2022-11-16", "on"),
        ("fr", "mercredi 16 novembre 2022", "2022-11-16", "weekday"),
        ("en", "November 16, 2022", "2022-11-16", "long"),
        ("en", "INF/MSME/W/35/Corr.1", "INF/MSME/W/35/Corr.1", "symbol"),
        ("en", "G/SPS/N\u2011EU/1", "G/SPS/N-EU/1", "symbol"),
    ],
)
def test_a_date_or_a_symbol_can_become_a_detail(
    lang: str, words: str, value: str, form: str
) -> None:
    made = new_detail(words, FACTS, load_locale(lang))
    assert made is not None
    assert (made[0].value, made[1]) == (value, form)
    assert made[0].id not in FACTS


@pytest.mark.parametrize("words", ["and/or", "INF/MSME", "Geneva", "31 February 2022", "2022", ""])
def test_other_words_cannot(words: str) -> None:
    assert new_detail(words, FACTS, load_locale("en")) is None


def test_the_new_detail_and_the_text_are_one_step() -> None:
    tree = notice(item({"en": "Adopted on 16 November 2022."}))
    made = new_detail("16 November 2022", {}, load_locale("en"))
    assert made is not None
    document = Document(tree)
    put = put_new_detail(tree, Spot(pad("a"), "en", 11, 27), *made)
    assert isinstance(put, Transaction)
    document.apply(put)
    assert document.tree.node(pad("a")).texts["en"] == "Adopted on {date.1:long}."
    assert document.tree.root.fields["fact/date.1"]["value"] == "2022-11-16"
    again = put_new_detail(document.tree, Spot(pad("a"), "en", 0, 1), *made)
    assert str(again).startswith("The id 'date.1' stands twice.")
    document.undo()
    assert document.tree == tree
