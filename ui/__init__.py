"""The window. Qt only; it decides nothing about notices.

launch.py        the entry point: a subcommand goes to `editor.cli`, all else opens windows
desk.py          the application: one window per notice, files handed over; start/ is its first
                 screen, leftovers.py what a crash or an unsaved draft left
handover.py      a second start hands its paths to the first, over reception.py
session.py       a document with its view: language, selection, pages, journal; one Qt signal
main_window.py   puts the parts together; parts.py arranges them, narrow windows included
keeping.py       file, lock and journal of a notice; filing.py asks, exporting.py writes Word files,
                 importing.py opens them
menus/           the one table of actions; actions.py says what an action is, bound.py makes Qt
                 actions of the table, doing.py and the features do them
outline/         the rows of the notice      sheet/     the whole notice as one writing surface
side/            panes beside the sheet      bars.py    what is offered above it
preview/         the whole notice, as read   details/   masthead, meeting, persons, all details
problems/        what is wrong, in pauses    comments/  what people say; spelling/ their words
remarks.py       problems, spelling, hits: what is said of elements beside their text
writing.py       what actions do in a text; inserting.py asks for links, footnotes, details
clip.py          copies and pastes; pasting.py has a bar for what came, dropping.py what is dragged
rolling/         the next notice out of the last one, and the review
circulating/     the sheet of a circulation  versions/  named moments, compared
finding/         find and replace, go to, the command list, the archive
dialogs/         questions                   messages.py  the one place of message boxes
undoing.py       undo in words, several steps at once; line_edit.py a line that leaves it the rest
wording.py       codes of the core in words; places.py, days.py, deadlines.py elements, days, dates
audience.py      what a change made public   recent.py  notices opened last
list_rows.py     rows of a list; date_field.py and calendar.py a day
theme.py icons.py settings.py                looks, and what is remembered per user
"""
