"""Words found as they are printed: folded, whole, in details, phrases and footnotes; patterns."""

import random
import time
import unicodedata
from collections.abc import Sequence

import pytest

from editor.edit.transaction import Refusal
from editor.model.markup import parse
from editor.model.text import plain, slice_text
from editor.model.tree import Tree
from editor.search.find import Hit, find
from editor.search.passages import Searched
from editor.search.query import Query
from tests.build import item, notice, text
from tests.counts import count, fresh_seed
from tests.edit.harness import refused
from tests.random_notice import random_notice
from tests.search.notices import hits, searched, seen


def found(typed: str, words: str, **options: bool) -> list[str]:
    return [hit.found for hit in hits(notice(text(typed), profile="wto"), words, "en", **options)]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Délégués élus", "delegues ELUS"),
        ("delegues", "délégués"),
        ("de\u0301le\u0301gue\u0301s", "délégués"),
        ("10\u00a0heures", "10 heures"),
        ("10\u202fheures", "10\u00a0HEURES"),
        ("INF\u2011MSME", "inf-msme"),
        ("l’ordre", "l'ordre"),
        ("STRASSE", "straße"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("ISTANBUL", "İstanbul"),
        ("ΌΔΟΣ", "όδος"),
        ("cœur", "coeur"),
        ("« oui »", '" OUI "'),
        ("no\u00adtice", "notice"),
        ("مُحَمَّد", "محمد"),
        ("٢٠٢٧", "2027"),
    ],
)
def test_case_accents_and_no_break_signs_are_folded(typed: str, words: str) -> None:
    assert found(f"x {typed} y", words) == [typed]


@pytest.mark.parametrize(
    ("typed", "words", "option"),
    [
        ("Délégués", "Delegues", "exact"),
        ("10\u00a0heures", "10 heures", "exact"),
        ("MATIN", "matin", "case"),
        ("matinal", "matin", "whole"),
        ("préma", "ma", "whole"),
        ("x_ma", "ma", "whole"),
    ],
)
def test_each_option_tells_apart_what_it_says(typed: str, words: str, option: str) -> None:
    assert found(typed, words)
    assert not found(typed, words, **{option: True})
    assert found(words, words, **{option: True}) == [words]


def test_a_part_of_what_one_character_became_is_no_hit() -> None:
    assert found("Straße", "s") == ["S"]
    assert found("Straße", "ss") == ["ß"]
    assert found("œ", "o") == []


def test_whole_words_may_begin_with_a_sign_and_stand_in_chinese() -> None:
    assert found("INF/MSME/W/41", "/41", whole=True) == ["/41"]
    assert found("INF/MSME/W/411", "/41", whole=True) == []
    assert found("通过议程", "议程", whole=True) == ["议程"]


def test_a_sign_that_folds_to_nothing_is_looked_for_as_it_is() -> None:
    assert found("no\u00adtice", "\u00ad") == ["\u00ad"]


def test_words_are_found_across_marks_breaks_and_the_mark_of_a_footnote() -> None:
    tree = notice(text("one **two**{^n1|a note on three} three\nfour"), profile="wto")
    (hit,) = hits(tree, "two three four", "en")
    assert hit.found == "two three\nfour"
    assert hit.span == (4, 19)
    assert hit.fixed is None
    (_, note) = hits(tree, "three", "en")
    assert (note.note, note.places, note.span) == (7, (10, 15), (7, 8))


def test_what_a_detail_prints_is_found_and_cannot_be_replaced() -> None:
    date = {"type": "date", "value": "2023-03-20"}
    tree = notice(text("We meet {meeting.1.date:on}."), profile="wto")
    tree = Tree(tree.root.with_field("fact/meeting.1.date", date))
    (hit,) = hits(tree, "20 march", "en")
    assert hit.fixed == "detail"
    assert hit.span == (8, 9)
    (across,) = hits(tree, "meet on", "en")
    assert across.fixed == "detail"
    (typed,) = hits(tree, "we meet ", "en")
    assert typed.fixed is None


def test_a_fixed_phrase_is_found_as_it_could_be_typed() -> None:
    tree = notice(item(phrase="adoption"), profile="wto")
    (hit,) = hits(tree, "adoption", "en")
    assert (hit.passage.source, hit.fixed) == ("phrase", None)


def test_the_masthead_and_what_fields_print_are_found() -> None:
    tree = notice(text("x"), symbol=["INF/MSME/W/41"], profile="wto")
    found = find(searched(tree, "en"), Query("msme/w/41"))
    assert isinstance(found, tuple)
    (hit,) = found
    assert (hit.node, hit.fixed, hit.span) == (tree.root.id, "house", None)


def test_words_of_another_language_inside_a_text_are_found() -> None:
    assert found("the {~fr|ordre du jour} of today", "ordre du jour") == ["ordre du jour"]


def test_hits_come_language_by_language_with_context() -> None:
    words = {"en": "The Agenda " + "goes on and on " * 8, "fr": "Ordre"}
    tree = notice(text(words), text({"fr": "agenda"}), profile="wto")
    found = hits(tree, "agenda", "fr", "en")
    assert [hit.lang for hit in found] == ["fr", "en"]
    assert seen(found)[1] == ("The ", "Agenda", " goes on and on goes on and on goes on and on …")


# --- regular expressions -----------------------------------------------------------------------


def test_an_expression_has_groups_and_folds_like_words() -> None:
    tree = notice(text("Résumé 12\u00a0pages, résumé 3 pages"), profile="wto")
    found = hits(tree, r"(resume) (\d+) PAGES", "en", pattern=True)
    assert [hit.groups for hit in found] == [("Résumé", "12"), ("résumé", "3")]
    assert hits(tree, r"^R", "en", pattern=True, case=True)[0].start == 0
    assert not hits(tree, r"resume", "en", pattern=True, exact=True)
    assert [hit.found for hit in hits(tree, r"[é]su", "en", pattern=True)] == ["ésu", "ésu"]


@pytest.mark.parametrize(
    ("pattern", "place"), [("(a", 3), ("[", 2), ("*", 1), ("a{2,1}", 2), ("ab\\", 4)]
)
def test_what_is_no_expression_is_refused_with_the_place(pattern: str, place: int) -> None:
    made = find(searched(notice(text("a"), profile="wto"), "en"), Query(pattern, pattern=True))
    refused(made, "bad-pattern")
    assert isinstance(made, Refusal)
    assert abs(made.params["place"] - place) <= 1


@pytest.mark.parametrize("pattern", ["(" * 900 + ")" * 900, "a" * 1001, "a{99999999999999999999}"])
def test_an_expression_that_is_too_big_is_refused(pattern: str) -> None:
    made = find(searched(notice(text("a"), profile="wto"), "en"), Query(pattern, pattern=True))
    assert isinstance(made, Refusal)
    assert made.code in ("big-pattern", "bad-pattern")


@pytest.mark.parametrize("pattern", [r"(a|aa)+$", r"(?:(?:a{1,100}){1,100}){1,100}b"])
def test_an_expression_that_never_ends_is_given_up_with_a_sentence(pattern: str) -> None:
    tree = notice(*[text("a" * 3000 + "!") for _ in range(20)], profile="wto")
    start = time.process_time()
    made = find(searched(tree, "en"), Query(pattern, pattern=True))
    assert (
        time.process_time() - start < 10
    )  # it is given up after a second; a loaded machine is slow
    refused(made, "slow-pattern")


# --- laws --------------------------------------------------------------------------------------


def test_the_span_of_every_hit_holds_the_words(capsys: pytest.CaptureFixture[str]) -> None:
    rnd = random.Random(fresh_seed())
    looked = typed = 0
    for _ in range(count(60)):
        tree = random_notice(rnd, 60)
        ready = searched(tree)
        for _ in range(20):
            query = _some_query(rnd, ready)
            found = find(ready, query)
            assert isinstance(found, tuple), str(found)
            for hit in found:
                _holds(tree, hit, query)
                typed += hit.fixed is None and hit.passage.source == "typed"
            looked += len(found)
            assert found or query.whole, query
    with capsys.disabled():
        print(f"\n{looked} hits looked at, {typed} of them typed")
    assert typed > 100


def _some_query(rnd: random.Random, ready: Sequence[Searched]) -> Query:
    """Characters that stand somewhere, in other case and without their accents."""
    passages = [p for one in ready for p in one.passages if p.line.chars.strip()]
    chars = rnd.choice(passages).line.chars
    start = rnd.randrange(len(chars))
    words = chars[start : start + rnd.randint(1, 12)]
    exact, case = rnd.random() < 0.3, rnd.random() < 0.3
    if not case and words.lower().casefold() == words.casefold():
        words = words.lower()
    if not exact and words.isalpha():
        words = unicodedata.normalize("NFC", words)
    return Query(words, rnd.random() < 0.3, case, exact)


def _holds(tree: Tree, hit: Hit, query: Query) -> None:
    line = hit.passage.line
    assert hit.found.translate(query.table).strip("\u0301") == query.needle().strip("\u0301")
    if hit.fixed or hit.passage.source != "typed":
        return
    whole = parse(tree.node(hit.node).texts[hit.lang])
    inner = whole
    if hit.note is not None:
        (note,) = slice_text(whole, hit.note, hit.note + 1)
        inner = note.text  # type: ignore[union-attr]
    assert inner == line.text
    assert plain(slice_text(inner, *hit.places)) == hit.found


def test_nothing_typed_finds_nothing() -> None:
    assert hits(notice(text("a"), profile="wto"), "", "en") == ()
    assert not isinstance(find([], Query("a")), Refusal)
