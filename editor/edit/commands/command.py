"""What makes a function a command: errors of the model come back as refusals.

Inside, helpers raise `EditRefused`, so that they compose; outside, a command only returns.
"""

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from editor.edit.transaction import Refusal
from editor.errors import EditRefused

Asked = ParamSpec("Asked")
Made = TypeVar("Made")


def command(intent: Callable[Asked, Made]) -> Callable[Asked, Made | Refusal]:
    """The function with every `EditRefused` turned into a `Refusal`."""

    @functools.wraps(intent)
    def made(*args: Asked.args, **kwargs: Asked.kwargs) -> Made | Refusal:
        try:
            return intent(*args, **kwargs)
        except EditRefused as refused:
            return Refusal(refused.code, refused.params)

    return made
