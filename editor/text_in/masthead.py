"""The lines above the title: symbols, date, job number, page, original language, distribution.

What they say goes into fields and details of the notice; what the house prints by itself is left
out and listed in the messages. Lines it does not know stay for `grammar.py`.
"""

import datetime
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from msgspec import Struct, field

from editor.locales.locale import Locale
from editor.locales.phrases import phrase
from editor.locales.words import parse_date
from editor.model.fact import Fact
from editor.model.node import Json
from editor.profiles.body import House
from editor.text_in.lines import Line
from editor.text_in.result import Message
from editor.text_in.vocabulary import Vocabulary, key, pattern

DEEPEST, LONGEST = 30, 150
"""A masthead is looked for in so many lines, none of them with more characters."""

_SYMBOL = re.compile(
    r"[A-Z][A-Z0-9&().\u2011-]*(?:/[\w&().\u2011…-]+)+(?: (?:Add|Rev|Corr|Prov)\.\d*)?"
)
_JOB = re.compile(
    r"\((\d\d[-\u2011](?:\d{3,6}|[ \u00a0.…]{2,8}))\)"
    r"|(\d\d[-\u2011]\d{4,5})(?: \([A-Z]\).*)?"
)
_RUNNING_PAGE = re.compile(r"[-–] ?\d{1,3} ?[-–]")
_DISTRIBUTION = re.compile(r"distr(?:\.|ibution)\s?:?\s*(.+)", re.IGNORECASE)
_OTHER_LANGUAGE = ("en", "fr", "es", "ar", "ru", "zh")


class Masthead(Struct):
    """What stands above the title: fields and details, and how many lines were read.

    `kept` are the lines among them that belong to the notice itself; `dates` are the dates of a
    meeting, with the line that says them.
    """

    fields: dict[str, Json] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    kept: list[Line] = field(default_factory=list)
    dates: list[tuple[Line, datetime.date]] = field(default_factory=list)
    length: int = 0


def read_masthead(lines: Sequence[Line], house: House, words: Vocabulary) -> Masthead:
    """The masthead of a notice, empty if it has none."""
    reader = _Reader(house, words)
    length = reader.length(lines)
    reader.found.length = length
    for line in lines[:length]:
        if not reader.read(line) and not reader.derived(line):
            reader.found.kept.append(line)
    return reader.found


def job_number(chars: str) -> str | None:
    """The job number that a whole line says, None for any other line."""
    hit = _JOB.fullmatch(chars)
    return (hit.group(1) or hit.group(2)) if hit else None


class _Reader:
    """Reads line by line; a line is certain, or only printed by the house, or unknown."""

    def __init__(self, house: House, words: Vocabulary) -> None:
        self.house = house
        self.words = words
        self.found = Masthead()
        self.page_line = pattern("page", words.locales, r" ?\d+ ?")
        self.original_line = pattern("original", words.locales, " ?(.+)")
        self.languages = dict(_language_names(words.locales))
        self.printed = _printed_by(house, words.locales)

    def length(self, lines: Sequence[Line]) -> int:
        """How many lines the masthead has: up to the last that is certain."""
        last = 0
        for number, line in enumerate(lines[:DEEPEST], start=1):
            place = self.words.place(line.plain)
            if place and place[1] != "body":
                break
            if line.rule or line.sign or len(line.plain) > LONGEST:
                break
            if self._is_certain(line):
                last = number
        return last

    def _is_body(self, line: Line) -> bool:
        return key(line.plain) in self.printed

    def _is_certain(self, line: Line) -> bool:
        return any(reader(self, line.plain) is not None for reader in _READERS)

    def read(self, line: Line) -> bool:
        """Take in a line that is certain; false for any other."""
        for reader in _READERS:
            take = reader(self, line.plain)
            if take is not None:
                take(line)
                return True
        return False

    def derived(self, line: Line) -> bool:
        """Leave out a line that the house prints by itself."""
        if not self._is_body(line):
            return False
        self._left_out(line)
        return True

    def _left_out(self, line: Line, code: str = "left-out-layout") -> None:
        self.found.messages.append(Message(code, {"text": line.plain}, None, line.number))

    # each says how a line is taken in, None if it is not one of its kind

    def page(self, chars: str) -> "_Take | None":
        known = self.page_line.fullmatch(key(chars)) or _RUNNING_PAGE.fullmatch(chars)
        return self._left_out if known else None

    def job(self, chars: str) -> "_Take | None":
        job = job_number(chars)
        if job is None:
            return None

        def take(line: Line) -> None:
            self.found.fields["job"] = job
            if _letters(line.plain) != _letters(job):
                self._left_out(line)

        return take

    def symbol(self, chars: str) -> "_Take | None":
        if not _SYMBOL.fullmatch(chars) or not any(c.isdigit() or c == "…" for c in chars):
            return None
        symbol = chars.replace("\u2011", "-")
        return lambda _line: self.found.fields.setdefault("symbol", []).append(symbol)

    def date(self, chars: str) -> "_Take | None":
        date = parse_date(chars, self.words.locale)
        if date is None:
            return None

        def take(line: Line) -> None:
            if "issue.date" in self.found.facts:
                self.found.dates.append((line, date))
            else:
                self.found.facts["issue.date"] = Fact("issue.date", "date", date.isoformat())

        return take

    def original(self, chars: str) -> "_Take | None":
        hit = self.original_line.search(key(chars))
        if hit is None:
            return None
        names = next(filter(None, hit.groups()), "")
        codes = [self.languages.get(name.strip()) for name in re.split(r"[/,]| & ", names)]
        before = key(chars)[: hit.start()].strip(" /")
        if None in codes or (before and before not in self.languages):
            return None

        def take(line: Line) -> None:
            self.found.fields["original"] = codes
            if before:
                self._left_out(line)

        return take

    def distribution(self, chars: str) -> "_Take | None":
        said = _DISTRIBUTION.fullmatch(chars)
        name = key(said.group(1) if said else chars)
        for value, words in self.house.profile.values["distributions"].items():
            printed = [*_said(words)]
            if name in printed or (said and name == value):
                return partial(self._take_distribution, value, printed=bool(printed))
        return self._left_out if said else None

    def _take_distribution(self, value: str, line: Line, *, printed: bool) -> None:
        self.found.fields["distribution"] = value
        if not printed:
            self._left_out(line, "left-out")


_Take = Callable[[Line], object]
_READERS = (
    _Reader.page, _Reader.job, _Reader.original, _Reader.date, _Reader.distribution,
    _Reader.symbol,
)  # fmt: skip


def _said(words: Json) -> Iterator[str]:
    """How a distribution is printed in any language, with and without "Distr."."""
    for chars in words.values() if isinstance(words, dict) else [words]:
        hit = _DISTRIBUTION.fullmatch(chars)
        yield from (key(said) for said in (chars, hit.group(1) if hit else "") if said)


def _phrase(name: str, locale: Locale) -> str:
    found = phrase(name, locale)
    return found.markup if found else ""


def _letters(chars: str) -> str:
    return "".join(filter(str.isalnum, chars))


def _language_names(locales: Sequence[Locale]) -> Mapping[str, str]:
    return {
        key(locale.language_name(code)): code
        for locale in reversed(locales)
        for code in _OTHER_LANGUAGE
    }


def _printed_by(house: House, locales: Sequence[Locale]) -> frozenset[str]:
    """What the masthead of the house prints without being told: its name, the body's, DRAFT."""
    names = [*house.profile.values["organization"].values()]
    names += [_phrase("draft-mark", locale) for locale in locales]
    facts = house.body.facts if house.body else {}
    for fact in ("body.name", "body.title"):
        value = facts[fact].value if fact in facts else None
        names += value.values() if isinstance(value, dict) else [value] if value else []
    return frozenset(map(key, names))
