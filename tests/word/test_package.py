"""The zip of a Word file, written and read here, against the standard library."""

import random
from itertools import pairwise

import pytest

from editor.word.package import packed, unzipped, zip_parts
from tests.counts import count, fresh_seed
from tests.word.zips import zipped_by_library

PARTS = {"[Content_Types].xml": b"<a/>", "word/document.xml": b"<w>" * 9000, "empty": b""}


@pytest.mark.parametrize("comment", ["", "made of these values"])
def test_a_package_is_the_one_that_the_standard_library_makes(comment: str) -> None:
    assert zip_parts(PARTS, comment) == zipped_by_library(PARTS, comment.encode("ascii"))


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
