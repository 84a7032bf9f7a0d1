"""Text that people have (plain or Markdown, with printed markers) into a notice: `read.py`.

Order of the work: `paragraphs.py`, `lines.py` and `inline.py` (lines with their look), `markers.py`
(what is printed before them), `masthead.py`, `grammar.py` (what each line is) with `titles.py` and
`preamble.py`, `agenda.py` (where it goes) with `decimals.py`, `letters.py` and `prose.py`, then
`numbers.py` and `wording.py` (what may be computed, what stays as printed). What was not sure comes
back as messages: `result.py`.
"""
