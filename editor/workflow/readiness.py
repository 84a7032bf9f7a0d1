"""Whether a notice can be circulated: what stands in the way, in every language and audience.

`surveying` looks at everything once; which documents then go out is a matter of choice, and
`obstacles` says what stands in the way of that choice. `circulate.py` makes the files.
"""

import datetime
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from editor.checks.check import Findings, checking, same_thing
from editor.checks.placeholders import is_gap
from editor.checks.report import Report
from editor.checks.severity import severity_of
from editor.checks.slices import at_once
from editor.edit.commands.details import set_fact
from editor.edit.steps import SetField, Step, apply_all
from editor.edit.transaction import Transaction
from editor.layout.blocks import Problem
from editor.layout.compose import Options, compose
from editor.locales.source import names_of
from editor.messages import sentence
from editor.model.bulk import making_many
from editor.model.compare import Difference, FieldChanged, TextChanged
from editor.model.fact import FACT
from editor.model.node import Json
from editor.model.parking import on_agenda
from editor.model.states import CIRCULATED
from editor.model.tree import Tree
from editor.model.version import circulated_of
from editor.profiles.body import House
from editor.profiles.deadlines import Deadlines, deadlines
from editor.workflow.export import Wish, conflicts, file_name
from editor.workflow.versions import since_circulated

_SAID_BY_PAGES = frozenset(
    {
        "missing-language", "missing-detail", "unknown-detail", "unknown-reference",
        "unknown-distribution", "unknown-phrase", "to-come", "notice-period",
    }
)  # fmt: skip
"""Rules of checks whose reports an obstacle or the notice period says already."""


class Copy(Struct, frozen=True):
    """One document to go out: its language, its readers, its name, what cannot be printed in it."""

    lang: str
    public: bool
    name: str
    problems: tuple[Problem, ...]

    @property
    def wish(self) -> Wish:
        """What to export."""
        return Wish((self.lang,), public=self.public)


class Obstacle(Struct, frozen=True):
    """What stands in the way: a code with parameters, or a report; and the element to go to."""

    code: str
    node: str
    lang: str | None = None
    params: Mapping[str, Json] = field(default_factory=dict)
    report: Report | None = None

    def sentence(self) -> str:
        """What it is and what to do, in English."""
        if self.report:
            return self.report.sentence()
        params = dict(self.params)
        if self.lang:
            params["language"] = names_of(self.lang).english_name
        return sentence(self.code, params)


class Survey(Struct, frozen=True):
    """A notice as it would go out on a day: `sent` is that notice, `steps` lead to it.

    `found` is what the checks say of each language, `standing` what is in the way of all.
    """

    sent: Tree
    steps: tuple[Step, ...]
    date: datetime.date
    copies: tuple[Copy, ...]
    two_audiences: bool
    found: Mapping[str, Findings]
    dates: Deadlines
    standing: tuple[Obstacle, ...]

    def chosen(self, languages: Sequence[str], audiences: Sequence[bool]) -> list[Copy]:
        """The documents in these languages for these readers, public or not."""
        return [c for c in self.copies if c.lang in languages and c.public in audiences]

    def reports(self, languages: Sequence[str]) -> list[Report]:
        """What the checks say of these languages, but for what a document says by itself."""
        said = (report for found in self._of(languages) for report in found.standing)
        return _once(report for report in said if report.rule not in _SAID_BY_PAGES)

    def errors(self, languages: Sequence[str]) -> list[Report]:
        """Those of these reports that stand in the way."""
        return [r for r in self.reports(languages) if severity_of(r) == "error"]

    def warnings(self, languages: Sequence[str]) -> list[Report]:
        """Those of these reports that do not stand in the way."""
        return [r for r in self.reports(languages) if severity_of(r) != "error"]

    def ignored(self, languages: Sequence[str]) -> list[Report]:
        """What the checks say of these languages and somebody has said is meant so."""
        return _once(report for found in self._of(languages) for report in found.ignored)

    def _of(self, languages: Sequence[str]) -> Iterator[Findings]:
        return (self.found[lang] for lang in languages if lang in self.found)


def _once(reports: Iterable[Report]) -> list[Report]:
    """Reports without those that say of another language what was said already."""
    found: dict[object, Report] = {}
    for report in reports:
        found.setdefault(same_thing(report), report)
    return list(found.values())


def languages_of(tree: Tree, house: House) -> list[str]:
    """The languages that a notice can go out in."""
    stored: Sequence[str] = tree.root.fields.get("languages", ()) or house.profile.languages
    return [lang for lang in stored if lang in house.profile.languages]


def has_two_audiences(tree: Tree, house: House) -> bool:
    """Whether anything in a notice is for members only."""
    facts = house.facts(tree.root).values()
    return any(fact.members for fact in facts) or any(
        node.fields.get("audience") == "members"
        or any(d.get("audience") == "members" for d in node.fields.get("documents", ()))
        for node in on_agenda(tree.root)
        if node.fields
    )


@making_many()
def survey(tree: Tree, house: House, date: datetime.date, stem: str) -> Survey:
    """What `surveying` finds, without a pause."""
    return at_once(surveying(tree, house, date, stem))


def surveying(
    tree: Tree, house: House, date: datetime.date, stem: str
) -> Generator[None, None, Survey]:
    """Look at a notice as it would go out on a day, in slices.

    `stem` names files where it has no symbol.
    """
    steps = tuple(_steps(tree, date))
    sent = apply_all(tree, steps)
    two = has_two_audiences(tree, house)
    copies: list[Copy] = []
    found: dict[str, Findings] = {}
    for lang in languages_of(tree, house):
        for copy in _copies(sent, house, Wish((lang,)), stem, date, two=two):
            copies.append(copy)
            yield
        found[lang] = yield from checking(sent, house, [lang])
    standing = (*_placeholders(tree), *_changes(tree))
    dates = deadlines(sent, house)
    return Survey(sent, steps, date, tuple(copies), two, found, dates, standing)


def _steps(tree: Tree, date: datetime.date) -> Iterator[Step]:
    """The notice as it goes out: circulated, and issued on that day."""
    state = tree.root.fields.get("status")
    if state != CIRCULATED:
        yield SetField(tree.root.id, "status", state, CIRCULATED)
    dated = set_fact(tree, "issue.date", None, date.isoformat())
    if isinstance(dated, Transaction):
        yield from dated.steps


def _copies(
    sent: Tree, house: House, wish: Wish, stem: str, date: datetime.date, *, two: bool
) -> Iterator[Copy]:
    """The documents of a language for members and for the public, which may say the same."""
    public = replace(wish, public=True)
    of_all = _copy(sent, house, wish, stem, date)
    yield of_all
    if two:
        yield _copy(sent, house, public, stem, date)
    else:
        yield replace(of_all, public=True, name=_name(sent, house, public, stem, date))


def _copy(sent: Tree, house: House, wish: Wish, stem: str, date: datetime.date) -> Copy:
    (lang,) = wish.languages
    locale = house.profile.locale(lang)
    page = compose(sent, house, locale, Options(wish.public))
    problems = (*page.problems(), *conflicts(sent, lang))
    return Copy(lang, wish.public, _name(sent, house, wish, stem, date), problems)


def _name(sent: Tree, house: House, wish: Wish, stem: str, date: datetime.date) -> str:
    return file_name(sent, house, house.profile.locale(wish.languages[0]), wish, stem, date)


def _placeholders(tree: Tree) -> Iterator[Obstacle]:
    fields = tree.root.fields
    for symbol in fields.get("symbol", ()):
        if is_gap(symbol):
            yield Obstacle("symbol-to-come", tree.root.id, params={"symbol": symbol})
    if is_gap(fields.get("job", "")):
        yield Obstacle("job-to-come", tree.root.id, params={"job": fields["job"]})


def _changes(tree: Tree) -> Iterator[Obstacle]:
    """A circulated notice goes out again unchanged, or in languages that were not out before."""
    version = circulated_of(tree.root)
    if version is None or tree.root.fields.get("status") != CIRCULATED:
        return
    for change in since_circulated(tree):
        if _reaches(change, version.circulated):
            params = {"date": version.date.isoformat()}
            yield Obstacle("needs-revision", tree.root.id, params=params)
            return


def _reaches(change: Difference, languages: Sequence[str]) -> bool:
    """Whether readers of these languages would see a change."""
    match change:
        case TextChanged(lang=lang):
            return lang in languages
        case FieldChanged(path=path, old=old, new=new) if path.startswith(FACT):
            return bool(_in_languages(old, languages) != _in_languages(new, languages))
    return True


def _in_languages(stored: Json, languages: Sequence[str]) -> Json:
    """What a detail says to readers of these languages."""
    if not isinstance(stored, dict):
        return stored
    cut = {**stored}
    for key in ("local", "value"):
        words = stored.get(key)
        if isinstance(words, dict) and (key == "local" or not words.keys().isdisjoint(languages)):
            cut[key] = {lang: said for lang, said in words.items() if lang in languages}
    return {key: part for key, part in cut.items() if part != {}}


def obstacles(survey: Survey, copies: Sequence[Copy]) -> list[Obstacle]:
    """All that stands in the way of these documents of a survey."""
    found = list(survey.standing)
    if not copies:
        found.append(Obstacle("nothing-to-circulate", survey.sent.root.id))
    for copy in copies:
        found += (o for o in of_copy(copy) if o not in found)
    found += (
        Obstacle(report.rule, report.node, report.lang, report=report)
        for report in survey.errors(languages_in(copies))
    )
    return found


def languages_in(copies: Sequence[Copy]) -> tuple[str, ...]:
    """The languages of documents, each once."""
    return tuple(dict.fromkeys(copy.lang for copy in copies))


_CODES = {"missing-text": "texts-missing", "conflict": "conflicts-open"}


def of_copy(copy: Copy) -> Iterator[Obstacle]:
    """What stands in the way of one document."""
    groups: dict[str, list[Problem]] = {}
    for problem in copy.problems:
        groups.setdefault(_CODES.get(problem.code, "places-unprintable"), []).append(problem)
    for code, problems in groups.items():
        yield Obstacle(code, problems[0].node, copy.lang, {"count": len(problems)})
