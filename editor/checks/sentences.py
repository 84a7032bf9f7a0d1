"""What every report says and what every mend does, in English, by code.

scripts/build_i18n.py hands them to the translators, as it does `editor/messages.py`. A sentence
says what is wrong and why, then what to do.
"""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    # dates and hours
    "weekday": "“{said}” is not the weekday of {date}. It is {right}.",
    "date-impossible": "“{said}” is no day of the calendar. Correct the day or the month.",
    "other-date": "The sentence says {said}, the details say {right}. "
    "Correct one of them, or print the detail here.",
    "one-day-form": "The meeting lasts {count} days ({days}), and only {said} is named here. "
    "Print the dates of the whole meeting.",
    "issue-after-meeting": "The notice is issued on {issued}, after the meeting of {meeting}. "
    "Correct one of the two dates.",
    "before-issue": "The deadline of {date} lies before the date of issue, {issued}. "
    "Correct one of the two dates.",
    "notice-period": "The notice is issued {given} days before the meeting of {meeting}; "
    "its body wants {wanted}. Issue it earlier, or move the meeting.",
    "sitting-day": "The sitting is on {date}, which is no day of the meeting ({days}). "
    "Correct one of them.",
    "times-overlap": "It begins at {begins}, while another one takes place at {other}. "
    "Correct the hours.",
    "times-reversed": "It ends at {ends}, not after it begins at {begins}. Correct the hours.",
    "times-outside": "It takes place at {begins}-{ends}, outside {first}-{last}. "
    "Correct the hours.",
    # left over from an older notice
    "unreviewed": "{count} things that came along from the last notice were not looked at: they "
    "may be stale. Review them (Notice, Review what came along), or say that all are meant so.",
    "left-over-date": "“{said}” is a date of the older notice, and none of this meeting: readers "
    "would take it for the new one. Correct it, unless the older meeting is meant.",
    "left-over-person": "“{said}” is a person of the older notice, and no detail names this person "
    "any more. Correct it, unless the same person is meant.",
    "left-over-date-detail": "Still as in the older notice: {details}. Readers would take it for "
    "the new date. Correct it in the details, unless it is meant so.",
    "left-over-person-detail": "Still as in the older notice: {details}. Readers would turn to the "
    "wrong person. Correct it in the details, unless it is meant so.",
    # symbols
    "symbol-malformed": "“{symbol}” is not written like a symbol: {right}. Correct it.",
    "symbol-differs": "The text cites {symbol}, the heading above it {heading}. "
    "Correct the one that is wrong.",
    "symbol-language": "This language cites {symbol}, the others {other}. "
    "Correct the one that is wrong.",
    "symbol-unlisted": "{symbol} is cited, and is not among the documents that the notice lists. "
    "Correct it, or list it.",
    "to-come": "“{said}” is still to come, and the notice is ready. "
    "Fill it in before it is circulated.",
    # words
    "placeholder": "“{said}” is a gap that was never filled. Fill it, or take it out.",
    "near-phrase": "“{said}” differs by a letter or two from the standard phrase “{phrase}”. "
    "Use the phrase, or word it clearly otherwise.",
    "country-unknown": "“{name}” is not among the country names of the house. Correct it.",
    "public-secret": "Everybody could read this: {what}. Keep it for members alone.",
    "spelling": "“{said}” is in no dictionary, and neither the details nor the house know it. "
    "Correct it, or add it to the known words.",
    # numbers
    "typed-label": "The number {label} is kept as it was printed and is not counted. "
    "Drop it, so that the element is numbered as usual.",
    "typed-label-in-heading": "The text under {above} carries {label}, the mark of a heading. "
    "Drop it, or make the text a heading of its own.",
    "typed-number": "{label} is typed into the text, and numbers are counted. Drop it.",
    "swallowed-number": "The text under {above} begins with {label}, the number of a heading. "
    "Drop it, or make the text a heading of its own.",
    "level-skipped": "{label} stands below an item without a number: a level is skipped. "
    "Number the item above, or not this one.",
    # what is missing
    "empty-title": "This {kind} has no text in any language. Write it, or delete it.",
    "empty-text": "This {kind} has no text in any language. Write it, or delete it.",
    "missing-language": "The text is missing in {language}. Translate it.",
    "missing-detail": "What {name} prints is missing in {language}. Translate it in the details.",
    "unknown-detail": "The detail {name} is not known, or has no value. Give it one.",
    "unknown-reference": "A cross-reference leads to {name}, which carries no number. "
    "Point it elsewhere.",
    "unknown-distribution": "The distribution {name} is not known to the house. Choose another.",
    "unknown-phrase": "The phrase {name} is not known to the house. Choose another.",
    "link-address": "The link “{words}” has no address and prints as plain words. "
    "Give it one, or take the link away.",
    # signs
    "double-space": "{count} spaces stand here. One is enough.",
    "space": "The space at “{sign}” is not that of the house. Correct it.",
    "quotes": "The quotation marks {said} are not those of the house. Use {right}.",
    "apostrophe": "The apostrophe {said} is not that of the house. Use {right}.",
    "brackets": "The bracket “{sign}” has no other half. Close it, or take it out.",
    "enumerator": "The house writes {right}, not {said}. Correct it.",
}
"""The sentence of each rule, or of each code of a rule that has several."""

MENDS: Mapping[str, str] = {
    "keep-all": "Keep all that came along",
    "weekday": "Write {right}",
    "detail": "Print the detail",
    "all-days": "Print all days of the meeting",
    "no-end": "Take the end away",
    "end": "Let the other one end at {time}",
    "symbol": "Write {right}",
    "text": "Write {right} in the text",
    "heading": "Make it a heading of its own",
    "heading-symbol": "Write {right} in the heading",
    "language": "Write {right}",
    "list": "List {symbol} among the details",
    "phrase": "Back to the standard phrase",
    "country": "Write {right}",
    "members": "Keep it for members alone",
    "drop": "Drop {label}",
    "number": "Number the item above",
    "unnumber": "Take this number away",
    "delete": "Delete it",
    "unlink": "Make it plain words",
    "space": "Correct the space",
    "sign": "Write {right}",
    "close": "Add {sign}",
    "drop-sign": "Take {sign} out",
    "respell-1": "Write {right}",
    "respell-2": "Write {right}",
    "respell-3": "Write {right}",
    "learn": "Add to this notice",
}
"""What each mend does, by its name."""
