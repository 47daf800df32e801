"""A submission as text: numbers typed, lists in lists, definitions, long notes."""

from generator.paper.document import Document
from generator.writers.text import write_text
from tests.papers.small import brand
from tests.papers.submission import submission

SUBMISSION = """\
Summary
=======

See case 2, section 1.1, paragraph 2, Summary.[1]

1 Freedoms
==========

1. The law promises much.

2. Arrests went on.[2]

1.1 Assembly
------------

3. Permits were refused.

1.1.1 In the capital
--------------------

1. 1 one
   a. a one
      i. i one
      ii. ii two
   b. b two
2. 2 two

And further:

3. Third
4. Fourth

1.2 Expression
--------------

Administrative arrest
    Fifteen days at most.
    - without a lawyer
Propiska[3]
    A permit.

| Case 1. Helga von Strofzin
| --------------------------
|
| Status: in prison
|
| He wrote about the harvest.
|
| Sentence
|     Five years
"""

NOTES = """\
[1] Named by the report (https://example.org/report):
    In the capital alone
    1. the police, and
       a. the guards;
       b. the army;
    2. the courts.
    More in paragraph 2.

[2] League, https://example.org/statements/2021.

[3] Committee, https://example.org/statements/2021.
"""


def test_numbers_definitions_and_long_notes_are_written_out() -> None:
    paper = submission()
    text = write_text(Document(paper.meta, paper.blocks[2:]), brand()).data.decode()

    assert text.startswith(SUBMISSION)
    assert text.endswith(NOTES)
