"""What the texts before the agenda are for: circulated, meeting, contact, link, lead-in.

The sentence of the meeting is known by a day of the week, best with an hour; only one text is it.
Used by `grammar.py`; `with_whole_dates` by `read.py`, before a date alone is taken for a sitting.
"""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from editor.locales.locale import Locale
from editor.model.text import Run, plain
from editor.text_in.dates import dates_in, is_cut_in_date, names_weekday, time_after
from editor.text_in.drafts import Draft
from editor.text_in.lines import Line
from editor.text_in.vocabulary import Vocabulary

LONGEST = 300
"""An address to write to is looked for in so many characters."""

_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w")


def with_whole_dates(lines: Iterable[Line], locale: Locale) -> Iterator[Line]:
    """The lines, those put together again that were cut before or within a date."""
    held: Line | None = None
    for line in lines:
        if held and _is_cut(held, line, locale):
            held = held.with_next(line)
            continue
        if held:
            yield held
        held = line
    if held:
        yield held


def _is_cut(above: Line, below: Line, locale: Locale) -> bool:
    if below.apart or below.rule or below.sign or below.heading or above.rule or above.heading:
        return False
    return is_cut_in_date(above.plain, below.plain, locale)


class Preamble(Struct):
    """The texts met so far that may tell of the meeting."""

    words: Vocabulary
    texts: list[Draft] = field(default_factory=list)

    def role(self, line: Line, *, agenda_next: bool) -> str:
        """The role of a text by its words and by what follows it."""
        if self.words.starts_phrase(line.plain):
            return "circulated"
        if all(not isinstance(i, Run) or i.link or not i.chars.strip() for i in line.text):
            return "link"
        if line.plain.endswith(":") and agenda_next:
            return "lead-in"
        return "contact" if _MAIL.search(line.plain[:LONGEST]) else "information"

    def settle(self) -> None:
        """Find the sentence of the meeting among the texts."""
        told = [draft for draft in self.texts if names_weekday(plain(draft.text), self.words)]
        with_hour = (draft for draft in told if self._has_hour(plain(draft.text)))
        without = (draft for draft in told if draft.fields["role"] == "information")
        meeting = next(with_hour, None) or next(without, None)
        if meeting:
            meeting.fields["role"] = "meeting"

    def _has_hour(self, chars: str) -> bool:
        locale = self.words.locale
        days = (day for day in dates_in(chars, locale) if day.weekday)
        return any(time_after(chars, day.stop, locale) for day in days)
