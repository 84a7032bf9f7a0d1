"""The window. Qt only; it decides nothing about notices.

launch.py        the entry point: a subcommand goes to `editor.cli`, all else opens windows
desk.py          the application: one window per notice, recovery at start, files handed over
handover.py      a second start hands its paths to the first, over reception.py
session.py       a document with its view: language, selection, pages, journal; one Qt signal
main_window.py   puts the parts together
keeping.py       file, lock and journal of a notice; filing.py asks, exporting.py writes Word files
actions.py       the one table of actions; bound.py makes Qt actions of it, doing.py does them
outline/         the tree of the notice      sheet/     the text of one element, being edited
preview/         the whole notice, as read   details/   masthead and meeting
writing.py       what actions do in a text; inserting.py asks for links, footnotes, details
dialogs/         questions
wording.py       codes of the core in words  places.py  elements in words
recent.py        notices opened last         audience.py  what a change made public
theme.py icons.py settings.py                looks, and what is remembered per user
"""
