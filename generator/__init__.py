"""Briefing papers from facts: a letter and its annex, in PDF and Word, with the same words."""

__version__ = "0.1.0"
