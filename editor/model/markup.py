r"""The markup of texts: `parse` and `serialize`, lossless (decision 8).

`**bold**` `*italic*` `__underline__` `^superscript^` `[text](link-id)` `{fact:form}` `{item:id}`
`{^note|footnote}` `{~en|foreign}`; a line feed is a break; a backslash escapes. Wrappers nest
foreign, link, bold, italic, underline, superscript, outermost first. The values are in `text.py`;
here they are read out of markup, `markup_writer.py` writes them.
"""

import re
from functools import lru_cache

from msgspec import Struct

from editor.model.markup_writer import ESCAPED, escape, serialize
from editor.model.text import PLAIN, Break, FactRef, Inline, ItemRef, Note, Run, Text, normal

__all__ = ["canonical", "escape", "is_plain", "is_reference", "parse", "serialize"]

_SPECIAL = re.compile(r"[\\*_^\[\]{}\n]")
_ID = r"[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*"
_FACT = re.compile(rf"\{{({_ID}):({_ID})\}}")
_FACT_OR_LINK = re.compile(rf"{_FACT.pattern}|\[([^\\*_^\[\]{{}}\n]+)\]\(({_ID})\)")
_NOTE = re.compile(rf"\{{\^({_ID})(?:=((?:\\.|[^|{{}}\\\n])+))?\|")
_FOREIGN = re.compile(r"\{~([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\|")
_LINK_END = re.compile(rf"\]\(({_ID})\)")
_PLAIN = rf"(?:[^\\*_^\[\]{{}}<>]++|\\[\\*_^\[\]{{}}<>]|\{{{_ID}:{_ID}\}})"
_INSIDE = rf"(?:[^\\*_^\[\]{{}}<>\n]++|\\[\\*_^\[\]{{}}<>]|\{{{_ID}:{_ID}\}})++"
_WRAPPED = (
    rf"(?:\*\*{_INSIDE}\*\*|\*{_INSIDE}\*|__{_INSIDE}__|\^{_INSIDE}\^|\[{_INSIDE}\]\({_ID}\))"
)
# Marks side by side or nested, notes and foreign words are not simple. Possessive: always linear.
# compiled only when it is needed: most notices have no such text
_SIMPLE = rf"{_PLAIN}*+(?:{_WRAPPED}{_PLAIN}++)*+(?:{_WRAPPED})?+"


def is_reference(word: str) -> bool:
    """Whether a word can name a fact, a form, a link or a note in markup."""
    return re.fullmatch(_ID, word) is not None


def is_plain(markup: str) -> bool:
    """Whether a markup stands for its own characters, without marks, details or breaks."""
    # plain searches, because one with an expression takes three times as long
    return not (
        "{" in markup
        or "*" in markup
        or "[" in markup
        or "\n" in markup
        or "_" in markup
        or "^" in markup
        or "\\" in markup
        or "]" in markup
        or "}" in markup
    )


@lru_cache(maxsize=1 << 16)
def parse(markup: str) -> Text:
    """The text a markup stands for; never fails, what does not parse is literal."""
    if is_plain(markup):
        return (Run(markup),) if markup else ()
    parts = _FACT_OR_LINK.split(markup)
    if all(map(is_plain, parts[::5])):
        return _without_marks(parts)
    return _Parser(markup).text()


def _without_marks(parts: list[str]) -> Text:
    """A text without marks: characters, then a reference in two words or a link, and so on."""
    out: list[Inline] = [Run(parts[0])] if parts[0] else []
    for at in range(1, len(parts), 5):
        first, second, words, link, chars = parts[at : at + 5]
        out.append(Run(words, PLAIN, link) if link else _reference(first, second))
        if chars:
            out.append(Run(chars))
    # links side by side may be to the same address
    return normal(out) if any(parts[4::5]) else tuple(out)


@lru_cache(maxsize=1 << 10)
def _reference(first: str, second: str) -> Inline:
    return ItemRef(second) if first == "item" else FactRef(first, second)


def canonical(markup: str) -> str:
    """The one markup that all equal texts share."""
    if "<" not in markup and ">" not in markup:
        if is_plain(markup):
            return markup
        # details, and links that do not touch: two to one address would be a single one
        if ")[" not in markup and all(map(is_plain, _FACT_OR_LINK.split(markup)[::5])):
            return markup
    simple = "{~" not in markup and "{^" not in markup and re.fullmatch(_SIMPLE, markup)
    return markup if simple else serialize(parse(markup))


class _Opener(Struct):
    """A wrapper that may still be closed: its sign as typed and where its content starts."""

    kind: str  # a mark, "link", "foreign" or "note"
    sign: str
    start: int  # index in the output of its own literal sign
    value: str | None = None
    mark: str | None = None


class _Parser:
    """One pass with a stack of openers; unclosed ones stay in the output as literal signs."""

    def __init__(self, markup: str) -> None:
        self.source = markup
        self.place = 0
        self.out: list[Inline] = []
        self.stack: list[_Opener] = []

    def text(self) -> Text:
        source, end = self.source, len(self.source)
        while self.place < end:
            hit = _SPECIAL.search(source, self.place)
            stop = hit.start() if hit else end
            if stop > self.place:
                self.out.append(Run(source[self.place : stop]))
            self.place = stop
            if hit:
                self._special(hit.group())
        return normal(self.out)

    def _special(self, sign: str) -> None:
        match sign:
            case "\\":
                self._escape()
            case "\n":
                self.out.append(Break())
                self.place += 1
            case "*":
                self._star()
            case "_":
                self._underscore()
            case "^":
                self._toggle("superscript", "^")
            case "[":
                self._open_link()
            case "]":
                self._close_link()
            case "{":
                self._open_brace()
            case _:
                self._close_brace()

    def _literal(self, chars: str) -> None:
        self.out.append(Run(chars))
        self.place += len(chars)

    def _escape(self) -> None:
        following = self.source[self.place + 1 : self.place + 2]
        if following and ESCAPED.match(following):
            self.out.append(Run(following))
            self.place += 2
        else:
            self._literal("\\")

    def _star(self) -> None:
        count = 0
        # More than three say no more than three; counting all would be slow on endless stars.
        while count < 3 and self.source.startswith("*", self.place + count):
            count += 1
        bold, italic = self._find("bold"), self._find("italic")
        if bold is None:
            two = count == 2 if italic is not None else count >= 2
        elif italic is not None and italic > bold:
            two = count == 2
        else:
            two = count >= 2
        self._toggle(*(("bold", "**") if two else ("italic", "*")))

    def _underscore(self) -> None:
        if self.source.startswith("__", self.place):
            self._toggle("underline", "__")
        else:
            self._literal("_")

    def _toggle(self, mark: str, sign: str) -> None:
        at = self._find(mark)
        if at is None:
            self._open(_Opener(mark, sign, len(self.out)))
        elif not self._content(at):
            self.stack.pop(at)
            self._literal(sign)
        else:
            self._close(at, len(sign))

    def _open(self, opener: _Opener) -> None:
        self.stack.append(opener)
        self._literal(opener.sign)

    def _find(self, kind: str) -> int | None:
        for at in range(len(self.stack) - 1, -1, -1):
            if self.stack[at].kind == kind:
                return at
            if self.stack[at].kind == "note":
                return None
        return None

    def _content(self, at: int) -> list[Inline]:
        return self.out[self.stack[at].start + 1 :]

    def _close(self, at: int, length: int) -> None:
        """Close the opener at `at`; openers above it stay literal."""
        opener, content = self.stack[at], self._content(at)
        del self.stack[at:]
        self.out[opener.start :] = [_wrapped(inline, opener) for inline in content]
        self.place += length

    def _open_link(self) -> None:
        if self._find("link") is None:
            self._open(_Opener("link", "[", len(self.out)))
        else:
            self._literal("[")

    def _close_link(self) -> None:
        end = _LINK_END.match(self.source, self.place)
        at = self._find("link")
        if end is None or at is None or not self._content(at):
            self._literal("]")
            return
        self.stack[at].value = end.group(1)
        self._close(at, len(end.group()))

    def _open_brace(self) -> None:
        source, place = self.source, self.place
        if fact := _FACT.match(source, place):
            self.out.append(_reference(*fact.groups()))
            self.place = fact.end()
        elif (note := _NOTE.match(source, place)) and not any(o.kind == "note" for o in self.stack):
            mark = note.group(2)
            plain_mark = re.sub(r"\\(.)", r"\1", mark) if mark else None
            self._open(_Opener("note", note.group(), len(self.out), note.group(1), plain_mark))
        elif (foreign := _FOREIGN.match(source, place)) and self._find("foreign") is None:
            self._open(_Opener("foreign", foreign.group(), len(self.out), foreign.group(1)))
        else:
            self._literal("{")

    def _close_brace(self) -> None:
        at = self._find("foreign")
        if at is not None and self._content(at):
            self._close(at, 1)
            return
        notes = [i for i, o in enumerate(self.stack) if o.kind == "note"]
        if at is not None or not notes:
            self._literal("}")
            return
        at = notes[-1]
        opener, content = self.stack[at], self._content(at)
        del self.stack[at:]
        note = Note(opener.value or "", opener.mark, normal(content))
        self.out[opener.start :] = [note]
        self.place += 1


def _wrapped(inline: Inline, opener: _Opener) -> Inline:
    if isinstance(inline, Note | Break):
        return inline
    marks, link, lang = inline.marks, inline.link, inline.lang
    match opener.kind:
        case "link":
            link = opener.value
        case "foreign":
            lang = opener.value
        case mark:
            marks |= {mark}
    match inline:
        case Run(chars=chars):
            return Run(chars, marks, link, lang)
        case FactRef(fact=fact, form=form):
            return FactRef(fact, form, marks, link, lang)
        case ItemRef(item=item):
            return ItemRef(item, marks, link, lang)
