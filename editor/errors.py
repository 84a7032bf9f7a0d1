"""The few errors of the core: each carries a code and parameters, and words itself.

Which child it is decides the exit code of the command line. The words are in `messages.py`.
"""

from editor.messages import sentence


class ConvocaError(Exception):
    """Something Convoca says instead of doing; `str()` is the whole English message."""

    exit_code = 5

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return sentence(self.code, self.params)


class Incomplete(ConvocaError):
    """The notice has problems that stand in the way of what was asked."""

    exit_code = 1


class EditRefused(ConvocaError):
    """An edit or a request that does not fit the schema or the notice."""

    exit_code = 2


class InputRefused(ConvocaError):
    """A file or value from outside that is not accepted."""

    exit_code = 3


class NotWritten(ConvocaError):
    """A file could not be written; what stood there before is intact."""

    exit_code = 4
