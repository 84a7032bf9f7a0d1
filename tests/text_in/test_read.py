"""Printed text becomes a notice: groups, pillars, the sentence of the meeting, what is doubtful."""

import pytest

from editor.model.markup import parse
from editor.model.text import plain
from editor.text_in.result import Result
from tests.text_in.reading import body_rows, kinds, read, told

HEAD = "INFORMAL WORKING GROUP ON MSMES\n\nCONVENING NOTICE\n\n"
AGENDA = "\n\n1 OPENING\n\n1.1. It is opened.\n"


def _outline(result: Result, lang: str = "en") -> list[str]:
    return kinds(result, lang)[2:]


def _with_role(result: Result, role: str) -> list[str]:
    """The texts of a role, with the details in them as names."""
    nodes = [node for node in result.tree.walk() if node.fields.get("role") == role]
    return [text for node in nodes for text in node.texts.values()]


@pytest.mark.parametrize(
    ("lang", "morning", "afternoon", "other"),
    [
        ("en", "MORNING", "AFTERNOON", "OTHER BUSINESS"),
        ("fr", "MATIN", "APRÈS-MIDI", "AUTRES QUESTIONS"),
        ("es", "MAÑANA", "TARDE", "OTROS ASUNTOS"),
    ],
)
def test_sittings_hold_items_and_numbers_run_through_them(
    lang: str, morning: str, afternoon: str, other: str
) -> None:
    source = f"{HEAD}{morning}\n\n1 A\n\n1.1. One.\n\n{afternoon}\n\n2 {other}\n\n2.1. Two.\n"
    result = read(source, lang)
    assert kinds(result, lang)[2:] == [
        f"sitting {morning}", "  item 1 A", "    paragraph 1.1. One.",
        f"sitting {afternoon}", f"  item 2 {other}", "    paragraph 2.1. Two.",
    ]  # fmt: skip
    phrases = [node.fields.get("phrase") for node in result.tree.walk()]
    assert {"morning", "afternoon", "other-business"} <= set(phrases)


def test_a_lettered_heading_with_text_is_a_pillar_a_list_entry_is_none() -> None:
    source = (
        f"{HEAD}1 PROGRAMME\n\n1.1. Pillars:\n\n**a. Access**\n\nWork on access.\n\n**b. Skills**"
        "\n\nWork on skills.\n\n1.2. Steps:\n\n- a. First step.\n\n- b. Second step.\n"
    )
    assert _outline(read(source)) == [
        "item 1 PROGRAMME",
        "  paragraph 1.1. Pillars:",
        "    pillar a. Access",
        "      text Work on access.",
        "    pillar b. Skills",
        "      text Work on skills.",
        "  paragraph 1.2. Steps:",
        "    subparagraph a. First step.",
        "    subparagraph b. Second step.",
    ]


def test_a_list_under_a_pillar_is_no_swallowed_letter() -> None:
    source = f"{HEAD}1 ITEM\n\n1.1. Pillars:\n\n**a. Access**\n\n(i) Half of it.\n\n**b. Skills**\n"
    assert _outline(read(source))[2:] == [
        "    pillar a. Access", "      subparagraph i. Half of it.", "    pillar b. Skills",
    ]  # fmt: skip


def test_a_number_that_does_not_count_is_kept_and_reported_once() -> None:
    result = read(f"{HEAD}1 ITEM\n\n1.1. One.\n\n1.7. Seven.\n")
    assert ("1.7.", "Seven.") in body_rows(result.tree, "en")
    assert [message.params["label"] for message in told(result, "typed-label")] == ["1.7."]


def test_a_count_that_skips_an_item_goes_on_from_it() -> None:
    result = read(f"{HEAD}1 FIRST\n\n3 THIRD\n\n4 FOURTH\n")
    assert _outline(result) == ["item 1 FIRST", "item 3 THIRD", "item 4 FOURTH"]
    assert [message.params for message in told(result, "start-number")] == [{"number": 3, "due": 2}]


def test_items_have_six_levels_at_most() -> None:
    levels = "\n\n".join("1" + ".1" * deep + " LEVEL" for deep in range(6))
    result = read(f"{HEAD}{levels}\n\n1) seventh:\n\n(1) eighth\n")
    assert ("1)", "seventh:") in body_rows(result.tree, "en")
    assert max(line.count("  ") for line in _outline(result)) == 5


def test_an_annex_takes_the_heading_after_it_only_if_it_has_a_number() -> None:
    numbered = _outline(read(f"{HEAD}1 A\n\nAnnex I\n\nTECHNICAL MATTERS\n\n1 B\n"))
    assert numbered[1:] == ["annex Annex I TECHNICAL MATTERS", "  item 1 B"]
    bare = _outline(read(f"{HEAD}1 A\n\nANNEX\n\nTECHNICAL MATTERS\n\n1 B\n"))
    assert bare[1:] == ["annex ANNEX", "  heading TECHNICAL MATTERS", "  item 1 B"]


def test_a_link_without_an_address_is_a_link_with_none() -> None:
    result = read(
        f"{HEAD}1 ITEM\n\n1.1. See [the guide](#) and [the page](https://example.org/a).\n"
    )
    links = [fact for fact in result.tree.root.family("fact").values() if fact["type"] == "link"]
    assert sorted(str(link["value"]) for link in links) == ["None", "https://example.org/a"]


def test_bold_that_a_whole_text_has_stays_that_of_a_heading_is_its_style() -> None:
    result = read(f"{HEAD}**1 ITEM**\n\n1.1. One.\n\n- **Do not smoke.**\n")
    texts = [text for node in result.tree.walk() for text in node.texts.values()]
    assert texts[-3:] == ["ITEM", "One.", "**Do not smoke.**"]


# --- the preamble --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "above", "below"),
    [
        ("en", "The Group will meet on", "Monday 20 March 2023, at 10:00."),
        ("en", "The Group will meet on Monday", "20 March 2023, at 10:00."),
        ("en", "The Group will meet on Monday 20", "March 2023, at 10:00."),
        ("en", "The Group will meet on", "Monday 20 March 2023 as usual."),
        ("en", "The Group will meet on", "**Monday 20 March 2023**."),
        ("fr", "Le Groupe se réunira le", "lundi 20 mars 2023, à 10 heures."),
        ("fr", "Le Groupe se réunira le lundi 20", "mars 2023."),
        ("es", "El Grupo se reunirá el", "lunes 20 de marzo de 2023, a las 10 h."),
        ("es", "El Grupo se reunirá el lunes", "20 de marzo de 2023."),
    ],
)
def test_the_sentence_of_the_meeting_is_never_cut_at_its_date(
    lang: str, above: str, below: str
) -> None:
    result = read(f"{HEAD}{above}\n{below}{AGENDA}", lang)
    (sentence,) = _with_role(result, "meeting")
    assert "{meeting.1.date:" in sentence
    assert kinds(result, lang)[2] == f"text {above} {below.replace('**', '')}"
    assert result.tree.root.fields["fact/meeting.1.date"]["value"] == "2023-03-20"


@pytest.mark.parametrize("above", ["Draft agenda", "The Group meets.", "# OPENING"])
def test_a_day_after_a_whole_line_is_a_sitting(above: str) -> None:
    result = read(f"{HEAD}The Group meets.\n\n{above}\nMonday 20 March 2023{AGENDA}")
    assert "sitting Monday 20 March 2023" in _outline(result)


def test_each_text_before_the_agenda_has_its_role() -> None:
    result = read(
        f"{HEAD}The following convening notice, dated 3 March 2023, is being circulated at the "
        "request of the keeper.\n\nProposals by Friday 10 March 2023, please.\n\n"
        "The Group meets on Monday 20 March 2023, starting at 10:00.\n\n"
        "Write to keeper@example.org.\n\nA guide is available.\n\n[Guide](https://example.org)\n\n"
        f"What is proposed:{AGENDA}"
    )
    roles = ["circulated", "information", "meeting", "contact", "information", "link", "lead-in"]
    nodes = [node for node in result.tree.root.children if node.kind == "text"]
    assert [node.fields["role"] for node in nodes] == roles
    assert [plain(parse(text))[:13] for text in _with_role(result, "meeting")] == ["The Group mee"]


def test_a_meeting_on_two_days_keeps_its_dates_as_typed() -> None:
    sentence = "The Group meets on Monday 20 March 2023 and Tuesday 21 March 2023."
    result = read(f"{HEAD}{sentence}{AGENDA}")
    assert _with_role(result, "meeting") == [sentence]
    assert [message.params for message in told(result, "several-dates")] == [{"count": 2}]
