"""The papers are true: pages made by scripts are up to date, links lead somewhere."""

import re
import runpy
from pathlib import Path

import pytest

from editor.cli import main
from editor.messages import MESSAGES

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_schema_page_is_what_the_schema_says() -> None:
    made = runpy.run_path(str(ROOT / "scripts" / "print_schema.py"))["schema_page"]()
    assert (ROOT / "docs" / "schema.md").read_text(encoding="utf-8") == made


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8"))
    missing = [target for target in targets if not (page.parent / target).exists()]
    assert not missing


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_a_page_shows_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    shown = re.findall(r"python main\.py ([a-z-]+)\b(?!\.)", text)
    for command in shown:
        with pytest.raises(SystemExit) as ended:
            main([command, "--help"])
        assert ended.value.code == 0


def test_every_file_that_the_map_names_exists() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| `((?:editor|ui|resources|tests|main)[\w/.]*)`", text, re.MULTILINE)
    assert named
    assert not [name for name in named if not (ROOT / name).exists()]


def test_the_map_names_every_package() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    named = set(re.findall(r"`([\w/]+)`", " ".join(row.split("|")[1] for row in rows)))
    named |= {f"ui/{name}" for name in named}
    for package in (*(ROOT / "editor").glob("*/__init__.py"), *(ROOT / "ui").glob("*/__init__.py")):
        assert package.parent.relative_to(ROOT).as_posix() in named


def test_every_picture_is_shown_somewhere() -> None:
    made = set(runpy.run_path(str(ROOT / "scripts" / "screenshots.py"))["PICTURES"])
    assert {path.stem for path in (ROOT / "docs" / "pictures").glob("*.png")} == made
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert not {name for name in made if f"pictures/{name}.png" not in text}


def test_every_message_says_what_was_not_done_or_what_to_do() -> None:
    silent = [code for code, words in MESSAGES.items() if words.count(".") < 2]
    assert not silent, silent
