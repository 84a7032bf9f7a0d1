"""What all checks of a long notice cost against composing it."""

import pytest

from editor.checks.check import checked
from editor.layout.compose import compose
from editor.profiles.body import house_of
from tests.bench.harness import Figure, Figures, paired
from tests.bench.notices import SEED_LANGUAGE, grown

pytestmark = pytest.mark.bench


def test_all_checks_cost_no_more_than_a_few_compositions(figures: Figures) -> None:
    """Floor: the page of the same 5,000 elements, which the checks compose as well."""
    tree = grown(5_000)
    house = house_of(tree.root)
    locale = house.profile.locale(SEED_LANGUAGE)
    measured = paired(
        lambda: checked(tree, house, [SEED_LANGUAGE]), lambda: compose(tree, house, locale), pairs=7
    )
    figures.note(
        Figure("all checks / composing, 5,000 elements", measured.ratio, 10, 4, measured.reading)
    )
