"""What is wrong with a notice, shown while it is written: list, count, marks, the way to each."""
