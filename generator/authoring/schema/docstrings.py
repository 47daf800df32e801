"""What a field means, in the words that stand under it in its class.

Python does not keep these words, so the source is read: only when somebody asks, because every
other command would pay for it.
"""

import ast
import inspect
from collections.abc import Iterator, Mapping
from itertools import pairwise

from pydantic import BaseModel


def told_of(model: type[BaseModel]) -> Mapping[str, str]:
    """Return the description of each field of a model, its own before what it inherits."""
    classes = [cls for cls in model.__mro__ if issubclass(cls, BaseModel) and cls is not BaseModel]
    return {name: words for cls in reversed(classes) for name, words in told_in(cls)}


def told_in(cls: type) -> Iterator[tuple[str, str]]:
    """Yield the fields that a class itself declares, each with the description below it."""
    (body,) = ast.parse(inspect.getsource(cls)).body
    assert isinstance(body, ast.ClassDef)
    for field, words in pairwise(body.body):
        match field, words:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(told))),
            ):
                yield name, " ".join(told.split())
            case _:
                continue
