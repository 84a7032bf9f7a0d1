"""Every sentence the core can say: one table from code to words.

The core raises and refuses with a code and parameters; this table words them in English for the
command line, `ui/wording.py` words the same codes in the language of the interface. A message
says what, why, what was not done and what to do. Neighbours: `errors.py`, `edit/transaction.py`.
"""

from collections.abc import Mapping

MESSAGES: Mapping[str, str] = {
    # edits the schema refuses (exit code 2)
    "unknown-node": "There is no element with the id {id!r}. Nothing was changed. "
    "Use an id that `show --json` lists.",
    "unknown-kind": "{kind!r} is not a kind of element. Nothing was changed. Use one of: {kinds}.",
    "cannot-hold": "A {parent} cannot hold a {kind}. Nothing was changed. It can hold: {allowed}.",
    "own-branch": "An element cannot be moved into its own branch. Nothing was changed. "
    "Choose a place outside it.",
    "root-fixed": "The notice itself cannot be moved, deleted or duplicated. Nothing was changed. "
    "Choose an element inside it.",
    "too-deep": "This would nest elements more than {limit} levels deep. Nothing was changed. "
    "Place it higher up.",
    "level-too-deep": "A {kind} cannot stand at level {level}: the last level is {limit}. "
    "Nothing was changed. Promote it first.",
    "structure-locked": "The structure is locked: only texts and details can be changed. "
    "Nothing was changed. Unlock it first (Notice, Lock structure).",
    "nothing-deleted": "Nothing that was deleted from this notice is kept. Nothing was changed.",
    "parking-fixed": "The parking keeps its place at the end. Nothing was changed. "
    "Move what stands in it.",
    "already-parked": "It is parked already. Nothing was changed.",
    "not-parked": "It is not parked. Nothing was changed.",
    "no-selection": "No element is chosen. Nothing was changed. Choose one first.",
    "not-together": "Only neighbours can be moved up or down together. Nothing was changed. "
    "Choose elements that follow each other, or move them one by one.",
    "bad-index": "There is no place number {index} in this {parent}: it has {count} elements. "
    "Nothing was changed.",
    "already-first": "It is already the first here. Nothing was changed.",
    "already-last": "It is already the last here. Nothing was changed.",
    "already-top": "It already stands at the highest level. Nothing was changed.",
    "no-follower": "Nothing can follow this {kind} here. Nothing was changed. "
    "Insert, What can stand here… adds another kind.",
    "no-previous": "There is no element before it to go under. Nothing was changed.",
    "no-caret": "The caret stands in no text. Nothing was changed. Click into one first.",
    "nothing-to-undo": "There is nothing to undo. Nothing was changed.",
    "nothing-to-redo": "There is nothing to do again. Nothing was changed.",
    "no-title": "The chosen element is no agenda item with a title. Nothing was searched. "
    "Choose an item first.",
    "no-change": "That is what it says already. Nothing was changed.",
    "not-numbered": "A {kind} carries no number. Nothing was changed.",
    "not-start": "Only an agenda item of the first level can carry a start number. "
    "Nothing was changed.",
    "bad-start": "A start number is a whole number from 0 to {limit}. Nothing was changed.",
    "no-text": "A {kind} carries no text. Nothing was changed.",
    "text-lost": "A {kind} carries no text, and this element has one. Nothing was changed. "
    "Delete the text first.",
    "no-phrase": "This element has no fixed phrase to go back to. Nothing was changed.",
    "fixed-phrase": "This text is a fixed phrase of the profile. Nothing was changed. "
    "Type over it first.",
    "no-join": "The element before it cannot take its text. Nothing was changed.",
    "audience-differs": "One of the two is for members only, the other is not. "
    "Nothing was changed. Give both the same audience first.",
    "split-place": "The text has no place number {offset} to split at. Nothing was changed.",
    "bad-place": "The text has no place number {offset}. Nothing was changed.",
    "bad-address": "A link needs an address without spaces. Nothing was changed. "
    "Type one like https://www.example.org.",
    "bad-pattern": "This is no regular expression, from character {place} on. "
    "Nothing was searched. Mend it, or search for the words as they are.",
    "big-pattern": "This regular expression is too long, or nested too deeply. "
    "Nothing was searched. Make it simpler.",
    "slow-pattern": "This regular expression takes longer than {seconds:g} s. "
    "The search was given up. Make it simpler, with fewer * and + inside brackets.",
    "bad-group": "The replacement names group {group}, and the expression has {count}. "
    "Nothing was changed.",
    "fixed-detail": "A detail prints these words. Nothing was changed. Change the detail itself.",
    "fixed-house": "The house prints these words, or a field. Nothing was changed. "
    "Change what they come from.",
    "note-in-link": "A link cannot hold a footnote. Nothing was changed. "
    "Choose the words without it.",
    "note-in-note": "A footnote cannot hold another one. Nothing was changed.",
    "empty-note": "A footnote needs a text. Nothing was changed. Type it first.",
    "nothing-to-paste": "The clipboard holds nothing that can be pasted. Nothing was changed.",
    "too-much-to-paste": "This is too much to paste: at most {limit} lines become elements at "
    "once. Nothing was changed. Paste it in parts, or import it as a file.",
    "too-long-to-paste": "A text of {count} characters is too long to paste: at most {limit} go "
    "into one element. Nothing was changed. Paste it in parts.",
    "comment-too-long": "A comment of {count} characters is too long: at most {limit} are kept. "
    "Nothing was changed. Shorten it, or say it in several.",
    "bad-clipboard": "The clipboard does not hold elements of a notice ({why}). "
    "Nothing was changed.",
    "unknown-language": "{lang!r} is not a language of this notice. Nothing was done. "
    "Its languages are: {languages}.",
    "last-language": "A notice needs at least one language. Nothing was changed. "
    "Add another one first.",
    "unknown-field": "A {kind} has no field {path!r}. Nothing was changed.",
    "bad-field": "{value!r} is not possible for the field {path!r}: {why}. Nothing was changed.",
    "bad-fact": "The detail {id!r} cannot have this value: {why}. Nothing was changed.",
    "no-known-words": "There are no words here that a detail says already. Nothing was changed. "
    "Insert, Detail… offers all of them.",
    "no-new-detail": "The chosen words are no date and no symbol. Nothing was changed. "
    "Choose a whole one, like 20 March 2023 or INF/MSME/W/41.",
    "not-a-date": "“{words}” is not a date. Nothing was changed. "
    "Type the day first, like 20.6.2026 or 20 June.",
    "no-such-month": "“{words}” has a month {month}: the day comes first. Nothing was changed. "
    "Type 20.6 for 20 June.",
    "no-such-day": "“{words}” is not in the calendar. Nothing was changed. Correct the day.",
    "which-month": "“{words}” may be {first} or {second}. Nothing was changed. "
    "Type more of the month.",
    "other-weekday": "{date} is a {right}, not a {said}. Nothing was changed. "
    "Correct the day, or type the year if another is meant.",
    "not-a-time": "“{words}” is not a time of day. Nothing was changed. "
    "Type it like 10:00, 10h30 or 3 p.m.",
    "bad-value": "A detail of type {type} is written as JSON, and this is none: {why}. "
    "Nothing was changed.",
    "unknown-fact": "There is no detail {id!r} in this notice. Nothing was changed. "
    "`facts` lists them; a new one needs its type: TYPE:VALUE.",
    "unknown-comment": "There is no comment {id!r} on this element. Nothing was changed.",
    "unknown-mend": "No report offers the mend {id!r} now. Nothing was changed. "
    "`check --json` lists those there are.",
    "no-speller": "Spelling needs the optional part `spell`, which is not installed. "
    'Nothing was looked at. Install it: pip install "convoca[spell]".',
    "no-next-date": "The last meeting has no date, so that of the next one does not follow from "
    "it. Nothing was made. Give the date.",
    "bad-date": "{words!r} is no date. Nothing was made. Write it YYYY-MM-DD, like 2023-06-20.",
    "two-fates": "{id!r} is named for two things at once. Nothing was made. Name it once.",
    "not-rolled": "This notice was not made from the last one, so nothing came along. "
    "File, From last notice makes the next one.",
    "date-not-later": "{date} is not after the last meeting, which was on {last}. "
    "Nothing was made. Give the date of the next one.",
    "not-first-level": "{id!r} is no agenda item of the first level, but a {kind}. "
    "Nothing was made. Choose an item that `show` lists with a number of one part.",
    "not-circulated": "The notice was not circulated yet, so it needs no revision. "
    "Nothing was changed.",
    "unknown-version": "There is no version {id!r} in this notice. Nothing was changed.",
    "no-version-name": "A version needs a name. Nothing was kept. Type one first.",
    "numbers-kept": "The notice keeps the numbers of the version {name!r}, so that version stays. "
    "Nothing was changed.",
    "stale-step": "A step does not fit the notice any more ({why}). Nothing was changed.",
    "duplicate-id": "The id {id!r} stands twice. Nothing was changed.",
    # input that is not accepted (exit code 3)
    "no-file": "{path} was not found. Nothing was read. Check the name and the folder.",
    "is-folder": "{path} is a folder, not a file. Nothing was read. Name a file in it.",
    "cannot-read": "{path} cannot be read: {why}. Nothing was read. Check its permissions.",
    "too-big": "{path} is {size} MB large; at most {limit} MB are read. Nothing was read.",
    "not-a-folder": "{path} is no folder. Nothing was searched. Choose one with notices in it.",
    "not-a-notice": "{path} is not a Convoca notice: {why}. Nothing was opened. "
    "Text files come in with `import`.",
    "damaged": "{path} is damaged at {place}: {why}. Nothing was opened and the file is untouched. "
    "Take a backup copy, or mend that place.",
    "newer-format": "{path} was written by a newer Convoca "
    "(format {found}, this one reads {known}). Nothing was opened. Update Convoca.",
    "not-utf8": "{path} is not UTF-8 text (byte {offset}). Nothing was read. "
    "Save it as UTF-8 and try again.",
    "empty-input": "{path} holds no text. Nothing was made.",
    "bad-input-kind": "{path} is a {found} file; `import` reads text, Markdown and Word (.docx). "
    "Nothing was made. Save it as one of these first.",
    "no-language": "{path} does not show which language it is in. Nothing was made. "
    "Name the language and import it again.",
    "not-a-package": "{path} is no Word file: {why}. Nothing was read. "
    "Open it in Word and save it anew as .docx.",
    "old-or-locked-word": "{path} is an old Word file, or one that Word locked with a password. "
    "Nothing was read. Take the password off, or save it as .docx, and try again.",
    "too-many-parts": "{path} has more than {limit} parts inside. Nothing was read. "
    "Open it in Word and save it anew as .docx.",
    "bad-part": "{path} cannot be trusted: its part {part!r}: {why}. Nothing was read. "
    "Ask for the file anew.",
    "unpacks-too-far": "{path} was not read: its part {part!r} ({packed} kB packed) unpacks to "
    "more than {limit} MB. Ask for the file anew.",
    "doctype": "{path} was not read: its part {part!r} declares a document type, as no Word file "
    "does. Ask for the file anew.",
    "xml-encoding": "{path} was not read: its part {part!r} is written in {found!r}, "
    "and only UTF-8 and UTF-16 are read. Save it anew as .docx.",
    "too-much-xml": "{path} was not read: its part {part!r} has more than {limit} elements. "
    "Import it in pieces.",
    "bad-xml": "{path} is damaged in its part {part!r}, line {line}: {why}. Nothing was read. "
    "Ask for the file anew.",
    "unknown-profile": "There is no profile {name!r}. Nothing was made. Known: {known}.",
    "unknown-body": "There is no body {name!r}. Nothing was made. Known: {known}.",
    "unknown-document-type": "There is no type of document {name!r}. Nothing was made. "
    "Known: {known}.",
    "profile-key": "{file}: {key} {why}. Nothing was made. Allowed: {allowed}.",
    "profile-loop": "{file}: `extends` goes in a circle ({chain}). Nothing was made.",
    "bad-toml": "{file} is not valid TOML: {why}. Nothing was made.",
    "no-locale": "The profile has no language {lang!r}. Nothing was made. "
    "Its languages are: {languages}.",
    "unknown-locale": "{lang!r} is not the code of a language that is known. Nothing was made. "
    "Codes are like en, fr, es, ar.",
    "bad-journal": "{path} holds no notice that can be brought back: {why}. "
    "Nothing was changed and the file is kept.",
    # what reading a foreign text noticed; the notice was made
    "unprintable": "Line {line}: {count} characters that no notice can hold came in as \ufffd. "
    "Look at those places.",
    "left-out": "Line {line}: {text!r} has no place in a notice and was left out. "
    "Add it where it is needed.",
    "left-out-layout": "Line {line}: {text!r} was left out: the layout of the house prints it. "
    "Nothing is to be done.",
    "left-out-rule": "Line {line}: {text!r} was left out: it separates nothing. "
    "Add a separator if one is meant.",
    "typed-label": "Line {line}: the number {label!r} does not fit the count here. "
    "It was kept as printed and is not counted. Look whether it is right.",
    "typed-labels": "Line {line}: the number {label!r} and {count} more after it do not fit the "
    "count here. They were kept as printed and are not counted. Look whether they are right.",
    "start-number": "Line {line}: item {number} stands where {due} was due. "
    "It was kept, and the count goes on from it. Look whether an item is missing.",
    "number-format": "Line {line}: the house prints {ours!r} for {printed!r}; "
    "all numbers of this kind follow it. Look whether that is meant.",
    "number-in-text": "Line {line}: the number that {text!r} begins with was taken for a word. "
    "Make it an item if it is one.",
    "heading-guessed": "Line {line}: {text!r} was taken for a heading without a number. "
    "Change its kind if it is something else.",
    "tracked-changes": "The file has changes that are tracked: {inserted} insertions came in, "
    "{deleted} deletions were left out. Look whether that version is meant.",
    "left-out-pictures": "{count} pictures or embedded objects were left out. A notice holds none.",
    "left-out-hidden": "Paragraph {line}: {text!r} is hidden in Word and was left out. "
    "Add it where it is needed.",
    "left-out-outside": "{count} parts that lie outside the file were not fetched. "
    "Nothing is to be done.",
    "left-out-running": "{count} headers and footers were left out: the house prints its own. "
    "Nothing is to be done.",
    "language-guessed": "The language was not named; the words look like {lang}. "
    "Name it and import again if that is wrong.",
    "title-guessed": "Line {line}: {text!r} was taken for a title ({role}). "
    "Change its kind if it is something else.",
    "body-guessed": "The body was not named; the title says {name}. "
    "Import again with --body if that is wrong.",
    "no-body": "The body was not named, and no title says a known one. "
    "The notice has none; import again with --body to give it one.",
    "more-alike": "Line {line} and after: {count} more places like those told before ({code}). "
    "Nothing of them was left out.",
    "several-dates": "Line {line}: the sentence on the meeting names {count} dates. "
    "They stay as typed; enter the dates of the meeting as details.",
    "detail-typed": "Line {line}: {text!r} was noted as the detail {id}, and stays as typed, "
    "since the house words it differently. Put the detail in its place.",
    # problems and incomplete work (exit code 1)
    "incomplete": "Texts missing in {language}: {count} – {places}. Nothing was exported. "
    "Write them, or export with --incomplete stamp.",
    "unresolved": "Places in {language} that cannot be printed: {count} – {places}. "
    "Nothing was exported. Mend them first.",
    "not-ready": "It is not ready to go out ({count}). {places} Nothing was circulated.",
    "symbol-to-come": "The symbol {symbol} is still to come. Fill it in.",
    "job-to-come": "The job number {job} is still to come. Fill it in.",
    "needs-revision": "The notice was circulated on {date} and has changed since. "
    "Prepare a revision.",
    "nothing-to-circulate": "No language is chosen. Choose one.",
    "texts-missing": "Texts missing in {language}: {count}. Write them, or leave the language out.",
    "conflicts-open": "Texts in {language} changed by two people: {count}. Choose one of each.",
    "places-unprintable": "Places in {language} that cannot be printed: {count}. Mend them.",
    # writing (exit code 4)
    "same-name": "Two documents would be called {path}. Nothing was written. "
    "Let the house put the language into the name.",
    "not-written": "{path} could not be written: {why}. "
    "What stood there before is untouched, and nothing is lost here. {todo}",
    "disk-full": "{path} could not be written: the disk is full ({free} free, {needed} needed). "
    "What stood there before is untouched. Make room, or save elsewhere.",
    "read-only-disk": "{path} could not be written: the disk is read-only. "
    "Nothing was changed. Save elsewhere.",
    "no-permission": "{path} could not be written: you are not allowed to change it, "
    "or it is write-protected. Nothing was changed. Save elsewhere.",
    "target-is-folder": "{path} is a folder. Nothing was written. Name a file in it.",
    "name-too-long": "{path} could not be written: the name is too long for this disk. "
    "Nothing was changed. Choose a shorter one.",
    "unconfirmed": "{path} was written, but the disk did not confirm it: {why}. "
    "Keep this copy open and save again, or save elsewhere.",
    "foreign-file": "{path} exists and was not made from this notice. It was not overwritten. "
    "Choose another name, or use --force.",
    "changed-on-disk": "{path} was changed by another program since it was read. "
    "It was not overwritten. Save under another name, or open it again.",
    "locked": "{path} is being edited by {user} on {host} since {since}. It was not changed. "
    "Wait, or work on a copy (-o).",
    "no-folder": "The folder {path} does not exist. Nothing was written. "
    "Create it first, or choose another.",
    "no-output": "The result could not be printed: {why}. What the command did is done. "
    "Make room, or send the result elsewhere.",
    # the program itself
    "usage": "{why} Nothing was done. `{command} --help` shows how.",
    "internal": "Convoca met an error of its own. Nothing more was done. "
    "A report without any text of the notice is in {report}.",
    "interrupted": "Interrupted. Files already written are complete.",
}


def sentence(code: str, params: Mapping[str, object]) -> str:
    """The English sentence for a code; KeyError for an unknown code or a missing parameter."""
    return MESSAGES[code].format(**params)
