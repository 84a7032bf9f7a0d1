"""The composed pages of one notice: one composer per language, asked as far as somebody looks.

The outline, the reading view and the cell read labels and printed characters here, so all show
what an export prints. Used by `session.py`.
"""

from collections.abc import Mapping

from msgspec.structs import replace

from editor.errors import InputRefused
from editor.layout.blocks import Block, CrossRef, NoteMark, Page, Span, text_of
from editor.layout.compose import Composer
from editor.locales.locale import Locale, load_locale
from editor.model.node import Json, Node
from editor.model.parking import is_parked
from editor.model.text import PLAIN, Inline, Marks
from editor.model.tree import Tree
from editor.profiles.body import House, house_of

_HOUSE_FIELDS = ("carried", "profile", "body")


class Pages:
    """Every language of a notice, composed as far as somebody looks at it."""

    def __init__(self) -> None:
        self._house: House | None = None
        self._settings: list[Json] = []
        self._composers: dict[str, Composer] = {}
        self._foreign: dict[str, Locale] = {}

    def house(self, root: Node) -> House:
        """The house of the notice; composers start anew when it changes."""
        settings = [root.fields.get(path) for path in _HOUSE_FIELDS]
        if self._house is None or settings != self._settings:
            self._house = house_of(root)
            self._settings = settings
            self._composers.clear()
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

    def composer(self, root: Node, lang: str) -> Composer:
        """What composes the notice in a language."""
        house = self.house(root)
        if lang not in self._composers:
            self._composers[lang] = Composer(house, self.locale(root, lang))
        return self._composers[lang]

    def page(self, tree: Tree, lang: str) -> Page:
        """The page of a tree in a language."""
        return self.composer(tree.root, lang).page(tree)

    def labels(self, tree: Tree, lang: str) -> Mapping[str, str]:
        """The label of every element that prints one; the same object while none changes."""
        return self.composer(tree.root, lang).labels(tree)

    def block(self, tree: Tree, node_id: str, lang: str) -> Block | None:
        """The block of one element, None if it prints none."""
        composer = self.composer(tree.root, lang)
        if is_parked(tree, node_id):
            return composer.apart(tree, node_id)
        return composer.block(tree, node_id)

    def words(self, tree: Tree, node_id: str, lang: str) -> str:
        """The characters an element prints, without its number."""
        block = self.block(tree, node_id, lang)
        return text_of(block, self.labels(tree, lang)) if block else ""

    def printed(
        self, tree: Tree, node_id: str, lang: str, inline: Inline
    ) -> tuple[tuple[str, Marks], ...]:
        """What a detail, a cross-reference or a footnote prints, never nothing."""
        composer = self.composer(tree.root, lang)
        out: list[tuple[str, Marks]] = []
        for piece in composer.pieces(tree, node_id, (inline,)):
            match piece:
                case Span(chars=chars, marks=marks):
                    out.append((chars, marks))
                case CrossRef(node=target, marks=marks):
                    label = composer.labels(tree).get(target, "")
                    out.append((label.rstrip(".") or "⟦…⟧", marks))
                case NoteMark(key=key, mark=mark):
                    sign = mark or composer.signs(tree).get(key, "")
                    out.append((sign, frozenset({"superscript"})))
        return tuple((chars, marks) for chars, marks in out if chars) or (("⟦…⟧", PLAIN),)
