"""Whether a number at the beginning of a line is a word of its text: "20 Members …", "3 March".

Used by `agenda.py` before a number is placed, by `decimals.py` to tell paragraphs from headings.
"""

import re

from editor.locales.typography import base_letters, fold
from editor.text_in.dates import time_after
from editor.text_in.lines import Line
from editor.text_in.markers import Marker
from editor.text_in.vocabulary import Vocabulary

LONGEST_HEADING = 160
"""A heading with a number and a stop is not longer; a numbered paragraph of an airgram is."""
WIDEST_GAP = 2
"""So many numbers may be missing before one with a small letter after it is taken for a word."""
HIGHEST = 99
"""A count that begins anew does not begin higher."""

_SENTENCE_INSIDE = re.compile(r"[.?!] +[A-ZÀ-ÖØ-Þ]")
_WORD = re.compile(r"\w+")


def is_prose(marker: Marker, line: Line) -> bool:
    """Whether the words after a number read like a text rather than a heading."""
    rest = line.plain[marker.length :]
    return (
        len(rest) > LONGEST_HEADING
        or rest.endswith(":")
        or _SENTENCE_INSIDE.search(rest) is not None
    )


def is_word(marker: Marker, line: Line, expected: int, *, dotted: bool) -> bool:
    """Whether a number is a word of the text after it.

    `expected` is the next number of the first level, `dotted` says that this notice prints such
    numbers with a stop.
    """
    if marker.wide or line.heading or line.bold or marker.close in ("bracket", "brackets"):
        return False
    number, rest = marker.numbers[0], line.plain[marker.length :]
    small = marker.close == "bare" and rest[0].islower()
    sentence = small or (marker.close == "bare" and rest.endswith("."))
    if len(marker.numbers) > 1:
        return sentence and number > expected
    if small and dotted:
        return True  # a footnote
    return number > expected + WIDEST_GAP and (sentence or number > HIGHEST)


def is_of_calendar(marker: Marker, line: Line, words: Vocabulary) -> bool:
    """Whether a number begins a date or a time of day: "3 March", "3 y 4 de marzo", "10 heures"."""
    if marker.close != "bare" or len(marker.numbers) > 1:
        return False
    locale = words.locale
    links = [*locale.lists.and_.split(), *locale.dates.list_month.split()]  # "y", "de"
    rest = _WORD.findall(line.plain[marker.length :][:LONGEST_HEADING])
    named = next((word for word in rest if not word.isdigit() and fold(word) not in links), "")
    if base_letters(named) in words.months:
        return True
    time = time_after(line.plain, 0, locale)
    return time is not None and time.start == 0
