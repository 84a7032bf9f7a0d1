"""Known words found in a text: capitals and typography apart, and only where nothing adjoins them.

Used by the check of what an older notice left over and where typed words say what a detail says.
"""

import re

_SIGNS = {"-": "[-\u2011]", "\u2011": "[-\u2011]", "'": "['\u2019]", "\u2019": "['\u2019]"}
"""What may stand for a sign."""


def words_pattern(words: str) -> str:
    """What finds words as given or in capitals; longer ones do not hold them."""
    forms = (sorted({word, word.upper(), word.title()}) for word in words.split())
    found = r"\s+".join(f"(?:{'|'.join(map(_literal, some))})" for some in forms)
    if words.upper() == words.lower():  # such scripts write words without spaces, or join them
        return found
    return rf"(?<!\w)(?<!\w[-\u2011]){found}(?![-\u2011]?\w)"


def _literal(word: str) -> str:
    return "".join(_SIGNS.get(char, re.escape(char)) for char in word)
