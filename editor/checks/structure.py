"""What is missing or out of order in the structure: empty titles, languages, levels, details.

That a text is missing or a detail unknown is what composing the page found (`layout/compose.py`).
"""

from collections.abc import Iterator

from editor.checks.lines import lines_of
from editor.checks.proof import Proof
from editor.checks.report import Edit, Mend, Report
from editor.edit.commands import placing, settings
from editor.layout.blocks import Problem
from editor.model.node import Node

_TITLES = ("title", "heading", "part", "sitting", "item", "pillar")
_UNRESOLVED = {
    "unknown-fact": "unknown-detail",
    "unknown-item": "unknown-reference",
    "unknown-distribution": "unknown-distribution",
    "unknown-phrase": "unknown-phrase",
}


def unprintable(proof: Proof) -> Iterator[Report]:
    """Texts that are missing, details and references that lead nowhere."""
    seen: set[tuple[str, str]] = set()
    for problem in proof.page.problems():
        if (problem.node, problem.name) in seen:
            continue
        seen.add((problem.node, problem.name))
        if problem.code != "missing-text":
            rule = _UNRESOLVED[problem.code]
            params = {"name": problem.name}
            node = problem.node or proof.root.id
            yield Report(rule, node, proof.lang, None, params, at=problem.name, judged=problem.name)
        else:
            yield from _missing(proof, problem)


def _missing(proof: Proof, problem: Problem) -> Iterator[Report]:
    """A text without words: in this language, or in all of them."""
    node = proof.tree.node(problem.node)
    language = proof.locale.english_name
    params = {"language": language, "name": problem.name}
    if node is proof.root or ":" in problem.name:
        yield Report(
            "missing-language", node.id, proof.lang, None, params,
            code="missing-detail", at=problem.name, judged=problem.name,
        )  # fmt: skip
    elif any(map(str.strip, node.texts.values())) or "phrase" in node.fields:
        judged = str(sorted(node.texts.items()))
        yield Report("missing-language", node.id, proof.lang, None, params, judged=judged)
    else:
        yield _empty(node)


def _empty(node: Node) -> Report:
    rule = "empty-title" if node.kind in _TITLES else "empty-text"
    mends = () if node.children else (Mend("delete", _deletion(node)),)
    return Report(rule, node.id, None, None, {"kind": node.kind}, mends, once=node.id)


def _deletion(node: Node) -> Edit:
    return lambda tree: placing.delete(tree, node.id)


def blank_texts(proof: Proof) -> Iterator[Report]:
    """Texts of spaces alone: they count as written, and print nothing."""
    for line in proof.lines:
        blank = line.note is None and not line.chars.strip()
        if blank and all(_is_blank(proof, line.node, lang) for lang in line.node.texts):
            if not any(
                len(lines_of(line.node, t, "", proof.printed)) > 1 for t in line.node.texts.values()
            ):
                yield _empty(line.node)
        elif blank:
            params = {"language": proof.locale.english_name, "name": proof.lang}
            yield Report("missing-language", line.node.id, proof.lang, None, params)


def _is_blank(proof: Proof, node: Node, lang: str) -> bool:
    lines = lines_of(node, node.texts[lang], lang, proof.printed)
    return not any(line.chars.strip() for line in lines)


def levels(proof: Proof) -> Iterator[Report]:
    """Numbered sub-items below an item that has no number: a level of the headings is skipped."""
    numbers, tree = proof.page.numbers, proof.tree
    for name, number in numbers.items():
        if len(number.numbers) < 2 or not number.level.startswith("item"):
            continue
        parent = tree.parent(name)
        if parent is None or parent.kind != "item" or parent.id in numbers:
            continue
        if "typed_label" in parent.fields:
            continue
        label = proof.page.labels.get(name, "")
        node = tree.node(name)
        mends = [Mend("number", _numbering(parent, on=False))]
        if not any(child.id in numbers for child in node.children if child.kind == "item"):
            mends.append(Mend("unnumber", _numbering(node, on=True)))
        yield Report(
            "level-skipped", name, None, None, {"label": label}, tuple(mends), judged=parent.id
        )


def _numbering(node: Node, *, on: bool) -> Edit:
    return lambda tree: settings.unnumber(tree, node.id, on=on)
