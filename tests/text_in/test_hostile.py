"""Damaged, mixed and hostile text: no exception, nothing lost in silence, time as the length."""

import random
import time

import pytest

from editor.errors import InputRefused
from editor.model.node import new_ids
from editor.text_in.read import read_text
from tests.counts import count, fresh_seed
from tests.text_in.reading import kinds, msme, read
from tests.text_in.test_seed import SOURCE

BITS = [
    *"\x00\x1b\ud800\udfff\ufffe\u202e\u200b\ufeff\x85\u2028\f\v\r\t~|{}^`\\", "\n", "\n\n",
    "**", "__", "[", "](", ")", "<b>", "</b>", "<br>", "[^1]", "[^1]: note\n", "&amp;", "&#0;",
    "&#xD800;", "<http://example.org>", "\n---\n", "\n_____\n", "\n# ", "\n###### ", "\n> ",
    "\n- ", "\n    * ", "\n• ", "\n1 ", "\n1. ", "\n1) ", "\n(1) ", "\n1.1 ", "\n1.1. ",
    "\n1.1.1.1.1.1.1 ", "\n007. ", "\n999 ", "\n99999999999. ", "\na) ", "\n(i) ", "\nzz. ",
    "\nI. ", "\nIV ", "\nXXXIX. ", "\nAnnex ", "\nANNEXE Z ", "\nAnnex I\n", "\nItem 3: ",
    "\nMORNING\n", "\nMATIN\n", "\nMAÑANA\n", "\nlundi 20 mars 2023\n", "\nDAY 1\n",
    "\nSUBJECT: ", "\nOBJET: ", " (suite)\n", " (continued)\n", "\nPage: 1/3\n", "\n(23-1470)\n",
    "\n3 mars 2023\n", "\nOriginal: anglais\n", "\nRESTRICTED\n", "\nINF/MSME/W/1\n",
    "\nA. WRITER\n", "e\u0301", "\U0001f600", "à" * 60, "x" * 500, " " * 200,
]  # fmt: skip


def _hostile(rnd: random.Random, words: list[str]) -> str:
    """Markers, signs and controls in any order, with each of the words once."""
    return "".join(rnd.choice(BITS) + rnd.choice(BITS) + word for word in words)


def _damaged(rnd: random.Random) -> str:
    """The seed with holes, with parts in the wrong place, with foreign signs in it."""
    chars = SOURCE
    for _ in range(rnd.randint(1, 30)):
        at, to = rnd.randrange(len(chars)), rnd.randrange(len(chars))
        match rnd.randrange(3):
            case 0:
                chars = chars[:at] + rnd.choice(BITS) + chars[at:]
            case 1:
                chars = chars[:at] + chars[at + rnd.randint(1, 60) :]
            case _:
                chars = chars[:at] + chars[to : to + rnd.randint(1, 300)] + chars[at:]
    return chars


def test_hostile_text_gives_a_valid_notice_with_every_word() -> None:
    rnd = random.Random(fresh_seed())
    seen: set[str] = set()
    for trial in range(count(1500)):
        lang = rnd.choice(["en", "fr", "es"])
        words = [f"w{trial}w{number}w" for number in range(rnd.randint(1, 60))]
        result = read(_hostile(rnd, words), lang, markdown=rnd.choice([None, True, False]))
        kept = [text for node in result.tree.walk() for text in node.texts.values()]
        kept += [repr(node.fields) for node in result.tree.walk()]
        kept += [str(message) for message in result.messages]
        everything = "\n".join(kept)
        assert [word for word in words if word not in everything] == []
        seen |= {node.kind for node in result.tree.walk()}
    print(f"kinds met: {sorted(seen)}")
    assert {"item", "paragraph", "subparagraph", "bullet", "text", "sitting", "annex"} <= seen


def test_a_damaged_notice_is_still_read() -> None:
    rnd = random.Random(fresh_seed())
    changed = 0
    for _ in range(count(600)):
        source = _damaged(rnd)
        changed += source != SOURCE
        result = read(source, rnd.choice(["en", "fr", "es"]))
        assert kinds(result, "fr")
        assert all(str(message) for message in result.messages)
    print(f"{changed} damaged notices read")
    assert changed


def test_lone_surrogates_and_controls_come_in_marked_and_are_told() -> None:
    result = read("1 FIRST\n\n1.1. One\ud800 two\x00 three\ufffe.")
    assert kinds(result)[-1] == "  paragraph 1.1. One\ufffd two\ufffd three\ufffd."
    (message,) = [message for message in result.messages if message.code == "unprintable"]
    assert "3 characters" in str(message)


@pytest.mark.parametrize("source", ["", "\n\n", " \t\u00a0\n", "\ufeff", "---\n", "___\n***\n"])
def test_a_text_without_words_is_refused_with_a_sentence(source: str) -> None:
    with pytest.raises(InputRefused) as refusal:
        read(source)
    assert "holds no text. Nothing was made." in str(refusal.value)


SHAPES = {
    "items": "7 ITEM\n\n7.1. Text of it:\n\na. one;\n\n",
    "the same number": "1. again\n",
    "letters": "(a) entry;\n",
    "bullets": "- one\n  - two\n",
    "cut dates": "The Members will meet on\nMonday 20 March 2023 in the room\n",
    "wrapped text": "word " * 14 + "\n",
    "headings": "# **BOLD**\n\n",
    "sittings": "MORNING\n\nAFTERNOON\n\n",
    "footnotes": "text[^1]\n\n[^1]: note\n\n",
    "open signs": "**open [link <b>\n",
    "everything": "1 A\n1.1. b\na. c\ni) d\n- e\nIV F\nAnnex I\n## G\n**H**\nx: http://a\n",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_the_time_grows_as_the_lines(shape: str) -> None:
    house = msme()

    def cost(lines: int) -> float:
        unit = SHAPES[shape]
        source = "1 FIRST\n\n" + unit * (lines // unit.count("\n"))
        start = time.process_time()
        read_text(source, "en", house, new_ids(random.Random(1)))
        return time.process_time() - start

    # In turns, and the best of each: another load of the machine then meets both.
    times = [(cost(1_250), cost(10_000)) for _ in range(3)]
    short, long = (min(column) for column in zip(*times, strict=True))
    growth = long / max(short, 0.005)
    assert growth <= 32, f"8 times the lines took {growth:.1f} times the time"  # squared: 64
