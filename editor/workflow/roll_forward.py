"""The next notice out of the last one: its meeting moved on, standing items kept, the rest listed.

Dates are the business of `roll_dates.py`, items that of `roll_items.py`; what came along and may be
stale is found by `finding_carried.py` and worked off with `carried_over.py`.
"""

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from editor.edit.commands.parking import park
from editor.edit.commands.places import fresh_ids
from editor.edit.commands.references import facts_in
from editor.edit.steps import apply_all
from editor.edit.transaction import Refusal
from editor.errors import EditRefused
from editor.locales.meetings import day_of, meeting_days
from editor.locales.phrases import phrase
from editor.locales.typography import fold
from editor.model.bulk import making_many
from editor.model.fact import FACT, facts_of, known_type
from editor.model.markup import parse
from editor.model.node import Json, NewId, Node
from editor.model.rolled import CAME, ROLLED, belongs_to_rolling, mark_of
from editor.model.text import plain
from editor.model.tree import Tree
from editor.profiles.body import House
from editor.profiles.profile import Profile
from editor.profiles.rhythm import next_meeting
from editor.profiles.wording import type_of
from editor.workflow.carried_over import Carried, carried_over
from editor.workflow.finding_carried import old_dates, old_persons, reviewed
from editor.workflow.roll_dates import Shift, moved_day, moved_facts
from editor.workflow.roll_items import Fate, Plan, agenda_items, plan_of, with_missing, without

_OF_ITS_TIME = ("comment", "ignore", "conflict", "version", "kept_numbers", "fact")
"""Fields and families that are of the older notice; its details come along on their own."""
_SUBTITLES = ("document-subtitle", "revision", "addendum", "corrigendum")


class Rolled(Struct, frozen=True):
    """A notice for the next meeting, and what it carries along, to be looked at."""

    tree: Tree
    carried: tuple[Carried, ...]


def suggested(tree: Tree, house: House, after: datetime.date | None = None) -> datetime.date | None:
    """The day of the next meeting by the rule of the body; None where the last one has no date."""
    days = meeting_days(house.facts(tree.root))
    rhythm = house.body.values.get("rhythm") if house.body else None
    return next_meeting(days[0], rhythm, after) if days else None


@making_many()
def roll_forward(
    tree: Tree, house: House, date: datetime.date, choices: Mapping[str, Fate], new_id: NewId
) -> Rolled:
    """The notice of the meeting of a date, made of that of the meeting before.

    `choices` says what becomes of items of the first level; others are left to the body
    (`plan_of`). Elements keep their ids, the notice gets a new one. Refuses a date that is not
    after the last meeting, and choices for anything but such items.
    """
    root = tree.root
    days = meeting_days(house.facts(root))
    if days and date <= days[-1]:
        raise EditRefused("date-not-later", date=date.isoformat(), last=days[-1].isoformat())
    _check(tree, choices)
    new_id = fresh_ids(tree, new_id)
    shift = Shift.to(date, root, house)
    plan = plan_of(tree, house, date)
    fates = {item.node: choices.get(item.node, item.fate) for item in plan.items}
    parked = _parked(tree, [name for name, fate in fates.items() if fate == "park"], new_id)
    made = _root(root, house, shift, new_id())
    made = made.with_children(tuple(_node(child, shift) for child in parked.root.children))
    made = _back_to_convening(made, root, house)
    made = _without_unused(_agenda(made, plan, fates, house, new_id), root)
    persons = old_persons(root)
    present = set(old_dates(made))
    old = {
        "id": root.id,
        "dates": [day for day in old_dates(root) if day not in present],
        "persons": persons,
    }
    made = _with_marks(made.with_field(ROLLED, old), root)
    rolled = reviewed(Tree(made), house, root, persons)
    return Rolled(rolled, carried_over(rolled, house, _first(rolled)))


def _first(tree: Tree) -> str:
    fields = tree.root.fields
    return next(iter((*fields.get("original", ()), *fields.get("languages", ()))), "en")


def _check(tree: Tree, choices: Mapping[str, Fate]) -> None:
    known = {item.id for item in agenda_items(tree.root)}
    for name in choices:
        kind = tree.node(name).kind  # refuses an unknown id
        if name not in known:
            raise EditRefused("not-first-level", id=name, kind=kind)


# --- the notice itself ---------------------------------------------------------------------------


def _root(root: Node, house: House, shift: Shift, name: str) -> Node:
    """The new notice without its elements: a draft with gaps for what is not known yet."""
    fields = {
        path: value
        for path, value in root.fields.items()
        if path.partition("/")[0] not in _OF_ITS_TIME and not belongs_to_rolling(path)
    }
    fields |= moved_facts(root, shift)
    issued = day_of(facts_of(Node(name, "notice", fields)), "issue.date") or shift.first
    symbols = list(_symbols(root, house, shift))
    job = job_to_come(root.fields.get("job"), issued.year)
    fields |= {"status": "draft", "symbol": symbols or None, "job": job}
    return Node(name, "notice", {path: v for path, v in fields.items() if v is not None})


def _symbols(root: Node, house: House, shift: Shift) -> Iterator[str]:
    """A gap in each series that the older notice had a symbol of (decision 30)."""
    stored = root.fields.get("symbol", ())
    series = house.body.values.get("symbol_series") if house.body else None
    if not stored and series:
        yield f"{series}…"
    years = {str(day.year) for day in shift.days}
    for symbol in stored:
        parts = re.split("/(?=(?:Rev|Add|Corr)\\.)", symbol)[0].split("/")
        parts = [str(shift.first.year) if part in years else part for part in parts[:-1]]
        yield "/".join([*parts, "…"])


def job_to_come(job: str | None, year: int) -> str | None:
    """The job number of a year, still to come: 26-    ."""
    if not job:
        return None
    head = re.match(r"\(?([^\d(]*)\d*", job)
    return f"{head[1] if head else ''}{year % 100:02}-    "


def _back_to_convening(made: Node, root: Node, house: House) -> Node:
    """A revision, an addendum or a postponement is followed by the notice that convenes."""
    profile = house.profile
    types: Mapping[str, Json] = profile.values["types"]
    own = type_of(root.fields.get("document_type"), profile)
    if not own or _convenes(own):
        return made
    head = own.get("phrases", {}).get("document-title")
    same = [name for name, kind in types.items() if _convenes(kind) and _title(kind) == head]
    usual = house.body.values.get("document_type") if house.body else None
    known = (name for name in (*same, usual, *types) if name in types)
    wanted = [name for name in known if name and _convenes(types[name])]
    words = _subtitles(profile)
    kept = []
    for child in made.children:
        role, key = child.fields.get("role"), child.fields.get("phrase")
        typed = {fold(plain(parse(markup))) for markup in child.texts.values()}
        if role == "subtitle" and (key in _SUBTITLES or typed & words):
            continue
        titled = role == "document" and key == head and not same
        kept.append(child.with_field("phrase", "document-title") if titled else child)
    made = made.with_children(tuple(kept))
    return made.with_field("document_type", wanted[0]) if wanted else made


def _subtitles(profile: Profile) -> set[str]:
    """What the subtitle of a revision, an addendum or a corrigendum prints, folded."""
    locales = [profile.locale(lang) for lang in profile.languages]
    found = (phrase(key, locale) for key in _SUBTITLES for locale in locales)
    return {fold(made.markup) for made in found if made}


def _convenes(kind: Mapping[str, Json]) -> bool:
    """Whether a type of document has an agenda of its own, and stands on no other document."""
    return "document-subtitle" not in kind.get("phrases", {}) and _has_agenda(kind.get("start", ()))


def _title(kind: Mapping[str, Json]) -> Json:
    return kind.get("phrases", {}).get("document-title")


def _has_agenda(start: Json) -> bool:
    return any("standing" in entry or _has_agenda(entry.get("children", ())) for entry in start)


# --- its elements --------------------------------------------------------------------------------


def _node(node: Node, shift: Shift) -> Node:
    """An element with what is below it, without what was said of it at its time."""
    fields = {
        path: value
        for path, value in node.fields.items()
        if path.partition("/")[0] not in _OF_ITS_TIME and not belongs_to_rolling(path)
    }
    if "day" in fields:
        fields["day"] = moved_day(node, shift)
        fields = {path: value for path, value in fields.items() if value is not None}
    below = tuple([_node(child, shift) for child in node.children])
    return Node(node.id, node.kind, fields, node.texts, below)


def _parked(tree: Tree, names: Sequence[str], new_id: NewId) -> Tree:
    """The older notice with these items in its parking, which dates them by its meeting."""
    if not names:
        return tree
    made = park(tree, names, new_id)
    if isinstance(made, Refusal):
        raise made.error()
    return apply_all(tree, made.steps)


def _agenda(made: Node, plan: Plan, fates: Mapping[str, Fate], house: House, new_id: NewId) -> Node:
    """The notice with the items that stay and those that are due; others are parked or gone."""
    gone = frozenset(name for name, fate in fates.items() if fate != "keep")
    standing = {i.node: i.standing for i in plan.items if i.standing and i.node not in gone}
    order = house.body.values.get("standing", ()) if house.body else ()
    languages = made.fields.get("languages", ())
    left = without(made, gone)
    return with_missing(left, plan.missing, order, languages, standing, new_id)


def _without_unused(made: Node, root: Node) -> Node:
    """The notice without the details that only what was left out had used."""
    gone = {name for name in _used(root) - _used(made) if known_type(name) is None}
    fields = {p: v for p, v in made.fields.items() if p.removeprefix(FACT) not in gone}
    return Node(made.id, made.kind, fields, made.texts, made.children)


def _used(root: Node) -> set[str]:
    """The details that texts and fields of a notice name."""
    named = {name for node in root.walk() for path in ("proponents", "speakers")
             for name in node.fields.get(path, ())}  # fmt: skip
    links = {document.get("link") for node in root.walk()
             for document in node.fields.get("documents", ())}  # fmt: skip
    return named | links | set(facts_in(root))


def _with_marks(made: Node, root: Node) -> Node:
    """The notice with a mark on each text that came along (`origin_of`)."""
    came = {node.id for node in root.walk()}
    return _marked(made, came, made.fields.get("languages", ()))


def _marked(node: Node, came: set[str], languages: Json) -> Node:
    fields = dict(node.fields)
    if node.id in came:
        shown = languages if "phrase" in fields else ()
        for lang in dict.fromkeys((*node.texts, *shown)):
            fields[f"{CAME}/{lang}"] = mark_of(node.texts.get(lang, ""))
    below = tuple([_marked(child, came, languages) for child in node.children])
    return Node(node.id, node.kind, fields, node.texts, below)
