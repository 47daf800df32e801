"""Tests of names in whatever spelling."""
