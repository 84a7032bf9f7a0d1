"""Short notices of the shapes that real ones have, invented, with the trees they become.

`golden/shapes.txt` holds them: a line `@ language name`, the text, a line `=>`, the tree as
indented lines of kind, label and text.
"""

import random
import re
from pathlib import Path

import pytest

from editor.model.node import new_ids
from editor.text_in.read import read_text
from tests.text_in.reading import kinds

GOLDEN = Path(__file__).parents[1] / "golden" / "shapes.txt"
_SHAPE = re.compile(r"^@ (\w\w) (.+)\n((?s:.+?))\n=>\n((?s:.+?))\n(?=\n@|\Z)", re.MULTILINE)
SHAPES = {
    name: (lang, source, tree.splitlines())
    for lang, name, source, tree in _SHAPE.findall(GOLDEN.read_text(encoding="utf-8"))
}


def _tree(source: str, lang: str) -> list[str]:
    return kinds(read_text(source, lang, None, new_ids(random.Random(7))), lang)


def test_the_shapes_are_in_the_three_languages() -> None:
    assert len(SHAPES) >= 12
    assert {lang for lang, _, _ in SHAPES.values()} == {"en", "fr", "es"}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_notice_of_this_shape_becomes_this_tree(shape: str) -> None:
    lang, source, tree = SHAPES[shape]
    assert _tree(source, lang) == tree


@pytest.mark.parametrize("shape", [name for name in SHAPES if "wrapped" not in name])
def test_empty_lines_between_change_nothing(shape: str) -> None:
    lang, source, tree = SHAPES[shape]
    assert _tree(source.replace("\n", "\n\n"), lang) == tree
