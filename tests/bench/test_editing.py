"""What one edit costs in a long notice against the same in a short one, and other growths.

A text edit is what a key stroke does: the command, the document, labels and composed page.
"""

import itertools

import pytest

from editor.edit.commands.moving import move_down
from editor.edit.commands.wording import set_text
from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.layout.compose import Composer
from editor.model.node import Node
from editor.model.tree import Tree
from editor.numbering.labels import labels
from editor.profiles.body import house_of
from tests.bench.harness import Figure, Figures, Work, paired
from tests.bench.notices import SEED_LANGUAGE, grown, sample

LONG, SHORT = 5_000, 45

pytestmark = pytest.mark.bench


def test_a_key_stroke_in_a_long_notice_costs_little_more_than_in_a_short_one(
    figures: Figures,
) -> None:
    """Floor: the same in 45 elements; items in sittings, then all elements side by side."""
    measured = paired(_typing(_in_sittings(LONG)), _typing(_in_sittings(SHORT)))
    name = f"text edit, page included: {LONG:,} / {SHORT} elements"
    figures.note(Figure(name, measured.ratio, 5, 2, measured.reading))
    flat = paired(_typing(_side_by_side(LONG)), _typing(_side_by_side(SHORT)))
    figures.note(Figure(f"{name}, all side by side", flat.ratio, None, 5, flat.reading))


def test_how_the_cost_of_structure_grows(figures: Figures) -> None:
    """Floor: the same in 45 elements; the structure is counted anew, so growth is with the size."""
    long, short = _in_sittings(LONG), _in_sittings(SHORT)
    share = len(short) / len(long)
    growths = {
        "moving an element, page included": (_moving(long), _moving(short)),
        "index of the ids": (lambda: Tree(long.root), lambda: Tree(short.root)),
        "labels": (_labelling(long), _labelling(short)),
    }
    for what, (work, floor) in growths.items():
        measured = paired(work, floor)
        name = f"{what}: each of {LONG:,} / each of {SHORT}"
        figures.note(Figure(name, measured.ratio * share, None, 1, measured.reading))


def _in_sittings(size: int) -> Tree:
    """Items below sittings, as meetings of many days have them."""
    root = grown(2 * size).root
    sittings = [child for child in root.children if child.kind == "sitting"]
    sizes = itertools.accumulate(sum(1 for _ in sitting.walk()) for sitting in sittings)
    count = next(at for at, total in enumerate(sizes, start=1) if total >= size)
    return Tree(root.with_children(tuple(sittings[:count])))


def _side_by_side(size: int) -> Tree:
    nodes = [Node(f"t{n:09}", "text", {}, {SEED_LANGUAGE: f"Texte {n}"}) for n in range(size)]
    return Tree(sample().root.with_children(tuple(nodes)))


def _typing(tree: Tree) -> Work:
    """Work that types into an element in the middle and composes the page."""
    document, composer, typed = Document(tree), _composer(tree), itertools.count()
    middle = _middle(tree)

    def work() -> None:
        command = set_text(document.tree, middle.id, SEED_LANGUAGE, f"Texte {next(typed)}")
        assert isinstance(command, Transaction)
        document.apply(command)
        composer.page(document.tree)

    return work


def _moving(tree: Tree) -> Work:
    """Work that moves an element back and forth and composes the page."""
    document, composer = Document(tree), _composer(tree)
    first = next(node for node in tree.walk() if len(node.children) > 1 and node.kind == "sitting")
    moved = first.children[0].id

    def work() -> None:
        command = move_down(document.tree, [moved])
        assert isinstance(command, Transaction)
        document.apply(command)
        composer.page(document.tree)
        document.undo()
        composer.page(document.tree)

    return work


def _labelling(tree: Tree) -> Work:
    scheme = house_of(tree.root).profile.scheme
    return lambda: labels(tree, scheme, SEED_LANGUAGE)


def _composer(tree: Tree) -> Composer:
    house = house_of(tree.root)
    composer = Composer(house, house.profile.locale(SEED_LANGUAGE))
    composer.page(tree)
    return composer


def _middle(tree: Tree) -> Node:
    leaves = [node for node in tree.walk() if node.texts and not node.children]
    return leaves[len(leaves) // 2]
