"""Finding words in a notice: hits with their places, replaced in one step; places to go to."""
