"""Spelling of a notice: reports like those of the checks, for words that nothing knows.

A text is read once (`words.py`) and its words asked once (`speller.py`); what is known to the
notice itself (`known.py`) is taken out afterwards. It goes in slices, so that a window can work on.
"""

from collections.abc import Callable, Collection, Generator

from msgspec.structs import replace

from editor.checks.mending import Rewording, inner
from editor.checks.report import Mend, Report
from editor.checks.slices import at_once
from editor.edit.commands.settings import learn_word
from editor.model.markup import parse
from editor.model.node import Node
from editor.model.parking import on_agenda
from editor.model.tree import Tree
from editor.profiles.body import House
from editor.spelling.known import known_words
from editor.spelling.speller import Speller, speller_of
from editor.spelling.suggestions import suggestions
from editor.spelling.words import Word, bare, is_sign, plain_signs, words_of

RULE = "spelling"
_SLICE = 20
"""Texts read between two places to pause."""
_TWICE = 2
"""An acronym or a name that stands so often in a notice is known to it."""

Unknown = tuple[Word, ...]
Slices = Generator[None, None, list[Report]]


class Spelling:
    """The words of one notice, kept from one look to the next; `own` are words of the user."""

    def __init__(
        self, own: Collection[str] = (), find: Callable[[str], Speller | None] = speller_of
    ) -> None:
        self.own = own
        self._find = find
        self._spellers: dict[str, Speller | None] = {}
        self._right: dict[str, dict[str, bool]] = {}
        self._read: dict[str, dict[str, Unknown]] = {}
        self._meant: dict[tuple[str, str, bool], tuple[str, ...]] = {}

    def speller(self, lang: str) -> Speller | None:
        """The speller of a language, loaded now if it was not yet; None if there is none."""
        if lang not in self._spellers:
            self._spellers[lang] = self._find(lang)
        return self._spellers[lang]

    def reports(self, tree: Tree, house: House, lang: str) -> list[Report]:
        """Every word of one language that nothing knows, in document order, without mends."""
        return at_once(self.looking(tree, house, lang))

    def looking(self, tree: Tree, house: House, lang: str) -> Slices:
        """The same in slices: whoever runs this may do other things between two of them."""
        if self.speller(lang) is None:
            return []
        yield
        before, now = self._read.get(lang, {}), dict[str, Unknown]()
        places: list[tuple[Node, Unknown]] = []
        fresh = 0
        for node in on_agenda(tree.root):
            markup = node.texts.get(lang)
            if not markup:
                continue
            if markup not in now:
                known = before.get(markup)
                now[markup] = self._unknown(markup, lang) if known is None else known
                fresh += known is None
                if fresh == _SLICE:
                    fresh = 0
                    yield
            if now[markup]:
                places.append((node, now[markup]))
        self._read[lang] = now
        return (yield from self._reports(tree, house, lang, places))

    def _unknown(self, markup: str, lang: str) -> Unknown:
        return tuple(word for word in words_of(parse(markup), lang) if not self._is_right(word))

    def _is_right(self, word: Word) -> bool:
        """Whether the dictionary knows a word; in a language without one, all are right."""
        speller = self.speller(word.lang)
        if speller is None:
            return True
        asked = self._right.setdefault(word.lang, {})
        if word.chars not in asked:
            asked[word.chars] = _checked(speller, word.chars, word.lang)
        return asked[word.chars]

    def _reports(
        self, tree: Tree, house: House, lang: str, places: list[tuple[Node, Unknown]]
    ) -> Slices:
        known = known_words(tree, house, house.profile.locale(lang), self.own) | _often(places)
        names: set[str] = set()
        for number, (node, unknown) in enumerate(places):
            new = {word.key for word in unknown if word.is_name} - known
            names |= new & _said_elsewhere(node, lang) if new else new
            if number % _SLICE == 0:
                yield
        known |= names
        return [
            _report(node, lang, word)
            for node, unknown in places
            for word in unknown
            if word.key not in known
        ]

    def with_mends(self, tree: Tree, report: Report, *, all_: bool = False) -> Report:
        """The same report with words that may be meant, and the mend that makes this one known.

        With `all_`, the dictionary's own suggestions are asked for where no word is near: slow.
        """
        text = parse(tree.node(report.node).texts.get(report.lang or "", ""))
        words = words_of(text, report.lang or "")
        word = next(
            (word for word in words if (word.span, _place(word)) == (report.span, report.at)), None
        )
        place = inner(text, word.note) if word else None
        if word is None or place is None or word.chars != report.params["said"]:
            return report  # the text has changed since
        mends = [
            Mend(
                f"respell-{number}",
                Rewording(report.node, report.lang or "", word.note, place,
                          ((word.start, word.stop, right),)),
                {"right": right},
            )
            for number, right in enumerate(self._near(word, all_=all_), 1)
        ]  # fmt: skip
        own = bare(word.chars, word.lang)[1]
        learned = Mend("learn", lambda tree: learn_word(tree, own), {"said": own})
        return replace(report, mends=(*mends, learned))

    def _near(self, word: Word, *, all_: bool) -> tuple[str, ...]:
        """What may be meant by a word, found once."""
        asked = (word.lang, word.chars, all_)
        speller = self.speller(word.lang)
        if asked not in self._meant and speller:
            asked_for = self._right.get(word.lang, {}).items()
            right = dict.fromkeys(bare(chars, word.lang)[1] for chars, known in asked_for if known)
            found = suggestions(word.chars, word.lang, speller, right, all_=all_)
            self._meant[asked] = tuple(found)
        return self._meant.get(asked, ())


def _place(word: Word) -> str:
    """What tells a word of a footnote from its others; outside of one, the stretch does."""
    return "" if word.note is None else f"{word.start}-{word.stop}"


def _report(node: Node, lang: str, word: Word) -> Report:
    params = {"said": word.chars, "language": word.lang}
    return Report(RULE, node.id, lang, word.span, params, at=_place(word), judged=word.chars)


def _checked(speller: Speller, chars: str, lang: str) -> bool:
    """Whether a word is known, or what its elided article leaves, or all its hyphened parts."""
    whole = plain_signs(chars)
    if speller.check(whole):
        return True
    elided, rest = bare(chars, lang)
    if elided:
        return is_sign(rest) or _checked(speller, rest, lang)
    parts = whole.split("-")
    return len(parts) > 1 and all(is_sign(p) or _checked(speller, p, lang) for p in parts)


def _often(places: list[tuple[Node, Unknown]]) -> frozenset[str]:
    """Acronyms that stand more than once in the notice, in texts that are not in capitals."""
    count: dict[str, int] = {}
    for _, unknown in places:
        for word in unknown:
            if word.is_acronym:
                count[word.key] = count.get(word.key, 0) + 1
    return frozenset(key for key, times in count.items() if times >= _TWICE)


def _said_elsewhere(node: Node, lang: str) -> frozenset[str]:
    """What the other languages of an element say: a name is the same in all of them."""
    return frozenset(
        word.key
        for other, markup in node.texts.items()
        if other != lang
        for word in words_of(parse(markup), other)
    )
