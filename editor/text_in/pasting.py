"""Pasting foreign lines into a notice: beside an element, or where the caret stands in a text.

`paste_lines` and `paste_at` make a `Paste`, which keeps what it was made from: the interface shows
its transaction at once, and may put another one in its place (`again` with rows that somebody
changed, `moved`, `as_text`). Sources come from `lines.py`, `web.py` and `rtf.py`; where a paste
goes is in `spots.py`.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from editor.edit.commands import levels
from editor.edit.commands.command import command
from editor.edit.commands.places import fresh_ids
from editor.edit.commands.placing import named
from editor.edit.commands.values import check_language, clean_markup, draft_steps
from editor.edit.steps import Insert, SetText, Step, apply_all
from editor.edit.transaction import Refusal, Selection, Transaction
from editor.errors import EditRefused
from editor.gate.limits import LIMITS
from editor.model.markup import parse, serialize
from editor.model.node import NewId, Node
from editor.model.schema import KINDS
from editor.model.text import Break, Inline, Run, Text, normal, size
from editor.model.tree import Tree
from editor.text_in.lines import Line, Source
from editor.text_in.planting import planted
from editor.text_in.proposals import Block, Row, proposed
from editor.text_in.spots import Caret, Spot, at_caret, beside, in_text, written

TEXT = "text"
_CHOSEN = 100
"""So many branches stay chosen after a paste: for each, the menus ask what could be done."""


class Paste(Struct, frozen=True):
    """A paste as it was made: where, from which rows, what came of them.

    `tops` are the ids of its branches; none where all of it went into one text.
    """

    spot: Spot
    block: Block
    made: Transaction
    rows: tuple[Row, ...] = ()
    tops: tuple[str, ...] = ()

    @property
    def doubtful(self) -> int:
        """How many of its rows are not sure."""
        return sum(bool(row.doubt) for row in self.rows)


@command
def paste_lines(tree: Tree, source: Source, current: str, lang: str, new_id: NewId) -> Paste:
    """Paste lines as elements at an element: after it, or inside it where they are lower.

    Where the element has no text in any language they take its place. An empty id is the end of
    the notice.
    """
    check_language(tree, lang)
    _check(source)
    spot = beside(tree, current, source, lang)
    return _rooted(spot, spot.source, fresh_ids(tree, new_id))


@command
def paste_at(tree: Tree, source: Source, caret: Caret, lang: str, new_id: NewId) -> Paste:
    """Paste lines where the caret stands in a text.

    A single line goes into the text; so does the first of several if it has no number, and what
    stood behind the caret then ends the last. Lines with numbers become elements after this one,
    or in its place if it is empty.
    """
    check_language(tree, lang)
    _check(source)
    spot, rest = in_text(tree, source, caret, lang)
    if not rest.lines:
        return Paste(spot, Block((), rest), _into_text(spot, spot.joined))
    return _rooted(spot, rest, fresh_ids(tree, new_id))


@command
def again(paste: Paste, rows: Sequence[Row]) -> Paste:
    """The same paste with other rows: their kinds and levels changed by somebody."""
    return _planted(paste.spot, replace(paste.block, rows=tuple(rows)))


@command
def moved(paste: Paste, way: Literal["promote", "demote"]) -> Paste:
    """The same paste with all its branches one level higher or lower."""
    made = paste.made
    tree = apply_all(paste.spot.tree, made.steps)
    step = (levels.promote if way == "promote" else levels.demote)(tree, paste.tops)
    if isinstance(step, Refusal):
        raise step.error()
    return replace(paste, made=replace(made, steps=(*made.steps, *step.steps)))


@command
def as_text(paste: Paste, new_id: NewId) -> Transaction:
    """The same lines in one text, with their numbers as typed: at the caret, else in an element."""
    spot, source = paste.spot, paste.spot.source
    text = _lines_text(source.lines)
    _check_length(size(text))
    if spot.caret:
        return _into_text(spot, written(spot.tree, spot.caret, text, spot.lang))
    row = Row(fresh_ids(spot.tree, new_id)(), TEXT, 0, text)
    return _planted(spot, Block((row,), source)).made


@command
def paste_plain(
    tree: Tree, source: Source, where: Caret | str, lang: str, new_id: NewId
) -> Transaction:
    """Paste lines as they are into one text: at a caret, else in an element of their own."""
    check_language(tree, lang)
    _check(source)
    if isinstance(where, Caret):
        spot = at_caret(tree, source, where, lang)
    else:
        spot = beside(tree, where, source, lang)
    made = as_text(Paste(spot, Block((), source), Transaction("paste", ())), new_id)
    if isinstance(made, Refusal):
        raise made.error()
    return made


@command
def paste_markup(tree: Tree, markup: str, caret: Caret, lang: str) -> Transaction:
    """Put a text of this notice where the caret stands, its details and references with it."""
    check_language(tree, lang)
    spot = at_caret(tree, Source((), ()), caret, lang)
    new = parse(clean_markup(markup) or "")
    return _into_text(spot, written(tree, caret, new, lang))


def _check(source: Source) -> None:
    """Refuse nothing, and more than anybody pastes."""
    if not any(line.plain or line.rule for line in source.lines):
        raise EditRefused("nothing-to-paste")
    if len(source.lines) > LIMITS.lines:
        raise EditRefused("too-much-to-paste", limit=LIMITS.lines)
    _check_length(max(len(line.plain) for line in source.lines))


def _check_length(count: int) -> None:
    if count > LIMITS.line:
        raise EditRefused("too-long-to-paste", count=count, limit=LIMITS.line)


def _rooted(spot: Spot, source: Source, fresh: NewId) -> Paste:
    """A paste of lines at a spot, as the parser proposes it."""
    block = proposed(source, spot.base, spot.parent, spot.like, spot.lang, fresh)
    return _planted(spot, block)


def _planted(spot: Spot, block: Block) -> Paste:
    base = spot.base
    grown = planted(block.rows, base.path(spot.parent), spot.lang)
    branches = list(grown.branches)
    if spot.tail and branches:
        branches[-1] = _with_tail(branches[-1], spot.tail, spot.lang)
    steps = [*spot.steps]
    steps += [Insert(spot.parent, spot.index + at, each) for at, each in enumerate(branches)]
    name, params = named("paste", branches)
    params = {**params, "count": len(grown.rows)}
    made = Transaction(name, tuple(steps), params, spot.before, _after(spot, branches))
    return Paste(spot, block, made, grown.rows, tuple(branch.id for branch in branches))


def _after(spot: Spot, branches: Sequence[Node]) -> Selection:
    """What is chosen afterwards: the branches; at a caret the end of what was pasted."""
    if spot.caret is None or not branches:
        chosen = branches if len(branches) <= _CHOSEN else branches[:1]
        return Selection(tuple(branch.id for branch in chosen), spot.lang)
    last = _last(branches[-1])
    caret = size(parse(last.texts.get(spot.lang, ""))) - size(spot.tail)
    return Selection((last.id,), spot.lang, max(caret, 0))


def _last(node: Node) -> Node:
    while node.children:
        node = node.children[-1]
    return node


def _with_tail(node: Node, tail: Text, lang: str) -> Node:
    """A branch whose last row ends with what stood behind the caret."""
    if node.children:
        last = _with_tail(node.children[-1], tail, lang)
        return node.with_children((*node.children[:-1], last))
    if not KINDS[node.kind].text:
        raise EditRefused("no-text", kind=node.kind)
    return node.with_text(lang, serialize(normal((*parse(node.texts.get(lang, "")), *tail))))


def _into_text(spot: Spot, text: Text | None) -> Transaction:
    """The transaction that changes a single text."""
    caret = spot.caret
    if caret is None or text is None:
        raise EditRefused("nothing-to-paste")
    node = spot.tree.node(caret.node)
    old, new = node.texts.get(spot.lang), serialize(text) or None
    if old == new:
        raise EditRefused("no-change")
    changes: tuple[Step, ...] = (
        *spot.links, *draft_steps(node, [spot.lang]), SetText(node.id, spot.lang, old, new),
    )  # fmt: skip
    behind = size(parse(old or "")) - caret.stop
    after = Selection((node.id,), spot.lang, size(text) - behind)
    return Transaction("paste", changes, {"kind": node.kind, "count": 1}, spot.before, after)


def _lines_text(lines: Sequence[Line]) -> Text:
    """Lines in one text, with their signs and numbers, a line break between two."""
    out: list[Inline] = []
    for line in lines:
        out += [Break()] if out else []
        out += [*_sign(line), *line.shown()] if not line.rule else [Run(line.plain)]
    return normal(out)


def _sign(line: Line) -> Iterator[Inline]:
    if line.sign:
        yield Run(f"{line.sign} ")
