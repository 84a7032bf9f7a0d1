"""Finding: the bar above the text, the list of hits, go to, the commands, the archive."""
