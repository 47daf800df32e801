"""What is said of files that stand from an earlier build and cannot be made anew."""

from generator.errors import Problem, Severity
from generator.publish.manifest import File


def unordered(file: File) -> Problem:
    """Return that a file is gone, for the brief does not order its document any more."""
    hint = f"write {file.document!r} under 'documents' to have it again"
    return _told(f"{file.path} was removed: the brief no longer orders it", hint, "dropped")


def silenced(file: File) -> Problem:
    """Return that a file is gone, for its document has nothing to say any more."""
    hint = "brief why --brief NAME says what keeps its facts out"
    return _told(f"{file.path} was removed: it would have nothing to say now", hint, "dropped")


def kept(file: File, why: str) -> Problem:
    """Return that a file stays as it was, though what it was made from has changed."""
    message = f"{file.path} was kept as it was before the last changes: {why}"
    return _told(message, "do not send it; mend what is in the way, and build again", "outdated")


def removed(file: File, why: str) -> Problem:
    """Return that a file is gone which may tell of people who are withheld."""
    message = f"{file.path} was removed, for it may name people who are withheld now: {why}"
    return _told(message, "mend what is in the way, and build again", "dropped")


def _told(message: str, hint: str, code: str) -> Problem:
    return Problem(message, None, hint, code, Severity.WARNING)
