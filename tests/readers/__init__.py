"""Independent readers of what we write: what a reader, an archivist or Word would find."""
