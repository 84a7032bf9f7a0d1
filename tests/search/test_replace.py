"""Hits replaced: marks, footnotes and links kept, any number in one step, undone to the byte."""

import random

import pytest

from editor.edit.document import Document
from editor.edit.transaction import Refusal
from editor.model.markup import parse
from editor.model.text import FactRef, ItemRef, Note, walk
from editor.model.tree import Tree
from editor.search.find import find
from editor.search.query import Query
from editor.search.replacing import Replacement, preview, replace
from editor.storage.notice_file import write_notice
from tests.build import item, notice, pad, text
from tests.counts import count, fresh_seed
from tests.edit.harness import check, refused
from tests.random_notice import random_notice
from tests.search.notices import hits, searched

A = pad("a")


def after(typed: str, words: str, new: str, *, keep_case: bool = False, **options: bool) -> str:
    tree = notice(text(typed), profile="wto")
    found = hits(tree, words, "en", **options)
    made = replace(tree, found, Replacement(new, options.get("pattern", False), keep_case))
    return check(tree, made).node(A).texts.get("en", "")


@pytest.mark.parametrize(
    ("typed", "words", "new", "expected"),
    [
        ("the Group met", "group", "Committee", "the Committee met"),
        ("a **big red** dog", "red", "blue", "a **big blue** dog"),
        ("a **big** red dog", "big red", "blue", "a **blue** dog"),
        ("see [the guide](link.1) now", "guide", "manual", "see [the manual](link.1) now"),
        ("one{^n1|a word} two", "one two", "three", "three{^n1|a word}"),
        ("one{^n1|one word} one", "one", "1", "1{^n1|1 word} 1"),
        ("the {~fr|ordre} here", "ordre", "rang", "the {~fr|rang} here"),
        ("a b a b", "a", "aa", "aa b aa b"),
        ("5 * 3", "3", "*4*", r"5 \* \*4\*"),
        ("only", "only", "", ""),
        ("one\ntwo", "one two", "three", "three"),
    ],
)
def test_marks_links_and_footnotes_stay(typed: str, words: str, new: str, expected: str) -> None:
    assert after(typed, words, new) == expected


def test_the_groups_of_an_expression_come_back() -> None:
    assert after("20.3.2023", r"(\d+)\.(\d+)\.(\d+)", r"\3-\2-\1", pattern=True) == "2023-3-20"
    assert after("a, b", ", ", r",\n", pattern=True) == "a,\nb"
    assert after("a", "a", r"\0\\\0", pattern=True) == r"a\\a"
    tree = notice(text("abc"), profile="wto")
    found = hits(tree, "b", "en", pattern=True)
    refused(replace(tree, found, Replacement(r"\1", pattern=True)), "bad-group", count=0)
    refused(preview(found[0], Replacement(r"\1", pattern=True)), "bad-group", count=0)
    assert preview(found[0], Replacement("x")) == ("a", "x", "c")


def test_capitals_follow_what_is_replaced_if_wanted() -> None:
    typed = "GROUP, Group, group"
    assert after(typed, "group", "working party", keep_case=True) == (
        "WORKING PARTY, Working party, working party"
    )
    assert after(typed, "group", "Party") == "Party, Party, Party"


def test_states_become_drafts_and_several_languages_are_one_step() -> None:
    state = {"level": "revised", "of": "Agenda"}
    tree = notice(item({"en": "Agenda", "fr": "Agenda"}, state__fr=state), item("Agenda"),
                  profile="wto")  # fmt: skip
    made = replace(tree, hits(tree, "agenda", "en", "fr"), Replacement("Programme"))
    changed = check(tree, made)
    assert changed.node(A).fields["state/fr"]["level"] == "draft"
    assert [dict(node.texts) for node in changed.root.children] == [
        {"en": "Programme", "fr": "Programme"},
        {"en": "Programme"},
    ]
    document = Document(tree)
    document.apply(made)  # type: ignore[arg-type]
    document.undo()
    assert document.tree == tree
    assert document.history.undoable is None


def test_a_fixed_phrase_that_is_asked_for_becomes_a_text_of_its_language_alone() -> None:
    tree = notice(item(phrase="adoption"), profile="wto")
    found = [hit for hit in hits(tree, "adoption", "en") if hit.passage.source == "phrase"]
    changed = check(tree, replace(tree, found, Replacement("ACCEPTANCE")))
    assert [*changed.node(A).texts] == ["en"]
    assert changed.node(A).texts["en"].startswith("ACCEPTANCE")


def test_what_a_detail_or_the_house_prints_is_refused_whole() -> None:
    tree = notice(text("20 on {meeting.1.date:on}"), symbol=["W/20"], profile="wto")
    date = {"type": "date", "value": "2023-03-20"}
    tree = Tree(tree.root.with_field("fact/meeting.1.date", date))
    typed, detail, *_ = hits(tree, "20", "en")
    in_masthead = find(searched(tree, "en"), Query("W/20"))
    assert isinstance(in_masthead, tuple)
    refused(replace(tree, [typed, detail], Replacement("21")), "fixed-detail")
    refused(replace(tree, in_masthead, Replacement("21")), "fixed-house")


def test_a_text_that_changed_since_and_a_replacement_by_itself_change_nothing() -> None:
    tree = notice(text("one two"), profile="wto")
    found = hits(tree, "two", "en")
    refused(replace(tree, found, Replacement("two")), "no-change")
    refused(replace(tree, (), Replacement("x")), "no-change")
    later = tree.replace(tree.node(A).with_text("en", "two one"))
    refused(replace(later, found, Replacement("x")), "stale-step")
    gone = Tree(tree.root.with_children(()))
    refused(replace(gone, found, Replacement("x")), "stale-step")


def test_random_replacements_keep_every_atom_and_are_undone_to_the_byte() -> None:
    rnd = random.Random(fresh_seed())
    made_count = 0
    for _ in range(count(300)):
        tree = random_notice(rnd, 40)
        ready = searched(tree)
        found = find(ready, Query(rnd.choice("aeiout") + rnd.choice(["", "n", " "])))
        assert isinstance(found, tuple)
        able = [hit for hit in found if hit.fixed is None and hit.passage.source == "typed"]
        chosen = rnd.sample(able, min(len(able), rnd.randint(1, 30)))
        made = replace(tree, chosen, Replacement(rnd.choice(["", "x", "**", "a\nb", "É {x:y}"])))
        if isinstance(made, Refusal):
            assert made.code == "no-change", str(made)
            continue
        made_count += 1
        changed = check(tree, made)
        assert _atoms(changed) == _atoms(tree)
        document = Document(tree)
        before = write_notice(tree)
        document.apply(made)
        assert write_notice(document.tree) != before
        document.undo()
        assert write_notice(document.tree) == before
    assert made_count


def _atoms(tree: Tree) -> list[tuple[str, str, list[object]]]:
    """The details, references and footnotes of every text, in their order."""
    return [
        (node.id, lang, named)
        for node in tree.walk()
        for lang, markup in node.texts.items()
        if (named := list(filter(None, map(_named, walk(parse(markup))))))
    ]


def _named(inline: object) -> object:
    match inline:
        case FactRef(fact=fact, form=form):
            return fact, form
        case ItemRef(item=target):
            return target
        case Note(id=name, mark=mark):
            return name, mark
    return None
