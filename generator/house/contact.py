"""Whom readers may turn to, as an order slip has it."""

from pydantic import model_validator

from generator.facts.fields import Address, EMail, PersonId, Phone, SayingField
from generator.yamlfile.models import RefusedError, Strict


class Contact(Strict):
    """A person or a desk, and how to reach them."""

    person: PersonId | None = None
    """Who it is, if a person of the register."""
    desk: SayingField | None = None
    """Who it is, if not a person: Press desk."""
    email: EMail | None = None
    """The e-mail address."""
    phone: Phone | None = None
    """The telephone number."""
    web: Address | None = None
    """An address on the web."""

    @model_validator(mode="after")
    def _can_be_reached(self) -> "Contact":
        if not (self.email or self.phone or self.web):
            raise RefusedError("nobody can be reached by it", "add 'email', 'phone' or 'web'")
        return self
