"""Profiles and bodies as files of a test, and what is said of faulty ones."""

from pathlib import Path

import pytest

from editor.errors import InputRefused
from editor.profiles.load import body_values, profile_values


def write(data: Path, name: str, toml: str, folder: str = "profiles") -> None:
    (data / folder / f"{name}.toml").write_text(toml, encoding="utf-8")


def extending_wto(data: Path, more: str = "", name: str = "house") -> None:
    """A copy of the WTO's profile, and one that extends it by some lines."""
    installed = Path(__file__).resolve().parents[2] / "resources/profiles/wto.toml"
    (data / "profiles/wto.toml").write_bytes(installed.read_bytes())
    write(data, name, f'extends = "wto"\n{more}')


def refused(data: Path, name: str = "house", folder: str = "profiles") -> InputRefused:
    with pytest.raises(InputRefused) as caught:
        (profile_values if folder == "profiles" else body_values)(name, data)
    assert caught.value.exit_code == 3
    return caught.value


def says(error: InputRefused, key: str, *allowed: str) -> None:
    said = str(error)
    assert "profiles/house.toml" in said
    assert key in said
    assert all(word in said for word in allowed), said
