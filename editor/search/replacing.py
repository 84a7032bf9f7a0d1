"""Hits replaced by other words: any number, in any languages, in one step of undo.

Characters take the marks of what they replace; footnotes that stand inside stay. A fixed phrase
becomes a typed text in the language of the hit.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from editor.checks.lines import with_note
from editor.edit.commands.command import command
from editor.edit.commands.values import check_language, clean_markup, draft_steps
from editor.edit.steps import SetText, Step
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.model.markup import parse, serialize
from editor.model.node import Node
from editor.model.text import Break, Inline, Note, Run, Text, clean, normal, size, slice_text
from editor.model.tree import Tree
from editor.search.find import Hit

_SIGN = re.compile(r"\\(\d{1,2}|.)", re.DOTALL)


class Replacement(Struct, frozen=True):
    r"""What comes in place of hits.

    `keep_case` gives it the capitals of what it replaces; `pattern` knows `\1` for a group, `\0`
    for all, `\n` for a line break and `\\` for a backslash.
    """

    words: str
    pattern: bool = False
    keep_case: bool = False

    def of(self, hit: Hit) -> str:
        """The characters that replace a hit; refuses a group that it does not have."""
        words = (
            _SIGN.sub(lambda sign: _group(sign, hit), self.words) if self.pattern else self.words
        )
        return _cased(clean(words), hit.found) if self.keep_case else clean(words)


def _group(sign: re.Match[str], hit: Hit) -> str:
    name = sign.group(1)
    if not name.isdigit():
        return "\n" if name == "n" else name
    groups = (hit.found, *hit.groups)
    if int(name) >= len(groups):
        raise EditRefused("bad-group", group=name, count=len(hit.groups))
    return groups[int(name)]


def _cased(words: str, found: str) -> str:
    """The words in capitals, or with a first capital, if what they replace is so."""
    letters = [c for c in found if c.isalpha()]
    if len(letters) > 1 and found == found.upper() and found != found.lower():
        return words.upper()
    if letters and letters[0].isupper():
        return words[:1].upper() + words[1:]
    return words


@command
def preview(hit: Hit, replacement: Replacement) -> tuple[str, str, str]:
    """What stands before a hit, in its place and after it once it is replaced."""
    return hit.before, replacement.of(hit), hit.after


@command
def replace(tree: Tree, hits: Iterable[Hit], replacement: Replacement) -> Transaction:
    """Replace hits; refuses those that a detail or the house prints, and texts changed since."""
    by_text: dict[tuple[str, str], list[Hit]] = {}
    for hit in hits:
        by_text.setdefault((hit.node, hit.lang), []).append(hit)
    texts = {
        (name, lang): _replaced(_node(tree, found[0]), lang, found, replacement)
        for (name, lang), found in by_text.items()
    }
    steps = _steps(tree, texts)
    if not steps:
        raise EditRefused("no-change")
    count = sum(len(found) for found in by_text.values())
    first = next(iter(by_text.values()))[0]
    here = Selection((first.node,), first.lang, (first.span or (0, 0))[0])
    return Transaction("replace", tuple(steps), {"count": count}, here, here)


def _node(tree: Tree, hit: Hit) -> Node:
    """The element of a hit, unless its text is no longer the one that was searched."""
    check_language(tree, hit.lang)
    was = hit.passage.line.node
    now = tree.node(was.id) if was.id in tree else None
    same = now and (now is was or now.texts.get(hit.lang) == was.texts.get(hit.lang))
    if now is None or not same or now.fields.get("phrase") != was.fields.get("phrase"):
        raise EditRefused("stale-step", why="the text is no longer what was searched")
    return now


def _replaced(node: Node, lang: str, hits: Sequence[Hit], replacement: Replacement) -> str | None:
    """The markup of a text with all its hits replaced, the last first."""
    fixed = next((hit.fixed for hit in hits if hit.fixed), None)
    if fixed:
        raise EditRefused(f"fixed-{fixed}")
    phrase = next((h.passage.line.text for h in hits if h.passage.source == "phrase"), None)
    text = parse(node.texts[lang]) if phrase is None else phrase
    for hit in sorted(hits, key=_place, reverse=True):
        new = replacement.of(hit)
        if hit.note is None:
            text = _with(text, *hit.places, new)
        else:
            (note,) = slice_text(text, hit.note, hit.note + 1)
            assert isinstance(note, Note)
            text = parse(with_note(text, hit.note, _with(note.text, *hit.places, new)))
    return clean_markup(serialize(text))


def _place(hit: Hit) -> tuple[int, int]:
    """Where a hit stands among those of its text: that of its footnote, and its own inside."""
    start = hit.places[0]
    return (start, -1) if hit.note is None else (hit.note, start)


def _with(text: Text, start: int, stop: int, new: str) -> Text:
    """A text with other characters between two places, and the footnotes that stood there."""
    found = slice_text(text, start, stop)
    look = next((inline for inline in found if isinstance(inline, Run)), Run(""))
    made: list[Inline] = []
    for row, chars in enumerate(new.split("\n")):
        made += [Break()] if row else []
        made.append(Run(chars, look.marks, look.link, look.lang))
    notes = (inline for inline in found if isinstance(inline, Note))
    return normal((*slice_text(text, 0, start), *made, *notes, *slice_text(text, stop, size(text))))


def _steps(tree: Tree, texts: Mapping[tuple[str, str], str | None]) -> list[Step]:
    """What sets these texts, and makes drafts of those that change."""
    changed: dict[str, dict[str, str | None]] = {}
    for (name, lang), new in texts.items():
        if new != tree.node(name).texts.get(lang):
            changed.setdefault(name, {})[lang] = new
    steps: list[Step] = []
    for name, made in changed.items():
        node = tree.node(name)
        steps += draft_steps(node, made)
        steps += [SetText(name, lang, node.texts.get(lang), new) for lang, new in made.items()]
    return steps
