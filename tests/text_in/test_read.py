"""Printed text becomes a tree: levels from the markers, nothing dropped, doubts reported."""

import random

import pytest

from editor.layout.compose import compose
from editor.model.node import Node, new_ids
from editor.output.rows import rows_of
from editor.profiles.body import house_of
from editor.text_in.read import read_text
from editor.text_in.result import Result

HEAD = "INFORMAL WORKING GROUP ON MSMES\n\nCONVENING NOTICE\n\n"
WORDS = {
    "en": ("MORNING", "AFTERNOON", "OTHER BUSINESS"),
    "fr": ("MATIN", "APRÈS-MIDI", "AUTRES QUESTIONS"),
    "es": ("MAÑANA", "TARDE", "OTROS ASUNTOS"),
}


def read(source: str, lang: str = "en") -> Result:
    return read_text(source, lang, None, new_ids(random.Random(1)))


def outline(result: Result, lang: str = "en") -> list[str]:
    tree = result.tree
    house = house_of(tree.root)
    labels = compose(tree, house, house.profile.locale(lang)).labels
    out: list[str] = []

    def below(node: Node, depth: int) -> None:
        for child in node.children:
            out.append(f"{'  ' * depth}{child.kind} {labels.get(child.id, '')}".rstrip())
            below(child, depth + 1)

    below(tree.root, 0)
    return out


def body(result: Result, lang: str) -> list[tuple[str, str]]:
    house = house_of(result.tree.root)
    page = compose(result.tree, house, house.profile.locale(lang))
    return [(row.label, row.text) for row in rows_of(page) if row.place == "body"]


@pytest.mark.parametrize("lang", WORDS)
def test_sittings_hold_items_and_numbers_run_through_them(lang: str) -> None:
    morning, afternoon, other = WORDS[lang]
    source = f"{HEAD}{morning}\n\n1 A\n\n1.1. One.\n\n{afternoon}\n\n2 {other}\n\n2.1. Two.\n"
    assert outline(read(source, lang), lang)[2:] == [
        "sitting", "  item 1", "    paragraph 1.1.", "sitting", "  item 2", "    paragraph 2.1.",
    ]  # fmt: skip


def test_levels_come_from_the_markers_never_from_signs() -> None:
    source = f"{HEAD}## 1 FIRST\n\n# 1.1. One.\n\n##### 2 SECOND\n\n#### 2.1. Two.\n"
    kinds = [line.strip().split()[0] for line in outline(read(source))]
    assert kinds.count("item") == 2


def test_a_lettered_heading_with_text_is_a_pillar_a_list_entry_is_none() -> None:
    source = (
        f"{HEAD}1 PROGRAMME\n\n1.1. Pillars:\n\n**a. Access**\n\nWork on access.\n\n**b. Skills**"
        "\n\nWork on skills.\n\n1.2. Steps:\n\n- a. First step.\n\n- b. Second step.\n"
    )
    assert outline(read(source))[2:] == [
        "item 1", "  paragraph 1.1.", "    pillar a.", "      text", "    pillar b.", "      text",
        "  paragraph 1.2.", "    subparagraph a.", "    subparagraph b.",
    ]  # fmt: skip


@pytest.mark.parametrize(("one", "two"), [("a.", "b."), ("(a)", "(b)"), ("a)", "b)")])
def test_letters_may_be_closed_in_any_way(one: str, two: str) -> None:
    source = f"{HEAD}1 ITEM\n\n1.1. Steps:\n\n{one} First step.\n\n{two} Second step.\n"
    assert outline(read(source))[-2:] == ["    subparagraph a.", "    subparagraph b."]


def test_a_number_that_does_not_count_is_kept_and_reported_once() -> None:
    result = read(f"{HEAD}1 ITEM\n\n1.1. One.\n\n1.7. Seven.\n")
    assert ("1.7.", "Seven.") in body(result, "en")
    assert [m.code for m in result.messages].count("typed-label") == 1


def test_a_link_without_an_address_is_a_link_with_none() -> None:
    result = read(
        f"{HEAD}1 ITEM\n\n1.1. See [the guide](#) and [the page](https://example.org/a).\n"
    )
    links = [fact for fact in result.tree.root.family("fact").values() if fact["type"] == "link"]
    assert sorted(str(link["value"]) for link in links) == ["None", "https://example.org/a"]


def test_every_word_of_a_text_is_in_the_tree_or_in_a_message() -> None:
    rnd = random.Random(7)
    marks = ["", "", "1 ", "2 ", "1.1. ", "1.2. ", "a. ", "(b) ", "i) ", "- ", "## ", "**", "> "]
    for trial in range(200):
        words = [f"word{trial}x{n}" for n in range(rnd.randint(3, 20))]
        source = "\n\n".join(rnd.choice(marks) + word for word in words)
        result = read(source)
        kept = " ".join(text for node in result.tree.walk() for text in node.texts.values())
        told = " ".join(str(message) for message in result.messages)
        assert not [w for w in words if w not in kept and w not in told], source
