"""YAML as editors read it: the core schema of YAML 1.2, in which a date is a text."""

import re
from typing import Any

import yaml


class _Core(yaml.CSafeLoader):
    """Reads true, false, null and numbers, and nothing else, as other than texts."""


_Core.yaml_implicit_resolvers = {}


def _whole(text: str) -> int:
    return int(text, 0 if text.startswith(("0x", "0o")) else 10)


_RULES = (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
)
for _name, _pattern, _first in _RULES:
    _Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{_name}", re.compile(f"({_pattern})\\Z"), [*_first, ""]
    )
_Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: _whole(node.value))
_Core.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def read_for_editors(text: str) -> Any:
    """Return what an editor's checker sees in a file."""
    return yaml.load(text, _Core)
