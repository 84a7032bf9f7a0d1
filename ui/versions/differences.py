"""What differs between two states of a notice, as a page of the interface: each place is a link.

Words that went and words that came are told apart by sign as well as by colour.
"""

import json
from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QObject

from editor.model.compare import (
    Added,
    Difference,
    FieldChanged,
    Moved,
    Removed,
    TextChanged,
    Words,
    word_changes,
)
from editor.model.fact import FACT
from editor.model.markup import parse
from editor.model.node import Json, Node
from editor.model.text import Break, FactRef, ItemRef, Note, Run, Text
from ui.details.names import detail_name, setting_name
from ui.places import beginning, place_name
from ui.session import Session
from ui.theme import Colours
from ui.wording import kind_name, language_name, state_name

LISTED = 200
"""How many differences the page shows before it says how many more there are."""


class Differences(QObject):
    """Makes the page of one comparison; `colours` are those of the window."""

    def __init__(self, session: Session, colours: Colours) -> None:
        super().__init__()
        self._session = session
        self._colours = colours

    def page(self, found: Sequence[Difference]) -> str:
        """The page; a link is `node` or `node/lang`."""
        if not found:
            words = self.tr("Nothing differs.")
            return f"<p>{escape(words)}</p>"
        count = self.tr("%n difference(s)", "", len(found))
        rows = [f"<p>{self._one(one)}</p>" for one in found[:LISTED]]
        if len(found) > LISTED:
            words = self.tr("and {0} more").format(len(found) - LISTED)
            rows.append(f"<p>{escape(words)}</p>")
        return f"<p><b>{escape(count)}</b></p>{''.join(rows)}"

    def _one(self, one: Difference) -> str:
        match one:
            case Added(node, count):
                return f"{self._sign('+', 'added')} {self._link(node)}{self._with(count)}"
            case Removed(node, count):
                return f"{self._sign('−', 'removed')} {escape(_name(node))}{self._with(count)}"
            case Moved(node):
                return f"{self._sign('↕', 'moved')} {self._link(node)}"
            case TextChanged(node, lang, old, new):
                name = f"{self._link(node, lang)} · {escape(language_name(lang))}"
                return f"{name}<br>{self._words(old, new)}"
            case FieldChanged():
                return self._field(one)

    def _field(self, one: FieldChanged) -> str:
        tree = self._session.tree
        of_notice = one.node == tree.root.id
        if of_notice and one.path.startswith(FACT):
            name = detail_name(one.path.removeprefix(FACT))
        else:
            name = setting_name(one.path)
        where = name if of_notice else f"{self._link(one.node)}: {escape(name)}"
        old, new = _shown(one.path, one.old), _shown(one.path, one.new)
        return f"{where}<br>{self._changed(old, new)}"

    def _words(self, old: str | None, new: str | None) -> str:
        before, after = readable(parse(old or "")), readable(parse(new or ""))
        return "".join(map(self._part, word_changes(before, after)))

    def _part(self, part: Words) -> str:
        match part.change:
            case "removed":
                return self._struck(part.chars)
            case "added":
                return self._added(part.chars)
            case _:
                return escape(part.chars)

    def _changed(self, old: str, new: str) -> str:
        return " ".join((self._struck(old) if old else "", self._added(new) if new else ""))

    def _struck(self, words: str) -> str:
        return f'<span style="color:{self._colours.error}">[−<s>{escape(words)}</s>]</span>'

    def _added(self, words: str) -> str:
        return f'<span style="color:{self._colours.accent}">[+<u>{escape(words)}</u>]</span>'

    def _sign(self, sign: str, what: str) -> str:
        names = {
            "added": self.tr("Added"),
            "removed": self.tr("Removed"),
            "moved": self.tr("Moved"),
        }
        colour = self._colours.error if what == "removed" else self._colours.accent
        return f'<b style="color:{colour}">{sign} {escape(names[what])}:</b>'

    def _link(self, node: str, lang: str | None = None) -> str:
        if node not in self._session.tree:  # two versions are compared, and it has gone since
            return escape(node)
        to = f"{node}/{lang}" if lang else node
        return f'<a href="{to}">{escape(place_name(self._session, node))}</a>'

    def _with(self, count: int) -> str:
        words = self.tr("(with {0} more below)").format(count - 1)
        return f" {escape(words)}" if count > 1 else ""


def _name(node: Node) -> str:
    """An element that is no longer there: its kind and the beginning of its text."""
    words = next((readable(parse(markup)) for markup in node.texts.values()), "")
    return f"{kind_name(node.kind)}: {beginning(words)}" if words else kind_name(node.kind)


def readable(text: Text) -> str:
    """A text as characters, with what is put in named: ‹the date of the meeting›."""
    return "".join(_parts(text))


def _parts(text: Text) -> Iterator[str]:
    for inline in text:
        match inline:
            case Run(chars):
                yield chars
            case FactRef(fact):
                yield f"‹{detail_name(fact)}›"
            case ItemRef():
                yield "‹" + QCoreApplication.translate("Differences", "reference") + "›"
            case Note(text=inside):
                yield f" ({readable(inside)})"
            case Break():
                yield "\n"


def _shown(path: str, value: Json) -> str:
    """A value as words."""
    if value is None:
        return ""
    if path == "status":
        return state_name(str(value))
    if path == "kind":
        return kind_name(str(value))
    if isinstance(value, dict) and path.startswith(FACT):
        value = value.get("value")
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return ", ".join(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
