"""What was copied here comes back; any lines at any element are a lawful paste."""

import random
import time

import pytest

from editor.model.markup import parse
from editor.model.node import Node
from editor.model.text import size
from editor.model.tree import Tree
from editor.output.html import write_html
from editor.text_in.lines import read_lines
from editor.text_in.pasting import (
    Paste,
    paste_at,
    paste_lines,
)
from editor.text_in.spots import Caret
from editor.text_in.web import read_web
from tests.build import (
    ROOT,
    later_ids,
)
from tests.counts import count, fresh_seed
from tests.edit.harness import check
from tests.random_notice import random_notice
from tests.random_text import Mix
from tests.text_in.reading import body_rows, msme, page_of
from tests.word.exports import LANGUAGES, sample


def _copied(tree: Tree, lang: str) -> list[tuple[str, str]]:
    """The rows after a whole notice was copied as HTML and pasted into an empty one."""
    page = page_of(tree, lang)
    source = read_web(write_html(page, msme().profile, page.body))
    fields = {k: v for k, v in tree.root.fields.items() if not k.startswith("fact/link")}
    empty = Tree(Node(ROOT, "notice", fields))
    paste = paste_lines(empty, source, "", lang, later_ids())
    assert isinstance(paste, Paste)
    return body_rows(check(empty, paste.made, lang=lang), lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sample_copied_and_pasted_is_the_same(lang: str) -> None:
    assert _copied(sample(), lang) == body_rows(sample(), lang)


def test_random_notices_copied_and_pasted_keep_every_text_and_most_numbers() -> None:
    """Lists inside paragraphs and items taken up again carry numbers that two places can have."""
    rnd = random.Random(fresh_seed())
    mix = Mix(members=0, typed_labels=0, unnumbered=0, starts=0, breaks=0)
    rows = numbers = 0
    for _ in range(count(300)):
        tree = random_notice(rnd, rnd.randint(5, 60), mix=mix)
        before, after = body_rows(tree, "en"), _copied(tree, "en")
        assert [text.rstrip() for _, text in after] == [text.rstrip() for _, text in before]
        rows += len(before)
        numbers += sum(a == b for (a, _), (b, _) in zip(after, before, strict=True))
    print(f"{rows} texts came back, {numbers} with their number, {rows - numbers} counted anew")
    assert numbers > 0.6 * rows > 0


def _beginning(rnd: random.Random) -> str:
    """What a line may begin with."""
    numbers = (f"{rnd.randint(1, 9)}. ", f"{rnd.randint(1, 9)}.{rnd.randint(1, 9)}. ")
    letter = f"({rnd.choice('abciv')}) "
    return rnd.choice([*numbers, letter, "• ", "I ", "Annex I ", "", "    ", "MORNING", "___"])


def test_any_lines_at_any_element_are_a_lawful_paste() -> None:
    rnd = random.Random(fresh_seed())
    done = 0
    for _ in range(count(2000)):
        tree = random_notice(rnd, rnd.randint(1, 25))
        source = "\n".join(_beginning(rnd) + rnd.choice(["words", "Words.", ""]) for _ in range(6))
        node = rnd.choice(list(tree.walk()))
        read = read_lines(source)
        if rnd.random() < 0.5 or node is tree.root or node.kind == "rule":
            made = paste_lines(tree, read, node.id, "en", later_ids())
        else:
            end = size(parse(node.texts.get("en", "")))
            start = rnd.randint(0, end)
            caret = Caret(node.id, start, rnd.randint(start, end))
            made = paste_at(tree, read, caret, "en", later_ids())
        if isinstance(made, Paste):
            check(tree, made.made)
            done += 1
        else:
            assert str(made)
    assert done > 20


def test_the_time_of_a_paste_grows_as_its_lines() -> None:
    tree = sample()
    times = []
    for lines in (400, 1600):
        source = read_web("".join(f"<p>{n}. Item {n}</p><p>Words.</p>" for n in range(lines // 2)))
        start = time.perf_counter()
        paste = paste_lines(tree, source, tree.root.children[-1].id, "en", later_ids())
        times.append(time.perf_counter() - start)
        assert isinstance(paste, Paste)
        assert len(paste.rows) == lines
    print([round(1000 * each) for each in times], "ms for 400 and 1,600 lines")
    assert times[1] < 10 * times[0] + 0.2
