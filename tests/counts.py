"""How many random trials a test makes, and with which seed.

`make long` sets CONVOCA_COUNT_FACTOR to 1.0; every other run makes a twentieth with fresh seeds.
"""

import os
import random

_DEFAULT_FACTOR = "0.05"


def count(full: int) -> int:
    """Return the number of trials to make now, where the long run makes `full`."""
    factor = float(os.environ.get("CONVOCA_COUNT_FACTOR", _DEFAULT_FACTOR))
    return max(1, round(full * factor))


def fresh_seed() -> int:
    """Return the seed of CONVOCA_SEED, or a new one, and print it so that a failure can return."""
    given = os.environ.get("CONVOCA_SEED")
    seed = int(given) if given else random.SystemRandom().randrange(1_000_000_000)
    print(f"CONVOCA_SEED={seed}")
    return seed
