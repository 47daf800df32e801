"""Begin something new: a house, a country, a theme or a brief, each fit to be built at once."""
