"""The zip of a Word file, written and read here, against the standard library."""

import io
import random
import zipfile
from itertools import pairwise

import pytest

from editor.word.package import LEVEL, packed, unzipped, zip_parts
from tests.counts import count, fresh_seed

PARTS = {"[Content_Types].xml": b"<a/>", "word/document.xml": b"<w>" * 9000, "empty": b""}


def by_library(comment: str) -> bytes:
    """The same package made by zipfile."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as package:
        for name, data in PARTS.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, data)
        package.comment = comment.encode("ascii")
    return buffer.getvalue()


@pytest.mark.parametrize("comment", ["", "made of these values"])
def test_a_package_is_the_one_that_the_standard_library_makes(comment: str) -> None:
    assert zip_parts(PARTS, comment) == by_library(comment)


@pytest.mark.parametrize("comment", ["", "made of these values"])
def test_what_was_packed_comes_out_again_and_can_be_packed_as_it_is(comment: str) -> None:
    parts, said = unzipped(zip_parts(PARTS, comment))
    assert (list(parts), said) == (list(PARTS), comment)
    assert zip_parts(parts, said) == zip_parts(PARTS, comment)


def test_a_part_that_comes_in_pieces_is_the_same_as_one_that_comes_whole() -> None:
    rnd = random.Random(fresh_seed())
    whole = b"".join(rnd.choice((b"<w:t>", b"</w:t>", b"a", b"bcd")) for _ in range(count(400_000)))
    cuts = [0, *sorted(rnd.randrange(len(whole)) for _ in range(100)), len(whole)]
    pieces = [whole[start:stop] for start, stop in pairwise(cuts)]
    assert packed(pieces) == packed([whole])
