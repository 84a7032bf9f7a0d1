"""How a translation stands: derived from what is stored, never stored itself (decision 16).

`state/<lang>` of an element keeps the original's markup at the moment of translation, as `of`.
"""

from collections.abc import Iterable

from editor.locales.typography import fold
from editor.model.markup import parse
from editor.model.node import Node
from editor.model.text import Break, FactRef, Run, walk


def original_changed(node: Node, lang: str, originals: Iterable[str]) -> bool:
    """Whether the original says something else than when the text of a language was made from it.

    Spaces, case, typography and what a detail prints do not count; without a text, or where
    nobody noted the original, there is nothing to compare.
    """
    state = node.fields.get(f"state/{lang}")
    if not isinstance(state, dict) or lang not in node.texts:
        return False
    then = state.get("of")
    source = next((node.texts[o] for o in originals if o != lang and o in node.texts), None)
    if not isinstance(then, str) or source is None or then == source:
        return False
    return _said(then) != _said(source)


def _said(markup: str) -> str:
    """The words of a markup, each detail alike."""
    pieces = (
        inline.chars if isinstance(inline, Run) else _SIGNS.get(type(inline), "")
        for inline in walk(parse(markup))
    )
    return fold("".join(pieces))


_SIGNS = {Break: " ", FactRef: "⟦⟧"}
