"""The options of each subcommand, with their words of help; the table of all is `arguments.py`."""

import argparse

_LANG = "the language, by its code: en, fr, es …"
_MARKUP = (
    "the text: **bold**, *italic*, __underline__, ^raised^, [words](link-id), {detail:form}, "
    "{item:id}; a backslash before a sign takes it literally"
)
_MARKUP_EMPTY = f"{_MARKUP}; '' takes the text away"
_IN_PLACE = "write the changed notice to G, and leave F as it is"
_TOP_LEVEL = "`notice` is the notice itself, for the top level"
_IDS = "as `show --json` names it"


def new(to: argparse.ArgumentParser) -> None:
    """Fill in what `new` takes."""
    from editor.profiles.load import known

    to.add_argument(
        "--body", required=True, metavar="BODY", help=f"the body: {', '.join(known('bodies'))}"
    )
    to.add_argument(
        "--type", metavar="TYPE", help="the type of document: airgram, addendum …; else the usual"
    )
    _output(to, required=True)


def import_(to: argparse.ArgumentParser) -> None:
    """Fill in what `import` takes."""
    to.add_argument("source", metavar="IN", help="a Word file, or text or Markdown in UTF-8")
    _language(to)
    to.add_argument("--body", metavar="BODY", help="the body, where the title should not decide")
    _output(to, required=True)


def roll_forward(to: argparse.ArgumentParser) -> None:
    """Fill in what `roll-forward` takes."""
    to.add_argument("file", metavar="F", help="the last notice, a .convoca or a Word file")
    to.add_argument(
        "--date",
        metavar="YYYY-MM-DD",
        help="the first day of the next meeting; by the rule of the body if left out",
    )
    _output(to, required=True)
    for name, fate in (
        ("--keep", "keep these items, also where the body has them less often"),
        ("--drop", "leave these items out"),
        ("--park", "postpone these items: they are kept off the agenda"),
    ):
        to.add_argument(name, nargs="+", default=[], metavar="ID", help=f"{fate}; {_IDS}")
    to.add_argument("-l", "--language", metavar="LANG", help=f"of a Word file: {_LANG}")
    to.add_argument(
        "--json",
        action="store_true",
        help="the review as a list, each with node, kind, detail, words, before and places",
    )


def export(to: argparse.ArgumentParser) -> None:
    """Fill in what `export` takes."""
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


def circulate(to: argparse.ArgumentParser) -> None:
    """Fill in what `circulate` takes."""
    _notice(to)
    to.add_argument("--date", required=True, metavar="YYYY-MM-DD", help="the day of circulation")
    to.add_argument(
        "-o",
        "--output",
        metavar="DIR",
        help="the folder of the documents; if left out, that of the notice",
    )
    _languages(to, "all of the notice")
    to.add_argument(
        "--audience",
        choices=("members", "public", "both"),
        help="for whom; both if anything is for members only, else members",
    )
    to.add_argument(
        "--json",
        action="store_true",
        help="what was made, with sizes and hashes; or the list of what stands in the way, each "
        "with code, node, language and message",
    )
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


def show(to: argparse.ArgumentParser) -> None:
    """Fill in what `show` takes."""
    _notice(to)
    _language(to)
    to.add_argument(
        "--json",
        action="store_true",
        help="a list of rows, each with place, id, kind, style, label and text",
    )


def check(to: argparse.ArgumentParser) -> None:
    """Fill in what `check` takes."""
    _notice(to)
    _languages(to, "all of the notice")
    to.add_argument(
        "--json",
        action="store_true",
        help="a list of reports, each with rule, node, language, span (two places of the caret in "
        "the text), message, params and mends",
    )
    to.add_argument("--spelling", action="store_true", help="words no dictionary knows as well")
    to.add_argument(
        "--mend",
        nargs="+",
        metavar="ID",
        help="make these mends, by the ids that the list gives, and print nothing",
    )
    _output(to)


def facts(to: argparse.ArgumentParser) -> None:
    """Fill in what `facts` takes."""
    _notice(to)
    to.add_argument(
        "--json", action="store_true", help="a list of details, each with id, type, value and from"
    )


def search(to: argparse.ArgumentParser) -> None:
    """Fill in what `search` takes."""
    to.add_argument("place", metavar="DIR_OR_FILE", help="a folder of notices, or one notice")
    to.add_argument("words", metavar="WORDS", help="what to look for")
    _languages(to, "all of each notice")
    what = to.add_mutually_exclusive_group()
    what.add_argument(
        "--agenda",
        action="store_true",
        help="items with this title, or nearly: when it stood on the agenda, the newest first",
    )
    what.add_argument(
        "--pattern", action="store_true", help="WORDS is a regular expression; it has one second"
    )
    to.add_argument("--whole", action="store_true", help="whole words only")
    to.add_argument("--case", action="store_true", help="tell capitals from small letters")
    to.add_argument(
        "--exact", action="store_true", help="tell accents, no-break signs and quotes apart"
    )
    to.add_argument(
        "--json",
        action="store_true",
        help="a list of hits, each with file, date, body, symbol, node, language, label, kind, "
        "span (two places of the caret in the text), before, found and after",
    )


def set_(to: argparse.ArgumentParser) -> None:
    """Fill in what `set` takes."""
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


def add(to: argparse.ArgumentParser) -> None:
    """Fill in what `add` takes."""
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


def move(to: argparse.ArgumentParser) -> None:
    """Fill in what `move` takes."""
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


def remove(to: argparse.ArgumentParser) -> None:
    """Fill in what `remove` takes."""
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
