"""Which number each element carries."""
