"""What a rebuilt record prints, by `show`, compared with its lines; and what became of each."""

import unicodedata
from collections.abc import Iterator, Sequence

from editor.model.node import Json
from tests.records.building import Rebuilt
from tests.records.reading import Case

_FOLDED = str.maketrans({"\u00a0": " ", "\u2011": "-", "\t": " "})


def differences(made: Rebuilt, rows: Sequence[Json], signs: Sequence[str]) -> list[str]:
    """Where the rows of the notice, and the signs of its footnotes, are not those of its record."""
    wanted = [(marker, _folded(words)) for marker, words in made.printed]
    notes = [(sign, _folded(words)) for sign, words in made.notes]
    body = [_printed(row) for row in rows if row["place"] == "body"]
    said = [_folded(row["text"]) for row in rows if row["place"] == "note"]
    below = list(zip(signs, said, strict=True))
    head = " ".join(_bare(row["text"]) for row in rows if row["place"] == "header")
    return [
        *_unlike(wanted, body),
        *_unlike(notes, below),
        *(f"no {words} in the masthead" for words in made.masthead if _bare(words) not in head),
    ]


def _printed(row: Json) -> tuple[str, str]:
    """The marker and the words of a row; the heading of annotations says its number as text."""
    if row["kind"] == "annotated":
        marker, _, words = row["text"].partition("\t")
        return _folded(marker), _folded(words)
    return row["label"], _folded(row["text"])


def _unlike(wanted: Sequence[object], printed: Sequence[object]) -> Iterator[str]:
    if len(wanted) != len(printed):
        yield f"{len(printed)} lines, not {len(wanted)}"
    for ours, theirs in zip(printed, wanted, strict=False):
        if ours != theirs:
            yield f"{ours!r} is not {theirs!r}"


def _folded(words: str) -> str:
    return " ".join(words.translate(_FOLDED).split())


def _bare(words: str) -> str:
    """Without capitals and accents: mastheads of machines without them print GENERALE."""
    parts = unicodedata.normalize("NFD", _folded(words).casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def verdict(cases: Sequence[Case], wrong: Sequence[str]) -> str:
    """A record in a word: rebuilt, excused or not, with the reason and what its plan adds."""
    plan, langs = cases[0].plan, ", ".join(case.lang for case in cases)
    if wrong:
        return f"not: {wrong[0]}"
    added = [f"starts at {', '.join(plan.starts)}"] if plan.starts else []
    excuse = [plan.excused] if plan.excused else []
    excuse += [f"{len(cases)} languages, each by itself: {langs}"] if len(cases) > 1 else []
    said = "; ".join([*excuse, *added, f"profile {plan.profile}"])
    return f"{'excused' if excuse else 'rebuilt'}: {said}"
