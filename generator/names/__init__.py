"""Find names in a text, in whatever spelling: another alphabet, another case, half hidden.

plain       what a text says, without what hides a name in it
words       its words, and those that a line end or a hyphen parts
lookalikes  words with letters of another alphabet
romanise    a word in Latin letters: as it is read, or in every way in which it may be written
arabic      words in Arabic letters, which tell no short vowels
sounds      what is left of a word when its spelling is taken off, and its ending
vocabulary  surnames that are ordinary words as well
people      somebody's names, split into the parts that tell who it is
index       people by what the words of their names sound like
meetings    the words of a text that are part of names, and the pairs that stand as one
unspaced    names in scripts that set no spaces
search      who is named in a text, and how sure that is
"""
