"""Changes that mends are made of: characters of a line replaced, several commands in one step.

All of them end in the commands of `edit/commands`, which refuse what does not fit.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from editor.checks.lines import Line, with_note, with_replaced
from editor.checks.report import Edit, Mend, Report
from editor.edit.commands import settings, wording
from editor.edit.steps import Step, apply_all
from editor.edit.transaction import Refusal, Transaction
from editor.model.markup import parse, serialize
from editor.model.node import Json
from editor.model.text import Inline, Note, Text, slice_text
from editor.model.tree import Tree

STALE = Refusal("stale-step", {"why": "the text is no longer what was checked"})


class Change(Struct, frozen=True):
    """Other characters, or a detail, in place of printed ones from `start` to `stop`."""

    start: int
    stop: int
    new: str | Inline


def rewording(line: Line, lang: str, *changes: Change) -> Edit:
    """The edit that makes these changes of a line, unless its text has changed there since."""
    where = [(*line.places(change.start, change.stop), change.new) for change in changes]
    return replacing(line.node.id, lang, line.note, line.text, *where)


Place = tuple[int, int, str | Inline]
"""What stands between two places of a text from now on."""


def replacing(node: str, lang: str, note: int | None, was: Text, *where: Place) -> Edit:
    """The edit that replaces what stands at places of a text, or of its footnote at `note`.

    `was` is the text, or that of the footnote, as it was looked at: a changed one is left alone.
    """
    wanted = {(start, stop): slice_text(was, start, stop) for start, stop, _ in where}

    def edit(tree: Tree) -> Transaction | Refusal:
        if node not in tree:
            return STALE
        whole = parse(tree.node(node).texts.get(lang, ""))
        text = inner(whole, note)
        if text is None or any(slice_text(text, *place) != old for place, old in wanted.items()):
            return STALE
        for start, stop, new in sorted(where, key=lambda place: place[0], reverse=True):
            text = with_replaced(text, start, stop, new)
        markup = serialize(text) if note is None else with_note(whole, note, text)
        return wording.set_text(tree, node, lang, markup)

    return edit


def inner(text: Text, note: int | None) -> Text | None:
    """A text itself, or that of its footnote at a place; None if there is no footnote."""
    if note is None:
        return text
    found = slice_text(text, note, note + 1)
    return found[0].text if found and isinstance(found[0], Note) else None


def field(node: str, path: str, value: Json) -> Edit:
    """The edit that sets a field."""
    return lambda tree: settings.set_field(tree, node, path, value)


def in_turn(*edits: Edit) -> Edit:
    """Several edits as one; what one of them refuses is refused as a whole."""

    def edit(tree: Tree) -> Transaction | Refusal:
        made: list[Transaction] = []
        now = tree
        for part in edits:
            done = part(now)
            if isinstance(done, Transaction):
                now = apply_all(now, done.steps)
                made.append(done)
            elif done.code != "no-change":
                return done
        return _joined(made) if made else Refusal("no-change")

    return edit


def _joined(made: Sequence[Transaction]) -> Transaction:
    steps: tuple[Step, ...] = tuple(step for done in made for step in done.steps)
    if len(made) == 1:
        return made[0]
    return Transaction("mend", steps, {}, made[0].before, made[-1].after)


def mended(tree: Tree, reports: Sequence[Report], names: Iterable[str]) -> Transaction | Refusal:
    """The mends of these ids as one change, from the last place of a text to the first."""
    offered = {report.mend_id(mend): (report, mend) for report in reports for mend in report.mends}
    wanted = list(dict.fromkeys(names))
    unknown = next((name for name in wanted if name not in offered), None)
    if unknown is not None:
        return Refusal("unknown-mend", {"id": unknown})
    chosen = sorted((offered[name] for name in wanted), key=_place, reverse=True)
    return in_turn(*(mend.edit for _, mend in chosen))(tree)


def _place(offer: tuple[Report, Mend]) -> tuple[int, int]:
    return offer[0].span or (-1, -1)
