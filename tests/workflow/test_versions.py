"""Versions, revisions and what they leave to translate."""

import datetime
from pathlib import Path

import pytest

from editor.edit.commands.places import after
from editor.edit.commands.placing import add
from editor.edit.commands.wording import set_text
from editor.layout.compose import compose
from editor.model.compare import TextChanged
from editor.model.node import new_ids
from editor.model.tree import Tree
from editor.model.version import circulated_of, versions_of
from editor.profiles.body import house_of
from editor.storage.notice_file import load
from editor.workflow.revision import counted_up, keeps_numbers, prepare_revision, to_translate
from editor.workflow.versions import (
    name_version,
    old_labels,
    remove_version,
    restored,
    since_circulated,
)
from tests.build import item, notice, pad, title
from tests.edit.harness import check, refused
from tests.houses import house_with
from tests.word.exports import SAMPLES
from tests.workflow.ready import applied, plan_of, ready, sent

TODAY = datetime.date(2026, 11, 28)


def revised(tree: Tree, *, keep: bool = False) -> Tree:
    made = prepare_revision(tree, house_of(tree.root), TODAY, new_ids(), keep_numbers=keep)
    return check(tree, made)


def titles(tree: Tree, lang: str = "fr") -> list[str]:
    house = house_of(tree.root)
    page = compose(tree, house, house.profile.locale(lang))
    return [page.text(block) for block in page.body if block.kind == "title"]


def test_a_moment_is_named_and_forgotten() -> None:
    tree = ready()
    house = house_of(tree.root)
    named = check(tree, name_version(tree, house, " before  lunch\t", TODAY, lambda: pad("v")))
    assert [(v.name, v.date, v.circulated) for v in versions_of(named.root)] == [
        ("before lunch", TODAY, ())
    ]
    assert circulated_of(named.root) is None
    assert check(named, remove_version(named, pad("v"))) == tree
    refused(name_version(tree, house, "  ", TODAY, new_ids()), "no-version-name")


def test_versions_stand_in_their_order_also_of_one_day() -> None:
    tree, house = ready(), house_of(ready().root)
    for name in ("z", "a", "m"):
        tree = applied(tree, name_version(tree, house, name, TODAY, lambda: pad(name)))  # noqa: B023
    assert [version.name for version in versions_of(tree.root)] == ["z", "a", "m"]


def test_a_version_comes_back_as_it_was_with_all_versions() -> None:
    tree = ready()
    node = next(n.id for n in tree.walk() if "fr" in n.texts)
    house = house_of(tree.root)
    named = applied(tree, name_version(tree, house, "a", TODAY, lambda: pad("v")))
    changed = applied(named, set_text(named, node, "fr", "Autre chose"))
    assert restored(changed, pad("v")) == named


def test_what_differs_from_the_circulated_notice_is_derived() -> None:
    tree, _ = sent()
    assert since_circulated(tree) == ()
    node = next(n for n in tree.walk() if n.kind == "paragraph" and "fr" in n.texts)
    changed = applied(tree, set_text(tree, node.id, "fr", "Autre chose"))
    assert since_circulated(changed) == (
        TextChanged(node.id, "fr", node.texts["fr"], "Autre chose"),
    )
    assert since_circulated(ready()) == ()


@pytest.mark.parametrize(
    ("symbol", "wanted"),
    [
        ("INF/MSME/W/41", "INF/MSME/W/41/Rev.1"),
        ("INF/MSME/W/41/Rev.9", "INF/MSME/W/41/Rev.10"),
        ("INF/MSME/W/41/Add.1", "INF/MSME/W/41/Add.1/Rev.1"),
        ("INF/MSME/W/…", "INF/MSME/W/…"),
    ],
)
def test_only_the_revision_of_a_symbol_counts_up(symbol: str, wanted: str) -> None:
    assert counted_up(symbol) == wanted


def test_a_revision_is_a_draft_that_says_so() -> None:
    tree, _ = sent()
    made = revised(tree)
    fields = made.root.fields
    assert (fields["status"], fields["symbol"]) == ("draft", ["INF/MSME/W/41/Rev.1"])
    assert fields["document_type"] == "revision"
    assert fields["job"] == "26-    "
    assert "kept_numbers" not in fields
    assert titles(made) == [*titles(tree)[:2], "Révision", *titles(tree)[2:]]
    again = revised(plan_of(with_job(made)).after)
    assert again.root.fields["symbol"] == ["INF/MSME/W/41/Rev.2"]
    assert titles(again) == titles(made)


def with_job(tree: Tree) -> Tree:
    return Tree(tree.root.with_field("job", "26-4321"))


def test_a_notice_of_another_title_keeps_its_type_and_says_revision() -> None:
    tree = notice(
        title({"en": "Committee"}, role="body"),
        title(role="document", phrase="document-title"),
        item({"en": "Adoption of the agenda"}),
        languages=("en",), document_type="provisional-agenda",
    )  # fmt: skip
    made = revised(plan_of(tree, "en").after)
    assert made.root.fields["document_type"] == "provisional-agenda"
    assert titles(made, "en") == ["Committee", *titles(tree, "en")[1:], "Revision"]


def test_numbers_are_kept_where_it_is_asked() -> None:
    tree, house = sent()
    free, kept = revised(tree), revised(tree, keep=True)
    second = [n for n in tree.walk() if n.kind == "item" and tree.parent(n.id)][1].id
    for made, label in ((free, "3"), (kept, "2\u00a0bis")):
        grown = applied(made, add(made, "item", after(made, second), lambda: pad("n"), {}))
        page = compose(grown, house, house.profile.locale("fr"))
        parent = grown.parent(pad("n"))
        if parent is not None and parent.kind != "item":
            assert page.labels[pad("n")] == label
        old = old_labels(grown, house, "fr")
        assert bool(old) == (made is free)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_keeps_every_number(path: Path) -> None:
    tree = load(path).tree
    house = house_of(tree.root)
    named = applied(tree, name_version(tree, house, "x", TODAY, lambda: pad("v")))
    path_ = f"version/{pad('v')}"
    out = {**named.root.fields[path_], "circulated": ["en"]}
    kept = Tree(named.root.with_field(path_, out).with_field("kept_numbers", pad("v")))
    for lang in tree.root.fields["languages"]:
        locale = house.profile.locale(lang)
        assert compose(kept, house, locale).labels == compose(tree, house, locale).labels
        assert old_labels(kept, house, lang) == {}


def test_the_profile_says_what_is_usual() -> None:
    assert not keeps_numbers(house_with())
    assert keeps_numbers(house_with({"numbering": {"keeps_numbers": True}}))


def test_what_was_never_circulated_has_no_revision() -> None:
    tree = ready()
    made = prepare_revision(tree, house_of(tree.root), TODAY, new_ids(), keep_numbers=True)
    refused(made, "not-circulated")


def test_a_text_that_changed_in_the_original_is_to_be_translated() -> None:
    tree = revised(sent()[0])
    original = tree.root.fields["original"][0]
    others = [lang for lang in tree.root.fields["languages"] if lang != original]
    node = next(n for n in tree.walk() if n.kind == "paragraph" and original in n.texts)
    changed = applied(tree, set_text(tree, node.id, original, "Something else"))
    assert to_translate(changed) == dict.fromkeys(others, (node.id,))
    followed = applied(changed, set_text(changed, node.id, others[0], "Autre chose"))
    assert to_translate(followed) == dict.fromkeys(others[1:], (node.id,))
    assert to_translate(tree) == {}
    words = {original: "A new item"}
    grown = applied(tree, add(tree, "item", after(tree, node.id), lambda: pad("n"), words))
    assert to_translate(grown) == {lang: (pad("n"),) for lang in others}
