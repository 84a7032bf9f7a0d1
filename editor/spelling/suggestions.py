"""What may be meant by a word: words of the notice first, then those one slip away.

Hunspell's own suggestions take up to a third of a second; it is asked only when nothing else fits.
"""

from collections.abc import Iterable, Iterator

from editor.checks.near import apart
from editor.spelling.speller import Speller
from editor.spelling.words import bare

MOST = 3
"""Suggestions for one word."""
_SLIPS = 2
_SHORT = 5
"""Words of fewer letters may differ by one only."""
_LETTERS = {
    "fr": "éèêàâçîïôùûëœæüÿ",
    "es": "áéíóúñü",
}
_PLAIN = "esaitnrulodcmpvqfbghjxyzkw"


def suggestions(
    chars: str, lang: str, speller: Speller, notice: Iterable[str], *, all_: bool = False
) -> list[str]:
    """Up to three words, in the case of the one given; `notice` are words that it has right.

    With `all_`, the dictionary's own suggestions are asked for where nothing else is found.
    """
    elided, word = bare(chars, lang)
    low = word.casefold()
    found: dict[str, None] = {}
    one, two = _of_notice(low, notice)
    for candidate in (*one, *_one_slip(word, lang, speller), *two):
        found.setdefault(_like(chars, elided + _written(candidate, speller)))
        if len(found) == MOST:
            break
    if not found and all_:
        found = dict.fromkeys(_like(chars, elided + w) for w in speller.suggest(word)[:MOST])
    return list(found)


def _of_notice(low: str, notice: Iterable[str]) -> tuple[list[str], list[str]]:
    """Words of the notice that are one slip away, and two."""
    limit = _SLIPS if len(low) >= _SHORT else 1
    near: tuple[list[str], list[str]] = ([], [])
    letters = set(low)
    for word in notice:
        # Few words are looked at closely: those of about the same length and letters.
        if abs(len(word) - len(low)) > limit or len(letters ^ set(word.casefold())) > 2 * limit:
            continue
        slips = apart(low, word.casefold(), limit)
        if slips:
            near[slips - 1].append(word)
    return near


def _one_slip(chars: str, lang: str, speller: Speller) -> Iterator[str]:
    """Words of the dictionary that are one letter away: a wrong accent, a missing letter first.

    They are asked for in the case of the word: a name is known with its capital alone.
    """
    low = chars.casefold()
    accents = _LETTERS.get(lang, "")
    letters = accents + _PLAIN
    halves = [(low[:at], low[at:]) for at in range(len(low) + 1)]
    made = (
        *(a + letter + b[1:] for letter in accents for a, b in halves if b),
        *(a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1),
        *(a + letter + b for letter in letters for a, b in halves),
        *(a + b[1:] for a, b in halves if b),
        *(a + letter + b[1:] for letter in letters for a, b in halves if b),
    )
    return (
        word
        for word in dict.fromkeys(made)
        if word and word != low and speller.check(_like(chars, word))
    )


def _written(word: str, speller: Speller) -> str:
    """A word as it stands inside a sentence: small, unless it is a name or an acronym."""
    low = word.lower()
    return low if low == word or speller.check(low) else word


def _like(chars: str, word: str) -> str:
    """A word in the case of another: capitals, one at the start, or as it is."""
    if chars.isupper() and len(chars) > 1:
        return word.upper()
    return word[0].upper() + word[1:] if chars[0].isupper() else word
