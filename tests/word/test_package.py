"""The zip of a Word file, written and read here, against the standard library."""

import io
import zipfile

import pytest

from editor.word.package import LEVEL, unzipped, zip_parts

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
def test_what_was_packed_comes_out_again(comment: str) -> None:
    assert unzipped(zip_parts(PARTS, comment)) == (PARTS, comment)
