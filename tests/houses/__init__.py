"""Small houses about Ruritania, written as text files."""
