"""Whole processes from start to end, in turns with a process that does the least, or the usual."""

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import asdict

from editor.layout.blocks import Block, Span
from editor.layout.compose import compose
from editor.profiles.body import house_of
from editor.storage.notice_file import save
from resources import FOLDER
from tests.bench.harness import ROOT, Figure, Figures, Work, paired, process
from tests.bench.notices import SAMPLE, SEED_LANGUAGE, grown, sample

HERE = Path(__file__).parent
_TEMPLATE = FOLDER / "templates" / f"wto-{SEED_LANGUAGE}.docx"

pytestmark = pytest.mark.bench


def test_a_file_is_exported_sooner_than_with_python_docx(figures: Figures, tmp_path: Path) -> None:
    """Floor: a process that makes the same paragraphs with python-docx (`with_python_docx.py`).

    It starts from python-docx's own template and sets the styles of the house. For information,
    the same when it is handed our finished template, which has no more than those styles.
    """
    export = process(
        [
            *(ROOT / "main.py", "export", SAMPLE, "-l", SEED_LANGUAGE),
            *("-o", tmp_path / "ours.docx", "--force"),
        ]
    )
    page = _page()
    name = "export as a process / with python-docx"
    measured = paired(export, _with_python_docx(page, tmp_path))
    ready = page | {"styles": [], "template": str(_TEMPLATE)}
    informs = paired(export, _with_python_docx(ready, tmp_path))
    figures.note(Figure(f"{name}, given our template", informs.ratio, None, 0.7, informs.reading))
    figures.note(Figure(name, measured.ratio, 0.7, 0.45, measured.reading))


def test_a_window_with_the_sample_is_painted_soon_after_an_empty_one(
    figures: Figures, tmp_path: Path
) -> None:
    """Floor: a process that paints an empty QMainWindow and ends (`until_painted.py`)."""
    pytest.importorskip("PySide6.QtWidgets", reason="PySide6 cannot be loaded here")
    script = HERE / "until_painted.py"
    data = {"CONVOCA_DATA": str(tmp_path)}
    measured = paired(process([script, SAMPLE], data), process([script], data))
    name = "window with the sample / bare window"
    figures.note(Figure(name, measured.ratio, 1.6, 1.25, measured.reading))


def test_a_window_with_a_long_notice_is_painted_soon_after_an_empty_one(
    figures: Figures, tmp_path: Path
) -> None:
    """Floor: the same; the notice has 4,500 elements."""
    pytest.importorskip("PySide6.QtWidgets", reason="PySide6 cannot be loaded here")
    script, file, kept = HERE / "until_painted.py", tmp_path / "long.convoca", tmp_path / "data"
    save(grown(4_500), file)
    data = {"CONVOCA_DATA": str(kept)}
    works = process([script, file], data), process([script], data)
    # Processes that end in the middle leave journals, which the next start would look through.
    measured = paired(*works, before=lambda: shutil.rmtree(kept, ignore_errors=True))
    name = "window with 4,500 elements / bare window"
    figures.note(Figure(name, measured.ratio, 2.2, 1.4, measured.reading))


def _with_python_docx(page: dict[str, Any], folder: Path) -> Work:
    source = folder / f"page{len(page['styles'])}.json"
    source.write_text(json.dumps(page), encoding="utf-8")
    return process([HERE / "with_python_docx.py", source, folder / "theirs.docx"])


def _page() -> dict[str, Any]:
    """The sample as composed, as plain data: its styles, and paragraphs of (style, runs)."""
    tree = sample()
    house = house_of(tree.root)
    profile = house.profile
    page = compose(tree, house, profile.locale(SEED_LANGUAGE))
    every = [*page.header, *(block for _, block in page.blocks())]
    used = dict.fromkeys(block.style for block in every)
    font = {"font": profile.values["font"]["family"]}

    def paragraphs(blocks: Iterable[Block]) -> list[Any]:
        return [[profile.styles[block.style].name, _runs(block)] for block in blocks]

    return {
        "template": None,
        "styles": [asdict(profile.styles[name]) | font for name in used],
        "masthead": [[paragraphs(row.left), paragraphs(row.right)] for row in page.first_header],
        "running": paragraphs(page.header),
        "body": paragraphs(page.body),
        "title": page.meta.title,
    }


def _runs(block: Block) -> list[Any]:
    spans = [piece for piece in block.content if isinstance(piece, Span)]
    return [[span.chars, sorted(span.marks), span.href] for span in spans]
