"""Gaps that were never filled: XX, […], ___, (26-    ), INF/MSME/W/… .

A symbol or a job number to come is no slip in a draft; it is one once the notice is ready
(decision 30).
"""

import re
from collections.abc import Iterator

from editor.checks.proof import EDGE, Proof
from editor.checks.report import Report
from editor.locales.locale import Locale

_OPEN = rf"[^\[\]{EDGE}]"
_GAPS = tuple(
    (signs, re.compile(pattern))
    for signs, pattern in (
        (("⟦",), rf"⟦[^⟧{EDGE}]*⟧"),
        (("…", "...", "__"), rf"\[{_OPEN}*(?:…|\.\.\.|__){_OPEN}*\]"),
        (("[ ", "[]"), r"\[\s*\]"),
        (("( ", "()"), r"\(\s*\)"),
        (("___",), r"_{3,}"),
        (("??",), r"\?{2,}"),
        (("/…",), r"…(?<=/…)"),
        (("-  ",), r"(?<=\d\d-)\s{2,}"),
        (("xx",), r"(?:x(?<![\w(]x)x+|X(?<![\w(]X)XXX+)(?![\w)])"),
        (("tbc", "tbd"), r"(?<!\w)(?:TB[CD]|tb[cd])(?!\w)"),
        (("n.n.", "lorem ipsum"), r"(?<!\w)(?:N\.N\.|Lorem ipsum)(?!\w)"),
    )
)
"""Each gap, after signs without which it cannot be there."""
_JOB = re.compile(r"\(?\d\d-\s*\)?")
_DUE = ("ready", "circulated", "superseded")
"""The states in which symbol and job number must be known."""


def placeholders(proof: Proof) -> Iterator[Report]:
    """Every gap in the typed texts."""
    gaps = (*_GAPS, (("xx",), _dates(proof.locale)))
    for pattern in (pattern for signs, pattern in gaps if proof.holds(*signs)):
        for hit in proof.hits(pattern):
            line, start, stop = hit.line, hit.start(), hit.stop()
            if line.node.kind != "signature" and line.typed(start, stop):
                said = hit.match.group().strip() or "…"
                span = line.span(start, stop)
                yield Report(
                    "placeholder", line.node.id, proof.lang, span, {"said": said}, judged=line.chars
                )


def _dates(locale: Locale) -> re.Pattern[str]:
    """A day to come: XX mars 2023."""
    months = "|".join(map(re.escape, {*locale.names.months, *locale.names.months_alone}))
    return re.compile(rf"(?<!\w)XX(?=\s+(?:de\s+)?(?:{months}))", re.IGNORECASE)


def to_come(proof: Proof) -> Iterator[Report]:
    """A symbol or a job number that is still to come in a notice that is ready."""
    if proof.setting("status", "draft") not in _DUE:
        return
    for gap in filter(is_gap, (*proof.setting("symbol", ()), proof.setting("job", ""))):
        yield Report("to-come", proof.root.id, params={"said": gap}, at=gap, judged=gap)


def is_gap(said: str) -> bool:
    """Whether a symbol or a job number is still to come: INF/MSME/W/…, (26-    )."""
    return "…" in said or _JOB.fullmatch(said) is not None
