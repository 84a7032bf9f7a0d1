"""How far two texts are apart: letters dropped, added, changed, or swapped with their neighbour."""

from collections.abc import Iterable

from editor.locales.typography import fold


def letters(chars: str) -> str:
    """What counts when a text is compared with a phrase: letters, digits, single spaces."""
    kept = "".join(
        c if c.isalnum() else " " if c.isspace() or c in "-/" else "" for c in fold(chars)
    )
    return " ".join(kept.split())


def apart(one: str, other: str, limit: int) -> int | None:
    """How many slips make one text out of the other, None for more than `limit`.

    A slip is a letter dropped, added or changed, or two neighbours swapped.
    """
    if abs(len(one) - len(other)) > limit:
        return None
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    slips = _slips(one[start : len(one) - end], other[start : len(other) - end], limit)
    return slips if slips <= limit else None


def _slips(one: str, other: str, limit: int) -> int:
    """The distance, or any number above the limit."""
    far = limit + 1
    before: list[int] = []
    row: list[int] = [*range(len(other) + 1)]
    for at, char in enumerate(one, 1):
        following = [at] + [far] * len(other)
        for to in range(max(1, at - limit), min(len(other), at + limit) + 1):
            best = min(row[to] + 1, following[to - 1] + 1, row[to - 1] + (char != other[to - 1]))
            swapped = at > 1 and to > 1 and char == other[to - 2] and one[at - 2] == other[to - 1]
            following[to] = min(best, before[to - 2] + 1) if swapped else best
        before, row = row, following
        if min(row) > limit:
            return far
    return row[-1]


def nearest(word: str, known: Iterable[str], limit: int) -> str | None:
    """The known word that is nearest, None if all are further than `limit` slips away."""
    found: str | None = None
    for other in known:
        slips = apart(word, other, limit)
        if slips is not None and (found is None or slips < limit):
            limit, found = slips, other
    return found
