"""The core of Convoca: what a notice is, how it changes, how it is composed and written.

No Qt anywhere below here: usable from a script, a server or a test. Low to high:

errors, messages    what the core says instead of doing, and every sentence of it
model               what a notice is: nodes, trees, texts, details, the schema
edit                how it changes: five steps, transactions, commands, history, the document
locales             languages: phrases, forms of details, dates, typography
numbering           which number each element carries
profiles            houses and bodies as data
layout              a notice in one language as a page of blocks
text_in             printed text into a tree
output              blocks as plain text, Markdown, rows
storage             the notice file, safe writing, journal, lock
word                blocks as a Word file
workflow            what a user does in one go: export, a new notice
cli                 the command line
"""

VERSION = "0.1.0"
