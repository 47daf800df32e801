"""Write the schemas of files, and print that of one kind."""

from pathlib import Path

from generator.authoring.schema import all_schemas, schema_of
from generator.cli.plain import say
from generator.cli.report import as_text, print_json
from generator.publish.newfiles import rewrite


def print_schema(kind: str) -> None:
    """Print the schema of one kind of record, or of a sort of file."""
    print_json(schema_of(kind))


def write_schemas(folder: Path) -> None:
    """Write the schema of each sort of file into a folder, and tell of each."""
    for name, schema in all_schemas():
        rewrite(folder / name, f"{as_text(schema)}\n".encode())
        say(folder / name)
