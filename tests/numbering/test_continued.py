"""Paragraphs of an item that is taken up again after another one."""

from msgspec.structs import replace

from editor.model.tree import Tree
from editor.numbering.labels import labels
from editor.numbering.scheme import Scheme
from editor.profiles.body import load_house
from tests.build import continuation, item, notice, pad, paragraph

WTO = load_house("wto").profile.scheme


def _in_order(tree: Tree, scheme: Scheme = WTO) -> list[str]:
    found = labels(tree, scheme, "en")
    return [found.get(node.id, "-") for node in tree.walk()][1:]


def test_paragraphs_count_on_where_their_item_is_continued() -> None:
    first = item("", paragraph(), paragraph())
    second = item("", paragraph())
    again = continuation("", of=pad("a"))
    once = notice(first, second, again, paragraph(), paragraph(), item("", paragraph()))
    assert " ".join(_in_order(once)) == "1 1.1. 1.2. 2 2.1. 1 1.3. 1.4. 3 3.1."
    both = notice(
        first, again, paragraph(), second, again, paragraph(), continuation("", of=pad("f")),
        paragraph(),
    )  # fmt: skip
    assert " ".join(_in_order(both)) == "1 1.1. 1.2. 1 1.3. 2 2.1. 1 1.4. 2 2.2."


def test_the_continuation_of_what_is_no_counted_item_before_it_changes_nothing() -> None:
    for of in (pad("b"), pad("e"), pad("f"), pad("z")):
        tree = notice(item("", paragraph()), continuation("", of=of), paragraph(), item("", item()))
        found = labels(tree, WTO, "en")
        assert [found[n.id] for n in tree.walk() if n.kind == "paragraph"] == ["1.1.", "1.2."]


def test_where_paragraphs_count_through_the_notice_a_continuation_moves_none() -> None:
    alone = replace(WTO.levels["paragraph"], label="{n}.", scope="notice")
    through = replace(WTO, levels={**WTO.levels, "paragraph": alone})
    tree = notice(item("", paragraph()), item(), continuation("", of=pad("a")), paragraph())
    assert _in_order(tree, through) == ["1", "1.", "2", "1", "2."]
