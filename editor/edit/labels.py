"""What a transaction is called in English: one table from the code of its label to words.

`ui/wording.py` words the same codes in the language of the interface.
"""

from collections.abc import Mapping

from editor.model.node import Json

LABELS: Mapping[str, str] = {
    "add": "Add {kind}",
    "delete": "Delete {kind}",
    "delete-several": "Delete {count} elements",
    "duplicate": "Duplicate {kind}",
    "cut": "Cut {kind}",
    "cut-several": "Cut {count} elements",
    "paste": "Paste {kind}",
    "paste-several": "Paste {count} elements",
    "move": "Move {kind}",
    "move-several": "Move {count} elements",
    "move-up": "Move {kind} up",
    "move-up-several": "Move {count} elements up",
    "move-down": "Move {kind} down",
    "move-down-several": "Move {count} elements down",
    "restore": "Bring back {kind}",
    "audience": "Change the audience",
    "park": "Park {kind}",
    "park-several": "Park {count} elements",
    "unpark": "Take {kind} back onto the agenda",
    "unpark-several": "Take {count} elements back onto the agenda",
    "promote": "Promote {kind}",
    "promote-several": "Promote {count} elements",
    "demote": "Demote {kind}",
    "demote-several": "Demote {count} elements",
    "kind": "Change to {kind}",
    "text": "Edit {kind}",
    "split": "Split {kind}",
    "join": "Join {kind}",
    "link": "Set link",
    "remove-link": "Remove link",
    "note": "Set footnote",
    "put-detail": "Put in a detail",
    "reference": "Put in a cross-reference",
    "phrase": "Set fixed phrase",
    "back-to-phrase": "Back to the standard phrase",
    "field": "Set {path}",
    "unnumber": "Take the number of the {kind} away",
    "number": "Number the {kind}",
    "start": "Set start number",
    "fact": "Set detail {id}",
    "remove-fact": "Remove detail {id}",
    "add-language": "Add language {lang}",
    "remove-language": "Remove language {lang}",
    "mend": "Mend",
    "circulate": "Circulate {words}",
    "revision": "Prepare the revision {words}",
    "name-version": "Name the version {words}",
    "remove-version": "Remove the version {words}",
    "replace": "Replace {count} places",
    "comment": "Comment on {kind}",
    "reply": "Answer a comment",
    "settle-comment": "Settle a comment",
    "reopen-comment": "Open a comment again",
    "edit-comment": "Change a comment",
    "remove-comment": "Delete a comment",
    "learn-word": "Make “{word}” known",
    "forget-word": "Forget “{word}”",
    "review-keep": "Keep {words}",
    "review-reopen": "Look at {words} again",
    "review-change": "Change {words}",
    "review-remove": "Remove {words}",
}
"""What a transaction is called ("Undo move item"), by the code of its label."""


def label(code: str, params: Mapping[str, Json]) -> str:
    """The English name of a transaction; KeyError for an unknown code or a missing parameter."""
    return LABELS[code].format(**params)
