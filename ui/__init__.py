"""The window. Qt only; it decides nothing about notices.

launch.py        the entry point: a subcommand goes to `editor.cli`, all else opens windows
desk.py          the application: one window per notice, files handed over; start/ is its first
                 screen, leftovers.py what a crash or an unsaved draft left
handover.py      a second start hands its paths to the first, over reception.py
session.py       a document with its view: language, selection, pages, journal; one Qt signal
main_window.py   puts the parts together; parts.py arranges them, narrow windows included
keeping.py       file, lock and journal of a notice; filing.py asks, exporting.py writes Word files
menus/           the one table of actions; actions.py says what an action is, bound.py makes Qt
                 actions of the table, doing.py and the features do them
outline/         the tree of the notice      sheet/     the text of one element, being edited
side/            panes beside the sheet      bars.py    what is offered above it
preview/         the whole notice, as read   details/   the form of the details
remarks.py       problems, spelling, hits: what is said of elements beside their text
writing.py       what actions do in a text; inserting.py asks for links, footnotes, details
dialogs/         questions
finding/         find and replace, go to, the command list, the archive
undoing.py       undo in words, several steps at once; line_edit.py a line that leaves it the rest
wording.py       codes of the core in words  places.py  elements in words
recent.py        notices opened last         audience.py  what a change made public
flow.py          rows of buttons that wrap   tab_order.py the order in which Tab goes
theme.py icons.py settings.py                looks, and what is remembered per user
"""
