"""Random notices have the labels of a slow oracle, which counts each of them anew."""

import random
from collections import Counter

from editor.numbering.labels import counts, labels
from editor.profiles.body import load_house
from tests.counts import count, fresh_seed
from tests.numbering.oracle import wanted_labels
from tests.random_notice import random_notice
from tests.random_text import Mix

WTO = load_house("wto").profile.scheme


def test_random_notices_have_the_labels_that_a_slow_look_finds() -> None:
    seed, seen = fresh_seed(), Counter[str]()
    mix = Mix(unnumbered=0.12, starts=0.15, typed_labels=0.06)
    for number in range(count(3000)):
        rnd = random.Random(f"{seed} {number}")
        tree = random_notice(rnd, rnd.randint(10, 60), mix=mix, natural=rnd.random() < 0.3)
        lang = rnd.choice(["en", "fr", "es"])
        assert labels(tree, WTO, lang) == wanted_labels(tree, lang), number
        seen.update(n.level for n in counts(tree, WTO).values())
    print(dict(seen))
    assert {"item1", "item2", "item3", "paragraph", "letter", "roman", "part", "annex"} <= set(seen)
