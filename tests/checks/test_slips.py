"""Slips planted at random are found; in notices without any, nothing is."""

import datetime
import random
import re
from collections import Counter
from collections.abc import Callable

from editor.checks.check import checked
from editor.checks.proof import Proof
from editor.locales.locale import load_locale
from editor.locales.phrases import phrase
from editor.model.markup import escape
from editor.model.node import Node
from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.text_in.vocabulary import printed
from tests.checks.clean_notice import LANGUAGES, clean_notice
from tests.counts import count, fresh_seed

Planted = tuple[Tree, str, str]
"""The notice with a slip, the element that has it, the language."""

WEEKDAYS = {lang: load_locale(lang).names.weekdays for lang in LANGUAGES}


def slip(rnd: random.Random, word: str) -> str:
    """The same characters with one letter dropped, doubled or swapped with the next."""
    while True:
        at = rnd.choice([at for at, char in enumerate(word) if char.isalpha()])
        how = rnd.randrange(3)
        letter, following = word[at], word[at + 1 : at + 2]
        changed = ("", letter * 2, following + letter)[how]
        made = word[:at] + changed + word[at + (2 if how == 2 else 1) :]
        if made != word and (how != 2 or following.isalpha()):
            return made


def in_phrase(rnd: random.Random, tree: Tree) -> Planted | None:
    """A slip in a fixed phrase, typed over it or without knowing of it."""
    fits = [n for n in tree.walk() if "phrase" in n.fields and not n.texts]
    if not fits:
        return None
    node, lang = rnd.choice(fits), rnd.choice(LANGUAGES)
    house = house_of(tree.root)
    locale = house.profile.locale(lang)
    found = phrase(node.fields["phrase"], locale)
    assert found
    words = printed(found, locale, house.facts(tree.root))
    assert words
    changed = node.with_text(lang, escape(slip(rnd, words)))
    if rnd.random() < 0.3:
        changed = changed.with_field("phrase", None)
    return tree.replace(changed), node.id, lang


def swallowed(rnd: random.Random, tree: Tree) -> Planted | None:
    """The text under a heading takes a marker, typed or kept as printed."""
    bodies = [
        child
        for node in tree.walk()
        if node.kind in ("item", "pillar", "subparagraph")
        for child in node.children
        if child.kind == "text" and len(child.texts) == len(LANGUAGES)
    ]
    if not bodies:
        return None
    node, lang = rnd.choice(bodies), rnd.choice(LANGUAGES)
    letter = rnd.choice("abcdefghij")
    marker = rnd.choice([f"{letter}.", f"{letter})", f"({letter})", "iv.", "2.4.", "7."])
    if rnd.random() < 0.5:
        return tree.replace(node.with_field("typed_label", {lang: marker})), node.id, lang
    return _typed(tree, node, lang, f"{marker} {node.texts[lang]}")


def _typed(tree: Tree, node: Node, lang: str, markup: str) -> Planted:
    return tree.replace(node.with_text(lang, markup)), node.id, lang


def weekday(rnd: random.Random, tree: Tree) -> Planted | None:
    """A typed weekday becomes another one."""
    return _changed(rnd, tree, _other_weekday)


def _other_weekday(rnd: random.Random, markup: str, lang: str) -> str | None:
    hits = [*re.finditer(rf"\b(?:{'|'.join(WEEKDAYS[lang])})\b(?= \d)", markup)]
    if not hits:
        return None
    hit = rnd.choice(hits)
    other = rnd.choice([name for name in WEEKDAYS[lang] if name != hit.group()])
    return markup[: hit.start()] + other + markup[hit.end() :]


def symbol(rnd: random.Random, tree: Tree) -> Planted | None:
    """A digit of a typed symbol becomes another one."""
    return _changed(rnd, tree, _other_digit)


def _other_digit(rnd: random.Random, markup: str, _: str) -> str | None:
    hits = [*re.finditer(r"(?<=INF/MSME/W/)\d+", markup)]
    if not hits:
        return None
    hit = rnd.choice(hits)
    at = rnd.randrange(hit.start(), hit.end())
    digit = rnd.choice([d for d in "123456789" if d != markup[at]])
    return markup[:at] + digit + markup[at + 1 :]


def _changed(
    rnd: random.Random, tree: Tree, change: Callable[[random.Random, str, str], str | None]
) -> Planted | None:
    nodes = [node for node in tree.walk() if node.texts]
    rnd.shuffle(nodes)
    lang = rnd.choice(LANGUAGES)
    for node in nodes:
        made = change(rnd, node.texts.get(lang, ""), lang)
        if made is not None:
            return _typed(tree, node, lang, made)
    return None


def early_date(rnd: random.Random, tree: Tree) -> Planted:
    """The meeting, the deadline or a sitting comes before the date of issue."""
    root = tree.root
    issued = datetime.date.fromisoformat(root.fields["fact/issue.date"]["value"])
    early = (issued - datetime.timedelta(days=rnd.randint(1, 300))).isoformat()
    sittings = [node for node in tree.walk() if "day" in node.fields]
    which = rnd.choice(["meeting.1.date", "deadline", *["day"] * bool(sittings)])
    if which == "day":
        node = rnd.choice(sittings)
        return tree.replace(node.with_field("day", early)), node.id, rnd.choice(LANGUAGES)
    fact = {"type": "date", "value": early}
    return Tree(root.with_field(f"fact/{which}", fact)), root.id, rnd.choice(LANGUAGES)


PLANTERS = (in_phrase, swallowed, weekday, symbol, early_date)


def planted(rnd: random.Random) -> tuple[str, Planted]:
    plant = rnd.choice(PLANTERS)
    while True:
        made = plant(rnd, clean_notice(rnd, rnd.randint(30, 80)))
        if made:
            return plant.__name__, made


def test_slips_planted_at_random_are_found_where_they_are() -> None:
    rnd = random.Random(fresh_seed())
    total = count(300)
    missed: list[str] = []
    kinds: Counter[str] = Counter()
    for _ in range(total):
        kind, (tree, node, lang) = planted(rnd)
        kinds[kind] += 1
        found = checked(tree, house_of(tree.root), [lang])
        if not any(report.node == node for report in found):
            missed.append(f"{kind} {lang} {tree.node(node).texts.get(lang)!r}")
    share = 1 - len(missed) / total
    print(f"{total} slips {dict(kinds)}: {share:.1%} found")
    assert share >= 0.98, missed


def test_notices_without_a_slip_have_no_report() -> None:
    rnd = random.Random(fresh_seed())
    lines = 0
    for _ in range(count(200)):
        tree = clean_notice(rnd, rnd.randint(30, 200))
        house = house_of(tree.root)
        lines += len(Proof(tree, house, house.profile.locale("fr")).lines)
        found = checked(tree, house, LANGUAGES)
        assert not found, [(r.id, r.sentence(), r.judged) for r in found]
    print(f"{count(200)} notices with {lines} texts: nothing reported")
