"""The title lines: the body, the kind of document, what follows; until the first other line.

Known words decide; where there are none the order does, and that is reported. Used by
`grammar.py`.
"""

from msgspec import Struct, field

from editor.text_in.bodies import LIKENESS, likeness
from editor.text_in.lines import Line
from editor.text_in.result import Message
from editor.text_in.vocabulary import Vocabulary, key

LONGEST, LONGEST_AFTER = 120, 60
"""A title without any sign of one is not longer; after the kind of document, not even that."""
MOST = 12
"""So many lines may be titles without saying anything that is known."""

_ENDS_TEXT = (".", ";", ":", ",")


class Titles(Struct):
    """What was met among the titles so far."""

    words: Vocabulary
    body_names: tuple[str, ...]
    messages: list[Message] = field(default_factory=list)
    body: bool = False
    document: bool = False

    def role(self, line: Line) -> str | None:
        """The role of a title line, None for the first line that is no title."""
        place = self.words.place(line.plain)
        if place and place[0] == "title":
            self.body |= place[1] == "body"
            self.document |= place[1] == "document"
            return place[1]
        if self.is_subject(line):
            return "subject"
        if place or self.words.starts_phrase(line.plain) or not self._looks_like_one(line):
            return None
        if self.names_body(line):
            self.body = True
            return "body"
        if len(self.messages) == MOST:
            return None
        role = "subtitle" if self.body or self.document else "body"
        self.body = True
        self.messages.append(
            Message("title-guessed", {"text": line.plain, "role": role}, None, line.number)
        )
        return role

    def is_subject(self, line: Line) -> bool:
        """Whether a line begins with SUBJECT: in a language of the house."""
        return key(line.plain[:40]).startswith(tuple(filter(None, self.words.subjects)))

    def names_body(self, line: Line) -> bool:
        """Whether a line says the name of the body, perhaps with a slip."""
        folded = key(line.plain) if len(line.plain) <= 2 * LONGEST else ""
        return any(likeness(folded, name) >= LIKENESS for name in self.body_names)

    def _looks_like_one(self, line: Line) -> bool:
        if line.heading or line.bold or line.plain.isupper():
            return not line.plain.endswith(".") and len(line.plain) <= 2 * LONGEST
        longest = LONGEST_AFTER if self.document else LONGEST
        return len(line.plain) <= longest and not line.plain.endswith(_ENDS_TEXT)
