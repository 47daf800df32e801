"""Tests of what finished files tell."""
