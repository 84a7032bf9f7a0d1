"""The members' and the public version of one notice: nothing for members leaves with the latter.

Every place that only members may read holds a word that occurs nowhere else; no part of no public
file may hold one. What stays keeps its number.
"""

import random
from collections import Counter
from collections.abc import Iterator

import pytest

from editor.errors import Incomplete
from editor.layout.compose import Options, compose
from editor.model.node import Json, Node
from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.word.writer import write_combined
from editor.workflow.export import Wish, rendered
from editor.workflow.formats import FORMATS, rendering
from tests.build import continuation, item, notice, pad, paragraph, subparagraph, text
from tests.counts import count, fresh_seed
from tests.random_notice import random_notice
from tests.random_text import Mix
from tests.word.checks import check_docx, parts_of
from tests.workflow.canaries import Canaries

LANGUAGES = ("en", "fr", "es")
MIX = Mix(members=0.12, notes=0.1, typed_labels=0.06, documents=0.4)


def _secret_facts(new: Canaries) -> dict[str, Json]:
    """Details of every type with words, for members only, and some that only members' texts use."""
    by_language = {lang: new(f"text in {lang}") for lang in LANGUAGES}
    address = f"https://{new('address')}.example"
    local = {lang: f"{address}/{new('local address')}" for lang in LANGUAGES}
    values: dict[str, Json] = {
        "text": by_language,
        "room": new("room"),
        "platform": new("platform"),
        "symbol": f"W/{new('symbol')}",
        "members": {"names": [new("name"), by_language]},
        "person": {"name": new("person"), "function": by_language},
    }
    facts = {f"secret.{kind}": {"type": kind, "value": v} for kind, v in values.items()}
    facts["secret.link"] = {"type": "link", "value": address, "local": local}
    kept = {name: {**fact, "audience": "members"} for name, fact in facts.items()}
    return kept | {name.replace("secret", "used.there"): fact for name, fact in facts.items()}


_USE = (
    "{secret.text:text} {used.there.room:in} {secret.members:list} {used.there.person:full} "
    "{secret.symbol:symbol} [x](secret.link) [y](used.there.link) {used.there.platform:via}"
)


def _guarded(node: Node, new: Canaries, *, hidden: bool = False) -> Node:
    """The node with a canary wherever only members may read."""
    hidden = hidden or node.fields.get("audience") == "members"
    fields, texts = dict(node.fields), dict(node.texts)
    if hidden:
        texts = {
            lang: f"{new('text')} {_USE}{{^x|{new('note')} {{secret.room:in}}}} {words}"
            for lang, words in texts.items()
        }
        if "typed_label" in fields:
            fields["typed_label"] = new("typed label")
        fields |= {"state/fr": {"level": "draft", "of": new("state")}}
    if node.kind == "item":
        fields["documents"] = _documents(new, hidden=hidden)
        fields["proponents"] = ["Chile", "secret.members", "secret.person"]
    children = tuple(_guarded(child, new, hidden=hidden) for child in node.children)
    return Node(node.id, node.kind, fields, texts, children)


def _documents(new: Canaries, *, hidden: bool) -> list[Json]:
    document = {"symbol": f"W/{new('document')}", "title": new("title"), "link": "used.there.link"}
    public = {"symbol": "W/1", "link": "secret.link"}
    return [document] if hidden else [public, {**document, "audience": "members"}]


def _notice(rnd: random.Random, new: Canaries) -> Tree:
    tree = random_notice(rnd, rnd.randint(25, 60), LANGUAGES, MIX, natural=rnd.random() < 0.7)
    root = _guarded(tree.root, new)
    facts = {f"fact/{name}": fact for name, fact in _secret_facts(new).items()}
    return Tree(Node(root.id, "notice", {**root.fields, **facts}, {}, root.children))


@pytest.fixture
def seen() -> Iterator[Counter[str]]:
    counter: Counter[str] = Counter()
    yield counter
    print(dict(counter))


def test_no_public_file_of_random_notices_holds_a_word_for_members(seen: Counter[str]) -> None:
    seed = fresh_seed()
    for number in range(max(10, count(500))):
        new = Canaries()
        tree = _notice(random.Random(f"{seed} {number}"), new)
        house = house_of(tree.root)
        versions = []
        for lang in LANGUAGES:
            locale = house.profile.locale(lang)
            page = compose(tree, house, locale, Options(public=True))
            versions.append((page, locale))
            for kind in FORMATS:
                data = rendering(kind, page, house.profile, locale, ids=False)
                parts = parts_of(data) if kind == "docx" else {kind: data}
                assert new.found(parts) == [], (number, lang)
        assert new.found(parts_of(write_combined(versions, house.profile))) == [], number
        seen.update(notices=1, canaries=len(new.words))
        seen[_exported(tree, new)] += 1
    assert seen["canaries"] > 40 * seen["notices"]
    assert seen["exported"] > seen["notices"] / 2, "most can be exported as they are"


def _exported(tree: Tree, new: Canaries) -> str:
    """The export itself: refused where a text that stays names what is for members."""
    try:
        made = rendered(tree, house_of(tree.root), Wish(LANGUAGES, public=True))
    except Incomplete as error:
        return error.code
    for data in made.values():
        check_docx(data)
        assert new.found(parts_of(data)) == []
    return "exported"


def test_the_members_version_has_all_of_it() -> None:
    new = Canaries()
    tree = _notice(random.Random(4), new)
    house = house_of(tree.root)
    missing = set(new.words)
    for lang in LANGUAGES:
        locale = house.profile.locale(lang)
        page = compose(tree, house, locale)
        parts = parts_of(rendering("docx", page, house.profile, locale, ids=False))
        missing -= {word for word in missing if any(word.encode() in d for d in parts.values())}
    assert {new.words[word] for word in missing} <= {"state", "address"}


def test_the_numbers_that_stay_are_those_of_the_members_version(seen: Counter[str]) -> None:
    seed = fresh_seed()
    for number in range(max(10, count(500))):
        rnd = random.Random(f"{seed} {number}")
        tree = random_notice(rnd, rnd.randint(25, 60), LANGUAGES, MIX)
        house = house_of(tree.root)
        locale = house.profile.locale(rnd.choice(LANGUAGES))
        whole = compose(tree, house, locale)
        public = compose(tree, house, locale, Options(public=True))
        shown = {b.node: whole.label(b) for b in whole.body if b.node}
        stays = {b.node: public.label(b) for b in public.body if b.node}
        typed = {n.id for n in tree.walk() if "typed_label" in n.fields}
        lost = {n.id for n in tree.walk() if n.fields.get("of") in typed}
        assert {k: v for k, v in stays.items() if k not in lost} == {
            k: shown[k] for k in stays if k not in lost
        }
        seen.update(stay=len(stays), hidden=len(shown) - len(stays))
    assert seen["hidden"] > 0


def test_a_text_that_stays_and_prints_a_detail_for_members_stops_the_export() -> None:
    code = {"type": "text", "value": "8317", "audience": "members"}
    tree = notice(item("A {code:text}"), languages=("en",), profile="wto", facts={"code": code})
    house = house_of(tree.root)
    assert rendered(tree, house, Wish(("en",)))
    with pytest.raises(Incomplete) as refused:
        rendered(tree, house, Wish(("en",), public=True))
    assert "code:text (for members only)" in str(refused.value)


def test_a_reference_to_what_is_hidden_prints_its_number_but_no_typed_words() -> None:
    tree = notice(
        item("A", audience="members"),
        item("B", typed_label="Secret 7:", audience="members"),
        item("C", paragraph(f"see {{item:{pad('a')}}}")),
        text(f"see {{item:{pad('b')}}}"),
        continuation(None, of=pad("b")),
        languages=("en",),
        profile="wto",
    )
    house = house_of(tree.root)
    page = compose(tree, house, house.profile.locale("en"), Options(public=True))
    assert [f"{page.label(b)} {page.text(b)}".strip() for b in page.body] == [
        "2 C", "2.1. see 1", f"see ⟦{pad('b')}⟧", "(continued)",
    ]  # fmt: skip
    assert [p.code for p in page.problems()] == ["unknown-item"]


def test_lists_below_hidden_elements_do_not_shift_those_that_stay() -> None:
    tree = notice(
        item("A", subparagraph("a"), subparagraph("b", audience="members"), subparagraph("c")),
        item("B", paragraph("x", audience="members"), paragraph("y")),
        languages=("en",),
        profile="wto",
    )
    house = house_of(tree.root)
    page = compose(tree, house, house.profile.locale("en"), Options(public=True))
    assert [page.label(b) for b in page.body] == ["1", "a.", "c.", "2", "2.2."]
