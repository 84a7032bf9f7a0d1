"""The tree of the notice: model, view, painting of a row."""
