"""The parser of the command line: help worth reading, and slips answered in one sentence.

What each subcommand takes is in `arguments.py`; `run.py` runs what they name.
"""

import argparse
import os
from collections.abc import Sequence
from typing import Any, NoReturn

from editor import VERSION
from editor.cli.arguments import COMMANDS
from editor.errors import EditRefused

_TOP = """\
Convoca drafts official meeting notices in several languages and writes them as Word documents.

Without arguments, or with a file, it opens the editor. With a command it does one thing and ends: \
results go to stdout, messages to stderr."""

_EXIT_CODES = """\
exit codes:
  0    done
  1    problems in the notice, or texts missing
  2    a slip in the arguments, or an edit that the notice does not allow
  3    an input was refused
  4    a file could not be written
  5    an internal error; the path of a report is named
  130  interrupted"""

_NARROWEST, _WIDEST = 40, 100


def parsed(argv: Sequence[str]) -> argparse.Namespace:
    """What the arguments ask for; refuses slips, ends with SystemExit after help or version."""
    chosen = argv[0] if argv else ""
    if chosen in COMMANDS:
        return parser_of(chosen).parse_args(argv[1:], argparse.Namespace(command=chosen))
    top = _parser_of_all()
    if chosen and not chosen.startswith("-"):
        top.error(f"{chosen!r} is no command; the commands are {', '.join(COMMANDS)}")
    return top.parse_args(argv)


def parser_of(name: str) -> argparse.ArgumentParser:
    """The parser of one subcommand, which is all that a call of it needs."""
    command = COMMANDS[name]
    head = f"{command.summary[0].upper()}{command.summary[1:]}."
    made = _Parser(
        prog=f"convoca {name}",
        description=f"{head}\n\n{command.more}".strip(),
        epilog=_ending([f"convoca {example}" for example in command.examples]),
    )
    command.fill(made)
    return made


def _parser_of_all() -> argparse.ArgumentParser:
    made = _Parser(prog="convoca", description=_TOP, epilog=_ending(["convoca COMMAND --help"]))
    made.add_argument("--version", action="version", version=f"Convoca {VERSION}")
    commands = made.add_subparsers(metavar="COMMAND", required=True, title="commands")
    for name, command in COMMANDS.items():
        commands.add_parser(name, help=command.summary)
    return made


def _ending(examples: Sequence[str]) -> str:
    head = "example" if len(examples) == 1 else "examples"
    lines = "\n".join(f"  {example}" for example in examples)
    return f"{head}:\n{lines}\n\n{_EXIT_CODES}"


class _Parser(argparse.ArgumentParser):
    """Refuses in our words; options are never guessed from their beginning."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - those of argparse
        super().__init__(**settings, formatter_class=_Help, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        why = f"{message[0].upper()}{message[1:].rstrip('.')}."
        raise EditRefused("usage", why=why, command=self.prog)


class _Help(argparse.RawDescriptionHelpFormatter):
    """Wraps every paragraph of a text by itself, at the width of the terminal."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26, width=_width())
        # The column that the longest command needs; argparse forgets that commands are indented.
        self._action_max_length = max(map(len, COMMANDS)) + 4

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        import textwrap  # it takes time, and most calls print no help

        lines = text.splitlines()
        # What is indented is to be copied, or is a table.
        wrapped = [line if line[:1].isspace() else textwrap.fill(line, width) for line in lines]
        return "\n".join(indent + line for line in wrapped)


def _width() -> int:
    """The width of the terminal, as the standard library finds it, without what it loads."""
    try:
        columns = int(os.environ.get("COLUMNS", "0"))
    except ValueError:
        columns = 0
    if columns <= 0:
        try:
            columns = os.get_terminal_size(1).columns
        except OSError:
            columns = 80
    return min(max(columns - 2, _NARROWEST), _WIDEST)
