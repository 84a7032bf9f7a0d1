"""Notice files changed at random: refused in words or read, never an accident."""

import json
import random
from collections import Counter

from editor.errors import InputRefused
from editor.model.node import Json
from editor.storage.notice_file import read_notice, write_notice
from tests.build import ROOT
from tests.counts import count, fresh_seed
from tests.random_notice import random_notice
from tests.storage.test_versions_in_file import named


def check_words(error: InputRefused) -> None:
    """A refusal has a sentence, and for a damaged file a line."""
    assert str(error)
    if error.code == "damaged":
        assert str(error.params["place"]).startswith("line ")


def test_mutated_files_are_refused_or_read_but_never_anything_else() -> None:
    rnd = random.Random(fresh_seed())
    seen: Counter[str] = Counter()
    for _ in range(count(2000)):
        tree = random_notice(rnd, rnd.choice((2, 12, 40)))
        if rnd.random() < 0.3:
            tree = named(named(tree, "m"), "n", day=2)
        data = write_notice(tree)
        mutate = rnd.choice((_flip, _cut, _splice, _value, _key, _node))
        mutated = mutate(data, rnd)
        try:
            tree = read_notice(mutated, "x")
        except InputRefused as error:
            check_words(error)
            seen[f"{mutate.__name__} refused"] += 1
        else:
            again = write_notice(tree)
            assert write_notice(read_notice(again, "x")) == again
            seen[f"{mutate.__name__} read"] += 1
    print(dict(seen))
    assert sum(n for name, n in seen.items() if name.endswith("refused")) > seen.total() / 4


def _flip(data: bytes, rnd: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(rnd.choice((1, 1, 2, 5))):
        out[rnd.randrange(len(out))] = rnd.randrange(256)
    return bytes(out)


def _cut(data: bytes, rnd: random.Random) -> bytes:
    start, stop = sorted(rnd.sample(range(len(data)), 2))
    return rnd.choice((data[:start], data[stop:], data[:start] + data[stop:]))


def _splice(data: bytes, rnd: random.Random) -> bytes:
    lines = data.split(b"\n")
    at = rnd.randrange(len(lines))
    lines[at:at] = rnd.sample(lines, rnd.choice((1, 2)))
    return b"\n".join(lines)


STRANGE: tuple[Json, ...] = (
    None, True, -1, 0, 1.5, 10**30, float("nan"), float("inf"), "", "x", "\ud800", "\x00", "{a:b}",
    "2023-02-30", [], {}, [[]], {"": ""}, {"type": []}, {"type": "date", "value": {}}, ROOT,
)  # fmt: skip


def _value(data: bytes, rnd: random.Random) -> bytes:
    """Another value somewhere."""
    value = json.loads(data)
    holder, key = rnd.choice(list(_slots(value)))
    holder[key] = rnd.choice(STRANGE)
    return json.dumps(value).encode()


def _key(data: bytes, rnd: random.Random) -> bytes:
    """A key gone, or under another name."""
    value = json.loads(data)
    holder, key = rnd.choice([slot for slot in _slots(value) if isinstance(slot[0], dict)])
    part = holder.pop(key)
    if rnd.random() < 0.5:
        names = ("", "id", "in", "kind", "texts", "state/fr", "facts", "state", "zz", "start")
        holder[rnd.choice(names)] = part
    return json.dumps(value).encode()


def _node(data: bytes, rnd: random.Random) -> bytes:
    """Doubled ids, cycles, other parents, other orders."""
    value = json.loads(data)
    one, other = rnd.choice(value["nodes"]), rnd.choice(value["nodes"])
    match rnd.randrange(5):
        case 0:
            one["id"] = other["id"]
        case 1:
            one["in"] = other["id"]
        case 2:
            one["kind"] = other["kind"]
        case 3:
            rnd.shuffle(value["nodes"])
        case _:
            value["nodes"].append(dict(one))
    return json.dumps(value).encode()


def _slots(value: Json) -> list[tuple[Json, Json]]:
    slots: list[tuple[Json, Json]] = []
    stack = [value]
    while stack:
        holder = stack.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder))
        for key in keys:
            slots.append((holder, key))
            if isinstance(holder[key], dict | list):
                stack.append(holder[key])
    return slots
