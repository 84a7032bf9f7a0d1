"""Comments and queries on elements: the pane, and the marks on the rows."""
