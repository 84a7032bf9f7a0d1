"""Houses for tests: the WTO's with some values otherwise, as a notice carries them."""

from collections.abc import Mapping
from typing import Any

from editor.profiles.body import House
from editor.profiles.load import check_profile, merged, profile_values
from editor.profiles.profile import profile_of
from editor.profiles.spec import Place


def house_with(over: Mapping[str, Any] | None = None) -> House:
    """The WTO's house, without a body, with other values."""
    values = merged(profile_values("wto"), over or {})
    check_profile(values, Place("test"))
    return House(profile_of(values), None)
