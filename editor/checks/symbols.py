"""Symbols: malformed, not the same in heading and text or in two languages, cited but not listed.

What counts as a symbol is in `cited.py`. Symbols printed by a detail are right wherever they stand,
so typed ones are judged by them.
"""

import re
from collections.abc import Iterator, Sequence

from editor.checks.cited import (
    Cited,
    alike,
    cited,
    corrected,
    head,
    is_symbol,
    listed,
    plain_symbol,
    symbol_facts,
)
from editor.checks.lines import lines_of
from editor.checks.mending import Change, field, in_turn, rewording
from editor.checks.near import nearest
from editor.checks.proof import Proof
from editor.checks.report import Edit, Mend, Report
from editor.edit.commands import details
from editor.model.fact import FACT
from editor.model.node import Node
from editor.model.text import FactRef

_SHORTEST_SERIES = 5
"""A shorter series is too like any other."""


def symbols(proof: Proof) -> Iterator[Report]:
    """What is wrong with the symbols that texts cite."""
    found = cited(proof)
    series = _series(proof)
    judged: set[tuple[str, int]] = set()
    for symbol in found:
        if symbol.fact is None:
            right = _right(symbol.symbol, series)
            if right != symbol.symbol:
                judged.add((symbol.line.node.id, symbol.start))
                yield _malformed(proof, symbol, right)
    for report in (*_headings(proof, found), *_languages(proof, found)):
        judged.add((report.node, int(report.at)))
        yield report
    yield from _unlisted(proof, [s for s in found if (s.line.node.id, s.start) not in judged])


def own_symbols(proof: Proof) -> Iterator[Report]:
    """Malformed symbols in the masthead and in the details."""
    series = _series(proof)
    own = list(proof.setting("symbol", ()))
    for at, symbol in enumerate(own):
        right = _right(symbol, series) if "…" not in symbol else symbol
        if right != symbol:
            mend = field(proof.root.id, "symbol", [*own[:at], right, *own[at + 1 :]])
            yield _own(proof, symbol, right, mend, f"symbol-{at + 1}")
    for fact in symbol_facts(proof):
        right = _right(str(fact.value), series)
        if right != fact.value and FACT + fact.id in proof.root.fields:
            yield _own(proof, str(fact.value), right, _fact_edit(fact.id, right), fact.id)


def _fact_edit(name: str, symbol: str | None) -> Edit:
    return lambda tree: details.set_fact(tree, name, "symbol", symbol)


def _own(proof: Proof, symbol: str, right: str | None, edit: Edit, at: str) -> Report:
    mends = (Mend("symbol", edit, {"right": right}),) if right else ()
    params = {"symbol": symbol, "right": right or "…"}
    return Report(
        "symbol-malformed", proof.root.id, params=params, mends=mends, at=at, judged=symbol
    )


def _series(proof: Proof) -> set[str]:
    """The series that the body, the notice and its details use."""
    body = proof.house.body
    known = {body.values.get("symbol_series", "").rstrip("/")} if body else set()
    known |= {head(str(fact.value)) for fact in symbol_facts(proof)}
    return {series for series in known if len(series) >= _SHORTEST_SERIES}


def _right(symbol: str, series: set[str]) -> str | None:
    """The symbol as it must be; itself where nothing is known against it."""
    right = corrected(symbol)
    if right is None:
        return None
    letters = head(right)
    if letters in series or not letters:
        return right
    for known in series:  # the slash before the number was left out
        glued = re.fullmatch(rf"{re.escape(known)}(\d.*)", right)
        if glued:
            return f"{known}/{glued[1]}"
    slip = nearest(letters, series, 1)
    return slip + right[len(letters) :] if slip else right


def _malformed(proof: Proof, found: Cited, right: str | None) -> Report:
    mends: tuple[Mend, ...] = ()
    if right:
        edit = rewording(found.line, proof.lang, Change(found.start, found.stop, right))
        mends = (Mend("symbol", edit, {"right": right}),)
    params = {"symbol": found.symbol, "right": right or "…"}
    return _report(proof, "symbol-malformed", found, params, mends)


def _report(
    proof: Proof, rule: str, found: Cited, params: dict[str, str], mends: tuple[Mend, ...],
    code: str = "",
) -> Report:  # fmt: skip
    return Report(
        rule,
        found.line.node.id,
        proof.lang,
        found.line.span(found.start, found.stop),
        params,
        mends,
        code,
        str(found.start),
        judged=found.line.chars,
    )


def _headings(proof: Proof, found: Sequence[Cited]) -> Iterator[Report]:
    """Symbols of headings that the text below cites with a slip; two listed ones are no slip."""
    known = listed(proof)
    by_node: dict[str, list[Cited]] = {}
    for symbol in found:
        by_node.setdefault(symbol.line.node.id, []).append(symbol)
    for name, titles in by_node.items():
        title = titles[0].line.node
        if title.kind not in ("item", "pillar") or not title.children:
            continue
        below = [s for node in title.walk() if node.id != name for s in by_node.get(node.id, ())]
        said, wanted = {s.symbol for s in below}, {s.symbol for s in titles}
        for heading in titles:
            for other in below if heading.symbol not in said else ():
                documents = {heading.symbol, other.symbol}
                if documents <= known or other.symbol in wanted:
                    continue
                if alike(heading.symbol, other.symbol):
                    yield _difference(proof, heading, other)


def _difference(proof: Proof, heading: Cited, other: Cited) -> Report:
    mends = []
    for name, wrong, right in (("text", other, heading), ("heading-symbol", heading, other)):
        if wrong.fact is None:
            new = FactRef(right.fact, "symbol") if right.fact else right.symbol
            edit = rewording(wrong.line, proof.lang, Change(wrong.start, wrong.stop, new))
            mends.append(Mend(name, edit, {"right": right.symbol}))
    params = {"symbol": other.symbol, "heading": heading.symbol}
    return _report(proof, "symbol-differs", other, params, tuple(mends))


def _languages(proof: Proof, found: Sequence[Cited]) -> Iterator[Report]:
    """Typed symbols that this language alone cites with a slip."""
    for symbol in found:
        node = symbol.line.node
        if symbol.fact is not None or len(node.texts) < 2:
            continue
        right = _said_elsewhere(proof, symbol)
        if right is not None:
            edit = rewording(symbol.line, proof.lang, Change(symbol.start, symbol.stop, right))
            mend = Mend("language", edit, {"right": right})
            params = {"symbol": symbol.symbol, "other": right}
            yield _report(proof, "symbol-differs", symbol, params, (mend,), code="symbol-language")


def _said_elsewhere(proof: Proof, symbol: Cited) -> str | None:
    """What the other languages cite instead, None if they agree with this one or not among them."""
    node, lang = symbol.line.node, proof.lang
    known = proof.setting("languages", ())
    others = {other: _symbols_in(proof, node, other) for other in known if other != lang}
    others = {other: said for other, said in others.items() if other in node.texts}
    if not others or any(symbol.symbol in said for said in others.values()):
        return None
    here = _symbols_in(proof, node, lang)
    right = {
        s for said in others.values() for s in said if s not in here and alike(s, symbol.symbol)
    }
    if len(right) != 1 or not all(right <= said for said in others.values()):
        return None
    originals = proof.setting("original", ()) or known[:1]
    return right.pop() if len(others) > 1 or lang not in originals else None


def _symbols_in(proof: Proof, node: Node, lang: str) -> set[str]:
    lines = lines_of(node, node.texts.get(lang, ""), lang, proof.printed)
    words = (word for line in lines for word in re.split(r"[\s,;()\"«»“”]+", line.chars))
    return {plain_symbol(w.rstrip(".:")) for w in words if "/" in w and is_symbol(w)}


def _unlisted(proof: Proof, found: Sequence[Cited]) -> Iterator[Report]:
    """Typed symbols that are not among those the notice lists, where it lists any."""
    known = listed(proof)
    if not known:
        return
    known |= set(proof.setting("symbol", ()))
    for symbol in found:
        if symbol.fact is None and symbol.symbol not in known:
            name = _free_name(proof, symbol.symbol)
            change = Change(symbol.start, symbol.stop, FactRef(name, "symbol"))
            edit = in_turn(
                _fact_edit(name, symbol.symbol), rewording(symbol.line, proof.lang, change)
            )
            mends = (Mend("list", edit, {"symbol": symbol.symbol}),)
            yield _report(proof, "symbol-unlisted", symbol, {"symbol": symbol.symbol}, mends)


def _free_name(proof: Proof, symbol: str) -> str:
    """An id of a detail that no other has."""
    plain = re.sub(r"[^a-z0-9]+", "-", symbol.lower()).strip("-")
    name, number = f"doc.{plain}", 2
    while name in proof.facts:
        name, number = f"doc.{plain}-{number}", number + 1
    return name
