"""How much foreign bytes may hold. One value for all readers; tests make smaller ones."""

from msgspec import Struct

MB = 1 << 20


class Limits(Struct, frozen=True):
    """Sizes in bytes, the rest are counts.

    `packed` is the whole file, `part` and `total` what is unpacked of it; beyond `grace` a part
    may unpack to no more than `ratio` times its packed size.
    """

    packed: int = 64 * MB
    members: int = 4096
    name: int = 240
    part: int = 48 * MB
    total: int = 96 * MB
    ratio: int = 200
    grace: int = MB
    elements: int = 1_000_000
    chars: int = 6 * MB
    tags: int = 100_000
    lines: int = 2_000
    line: int = 100_000
    """Characters, tags and lines of a clipboard and characters of one line: more than anybody
    pastes, and on the screen within two seconds, also among thousands of elements. It is the rows
    of the sheet that cost: the core takes 10,000 lines in one."""


LIMITS = Limits()
