"""Words that occur nowhere else: put where nothing may leave, looked for in what did."""

import dataclasses
import secrets
from collections.abc import Mapping


@dataclasses.dataclass
class Canaries:
    """Words that occur nowhere else, by the place that they were put in."""

    words: dict[str, str] = dataclasses.field(default_factory=dict)

    def __call__(self, place: str) -> str:
        word = f"canary{secrets.token_hex(6)}"
        self.words[word] = place
        return word

    def found(self, parts: Mapping[str, bytes]) -> list[str]:
        return [
            f"{place} in {part}"
            for part, data in parts.items()
            for word, place in self.words.items()
            if word.encode() in data
        ]
