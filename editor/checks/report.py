"""What a check says: the rule, the place, the sentence, and the mends that it can offer.

The sentences are in `sentences.py`. A mend makes its transaction only when it is asked for, by the
commands that the window uses too (`mending.py`).
"""

from collections.abc import Callable, Mapping

from msgspec import Struct, field

from editor.checks.sentences import MENDS, SENTENCES
from editor.edit.transaction import Refusal, Transaction
from editor.model.node import Json
from editor.model.tree import Tree

Edit = Callable[[Tree], Transaction | Refusal]
"""What makes a change of the present tree, or says why it does not."""

Span = tuple[int, int]
"""Two places of the caret in the text of an element, as `model/text.py` counts them."""


class Mend(Struct, frozen=True):
    """A change that takes a report away; `name` tells it from the others of its report."""

    name: str
    edit: Edit
    params: Mapping[str, Json] = field(default_factory=dict)

    def words(self) -> str:
        """What it does, in English."""
        return MENDS[self.name].format(**self.params)


class Report(Struct, frozen=True):
    """One thing that is wrong: rule, element, language (None: whatever the language), stretch.

    `code` is the sentence where a rule has several; `at` tells reports without a stretch apart;
    `once` names what is said in the first language only; `judged` is what was looked at.
    """

    rule: str
    node: str
    lang: str | None = None
    span: Span | None = None
    params: Mapping[str, Json] = field(default_factory=dict)
    mends: tuple[Mend, ...] = ()
    code: str = ""
    at: str = ""
    once: str | None = None
    judged: str = ""

    def sentence(self) -> str:
        """What is wrong and what to do, in English."""
        return SENTENCES[self.code or self.rule].format(**self.params)

    @property
    def id(self) -> str:
        """What names this report as long as its place stays as it is."""
        where = f"{self.span[0]}-{self.span[1]}" if self.span else None
        return "/".join(filter(None, (self.rule, self.node, self.lang, where, self.at)))

    def mend_id(self, mend: Mend) -> str:
        """What names one of its mends on the command line."""
        return f"{self.id}/{mend.name}"

    @property
    def ignore_path(self) -> str:
        """The field of its element that says that it is ignored (decision 21)."""
        return "/".join(filter(None, ("ignore", self.rule, self.lang)))

    def fingerprint(self) -> str:
        """What that field holds: a hash of what was judged, so that a change raises it again."""
        import hashlib  # only where something is ignored: it costs start-up time

        return hashlib.sha256(f"{self.at}\n{self.judged}".encode()).hexdigest()[:16]

    def as_json(self) -> Json:
        """The report as the command line gives it to programs."""
        return {
            "rule": self.rule,
            "node": self.node,
            "language": self.lang,
            "span": list(self.span) if self.span else None,
            "message": self.sentence(),
            "params": dict(self.params),
            "mends": [{"id": self.mend_id(m), "does": m.words()} for m in self.mends],
        }
