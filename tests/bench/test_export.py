"""The export in the running program, from a loaded tree to the bytes of its Word file.

The floor is that very file made from ready strings (`floors.py`). The language is that of the
seed. Before each export the cache of parsed texts is emptied, as a notice just opened finds it.
"""

from collections.abc import Callable

import pytest

from editor.model.markup import parse
from editor.model.node import Node
from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.workflow.export import Wish, rendered
from tests.bench.floors import export_floor
from tests.bench.harness import Figure, Figures, Paired, paired
from tests.bench.notices import SEED_LANGUAGE, grown, sample

LARGE, TENTH = 45_000, 4_500

pytestmark = pytest.mark.bench


def test_the_sample_is_exported_in_little_more_than_its_strings_and_its_zip(
    figures: Figures,
) -> None:
    """Floor: the same file from ready strings and parts."""
    measured = _measured(sample())
    figures.note(
        Figure("export of the sample / strings + zip", measured.ratio, 3, 1.5, measured.reading)
    )


def test_forty_five_thousand_paragraphs_cost_each_no_more_than_a_tenth_of_them(
    figures: Figures,
) -> None:
    """Floor: the same file from ready strings and parts; then cost per paragraph at both sizes.

    For information in English too, whose shorter words zip faster and so make the floor lower.
    """
    large, small = grown(LARGE), grown(TENTH)
    measured = _measured(large, 11)
    name = f"export of {LARGE:,} paragraphs"
    english = _measured(grown(LARGE, ("en",)), 5, "en")
    figures.note(
        Figure(f"{name} in English / strings + zip", english.ratio, None, 3, english.reading)
    )
    figures.note(Figure(f"{name} / strings + zip", measured.ratio, 3, 2, measured.reading))
    growth = paired(_export(large), _export(small), 11, parse.cache_clear)
    per_paragraph = growth.ratio * len(small) / len(large)
    figures.note(
        Figure(f"{name}: each / each of {TENTH:,}", per_paragraph, 1.2, 1.1, growth.reading)
    )


def test_a_link_costs_the_same_among_three_thousand_as_among_ten(figures: Figures) -> None:
    """Three thousand links to as many addresses against three thousand to ten in turn."""
    many, few = 3_000, 10
    growth = paired(
        _export(_linked(many, many)), _export(_linked(many, few)), 11, parse.cache_clear
    )
    name = f"a link of {many:,} different ones / a link of {few}"
    figures.note(Figure(name, growth.ratio, 1.3, 1.1, growth.reading))


def _measured(tree: Tree, pairs: int = 15, lang: str = SEED_LANGUAGE) -> Paired:
    export = _export(tree, lang)
    return paired(export, export_floor(export()), pairs, parse.cache_clear)


def _export(tree: Tree, lang: str = SEED_LANGUAGE) -> Callable[[], bytes]:
    """Work that exports a notice in a language."""
    house = house_of(tree.root)
    wish = Wish((lang,))
    return lambda: rendered(tree, house, wish)[lang]


def _linked(count: int, addresses: int) -> Tree:
    """So many texts with a link each, to so many addresses in turn."""
    root = sample().root
    facts = {
        f"fact/link.{n}": {"type": "link", "value": f"https://example.org/{n}"}
        for n in range(addresses)
    }
    markups = [f"See [page {n}](link.{n % addresses}) for more." for n in range(count)]
    texts = [Node(f"t{n:09}", "text", {}, {SEED_LANGUAGE: m}) for n, m in enumerate(markups)]
    return Tree(Node(root.id, root.kind, {**root.fields, **facts}, root.texts, tuple(texts)))
