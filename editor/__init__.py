"""The core of Convoca: what a notice is, how it changes, how it is composed and written.

No Qt anywhere below here: usable from a script, a server or a test. Low to high:

errors, messages    what the core says instead of doing, and every sentence of it
gate                foreign bytes: zips and XML within limits
model               what a notice is: nodes, trees, texts, details, versions, the schema
edit                how it changes: five steps, transactions, commands, history, the document
locales             languages: phrases, forms of details, dates, typography
numbering           which number each element carries
profiles            houses and bodies as data
layout              a notice in one language as a page of blocks
text_in             printed text, a web page or a paste into a tree
checks              what is wrong with a notice, and how to mend it
search, spelling    words found and replaced; words that nothing knows
output              blocks as plain text, Markdown, HTML, rows
storage             the notice file, safe writing, journal, lock, trash
translate           how a translation stands
word                blocks as a Word file, and Word files as lines
workflow            what a user does in one go: export, roll forward, circulate, revise
cli                 the command line
"""

VERSION = "0.1.0"
