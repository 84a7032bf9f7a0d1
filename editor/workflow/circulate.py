"""Circulates a notice: every file or none, the version that went out, a record of it all.

`planned` makes everything in memory and refuses what `readiness.py` finds in the way; `write`
writes the files together. The version, the state and the date of issue are one transaction, which
the caller applies once the files are there.
"""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from editor.checks.report import Report
from editor.edit.steps import SetField, apply_all
from editor.edit.transaction import Selection, Transaction
from editor.errors import Incomplete, NotWritten
from editor.model.node import NewId
from editor.model.tree import Tree
from editor.model.version import VERSION, circulated_of
from editor.profiles.body import House
from editor.storage.persist import content_hash
from editor.storage.together import NewFile, write_together
from editor.workflow.carried_over import settling
from editor.workflow.export import rendered, replaceable
from editor.workflow.readiness import Copy, Obstacle, Survey, languages_in, obstacles
from editor.workflow.versions import version_value


class SentFile(Struct, frozen=True):
    """A document that goes out: its name, its size in bytes, its hash."""

    copy: Copy
    size: int
    hash: str


class Record(Struct, frozen=True):
    """What is to be remembered of a circulation, beside the version; it names nobody."""

    symbols: tuple[str, ...]
    survey: Survey
    languages: tuple[str, ...]
    files: tuple[SentFile, ...]
    version: str

    @property
    def left(self) -> list[Report]:
        """What the checks say of these languages, and nobody has mended."""
        return self.survey.warnings(self.languages)

    @property
    def ignored(self) -> list[Report]:
        """What the checks say of these languages, and somebody has said is meant so."""
        return self.survey.ignored(self.languages)


class Planned(Struct, frozen=True):
    """A circulation ready to happen: the bytes of its files, the change of the notice, the record.

    `after` is the notice after the change.
    """

    files: tuple[tuple[SentFile, bytes], ...]
    transaction: Transaction
    after: Tree
    record: Record


def planned(
    tree: Tree, house: House, survey: Survey, copies: Sequence[Copy], new_id: NewId
) -> Planned:
    """Make a circulation of these documents; refuses with all obstacles.

    `survey` is that of this tree. The parameter `obstacles` of the error holds them.
    """
    found = obstacles(survey, copies)
    if found:
        raise _blocked(found)
    files = []
    for copy in copies:
        (data,) = rendered(survey.sent, house, copy.wish).values()
        files.append((SentFile(copy, len(data), content_hash(data)), data))
    sent = tuple(file for file, _ in files)
    symbols = tuple(tree.root.fields.get("symbol", ()))
    name = symbols[0] if symbols else sent[0].copy.name
    languages = languages_in(copies)
    out = _all_out(tree, survey.sent, languages)
    settled = settling(survey.sent)  # only now: the checks of the survey need them
    gone = apply_all(survey.sent, settled)
    version_id, value = version_value(gone, house, name, survey.date, new_id, out)
    steps = (*survey.steps, *settled, SetField(tree.root.id, VERSION + version_id, None, value))
    here = Selection((tree.root.id,))
    transaction = Transaction("circulate", steps, {"words": name}, here, here)
    after = Tree(gone.root.with_field(VERSION + version_id, value), gone.shape)
    record = Record(symbols, survey, languages, sent, name)
    return Planned(tuple(files), transaction, after, record)


def _blocked(found: Sequence[Obstacle]) -> Incomplete:
    listed = " ".join(obstacle.sentence() for obstacle in found[:_LISTED])
    more = " …" if len(found) > _LISTED else ""
    count = len(found)
    return Incomplete("not-ready", count=count, places=listed + more, obstacles=tuple(found))


_LISTED = 20
"""How many obstacles a refusal words before it says that there are more."""


def _all_out(tree: Tree, sent: Tree, languages: Sequence[str]) -> list[str]:
    """The languages that are out afterwards: others of the same document stay so."""
    before = circulated_of(tree.root)
    same = before and before.symbols == tuple(sent.root.fields.get("symbol", ()))
    out = {*languages, *(before.circulated if before and same else ())}
    order = sent.root.fields.get("languages", ())
    return sorted(out, key=lambda lang: (order.index(lang) if lang in order else len(order), lang))


def write(
    plan: Planned, folder: Path, *, force: bool = False, beside: Sequence[NewFile] = ()
) -> list[Path]:
    """Write the files into a folder, together with others; all of them, or none and NotWritten.

    The paths of the documents. A file that was not made from this notice is replaced by `force`
    alone.
    """
    made = []
    for file, data in plan.files:
        path = folder / file.copy.name
        base = None if force else replaceable(path, data)
        made.append(NewFile(path, data, base))
    paths = [file.path for file in made]
    twice = next((path for path in paths if paths.count(path) > 1), None)
    if twice:
        raise NotWritten("same-name", path=twice)
    write_together([*made, *beside])
    return paths
