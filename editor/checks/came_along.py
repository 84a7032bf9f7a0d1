"""What came along from the last notice and nobody has looked at: whether it still says so.

The review itself is `workflow/carried_over.py`; what the fields hold is in `model/rolled.py`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from editor.checks.lines import Line, lines_of
from editor.checks.mending import field, in_turn
from editor.checks.proof import Proof
from editor.checks.report import Mend, Report
from editor.model.fact import FACT
from editor.model.node import Json, Node
from editor.model.rolled import REVIEW, is_rolled
from editor.model.tree import Tree

FIELD = "field/"
"""What the keys of reviews of fields begin with; those of details with that of their family."""
HOURS = "hours"
"""Both fields that say when an item or a sitting begins and ends."""


def unreviewed(proof: Proof) -> Iterator[Report]:
    """That some of what came along was not looked at, once for all of it."""
    left = list(to_review(proof.tree)) if is_rolled(proof.root) else []
    if left:
        edits = (
            field(node.id, f"{REVIEW}/{key}", {**node.fields[f"{REVIEW}/{key}"], "kept": True})
            for node, key in left
        )
        mend = Mend("keep-all", in_turn(*edits))
        params = {"count": len(left)}
        yield Report("unreviewed", proof.root.id, params=params, mends=(mend,), judged=str(params))


def to_review(tree: Tree) -> Iterator[tuple[Node, str]]:
    """What came along and is still to be looked at: its element, and the key of its review."""
    for node in tree.walk():
        for key, value in node.family(REVIEW).items() if node.fields else ():
            if not value.get("kept") and still(tree.root, node, key, value["was"]):
                yield node, key


def still(root: Node, node: Node, key: str, was: Json) -> bool:
    """Whether the notice says it as it came along."""
    if key.startswith(FACT):
        return bool(root.fields.get(key) == was)
    if key.startswith(FIELD):
        return bool(field_value(node, key.removeprefix(FIELD)) == was)
    return any(True for _ in places(node, was))


def field_value(node: Node, path: str) -> Json:
    """What a field says, None for nothing; the hours are two fields together."""
    if path != HOURS:
        return node.fields.get(path)
    return {key: node.fields[key] for key in ("begins", "ends") if key in node.fields} or None


def places(node: Node, was: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, Line, int, int]]:
    """Where the words that came along stand in the texts of an element, from the last back."""
    for lang, words in was.items():
        markup = node.texts.get(lang)
        if not markup:
            continue
        pattern = re.compile("|".join(map(_alone, sorted(words, key=len, reverse=True))))
        for line in lines_of(node, markup, lang, lambda _inline: "\ufffc"):
            for hit in reversed([*pattern.finditer(line.chars)]):
                if line.typed(hit.start(), hit.end()):
                    yield lang, line, hit.start(), hit.end()


def _alone(words: str) -> str:
    """What finds words that no longer word or number holds; some scripts need no spaces."""
    edges = [r"\w" if char.upper() != char.lower() else r"\d" for char in (words[0], words[-1])]
    return rf"(?<!{edges[0]}){re.escape(words)}(?!{edges[1]})"
