"""The help of every subcommand, the version, and slips in the arguments."""

import shlex
import tomllib

import pytest

from editor.cli.arguments import COMMANDS
from editor.cli.parser import parsed, parser_of
from tests.cli.calls import ROOT, SAMPLE, convoca, process, refused

NAMES = sorted(COMMANDS)


def test_the_version_is_that_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for ran in (convoca("--version"), process("--version")):
        assert ran.lines() == [f"Convoca {project['version']}"]


def test_the_help_lists_every_command_with_what_it_does() -> None:
    lines = [line.split(maxsplit=1) for line in convoca("--help").lines()]
    listed = {words[0]: words[1] for words in lines if len(words) == 2}
    assert {name: listed.get(name) for name in COMMANDS} == {
        name: command.summary for name, command in COMMANDS.items()
    }


@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_a_command_says_what_it_does_how_and_how_it_ends(name: str) -> None:
    text = "\n".join(convoca(name, "--help").lines())
    parts = [f"usage: convoca {name}", "example", "exit codes:", "  130  interrupted"]
    summary = COMMANDS[name].summary
    for part in [*parts, summary[0].upper() + summary[1:] + ".", *COMMANDS[name].examples]:
        assert part in text


@pytest.mark.parametrize("name", NAMES)
def test_every_option_of_a_command_is_explained(name: str) -> None:
    unexplained = [action.dest for action in parser_of(name)._actions if not action.help]
    assert not unexplained


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_are_ones_that_the_parser_takes(name: str) -> None:
    assert COMMANDS[name].examples
    for example in COMMANDS[name].examples:
        words = shlex.split(example)
        assert parsed(words).command == name


@pytest.mark.parametrize("columns", [60, 80, 110])
@pytest.mark.parametrize("name", [None, *NAMES])
def test_the_help_keeps_to_the_width_of_the_terminal(
    name: str | None, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = convoca(*([name] if name else []), "--help").lines()
    examples = {example for command in COMMANDS.values() for example in command.examples}
    copied = {f"  convoca {example}" for example in examples}
    table = lines.index("exit codes:")
    wide = [line for line in lines[:table] if len(line) >= columns and line not in copied]
    assert not wide


@pytest.mark.parametrize("columns", ["0", "-3", "none", "7"])
def test_the_help_bears_any_width(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert convoca("export", "--help").lines()


F = str(SAMPLE)
SLIPS = {
    "no command": ([], "COMMAND"),
    "unknown command": (["shwo", F], "'shwo' is no command; the commands are new, import,"),
    "unknown option": (["show", F, "-l", "fr", "--loud"], "--loud"),
    "shortened option": (["show", F, "--lang", "fr"], "-l/--language"),
    "no file": (["show", "-l", "fr"], "required: F"),
    "no language": (["show", F], "required: -l/--language"),
    "language without a code": (["show", F, "-l"], "expected one argument"),
    "unknown format": (["export", F, "--format", "pdf"], "'pdf'"),
    "all and one": (["export", F, "--all", "-l", "fr"], "not allowed with"),
    "incomplete how": (["export", F, "--incomplete", "drop"], "'drop'"),
    "new without a body": (["new", "-o", "x.convoca"], "--body"),
    "new without a file": (["new", "--body", "wto-msme"], "-o/--output"),
    "import without a file": (["import", "x.md", "-l", "fr"], "-o/--output"),
    "set without anything": (["set", F], "Give either --id, -l and --text together, or --fact"),
    "set of half a text": (["set", F, "--id", "a", "--text", "x"], "Give either"),
    "set of both": (["set", F, "--id", "a", "--fact", "a", "b"], "Give either"),
    "fact without a value": (["set", F, "--fact", "issue.date"], "expected 2 arguments"),
    "add without a place": (["add", F, "--kind", "item"], "--after --in"),
    "add at two places": (["add", F, "--kind", "item", "--after", "a", "--in", "b"], "not allowed"),
    "add of half a text": (["add", F, "--kind", "item", "--in", "a", "-l", "fr"], "go together"),
    "move to no row": (["move", F, "--id", "a", "--to", "b", "--index", "x"], "'x' is no whole"),
    "remove without an id": (["remove", F], "--id"),
}


@pytest.mark.parametrize("case", SLIPS)
def test_a_slip_in_the_arguments_is_answered_in_one_sentence(case: str) -> None:
    words, part = SLIPS[case]
    before = SAMPLE.read_bytes()
    known = words and words[0] in COMMANDS
    how = f"`convoca {words[0]} --help` shows how." if known else "`convoca --help` shows how."
    refused(convoca(*words), 2, part, "Nothing was done.", how)
    assert SAMPLE.read_bytes() == before
