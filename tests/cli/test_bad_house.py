"""A notice, and the house it carries, may come from anybody: each odd value is refused in words."""

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.model.node import Json
from tests.cli.calls import SAMPLE, convoca, refused
from tests.counts import count, fresh_seed

STORED = json.loads(SAMPLE.read_bytes())
ODD: tuple[Json, ...] = (
    None, True, -1, 0, 10**15, 1e300, "", "x", "{", "{}", "{foo}", "{0}", "../up", "/etc", "%s",
    "\u202e", [], [[]], ["x"], {}, {"x": "y"}, {"en": 3},
)  # fmt: skip


def changed(desk: Path, *keys: str | int, value: Json) -> Path:
    """A copy of the sample with another value at a place."""
    stored = copy.deepcopy(STORED)
    at = stored
    for key in keys[:-1]:
        at = at[key]
    at[keys[-1]] = value
    path = desk / "notice.convoca"
    path.write_text(json.dumps(stored), encoding="utf-8")
    return path


@pytest.mark.parametrize("command", ["show", "export", "facts"])
def test_an_unknown_key_of_the_profile_is_named(desk: Path, command: str) -> None:
    path = changed(desk, "carried", "profile", "colour", value="red")
    words = [] if command == "facts" else ["-l", "fr"]
    ran = convoca(command, path, *words)
    refused(ran, 3, "carried.profile", "colour is not known", "Nothing was made", "languages")
    assert [entry.name for entry in desk.iterdir()] == ["notice.convoca"]


def test_a_value_of_the_profile_that_cannot_be_is_named(desk: Path) -> None:
    path = changed(desk, "carried", "profile", "page", "width", value="wide")
    refused(convoca("show", path, "-l", "fr"), 3, "page.width is 'wide'", "from 0 to 1000")


def test_an_unknown_key_of_the_body_is_named(desk: Path) -> None:
    path = changed(desk, "carried", "body", "chairman", value="N.")
    refused(convoca("show", path, "-l", "fr"), 3, "carried.body", "chairman is not known")


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("../{letter}", "..-E.docx"),
        ("/tmp/{letter}", "-tmp-E.docx"),
        ("a/b", "a-b.docx"),
        ("..\\x", "..-x.docx"),
        ("con:\n?", "con---.docx"),
    ],
)
def test_no_house_can_name_a_file_outside_the_folder(desk: Path, name: str, file: str) -> None:
    folder = desk / "inner"
    folder.mkdir()
    path = changed(desk, "carried", "profile", "file_name", value=name)
    assert convoca("export", path, "-l", "en", "-o", folder).lines() == [str(folder / file)]
    assert {entry.name for entry in desk.rglob("*")} == {"inner", "notice.convoca", file}


def test_a_file_name_with_an_unknown_hole_is_refused(desk: Path) -> None:
    path = changed(desk, "carried", "profile", "file_name", value="{symbol.x}")
    ran = convoca("export", path, "--all")
    refused(ran, 3, "carried.profile", "file_name", "Nothing was made", "{letter}")


def places(value: Json, keys: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in a JSON value."""
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    for key, part in entries:
        yield (*keys, key)
        if isinstance(part, dict | list):
            yield from places(part, (*keys, key))


def test_no_value_in_a_notice_makes_an_error_of_our_own(desk: Path) -> None:
    rnd = random.Random(fresh_seed())
    house = list(places(STORED["carried"], ("carried",)))
    others = [keys for keys in places(STORED) if keys[0] != "carried"]
    codes = dict.fromkeys(range(5), 0)
    for trial in range(count(2000)):
        path = changed(desk, *rnd.choice(others if trial % 2 else house), value=rnd.choice(ODD))
        for words in (["show", path], ["export", path, "-o", desk / "x", "--force"]):
            ran = convoca(*words, "-l", "fr")
            assert ran.code in codes, path.read_text(encoding="utf-8")
            assert ran.code == 0 or ran.err.startswith("convoca: ")
            codes[ran.code] += 1
    print(f"exit codes: {codes}")
    assert codes[0]
    assert codes[3]
