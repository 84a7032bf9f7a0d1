"""The start screen: begin a notice, go on with one."""
