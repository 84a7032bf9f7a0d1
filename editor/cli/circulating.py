"""The subcommand circulate: the documents, the record and the version, all or nothing."""

import argparse
import datetime
import os
from pathlib import Path

from editor.cli.files import locked
from editor.cli.output import put
from editor.cli.reading import put_json
from editor.errors import EditRefused, Incomplete, NotWritten
from editor.model.node import Json, new_ids
from editor.profiles.body import house_of
from editor.storage.notice_file import load, write_notice
from editor.storage.persist import read_bytes
from editor.storage.together import NewFile
from editor.workflow.circulate import Planned, planned, write
from editor.workflow.export import check_languages, replaceable
from editor.workflow.readiness import Obstacle, Survey, languages_of, survey
from editor.workflow.record import HEAD, record_text

PROBLEMS = 1
_AUDIENCES = {"members": (False,), "public": (True,), "both": (False, True)}


def circulate(arguments: argparse.Namespace) -> int:
    """Circulate a notice and print the paths of what was made; 1 if something is in the way."""
    path = Path(arguments.file)
    date = _date(arguments.date)
    folder = path.parent if arguments.output is None else Path(arguments.output)
    if not os.path.isdir(folder):
        raise NotWritten("no-folder", path=folder)
    with locked(path):
        loaded = load(path)
        tree = loaded.tree
        house = house_of(tree.root)
        check_languages(tree, arguments.language or ())
        languages = tuple(dict.fromkeys(arguments.language or languages_of(tree, house)))
        found = survey(tree, house, date, path.stem)
        copies = found.chosen(languages, _audiences(arguments.audience, found))
        try:
            plan = planned(tree, house, found, copies, new_ids())
        except Incomplete as error:
            return _blocked(error, as_json=arguments.json)
        record = _record(plan, folder / f"{path.stem}_record-{date}.txt", force=arguments.force)
        notice = NewFile(path, write_notice(plan.after), loaded.hash)
        made = write(plan, folder, force=arguments.force, beside=[record, notice])
    if arguments.json:
        put_json([_as_json(plan, made)])
    else:
        put("".join(f"{name}\n" for name in (*made, record.path)))
    return 0


def _date(words: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(words)
    except ValueError as error:
        raise EditRefused("bad-date", words=words) from error


def _audiences(wanted: str | None, found: Survey) -> tuple[bool, ...]:
    """For whom: as asked, else a public version beside the full one where they differ."""
    if wanted:
        return _AUDIENCES[wanted]
    return (False, True) if found.two_audiences else (False,)


def _record(plan: Planned, path: Path, *, force: bool) -> NewFile:
    """The record beside the documents; it replaces a record of that day, and nothing else."""
    data = record_text(plan.record).encode()
    ours = force or (os.path.isfile(path) and read_bytes(path).startswith(HEAD.encode()))
    return NewFile(path, data, None if ours else replaceable(path, data))


def _blocked(error: Incomplete, *, as_json: bool) -> int:
    found: tuple[Obstacle, ...] = error.params["obstacles"]  # type: ignore[assignment]
    if not as_json:
        raise error
    put_json([_obstacle(obstacle) for obstacle in found])
    return PROBLEMS


def _obstacle(obstacle: Obstacle) -> Json:
    return {
        "code": obstacle.code,
        "node": obstacle.node,
        "language": obstacle.lang,
        "message": obstacle.sentence(),
    }


def _as_json(plan: Planned, made: list[Path]) -> Json:
    record, survey_ = plan.record, plan.record.survey
    return {
        "version": record.version,
        "date": survey_.date.isoformat(),
        "notice_days": survey_.dates.notice_days_now,
        "files": [
            {
                "path": str(path),
                "language": file.copy.lang,
                "audience": "public" if file.copy.public else "members",
                "size": file.size,
                "sha256": file.hash,
            }
            for path, file in zip(made, record.files, strict=True)
        ],
        "warnings": [report.as_json() for report in record.left],
    }
