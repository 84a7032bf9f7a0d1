"""A notice in one language as a page of blocks."""
