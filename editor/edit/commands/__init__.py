"""What a user can want: each command is a pure function from a tree to `Transaction | Refusal`.

places     where something can stand: Place, before, after, inside, valid_kinds
placing    add, delete, duplicate
clipboard  copy, cut, paste
parking    park, unpark
restoring  restore what was deleted
moving     move, move_up, move_down
levels     promote, demote, with and without what stands below
wording    set_text, split, join
writing    new_row, go_on, step_out, step_back, pull: what the keys of writing mean
case       change_case
inlines    put_link, remove_link, put_note, put_detail, put_reference
phrases    set_phrase, put_phrase, back_to_phrase
kinds      change_kind
settings   set_field, unnumber, set_start, set_marker, add_language, remove_language
details    set_fact, set_fact_local, set_fact_audience, remove_fact
links, references, values, command: what these share

A command never raises: what it cannot do comes back as a falsy `Refusal` that says why.
Nothing-to-do is a refusal as well, so it never enters the undo stack (decision 15).
"""
