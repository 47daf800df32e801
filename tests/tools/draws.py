"""Draw the same examples whichever tests ran before, and whatever else changed in the code.

Of itself Hypothesis draws now and then a string or number that it has found in the modules of ours
that happen to be loaded by then. So a seed would stand for other examples in a full run than in one
of a single test, and for others again once a word was changed anywhere in the code.
"""

from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants


def draw_from_no_module() -> None:
    """Let Hypothesis find nothing in our modules; its own strings and numbers it draws as ever.

    A backend that draws so would not be enough: examples that nothing has been like before are
    drawn past it.
    """
    providers._get_local_constants = Constants
