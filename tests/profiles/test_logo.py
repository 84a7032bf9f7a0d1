"""The logo of a house: a PNG beside its profile, carried as content."""

import base64
import struct
import zlib
from pathlib import Path

import pytest

from editor.profiles.load import profile_values
from editor.profiles.logo import LIMIT, drawing
from tests.profiles.files import extending_wto, refused, says


def _png(*more: tuple[bytes, bytes]) -> bytes:
    """A picture of one pixel, with other chunks."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content))
            + name
            + content
            + struct.pack(">I", zlib.crc32(name + content))
        )

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    body = b"".join(chunk(name, content) for name, content in more)
    return (
        b"\x89PNG\r\n\x1a\n" + head + body + chunk(b"IDAT", zlib.compress(b"\0\0"))
        + chunk(b"IEND", b"")
    )  # fmt: skip


_LOGO = "[logo]\nfile = 'logo.png'\nwidth = 20.0\nheight = 10.0\ntext = { en = 'The house' }"


def test_a_logo_is_carried_as_content_without_its_remarks(data: Path) -> None:
    (data / "profiles/logo.png").write_bytes(_png((b"tEXt", b"Author\0A. Writer")))
    extending_wto(data, _LOGO)
    logo = profile_values("house", data)["logo"]
    assert "file" not in logo
    assert base64.b64decode(logo["content"]) == _png()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (None, "which does not stand beside it"),
        (b"<svg/>", "a PNG file"),
        (_png()[:-4], "a PNG file"),
        (_png()[:40] + b"\0" + _png()[41:], "a PNG file"),
        (_png((b"PLTE", bytes(LIMIT))), f"at most {LIMIT} bytes"),
    ],
    ids=["missing", "svg", "cut", "damaged", "large"],
)
def test_a_wrong_logo_isrefused(data: Path, content: bytes | None, why: str) -> None:
    if content is not None:
        (data / "profiles/logo.png").write_bytes(content)
    extending_wto(data, _LOGO)
    says(refused(data), "logo.file", why)


def test_a_logo_from_elsewhere_on_the_disk_isrefused(data: Path) -> None:
    (data / "logo.png").write_bytes(_png())
    extending_wto(data, _LOGO.replace("logo.png", "../logo.png"))
    says(refused(data), "logo.file", "which does not stand beside it")


def test_a_picture_cut_at_any_byte_is_none() -> None:
    whole = _png((b"pHYs", bytes(9)))
    assert drawing(whole) == whole
    assert all(drawing(whole[:stop]) is None for stop in range(len(whole)))
