"""The history of a law runs forwards."""

from tests.houses.ruritania import PRESS, Ruritania
from tests.tools.findings import codes, findings

ADOPTED = "{stage: adopted, date: 2021-03-01}"
IN_FORCE = "{stage: in_force, date: 2021-08-01, sources: [bote-2021-08]}"


def test_a_stage_dated_before_the_one_it_follows_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, IN_FORCE, IN_FORCE.replace("2021-08-01", "2021-02"))
    assert findings(ruritania) == [
        f"[law-dates] {PRESS}:42:33: law 'rt-press-act' reached 'in_force' before the stage it"
        " follows\n  hint: 2021-02 is before 2021-03-01; the oldest stage stands first"
    ]


def test_a_law_in_force_before_it_was_adopted_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, ADOPTED, "{stage: in_force}")
    ruritania.change(PRESS, IN_FORCE, "{stage: adopted}")
    assert findings(ruritania) == [
        f"[law-stages] {PRESS}:42:17: law 'rt-press-act' is 'adopted' after it was 'in_force'\n"
        "  hint: put the stages in their order; the oldest stands first"
    ]


def test_a_law_may_skip_stages_share_a_month_and_be_resumed(ruritania: Ruritania) -> None:
    resumed = "{stage: suspended, date: 2021-03}\n      - {stage: in_force, date: 2021-03-20}"
    ruritania.change(PRESS, IN_FORCE, resumed)
    assert codes(ruritania) == []
