"""What the writers decide alike, so that PDF and Word cannot drift apart."""
