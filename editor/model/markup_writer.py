"""Texts as markup: `serialize`, the way back of `parse` in `markup.py`, which gives both."""

import re

from editor.model.text import MARKS, Break, FactRef, Inline, ItemRef, Note, Run, Text

ESCAPED = re.compile(r"[\\*_^\[\]{}<>]")
"""The characters that a backslash makes literal."""

_SIGN = {"bold": "**", "italic": "*", "underline": "__", "superscript": "^"}


def escape(chars: str) -> str:
    """Literal characters as markup."""
    return ESCAPED.sub(r"\\\g<0>", chars)


def serialize(text: Text) -> str:
    """The canonical markup of a text."""
    out: list[str] = []
    opened: list[tuple[str, str]] = []
    for inline in text:
        wanted = _wrappers(inline)
        keep = 0
        while keep < min(len(opened), len(wanted)) and opened[keep] == wanted[keep]:
            keep += 1
        out += [closing for _, closing in reversed(opened[keep:])]
        out += [opening for opening, _ in wanted[keep:]]
        opened = wanted
        out.append(_content_markup(inline))
    out += [closing for _, closing in reversed(opened)]
    return "".join(out)


def _wrappers(inline: Inline) -> list[tuple[str, str]]:
    if isinstance(inline, Note | Break):
        return []
    wrappers = []
    if inline.lang:
        wrappers.append((f"{{~{inline.lang}|", "}"))
    if inline.link:
        wrappers.append(("[", f"]({inline.link})"))
    return wrappers + [(_SIGN[m], _SIGN[m]) for m in MARKS if m in inline.marks]


def _content_markup(inline: Inline) -> str:
    match inline:
        case Run(chars=chars):
            return escape(chars)
        case FactRef(fact=fact, form=form):
            return f"{{{fact}:{form}}}"
        case ItemRef(item=item):
            return f"{{item:{item}}}"
        case Note(id=name, mark=mark, text=text):
            own = f"={_escape_mark(mark)}" if mark else ""
            return f"{{^{name}{own}|{serialize(text)}}}"
        case _:
            return "\n"


def _escape_mark(mark: str) -> str:
    return re.sub(r"[\\|{}*_^\[\]<>]", r"\\\g<0>", mark)
