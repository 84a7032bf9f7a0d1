"""Which language a text is in: by its script, else by its small words.

Files often say another language than the one they are written in, so their word counts only where
the text itself says nothing. Used by `editor/workflow/import_word.py` and for pasted lines.
"""

import re
from collections.abc import Iterable, Mapping

_SMALL_WORDS: Mapping[str, str] = {
    "en": " the of and to in is for on be by with at that will this from are its ",
    "fr": " le la les de du des et à est sur au aux pour par une dans sera qui ce ",
    "es": " el la los las de del y en que para por con una se al será su como lo ",
}
_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("ar", "\u0600-\u06ff"),
    ("ru", "\u0400-\u04ff"),
    ("zh", "\u3400-\u9fff"),
)
_SCRIPT = {lang: re.compile(f"[{signs}]") for lang, signs in _SCRIPTS}
_WORD = re.compile(r"[^\W\d_]+")
_SHARE = 0.3
"""So many of the letters make a text one of another script."""
_LEAST = 3
"""So many more small words of one language than of any other decide."""
_LONGEST = 20_000


def language_of(lines: Iterable[str], known: Iterable[str]) -> str | None:
    """The one of these languages that lines are written in, None if that is not sure."""
    chars = "\n".join(lines)[:_LONGEST]
    letters = sum(map(str.isalpha, chars))
    languages = list(known)
    for lang, script in _SCRIPT.items():
        if lang in languages and letters and len(script.findall(chars)) > _SHARE * letters:
            return lang
    words = [word.lower() for word in _WORD.findall(chars)]
    counts = {
        lang: sum(f" {word} " in _SMALL_WORDS[lang] for word in words)
        for lang in languages
        if lang in _SMALL_WORDS
    }
    order = sorted(counts, key=lambda lang: counts[lang], reverse=True)
    if not order or counts[order[0]] < _LEAST:
        return None
    sure = len(order) == 1 or counts[order[0]] - counts[order[1]] >= _LEAST
    return order[0] if sure else None
