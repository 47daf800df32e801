"""Articles of treaties and symbols of UN documents are taken as the UN and lawyers write them."""

import pytest

from generator.facts.symbols import read_symbol
from generator.facts.treaties import read_article

SYMBOLS = (
    "CCPR/CO/84/TJK CCPR/C/TJK/CO/3 CCPR/C/TJK/QPR/4 CCPR/C/TKM/Q/3 CCPR/C/KAZ/CO/2/Add.1"
    " CCPR/C/117/D/2231/2012 CCPR/C/21/Rev.1/Add.13 CCPR/C/GC/36"
    " CAT/C/KGZ/CO/2 CAT/C/CR/33/2 CAT/C/GC/4 CAT/C/SR.123 CAT/OP/KGZ/1 CAT/OP/12/5"
    " CEDAW/C/TJK/CO/3 CEDAW/C/KGZ/CO/4/Rev.1 CERD/C/65/CO/4 CERD/C/304/Add.119 CERD/C/KGZ/CO/5-7"
    " CRC/C/15/Add.208 CRC/C/UZB/CO/3-4 CRC/C/OPSC/KAZ/CO/1 CMW/C/KGZ/CO/1 CRPD/C/KAZ/FCO/1"
    " CED/C/KGZ/QPR/1 E/C.12/1/Add.80 E/C.12/TKM/CO/1 HRI/CORE/KAZ/2012 HRI/GEN/1/Rev.9"
    " A/58/38 A/C.3/77/L.1 A/RES/70/175 A/RES/217(III) S/RES/1325(2000) E/CN.4/2003/68/Add.2"
    " A/HRC/39/3 A/HRC/RES/48/16 A/HRC/S-31/1 A/HRC/54/CRP.1 A/HRC/47/24/Add.2"
    " A/HRC/WG.6/30/TKM/1 A/HRC/WG.6/44/UZB/3 A/HRC/WGAD/2021/33"
)
NO_SYMBOLS = (
    "CAT/KGZ cat/c/kgz/co/2 CAT-C-KGZ-CO-2 CCPR/C/TJK A/HRC A/HRC/ CCPR/CO/84/tjk"
    " CCPR/CO/84/Tajikistan C/CAT/KGZ/2 CAT/C/KGZ/CO/2/ CATT/C/KGZ/CO/2"
)


@pytest.mark.parametrize("symbol", [*SYMBOLS.split(), "UA KAZ 1/2022", "KGZ 4/2021"])
def test_a_symbol_of_any_body_and_year_is_taken(symbol: str) -> None:
    assert read_symbol(symbol) == symbol


@pytest.mark.parametrize("text", NO_SYMBOLS.split())
def test_what_is_no_symbol_is_refused_with_examples(text: str) -> None:
    with pytest.raises(ValueError, match="as the UN writes it, such as CAT/C/KGZ/CO/2"):
        read_symbol(text)


@pytest.mark.parametrize("article", ["1", "19", "2(3)", "14(3)(d)", "40(4)(a)(ii)"])
def test_an_article_may_name_its_paragraph(article: str) -> None:
    assert read_article(article) == article


@pytest.mark.parametrize("text", ["0", "2 (3)", "2.3", "art. 2", "2(0003)", "(3)", "19a"])
def test_what_is_no_article_is_refused_with_examples(text: str) -> None:
    with pytest.raises(ValueError, match=r"an article is written as 19, 2\(3\) or 14\(3\)\(d\)"):
        read_article(text)
