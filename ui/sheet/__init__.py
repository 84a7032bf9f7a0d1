"""The text of one element, being edited."""
