"""A `Composer` that follows a notice gives, after every change, what a fresh one would."""

import random
from collections import Counter

from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.layout.blocks import Page
from editor.layout.compose import Composer, Options, compose
from editor.model.node import new_ids
from editor.profiles.body import house_of
from tests.build import item, notice, pad, paragraph, text
from tests.counts import count, fresh_seed
from tests.edit.random_commands import random_command
from tests.houses import house_with
from tests.random_notice import random_notice

_OPTIONS = (Options(), Options(public=True), Options(stamp=True))


def _same(kept: Page, fresh: Page) -> bool:
    """Equal in everything, the labels of elements that are gone included."""
    return kept == fresh and dict(kept.labels) == dict(fresh.labels)


def test_it_gives_what_a_fresh_one_gives_after_each_of_many_commands() -> None:
    rnd, made = random.Random(fresh_seed()), Counter[str]()
    document = Document(random_notice(rnd, 60))
    house = house_of(document.tree.root)
    composers = [
        Composer(house, house.profile.locale(lang), options)
        for lang, options in zip(("en", "fr", "es"), _OPTIONS, strict=True)
    ]
    for step in range(count(2_000)):
        name, command = random_command(document.tree, rnd, new_ids(rnd))
        if isinstance(command, Transaction):
            document.apply(command)
            made[name] += 1
        if rnd.random() < 0.1:
            document.undo()
        composer = composers[step % 3]
        fresh = compose(document.tree, house, composer.locale, composer.options)
        first = {block.node: block for block in reversed(fresh.body)}
        for node in rnd.sample([*document.tree.walk()], 3):
            alone = composer.block(document.tree, node.id)
            assert alone == first.get(node.id) or node is document.tree.root, (step, name)
        assert composer.labels(document.tree) == fresh.labels
        assert _same(composer.page(document.tree), fresh), (step, name)
    print(dict(made))
    assert made.total() >= count(2_000) / 2


def test_a_key_stroke_rebuilds_no_other_branch() -> None:
    house = house_with()
    composer = Composer(house, house.profile.locale("en"))
    tree = notice(item("a", paragraph("b")), text("c"))
    before = composer.page(tree)
    after = composer.page(tree.replace(tree.node(pad("b")).with_text("en", "bb")))
    assert [one == other for one, other in zip(before.body, after.body, strict=True)] == [
        True, False, True,
    ]  # fmt: skip
    assert after.body[2] is before.body[2]


def test_an_insertion_at_the_top_rebuilds_no_block_below() -> None:
    house = house_with()
    composer = Composer(house, house.profile.locale("en"))
    tree = notice(item("a", paragraph("b")), text(f"see {{item:{pad('a')}}}"))
    before = composer.page(tree)
    first = notice(item("new"), ids=iter(["newnewnew0"]).__next__).root.children
    changed = tree.replace_children(tree.root.id, (*first, *tree.root.children))
    after = composer.page(changed)
    assert all(one is other for one, other in zip(before.body, after.body[1:], strict=True))
    assert [after.text(b) for b in after.body][-1] == "see 2"
    assert composer.block(changed, pad("b")) is before.body[1]
