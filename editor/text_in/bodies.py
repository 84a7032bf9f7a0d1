"""Which body a notice is of: by the likeness of its first lines with the names of known bodies.

A slip in the title (GRUPE for GROUPE) must not hide the body. Used by `read.py` and `titles.py`.
"""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from editor.profiles.body import Body, body_of
from editor.profiles.load import body_values, known
from editor.text_in.vocabulary import key

LIKENESS = 0.9
"""So alike are the names of a body and a line that means it (1.0 is equal)."""
LONGEST_NAME = 200

_NAMES = ("body.title", "body.name")


def guess_body(lines: Iterable[str], lang: str) -> str | None:
    """The installed body whose name in a language one of these lines is or resembles most."""
    folded = [key(line) for line in lines if len(line) <= LONGEST_NAME]
    best, found = LIKENESS, None
    for body in known("bodies"):
        for name in _names(body_of(body_values(body)), lang):
            for line in folded:
                alike = likeness(line, name)
                if alike > best or (found is None and alike == best):
                    best, found = alike, body
    return found


def likeness(line: str, name: str) -> float:
    """How alike two folded texts are, 0.0 for those that are clearly not."""
    if line == name:
        return 1.0
    matcher = SequenceMatcher(None, line, name, autojunk=False)
    if matcher.real_quick_ratio() < LIKENESS or matcher.quick_ratio() < LIKENESS:
        return 0.0
    return matcher.ratio()


def _names(body: Body, lang: str) -> Iterator[str]:
    for fact in _NAMES:
        value = body.facts[fact].value if fact in body.facts else None
        name = value.get(lang) if isinstance(value, dict) else value
        if name:
            yield key(name)
