"""What two joined elements say: their texts in one, footnotes told apart. Used by `wording.py`."""

from collections.abc import Sequence

from msgspec.structs import replace

from editor.edit.commands.references import mapped
from editor.errors import EditRefused
from editor.model.markup import parse, serialize
from editor.model.node import Node
from editor.model.schema import KINDS
from editor.model.text import Break, Inline, Note, Run, Text, normal, walk


def check_join(node: Node, path: Sequence[Node], target: Node, above: Sequence[Node]) -> None:
    """Refuse to join where a side has no text, or where only one is for members alone."""
    if not KINDS[node.kind].text or not KINDS[target.kind].text:
        raise EditRefused("no-join")
    if _for_members(path) != _for_members(above):
        raise EditRefused("audience-differs")


def _for_members(path: Sequence[Node]) -> bool:
    return any("audience" in node.fields for node in path)


def joined_texts(first: Node, second: Node) -> dict[str, str]:
    """The markup of both per language, in the order of the first, then of the second."""
    names = _new_notes(first, second)
    out = dict(first.texts)
    for lang, markup in second.texts.items():
        text = _renamed(parse(markup), names)
        out[lang] = serialize(_joined(parse(out.get(lang, "")), text))
    return out


def _joined(first: Text, second: Text) -> Text:
    if not first or not second or _is_space(first[-1], -1) or _is_space(second[0], 0):
        return normal((*first, *second))
    return normal((*first, Run(" "), *second))


def _is_space(inline: Inline, at: int) -> bool:
    return isinstance(inline, Break) or (isinstance(inline, Run) and inline.chars[at].isspace())


def apart(text: Text, taken: Text) -> Text:
    """A text whose footnotes have other ids than those of another, with which it is to be one."""
    return _renamed(text, _new_names(_notes_in(taken), _notes_in(text)))


def _new_notes(first: Node, second: Node) -> dict[str, str]:
    """New ids for the footnotes of the second that the first has as well."""
    return _new_names(_notes(first), _notes(second))


def _new_names(taken: set[str], own: set[str]) -> dict[str, str]:
    names: dict[str, str] = {}
    for name in sorted(own & taken):
        number = 2
        while f"{name}-{number}" in taken | own | set(names.values()):
            number += 1
        names[name] = f"{name}-{number}"
    return names


def _notes(node: Node) -> set[str]:
    return {name for markup in node.texts.values() for name in _notes_in(parse(markup))}


def _notes_in(text: Text) -> set[str]:
    return {inline.id for inline in walk(text) if isinstance(inline, Note)}


def _renamed(text: Text, names: dict[str, str]) -> Text:
    if not names:
        return text
    return mapped(
        text,
        lambda inline: (
            replace(inline, id=names.get(inline.id, inline.id))
            if isinstance(inline, Note)
            else inline
        ),
    )
