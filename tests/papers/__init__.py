"""Finished papers, small or made at random, for the tests of writers."""
