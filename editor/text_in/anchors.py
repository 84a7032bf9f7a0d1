"""Links and footnotes of a page: addresses by id, footnotes as Word and LibreOffice write them.

A footnote is called by an anchor and stands in a division of its own, mostly at the end. Used by
`web.py`.
"""

import re

from msgspec import Struct, field
from msgspec.structs import replace

from editor.model.text import Inline, Note, Run
from editor.text_in.gathering import Gathered, cleaned, note_of
from editor.text_in.inline import Links
from editor.text_in.styles_in import Look

_ADDRESS = re.compile(r"(?:https?|ftp|mailto|tel):[^\s<>\"]{1,2000}", re.IGNORECASE)
_CALL = re.compile(r"#_?((?:ftn|edn)\d+|sd(?:foot|end)note\d+(?=sym))(?:sym)?$")
_BACK = re.compile(r"#_?(?:(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc)$")
_NOTE = re.compile(r"(?:ftn|edn|sdfootnote|sdendnote)\d+")


class _Footnote(Struct):
    """A footnote: what was printed where it is called, and what it says."""

    sign: list[str] = field(default_factory=list)
    paragraphs: list[Gathered] = field(default_factory=list)


class Anchors:
    """The links and the footnotes met so far."""

    def __init__(self) -> None:
        self._links = Links()
        self._named: dict[str, str] = {}
        self._notes: dict[str, _Footnote] = {}
        self._called: set[str] = set()

    @property
    def addresses(self) -> tuple[str | None, ...]:
        """The addresses of the links in the order of their ids."""
        return tuple(self._links.addresses)

    def call(self, address: str) -> Note | None:
        """The footnote that an anchor calls for the first time, still without its text."""
        hit = _CALL.search(address)
        if hit is None or hit[1] in self._called:
            return None
        self._called.add(hit[1])
        return Note(hit[1], None, ())

    def look(self, address: str, look: Look) -> Look:
        """The look inside any other anchor: a link, the way back from a footnote, or nothing."""
        if _CALL.search(address):  # called once more: only its number
            return replace(look, marks=look.marks | {"superscript"})
        if _BACK.search(address):
            return replace(look, hidden=True)
        if not _ADDRESS.fullmatch(address) or cleaned(address) != address:
            return look
        if address not in self._named:
            self._named[address] = self._links.name(address)
        return replace(look, link=self._named[address])

    def say(self, key: str, chars: str) -> None:
        """Keep what is printed where a footnote is called."""
        self._notes.setdefault(key, _Footnote()).sign.append(chars)

    def note(self, name: str) -> _Footnote | None:
        """The footnote that a division of this name holds, None for any other."""
        return self._notes.setdefault(name, _Footnote()) if _NOTE.fullmatch(name) else None

    def completed(self, paragraph: Gathered) -> Gathered:
        """A paragraph with its footnotes; one that was not copied leaves its number."""
        if any(isinstance(each, Note) for each in paragraph.inlines):
            paragraph.inlines = [self._complete(each) for each in paragraph.inlines]
        return paragraph

    def _complete(self, inline: Inline) -> Inline:
        if not isinstance(inline, Note):
            return inline
        found = self._notes.get(inline.id, _Footnote())
        text = note_of(found.paragraphs)
        if text:
            return Note(inline.id.replace("sd", ""), None, text)
        return Run("".join(found.sign).strip(), frozenset({"superscript"}))
