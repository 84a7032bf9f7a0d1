"""Typed texts that differ from a fixed phrase of the house by a letter or two: GRUPE for GROUPE.

A text typed over a phrase is compared with it, any other with the phrases that its kind may say.
Signs, spaces and capitals do not count here; `signs.py` and `spaces.py` look at those.
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from editor.checks.lines import Line
from editor.checks.near import apart, letters
from editor.checks.proof import Proof
from editor.checks.report import Edit, Mend, Report
from editor.edit.commands import phrases, wording
from editor.locales.phrases import phrase
from editor.model.markup import parse
from editor.model.node import Node
from editor.model.text import FactRef, ItemRef, Run
from editor.text_in.vocabulary import PLACES

_SLIPS = 2
"""A letter or two."""
_LONG_ENOUGH = 10
"""Shorter texts may differ by one letter only, the shortest by none."""
_SHORTEST = 5
_SIGNS = 6
"""A text may have so many more or fewer characters than its phrase, signs included."""


class _Known(Struct, frozen=True):
    """A phrase of the house in the language: its key, its markup, what it prints, its letters."""

    key: str
    markup: str
    printed: str
    letters: str


def near_phrases(proof: Proof) -> Iterator[Report]:
    """Texts that are almost a fixed phrase of the house."""
    known: dict[str, _Known | None] = {}
    by_kind = _by_kind(proof, known)
    for line in proof.lines:
        if line.note is not None:
            continue
        node = line.node
        key = node.fields.get("phrase") if node.fields else None
        if key:
            if key not in known:
                known[key] = _known(proof, key)
            over = known[key]
            if over and _differs(line, over, _SLIPS):
                yield _report(proof, line, over, _back(node, proof.lang))
        elif node.kind in by_kind:
            size = len(line.chars)
            alike = [k for k in by_kind[node.kind] if abs(len(k.printed) - size) <= _SIGNS]
            if alike:
                yield from _nearest(proof, line, alike)


def _by_kind(proof: Proof, known: dict[str, _Known | None]) -> Mapping[str, list[_Known]]:
    found: dict[str, list[_Known]] = {}
    for key, (kind, _) in PLACES.items():
        known[key] = _known(proof, key)
        entry = known[key]
        if entry:
            found.setdefault(kind, []).append(entry)
    return found


def _known(proof: Proof, key: str) -> _Known | None:
    """A phrase with the details of the notice, None where the language has none of its own."""
    found = phrase(key, proof.locale)
    if found is None or found.lang != proof.lang:
        return None
    printed = "".join(
        i.chars if isinstance(i, Run) else proof.printed(i)
        for i in parse(found.markup)
        if isinstance(i, Run | FactRef | ItemRef)
    )
    return _Known(key, found.markup, printed, letters(printed)) if "⟦" not in printed else None


def _differs(line: Line, known: _Known, limit: int) -> bool:
    said = letters(line.chars)
    if len(known.letters) < _SHORTEST:
        limit = 1
    return said != known.letters and apart(said, known.letters, limit) is not None


def _nearest(proof: Proof, line: Line, known: list[_Known]) -> Iterator[Report]:
    said = letters(line.chars)
    if any(said == k.letters for k in known):
        return
    for k in known:
        room = _SLIPS if len(k.letters) >= _LONG_ENOUGH else int(len(k.letters) >= _SHORTEST)
        if room and apart(said, k.letters, room) is not None:
            node, lang = line.node, proof.lang
            yield _report(proof, line, k, _typed(node, lang, k.markup))
            return


def _back(node: Node, lang: str) -> Edit:
    return lambda tree: phrases.back_to_phrase(tree, node.id, lang)


def _typed(node: Node, lang: str, markup: str) -> Edit:
    return lambda tree: wording.set_text(tree, node.id, lang, markup)


def _report(proof: Proof, line: Line, known: _Known, edit: Edit) -> Report:
    return Report(
        "near-phrase",
        line.node.id,
        proof.lang,
        line.span(0, len(line.chars)),
        {"said": line.chars, "phrase": known.printed, "key": known.key},
        (Mend("phrase", edit, {"phrase": known.printed}),),
        judged=f"{line.chars}\n{known.printed}",
    )
