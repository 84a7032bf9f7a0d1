"""The next notice out of the last one: the question, and the pane of what came along."""
