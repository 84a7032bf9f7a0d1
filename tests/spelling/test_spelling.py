"""What spelling reports of a notice, what it knows by itself, and the mends it offers."""

from typing import Any

from editor.checks.mending import mended
from editor.checks.report import Report
from editor.checks.slices import at_once
from editor.edit.document import Document
from editor.edit.transaction import Refusal, Transaction
from editor.model.tree import Tree
from editor.spelling.spelling import Spelling
from tests.build import ROOT, element, item, notice, pad, text
from tests.houses import house_with
from tests.spelling.spellers import Listed, found, spelling, unknown

FR = "le la groupe travail de est et ordre jour après midi"
EN = "the group of work"


def after(tree: Tree, made: Transaction | Refusal) -> Tree:
    assert isinstance(made, Transaction), made
    document = Document(tree)
    document.apply(made)
    return document.tree


def fr(*markups: str, **fields: Any) -> Tree:
    return notice(*(text({"fr": markup}) for markup in markups), **fields)


def test_a_slip_is_found_also_in_capitals_and_after_an_elision() -> None:
    tree = fr("GRUPE DE TRAVAIL", "l'ordre et l'ordrre", "Le travaill")
    assert unknown(tree, "fr", spelling(fr=FR)) == ["GRUPE", "l'ordrre", "travaill"]


def test_hyphened_words_are_right_when_their_parts_are() -> None:
    assert unknown(fr("après-midi après‑midi après-mido"), "fr", spelling(fr=FR)) == ["après-mido"]


def test_each_language_has_its_dictionary_and_without_one_nothing_is_said() -> None:
    tree = fr("le groupe {~en|group wrok} {~ru|слово}", languages=["fr", "en", "ru"])
    words = spelling(fr=FR, en=EN)
    assert unknown(tree, "fr", words) == ["wrok"]
    assert unknown(tree, "en", words) == []
    assert unknown(tree, "ru", words) == []


def test_details_the_house_and_the_words_of_the_notice_are_known() -> None:
    person = {"type": "person", "value": {"name": "A. Zwyx", "function": {"fr": "chefesse"}}}
    tree = fr("Zwyx la chefesse est MOONDIALE aquaferme", facts={"chair": person})
    assert unknown(tree, "fr", spelling(fr=FR)) == ["MOONDIALE", "aquaferme"]
    mine = spelling(["Moondiale"], fr=FR)
    assert unknown(tree, "fr", mine) == ["aquaferme"]
    taught = after(tree, mended(tree, _with_mends(tree, mine), [_learn(tree, mine)]))
    assert taught.root.fields["words"] == ["aquaferme"]
    assert unknown(taught, "fr", mine) == []


def _with_mends(tree: Tree, words: Spelling) -> list[Report]:
    return [words.with_mends(tree, report) for report in found(tree, "fr", words)]


def _learn(tree: Tree, words: Spelling) -> str:
    (report,) = _with_mends(tree, words)
    return report.mend_id(report.mends[-1])


def test_a_detail_worded_in_another_language_is_not_known_in_this_one() -> None:
    fact = {"type": "text", "value": {"en": "grupe", "fr": "groupe"}}
    assert unknown(fr("le grupe", facts={"x": fact}), "fr", spelling(fr=FR)) == ["grupe"]


def test_a_name_is_the_same_in_every_language_of_its_element() -> None:
    both = {"fr": "Le groupe Zwyx Interprefy", "en": "The group Zwyx of Interprefy"}
    tree = notice(item(both), item({"fr": "GROUPE INTERPREFY"}), item({"fr": "le interprefy"}))
    assert unknown(tree, "fr", spelling(fr=FR)) == []
    other = notice(item({**both, "en": "The group"}))
    assert unknown(other, "fr", spelling(fr=FR)) == ["Zwyx", "Interprefy"]


def test_an_acronym_that_stands_twice_is_known() -> None:
    assert unknown(fr("la MPME"), "fr", spelling(fr=FR)) == ["MPME"]
    assert unknown(fr("la MPME", "et MPMEs", "ORDRE DE MPME"), "fr", spelling(fr=FR)) == []
    assert unknown(fr("GRUPE DE GRUPE"), "fr", spelling(fr=FR)) == ["GRUPE", "GRUPE"]


def test_a_mend_replaces_its_word_alone_and_keeps_case_marks_and_article() -> None:
    tree = fr("{x:text} **L'ORD**RRE **le** ordrre{^n|grupe grupe}")
    words = spelling(fr=FR)
    reports = _with_mends(tree, words)
    assert [report.params["said"] for report in reports] == ["L'ORDRRE", "ordrre", "grupe", "grupe"]
    assert len({report.id for report in reports}) == 4
    names = [report.mend_id(report.mends[0]) for report in reports]
    text_after = after(tree, mended(tree, reports, names[:3])).node(pad("a")).texts["fr"]
    assert text_after == "{x:text} **L'ORDRE** **le** ordre{^n|groupe grupe}"
    text_after = after(tree, mended(tree, reports, names)).node(pad("a")).texts["fr"]
    assert text_after == "{x:text} **L'ORDRE** **le** ordre{^n|groupe groupe}"


def test_a_mend_of_a_text_that_changed_since_is_refused() -> None:
    tree = fr("le grupe")
    (report,) = _with_mends(tree, spelling(fr=FR))
    changed = fr("la est")
    assert isinstance(report.mends[0].edit(changed), Refusal)


def test_words_of_the_notice_are_suggested_before_others() -> None:
    tree = fr("le groupe", "GRUPE")
    words = spelling(fr=f"{FR} drupe grume grue")
    (report,) = _with_mends(tree, words)
    assert [mend.words() for mend in report.mends[:-1]] == [
        "Write GROUPE", "Write GRUE", "Write DRUPE",
    ]  # fmt: skip


def test_a_word_that_the_notice_shouts_is_suggested_small_but_for_names() -> None:
    tree = fr("LE GROUPE DE L'OMC", "le grouppe de omcc, Grouppe", "de l'OMC")
    reports = _with_mends(tree, spelling(fr=f"{FR} OMC"))
    suggested = {r.params["said"]: [m.words() for m in r.mends[:-1]] for r in reports}
    assert suggested == {
        "grouppe": ["Write groupe"], "omcc": ["Write OMC"], "Grouppe": ["Write Groupe"],
    }  # fmt: skip


def test_a_name_that_only_has_a_capital_in_the_dictionary_is_suggested() -> None:
    tree = fr("Geneve geneve")
    first, second = _with_mends(tree, spelling(fr="Genève"))
    assert [mend.words() for mend in first.mends[:-1]] == ["Write Genève"]
    assert [mend.name for mend in second.mends] == ["learn"]


def test_the_dictionarys_own_suggestions_are_asked_for_only_where_wanted() -> None:
    tree = fr("xyzxyzxyz")
    words = spelling(fr=FR)
    (report,) = found(tree, "fr", words)
    assert [mend.name for mend in words.with_mends(tree, report).mends] == ["learn"]
    far = words.with_mends(tree, report, all_=True)
    assert [mend.words() for mend in far.mends[:-1]] == ["Write far", "Write fetched"]


def test_a_text_is_read_once_and_a_word_asked_once() -> None:
    speller = Listed(FR)
    words = Spelling((), lambda lang: speller)
    tree = fr(*["le groupe de travail"] * 50)
    assert unknown(tree, "fr", words) == []
    assert sorted(speller.asked) == ["de", "groupe", "le", "travail"]
    speller.asked.clear()
    assert unknown(fr("le groupe de travail", "la est"), "fr", words) == []
    assert sorted(speller.asked) == ["est", "la"]


def test_what_is_parked_is_not_read() -> None:
    parked = element("parking", None, item({"fr": "grupe"}))
    assert unknown(notice(text({"fr": "le"}), parked), "fr", spelling(fr=FR)) == []


def test_it_goes_in_slices_and_says_the_same() -> None:
    tree = fr(*(f"le grupe {'de ' * number}" for number in range(1, 100)))
    slices = spelling(fr=FR).looking(tree, house_with(), "fr")
    pauses = sum(1 for _ in iter(lambda: next(slices, "done"), "done"))
    assert pauses > 5
    assert len(at_once(spelling(fr=FR).looking(tree, house_with(), "fr"))) == 99
    assert ROOT not in {report.node for report in found(tree, "fr", spelling(fr=FR))}
