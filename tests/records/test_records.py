"""Real notices, and invented ones in their shapes, rebuilt with computed numbers only.

Each language of a record is a case: it is saved, shown and exported as a user would, and prints the
markers of its record. What became of every record is printed as a table.
"""

import random
from collections import Counter
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest

from editor.layout.compose import compose
from editor.profiles.body import house_of
from tests.cli.calls import convoca, written
from tests.counts import count, fresh_seed
from tests.office import Office
from tests.records.building import Rebuilt, rebuilt
from tests.records.conftest import HouseOf
from tests.records.printing import differences, verdict
from tests.records.reading import DATA, SHARED, Case, cases
from tests.word.checks import check_docx
from tests.word.numbers_printed import disagreements

REAL = cases(SHARED)
INVENTED = cases(DATA / "notices")
RECORDS = 40
REACHED = 40
_ALL = [*INVENTED, *REAL]

beside = pytest.mark.skipif(
    not REAL, reason="the records of real notices are not beside the repository"
)


def _shown(made: Rebuilt, folder: Path) -> list[str]:
    """Where a saved notice shows other lines than its record."""
    path = written(made.tree, folder / f"{made.case.name}.convoca")
    rows = convoca("show", path, "-l", made.case.lang, "--json").rows()
    house = house_of(made.tree.root)
    page = compose(made.tree, house, house.profile.locale(made.case.lang))
    return differences(made, rows, list(page.note_signs().values()))


@pytest.mark.parametrize("case", _ALL, ids=lambda case: case.name)
def test_a_record_prints_its_markers_by_computed_labels(
    case: Case, house_of_record: HouseOf, tmp_path: Path
) -> None:
    made = rebuilt(case, house_of_record(case.plan.profile))
    assert not any("typed_label" in node.fields for node in made.tree.walk())
    assert _shown(made, tmp_path) == []


@pytest.mark.office
@pytest.mark.parametrize("case", _ALL, ids=lambda case: case.name)
def test_the_numbers_of_a_record_are_those_of_libreoffice_in_every_language(
    case: Case, house_of_record: HouseOf, office: Office, tmp_path: Path
) -> None:
    house = house_of_record(case.plan.profile)
    out = tmp_path / "notice.docx"
    others = [lang for lang in house.profile.languages if lang != case.lang]
    drawn = random.Random(f"{fresh_seed()} {case.name}").sample(others, _others(len(others)))
    print(case.lang, *drawn)
    for lang in (case.lang, *drawn):
        tree = rebuilt(replace(case, lang=lang), house).tree
        path = written(tree, tmp_path / f"{lang}.convoca")
        assert convoca("export", path, "-l", lang, "-o", out, "--force").code == 0
        data = out.read_bytes()
        check_docx(data)
        page = compose(tree, house, house.profile.locale(lang))
        assert disagreements(office, page, data, tmp_path) == [], lang


def _others(known: int) -> int:
    """How many languages beside that of the record: all, or one in short runs."""
    return min(known, max(1, count(known)))


@beside
def test_records_are_rebuilt(house_of_record: HouseOf, tmp_path: Path) -> None:
    tally = Counter[str]()
    for name, group in groupby(REAL, key=lambda case: case.record):
        own = list(group)
        made = [rebuilt(case, house_of_record(case.plan.profile)) for case in own]
        said = verdict(own, [line for one in made for line in _shown(one, tmp_path)])
        tally[said.split(":")[0]] += 1
        print(f"{name:38} {said}")
    print(dict(tally))
    assert tally.total() == RECORDS
    assert tally["rebuilt"] + tally["excused"] >= REACHED
