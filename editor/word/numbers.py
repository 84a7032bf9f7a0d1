"""Our numbers as Word's lists: which list and level each block uses, and the numbering part.

`lists.py` plans the restarts; here the levels of the house's scheme become list levels. Body,
annexes and numbered paragraphs with items have nine levels, parts and annex headings one,
bullets three. What no list can print (a typed label, a continuation) is typed as text.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct, field

from editor.layout.blocks import Page
from editor.locales.locale import Locale
from editor.numbering.labels import BODY, Number
from editor.numbering.scheme import Format, Scheme
from editor.profiles.profile import Profile, Style, style_in
from editor.word import oxml, oxml_parts
from editor.word.lists import NO_NUM, Entry, Num, plan

_NINE = (
    "item1", "item2", "item3", "item4", "item5", "item6", "paragraph", "letter", "roman",
)  # fmt: skip
_LEVEL_OF = {name: level for level, name in enumerate(_NINE)}
_HOLE = re.compile(r"\{(\d|n)\}")
_BULLETS = "bullets"
_BULLET_LEVELS = ("bullet1", "bullet2", "bullet3")
_FORMATS: Mapping[Format, str] = {
    "decimal": "decimal",
    "lower-letter": "lowerLetter",
    "upper-letter": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "none": "none",
    "arabic-indic": "decimal",  # no format of Word gives these digits on every machine
    "arabic-abjad": "arabicAbjad",
    "russian-lower": "russianLower",
    "russian-upper": "russianUpper",
    "chinese": "chineseCountingThousand",
}
_LIMITS: Mapping[Format, int] = {
    "arabic-indic": 0,
    "arabic-abjad": 0,  # LibreOffice writes the first as a bare alef
    "russian-lower": 29,  # then Word doubles letters, LibreOffice counts on in pairs
    "russian-upper": 29,
    "chinese": 99,
}
"""Up to which number the lists of Word and LibreOffice print what we do; then it is typed."""


class Numbers(Struct, frozen=True):
    """How the blocks of a page are numbered in Word; and the lists that this needs.

    `uses` maps a node to the XML that says in which list and at which level its block counts.
    """

    uses: Mapping[str, str] = field(default_factory=dict)
    lists: tuple[str, ...] = ()
    nums: tuple[str, ...] = ()

    def and_then(self, others: "Numbers") -> "Numbers":
        """The lists of two versions of a notice in one file."""
        return Numbers({}, self.lists + others.lists, self.nums + others.nums)

    @property
    def xml(self) -> str:
        """The part that defines the lists."""
        return oxml_parts.numbering(self.lists, self.nums)


def numbers_of(
    page: Page, profile: Profile, locale: Locale, before: Numbers | None = None
) -> Numbers:
    """Plan the lists of a page; `before` are those of other versions in the same file.

    Styles point at the lists of the first version; those of the others stand in each paragraph.
    """
    alone = "{1}" not in profile.scheme.levels["paragraph"].template(page.meta.lang)
    limits = _limits(profile.scheme, page.meta.lang)
    nodes: list[str] = []
    entries: list[Entry] = []
    bullets: dict[str, tuple[str, int]] = {}
    numbers = page.numbers
    for block in page.body:
        node = block.node or ""
        number = numbers.get(node)
        if number is not None:
            if not _is_live(number, limits.get(number.level, ())):
                continue
            nodes.append(node)
            entries.append(_entry(number, alone=alone))
        elif block.kind == "bullet":
            found = _bullet_of(page.label(block), profile.styles[block.style], profile.scheme)
            if found:
                bullets[node] = found
    others = sorted({context for context, _ in bullets.values()} - {_BULLETS})
    planned = plan(entries, always=(BODY, _BULLETS, *others))
    taken = before or Numbers()
    last = len(taken.nums)
    use = lru_cache(oxml.number_properties)  # few differ
    uses = {
        node: use(num + last, entry.level)
        for node, entry, num in zip(nodes, entries, planned.uses, strict=True)
        if num != NO_NUM
    }
    plain = {num.context: num.id for num in planned.nums if not num.level_overrides}
    uses |= {node: use(plain[context] + last, level) for node, (context, level) in bullets.items()}
    return _defined(planned.nums, uses, _Levels(profile, locale, first=not last), taken)


def _limits(scheme: Scheme, lang: str) -> dict[str, tuple[tuple[int, int], ...]]:
    """For the levels with any limit: the places among their numbers, each with its limit."""
    found = {}
    for name, level in scheme.levels.items():
        holes = [hit.group(1) for hit in _HOLE.finditer(level.template(lang))]
        formats = [
            (-1, level) if h == "n" else (int(h) - 1, scheme.levels[f"item{h}"]) for h in holes
        ]
        limited = [(at, _LIMITS.get(known.format_in(lang))) for at, known in formats]
        found[name] = tuple((at, limit) for at, limit in limited if limit is not None)
    return {name: places for name, places in found.items() if places}


def _is_live(number: Number, limits: tuple[tuple[int, int], ...]) -> bool:
    """Whether a list prints this number as we do: bis and ter it knows not."""
    return not number.inserted and all(number.numbers[at] <= limit for at, limit in limits)


def _entry(number: Number, *, alone: bool) -> Entry:
    """A number as the planner takes it; `alone` says that paragraphs repeat no item's number."""
    numbers = number.numbers[-1:] if alone and number.level == "paragraph" else number.numbers
    return Entry(number.context, _LEVEL_OF.get(number.level, 0), numbers)


def _bullet_of(label: str, style: Style, scheme: Scheme) -> tuple[str, int] | None:
    """The list and level of a bullet; None where its style or its label is that of no bullet.

    The sign is by depth among bullets, the indent by style: where the two differ, as below a
    letter, a list of its own has the signs moved by so many levels.
    """
    if style.number not in _BULLET_LEVELS or label not in scheme.bullets:
        return None
    level = _BULLET_LEVELS.index(style.number)
    if scheme.bullet(level) == label:
        return _BULLETS, level
    return f"{_BULLETS}{scheme.bullets.index(label) - level:+}", level


def _defined(
    nums: tuple[Num, ...], uses: Mapping[str, str], levels: "_Levels", taken: Numbers
) -> Numbers:
    """The planned lists as XML, with the ids that follow those taken."""
    contexts = list(dict.fromkeys(num.context for num in nums))
    first, last = len(taken.lists), len(taken.nums)
    return Numbers(
        uses,
        tuple(
            oxml_parts.abstract_list(first + at, levels.of(context))
            for at, context in enumerate(contexts)
        ),
        tuple(
            oxml_parts.num(last + n.id, first + contexts.index(n.context), n.level_overrides)
            for n in nums
        ),
    )


class _Levels:
    """The list levels of a house in one language; styles point at those of the `first` alone."""

    def __init__(self, profile: Profile, locale: Locale, *, first: bool) -> None:
        self.profile = profile
        self.lang = locale.code
        self.script = locale.script
        self.rtl = locale.direction == "rtl"
        self.first = first

    def of(self, context: str) -> list[str]:
        """The levels of the list of a context."""
        if context.startswith(_BULLETS):
            moved = int(context.removeprefix(_BULLETS) or 0)
            return [self._bullet(name, at, moved) for at, name in enumerate(_BULLET_LEVELS)]
        if context == "annex":
            return [self._level("annex", 0, linked=True)]
        if context.startswith("part-"):
            return [self._level("part", 0, linked=context == f"part-{BODY}")]
        return [
            self._level(name, level, linked=context == BODY) for level, name in enumerate(_NINE)
        ]

    def _level(self, name: str, level: int, *, linked: bool) -> str:
        scheme = self.profile.scheme.levels[name]
        style = style_of_level(self.profile, name)
        shown = _pattern(scheme.template(self.lang), level)
        gap = style.label_gap if style else None
        pattern = shown + gap if gap is not None else shown
        linked = linked and self.first
        link = style.id if style and linked and is_linked(style) else None
        form = _FORMATS[scheme.format_in(self.lang)]
        indent = self._indent(style)
        return oxml_parts.list_level(
            level, form, pattern, link, indent, tab=gap is None, rtl=self.rtl
        )

    def _bullet(self, name: str, level: int, moved: int) -> str:
        style = style_of_level(self.profile, name)
        sign = self.profile.scheme.bullet(max(level + moved, 0))
        return oxml_parts.list_level(
            level, "bullet", sign, None, self._indent(style), tab=True, rtl=self.rtl
        )

    def _indent(self, style: Style | None) -> tuple[int, int]:
        if style is None:
            return 0, 0
        as_set = style_in(style, self.script)
        return oxml.twips(as_set.left), oxml.twips(as_set.hanging)


def style_of_level(profile: Profile, name: str) -> Style | None:
    """The first style that prints a level."""
    return next((s for s in profile.styles.values() if s.number == name), None)


def is_linked(style: Style) -> bool:
    """Whether applying the style in Word numbers the paragraph: so it is for headings."""
    return style.outline is not None and style.number is not None and style.number in _LEVEL_OF


def has_plain(style: Style) -> bool:
    """Whether a style has a variant for paragraphs without its number: no list, no hanging."""
    return is_linked(style) or (style.number is not None and style.hanging > 0)


def style_level(style: Style) -> int:
    """The list level of a linked style."""
    return _LEVEL_OF[style.number or ""]


def _pattern(template: str, level: int) -> str:
    own = template.replace("{n}", f"%{level + 1}")
    return re.sub(r"\{(\d)\}", r"%\1", own)
