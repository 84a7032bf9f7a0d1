"""Reading and writing the notice file against JSON alone: no check, no notice, the same bytes."""

import json

import pytest

from editor.storage.notice_file import read_notice, write_notice
from tests.bench.harness import Figure, Figures, paired
from tests.bench.notices import grown

SIZE = 4_500

pytestmark = pytest.mark.bench


def test_a_notice_is_read_and_written_in_little_more_than_its_json(figures: Figures) -> None:
    """Floors: json.loads and json.dumps of the same file."""
    tree = grown(SIZE, ("en", "fr", "es"))
    data = write_notice(tree)
    stored = json.loads(data)
    name = f"{SIZE:,} elements in three languages"
    read = paired(lambda: read_notice(data, "bench"), lambda: json.loads(data))
    figures.note(Figure(f"reading {name} / json.loads", read.ratio, None, 2.5, read.reading))
    written = paired(
        lambda: write_notice(tree), lambda: json.dumps(stored, ensure_ascii=False).encode()
    )
    figures.note(Figure(f"writing {name} / json.dumps", written.ratio, None, 2.5, written.reading))
