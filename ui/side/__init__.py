"""What stands beside the sheet: the page, problems, comments, what a task needs."""
