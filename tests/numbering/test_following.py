"""Numbers that follow a notice are those of a fresh count, after every change and in any scheme."""

import random

import pytest
from msgspec.structs import replace

from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.model.node import Node, new_ids
from editor.numbering.following import Following
from editor.numbering.labels import counts, labels
from editor.profiles.body import load_house
from tests.build import item, notice, pad, paragraph
from tests.counts import count, fresh_seed
from tests.edit.random_commands import random_command
from tests.numbering.keeping import keeping
from tests.random_notice import random_notice
from tests.random_text import Mix

WTO = load_house("wto")
SCHEME = WTO.profile.scheme
_SCOPES = (
    ("item1", "notice"), ("item1", "part"), ("paragraph", "notice"), ("paragraph", "part"),
    ("paragraph", "parent"), ("paragraph", "level-1 item"),
)  # fmt: skip


@pytest.mark.parametrize(("level", "scope"), _SCOPES)
def test_after_every_command_it_counts_like_a_fresh_one(level: str, scope: str) -> None:
    changed = replace(SCHEME.levels[level], scope=scope)
    scheme = replace(SCHEME, levels={**SCHEME.levels, level: changed})
    seed = fresh_seed()
    for number in range(count(60)):
        rnd = random.Random(f"{seed} {number}")
        tree = random_notice(rnd, rnd.randint(5, 50), mix=Mix(unnumbered=0.1, typed_labels=0.05))
        document, new_id = Document(keeping(tree, WTO) if number % 5 == 0 else tree), new_ids(rnd)
        following = Following(scheme, "fr")
        for step in range(20):
            _, made = random_command(document.tree, rnd, new_id)
            if isinstance(made, Transaction):
                document.apply(made)
            found = following.labelled(document.tree)
            numbers = counts(document.tree, scheme)
            assert [*found.numbers.items()] == [*numbers.items()], (number, step)
            assert found.labels == labels(document.tree, scheme, "fr", numbers), (number, step)


def test_a_branch_that_is_counted_as_before_is_not_counted_again() -> None:
    following = Following(SCHEME, "en")
    tree = notice(item("A", paragraph("b")), item("C"), item("D", paragraph("e")))
    before = following.labelled(tree).numbers
    first, fresh = tree.node(pad("a")), Node(pad("z"), "paragraph")
    grown = tree.replace_children(first.id, (*first.children, fresh))
    after = following.labelled(grown).numbers
    assert after[pad("e")] is before[pad("e")]
    assert len(after) == len(before) + 1
