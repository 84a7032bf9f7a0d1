"""What is parked is in no output, counts for nothing and is judged by no check."""

import random

from editor.checks.check import checked
from editor.edit.commands.parking import park, unpark
from editor.edit.commands.wording import set_text
from editor.edit.steps import apply_all
from editor.edit.transaction import Transaction
from editor.layout.compose import Composer, Options, compose
from editor.model.compare import Added, Removed
from editor.model.node import Json, Node, new_ids
from editor.model.parking import is_parked, on_agenda
from editor.model.tree import Tree
from editor.output.rows import rows_of
from editor.profiles.body import house_of, load_house
from editor.word.writer import write_combined
from editor.workflow.export import Wish, rendered
from editor.workflow.formats import FORMATS, rendering
from editor.workflow.readiness import has_two_audiences
from editor.workflow.revision import to_translate
from editor.workflow.versions import since_circulated
from tests.build import element, item, notice, paragraph, part
from tests.counts import count, fresh_seed
from tests.random_notice import random_notice
from tests.random_text import Mix
from tests.word.checks import parts_of
from tests.workflow.canaries import Canaries
from tests.workflow.ready import applied, plan_of, ready

LANGUAGES = ("en", "fr", "es")
MIX = Mix(parked=0.3, notes=0.1, typed_labels=0.06, documents=0.4, missing=0.05)


def _guarded(node: Node, new: Canaries, *, parked: bool = False) -> Node:
    """The node with a canary in everything that a parked element could print."""
    parked = parked or node.kind == "parking"
    fields, texts = dict(node.fields), dict(node.texts)
    if parked:
        texts = {
            lang: f"{new('text')} {{parked.only:text}}{{^x|{new('note')}}} {words}"
            for lang, words in texts.items()
        }
        fields |= {"conflict/en": {"base": new("conflict"), "ours": "x", "theirs": "y"}}
        if node.kind in ("item", "parking"):
            fields["typed_label"] = new("label")
        if node.kind == "item":
            fields["documents"] = [{"symbol": f"W/{new('symbol')}", "title": new("title")}]
            fields["proponents"] = [new("proponent")]
    children = tuple(_guarded(child, new, parked=parked) for child in node.children)
    return Node(node.id, node.kind, fields, texts, children)


def _notice(rnd: random.Random, new: Canaries) -> Tree:
    tree = random_notice(rnd, rnd.randint(25, 60), LANGUAGES, MIX)
    root = _guarded(tree.root, new)
    fact: dict[str, Json] = {"type": "text", "value": {"en": new("detail"), "fr": new("detail")}}
    fields = {**root.fields, "fact/parked.only": fact}
    return Tree(Node(root.id, "notice", fields, {}, root.children))


def test_no_output_of_random_notices_holds_a_word_that_is_parked() -> None:
    seed, canaries = fresh_seed(), 0
    for number in range(max(10, count(300))):
        new = Canaries()
        rnd = random.Random(f"{seed} {number}")
        tree = _notice(rnd, new)
        house = house_of(tree.root)
        versions = []
        for lang in LANGUAGES:
            locale = house.profile.locale(lang)
            options = Options(public=rnd.random() < 0.3)
            page = compose(tree, house, locale, options)
            assert page == Composer(house, locale, options).page(tree)
            assert not any(is_parked(tree, name) for name in page.labels)
            versions.append((page, locale))
            for kind in FORMATS:
                data = rendering(kind, page, house.profile, locale, ids=False)
                parts = parts_of(data) if kind == "docx" else {kind: data}
                assert new.found(parts) == [], (number, lang)
            assert new.found({"rows": repr(rows_of(page)).encode()}) == []
        assert new.found(parts_of(write_combined(versions, house.profile))) == [], number
        canaries += len(new.words)
    print(f"{canaries} canaries")
    assert canaries > 200


def test_numbers_labels_and_reports_are_those_of_the_notice_without_its_parking() -> None:
    seed = fresh_seed()
    for number in range(max(10, count(200))):
        rnd = random.Random(f"{seed} {number}")
        tree = random_notice(rnd, rnd.randint(25, 60), LANGUAGES, MIX)
        house = house_of(tree.root)
        agenda = tuple(child for child in tree.root.children if child.kind != "parking")
        gone = tree.replace_children(tree.root.id, agenda)
        assert [node.id for node in on_agenda(tree.root)] == [node.id for node in gone.walk()]
        for lang in LANGUAGES:
            locale = house.profile.locale(lang)
            assert compose(tree, house, locale) == compose(gone, house, locale)
        ours, theirs = checked(tree, house, LANGUAGES), checked(gone, house, LANGUAGES)
        assert [report.id for report in ours] == [report.id for report in theirs], number


def test_a_composer_forgets_what_is_parked_and_knows_what_it_would_print() -> None:
    tree = notice(item("A"), item("B"), languages=("en",), profile="wto")
    house = house_of(tree.root)
    composer = Composer(house, house.profile.locale("en"))
    first = tree.root.children[0]
    composer.page(tree)
    made = park(tree, first.id, new_ids(random.Random(1)))
    assert isinstance(made, Transaction)
    after = apply_all(tree, made.steps)
    page = composer.page(after)
    assert [f"{page.label(b)} {page.text(b)}" for b in page.body] == ["1 B"]
    block = composer.apart(after, first.id)
    assert block is not None
    assert composer.block(after, first.id) is None
    assert page.text(block) == "A"


def test_missing_texts_and_conflicts_of_what_is_parked_stop_no_export() -> None:
    conflict = {"base": "a", "ours": "b", "theirs": "c"}
    parked = element("parking", None, item(None), item("B", conflict__en=conflict))
    tree = notice(item("A"), parked, languages=("en",), profile="wto")
    assert rendered(tree, house_of(tree.root), Wish(("en",)))


def test_what_is_parked_makes_no_second_audience() -> None:
    parked = element("parking", None, item("B", audience="members"))
    tree = notice(item("A"), parked, languages=("en",), profile="wto")
    assert not has_two_audiences(tree, house_of(tree.root))


def test_what_happens_to_what_is_parked_needs_no_revision_and_no_translation() -> None:
    tree = ready()
    one, two = [n.id for n in tree.walk() if n.kind == "item"][2:4]
    out = plan_of(applied(tree, park(tree, one, new_ids()))).after
    other = applied(out, set_text(out, one, "en", "Other words"))
    assert since_circulated(other) == ()
    assert to_translate(other) == {}
    gone = applied(out, park(out, two, new_ids()))
    assert [(c.node.id) for c in since_circulated(gone) if isinstance(c, Removed)] == [two]
    back = applied(other, unpark(other, [one]))
    assert [c.node for c in since_circulated(back) if isinstance(c, Added)] == [one]


def test_annotations_of_what_is_parked_stay_with_it() -> None:
    tree = notice(
        part("Agenda", item("Adoption.")),
        part("Notes", paragraph("Opening."), role="annotations"),
        element("parking", None, item("Postponed", paragraph("On it.", role="annotation"))),
        document_type="annotated-agenda",
    )
    house = load_house("un")
    page = compose(tree, house, house.profile.locale("en"))
    assert [page.text(b) for b in page.body] == ["Agenda", "Adoption.", "Notes", "Opening."]
