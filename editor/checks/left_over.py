"""Dates and persons left over from the older notice that this one was rolled forward from.

The root's field `rolled_from` says which those were; a notice without it has nothing left over.
What was looked at in the review of that roll-forward (`workflow/carried_over.py`) is meant so.
Other dates are compared in `meetings.py`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from editor.checks.dates import Dated, dated
from editor.checks.lines import Line
from editor.checks.proof import Proof
from editor.checks.report import Report
from editor.locales.finding import words_pattern
from editor.locales.phrases import phrase
from editor.locales.typography import fold
from editor.model.fact import FACT, Fact, facts_of
from editor.model.markup import parse
from editor.model.parking import on_agenda
from editor.model.rolled import ROLLED, is_kept, kept_words
from editor.model.text import FactRef

_FORMER = "former.date"
"""The detail that is meant to be an older date: the day that a meeting is moved from."""


def left_details(proof: Proof) -> Iterator[Report]:
    """Details that still hold what the older notice had, at the element that prints them."""
    dates, names = _old(proof, "dates"), {fold(name) for name in _old(proof, "persons")}
    if not dates and not names:
        return
    printers = _printers(proof)
    found: dict[tuple[str, str], list[str]] = {}
    for fact in facts_of(proof.root).values():
        rule, said = "left-over-date", None
        if fact.type == "date" and fact.id != _FORMER and fact.value in dates:
            said = fact.value
        elif fact.type == "person":
            rule = "left-over-person"
            said = next((name for name in _names(fact) if fold(name) in names), None)
        if said is not None and not is_kept(proof.root, f"{FACT}{fact.id}"):
            place = printers.get(fact.id, proof.root.id)
            found.setdefault((rule, place), []).append(f"{fact.id} ({said})")
    for (rule, place), details in found.items():  # one each, so that each can be ignored
        params = {"details": ", ".join(details)}
        yield Report(rule, place, params=params, code=f"{rule}-detail", judged=str(params))


def left_dates(proof: Proof) -> Iterator[Report]:
    """Typed dates of the older notice that are none of this one."""
    old = _old(proof, "dates")
    if not old:
        return
    present = {day.isoformat() for day in (*proof.meeting, proof.issued, proof.day(_FORMER)) if day}
    for found in dated(proof):
        day = found.date.isoformat() if found.date else None
        if day not in present and (day in old or _without_year(found, old)):
            yield from _typed("left-over-date", proof, found.line, found.start, found.stop)


def _without_year(found: Dated, old: Iterable[str]) -> bool:
    """Whether a date without a year has day, month and weekday of an older one."""
    if found.year is not None or found.date is None or found.weekday is None:
        return False
    years = {int(day[:4]) for day in old if day[5:] == found.date.isoformat()[5:]}
    weekdays = {found.date.replace(year=year).weekday() for year in years}
    return found.weekday.day in weekdays


def left_persons(proof: Proof) -> Iterator[Report]:
    """Typed names of persons of the older notice whom no detail of this one names."""
    old = _old(proof, "persons")
    present = [name for fact in proof.facts.values() for name in _names(fact)]
    gone = {fold(name) for name in old} - {fold(name) for name in present}
    if not gone:
        return
    longest = sorted({*old, *present}, key=len, reverse=True)
    for hit in proof.hits(re.compile("|".join(map(words_pattern, longest)))):
        if fold(hit.match.group()) in gone:
            yield from _typed("left-over-person", proof, hit.line, hit.start(), hit.stop())


def _typed(rule: str, proof: Proof, line: Line, start: int, stop: int) -> Iterator[Report]:
    """The report on characters of a line, none where a detail prints them or they are meant so."""
    words = line.chars[start:stop]
    if line.typed(start, stop) and not any(words in k for k in kept_words(line.node, proof.lang)):
        said = {"said": words}
        span = line.span(start, stop)
        yield Report(rule, line.node.id, proof.lang, span, said, judged=line.chars)


def _old(proof: Proof, what: str) -> list[str]:
    """What the older notice had of dates or of persons."""
    stored: list[str] = proof.setting(ROLLED, {}).get(what, [])
    return stored


def _names(fact: Fact) -> Iterator[str]:
    """The names of a person in all languages, also as they stand after "of"."""
    if fact.type != "person" or not fact.value:
        return
    for name in (fact.value.get("name"), fact.value.get("name-of")):
        words = name.values() if isinstance(name, dict) else (name,)
        yield from (word for word in words if word and word.strip())


def _printers(proof: Proof) -> Mapping[str, str]:
    """The first element that prints a detail: by its text, a footnote or its standard phrase."""
    found: dict[str, str] = {}
    for line in proof.lines:
        for stretch in line.stretches:
            if stretch.fact:
                found.setdefault(stretch.fact, line.node.id)
    for node in on_agenda(proof.root):
        key = node.fields.get("phrase")
        known = phrase(key, proof.locale) if key and proof.lang not in node.texts else None
        for inline in parse(known.markup) if known else ():
            if isinstance(inline, FactRef):
                found.setdefault(inline.fact, node.id)
    days = (name for name in proof.facts if re.fullmatch(r"meeting\.\d+\.date", name))
    whole = found.get("meeting")
    return {**{day: whole for day in days if whole}, **found}
