"""Words that could stand in the title of anything, language by language.

They are compared without the endings that number, gender and case give them.
"""

import re
from functools import cache

_ENGLISH = """
a an the and or of on in at for to from with by as its their his her it this that these those
what who whom whose how where when why which is are was were be been has have had do does done
not no some any other others more most few many much own new old recent current further general
main key important difficult hard tense long great good bad grave serious better worse positive
negative behind stood stands action actions activities aspects background change changes concern
concerns conclusion conclusions context development developments details effort efforts event
events facts history information introduction issue issues matter matters measure measures note
notes outlook overview point points problem problems progress prospect prospects question
questions remarks situation state status step steps subject subjects summary thing things topic
topics trend trends
"""
_FRENCH = """
le la les l un une des du de d et ou à au aux en dans sur sous par pour avec sans vers chez son sa
ses leur leurs ce cet cette ces qui que qu quoi dont où quand comment pourquoi quel quelle est
sont était étaient a ont avait été être ne pas plus moins très encore autre autres certain
certains quelques plusieurs beaucoup tout toute tous propre nouveau nouvelle nouveaux ancien
récent actuel général généraux principal principaux important difficile dur tendu long longue
grand bon bonne mauvais grave sérieux positif positive négatif derrière action activité aspect
contexte changement préoccupation conclusion développement évolution détail effort événement fait
histoire historique information introduction question sujet affaire mesure remarque perspective
aperçu point problème progrès situation état statut étape pas résumé synthèse bilan chose thème
tendance avenir
"""
_GERMAN = """
der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im an am
auf aus bei beim mit nach seit für über unter vor hinter durch gegen ohne um ihr ihre sein seine
dies diese dieser dieses was wer wen wem wie wo wann warum welche welcher ist sind war waren
wird wurde wurden hat haben hatte nicht kein keine mehr weniger sehr andere weitere einige viele
alle eigene neue alte jüngste aktuelle derzeitige allgemeine wichtige zentrale schwierige schwere
harte angespannte lange große gute schlechte ernste bessere positive negative maßnahme aktivität
aspekt hintergrund änderung veränderung sorge bedenken schluss schlussfolgerung zusammenhang
kontext entwicklung einzelheit bemühung ereignis tatsache geschichte information einleitung
einführung frage sache thema themen angelegenheit anmerkung bemerkung notiz ausblick aussicht
überblick punkt problem fortschritt lage zustand stand situation schritt zusammenfassung ding
trend tendenz
"""
_RUSSIAN = """
и или в во на о об от до из к ко с со у за по под при для без над между через что кто как где
когда почему который это этот эта эти тот та те его её их свой свои был была было были есть быть
не ни нет ещё более менее очень другой иной некоторый многие все весь собственный новый старый
недавний нынешний текущий дальнейший общий главный основной ключевой важный трудный тяжёлый
сложный напряжённый долгий длинный большой хороший плохой серьёзный лучший худший положительный
отрицательный действие деятельность аспект предыстория изменение озабоченность вывод заключение
контекст развитие подробность усилие событие факт история информация введение вопрос дело мера
замечание заметка перспектива обзор пункт проблема прогресс ситуация положение состояние статус
шаг предмет резюме итог вещь тема тенденция обстановка
"""
_ENDINGS = {
    "en": r"$",
    "fr": r"(?:es|s|x|e)$",
    "de": r"(?:en|em|er|es|e|n|s)$",
    "ru": r"(?:[иы]ями|[ыи]ми|[оеё]го|[оеё]му|иями|[ая]ми|иях|[аяыи]х|[аяоеёыи]м|[ыиоеё]й|[оеё]в"
    r"|и[яиюе]|[аяое]я|[оеы]е|ие|ую|юю|[аяоеёыиуюьй])$",
}
_WORDS = {"en": _ENGLISH, "fr": _FRENCH, "de": _GERMAN, "ru": _RUSSIAN}


def says_nothing(word: str, language: str) -> bool:
    """Return whether a word in small letters could stand in the title of anything."""
    return stem(word, language) in _stems(language)


def stem(word: str, language: str) -> str:
    """Return a word in small letters without its ending, and without an article run into it."""
    _, _, last = word.rpartition("’" if "’" in word else "'")
    own = last if language == "fr" else word
    ending = _ENDINGS.get(language)
    return re.sub(ending, "", own) if ending else own


@cache
def _stems(language: str) -> frozenset[str]:
    return frozenset(stem(word, language) for word in _WORDS.get(language, "").split())
