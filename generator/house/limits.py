"""What a profile or a brief says of how long a document may be: what is asked, and by whom."""

from pydantic import Field, model_validator

from generator.facts.fields import Address, Count, Day, Flag, Id
from generator.yamlfile.models import Strict


class Limit(Strict):
    """How long a document may be at most; one without a source is the house's own wish."""

    document: Id
    """The document it is for."""
    words: Count | None = Field(default=None, ge=1)
    """How many words it may have."""
    joint_words: Count | None = Field(default=None, ge=1)
    """How many words it may have if two organisations or more put it out."""
    pages: Count | None = Field(default=None, ge=1)
    """How many pages its PDF may have."""
    notes: Flag | None = None
    """Whether words in notes count: yes, unless this says no."""
    source: Address | None = None
    """The page that gives the limit."""
    checked: Day | None = None
    """The day on which somebody last read it on a page of the body itself."""
    verified: Flag = True
    """False if nobody has read it there: a build then warns."""

    @model_validator(mode="after")
    def _limits_something(self) -> "Limit":
        if self.words is None and self.pages is None:
            raise ValueError("a limit needs 'words' or 'pages'")
        return self

    @model_validator(mode="after")
    def _says_how_sure_it_is(self) -> "Limit":
        if self.source and (self.checked is None) is self.verified:
            raise ValueError("a limit with a source needs 'checked' or 'verified: false'")
        return self

    def words_for(self, organisations: int) -> int | None:
        """Return how many words so many organisations together may use."""
        return self.joint_words if self.joint_words and organisations > 1 else self.words


def each_once(limits: tuple[Limit, ...]) -> tuple[Limit, ...]:
    """Return limits of different documents, or refuse two of the same."""
    documents = [limit.document for limit in limits]
    twice = [name for name in documents if documents.count(name) > 1]
    if twice:
        raise ValueError(f"{str(twice[0])!r} stands here twice")
    return limits
