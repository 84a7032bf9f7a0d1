"""One undo step is one stretch of typing: what begins a new one, and what a step takes back."""

import random

import pytest

from editor.edit.commands.settings import set_start
from editor.edit.commands.wording import set_text
from editor.edit.document import Document
from editor.edit.history import LONG, PAUSE
from editor.edit.transaction import Selection, Transaction
from tests.build import Clock, item, notice, pad
from tests.counts import count, fresh_seed

ITEM = pad("a")


class Writer:
    """Somebody who types into the English text of an item, at a caret."""

    def __init__(self, words: str = "") -> None:
        self.clock = Clock()
        self.document = Document(notice(item({"en": words} if words else None)), self.clock)
        self.caret = len(words)

    @property
    def words(self) -> str:
        return self.document.tree.node(ITEM).texts.get("en", "")

    def put(self, chars: str, pause: float = 0.1, gone: int = 0) -> None:
        """Type characters one by one, the first in place of so many before the caret."""
        for char in chars or [""]:
            before = self.caret
            head, tail = self.words[: before - gone], self.words[before:]
            self.caret, gone = len(head) + len(char), 0
            self._store(head + char + tail, before, pause)

    def erase(self, times: int, pause: float = 0.1) -> None:
        """Press Backspace."""
        for _ in range(times):
            self.put("", pause, gone=1)

    def _store(self, words: str, before: int, pause: float) -> None:
        self.clock.now += pause
        here = (Selection((ITEM,), "en", place) for place in (before, self.caret))
        made = set_text(self.document.tree, ITEM, "en", words, *here)
        assert isinstance(made, Transaction)
        self.document.apply(made, self)

    def back(self) -> list[str]:
        """What the text says after each undo, until nothing is left to undo."""
        said = []
        while self.document.undo():
            said.append(self.words)
        return said


def test_typing_is_taken_back_in_one_step() -> None:
    writer = Writer()
    writer.put("Trade and fish")
    assert writer.back() == [""]


def test_a_pause_begins_a_new_step() -> None:
    writer = Writer()
    writer.put("Trade")
    writer.put(" and", PAUSE * 1.1)
    assert writer.back() == ["Trade an", "Trade a", "Trade ", "Trade", ""]


def test_a_new_line_begins_a_new_step() -> None:
    writer = Writer()
    writer.put("Trade\nand fish")
    assert writer.back() == ["Trade", ""]


@pytest.mark.parametrize("place", [0, 3])
def test_a_jump_of_the_caret_begins_a_new_step(place: int) -> None:
    writer = Writer()
    writer.put("Trade")
    writer.caret = place
    writer.put("xy")
    assert writer.back() == ["Trade", ""]


def test_deleting_after_typing_and_typing_after_deleting_are_steps_of_their_own() -> None:
    writer = Writer("Old ")
    writer.put("Tradee")
    writer.erase(3)
    writer.put("de")
    assert writer.back() == ["Old Tra", "Old Tradee", "Old "]


def test_words_replaced_begin_a_step_that_goes_on() -> None:
    writer = Writer("Trade")
    writer.put("s")
    writer.put("Fish", gone=6)
    assert writer.back() == ["Trades", "Trade"]


def test_a_long_stretch_is_taken_back_in_parts_that_begin_with_a_word() -> None:
    writer = Writer()
    words = " ".join(["members"] * 20)
    writer.put(words)
    said = writer.back()
    assert len(said) > 1
    assert said[-1] == ""
    for left in said[:-1]:
        assert words.startswith(left)
        assert left.endswith("members ")
    assert all(len(a) - len(b) < LONG + 10 for a, b in zip([words, *said], said, strict=False))


def test_another_change_between_ends_the_stretch() -> None:
    writer = Writer()
    writer.put("Trade")
    made = set_start(writer.document.tree, ITEM, 3)
    assert isinstance(made, Transaction)
    writer.document.apply(made)
    writer.put("s")
    assert writer.back() == ["Trade", "Trade", ""]


def test_the_last_steps_are_listed_newest_first() -> None:
    writer = Writer()
    writer.put("ab")
    writer.erase(1)
    made = set_start(writer.document.tree, ITEM, 3)
    assert isinstance(made, Transaction)
    writer.document.apply(made)
    newest = writer.document.history.newest
    assert [step.label for step in newest(2)] == ["start", "text"]
    assert len(newest(15)) == 3
    writer.document.undo()
    assert [step.label for step in newest(15)] == ["text", "text"]


def test_random_typing_undone_and_done_again_passes_the_same_texts() -> None:
    rnd, writer = random.Random(fresh_seed()), Writer("Start")
    start = writer.document.tree
    for _ in range(count(4000)):
        pause = rnd.choice([0.1, 0.1, 0.1, PAUSE * 1.5])
        if rnd.random() < 0.1:
            writer.caret = rnd.randrange(len(writer.words) + 1)
        if rnd.random() < 0.3 and writer.caret and len(writer.words) > 1:
            writer.erase(1, pause)
        else:
            writer.put(rnd.choice(["a", "Trade ", "é", "\n", "n"]), pause)
        assert 0 <= writer.caret <= len(writer.words)
    end = writer.words
    back = [end, *writer.back()]
    assert writer.document.tree == start
    again = [writer.words]
    while writer.document.redo():
        again.append(writer.words)
    assert again == back[::-1]
