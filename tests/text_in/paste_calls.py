"""What tests of pasting share: a notice as indented lines, lawful pastes beside and in texts."""

from editor.model.node import Node
from editor.model.tree import Tree
from editor.text_in.lines import Source, read_lines
from editor.text_in.pasting import (
    Paste,
    paste_at,
    paste_lines,
)
from editor.text_in.spots import Caret
from tests.build import (
    later_ids,
    pad,
)
from tests.edit.harness import check


def shown(node: Node, lang: str = "en", depth: int = 0) -> list[str]:
    """What stands below an element: kinds and texts, indented."""
    out = []
    for child in node.children:
        words = child.texts.get(lang) or child.fields.get("phrase", "")
        out += [f"{'  ' * depth}{child.kind} {words}".rstrip(), *shown(child, lang, depth + 1)]
    return out


def pasted(tree: Tree, current: str, source: str | Source) -> Paste:
    """A lawful paste at an element."""
    read = read_lines(source) if isinstance(source, str) else source
    made = paste_lines(tree, read, current and pad(current), "en", later_ids())
    assert isinstance(made, Paste), made
    check(tree, made.made)
    return made


def beside(tree: Tree, current: str, source: str | Source) -> list[str]:
    """The notice after lines were pasted at an element."""
    return shown(check(tree, pasted(tree, current, source).made).root)


def at(tree: Tree, node: str, start: int, source: str, stop: int | None = None) -> list[str]:
    """The notice after lines were pasted into a text."""
    caret = Caret(pad(node), start, start if stop is None else stop)
    made = paste_at(tree, read_lines(source), caret, "en", later_ids())
    assert isinstance(made, Paste), made
    return shown(check(tree, made.made).root)
