"""The label of each element: the counts of `counting.py` worded in a language.

Typed labels stand as they are, bullets have a sign of their own.
"""

import re
from collections.abc import Iterable, Mapping

from editor.locales.typography import NO_BREAK_SPACE
from editor.model.node import Node
from editor.model.schema import PARKING
from editor.model.tree import Tree
from editor.numbering.counting import counts
from editor.numbering.number import BODY, Number
from editor.numbering.scheme import Format, Scheme, formatted

__all__ = ["BODY", "Number", "counts", "labels"]


def labels(
    tree: Tree, scheme: Scheme, lang: str, counted: Mapping[str, Number] | None = None
) -> dict[str, str]:
    """The label of every node that prints one, in a language, by id.

    Typed labels stand as they are; a continuation carries the number of its item, or none
    if that item is gone; bullets carry their sign.
    """
    counted = counts(tree, scheme) if counted is None else counted
    wording = Wording(scheme, lang)
    out = wording.counted(counted)
    continue_items(wording.uncounted(tree.root.children, out), out)
    return out


def continue_items(continued: Iterable[Node], out: dict[str, str]) -> None:
    """Label continuations, once every item that they may name has its label."""
    for node in continued:
        label = out.get(node.fields.get("of", ""))
        if label:
            out[node.id] = label


class Wording:
    """Words what was counted in a language, and what prints a label without being counted."""

    def __init__(self, scheme: Scheme, lang: str) -> None:
        self._scheme, self._lang = scheme, lang
        self._templates = {name: _Template(scheme, name, lang) for name in scheme.levels}

    def counted(self, numbers: Mapping[str, Number]) -> dict[str, str]:
        """The labels of numbers."""
        templates = self._templates
        return {name: templates[number.level].fill(number) for name, number in numbers.items()}

    def uncounted(self, nodes: Iterable[Node], out: dict[str, str], bullets: int = 0) -> list[Node]:
        """Add typed labels and bullets, and return the continuations."""
        continued: list[Node] = []
        for node in nodes:
            if node.kind == PARKING:
                continue
            if node.fields or node.kind == "bullet":  # nothing else prints what is not counted
                self._add(node, out, continued, bullets)
            if node.children:
                below = bullets + 1 if node.kind == "bullet" else 0
                continued += self.uncounted(node.children, out, below)
        return continued

    def _add(self, node: Node, out: dict[str, str], continued: list[Node], bullets: int) -> None:
        typed = node.fields.get("typed_label")
        if typed is not None:
            label = typed if isinstance(typed, str) else typed.get(self._lang, "")
            if label:
                out[node.id] = label
        elif node.kind == "bullet":
            out[node.id] = self._scheme.bullet(bullets)
        elif node.kind == "continuation":
            continued.append(node)


_HOLE = re.compile(r"\{(\d|n)\}")


class _Template:
    """The label template of a level, ready to be filled."""

    def __init__(self, scheme: Scheme, name: str, lang: str) -> None:
        self.scheme, self.lang = scheme, lang
        level = scheme.levels[name]
        parts = _HOLE.split(level.template(lang))
        self.start = parts[0]
        self.holes: list[tuple[int, Format, str]] = [
            (-1, level.format_in(lang), literal)
            if hole == "n"
            else (int(hole) - 1, scheme.levels[f"item{hole}"].format_in(lang), literal)
            for hole, literal in zip(parts[1::2], parts[2::2], strict=True)
        ]

        places = [place % len(self.holes) for place, _, _ in self.holes]
        decimal = all(form == "decimal" for _, form, _ in self.holes)
        # Most are plain figures in their order, and there are thousands: one pattern fills them.
        self.plain = decimal and places == list(range(len(places)))
        literals = [self.start, *(literal for _, _, literal in self.holes)]
        self.pattern = "%d".join(literal.replace("%", "%%") for literal in literals)

    def fill(self, number: Number) -> str:
        """The label of one number."""
        if self.plain and not number.inserted and len(number.numbers) == len(self.holes):
            return self.pattern % number.numbers
        label = self.start
        for place, form, literal in self.holes:
            label += formatted(number.numbers[place], form)
            if number.inserted and number.inserted[place]:
                label += NO_BREAK_SPACE + self.scheme.put_in(number.inserted[place], self.lang)
            label += literal
        return label
