"""Translation: how a text of one language stands to its original."""
