"""The sample says what the seed says: its two slips and its three missing addresses are found."""

from pathlib import Path

import pytest

from editor.checks.check import checked
from editor.checks.mending import mended
from editor.checks.report import Report
from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.model.tree import Tree
from editor.profiles.body import house_of
from editor.storage.notice_file import load
from tests.cli.calls import SAMPLE, tree_in
from tests.word.exports import SAMPLE as FIRST
from tests.word.exports import SAMPLES

OTHERS = [path for path in SAMPLES if path != FIRST]
GRUPE, SWALLOWED = "ubr717klc2", "aicyqx0a6d"
LINKS = ["uv3z2ejhmx", "kzevbri96s", "l6ixpta0qa"]


def found(tree: Tree, *languages: str) -> list[Report]:
    return checked(tree, house_of(tree.root), languages)


def places(reports: list[Report]) -> set[tuple[str, str]]:
    return {(report.rule, report.node) for report in reports}


ADDRESSES = {("link-address", node) for node in LINKS}
SLIPS = {("near-phrase", GRUPE), ("typed-label", SWALLOWED)}


def test_the_french_sample_has_two_slips_and_three_links_without_an_address() -> None:
    reports = found(tree_in(SAMPLE), "fr")
    assert len(reports) == 5
    assert places(reports) == SLIPS | ADDRESSES


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_other_languages_have_the_links_alone(lang: str) -> None:
    reports = found(tree_in(SAMPLE), lang)
    assert len(reports) == 3
    assert places(reports) == ADDRESSES


def test_all_languages_together_say_every_link_once() -> None:
    reports = found(tree_in(SAMPLE), "en", "fr", "es")
    assert len(reports) == 5
    assert places(reports) == SLIPS | ADDRESSES


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.stem)
def test_nothing_is_wrong_with_any_other_sample(path: Path) -> None:
    tree = load(path).tree
    for lang in tree.root.fields["languages"]:
        assert [(r.rule, r.node, str(r.params)) for r in found(tree, lang)] == []


def test_each_mend_makes_its_report_disappear_and_no_other() -> None:
    tree = tree_in(SAMPLE)
    before = found(tree, "fr")
    assert all(report.mends for report in before)
    for report in before:
        for mend in report.mends:
            made = mended(tree, before, [report.mend_id(mend)])
            assert isinstance(made, Transaction)
            document = Document(tree)
            document.apply(made)
            left = places(found(document.tree, "fr"))
            assert left == places(before) - {(report.rule, report.node)}, mend.name


def test_all_first_mends_together_leave_nothing() -> None:
    tree = tree_in(SAMPLE)
    before = found(tree, "fr")
    made = mended(tree, before, [report.mend_id(report.mends[0]) for report in before])
    assert isinstance(made, Transaction)
    document = Document(tree)
    document.apply(made)
    assert found(document.tree, "en", "fr", "es") == []
