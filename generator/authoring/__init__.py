"""What helps people to write files of their own: schemas for editors, and skeletons to fill."""
