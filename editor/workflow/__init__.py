"""What a user does in one go: export a notice, start a new one."""
