"""Small rules, each one function, over the library, a brief, a template or a finished paper."""
