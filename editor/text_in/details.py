"""Details told in the sentence of the meeting: its day and hour, the room, the platform, the mode.

A detail replaces what was typed only where it prints exactly the same characters; where the house
words it differently, it is noted and the sentence stays as typed. What is not certain stays out.
"""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from editor.locales.facts import render_fact
from editor.locales.locale import Locale
from editor.model.fact import Fact
from editor.model.markup import parse
from editor.model.text import FactRef, Inline, Run, Text, plain, slice_text
from editor.text_in.dates import LONGEST, dates_in, time_after
from editor.text_in.drafts import Draft
from editor.text_in.result import Message

_TIME_FORMS = ("at", "plain")
_NAME = r"((?:[A-Z0-9][\w-]*)(?: [A-Z0-9][\w-]*)*)"


class _Find(Struct, frozen=True):
    """A detail at a place of a text, with the form that prints the same there."""

    start: int
    stop: int
    fact: Fact
    form: str


class Details(Struct):
    """The details found so far, and what was noticed."""

    locale: Locale
    facts: dict[str, Fact] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)

    def read(self, draft: Draft) -> None:
        """Take the details out of the sentence of the meeting."""
        chars = plain(draft.text)
        if len(chars) > LONGEST or len(chars) != _size(draft.text):
            return
        finds = [*self._when(draft, chars), *self._where(chars)]
        for find in sorted(finds, key=lambda find: find.start, reverse=True):
            self.facts[find.fact.id] = find.fact
            draft.text = _with_reference(draft.text, find)

    def _when(self, draft: Draft, chars: str) -> Iterator[_Find]:
        days = [day for day in dates_in(chars, self.locale) if day.weekday]
        if len(days) > 1:
            self._say("several-dates", draft, {"count": len(days)})
        if len(days) != 1:
            return
        day = days[0]
        fact = Fact("meeting.1.date", "date", day.date.isoformat())
        yield from self._noted(draft, chars, fact, ("weekday",), day.start, day.stop)
        hour = time_after(chars, day.stop, self.locale)
        if hour:
            fact = Fact("meeting.1.start", "time", hour.time.isoformat("minutes"))
            yield from self._noted(draft, chars, fact, _TIME_FORMS, day.stop, hour.stop)

    def _noted(
        self, draft: Draft, chars: str, fact: Fact, forms: tuple[str, ...], start: int, stop: int
    ) -> Iterator[_Find]:
        """Keep a detail; find where it prints what stands there, or say that it does not."""
        self.facts[fact.id] = fact
        found = self._printed(chars, fact, forms, start, stop)
        if found:
            yield found
        else:
            text = chars[start:stop].strip(" ,;")
            self._say("detail-typed", draft, {"text": text, "id": fact.id})

    def _printed(
        self, chars: str, fact: Fact, forms: tuple[str, ...], start: int, stop: int
    ) -> _Find | None:
        """Where a detail prints what stands there; its last place between two others."""
        for form in forms:
            words = self._words(fact, form)
            at = chars.rfind(words, start, stop) if words else -1
            if at >= 0 and (form in _TIME_FORMS or (at, at + len(words)) == (start, stop)):
                return _Find(at, at + len(words), fact, form)
        return None

    def _words(self, fact: Fact, form: str) -> str:
        rendered = render_fact(fact, form, self.locale)
        whole = rendered and rendered.lang == self.locale.code and not rendered.borrowed
        return plain(parse(rendered.markup)) if rendered and whole else ""

    def _where(self, chars: str) -> Iterator[_Find]:
        for name, kind, form in _PLACES:
            sought = self._words(Fact(name, kind, "\0"), form)
            before, hole, after = sought.partition("\0")
            if hole and before.strip():
                hits = list(re.finditer(re.escape(before) + _NAME + re.escape(after), chars))
                if len(hits) == 1:
                    fact = Fact(name, kind, hits[0].group(1))
                    yield _Find(hits[0].start(), hits[0].end(), fact, form)
        for mode, words in self._modes().items():
            at = chars.find(words)
            if at >= 0:
                yield _Find(at, at + len(words), Fact("meeting.mode", "text", mode), "mode")
                return

    def _modes(self) -> Mapping[str, str]:
        form = self.locale.forms.get("text", {}).get("mode", ())
        return form[0] if form else {}

    def _say(self, code: str, draft: Draft, params: Mapping[str, object]) -> None:
        self.messages.append(Message(code, params, draft.id, draft.line))


_PLACES = (
    ("meeting.room", "room", "in"),
    ("meeting.platform", "platform", "via"),
)


def _size(text: Text) -> int:
    return sum(len(i.chars) if isinstance(i, Run) else 1 for i in text)


def _with_reference(text: Text, find: _Find) -> Text:
    """A text with a detail in place of its characters; unchanged if these look different."""
    inside = slice_text(text, find.start, find.stop)
    if len(inside) != 1 or not isinstance(inside[0], Run):
        return text
    run = inside[0]
    reference: Inline = FactRef(find.fact.id, find.form, run.marks, run.link, run.lang)
    end = _size(text)
    return (*slice_text(text, 0, find.start), reference, *slice_text(text, find.stop, end))
