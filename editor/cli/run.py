"""Runs one subcommand and turns whatever happens into a sentence and an exit code.

0 done, 1 problems or incomplete, 2 usage or an edit the schema refuses, 3 input refused, 4 could
not write, 5 an internal error with the path of a report, 130 interrupted. The arguments are in
`parser.py`; what the commands do is in files of their own (`_command`), each imported only for its
own commands, because a process that says a few words must start at once.
"""

import argparse
import atexit
import contextlib
import gc
import sys
from collections.abc import Callable, Iterator, Sequence

from editor.cli.output import drop, put, say, set_up
from editor.cli.parser import parsed
from editor.errors import ConvocaError
from editor.messages import sentence

INTERNAL, INTERRUPTED = 5, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the subcommand that the arguments name; the exit code.

    `--help` and `--version` end with SystemExit, as argparse does it.
    """
    try:
        set_up()
        with _collector_at_rest():
            return _run(sys.argv[1:] if argv is None else argv)
    except ConvocaError as error:
        say(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        say(sentence("interrupted", {}))
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone: nobody is left to tell
        drop(sys.stdout)
        return 0
    except Exception as error:
        from editor.cli.report import written_report

        say(sentence("internal", {"report": written_report(error)}))
        return INTERNAL


@contextlib.contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Collect no garbage: one command makes hardly any, and looking for it costs a tenth of it.

    The end of the process does not look either.
    """
    atexit.register(gc.freeze)
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _run(argv: Sequence[str]) -> int:
    try:
        arguments = parsed(argv)
    except SystemExit:
        put("")  # the help is out, or refused here and not when the program ends
        raise
    return _command(arguments.command)(arguments)


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """What runs a subcommand, imported now."""
    match name:
        case "show" | "facts":
            from editor.cli import reading

            return reading.show if name == "show" else reading.facts
        case "new" | "import":
            from editor.cli import making

            return making.new if name == "new" else making.import_
        case "check":
            from editor.cli import checking

            return checking.check
        case "search":
            from editor.cli import searching

            return searching.search
        case "roll-forward":
            from editor.cli import rolling

            return rolling.roll
        case "circulate":
            from editor.cli import circulating

            return circulating.circulate
        case "export":
            from editor.cli import exporting

            return exporting.export_files
        case _:
            from editor.cli import changing

            return changing.COMMANDS[name]
