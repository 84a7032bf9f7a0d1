"""What reading a foreign text gives: a notice, and a message for all that was not sure.

The words of the messages are in `editor/messages.py`. Used by every module of this package.
"""

from collections.abc import Mapping

from msgspec import Struct, field

from editor.messages import sentence
from editor.model.node import Json
from editor.model.tree import Tree


class Message(Struct, frozen=True):
    """Something the user should know; `line` counts from 1 in the source, `node` may be None."""

    code: str
    params: Mapping[str, Json] = field(default_factory=dict)
    node: str | None = None
    line: int = 0

    def __str__(self) -> str:
        return sentence(self.code, {**self.params, "line": self.line})


class Result(Struct, frozen=True):
    """A notice that was read, with its messages in the order of the source."""

    tree: Tree
    messages: tuple[Message, ...]
