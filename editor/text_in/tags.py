"""HTML of anybody as tokens, in linear time whatever it is: tags with attributes, and characters.

Own, since neither parser at hand will do: lxml stops at a depth of 254 and drops what is below
without a word, and html.parser of Python 3.11 takes 6 seconds for 100 kB of opened comments. Used
by `html.py`. What is no tag is characters, so nothing is lost.
"""

import html
import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

_TAG = re.compile(
    r"<(/?)([A-Za-z][\w:-]{0,40})([^<>\"']*(?:(?:\"[^\"<>]*\"|'[^'<>]*')[^<>\"']*)*)>"
)
"""A tag without < or > in its attributes: so a failure never looks beyond the next of them."""
_NAME = re.compile(r"<(/?)([A-Za-z][\w:-]{0,40})")
_ATTRIBUTE = re.compile(r"([A-Za-z_][\w:-]*)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"']+))")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_RAW = frozenset({"script", "style", "xml", "title", "textarea", "noscript", "template", "iframe"})
"""Elements whose content is never shown."""


class Tag(Struct, frozen=True):
    """A tag: its name in small letters, whether it closes, its attributes as typed."""

    name: str
    closing: bool
    typed: str

    def attributes(self) -> Mapping[str, str]:
        """Its attributes by name in small letters; the first of a name counts."""
        found: dict[str, str] = {}
        for hit in _ATTRIBUTE.finditer(self.typed):
            value = hit[2] if hit[2] is not None else hit[3] if hit[3] is not None else hit[4]
            found.setdefault(hit[1].lower(), unescaped(value))
        return found


def unescaped(chars: str) -> str:
    """Characters with entities as what they stand for; unknown and endless ones stay."""
    if "&" not in chars:
        return chars
    return _ENTITY.sub(lambda hit: html.unescape(hit.group()), chars)


def tokens(source: str) -> Iterator[Tag | str]:
    """The tags of a page and the characters between them."""
    return _Scanner(source).tokens()


class _Scanner:
    """Goes once over a page; what was looked for in vain is not looked for again."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.missing: set[str] = set()

    def find(self, sign: str, start: int) -> int:
        """Where a sign is found from a place on, -1 if nowhere."""
        if sign in self.missing:
            return -1
        at = self.source.find(sign, start)
        if at < 0:
            self.missing.add(sign)
        return at

    def tokens(self) -> Iterator[Tag | str]:
        source, place = self.source, 0
        while (at := self.find("<", place)) >= 0:
            if at > place:
                yield unescaped(source[place:at])
            tag, place = self.tag(at)
            if tag is None and place == at + 1:
                yield "<"
            elif tag is not None:
                yield tag
                if tag.name in _RAW and not tag.closing and not tag.typed.endswith("/"):
                    place = self.behind(tag.name, place)
        if place < len(source):
            yield unescaped(source[place:])

    def tag(self, at: int) -> tuple[Tag | None, int]:
        """The tag at a place and where to go on; none for a comment, or for a mere sign."""
        hit = _TAG.match(self.source, at)
        if hit:
            return Tag(hit[2].lower(), hit[1] == "/", hit[3]), hit.end()
        if self.source.startswith("<!--", at):
            end = self.find("-->", at + 4)
            return None, end + 3 if end >= 0 else at + 4
        if self.source.startswith(("<!", "<?"), at):
            end = self.find(">", at)
            return None, end + 1 if end >= 0 else at + 1
        named = _NAME.match(self.source, at)
        end = self.end(named.end()) if named else -1
        if named is None or end < 0:
            return None, at + 1
        return Tag(named[2].lower(), named[1] == "/", self.source[named.end() : end]), end + 1

    def end(self, place: int) -> int:
        """The > that ends a tag, not one in quotation marks; the next at all if these are open."""
        first = at = self.find(">", place)
        while at >= 0:
            opened = min(
                (found for sign in "\"'" if 0 <= (found := self.find(sign, place)) < at), default=-1
            )
            if opened < 0:
                return at
            closed = self.find(self.source[opened], opened + 1)
            if closed < 0:
                return first
            place = closed + 1
            at = self.find(">", place)
        return first

    def behind(self, name: str, place: int) -> int:
        """The place behind the content of an element that is never shown."""
        for sign in (f"</{name}", f"</{name.upper()}"):
            end = self.find(sign, place)
            if end >= 0:
                return end
        return place
