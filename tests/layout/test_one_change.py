"""One change of a detail reaches every text in every language that prints it, and no other.

Random notices print every detail in every form; what must change is read from the texts alone.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

import pytest

from editor.edit.commands.details import set_fact, set_fact_local
from editor.edit.steps import apply_all
from editor.edit.transaction import Transaction
from editor.layout.blocks import Block, Page
from editor.layout.compose import Composer
from editor.locales.locale import Locale
from editor.locales.phrases import phrase
from editor.locales.vocabulary import FORMS
from editor.model.fact import Fact, facts_of
from editor.model.markup import parse
from editor.model.node import Json, Node
from editor.model.text import Break, FactRef, ItemRef, Note, Run, Text
from editor.model.tree import Tree
from editor.profiles.body import House, house_of
from tests.counts import count, fresh_seed
from tests.random_notice import random_notice
from tests.random_text import Mix

LANGUAGES = ("en", "fr", "es")
ALL_FORMS = {kind: tuple(sorted(known.forms)) for kind, known in FORMS.items()}
MIX = Mix(facts=0.6, links=0.15, notes=0.1, phrases=0.3, forms=ALL_FORMS)

_HOURS = {"at", "when", "when-strong", "when-zone", "when-each", "hours"}
_MEETING: Mapping[str, set[str]] = {
    "meeting.1.date": set(ALL_FORMS["meeting"]) - {"at", "hours"},
    "meeting.2.date": set(ALL_FORMS["meeting"]) - {"at", "hours"},
    "meeting.1.start": _HOURS,
    "meeting.1.end": {"hours"},
    "meeting.2.start": {"when-each"},
    "meeting.zone": {"when-zone"},
}
"""Which forms of the meeting tell of a detail."""
_CELLS = {"issue.date": "date", "body.name": "bodies"} | dict.fromkeys(
    ("meeting.1.date", "meeting.2.date"), "meeting"
)
"""Which cell of the masthead prints a detail."""


def _words(rnd: random.Random) -> dict[str, str]:
    return {lang: f"Other {lang} {rnd.randrange(10**6)}" for lang in LANGUAGES}


def _person(rnd: random.Random, old: Json) -> Json:
    gender = "m" if old["gender"] == "f" else "f"
    return {"name": f"B. {rnd.randrange(10**6)}", "gender": gender, "function": _words(rnd)}


_OTHER: Mapping[str, Callable[[random.Random, Json], Json]] = {
    "date": lambda rnd, old: "2021-07-13" if old[:4] != "2021" else "2020-02-05",
    "time": lambda rnd, old: "06:17" if old != "06:17" else "21:42",
    "span": lambda rnd, old: {"from": "2021-07-13", "to": "2022-08-15"},
    "room": lambda rnd, old: _words(rnd),
    "platform": lambda rnd, old: f"Platform {rnd.randrange(10**6)}",
    "person": _person,
    "members": lambda rnd, old: {"names": [_words(rnd), _words(rnd)], "order": "kept"},
    "symbol": lambda rnd, old: f"W/{rnd.randrange(10**6)}",
    "text": lambda rnd, old: _words(rnd),
    "link": lambda rnd, old: f"https://other.example/{rnd.randrange(10**6)}",
}
"""Another value of each type that differs from the old one in every form."""


def _other(rnd: random.Random, fact: Fact) -> Json:
    """The last day stays the last: the hours of the meeting are those of its first day."""
    if fact.id == "meeting.2.date":
        return "2031-11-25"
    if fact.id == "meeting.zone":
        return "UTC"
    return _OTHER[fact.type](rnd, fact.value)


def _prints(text: Text, changed: Fact) -> bool:
    """Whether a text, its footnotes aside, prints a detail or leads where it says."""
    return any(_tells(inline, changed) for inline in text)


def _tells(inline: object, changed: Fact) -> bool:
    if isinstance(inline, FactRef) and inline.fact == "meeting":
        shown = inline.form in _MEETING.get(changed.id, ())
    else:
        shown = isinstance(inline, FactRef) and inline.fact == changed.id
    linked = isinstance(inline, Run | FactRef) and inline.link == changed.id
    assert isinstance(inline, Run | FactRef | ItemRef | Note | Break)
    return shown or linked


def _wording(node: Node, locale: Locale) -> str:
    """The markup of an element in a language."""
    if locale.code in node.texts:
        return node.texts[locale.code]
    found = phrase(node.fields.get("phrase", ""), locale)
    return found.markup if found else ""


def _expected(tree: Tree, changed: Fact, locale: Locale) -> Iterator[str]:
    """Every block that must change: elements, footnotes, cells of the masthead."""
    for node in tree.walk():
        text = parse(_wording(node, locale))
        if _prints(text, changed):
            yield node.id
        for note in text:
            if isinstance(note, Note) and _prints(note.text, changed):
                yield f"{node.id}:{note.id}"
    if changed.id in _CELLS:
        yield f"masthead {_CELLS[changed.id]}"


def _blocks(page: Page) -> dict[str, Block]:
    """Every block by what it is."""
    found = {f"masthead {block.role}": block for block in page.masthead()}
    found |= {block.node or f"{block.of} {block.kind}": block for block in page.body}
    return found | dict(page.notes)


def _differing(before: Page, after: Page) -> set[str]:
    old, new = _blocks(before), _blocks(after)
    assert old.keys() == new.keys()
    assert before.labels == after.labels
    return {name for name, block in old.items() if new[name] != block}


def _composers(house: House) -> list[Composer]:
    return [Composer(house, house.profile.locale(lang)) for lang in LANGUAGES]


def _tree(rnd: random.Random) -> Tree:
    tree = random_notice(rnd, rnd.randint(30, 70), LANGUAGES, MIX)
    fields = dict(tree.root.fields)
    if "fact/meeting.2.date" in fields:  # later than the first by years: it stays the last
        fields["fact/meeting.2.date"] = {"type": "date", "value": "2029-01-30"}
    return Tree(Node(tree.root.id, "notice", fields, {}, tree.root.children))


@pytest.fixture
def seen() -> Iterator[Counter[str]]:
    counter: Counter[str] = Counter()
    yield counter
    print(dict(sorted(counter.items())))


def test_a_changed_detail_changes_what_prints_it_in_every_language_and_nothing_else(
    seen: Counter[str],
) -> None:
    seed = fresh_seed()
    for number in range(max(10, count(200))):
        rnd = random.Random(f"{seed} {number}")
        tree = _tree(rnd)
        facts = facts_of(tree.root)
        composers = _composers(house_of(tree.root))
        before = [composer.page(tree) for composer in composers]
        for fact in facts.values():
            made = set_fact(tree, fact.id, fact.type, _other(rnd, fact))
            assert isinstance(made, Transaction), fact
            changed = apply_all(tree, made.steps)
            for composer, old in zip(composers, before, strict=True):
                if composer.locale.code in fact.local:
                    continue
                wanted = set(_expected(tree, fact, composer.locale))
                assert _differing(old, composer.page(changed)) == wanted, (number, fact)
                seen[fact.type] += len(wanted)
    assert all(seen[kind] for kind in ALL_FORMS if kind not in ("meeting", "body")), seen


def test_a_wording_of_one_language_changes_that_language_alone(seen: Counter[str]) -> None:
    seed = fresh_seed()
    for number in range(max(6, count(100))):
        rnd = random.Random(f"{seed} {number}")
        tree = _tree(rnd)
        facts = [f for f in facts_of(tree.root).values() if f.value is not None]
        fact, lang = rnd.choice(facts), rnd.choice(LANGUAGES)
        made = set_fact_local(tree, fact.id, lang, f"other {number}")
        assert isinstance(made, Transaction)
        for composer in _composers(house_of(tree.root)):
            found = _differing(composer.page(tree), composer.page(apply_all(tree, made.steps)))
            here = composer.locale.code == lang
            # the end of the meeting is printed in figures alone, never in words of its own
            wanted = set(_expected(tree, fact, composer.locale)) if here else set()
            silent = fact.id.startswith("meeting.") and fact.type in ("date", "time")
            assert found <= wanted if silent else found == wanted, (number, fact)
            seen[fact.type] += len(found)
    assert seen.total() > 0


def test_every_form_of_every_type_is_in_the_texts_that_are_changed() -> None:
    rnd, used = random.Random(1), Counter[tuple[str, str]]()
    for _ in range(40):
        tree = _tree(rnd)
        kinds = {fact.id: fact.type for fact in facts_of(tree.root).values()}
        for node in tree.walk():
            for markup in node.texts.values():
                for inline in parse(markup):
                    if isinstance(inline, FactRef):
                        used[kinds.get(inline.fact, inline.fact), inline.form] += 1
    wanted = {(kind, f) for kind, forms in ALL_FORMS.items() for f in forms}
    assert {w for w in wanted if w[0] not in ("body", "link")} == set(used)
