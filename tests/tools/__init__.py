"""What is run by hand, or used by tests alone."""
