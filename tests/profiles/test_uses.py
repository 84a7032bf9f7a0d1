"""In how many texts, and in which languages, a detail is printed."""

from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.profiles.uses import Uses, uses, uses_of
from editor.storage.notice_file import load
from resources import SAMPLES
from tests.build import item, notice, sitting, text
from tests.houses import house_with


def counted(tree: Tree, *languages: str) -> dict[str, Uses]:
    profile = house_with().profile
    return dict(uses(tree, profile, [profile.locale(lang) for lang in languages]))


def test_texts_links_and_days_of_sittings_are_counted_once_each() -> None:
    tree = notice(
        item({"en": "{doc:symbol} and {doc:symbol}", "fr": "{doc:symbol}"}),
        item({"en": r"\{doc:symbol} [words](link.1)"}),
        sitting("Day", day="meeting.2.date"),
    )
    found = counted(tree, "en", "fr")
    assert found["doc"] == Uses(2, frozenset({"en", "fr"}))
    assert found["link.1"] == Uses(1, frozenset({"en"}))
    assert found["meeting.2.date"] == Uses(2, frozenset({"en", "fr"}))
    assert set(found) == {"doc", "link.1", "meeting.2.date"}


def test_a_standard_phrase_prints_its_details_where_nothing_is_typed_over_it() -> None:
    tree = notice(text({"fr": "Diffusé."}, phrase="circulated", role="circulated"))
    found = counted(tree, "en", "fr", "es")
    assert found["issue.date"] == Uses(2, frozenset({"en", "es"}))


def test_a_day_of_the_meeting_is_printed_wherever_the_meeting_is() -> None:
    tree = load(SAMPLES / "msme-2023-03-20.convoca").tree
    profile = house_of(tree.root).profile
    found = uses(tree, profile, [profile.locale(lang) for lang in ("en", "fr", "es")])
    day = uses_of(found, "meeting.1.date")
    assert day.languages == {"en", "fr", "es"}
    assert day.texts == found["meeting"].texts == uses_of(found, "meeting.1.start").texts
    assert uses_of(found, "meeting.1.end") == uses_of(found, "meeting.zone") == Uses()
    assert uses_of(found, "nowhere") == Uses()
