"""Spaces: two in a row, and wrong ones before a sign or inside brackets.

The space before : ; ? ! is data of the locale; before a comma or a stop there is none anywhere.
"""

import re
from collections.abc import Iterator, Mapping

from editor.checks.lines import FOREIGN
from editor.checks.mending import Change, rewording
from editor.checks.proof import EDGE, Hit, Proof
from editor.checks.report import Mend, Report

_DOUBLE = re.compile(rf"[ \u00a0\u202f][ \u00a0\u202f]+(?=[^\s{EDGE}])")
_SIGN = re.compile(r"[:;?!]+")
_SPACED_SIGN = re.compile(r"[:;?!](?<=[ \u00a0\u202f][:;?!])[:;?!]*")
_STOP = re.compile(rf"[,.](?<=[ \u00a0\u202f][,.])(?=[\s\"'»”)\]{EDGE}])")
_INSIDE = re.compile(r"\([ \u00a0\u202f]+(?=[^\s)])|\)(?<=[^\s(][ \u00a0\u202f]\))")
_AFTER = "\"'»”’)]"
"""What may follow a sign that ends a part of a sentence."""
_SPACES = " \u00a0\u202f"


def double_spaces(proof: Proof) -> Iterator[Report]:
    """Two spaces or more where one belongs."""
    for hit in proof.hits(_DOUBLE):
        line, start, stop = hit.line, hit.start(), hit.stop()
        if line.chars[:start].strip() and line.typed(start, stop):
            edit = rewording(line, proof.lang, Change(start, stop, " "))
            yield Report(
                "double-space",
                line.node.id,
                proof.lang,
                line.span(start, stop),
                {"count": stop - start},
                (Mend("space", edit),),
                judged=line.chars,
            )


def spaces(proof: Proof) -> Iterator[Report]:
    """Wrong spaces before signs and inside brackets."""
    before = proof.locale.typography.before
    # where no sign takes a space, most need no look
    for hit in proof.hits(_SIGN if any(before.values()) else _SPACED_SIGN):
        change = _before_sign(hit, before)
        if change:
            yield from _report(proof, hit, change)
    for hit in proof.hits(_STOP):
        chars, start = hit.line.chars, hit.start()
        bare = len(chars[:start].rstrip(_SPACES))
        if bare and chars[bare - 1] not in ".,":
            yield from _report(proof, hit, Change(bare, hit.stop(), hit.match.group()))
    for hit in proof.hits(_INSIDE):
        start = len(hit.line.chars[: hit.start()].rstrip(_SPACES))
        start = start if hit.match.group() == ")" else hit.start()
        yield from _report(proof, hit, Change(start, hit.stop(), hit.match.group().strip()))


def _before_sign(hit: Hit, before: Mapping[str, str]) -> Change | None:
    """The right space before a sign, None where it is right or the sign ends nothing."""
    chars, start, stop = hit.line.chars, hit.start(), hit.stop()
    following = chars[stop : stop + 1]
    if following and not following.isspace() and following not in _AFTER:
        return None  # https://, 10:30
    if "??" in hit.match.group():
        return None  # a gap
    bare = len(chars[:start].rstrip(_SPACES))
    last = chars[bare - 1 : bare]
    wanted = before.get(hit.match.group()[0], "")
    if chars[bare:start] == wanted or not (last.isalnum() or last in f"{FOREIGN}\"'»”’)]%…."):
        return None
    return Change(bare, stop, wanted + hit.match.group()) if last else None


def _report(proof: Proof, hit: Hit, change: Change) -> Iterator[Report]:
    line, start, stop = hit.line, change.start, change.stop
    if line.typed(start, stop):
        yield Report(
            "space",
            line.node.id,
            proof.lang,
            line.span(start, stop),
            {"sign": hit.match.group().strip()},
            (Mend("space", rewording(line, proof.lang, change)),),
            judged=line.chars,
        )
