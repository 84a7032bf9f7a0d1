"""Every subcommand, with the words of its help; `options.py` says what each takes.

`parser.py` makes the parser of them.
"""

import argparse
from collections.abc import Callable, Mapping
from typing import NamedTuple

from editor.cli import options


class Command(NamedTuple):
    """A subcommand: one line on what it does, more about it, examples, and its arguments."""

    summary: str
    more: str
    examples: tuple[str, ...]
    fill: Callable[[argparse.ArgumentParser], None]


_PLACE = "In place, the file is locked meanwhile, and not overwritten if it changed since."

COMMANDS: Mapping[str, Command] = {
    "new": Command(
        "start the notice of a body",
        "Its house, its details and its standing elements are in place.",
        ("new --body wto-msme -o notice.convoca",),
        options.new,
    ),
    "import": Command(
        "read a printed notice (Word, text, Markdown) into a notice",
        "Levels come from the printed markers (1, 1.1., a., i), MORNING …), never from # signs. "
        "What was not certain is reported; nothing is dropped.",
        ("import avis.md -l fr -o notice.convoca", "import avis.docx -l fr -o notice.convoca"),
        options.import_,
    ),
    "roll-forward": Command(
        "make the next notice out of the last one",
        "Dates move with the meeting; symbol and job number are gaps; standing items are kept as "
        "often as the body has them, the others too unless they are named. What came along and "
        "may be stale (dates, rooms, links, symbols, persons, times, years) is listed for review; "
        "`check` finds what is left over.",
        (
            "roll-forward last.convoca --date 2023-06-20 -o next.convoca",
            "roll-forward last.docx --date 2023-06-20 -o next.convoca",
            "roll-forward last.convoca -o next.convoca --park k7p2m4x9qa --drop b3n8w1c5te",
        ),
        options.roll_forward,
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
        options.export,
    ),
    "circulate": Command(
        "make the documents that go out, and keep that version",
        "All languages at once, without the mark of a draft, or nothing: a missing text, an error "
        "that `check` finds, a symbol or job number still to come stand in the way, and are "
        "listed (exit code 1). The notice becomes circulated, is issued on that day, and keeps "
        "this version of itself; a record of it all stands beside the documents. " + _PLACE,
        (
            "circulate notice.convoca --date 2023-03-03 -o out/",
            "circulate notice.convoca --date 2023-03-03 -l en -l fr --audience both --json",
        ),
        options.circulate,
    ),
    "show": Command(
        "print a notice in one language, as it will be numbered",
        "There is one row per paragraph: place, id, kind, label, text. "
        "Rows that the house makes, as in the header, have no id (-).",
        ("show notice.convoca -l fr", "show notice.convoca -l fr --json"),
        options.show,
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
        options.check,
    ),
    "search": Command(
        "find words in a notice, or in all notices of a folder",
        "What is printed is searched: texts, footnotes, fixed phrases, details. Capitals, accents, "
        "no-break signs and kinds of quotes do not count unless asked for. "
        "A damaged file in a folder is named, and the others are searched.",
        (
            'search archive/ "fisheries subsidies" -l en',
            'search archive/ "Adoption of the annual report" --agenda',
            "search notice.convoca W/41 --json",
        ),
        options.search,
    ),
    "facts": Command(
        "list the details of a notice: dates, times, rooms, links",
        "Those of its body are listed too; `set --fact` replaces them for this notice.",
        ("facts notice.convoca", "facts notice.convoca --json"),
        options.facts,
    ),
    "set": Command(
        "set the text of an element, or the value of a detail",
        "Every text that prints the detail follows, in every language. " + _PLACE,
        (
            'set notice.convoca --id k7p2m4x9qa -l fr --text "AUTRES QUESTIONS"',
            "set notice.convoca --fact meeting.1.date 2023-06-20",
            "set notice.convoca --fact room.dinner text:Atrium -o other.convoca",
        ),
        options.set_,
    ),
    "add": Command(
        "add an element and print its id",
        _PLACE,
        (
            'add notice.convoca --kind item --after k7p2m4x9qa -l en --text "OTHER BUSINESS"',
            "add notice.convoca --kind annex --in notice",
        ),
        options.add,
    ),
    "move": Command(
        "move an element with everything below it; numbers follow",
        _PLACE,
        ("move notice.convoca --id k7p2m4x9qa --to b3n8w1c5te --index 0",),
        options.move,
    ),
    "remove": Command(
        "remove an element with everything below it",
        _PLACE,
        ("remove notice.convoca --id k7p2m4x9qa -o shorter.convoca",),
        options.remove,
    ),
}
