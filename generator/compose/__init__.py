"""From a dossier to a paper: the recipe, and each stage of it."""
