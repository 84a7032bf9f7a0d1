"""Finds what a notice rolled forward carries along and may be stale, to be looked at.

Details of the notice itself, fields of items and of the masthead, and in typed texts: dates, times,
symbols, persons, years near those of the two meetings. The same thing typed in several languages
of an element is one; `carried_over.py` lists and changes them.
"""

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from editor.checks.came_along import FIELD, HOURS, field_value
from editor.checks.cited import cited
from editor.checks.dates import dated
from editor.checks.lines import Line
from editor.checks.proof import Proof
from editor.locales.finding import words_pattern
from editor.locales.locale import Locale
from editor.locales.typography import fold
from editor.locales.words import parse_time
from editor.model.fact import FACT
from editor.model.node import Json, Node
from editor.model.parking import on_agenda
from editor.model.rolled import REVIEW
from editor.model.tree import Tree
from editor.profiles.body import House

NODE_FIELDS = (HOURS, "documents", "proponents", "speakers")
ROOT_FIELDS = ("session", "agenda_item")
DATE, TIME, SYMBOL, PERSON, YEAR = "date", "time", "symbol", "person", "year"
"""What is found in typed texts: the first part of the key of its review."""

_OF_BODY = ("meeting.zone", "meeting.1.date")
"""Details that need no look: the zone is the body's, the day of the meeting was just typed."""
_NAME = re.compile(r"[\w'’.‑-]+")
_PARTICLES = frozenset(("al", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "la",
                        "van", "von"))  # fmt: skip
_YEAR = re.compile(r"(?<![0-9A-Za-z/.,‑–-])(?:19|20)\d\d(?![0-9A-Za-z/‑–-])")


class Found(Struct, frozen=True):
    """Typed characters of a line: what they are, and what is the same in every language."""

    kind: str
    same: str
    line: Line
    start: int
    stop: int

    @property
    def words(self) -> str:
        """The typed characters."""
        return self.line.chars[self.start : self.stop]


def reviewed(tree: Tree, house: House, before: Node, persons: Sequence[str]) -> Tree:
    """A notice just rolled forward, with a review on everything it carries along.

    `before` is the older notice, `persons` are the names that its details had.
    """
    marks: dict[str, dict[str, Json]] = {tree.root.id: dict(_details(tree.root, house, before))}
    for node in on_agenda(tree.root):
        of_root = node is tree.root
        for path in ROOT_FIELDS if of_root else NODE_FIELDS:
            if was := field_value(node, path):
                marks.setdefault(node.id, {})[f"{REVIEW}/{FIELD}{path}"] = {"was": was}
    years = _years(tree, before)
    for lang in tree.root.fields.get("languages", ()):
        proof = Proof(tree, house, house.profile.locale(lang))
        for thing in found_in(proof, persons, years):
            path = f"{REVIEW}/{thing.kind}/{thing.same}"
            review = marks.setdefault(thing.line.node.id, {}).setdefault(path, {"was": {}})
            words = review["was"].setdefault(lang, [])
            if thing.words not in words:
                words.append(thing.words)
    return Tree(_marked(tree.root, marks), tree.shape)


def _marked(node: Node, marks: Mapping[str, Mapping[str, Json]]) -> Node:
    fields = {**node.fields, **marks.get(node.id, {})}
    below = tuple([_marked(child, marks) for child in node.children])
    return Node(node.id, node.kind, fields, node.texts, below)


def _details(root: Node, house: House, before: Node) -> Iterator[tuple[str, Json]]:
    """A review for each detail of the notice itself that says something."""
    own = {f"{key}.name" for key in root.fields.get("bodies", ())}
    of_body = house.body.facts if house.body else {}
    for name, stored in root.family("fact").items():
        the_bodys = name in of_body and of_body[name].as_json() == stored
        if the_bodys or name in own or name in _OF_BODY or name.startswith("body."):
            continue
        was = before.fields.get(FACT + name)
        if stored.get("value") is not None or stored.get("local"):
            moved = {} if was == stored else {"before": was}
            yield f"{REVIEW}/{FACT}{name}", {"was": stored, **moved}


def _years(tree: Tree, before: Node) -> range:
    """The years that a text may have from the older meeting: its own, and those next to both."""
    days = [
        str(stored["value"])[:4]
        for root in (before, tree.root)
        for name, stored in root.family("fact").items()
        if re.fullmatch(r"meeting\.\d+\.date", name) and stored.get("value")
    ]
    years = sorted(map(int, days))
    return range(years[0] - 1, years[-1] + 2) if years else range(0)


def found_in(proof: Proof, persons: Sequence[str], years: range) -> Iterator[Found]:
    """Everything typed in one language that may be stale; nothing that a detail prints."""
    taken: dict[Line, list[tuple[int, int]]] = {}
    finders = (_dates(proof), _symbols(proof), _persons(proof, persons), _times(proof),
               _typed_years(proof, years))  # fmt: skip
    for found in (found for finder in finders for found in finder):
        spans = taken.setdefault(found.line, [])
        free = all(found.stop <= start or stop <= found.start for start, stop in spans)
        if free and found.line.typed(found.start, found.stop):
            spans.append((found.start, found.stop))
            yield found


def _dates(proof: Proof) -> Iterator[Found]:
    for found in dated(proof):
        if found.date:
            yield Found(DATE, found.date.isoformat(), found.line, found.start, found.stop)


def _symbols(proof: Proof) -> Iterator[Found]:
    for found in cited(proof):
        yield Found(SYMBOL, found.symbol, found.line, found.start, found.stop)


def _persons(proof: Proof, names: Sequence[str]) -> Iterator[Found]:
    """Names of the older notice's details, and those that a form of address stands before."""
    if names:
        longest = sorted(names, key=len, reverse=True)
        for hit in proof.hits(re.compile("|".join(map(words_pattern, longest)))):
            same = fold(hit.match.group())
            yield Found(PERSON, same, hit.line, hit.start(), hit.stop())
    for hit in proof.hits(_addresses(proof.locale)):
        start = hit.stop()
        stop = _end_of_name(hit.line.chars, start)
        if stop > start:
            yield Found(PERSON, fold(hit.line.chars[start:stop]), hit.line, start, stop)


def _addresses(locale: Locale) -> re.Pattern[str]:
    (words, *_) = locale.forms.get("person", {}).get("address", ({},))
    known = "|".join(re.escape(word) for word in words.values())
    return re.compile(rf"(?<!\w)(?:{known or '(?!)'})\s+")


def _end_of_name(chars: str, start: int) -> int:
    """Where a name ends: after its last capitalized word."""
    stop = at = start
    while hit := _NAME.match(chars, at):
        word = hit.group()
        if word[0].isupper():
            stop = hit.start() + len(word.rstrip(".") if len(word) > 2 else word)
            if stop < hit.end():
                break
        elif word not in _PARTICLES:
            break
        at = hit.end() + 1
        if chars[hit.end() : at] not in (" ", "\u00a0"):
            break
    return stop


def _times(proof: Proof) -> Iterator[Found]:
    reading = proof.locale.reading
    words = (*reading.hour_words, *reading.before_noon, *reading.after_noon)
    units = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"
    with_unit = rf"(?:\s?[:.h]\s?\d\d)?\s?(?:{units})"
    hour = rf"(?<![\w/.,:‑-])\d{{1,2}}(?:[:h]\d\d|{with_unit})(?!\w)"
    for hit in proof.hits(re.compile(hour)):
        time = parse_time(hit.match.group(), proof.locale)
        if time:
            yield Found(TIME, time.strftime("%H:%M"), hit.line, hit.start(), hit.stop())


def _typed_years(proof: Proof, years: range) -> Iterator[Found]:
    for hit in proof.hits(_YEAR):
        if int(hit.match.group()) in years:
            yield Found(YEAR, hit.match.group(), hit.line, hit.start(), hit.stop())


def old_dates(root: Node) -> list[str]:
    """Every date that the details and the sittings of a notice have, each once, in order."""
    found: set[str] = set()
    for stored in root.family("fact").values():
        value = stored.get("value")
        if stored["type"] == "date" and value:
            found.add(value)
        elif stored["type"] == "span" and value:
            found.update(value.values())
    days = (node.fields.get("day", "") for node in root.walk() if node.kind == "sitting")
    return sorted({*found, *_only_dates(days)})


def _only_dates(days: Iterable[str]) -> Iterator[str]:
    for day in days:
        if day[:1].isdigit():
            yield datetime.date.fromisoformat(day).isoformat()


def old_persons(root: Node) -> list[str]:
    """The names of the persons that the details of a notice have, in all languages."""
    found: dict[str, None] = {}
    for stored in root.family("fact").values():
        person = (stored.get("value") if stored["type"] == "person" else None) or {}
        for name in (person.get("name"), person.get("name-of")):
            words = name.values() if isinstance(name, dict) else (name,)
            found.update(dict.fromkeys(word for word in words if word and word.strip()))
    return list(found)
