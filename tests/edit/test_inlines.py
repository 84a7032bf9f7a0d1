"""Links, footnotes, details and cross-references put into a text."""

from editor.edit.commands.inlines import (
    Spot,
    link_around,
    put_detail,
    put_link,
    put_note,
    put_reference,
    remove_link,
)
from editor.edit.transaction import Transaction
from editor.model.markup import parse
from editor.model.tree import Tree
from tests.build import ROOT, item, notice, pad, paragraph, rule, sitting, text
from tests.edit.harness import check, refused

A, B = pad("a"), pad("b")
HERE = "https://notices.example/1"
FRENCH = "https://notices.example/fr"
LINK = {"type": "link", "value": HERE}


def spot(start: int, stop: int, lang: str = "en", node: str = A) -> Spot:
    return Spot(node, lang, start, stop)


def words(tree: Tree, lang: str = "en", node: str = A) -> str:
    return tree.node(node).texts[lang]


def fact(tree: Tree, name: str) -> object:
    return tree.root.fields[f"fact/{name}"]


def test_a_stretch_becomes_a_link_and_its_address_a_detail_in_one_step() -> None:
    tree = notice(text("See **the** guide now."))
    made = put_link(tree, spot(4, 13), None, f" {HERE} ")
    after = check(tree, made)
    assert words(after) == "See [**the** guide](link.1) now."
    assert fact(after, "link.1") == LINK
    assert isinstance(made, Transaction)
    assert (made.after.nodes, made.after.caret) == ((A,), 13)


def test_without_words_a_link_shows_its_address() -> None:
    tree = notice(text("See "))
    assert words(check(tree, put_link(tree, spot(4, 4), "", HERE))) == f"See [{HERE}](link.1)"
    made = put_link(tree, spot(4, 4), "the\nguide", HERE)
    assert words(check(tree, made)) == "See [the guide](link.1)"


def test_an_address_that_is_known_is_not_stored_twice() -> None:
    tree = notice(text("A"), facts={"page": LINK, "link.1": {"type": "link", "value": None}})
    assert words(check(tree, put_link(tree, spot(0, 1), None, HERE))) == "[A](page)"
    other = check(tree, put_link(tree, spot(0, 1), None, FRENCH))
    assert words(other) == "[A](link.2)"


def test_the_link_around_the_caret_is_the_one_that_changes() -> None:
    tree = notice(text("See [the *guide*](page), [all](page)."), facts={"page": LINK})
    after = check(tree, put_link(tree, spot(6, 6), None, FRENCH))
    assert words(after) == words(tree)
    assert fact(after, "page") == {"type": "link", "value": FRENCH}
    worded = check(tree, put_link(tree, spot(6, 6), "our page", HERE))
    assert words(worded) == "See [our page](page), [all](page)."
    at_its_edge = check(tree, put_link(tree, spot(4, 4), "x", FRENCH))
    assert words(at_its_edge) == "See [x](link.1)[the *guide*](page), [all](page)."


def test_a_translation_gets_an_address_of_its_own() -> None:
    tree = notice(text({"en": "[A](page)", "fr": "[B](page)"}), facts={"page": LINK},
                  original=["en"])  # fmt: skip
    after = check(tree, put_link(tree, spot(0, 1, "fr"), None, FRENCH))
    assert fact(after, "page") == {**LINK, "local": {"fr": FRENCH}}
    again = check(after, put_link(after, spot(0, 1, "en"), None, FRENCH))
    assert fact(again, "page") == {"type": "link", "value": FRENCH, "local": {"fr": FRENCH}}


def test_the_first_address_is_that_of_every_language() -> None:
    empty = {"type": "link", "value": None}
    tree = notice(text({"fr": "[B](page)"}), facts={"page": empty}, original=["en"])
    after = check(tree, put_link(tree, spot(0, 1, "fr"), None, FRENCH))
    assert fact(after, "page") == {"type": "link", "value": FRENCH}


def test_a_link_can_be_taken_away_and_its_words_stay() -> None:
    tree = notice(text("See [the *guide*](page)."), facts={"page": LINK})
    after = check(tree, remove_link(tree, spot(6, 6)))
    assert words(after) == "See the *guide*."
    assert fact(after, "page") == LINK
    refused(remove_link(after, spot(0, 3)), "no-change")


def test_an_impossible_address_is_refused_with_the_reason() -> None:
    tree = notice(text("A{^n|b}"))
    for address in ("", " ", "two words", "a\x00 b"):
        refused(put_link(tree, spot(0, 1), None, address), "bad-address")
    refused(put_link(tree, spot(0, 2), None, HERE), "note-in-link")
    again = notice(text("[A](page)"), facts={"page": {"type": "text", "value": "x"}})
    refused(put_link(again, spot(0, 1), None, HERE), "bad-fact", id="page")


def test_a_footnote_stands_behind_what_is_chosen() -> None:
    tree = notice(text("One two."))
    after = check(tree, put_note(tree, spot(0, 3), parse("See *there*.")))
    assert words(after) == "One{^n1|See *there*.} two."
    second = check(after, put_note(after, spot(8, 8), parse("Too.")))
    assert words(second) == "One{^n1|See *there*.} two{^n2|Too.}."


def test_a_footnote_that_is_chosen_takes_the_new_content_and_keeps_its_mark() -> None:
    tree = notice(text(r"One{^a=\*|old}"))
    after = check(tree, put_note(tree, spot(3, 4), parse("new {day:long}")))
    assert words(after) == r"One{^a=\*|new {day:long}}"


def test_an_empty_or_nested_footnote_is_refused() -> None:
    tree = notice(text("One"))
    refused(put_note(tree, spot(3, 3), parse("  ")), "empty-note")
    refused(put_note(tree, spot(3, 3), parse("a{^n|b}")), "note-in-note")


def test_a_detail_takes_the_place_and_the_marks_of_what_is_chosen() -> None:
    tree = notice(text("On **that day** we meet."))
    after = check(tree, put_detail(tree, spot(3, 11), "meeting.1.date", "long"))
    assert words(after) == "On **{meeting.1.date:long}** we meet."
    refused(put_detail(tree, spot(0, 0), "no way", "long"), "unknown-fact")


def test_a_cross_reference_names_what_carries_a_number() -> None:
    tree = notice(sitting("Morning", item("One"), item("Two", unnumbered=True)), text("See ."))
    d, at = pad("d"), spot(4, 4, node=pad("d"))
    after = check(tree, put_reference(tree, at, B))
    assert words(after, node=d) == "See {item:baaaaaaaaa}."
    refused(put_reference(tree, at, A), "not-numbered", kind="sitting")
    refused(put_reference(tree, at, pad("c")), "not-numbered")
    refused(put_reference(tree, at, "nosuchnode"), "unknown-node")


def test_what_has_no_text_to_put_something_into_says_so() -> None:
    tree = notice(rule(), item({"en": "One"}, phrase="adoption"), paragraph("x"))
    refused(put_detail(tree, spot(0, 0), "day", "long"), "no-text")
    refused(put_detail(tree, spot(0, 0, "fr", B), "day", "long"), "fixed-phrase")
    refused(put_detail(tree, spot(0, 0, "de", B), "day", "long"), "unknown-language")
    refused(put_detail(tree, spot(2, 9, "en", B), "day", "long"), "bad-place")
    refused(put_detail(tree, spot(0, 0, "en", ROOT), "day", "long"), "no-text")


def test_an_empty_text_can_begin_with_a_detail_and_a_stored_state_becomes_draft() -> None:
    revised = {"level": "revised", "of": "x"}
    tree = notice(text({"en": "x", "fr": "y"}, state__fr=revised), text())
    after = check(tree, put_detail(tree, spot(0, 0, node=B), "day", "long"))
    assert words(after, node=B) == "{day:long}"
    changed = check(tree, put_detail(tree, spot(1, 1, "fr"), "day", "long"))
    assert changed.node(A).fields["state/fr"]["level"] == "draft"


def test_the_stretch_of_a_link_is_found_through_its_marks_and_details() -> None:
    parsed = parse("a[b**c**{day:long}](x)[d](y)")
    assert link_around(parsed, spot(2, 2)) == spot(1, 4)
    assert link_around(parsed, spot(1, 2)) == spot(1, 4)
    assert link_around(parsed, spot(4, 4)) == spot(4, 4)
    assert link_around(parsed, spot(4, 5)) == spot(4, 5)
    assert link_around(parsed, spot(0, 3)) == spot(0, 3)
