"""All checks of a notice: `checked(tree, house, languages)` gives every report in order.

A check is a function of a proof that yields reports; those that look at no language come first and
run once. To add one: a function in the file of its family, its sentence, its place in a tuple here.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

from msgspec import Struct

from editor.checks.brackets import enumerators, unbalanced
from editor.checks.came_along import unreviewed
from editor.checks.countries import countries
from editor.checks.dates import weekdays
from editor.checks.left_over import left_dates, left_details, left_persons
from editor.checks.links import links
from editor.checks.markers import typed_labels, typed_numbers
from editor.checks.meetings import dates_of_notice, sentences, sitting_days
from editor.checks.phrases import near_phrases
from editor.checks.placeholders import placeholders, to_come
from editor.checks.privacy import private
from editor.checks.proof import Proof
from editor.checks.report import Report
from editor.checks.signs import quote_spaces, signs
from editor.checks.slices import at_once
from editor.checks.spaces import double_spaces, spaces
from editor.checks.structure import blank_texts, levels, unprintable
from editor.checks.symbols import own_symbols, symbols
from editor.checks.times import hours
from editor.edit.commands import settings
from editor.edit.transaction import Refusal, Transaction
from editor.model.bulk import making_many
from editor.model.tree import Tree
from editor.profiles.body import House

Check = Callable[[Proof], Iterator[Report]]

OF_NOTICE: tuple[Check, ...] = (
    dates_of_notice, sitting_days, hours, own_symbols, to_come, levels, left_details, unreviewed,
)  # fmt: skip
"""What is looked at once, whatever the languages."""

OF_LANGUAGE: tuple[Check, ...] = (
    weekdays, sentences, symbols, placeholders, near_phrases, typed_labels, typed_numbers,
    unprintable, blank_texts, links, private, countries, double_spaces, spaces, signs,
    quote_spaces, unbalanced, enumerators, left_dates, left_persons,
)  # fmt: skip
"""What is looked at in every language."""


class Findings(Struct, frozen=True):
    """What the checks found, in document order: what stands, and what somebody means so."""

    standing: tuple[Report, ...]
    ignored: tuple[Report, ...]


Slices = Generator[None, None, Findings]


def checking(tree: Tree, house: House, languages: Sequence[str]) -> Slices:
    """All checks of a notice in slices: whoever runs this may do other things between two."""
    found: dict[object, Report] = {}
    for number, lang in enumerate(languages):
        proof = Proof(tree, house, house.profile.locale(lang))
        yield
        for check in (*OF_NOTICE, *OF_LANGUAGE) if number == 0 else OF_LANGUAGE:
            for report in check(proof):
                found.setdefault(same_thing(report), report)
            yield
    standing: list[Report] = []
    ignored: list[Report] = []
    for report in in_order(tree, found.values()):
        (ignored if is_ignored(tree, report) else standing).append(report)
    return Findings(tuple(standing), tuple(ignored))


@making_many()
def checked(tree: Tree, house: House, languages: Sequence[str]) -> list[Report]:
    """Every report on a notice in these languages, without the ignored ones, in document order."""
    return list(at_once(checking(tree, house, languages)).standing)


def same_thing(report: Report) -> object:
    """What two reports of the same thing share."""
    return (report.rule, report.once) if report.once else report.id


def in_order(tree: Tree, reports: Iterable[Report]) -> list[Report]:
    """Reports in the order of the document."""
    places = {node.id: at for at, node in enumerate(tree.walk())}
    return sorted(reports, key=lambda r: (places[r.node], r.span or (-1, -1)))


def is_ignored(tree: Tree, report: Report) -> bool:
    """Whether somebody has said that this is meant so; a changed text raises it again."""
    fields = tree.node(report.node).fields
    ignored = fields.get(report.ignore_path) if fields else None
    return ignored is not None and ignored == report.fingerprint()


def ignoring(tree: Tree, report: Report) -> Transaction | Refusal:
    """The change that says that a report is meant so."""
    return settings.set_field(tree, report.node, report.ignore_path, report.fingerprint())


def showing_again(tree: Tree, report: Report) -> Transaction | Refusal:
    """The change that takes this back."""
    return settings.set_field(tree, report.node, report.ignore_path, None)
