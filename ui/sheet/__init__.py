"""The whole notice as one writing surface, a live editor over its current row."""
