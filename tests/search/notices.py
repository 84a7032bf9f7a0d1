"""Notices ready to be searched, as the window and the archive make them."""

from collections.abc import Sequence

from editor.checks.proof import Proof
from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.search.find import Hit, find
from editor.search.passages import Searched
from editor.search.query import Query


def searched(tree: Tree, *languages: str) -> list[Searched]:
    """A notice in these languages, else in all of its own."""
    house = house_of(tree.root)
    chosen: Sequence[str] = languages or tree.root.fields["languages"]
    return [Searched(Proof(tree, house, house.profile.locale(lang))) for lang in chosen]


def hits(tree: Tree, words: str, *languages: str, **options: bool) -> tuple[Hit, ...]:
    """The hits of a search that is not refused, without those in the masthead."""
    found = find(searched(tree, *languages), Query(words, **options))
    assert isinstance(found, tuple), str(found)
    return tuple(hit for hit in found if hit.node != tree.root.id)


def seen(found: Sequence[Hit]) -> list[tuple[str, str, str]]:
    """What stands before, in and after each hit."""
    return [(hit.before, hit.found, hit.after) for hit in found]
