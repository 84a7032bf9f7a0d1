"""The subcommand check: what is wrong with a notice, as a list or mended.

The checks themselves are in `editor/checks`; mends are edits like any other (`changing.py`).
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from editor.checks.check import checked, in_order
from editor.checks.mending import mended
from editor.checks.report import Report
from editor.cli.changing import change
from editor.cli.output import put
from editor.cli.reading import put_json
from editor.edit.transaction import Refusal, Transaction
from editor.errors import EditRefused
from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.spelling.speller import is_installed
from editor.spelling.spelling import Spelling
from editor.storage.notice_file import load
from editor.workflow.export import check_languages

PROBLEMS = 1


def check(arguments: argparse.Namespace) -> int:
    """List what is wrong, or mend what is named; 1 if anything is listed."""
    if arguments.mend:
        if arguments.json:
            why = "--mend prints no list: leave --json out."
            raise EditRefused("usage", why=why, command="convoca check")
        return change(arguments, lambda tree: _mend(tree, arguments))
    if arguments.output or arguments.force:
        why = "-o and --force go with --mend."
        raise EditRefused("usage", why=why, command="convoca check")
    tree = load(Path(arguments.file)).tree
    languages = _languages(tree, arguments.language)
    reports = checked(tree, house_of(tree.root), languages)
    if arguments.spelling:
        reports = in_order(tree, [*reports, *_misspelt(tree, languages)])
    if arguments.json:
        put_json([report.as_json() for report in reports])
    else:
        put("".join(_lines(report) for report in reports))
    return PROBLEMS if reports else 0


def _languages(tree: Tree, wanted: Sequence[str] | None) -> list[str]:
    """The languages to look at: those asked for, else all of the notice."""
    known = tree.root.fields.get("languages", ()) or house_of(tree.root).profile.languages
    check_languages(tree, wanted or ())
    return list(dict.fromkeys(wanted or known))


def _misspelt(tree: Tree, languages: Sequence[str]) -> list[Report]:
    """Words that nothing knows, in the languages that have a dictionary."""
    if not is_installed():
        raise EditRefused("no-speller")
    house, spelling = house_of(tree.root), Spelling()
    return [
        spelling.with_mends(tree, report, all_=True)
        for lang in languages
        for report in spelling.reports(tree, house, lang)
    ]


def _mend(tree: Tree, arguments: argparse.Namespace) -> Transaction | Refusal:
    """All mends of these ids as one change.

    Each language is looked at by itself, since a list of one may say what a list of all says of
    the first of them.
    """
    house, languages = house_of(tree.root), _languages(tree, arguments.language)
    reports = [r for lang in languages for r in checked(tree, house, [lang])]
    if arguments.spelling:
        reports += _misspelt(tree, languages)
    return mended(tree, reports, arguments.mend)


def _lines(report: Report) -> str:
    """A report for people: its place and sentence, below it the mends."""
    place = " ".join(filter(None, (report.node, report.lang, _span(report))))
    mends = [f"    {report.mend_id(mend)}  {mend.words()}\n" for mend in report.mends]
    return f"{place}  {report.rule}: {report.sentence()}\n{''.join(mends)}"


def _span(report: Report) -> str:
    return "{}-{}".format(*report.span) if report.span else ""
