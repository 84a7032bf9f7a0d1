"""Brackets: those that nothing closes or opens, and lists in a sentence numbered the wrong way.

French and Spanish close a letter with one bracket, `a)`, English sets it in two, `(a)`, where the
house prints its lists so: the labels of its levels say which is right.
"""

import re
from collections.abc import Iterator

from editor.checks.lines import Line
from editor.checks.mending import Change, rewording
from editor.checks.proof import EDGE, Proof
from editor.checks.report import Mend, Report
from editor.checks.signs import one_sign

_PAIRS = {")": "(", "]": "[", "}": "{", "）": "（"}
_CLOSERS = {opener: closer for closer, opener in _PAIRS.items()}
_ANY = re.compile(r"[()\[\]{}（）]")
_ENUMERATOR = re.compile(rf"(?<=[\s{EDGE}:;,])(\(?)([a-z]|[ivx]{{1,5}})\)(?=\s)")
_ITEM = re.compile(r"(?:^|[\s:;,(])(?:[A-Za-z]{1,2}|[ivxIVX]{1,6}|\d{1,3})$")
_ENDS = ".;:,"


def unbalanced(proof: Proof) -> Iterator[Report]:
    """Brackets without their other half."""
    for line in proof.lines:
        chars = line.chars
        if not _ANY.search(chars) or all(
            chars.count(o) == chars.count(c) for o, c in _CLOSERS.items()
        ):
            continue
        for at in _alone(chars):
            if line.typed(at, at + 1):
                yield _report(proof, line, at)


def _alone(chars: str) -> list[int]:
    """The places of brackets without their other half; `a)` in a sentence needs none."""
    open_: list[int] = []
    found: list[int] = []
    for hit in _ANY.finditer(chars):
        sign, at = hit.group(), hit.start()
        if sign not in _PAIRS:
            open_.append(at)
        elif open_ and chars[open_[-1]] == _PAIRS[sign]:
            open_.pop()
        elif not (sign == ")" and _ITEM.search(chars[max(0, at - 8) : at])):
            found.append(at)
    # (ITC, a) one and b) two): the letters took brackets that were not theirs
    return sorted(found + open_) if not (found and open_) or len(found) != len(open_) else []


def _report(proof: Proof, line: Line, at: int) -> Report:
    sign = line.chars[at]
    mends: tuple[Mend, ...] = ()
    if sign in _CLOSERS:
        end = len(line.chars.rstrip(_ENDS))
        closing = Change(end, end, _CLOSERS[sign])
        mends = (Mend("close", rewording(line, proof.lang, closing), {"sign": _CLOSERS[sign]}),)
    drop = Mend("drop-sign", rewording(line, proof.lang, Change(at, at + 1, "")), {"sign": sign})
    return Report(
        "brackets",
        line.node.id,
        proof.lang,
        line.span(at, at + 1),
        {"sign": sign},
        (*mends, drop),
        judged=line.chars,
    )


def enumerators(proof: Proof) -> Iterator[Report]:
    """Letters of a list in a sentence with one bracket where the house sets two, or the reverse."""
    levels = proof.house.profile.scheme.levels
    forms = {levels[name].template(proof.lang) for name in ("letter", "roman")}
    if forms not in ({"({n})"}, {"{n})"}):
        return
    opening = "(" if forms == {"({n})"} else ""
    for hit in proof.hits(_ENUMERATOR):
        line, start, stop = hit.line, hit.start(), hit.stop()
        if hit.match[1] == opening or start == 0 or not line.typed(start, stop):
            continue
        if not hit.match[1] and line.chars.count("(", 0, start) > line.chars.count(")", 0, start):
            continue  # (see annex a)
        right = f"{opening}{hit.match[2]})"
        yield one_sign("enumerator", proof, hit, right)
