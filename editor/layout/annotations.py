"""The second part of an annotated agenda: made of the same items (decision 6).

In a house that prints it, what annotates an item leaves it and stands again below a heading with
its number and title, in the first part that has the role `annotations`. Nothing of the notice
changes: `compose.py` asks here for the tree as it is printed. A notice without such a part prints
its annotations below their items.
"""

from collections.abc import Callable, Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from editor.layout.blocks import NoteMark, Piece, Span
from editor.model.node import Json, Node
from editor.model.schema import PARKING

ANNOTATED = "annotated"
"""The kind of what repeats an item in the second part; no notice holds such an element."""
ANNOTATION = "annotation"
"""The role of what annotates an item."""
PART = "annotations"
"""The role of the part that they are printed in."""

_MARK = "~"
"""What the id of an item is followed by where the item is repeated: never part of an id."""
_CLOSING = ".:;,。：；؛،"  # noqa: RUF001 - Chinese and Arabic signs are meant
"""An entry of a list may end like this, a heading does not."""


class _Parted(Struct, frozen=True):
    """A node without its annotations, and what repeats it with them (None: it has none)."""

    node: Node
    again: tuple[Node, ...]


class Arranger(Struct):
    """The tree of a notice as it is printed, kept where a branch did not change."""

    _kept: dict[str, tuple[Node, _Parted]] = field(default_factory=dict)

    def arranged(self, root: Node, how: str) -> Node:
        """The root as it is printed where annotations stand as `how` says."""
        if how == "inline":
            return root
        holder = next(filter(_is_part, root.children), None)
        if how == "second_part" and holder is None:
            return root
        parted = [self._parted(child) for child in root.children if child is not holder]
        again = tuple(node for each in parted for node in each.again)
        plain = iter(parted)
        children = tuple(
            child.with_children((*child.children, *again)) if child is holder else next(plain).node
            for child in root.children
        )
        if how == "none":
            children = tuple(child for child in children if not _is_part(child))
        return root.with_children(children)

    def _parted(self, node: Node) -> _Parted:
        known = self._kept.get(node.id)
        if known is None or known[0] is not node:
            known = self._kept[node.id] = (node, _apart(node, self._parted))
        return known[1]


def _is_part(node: Node) -> bool:
    return node.kind == "part" and node.fields.get("role") == PART


_Way = Callable[[Node], _Parted]
_REPEATED = ("item", "subparagraph", "pillar")


def _apart(node: Node, parted: _Way) -> _Parted:
    """A node taken apart; `parted` takes apart what it holds."""
    if node.kind in ("annex", PARKING) or not (node.children or "documents" in node.fields):
        return _Parted(node, ())
    own = tuple(child for child in node.children if _annotates(child))
    below = [parted(child) for child in node.children if not _annotates(child)]
    again = tuple(n for each in below for n in each.again)
    plain = node.with_children(tuple(each.node for each in below)) if own or again else node
    if node.kind not in _REPEATED:
        return _Parted(plain, again)
    if not (own or again or "documents" in node.fields):
        return _Parted(plain, ())
    return _Parted(plain, (_again(node, (*own, *again)),))


def _annotates(node: Node) -> bool:
    return node.fields.get("role") == ANNOTATION


def _again(node: Node, children: tuple[Node, ...]) -> Node:
    kept = ("documents", "audience", "unnumbered", "phrase")
    fields: dict[str, Json] = {key: node.fields[key] for key in kept if key in node.fields}
    return Node(node.id + _MARK, ANNOTATED, fields, node.texts, children)


def repeated(node: Node) -> str:
    """The id of the item that is repeated."""
    return node.id.removesuffix(_MARK)


def says_nothing(node: Node) -> bool:
    """Whether nothing but members-only words stands below what repeats an item."""
    documents = node.fields.get("documents", ())
    return not any(d.get("audience") != "members" for d in documents) and all(
        child.fields.get("audience") == "members"
        or (child.kind == ANNOTATED and says_nothing(child))
        for child in node.children
    )


def as_heading(title: tuple[Piece, ...]) -> Iterator[Piece]:
    """A title as a heading: without footnotes, and without the stop that closes an entry."""
    words = [piece for piece in title if not isinstance(piece, NoteMark)]
    for at, piece in enumerate(words):
        last = at == len(words) - 1
        if last and isinstance(piece, Span):
            yield replace(piece, chars=piece.chars.rstrip().rstrip(_CLOSING))
        else:
            yield piece
