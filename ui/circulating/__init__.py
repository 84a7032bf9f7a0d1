"""The window's circulations: the sheet that says whether a notice is ready, and what was made."""
