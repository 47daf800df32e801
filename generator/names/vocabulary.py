"""Surnames that are ordinary words as well, so that one of them alone names nobody for sure."""

_MONTHS_AND_TITLES = """
january february march april may june july august september october november december januar
februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août monday
friday sunday sonntag montag lundi
"""
_ENGLISH = """
abbot archer baker ball bank barber bell best bird bishop black blue bond book bow boy bread
bridge brook brown bull burn bush butcher butler can carpenter carter case castle chance chase
church clay clerk close coach cook cooper cotton court cross cruise dale day dean deer drake drew
duke earl east english farmer field fish fisher flowers ford forest fort foster fountain fox
france freeman french friend frost gale gamble game gardener gay gold good grace grant graves gray
green grey grove guest guy hall hand hardy hart hawk head heart heath hill holiday holland home
hood hope house hunt hunter ireland iron judge justice keep key kind king knight lake lamb land
lane large law lawyer lemon light little lock long lord love low major marine mark market marsh
marshal mason may meadows mercy mill miller minor mist monk moon moor more moss mountain new noble
north nurse page palmer park parish parker parsons pass pastor peace pearl penny person piece pike
pine pitt place plant plum pole pond pool poor pope porter post potter power price priest prince
prior proctor queen quick race rain ray read reason reed reeves rice rich ring rivers road robin
rock rose rush sage sale salt sanders savage school senior shade sharp shepherd short silver
singer skinner small smart smith snow south speed spring stack star steel stern stock stone street
strong style summer summers swan sweet taylor temple thorn trade travel trip turner tyler wade
walker wall ward waters way weaver webb well wells west wheeler white wild will wise wolf wood
woods word workman world worth wren wright young
"""
_GERMAN = """
bauer baum becker berg berger bischof braun busch ernst fischer frank frei freund friede fuchs
fürst gärtner gast gross groß gut hahn hart herr herzog hirsch hirt hof hoffmann horn huber hund
jäger jung kaiser keller klein koch könig kraft kranz krause kreis krieg kühn kunst kurz lang
lange lehmann lehrer maier maler mann maurer mayer meister meyer mord müller nacht nagel neumann
ort ost otto pfarrer pfeiffer polizei preis reich reiter richter ring ritter roth rot sauer
schäfer schlosser schmidt schmied schneider schreiber schreiner schuster schütz schwarz seiler
sommer sonne stark staub stein stern stolz straße tag tod töpfer vogel vogt voll wagner wald
walter weber weg weiß weiss wende werner wiese wild winkler winter wirt wolf zeit ziegler zimmer
zimmermann
"""
_FRENCH = """
ange berger bernard blanc boucher boulanger brun carré charpentier chevalier clerc colin comte
conte cordier couturier david denis deux dubois duc dumas dupont durand faure fabre fleury
fontaine forestier fort fournier france gaillard garnier gauthier gay germain gros guerre hardy
humbert jardin joly juge lambert langlois leblanc leclerc legrand lemaître leroy lebon loup maire
maître marchand marchal marie martin masson mercier meunier michel moine moulin noël normand
nouvel olivier page parent pasteur paris petit picard pierre poirier pont prévost prince rey
rivière robin roche roi rose rousseau roussel roux roy sage salle seigneur simon tessier tournier
vallée verger vidal voisin
"""
_OTHERS = """
can demir deniz doğan er güneş kara kaya kılıç koç kurt öztürk polat şahin yıldız yılmaz волк гора
гром заяц зима король лебедь лес медведь мороз орел поле сокол соловей царь чай вовк коваль
кравець мельник сокіл шевчук гончар козак лис wilk kowal król lis polak niemiec rusin czech
węgrzyn mazur mróz nowak pająk sikora sokół wójcik wrona zając zima żak
"""

_WORDS = frozenset(
    word
    for part in (_MONTHS_AND_TITLES, _ENGLISH, _GERMAN, _FRENCH, _OTHERS)
    for word in part.split()
)


def is_word(text: str) -> bool:
    """Return whether a word, as it is typed, is known to be no name alone."""
    return text.lower() in _WORDS
