"""Quotation marks and apostrophes that the house does not use in the language.

Which ones it uses is data of the locale (`[typography]`); spaces inside them belong to the mark.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from editor.checks.lines import Line
from editor.checks.mending import Change, rewording
from editor.checks.proof import Hit, Proof
from editor.checks.report import Mend, Report
from editor.locales.locale import Locale

_DOUBLE = '"“”„‟«»'
_SINGLE = "'‘’‚‛‹›´`ʼ"
_APOSTROPHES = "'’´`ʼ‘"
_OPENING = "“„‟«‘‚‛‹"
_SPACES = " \u00a0\u202f"


class Marks(Struct, frozen=True):
    """The quotation marks of a language with their inner spaces, its apostrophe, all others.

    `wrong` are all signs that may be wrong; most notices hold none of them.
    """

    outer: tuple[str, str]
    inner: tuple[str, str]
    apostrophe: str
    wrong: str
    apostrophes: re.Pattern[str]
    others: re.Pattern[str]
    spaced: re.Pattern[str] | None


@lru_cache
def marks_of(locale: Locale) -> Marks:
    """The signs of a language as its house writes them."""
    signs = locale.typography
    own = {sign.strip() for sign in (*signs.quotes, *signs.inner_quotes, signs.apostrophe)}
    others = "".join(sign for sign in _DOUBLE + _SINGLE if sign not in own)
    false = _APOSTROPHES.replace(signs.apostrophe, "")
    opening, closing = (sign.strip() for sign in signs.quotes)
    spaced = None
    if opening != closing:
        spaced = re.compile(
            rf"{re.escape(opening)}[{_SPACES}]*|(?<![{_SPACES}])[{_SPACES}]*{re.escape(closing)}"
        )
    return Marks(
        signs.quotes, signs.inner_quotes, signs.apostrophe, others + false,
        re.compile(rf"[{re.escape(false)}](?<=[^\W\d_].)(?=[^\W\d_])"),
        re.compile(f"[{re.escape(others)}]") if others else re.compile("(?!)"), spaced,
    )  # fmt: skip


def signs(proof: Proof) -> Iterator[Report]:
    """Wrong quotation marks, one report per text; wrong apostrophes, one each."""
    marks = marks_of(proof.locale)
    quotes: dict[Line, list[Hit]] = {}
    if not any(sign in proof.text for sign in marks.wrong):
        return
    for hit in proof.hits(marks.apostrophes):
        if hit.line.typed(hit.start(), hit.stop()):
            yield one_sign("apostrophe", proof, hit, marks.apostrophe)
    for hit in proof.hits(marks.others):
        if not hit.line.typed(hit.start(), hit.stop()) or marks.apostrophes.match(
            hit.match.string, hit.match.start()
        ):
            continue
        if _ends_word(hit):
            yield one_sign("apostrophe", proof, hit, marks.apostrophe)
        else:
            quotes.setdefault(hit.line, []).append(hit)
    for line, hits in quotes.items():
        yield _quotes(proof, line, hits, marks)


def _ends_word(hit: Hit) -> bool:
    """Whether it is an apostrophe after a letter, where nothing was opened: Members’ meetings."""
    sign, chars, at = hit.match.group(), hit.line.chars, hit.start()
    after_letter = sign in _APOSTROPHES and chars[at - 1 : at].isalnum()
    return after_letter and not any(c in chars[:at] for c in "‘‚‛‹")


def one_sign(rule: str, proof: Proof, hit: Hit, right: str) -> Report:
    """The report of one sign that should be another, with its mend."""
    line, start, stop = hit.line, hit.start(), hit.stop()
    edit = rewording(line, proof.lang, Change(start, stop, right))
    return Report(
        rule,
        line.node.id,
        proof.lang,
        line.span(start, stop),
        {"said": hit.match.group(), "right": right},
        (Mend("sign", edit, {"right": right}),),
        judged=line.chars,
    )


def _quotes(proof: Proof, line: Line, hits: Sequence[Hit], marks: Marks) -> Report:
    changes = [_right_quote(line.chars, hit, marks) for hit in hits]
    right = "…".join(marks.outer)
    edit = rewording(line, proof.lang, *changes)
    return Report(
        "quotes",
        line.node.id,
        proof.lang,
        line.span(hits[0].start(), hits[-1].stop()),
        {"said": "".join(dict.fromkeys(hit.match.group() for hit in hits)), "right": right},
        (Mend("sign", edit, {"right": right}),),
        judged=line.chars,
    )


def _right_quote(chars: str, hit: Hit, marks: Marks) -> Change:
    sign, start, stop = hit.match.group(), hit.start(), hit.stop()
    before, after = chars[start - 1 : start], chars[stop : stop + 1]
    opens = sign in _OPENING
    if sign in "\"'´`ʼ’" or (sign == "“" and "„" in chars[:start]):
        opens = not before or before.isspace() or before in "([{/—–-"
    elif sign == "»":  # »so« is German
        opens = bool(after.strip()) and not before.strip() and "«" not in chars[:start]
    pair = marks.outer if sign in _DOUBLE else marks.inner
    if opens:
        stop += len(chars[stop:]) - len(chars[stop:].lstrip(_SPACES))
        return Change(start, stop, pair[0])
    start -= start - len(chars[:start].rstrip(_SPACES))
    return Change(start, stop, pair[1])


def quote_spaces(proof: Proof) -> Iterator[Report]:
    """The right quotation marks with other spaces inside than the house puts there."""
    marks = marks_of(proof.locale)
    if marks.spaced is None:
        return
    for hit in proof.hits(marks.spaced):
        said, line = hit.match.group(), hit.line
        right = marks.outer[0] if said[:1] == marks.outer[0].strip() else marks.outer[1]
        if said == right or not line.typed(hit.start(), hit.stop()):
            continue
        edit = rewording(line, proof.lang, Change(hit.start(), hit.stop(), right))
        yield Report(
            "space",
            line.node.id,
            proof.lang,
            line.span(hit.start(), hit.stop()),
            {"sign": right.strip()},
            (Mend("space", edit),),
            judged=line.chars,
        )
