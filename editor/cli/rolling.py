"""The subcommand roll-forward: the notice of the next meeting, and the list of what to look at."""

import argparse
import datetime
from pathlib import Path

from editor.cli.files import save_as
from editor.cli.output import put, say
from editor.cli.reading import put_json
from editor.errors import EditRefused
from editor.model.node import Json, new_ids
from editor.profiles.body import house_of
from editor.workflow.carried_over import Carried
from editor.workflow.older_notice import older_notice
from editor.workflow.roll_forward import roll_forward, suggested
from editor.workflow.roll_items import Fate


def roll(arguments: argparse.Namespace) -> int:
    """Make the next notice and print what came along and may be stale."""
    choices = _choices(arguments)
    date = _date(arguments.date)
    new_id = new_ids()
    found = older_notice(Path(arguments.file), new_id, arguments.language)
    house = house_of(found.tree.root)
    date = date or suggested(found.tree, house)
    if date is None:
        raise EditRefused("no-next-date")
    rolled = roll_forward(found.tree, house, date, choices, new_id)
    save_as(rolled.tree, Path(arguments.output), force=arguments.force)
    for message in found.messages:
        say(str(message))
    if arguments.json:
        put_json([_as_json(carried) for carried in rolled.carried])
    else:
        put("".join(_line(carried) for carried in rolled.carried))
    return 0


def _choices(arguments: argparse.Namespace) -> dict[str, Fate]:
    """What becomes of the items named; one named for two things is refused."""
    out: dict[str, Fate] = {}
    fates: tuple[Fate, ...] = ("keep", "drop", "park")
    for fate in fates:
        for name in getattr(arguments, fate):
            if out.setdefault(name, fate) != fate:
                raise EditRefused("two-fates", id=name)
    return out


def _date(words: str | None) -> datetime.date | None:
    if words is None:
        return None
    try:
        return datetime.date.fromisoformat(words)
    except ValueError as error:
        raise EditRefused("bad-date", words=words) from error


def _line(carried: Carried) -> str:
    """One thing for people: its element, what it is, what it says, in how many texts."""
    before = f", before {carried.before}" if carried.before else ""
    texts = "1 text" if carried.places == 1 else f"{carried.places} texts"
    return f"{carried.node}  {carried.kind}: {carried.words}{before} ({texts})\n"


def _as_json(carried: Carried) -> Json:
    return {
        "node": carried.node,
        "kind": carried.kind,
        "detail": carried.fact,
        "words": carried.words,
        "before": carried.before or None,
        "places": carried.places,
    }
