"""A symbol is a link where its house, or its body, says where documents are found."""

from typing import Any

import pytest

from editor.layout.blocks import Span
from editor.layout.compose import compose
from editor.profiles.body import House, body_of
from tests.build import notice, text
from tests.houses import house_with

PATTERN = "https://documents.example/{lang}/{letter}/{symbol}"
REPORT = {"type": "symbol", "value": "WT/MIN-A(24)/19&R"}
QUOTED = "https://documents.example/en/E/WT/MIN-A%2824%29/19%26R"


def _links(words: str, house: House, lang: str = "en", **facts: Any) -> list[tuple[str, str]]:
    tree = notice(text({lang: words}), facts={"report": REPORT, **facts})
    (block,) = compose(tree, house, house.profile.locale(lang)).body
    return [(p.chars, p.href or "") for p in block.content if isinstance(p, Span)]


def test_without_a_pattern_a_symbol_is_plain() -> None:
    assert _links("{report:symbol}", house_with()) == [("WT/MIN‑A(24)/19&R", "")]


@pytest.mark.parametrize(
    ("lang", "there"), [("en", QUOTED), ("fr", QUOTED.replace("en/E", "fr/F"))]
)
def test_a_symbol_leads_to_its_document_in_the_language(lang: str, there: str) -> None:
    house = house_with({"symbol_link": PATTERN})
    assert _links("**{report:symbol}**", house, lang) == [("WT/MIN‑A(24)/19&R", there)]


def test_a_body_may_say_otherwise_or_nothing() -> None:
    profile = house_with({"symbol_link": PATTERN}).profile
    elsewhere = House(profile, body_of({"name": "b", "symbol_link": "https://b.example/{symbol}"}))
    assert _links("{report:symbol}", elsewhere)[0][1] == "https://b.example/WT/MIN-A%2824%29/19%26R"
    nowhere = House(profile, body_of({"name": "b", "symbol_link": ""}))
    assert _links("{report:symbol}", nowhere)[0][1] == ""


def test_a_link_of_the_text_itself_goes_first() -> None:
    own = {"type": "link", "value": "https://notices.example"}
    house = house_with({"symbol_link": PATTERN})
    assert _links("[{report:symbol}](own)", house, own=own)[0][1] == "https://notices.example"


def test_a_symbol_with_a_gap_leads_nowhere() -> None:
    house = house_with({"symbol_link": PATTERN})
    gap = {"type": "symbol", "value": "WT/MIN/…"}
    assert _links("{gap:symbol}", house, gap=gap) == [("WT/MIN/…", "")]


def test_what_is_no_symbol_is_no_link() -> None:
    house = house_with({"symbol_link": PATTERN})
    room = {"type": "room", "value": "S1"}
    assert _links("{room:name} A/1", house, room=room) == [("S1", ""), (" A/1", "")]
