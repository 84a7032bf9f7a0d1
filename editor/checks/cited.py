"""Symbols of documents as texts cite them, and the signs by which a symbol is known.

`symbols.py` compares them; what is typed and what a detail prints is found alike.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from editor.checks.lines import Line
from editor.checks.near import apart
from editor.checks.proof import Proof
from editor.model.fact import Fact
from editor.model.node import Node
from editor.model.parking import on_agenda

_SYMBOL = re.compile(
    r"[A-Z](?<![\w/.@:\\][A-Z])[A-Z0-9&.()‑-]{0,11}(?:/{1,2}[A-Za-z0-9…&().‑-]+){1,10}/?(?![\w/])"
)
_SUFFIX = re.compile(r"(add|corr|rev|suppl)[.\s]*(\d+)?", re.IGNORECASE)
_RIGHT_SUFFIX = re.compile(r"(?:Add|Corr|Rev|Suppl)\.(?:\d+|…)")
_FALSE_DIGIT = re.compile(r"(?=.*\d)[\dOlI]*[OlI][\dOlI]*")
_DIGITS = str.maketrans("OlI", "011")


class Cited(Struct, frozen=True):
    """A symbol in a line; `fact` is the detail that prints it, None for a typed one."""

    line: Line
    start: int
    stop: int
    symbol: str
    fact: str | None


def cited(proof: Proof) -> list[Cited]:
    """Every symbol that the texts cite, in document order."""
    found = []
    for hit in proof.hits(_SYMBOL):
        symbol = plain_symbol(_trimmed(hit.match.group()))
        if is_symbol(symbol):
            start, stop = hit.start(), hit.start() + len(symbol)
            fact = hit.line.fact(start, stop)
            if fact or hit.line.typed(start, stop):
                found.append(Cited(hit.line, start, stop, symbol, fact))
    return found


def plain_symbol(symbol: str) -> str:
    """A symbol with ordinary hyphens."""
    return symbol.replace("‑", "-")


def is_symbol(word: str) -> bool:
    """Whether a word with slashes is a symbol: it has digits, and more than two short parts."""
    parts = word.split("/")
    if not any(c.isdigit() for c in word):
        return False
    return len(parts) > 2 or (len(parts[0]) > 1 and parts[0].isalpha()) or len(parts[1]) > 2


def _trimmed(chars: str) -> str:
    """What was found without the signs of the sentence after it."""
    while chars and (
        chars[-1] in ".-‑" or (chars[-1] == ")" and chars.count("(") < chars.count(")"))
    ):
        chars = chars[:-1]
    return chars


def corrected(symbol: str) -> str | None:
    """A symbol as it must be written; itself if it is well formed, None if nobody can tell."""
    parts = re.sub("/{2,}", "/", symbol).rstrip("/").split("/")
    out = []
    for part in parts:
        suffix = _SUFFIX.fullmatch(part)
        if suffix and not _RIGHT_SUFFIX.fullmatch(part):
            if suffix[2] is None:
                return None
            out.append(f"{suffix[1].capitalize()}.{suffix[2]}")
        else:
            out.append(part.translate(_DIGITS) if _FALSE_DIGIT.fullmatch(part) else part)
    return "/".join(out)


def head(symbol: str) -> str:
    """The letters a symbol begins with: its series, before the first part with a digit."""
    parts = symbol.split("/")
    at = next((at for at, part in enumerate(parts) if any(c.isdigit() for c in part)), len(parts))
    return "/".join(parts[:at])


def alike(one: str, other: str) -> bool:
    """Whether two symbols differ by one slip in their digits."""
    shapes = (re.sub(r"\d+", "#", symbol) for symbol in (one, other))
    return one != other and next(shapes) == next(shapes) and apart(one, other, 1) is not None


def documents(root: Node) -> Iterator[str]:
    """The symbols of the documents that the items list."""
    for node in on_agenda(root):
        for document in node.fields.get("documents", ()) if node.fields else ():
            symbol = document.get("symbol")
            if isinstance(symbol, str):
                yield symbol


def listed(proof: Proof) -> set[str]:
    """Every symbol that the notice lists; empty where it lists none."""
    facts = {str(fact.value) for fact in symbol_facts(proof)}
    return facts | set(documents(proof.root))


def symbol_facts(proof: Proof) -> list[Fact]:
    """The details that are symbols, those with a value."""
    return [fact for fact in proof.facts.values() if fact.type == "symbol" and fact.value]
