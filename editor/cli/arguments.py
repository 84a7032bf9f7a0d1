"""What each subcommand takes, and the words of its help. `parser.py` makes the parser of it."""

import argparse
from collections.abc import Callable, Mapping
from typing import NamedTuple


class Command(NamedTuple):
    """A subcommand: one line on what it does, more about it, examples, and its arguments."""

    summary: str
    more: str
    examples: tuple[str, ...]
    fill: Callable[[argparse.ArgumentParser], None]


_LANG = "the language, by its code: en, fr, es …"
_MARKUP = (
    "the text: **bold**, *italic*, __underline__, ^raised^, [words](link-id), {detail:form}, "
    "{item:id}; a backslash before a sign takes it literally"
)
_MARKUP_EMPTY = f"{_MARKUP}; '' takes the text away"
_IN_PLACE = "write the changed notice to G, and leave F as it is"
_TOP_LEVEL = "`notice` is the notice itself, for the top level"
_IDS = "as `show --json` names it"


def _new(to: argparse.ArgumentParser) -> None:
    from editor.profiles.load import known

    to.add_argument(
        "--body", required=True, metavar="BODY", help=f"the body: {', '.join(known('bodies'))}"
    )
    to.add_argument(
        "--type", metavar="TYPE", help="the type of document: airgram, addendum …; else the usual"
    )
    _output(to, required=True)


def _import(to: argparse.ArgumentParser) -> None:
    to.add_argument("source", metavar="IN", help="plain text or Markdown, in UTF-8")
    _language(to)
    to.add_argument("--body", metavar="BODY", help="the body, where the title should not decide")
    _output(to, required=True)


def _export(to: argparse.ArgumentParser) -> None:
    _notice(to)
    which = to.add_mutually_exclusive_group()
    _languages(which, "the original")
    which.add_argument("--all", action="store_true", help="every language of the notice")
    to.add_argument(
        "-o",
        "--output",
        metavar="PATH_OR_DIR",
        help="a folder, or the file of a single language; if left out, the folder of the notice",
    )
    _export_how(to)
    _force(to)


def _export_how(to: argparse.ArgumentParser) -> None:
    from editor.workflow.formats import FORMATS

    to.add_argument(
        "--format", choices=FORMATS, default=FORMATS[0], help="docx (the default), txt or md"
    )
    to.add_argument(
        "--combined",
        action="store_true",
        help="one Word file with the languages one after the other, each numbered by itself; all "
        "languages of the notice if none is named",
    )
    to.add_argument(
        "--working-copy",
        action="store_true",
        help="carry the ids of the elements, so that edits made in Word find their way back; "
        "not for circulation",
    )
    to.add_argument(
        "--audience",
        choices=("public", "members"),
        default="members",
        help="public leaves out what is for members only; members (the default) has all",
    )
    to.add_argument(
        "--incomplete",
        choices=("stamp",),
        help="print missing texts in the original language, stamped as missing",
    )


def _show(to: argparse.ArgumentParser) -> None:
    _notice(to)
    _language(to)
    to.add_argument(
        "--json",
        action="store_true",
        help="a list of rows, each with place, id, kind, style, label and text",
    )


def _check(to: argparse.ArgumentParser) -> None:
    _notice(to)
    _languages(to, "all of the notice")
    to.add_argument(
        "--json",
        action="store_true",
        help="a list of reports, each with rule, node, language, span (two places of the caret in "
        "the text), message, params and mends",
    )
    to.add_argument(
        "--mend",
        nargs="+",
        metavar="ID",
        help="make these mends, by the ids that the list gives, and print nothing",
    )
    _output(to)


def _facts(to: argparse.ArgumentParser) -> None:
    _notice(to)
    to.add_argument(
        "--json", action="store_true", help="a list of details, each with id, type, value and from"
    )


def _set(to: argparse.ArgumentParser) -> None:
    _notice(to)
    to.add_argument("--id", metavar="ID", help=f"the element, {_IDS}")
    to.add_argument("-l", "--language", metavar="LANG", help=_LANG)
    to.add_argument("--text", metavar="MARKUP", help=_MARKUP_EMPTY)
    to.add_argument(
        "--fact",
        nargs=2,
        metavar=("ID", "VALUE"),
        help="a detail and its value: a date YYYY-MM-DD, a time HH:MM, words, or JSON for persons, "
        "spans, members and words by language; '' for unknown; TYPE:VALUE makes a new detail",
    )
    _output(to)


def _add(to: argparse.ArgumentParser) -> None:
    from editor.model.schema import KINDS

    kinds = ", ".join(kind for kind in KINDS if kind != "notice")
    _notice(to)
    to.add_argument("--kind", required=True, metavar="K", help=f"one of: {kinds}")
    where = to.add_mutually_exclusive_group(required=True)
    where.add_argument("--after", metavar="ID", help=f"the element to stand after, {_IDS}")
    where.add_argument(
        "--in", dest="inside", metavar="ID", help=f"the element to stand in, last; {_TOP_LEVEL}"
    )
    to.add_argument("-l", "--language", metavar="LANG", help=_LANG)
    to.add_argument("--text", metavar="MARKUP", help=_MARKUP)
    _output(to)


def _move(to: argparse.ArgumentParser) -> None:
    _notice(to)
    to.add_argument("--id", required=True, metavar="ID", help=f"the element, {_IDS}")
    to.add_argument(
        "--to", required=True, metavar="PARENT", help=f"the element to stand in; {_TOP_LEVEL}"
    )
    to.add_argument(
        "--index",
        required=True,
        type=_row,
        metavar="N",
        help="its row there after the move, from 0",
    )
    _output(to)


def _row(word: str) -> int:
    try:
        return int(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{word!r} is no whole number") from None


def _remove(to: argparse.ArgumentParser) -> None:
    _notice(to)
    to.add_argument("--id", required=True, metavar="ID", help=f"the element, {_IDS}")
    _output(to)


def _notice(to: argparse.ArgumentParser) -> None:
    to.add_argument("file", metavar="F", help="the notice, a .convoca file")


def _language(to: argparse.ArgumentParser) -> None:
    to.add_argument("-l", "--language", required=True, metavar="LANG", help=_LANG)


def _languages(to: argparse._ActionsContainer, default: str) -> None:
    words = f"{_LANG}; several times for several; {default} if none is named"
    to.add_argument("-l", "--language", action="append", metavar="LANG", help=words)


def _output(to: argparse.ArgumentParser, *, required: bool = False) -> None:
    words = "the notice to write, a .convoca file" if required else _IN_PLACE
    to.add_argument("-o", "--output", required=required, metavar="G", help=words)
    _force(to)


def _force(to: argparse.ArgumentParser) -> None:
    to.add_argument(
        "--force", action="store_true", help="overwrite a file that is not of this notice"
    )


_PLACE = "In place, the file is locked meanwhile, and not overwritten if it changed since."

COMMANDS: Mapping[str, Command] = {
    "new": Command(
        "start the notice of a body",
        "Its house, its details and its standing elements are in place.",
        ("new --body wto-msme -o notice.convoca",),
        _new,
    ),
    "import": Command(
        "read a printed notice, as text or Markdown, into a notice",
        "Levels come from the printed markers (1, 1.1., a., i), MORNING …), never from # signs. "
        "What was not certain is reported; nothing is dropped.",
        ("import avis.md -l fr -o notice.convoca",),
        _import,
    ),
    "export": Command(
        "write the documents of a notice and print their paths",
        "There is one document per language, or one of all with --combined, under the name that "
        "the house gives it. "
        "Nothing is written if a text is missing or a detail unknown in any of them.",
        (
            "export notice.convoca --all -o out/",
            "export notice.convoca -l fr -o avis.docx",
            "export notice.convoca -l fr -l es --incomplete stamp",
            "export notice.convoca --combined --audience public",
        ),
        _export,
    ),
    "show": Command(
        "print a notice in one language, with the numbers it will carry",
        "There is one row per paragraph: place, id, kind, label, text. "
        "Rows that the house makes, as in the header, have no id (-).",
        ("show notice.convoca -l fr", "show notice.convoca -l fr --json"),
        _show,
    ),
    "check": Command(
        "list what is wrong with a notice, and mend it",
        "Dates, symbols, numbers, links, phrases of the house, signs and spaces of the language. "
        "Each report names its rule, its element and its place, and the mends that it offers. "
        "The exit code is 1 if there is any; after --mend it is 0 once they are all made. "
        + _PLACE,
        (
            "check notice.convoca",
            "check notice.convoca -l fr --json",
            "check notice.convoca --mend weekday/k7p2m4x9qa/fr/12-17/weekday -o mended.convoca",
        ),
        _check,
    ),
    "facts": Command(
        "list the details of a notice: dates, times, rooms, links",
        "Those of its body are listed too; `set --fact` replaces them for this notice.",
        ("facts notice.convoca", "facts notice.convoca --json"),
        _facts,
    ),
    "set": Command(
        "set the text of an element, or the value of a detail",
        "Every text that prints the detail follows, in every language. " + _PLACE,
        (
            'set notice.convoca --id k7p2m4x9qa -l fr --text "AUTRES QUESTIONS"',
            "set notice.convoca --fact meeting.1.date 2023-06-20",
            "set notice.convoca --fact room.dinner text:Atrium -o other.convoca",
        ),
        _set,
    ),
    "add": Command(
        "add an element and print its id",
        _PLACE,
        (
            'add notice.convoca --kind item --after k7p2m4x9qa -l en --text "OTHER BUSINESS"',
            "add notice.convoca --kind annex --in notice",
        ),
        _add,
    ),
    "move": Command(
        "move an element with everything below it; numbers follow",
        _PLACE,
        ("move notice.convoca --id k7p2m4x9qa --to b3n8w1c5te --index 0",),
        _move,
    ),
    "remove": Command(
        "remove an element with everything below it",
        _PLACE,
        ("remove notice.convoca --id k7p2m4x9qa -o shorter.convoca",),
        _remove,
    ),
}
