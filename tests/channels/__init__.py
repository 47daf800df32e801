"""Tests of reading finished files back."""
