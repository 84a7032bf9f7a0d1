"""What stands in a text beside its characters: links, footnotes, details, cross-references.

Each is put in place of a stretch of a text, which may be empty, in one transaction with all that
belongs to it: a link brings its address along as a detail. Whole texts: `wording.py`.
"""

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from editor.edit.commands.command import command
from editor.edit.commands.links import addressed, known_link
from editor.edit.commands.values import check_language, check_text, draft_steps
from editor.edit.steps import SetField, SetText, Step
from editor.edit.transaction import Selection, Transaction
from editor.errors import EditRefused
from editor.model.fact import FACT, Fact, fact_problem
from editor.model.markup import is_reference, parse, serialize
from editor.model.node import Json, Node
from editor.model.schema import KINDS
from editor.model.text import (
    PLAIN,
    Break,
    FactRef,
    Inline,
    ItemRef,
    Marks,
    Note,
    Run,
    Text,
    clean,
    normal,
    plain,
    size,
    slice_text,
    walk,
)
from editor.model.tree import Tree


class Spot(Struct, frozen=True):
    """A stretch of the text of an element in one language, between two places of the caret."""

    node: str
    lang: str
    start: int
    stop: int


@command
def text_at(tree: Tree, spot: Spot) -> Text:
    """The text that a stretch is of; refuses as the commands do that put something there."""
    return _text(tree, spot)[1]


@command
def put_link(tree: Tree, spot: Spot, words: str | None, address: str) -> Transaction:
    """Make a stretch a link with these words; a link in it, or around it, takes the new ones.

    None keeps the words, with their marks and details. The address of a link that stands already
    is changed wherever that link is used.
    """
    address = clean(address).strip()
    if not address or any(c.isspace() for c in address):
        raise EditRefused("bad-address")
    node, text = _text(tree, spot)
    spot = link_around(text, spot)
    old = slice_text(text, spot.start, spot.stop)
    if any(isinstance(inline, Note) for inline in old):
        raise EditRefused("note-in-link")
    present = next((i.link for i in old if not isinstance(i, Note | Break) and i.link), None)
    steps: list[Step] = []
    if present is None:
        name, stored = known_link(tree, address, spot.lang)
    else:
        name, stored = present, addressed(tree, present, address, spot.lang)
    before = tree.root.fields.get(FACT + name)
    if stored != before:
        steps.append(SetField(tree.root.id, FACT + name, before, stored))
    said = plain(old) if words is None else clean(words).replace("\n", " ").strip()
    if said != plain(old) or not old:
        old = (Run(said or address, _marks(old)),)
    return _put(node, text, spot, _linked(old, name), "link", steps)


@command
def remove_link(tree: Tree, spot: Spot) -> Transaction:
    """Make the links in a stretch, or the one around it, ordinary text; the words stay."""
    node, text = _text(tree, spot)
    spot = link_around(text, spot)
    old = slice_text(text, spot.start, spot.stop)
    return _put(node, text, spot, _linked(old, None), "remove-link")


@command
def put_note(tree: Tree, spot: Spot, content: Text) -> Transaction:
    """Put a footnote behind a stretch; a stretch that is a footnote takes the new content."""
    content = normal(content)
    if not any(not isinstance(i, Run) or i.chars.strip() for i in content):
        raise EditRefused("empty-note")
    if any(isinstance(inline, Note) for inline in walk(content)):
        raise EditRefused("note-in-note")
    node, text = _text(tree, spot)
    old = slice_text(text, spot.start, spot.stop)
    if len(old) == 1 and isinstance(old[0], Note):
        return _put(node, text, spot, (replace(old[0], text=content),), "note")
    here = replace(spot, start=spot.stop)
    return _put(node, text, here, (Note(_free_note(node, spot.lang), None, content),), "note")


@command
def put_detail(tree: Tree, spot: Spot, fact: str, form: str) -> Transaction:
    """Put a detail in one of its forms in place of a stretch; it takes the marks found there."""
    if not (is_reference(fact) and is_reference(form)):
        raise EditRefused("unknown-fact", id=fact)
    return _replaced(tree, spot, lambda marks: FactRef(fact, form, marks), "put-detail")


@command
def put_new_detail(tree: Tree, spot: Spot, fact: Fact, form: str) -> Transaction:
    """Make the words of a stretch a detail of the notice, which then stands in their place."""
    if FACT + fact.id in tree.root.fields:
        raise EditRefused("duplicate-id", id=fact.id)
    why = fact_problem(fact.id, fact.as_json())
    if why:
        raise EditRefused("bad-fact", id=fact.id, why=why)
    node, text = _text(tree, spot)
    marks = _marks(slice_text(text, spot.start, spot.stop))
    added = SetField(tree.root.id, FACT + fact.id, None, fact.as_json())
    return _put(node, text, spot, (FactRef(fact.id, form, marks),), "put-detail", [added])


@command
def put_reference(tree: Tree, spot: Spot, item: str) -> Transaction:
    """Put the number of another element, which follows every change, in place of a stretch."""
    target = tree.node(item)
    if not KINDS[target.kind].numbered or "unnumbered" in target.fields:
        raise EditRefused("not-numbered", kind=target.kind)
    return _replaced(tree, spot, lambda marks: ItemRef(item, marks), "reference")


def link_around(text: Text, spot: Spot) -> Spot:
    """The stretch of the link that a stretch lies in, else the stretch itself.

    A stretch that selects more, or nothing at the edge of a link, stays as it is.
    """
    start = 0
    for links, stop in _stretches(text):
        inside = start <= spot.start and spot.stop <= stop
        if links and inside and (spot.start < spot.stop or start < spot.start < stop):
            return replace(spot, start=start, stop=stop)
        start = stop
    return spot


def _stretches(text: Text) -> list[tuple[str | None, int]]:
    """The link of each stretch of a text, None for none, and the place where it ends."""
    found: list[tuple[str | None, int]] = []
    place = 0
    for inline in text:
        link = None if isinstance(inline, Note | Break) else inline.link
        place += len(inline.chars) if isinstance(inline, Run) else 1
        if found and found[-1][0] == link:
            found.pop()
        found.append((link, place))
    return found


def _text(tree: Tree, spot: Spot) -> tuple[Node, Text]:
    """The text that a stretch is of; refuses what has none, and places outside it."""
    node = tree.node(spot.node)
    check_text(node.kind)
    check_language(tree, spot.lang)
    if "phrase" in node.fields and spot.lang not in node.texts:
        raise EditRefused("fixed-phrase")
    text = parse(node.texts.get(spot.lang, ""))
    if not 0 <= spot.start <= spot.stop <= size(text):
        raise EditRefused("bad-place", offset=spot.stop)
    return node, text


def _replaced(tree: Tree, spot: Spot, made: Callable[[Marks], Inline], label: str) -> Transaction:
    node, text = _text(tree, spot)
    return _put(node, text, spot, (made(_marks(slice_text(text, spot.start, spot.stop))),), label)


def _put(
    node: Node, text: Text, spot: Spot, new: Text, label: str, steps: Sequence[Step] = ()
) -> Transaction:
    """Put inlines in place of a stretch; the caret comes behind them."""
    head, tail = slice_text(text, 0, spot.start), slice_text(text, spot.stop, size(text))
    changed = serialize(parse(serialize(normal((*head, *new, *tail)))))
    made = list(steps)
    old = node.texts.get(spot.lang)
    if changed != (old or ""):
        made += [*draft_steps(node, [spot.lang]), SetText(node.id, spot.lang, old, changed)]
    if not made:
        raise EditRefused("no-change")
    before = Selection((node.id,), spot.lang, spot.stop)
    after = Selection((node.id,), spot.lang, spot.start + size(new))
    params: dict[str, Json] = {"kind": node.kind}
    return Transaction(label, tuple(made), params, before, after)


def _linked(text: Text, link: str | None) -> Text:
    return normal(i if isinstance(i, Note | Break) else replace(i, link=link) for i in text)


def _marks(text: Text) -> Marks:
    """The marks of the first characters of a stretch."""
    return next((i.marks for i in text if not isinstance(i, Note | Break)), PLAIN)


def _free_note(node: Node, lang: str) -> str:
    """An id that no footnote of the text has; the languages of an element count alike."""
    taken = {i.id for i in walk(parse(node.texts.get(lang, ""))) if isinstance(i, Note)}
    number = 1
    while f"n{number}" in taken:
        number += 1
    return f"n{number}"
