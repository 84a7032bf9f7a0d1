"""Numbers kept as they were circulated, whatever is added, moved and taken away afterwards."""

from msgspec.structs import replace

from editor.edit.steps import Remove, apply
from editor.model.tree import Tree
from editor.model.version import NUMBERS
from editor.numbering.labels import labels
from editor.numbering.scheme import LEVELS, Scheme
from editor.workflow.versions import old_labels, remove_version
from tests.build import (
    Sketch,
    annex,
    continuation,
    item,
    later_ids,
    notice,
    pad,
    paragraph,
    part,
    pillar,
    subparagraph,
)
from tests.edit.harness import check, refused
from tests.numbering.keeping import WTO, keeping

SCHEME = WTO.profile.scheme


def circulated(*below: Sketch) -> Tree:
    """A notice that keeps the numbers it has now."""
    return keeping(notice(*below))


def put(tree: Tree, parent: str, at: int, *sketches: Sketch) -> Tree:
    """The notice with new elements at a row of a parent."""
    free = later_ids()
    ids = filter(lambda name: name not in tree, iter(free, "")).__next__
    node = tree.node(parent)
    made = tuple(sketch(ids) for sketch in sketches)
    children = (*node.children[:at], *made, *node.children[at:])
    return tree.replace_children(parent, children)


def without(tree: Tree, name: str) -> Tree:
    parent = tree.parent(name)
    assert parent is not None
    return apply(tree, Remove(parent.id, tree.row(name), tree.node(name)))


def shown(tree: Tree, lang: str = "en", scheme: Scheme = SCHEME) -> str:
    found = labels(tree, scheme, lang)
    return " ".join(found.get(node.id, "-").replace("\u00a0", " ") for node in tree.walk())[2:]


ROOT = notice().root.id


def test_what_is_new_after_a_number_is_bis_and_then_ter() -> None:
    tree = circulated(item(), item(), item())
    tree = put(tree, ROOT, 2, item(), item())
    assert shown(tree) == "1 2 2 bis 2 ter 3"


def test_below_what_is_put_in_numbers_count_as_usual() -> None:
    tree = put(circulated(item(), item()), ROOT, 1, item("", item(), paragraph(), item()))
    assert shown(tree) == "1 1 bis 1 bis.1 1 bis.1. 1 bis.2 2"


def test_at_the_end_numbers_go_on() -> None:
    tree = put(circulated(item("", item()), item()), ROOT, 2, item("", paragraph()))
    assert shown(put(tree, pad("a"), 1, item())) == "1 1.1 1.2 2 3 3.1."


def test_a_number_that_has_gone_leaves_a_gap_and_is_not_given_again() -> None:
    tree = without(circulated(item(), item(), item()), pad("b"))
    assert shown(tree) == "1 3"
    assert shown(put(tree, ROOT, 1, item())) == "1 1 bis 3"
    assert shown(put(without(tree, pad("c")), ROOT, 1, item())) == "1 4"


def test_before_the_first_stands_the_number_below() -> None:
    assert shown(put(circulated(item()), ROOT, 0, item(), item())) == "0 0 bis 1"
    assert shown(put(circulated(item("", start=7)), ROOT, 0, item())) == "6 7"
    lone = without(circulated(item(), item()), pad("a"))
    assert shown(put(lone, ROOT, 0, item())) == "1 bis 2"


def test_every_level_is_kept() -> None:
    tree = circulated(
        part("", item("", pillar(), pillar("", subparagraph(), subparagraph()), paragraph())),
        part("", item("", paragraph(), paragraph("", item(), item()))),
        annex("", item(), item()),
        annex(),
    )
    names = {n.kind: n.id for n in reversed(list(tree.walk()))}
    grown = put(tree, names["item"], 1, pillar())
    grown = put(grown, pad("d"), 1, subparagraph())
    grown = put(grown, ROOT, 1, part())
    grown = put(grown, pad("k"), 1, item())
    grown = put(grown, pad("i"), 1, paragraph())
    grown = put(grown, ROOT, 4, annex())
    assert shown(grown) == (
        "I 1 a. a bis. b. i. i bis. ii. 1.1. I bis II 2 2.1. 2.1 bis. 2.2. 1 1 bis 2 "
        "Annex I 1 2 Annex I bis Annex II"
    )


def test_an_element_that_moves_within_its_list_keeps_its_number() -> None:
    tree = circulated(item(), item(), item())
    children = tree.root.children
    moved = tree.replace_children(ROOT, (children[2], children[0], children[1]))
    assert shown(moved) == "3 1 2"
    assert shown(put(moved, ROOT, 1, item())) == "3 3 bis 1 2"


def test_an_element_that_goes_elsewhere_is_new_there_and_its_number_a_gap() -> None:
    tree = circulated(item("", item(), item()), item("", item(), item()))
    moved = without(tree, pad("b"))
    moved = moved.replace_children(
        pad("d"), (tree.node(pad("e")), tree.node(pad("b")), tree.node(pad("f")))
    )
    assert shown(moved) == "1 1.2 2 2.1 2.1 bis 2.2"
    demoted = without(tree, pad("d")).replace_children(
        pad("a"), (*tree.node(pad("a")).children, tree.node(pad("d")).with_children(()))
    )
    assert shown(demoted) == "1 1.1 1.2 1.3"


def test_a_continuation_follows_and_paragraphs_stay_with_their_item() -> None:
    tree = circulated(item("", paragraph()), item(), continuation("", of=pad("a")), paragraph())
    tree = put(tree, ROOT, 0, item("", paragraph()))
    assert shown(tree) == "0 0.1. 1 1.1. 2 1 1.2."


def test_after_the_words_come_numbers_and_a_language_may_have_its_own() -> None:
    words = replace(SCHEME, inserted_by_language={"es": ["bis"]})
    tree = put(circulated(item(), item()), ROOT, 1, *[item() for _ in range(5)])
    assert shown(tree) == "1 1 bis 1 ter 1 quater 1 (5) 1 (6) 2"
    assert shown(tree, "es", words) == "1 1 bis 1 (3) 1 (4) 1 (5) 1 (6) 2"


def test_what_was_put_in_keeps_its_word_when_it_is_circulated() -> None:
    first = put(circulated(item(), item()), ROOT, 1, item())
    second = keeping(first, version="w")
    assert shown(put(second, ROOT, 1, item())) == "1 1 ter 1 bis 2"


def test_old_labels_are_those_that_changed() -> None:
    tree = circulated(item(), item("", paragraph()), item())
    free = Tree(tree.root.with_field("kept_numbers", None))
    named = free.root.fields["version/v"]
    sent = Tree(free.root.with_field("version/v", {**named, "circulated": ["en"]}))
    changed = put(sent, ROOT, 0, item())
    assert old_labels(changed, WTO, "fr") == {
        pad("a"): "1", pad("b"): "2", pad("c"): "2.1.", pad("d"): "3",
    }  # fmt: skip
    assert old_labels(without(sent, pad("a")), WTO, "fr") == {
        pad("b"): "2", pad("c"): "2.1.", pad("d"): "3",
    }  # fmt: skip
    assert old_labels(sent, WTO, "fr") == {}
    assert old_labels(free, WTO, "fr") == {}, "it was not circulated"


def test_the_version_whose_numbers_are_kept_stays() -> None:
    tree = circulated(item())
    refused(remove_version(tree, "v"), "numbers-kept", name="circulated")
    refused(remove_version(tree, "w"), "unknown-version", id="w")
    free = Tree(tree.root.with_field("kept_numbers", None))
    assert check(free, remove_version(free, "v")) == notice(item())


def test_every_level_says_how_many_numbers_it_has() -> None:
    assert set(NUMBERS) == set(LEVELS)
