"""What an export wants of a page; `compose.py` and what it calls obey it."""

from msgspec import Struct


class Options(Struct, frozen=True):
    """What an export wants: for the public or for all; whether a missing text is stamped."""

    public: bool = False
    stamp: bool = False
