"""Begin something new: a house, a country, a theme, an audience, a look or a brief."""
