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


Place = tuple[int, int, str | Inline]
"""What stands between two places of a text from now on."""


class Rewording(Struct, frozen=True):
    """The edit that replaces what stands at places of a text, or of its footnote at `note`.

    `was` is the text, or that of the footnote, as it was looked at: a changed one is left alone.
    """

    node: str
    lang: str
    note: int | None
    was: Text
    where: tuple[Place, ...]

    @property
    def at(self) -> tuple[int, int]:
        """Where it begins in the text of the element, and in its footnote, -1 for none."""
        start = min(start for start, _, _ in self.where)
        return (start, -1) if self.note is None else (self.note, start)

    def __call__(self, tree: Tree) -> Transaction | Refusal:
        """The change of the present tree."""
        if self.node not in tree:
            return STALE
        whole = parse(tree.node(self.node).texts.get(self.lang, ""))
        text = inner(whole, self.note)
        if text is None or any(
            slice_text(text, start, stop) != slice_text(self.was, start, stop)
            for start, stop, _ in self.where
        ):
            return STALE
        for start, stop, new in sorted(self.where, key=lambda place: place[0], reverse=True):
            text = with_replaced(text, start, stop, new)
        markup = serialize(text) if self.note is None else with_note(whole, self.note, text)
        return wording.set_text(tree, self.node, self.lang, markup)


def rewording(line: Line, lang: str, *changes: Change) -> Rewording:
    """The edit that makes these changes of a line, unless its text has changed there since."""
    where = [(*line.places(change.start, change.stop), change.new) for change in changes]
    return Rewording(line.node.id, lang, line.note, line.text, tuple(where))


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
    report, mend = offer
    if isinstance(mend.edit, Rewording):
        return mend.edit.at
    return (report.span[0], -1) if report.span else (-1, -1)
