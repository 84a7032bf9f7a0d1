"""The rows of the notice at the left: which there are, how they look, keys, drags, filter."""
