"""What only members may know, in a text that the public reads too: passcodes, meeting IDs.

The words that announce one are data of each language (`[reading] private`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from editor.checks.mending import field
from editor.checks.proof import Proof
from editor.checks.report import Mend, Report
from editor.locales.locale import Locale
from editor.model.node import Node

_SECRET = r"(?:\d[\d \u00a0]{4,}\d|(?=[^\s\uffff,;]*\d)[A-Za-z0-9!#$%&*?_-]{4,})"


def private(proof: Proof) -> Iterator[Report]:
    """Passcodes and meeting IDs that a public version would print."""
    if not proof.holds(*proof.locale.reading.private):
        return
    for hit in proof.hits(_pattern(proof.locale)):
        line = hit.line
        fact = line.fact(hit.start("secret"), hit.stop("secret"))
        known = proof.facts.get(fact) if fact else None
        if (known and known.members) or _for_members(proof, line.node):
            continue
        node = line.node
        mend = Mend("members", field(node.id, "audience", "members"))
        yield Report(
            "public-secret",
            node.id,
            proof.lang,
            line.span(hit.start("secret"), hit.stop("secret")),
            {"what": hit.match["word"]},
            (mend,),
            judged=line.chars,
        )


def _for_members(proof: Proof, node: Node) -> bool:
    return any(n.fields.get("audience") == "members" for n in proof.tree.path(node.id))


@lru_cache
def _pattern(locale: Locale) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in locale.reading.private) or "(?!)"
    return re.compile(
        rf"(?P<word>(?<!\w)(?:{words})(?!\w))[\s\u00a0]*(?:[:：=#]|\w{{1,3}}\s)?[\s\u00a0#\"«“]*"
        rf"(?P<secret>{_SECRET})",
        re.IGNORECASE,
    )
