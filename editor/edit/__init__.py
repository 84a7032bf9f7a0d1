"""How a notice changes: steps, transactions, undo, the document, and the commands."""
