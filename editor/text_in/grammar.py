"""What each line is, from the first title to the signature; the tree grows in `agenda.py`.

The order of a notice: titles, then the preamble with its roles, then the agenda and what closes
it. A line that fits nothing better is a text: nothing is left out without a message.
"""

import re
from collections.abc import Sequence

from msgspec import Struct, field

from editor.model.node import NewId
from editor.model.schema import can_hold
from editor.text_in.agenda import Agenda, has_roman_parts
from editor.text_in.decimals import inner_lists, is_dotted
from editor.text_in.drafts import Draft, Next, Path
from editor.text_in.letters import continues_list, heading_owner
from editor.text_in.lines import Line
from editor.text_in.markers import Marker, marker_of
from editor.text_in.masthead import job_number
from editor.text_in.preamble import Preamble
from editor.text_in.prose import is_of_calendar
from editor.text_in.result import Message
from editor.text_in.titles import Titles
from editor.text_in.vocabulary import Vocabulary

LONGEST_HEADING = 150

_INITIALS = re.compile(r"(?:[A-Z]\. ?){1,3}[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?: [A-ZÀ-Þ'’-]+)?")
_NAME = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*(?: ?[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){1,3}")


class Grammar(Struct):
    """Reads the lines below the masthead into drafts under `root`; keeps what it noticed."""

    lines: Sequence[Line]
    words: Vocabulary
    titles: Titles
    preamble: Preamble
    root: Draft
    new_id: NewId
    opening: bool = True  # the lines are a notice from its titles on
    messages: list[Message] = field(default_factory=list)
    markers: list[Marker | None] = field(default_factory=list)
    _next: list[int] = field(default_factory=list)
    _inner: frozenset[int] = frozenset()  # where lists inside an item begin
    _in_titles: bool = False
    _in_preamble: bool = False
    _shouts: bool = False  # all of it is in capitals, so that they mean nothing
    _subject: bool = False
    _taken: int = -1  # a line that was read together with the one before

    def read(self) -> None:
        """Read all lines."""
        self._in_titles = self._in_preamble = self.opening
        self.markers = [None if line.rule else marker_of(line.plain) for line in self.lines]
        self._next = _following(self.markers)
        self._inner = inner_lists(self.markers)
        self._shouts = _is_shouted(self.lines)
        path = Path(self.new_id, [self.root])
        agenda = Agenda(path, self.words, is_dotted(self.markers), has_roman_parts(self.markers))
        for at, line in enumerate(self.lines):
            if at != self._taken:
                self._line(at, line, agenda)
        self.preamble.settle()
        self.messages += self.titles.messages

    def _line(self, at: int, line: Line, agenda: Agenda) -> None:
        marker = self.markers[at]
        if line.rule:
            self._rule(at, line, agenda)
        elif self._title(at, line, agenda):
            return
        elif self._grouping(at, line, marker, agenda) or (
            marker and self._marked(at, line, marker, agenda)
        ):
            self._in_titles = self._in_preamble = False
        else:
            self._in_titles = False
            self._unmarked(at, line, agenda)

    # --- around the line -----------------------------------------------------------------------

    def _after(self, at: int) -> Next:
        following = self.lines[at + 1] if at + 1 < len(self.lines) else None
        place = self._next[at]
        marker = self.markers[place] if place < len(self.markers) else None
        plain = following is not None and not (
            following.rule or following.sign or self.markers[at + 1] or self._is_heading(following)
        )
        return Next(following, marker, plain, at in self._inner)

    def _items_follow(self, at: int) -> bool:
        """Whether the agenda goes on before the next annex."""
        marker = self._after(at).marker
        return marker is not None and marker.form != "annex"

    # --- kinds of lines --------------------------------------------------------------------------

    def _title(self, at: int, line: Line, agenda: Agenda) -> bool:
        again = self._subject and self.titles.is_subject(line)  # the next language of an airgram
        if not again and (not self._in_titles or self.markers[at] or line.sign):
            return False
        if agenda.day_of(line) is not None and self._agenda_next(at):
            return False
        role = self.titles.role(line)
        if role is None:
            return False
        draft = agenda.path.add("title", line, self.root)
        draft.fields["role"] = role
        agenda.path.open.pop()
        self._subject |= role == "subject"
        return True

    def _rule(self, at: int, line: Line, agenda: Agenda) -> None:
        self._in_titles = False
        if (line.rule and line.rule[0] == "_") or at + 1 < len(self.lines):
            agenda.rule(line, items_follow=self._items_follow(at))
        else:
            self.messages.append(Message("left-out-rule", {"text": line.plain}, None, line.number))

    def _grouping(self, at: int, line: Line, marker: Marker | None, agenda: Agenda) -> bool:
        """Take a sitting, a part known by its words, or an annex."""
        if line.sign and not line.listed:
            return False
        if agenda.sitting(line):
            return True
        if self.words.place(line.plain) == ("part", None):
            agenda.part(line, None)
            return True
        if marker is None or marker.form != "annex" or not self._is_annex(line, marker):
            return False
        self._annex(at, line, marker, agenda)
        return True

    def _is_annex(self, line: Line, marker: Marker) -> bool:
        rest = line.plain[marker.length :]
        if not rest:
            return True
        sure = marker.wide or not marker.printed[-1].isalnum()
        sure = sure or line.heading or line.bold or rest.isupper()
        titled = _is_short(rest) and not rest[0].islower()
        return sure or (bool(marker.numbers) and titled)

    def _annex(self, at: int, line: Line, marker: Marker, agenda: Agenda) -> None:
        following = self._after(at).line
        own = line.plain[marker.length :]
        title = following if following and self._is_heading(following) else None
        if own or title is None or not marker.numbers or self.markers[at + 1]:
            agenda.annex(line, marker, None)
        else:
            agenda.annex(line, marker, title)
            self._taken = at + 1

    def _marked(self, at: int, line: Line, marker: Marker, agenda: Agenda) -> bool:
        """Take a line with a printed number or letter."""
        if line.sign and not line.listed:
            return False
        if self._is_signature(at, line, marker, agenda):
            self._signature(line, agenda)
            return True
        match marker.form:
            case "decimal":
                return agenda.decimal(line, marker, self._after(at)) or self._no_number(
                    line, marker
                )
            case "letter":
                return agenda.letter(line, marker, self._after(at))
            case "spoken":
                agenda.spoken(line, marker)
                return True
            case _:
                return False

    def _no_number(self, line: Line, marker: Marker) -> bool:
        """Tell of a number that was taken for a word, unless it is one of a date or an hour."""
        if not is_of_calendar(marker, line, self.words):
            message = Message("number-in-text", {"text": line.plain}, None, line.number)
            self.messages.append(message)
        return False

    def _unmarked(self, at: int, line: Line, agenda: Agenda) -> None:
        place = self.words.place(line.plain)
        if line.sign:
            agenda.bullet(line)
        elif place and place[0] == "item":
            self._in_preamble = False
            agenda.phrase_item(line)
        elif self._is_signature(at, line, None, agenda):
            self._signature(line, agenda)
        elif self._is_job(at, line):
            self.root.fields["job"] = job_number(line.plain)
        elif self._is_heading(line) and not (place and place[0] == "text"):
            self._heading(at, line, agenda)
        else:
            self._text(at, line, place, agenda)

    def _text(
        self, at: int, line: Line, place: tuple[str, str | None] | None, agenda: Agenda
    ) -> None:
        draft = agenda.path.add_text(line, agenda.text_owner(line))
        if place and place[0] == "text":
            draft.fields["role"] = place[1]
        elif self._in_preamble:
            draft.fields["role"] = self.preamble.role(line, agenda_next=self._agenda_next(at))
            if draft.fields["role"] in ("information", "contact"):
                self.preamble.texts.append(draft)

    def _heading(self, at: int, line: Line, agenda: Agenda) -> None:
        owner = heading_owner(agenda.path, self._after(at).marker)
        if not can_hold(owner.kind, "heading"):
            agenda.path.add_text(line, owner)
            return
        agenda.path.add("heading", line, owner)
        agenda.path.open.pop()
        self.messages.append(Message("heading-guessed", {"text": line.plain}, None, line.number))

    def _agenda_next(self, at: int) -> bool:
        following = self._after(at).line
        if following is None:
            return False
        if self.markers[at + 1] or following.sign:
            return True
        place = self.words.place(following.plain)
        return place is not None and place[0] != "title"

    # --- what closes a notice ------------------------------------------------------------------

    def _is_signature(self, at: int, line: Line, marker: Marker | None, agenda: Agenda) -> bool:
        """Whether the last line, or the last before a rule, is a name in capitals."""
        if self._in_preamble or len(line.plain) > LONGEST_HEADING // 3 or line.sign:
            return False
        following = self._after(at).line
        last = following is None or following.rule or job_number(following.plain)
        if not (last or self.titles.is_subject(following or line)):
            return False
        if marker and continues_list(agenda.path, marker):
            return False
        if self.words.place(line.plain):
            return False
        known = _NAME if self._subject else _INITIALS
        return bool(known.fullmatch(line.plain) or _INITIALS.fullmatch(line.plain))

    def _signature(self, line: Line, agenda: Agenda) -> None:
        agenda.path.add("signature", line, agenda.path.nearest("annex", "notice") or self.root)
        agenda.path.open.pop()

    def _is_job(self, at: int, line: Line) -> bool:
        last = at + 1 == len(self.lines) or all(each.rule for each in self.lines[at + 1 : at + 3])
        return last and "job" not in self.root.fields and job_number(line.plain) is not None

    def _is_heading(self, line: Line) -> bool:
        """Whether a line without a number looks like a heading."""
        if not line.plain or len(line.plain) > LONGEST_HEADING or line.sign:
            return False
        if line.heading or line.bold:
            return True
        capitals = line.plain.isupper() and not self._shouts
        return capitals and not line.plain.endswith((".", ":", ";"))


def _is_shouted(lines: Sequence[Line]) -> bool:
    """Whether most long lines are in capitals, as in airgrams."""
    long = [line for line in lines if len(line.plain) > LONGEST_HEADING // 3]
    return 2 * sum(line.plain.isupper() for line in long) > len(long)


def _is_short(chars: str) -> bool:
    return len(chars) <= LONGEST_HEADING and not chars.endswith((".", ";", ","))


def _following(markers: Sequence[Marker | None]) -> list[int]:
    """For each line the place of the next one with a marker, their number where there is none."""
    out = [len(markers)] * len(markers)
    for at in range(len(markers) - 2, -1, -1):
        out[at] = at + 1 if markers[at + 1] else out[at + 1]
    return out
