"""The composed pages of one notice: one composer per language, pages made when asked for.

The outline, the reading view and the cell read labels and printed characters here, so all show
what an export prints. Used by `session.py`.
"""

from msgspec import Struct
from msgspec.structs import replace

from editor.errors import InputRefused
from editor.layout.blocks import Block, CrossRef, NoteMark, Page, Piece, Span
from editor.layout.compose import Composer
from editor.layout.inlines import Inlines
from editor.locales.locale import Locale, load_locale
from editor.model.node import Json, Node
from editor.model.parking import is_parked
from editor.model.text import PLAIN, Inline, Marks, Text
from editor.model.tree import Tree
from editor.profiles.body import House, house_of

_HOUSE_FIELDS = ("carried", "profile", "body")


class _Kept(Struct):
    """A composer with the tree of its last page."""

    composer: Composer
    tree: Tree
    page: Page


class Pages:
    """Every language of a notice, composed as far as somebody looks at it."""

    def __init__(self) -> None:
        self._house: House | None = None
        self._settings: list[Json] = []
        self._kept: dict[str, _Kept] = {}
        self._foreign: dict[str, Locale] = {}

    def house(self, root: Node) -> House:
        """The house of the notice; composers start anew when it changes."""
        settings = [root.fields.get(path) for path in _HOUSE_FIELDS]
        if self._house is None or settings != self._settings:
            self._house = house_of(root)
            self._settings = settings
            self._kept.clear()
        return self._house

    def locale(self, root: Node, lang: str) -> Locale:
        """The language as the house writes it; what nobody knows of it, as the first one has it."""
        profile = self.house(root).profile
        if lang in profile.languages:
            return profile.locale(lang)
        if lang not in self._foreign:
            try:
                self._foreign[lang] = load_locale(lang)
            except InputRefused:
                first = profile.locale(profile.languages[0])
                self._foreign[lang] = replace(first, code=lang, phrases={}, fallback=first)
        return self._foreign[lang]

    def page(self, tree: Tree, lang: str) -> Page:
        """The page of a tree in a language."""
        return self._made(tree, lang).page

    def _made(self, tree: Tree, lang: str) -> _Kept:
        house = self.house(tree.root)
        kept = self._kept.get(lang)
        if kept is None:
            composer = Composer(house, self.locale(tree.root, lang))
            kept = self._kept[lang] = _Kept(composer, tree, composer.page(tree))
        elif kept.tree is not tree:
            kept.tree, kept.page = tree, kept.composer.page(tree)
        return kept

    def block(self, tree: Tree, node_id: str, lang: str) -> Block | None:
        """The block of one element, None if it prints none."""
        return _block(self._made(tree, lang).composer, tree, node_id)

    def words(self, tree: Tree, node_id: str, lang: str) -> str:
        """The characters an element prints, without its number."""
        kept = self._made(tree, lang)
        block = _block(kept.composer, tree, node_id)
        return kept.page.text(block) if block else ""

    def pieces(self, tree: Tree, node_id: str, lang: str, text: Text) -> tuple[Piece, ...]:
        """What a text prints in an element."""
        composer = self._made(tree, lang).composer
        facts = self.house(tree.root).facts(tree.root)
        return tuple(Inlines(node_id, lang, composer.locale, facts).of_text(text))

    def printed(
        self, tree: Tree, node_id: str, lang: str, inline: Inline
    ) -> tuple[tuple[str, Marks], ...]:
        """What a detail, a cross-reference or a footnote prints, never nothing."""
        kept = self._made(tree, lang)
        out: list[tuple[str, Marks]] = []
        for piece in self.pieces(tree, node_id, lang, (inline,)):
            match piece:
                case Span(chars=chars, marks=marks):
                    out.append((chars, marks))
                case CrossRef(node=target, marks=marks):
                    out.append((kept.page.labels.get(target, "").rstrip(".") or "⟦…⟧", marks))
                case NoteMark(key=key, mark=mark):
                    sign = mark or kept.page.note_signs().get(key, "")
                    out.append((sign, frozenset({"superscript"})))
        return tuple((chars, marks) for chars, marks in out if chars) or (("⟦…⟧", PLAIN),)


def _block(composer: Composer, tree: Tree, node_id: str) -> Block | None:
    if is_parked(tree, node_id):
        return composer.apart(tree.node(node_id))
    return composer.block(node_id)
