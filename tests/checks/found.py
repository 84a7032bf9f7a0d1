"""Checks small notices and mends what they report; notices come from `tests/build.py`."""

from collections.abc import Mapping
from typing import Any

from editor.checks.check import checked
from editor.checks.mending import mended
from editor.checks.report import Report
from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.model.fact import Fact
from editor.model.markup import parse
from editor.model.text import plain, slice_text
from editor.model.tree import Tree
from editor.profiles.body import Body, House
from tests.houses import house_with

BODY = {"name": "test", "symbol_series": "INF/MSME/W/", "notice_days": 10}


def house(over: Mapping[str, Any] | None = None) -> House:
    """The WTO's house with a body that wants ten days' notice."""
    name = Fact(
        "body.title", "text", {"en": "WORKING GROUP ON FISH", "fr": "GROUPE SUR LE POISSON"}
    )
    return House(house_with(over).profile, Body("test", BODY, {"body.title": name}))


def reports(
    tree: Tree, *languages: str, over: Mapping[str, Any] | None = None, rule: str | None = None
) -> list[Report]:
    """What is wrong with a notice, in English if no language is named; of one rule or of all."""
    found = checked(tree, house(over), languages or ("en",))
    assert all(report.sentence() for report in found)
    return [report for report in found if rule in (None, report.rule)]


def rules(tree: Tree, *languages: str, over: Mapping[str, Any] | None = None) -> list[str]:
    """The rules that a notice breaks."""
    return [report.rule for report in reports(tree, *languages, over=over)]


def said(report: Report, tree: Tree) -> str:
    """The typed characters that a report marks."""
    assert report.span is not None
    assert report.lang is not None
    return plain(slice_text(parse(tree.node(report.node).texts[report.lang]), *report.span))


def after(tree: Tree, report: Report, name: str | None = None) -> Tree:
    """The notice once a report was mended: by the mend of this name, else by the first."""
    mend = next(m for m in report.mends if name in (None, m.name))
    assert mend.words()
    made = mended(tree, [report], [report.mend_id(mend)])
    assert isinstance(made, Transaction), made
    document = Document(tree)
    document.apply(made)
    after_undo = Document(document.tree)
    after_undo.apply(made.inverse())
    assert after_undo.tree == tree
    return document.tree


def mends_away(tree: Tree, *languages: str, over: Mapping[str, Any] | None = None) -> None:
    """Assert that every mend of every report makes its report disappear."""
    for report in reports(tree, *languages, over=over):
        for mend in report.mends:
            left = reports(after(tree, report, mend.name), *languages, over=over)
            same = [
                r for r in left if (r.rule, r.node, r.at) == (report.rule, report.node, report.at)
            ]
            assert report.span is not None or not same, (report.id, mend.name)
            assert len([r for r in left if r.rule == report.rule]) < len(
                [r for r in reports(tree, *languages, over=over) if r.rule == report.rule]
            ), (report.id, mend.name)
