"""The links of foreign lines become details of a notice, before the lines go anywhere.

An address that the notice knows keeps its detail; the others get new ones. Used by `pasting.py`.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from editor.edit.commands.links import known_link
from editor.edit.commands.references import mapped
from editor.edit.steps import SetField, Step, apply
from editor.model.fact import FACT
from editor.model.text import Break, Inline, Note, Text, walk
from editor.model.tree import Tree
from editor.text_in.lines import Source


def adopted(tree: Tree, source: Source, lang: str) -> tuple[Source, tuple[Step, ...]]:
    """The lines with links of the notice, and the steps that add those it lacks."""
    links = _Links(tree, source.links, lang)
    lines = tuple([replace(line, text=links.own(line.text)) for line in source.lines])
    return Source(lines, (), source.messages), tuple(links.steps)


class _Links:
    """The ids that links have in a source, and those they get here."""

    def __init__(self, tree: Tree, addresses: Sequence[str | None], lang: str) -> None:
        self._tree = tree
        self._addresses = addresses
        self._lang = lang
        self._names: dict[str, str | None] = {}
        self.steps: list[Step] = []

    def own(self, text: Text) -> Text:
        """A text whose links are those of the notice."""
        if not any(_link(inline) for inline in walk(text)):
            return text
        return mapped(text, self._linked)

    def _linked(self, inline: Inline) -> Inline:
        link = _link(inline)
        if link is None:
            return inline
        if link not in self._names:
            self._names[link] = self._name(link)
        return replace(inline, link=self._names[link])

    def _name(self, foreign: str) -> str | None:
        number = foreign.removeprefix("link.")
        at = int(number) - 1 if number.isdecimal() else -1
        address = self._addresses[at] if 0 <= at < len(self._addresses) else None
        if not address:
            return None
        name, fact = known_link(self._tree, address, self._lang)
        if name not in self._tree.root.family("fact"):
            step = SetField(self._tree.root.id, FACT + name, None, fact)
            self._tree = apply(self._tree, step)
            self.steps.append(step)
        return name


def _link(inline: Inline) -> str | None:
    return None if isinstance(inline, Note | Break) else inline.link
