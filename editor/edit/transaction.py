"""A transaction: named steps that happen and are undone together. See `document.py`.

The label is a code with parameters ("move", {"label": "2.4"}), worded by the interface.
The selection before and after travels with it, so that undo brings the user back to the place.
"""

from collections.abc import Mapping

from msgspec import Struct, field

from editor.edit.steps import SetField, SetText, Step, from_json, invert, to_json, touched
from editor.errors import EditRefused
from editor.messages import sentence
from editor.model.node import Json

END = 10**9
"""A place of the caret behind the end of every text."""


class Selection(Struct, frozen=True):
    """Where the user is: nodes, the language of the view, the place of the caret in the text."""

    nodes: tuple[str, ...] = ()
    lang: str | None = None
    caret: int | None = None

    def to_json(self) -> Json:
        """The selection as a JSON value."""
        return {"nodes": list(self.nodes), "lang": self.lang, "caret": self.caret}


class Transaction(Struct, frozen=True):
    """Steps under one name; truthy, whereas a `Refusal` is falsy."""

    label: str
    steps: tuple[Step, ...]
    params: Mapping[str, Json] = field(default_factory=dict)
    before: Selection = Selection()
    after: Selection = Selection()

    def touched(self) -> frozenset[str]:
        """The ids of every node that a step changes."""
        return frozenset(node for step in self.steps for node in touched(step))

    @property
    def restructures(self) -> bool:
        """Whether it adds, takes away or moves elements, or changes their kind."""
        return any(
            not isinstance(step, SetText | SetField)
            or (isinstance(step, SetField) and step.path == "kind")
            for step in self.steps
        )

    def inverse(self) -> "Transaction":
        """The transaction that takes this one back."""
        steps = tuple(invert(step) for step in reversed(self.steps))
        return Transaction(self.label, steps, self.params, self.after, self.before)

    def to_json(self) -> Json:
        """The transaction as a JSON value, for the journal."""
        return {
            "label": self.label,
            "params": dict(self.params),
            "steps": [to_json(step) for step in self.steps],
            "before": self.before.to_json(),
            "after": self.after.to_json(),
        }


def transaction_from_json(stored: Json) -> Transaction:
    """The transaction a JSON value stands for; refuses anything else as `stale-step`."""
    try:
        return Transaction(
            str(stored["label"]),
            tuple(from_json(step) for step in stored["steps"]),
            dict(stored["params"]),
            _selection(stored["before"]),
            _selection(stored["after"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise EditRefused("stale-step", why=f"it is no transaction: {error!r}") from error


def _selection(stored: Json) -> Selection:
    return Selection(tuple(stored["nodes"]), stored["lang"], stored["caret"])


class Refusal(Struct, frozen=True):
    """Why a command does nothing: a code with parameters, worded by `messages.py` or the window."""

    code: str
    params: Mapping[str, Json] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return False

    def __str__(self) -> str:
        return sentence(self.code, self.params)

    def error(self) -> EditRefused:
        """The same as an error, for callers without a window."""
        return EditRefused(self.code, **self.params)
