"""Random words and texts: the same structure in every language, with everything markup can say.

Used by `random_notice.py`; `Mix` says how much of what.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from editor.model.markup import serialize
from editor.model.text import (
    MARKS,
    PLAIN,
    Break,
    FactRef,
    Inline,
    ItemRef,
    Marks,
    Note,
    Run,
    Text,
    normal,
)

WORDS: Mapping[str, str] = {
    "en": "the adoption of agenda members are invited to consider report trade small "
    "enterprises Secretariat exchange views finance rules next steps proposal",
    "fr": "l'adoption de l'ordre du jour les Membres sont invités à examiner rapport "
    "commerce petites entreprises Secrétariat échange vues règles à l'élaboration",
    "es": "la adopción del orden día los Miembros examinarán informe comercio pequeñas "
    "empresas Secretaría intercambio opiniones financiación normas próxima reunión",
    "ar": "اعتماد جدول الأعمال يدعى الأعضاء إلى النظر في التقرير",
    "ru": "утверждение повестки дня членам предлагается рассмотреть доклад Секретариата",
    "zh": "通过议程 请成员审议 秘书处的报告 贸易 小企业 交换意见 下一步",
}
"""Ordinary words per language; any other language borrows the English ones."""

ODD = (
    r"a*b", "c_d", "2^nd^", "[sic]", "{x}", "<b>", "\\", "&", "INF/MSME/W/35", "22‑24",
    "«\u00a0x\u00a0»", "1.1.", "“q”", "e\u0301", "\U0001d4b3", "\u00a0", "**", "](l)", "{^n|",
)  # fmt: skip
"""Characters that markup, XML or typography must take care of."""


@dataclass(frozen=True, slots=True)
class Mix:
    """How likely each thing is, from 0.0 to 1.0; a text's share is per piece of it."""

    missing: float = 0.0
    """That a text is missing in one of the languages but the first."""
    marks: float = 0.2
    links: float = 0.06
    facts: float = 0.1
    refs: float = 0.05
    notes: float = 0.05
    foreign: float = 0.04
    breaks: float = 0.03
    odd: float = 0.1
    phrases: float = 0.2
    unnumbered: float = 0.07
    parked: float = 0.0
    """That what stands at the top of the notice is parked instead."""
    starts: float = 0.05
    typed_labels: float = 0.03
    members: float = 0.03
    states: float = 0.1
    comments: float = 0.05
    documents: float = 0.15
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: FORMS)
    """The forms that texts use, by the type of the detail; a type without forms is not used."""


FORMS: Mapping[str, tuple[str, ...]] = {
    "date": ("long", "weekday", "on", "on-strong", "numeric", "month-year"),
    "time": ("at", "plain"),
    "span": ("long", "on"),
    "meeting": ("on", "dates", "when"),
    "room": ("name", "in"),
    "platform": ("name", "via"),
    "person": ("name", "function", "of"),
    "symbol": ("symbol",),
    "members": ("list",),
    "text": ("text",),
}
"""The forms that the shipped languages know, by the type of the detail."""


@dataclass(frozen=True, slots=True)
class Targets:
    """What texts can point at: (id, type) of details, ids of links, ids of numbered elements."""

    facts: Sequence[tuple[str, str]] = ()
    links: Sequence[str] = ()
    items: Sequence[str] = ()


def words(rnd: random.Random, lang: str, count: int) -> str:
    """Some words of a language, separated by spaces."""
    return " ".join(rnd.choices(WORDS.get(lang, WORDS["en"]).split(), k=count))


def random_markups(
    rnd: random.Random, languages: Sequence[str], mix: Mix, targets: Targets
) -> dict[str, str]:
    """One text as canonical markup per language, all with the same structure."""
    shape = _shape(rnd, mix, targets, nested=False)
    return {lang: serialize(_text(rnd, shape, lang)) for lang in languages}


def random_text(rnd: random.Random, lang: str, mix: Mix, targets: Targets) -> Text:
    """One text of one language."""
    return _text(rnd, _shape(rnd, mix, targets, nested=False), lang)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a text in no language yet; `what` names it, `value` is its id or characters."""

    what: str
    value: str = ""
    form: str = ""
    marks: Marks = PLAIN
    link: str | None = None
    lang: str | None = None
    below: tuple["_Piece", ...] = ()


def _shape(rnd: random.Random, mix: Mix, targets: Targets, *, nested: bool) -> tuple[_Piece, ...]:
    """The pieces of a text; a nested one (a footnote) holds no footnotes."""
    pieces = [_Piece("words")]
    for number in range(rnd.randrange(5)):
        piece = _special(rnd, mix, targets, number, nested=nested)
        pieces += [piece, _Piece("words")] if rnd.random() < 0.8 else [piece]
    return tuple(pieces)


def _special(
    rnd: random.Random, mix: Mix, targets: Targets, number: int, *, nested: bool
) -> _Piece:
    marks = frozenset(m for m in MARKS if rnd.random() < mix.marks / 2)
    link = rnd.choice(targets.links) if targets.links and rnd.random() < mix.links else None
    usable = [(name, mix.forms[kind]) for name, kind in targets.facts if kind in mix.forms]
    if usable and rnd.random() < mix.facts:
        name, forms = rnd.choice(usable)
        return _Piece("fact", name, rnd.choice(forms), marks, link)
    if targets.items and rnd.random() < mix.refs:
        return _Piece("ref", rnd.choice(targets.items), "", marks, link)
    if not nested and rnd.random() < mix.notes:
        mark = rnd.choice(["", "", "*", "a|b", "†"])
        below = _shape(rnd, mix, targets, nested=True)
        return _Piece("note", f"n{number + 1}", mark, below=below)
    if rnd.random() < mix.breaks:
        return _Piece("break")
    if rnd.random() < mix.odd:
        return _Piece("odd", rnd.choice(ODD), "", marks, link)
    lang = rnd.choice(["en", "fr", "de"]) if rnd.random() < mix.foreign else None
    return _Piece("words", "", "", marks, link, lang)


def _text(rnd: random.Random, shape: Sequence[_Piece], lang: str) -> Text:
    inlines: list[Inline] = []
    for piece in shape:
        glued = not inlines or isinstance(inlines[-1], Break) or rnd.random() < 0.1
        if not glued and piece.what not in ("note", "break"):
            inlines.append(Run(" "))
        inlines.append(_inline(rnd, piece, lang))
    return normal(inlines)


def _inline(rnd: random.Random, piece: _Piece, lang: str) -> Inline:
    look = (piece.marks, piece.link, piece.lang)
    match piece.what:
        case "fact":
            return FactRef(piece.value, piece.form, *look)
        case "ref":
            return ItemRef(piece.value, *look)
        case "note":
            return Note(piece.value, piece.form or None, _text(rnd, piece.below, lang))
        case "break":
            return Break()
        case "odd":
            return Run(piece.value, *look)
        case _:
            return Run(words(rnd, piece.lang or lang, rnd.randint(1, 6)), *look)
