"""What is wrong with a notice, where, and how to mend it; each family of checks is one file."""
