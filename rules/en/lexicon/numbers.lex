# "Two of the dozens of homes burned down; half a million lost power": two,
# dozens, half, million. Numbers in words; digits are seen by their shape.
list numbers
class number
---
zero
nought
one
two
three
four
five
six
seven
eight
nine
ten
eleven
twelve
thirteen
fourteen
fifteen
sixteen
seventeen
eighteen
nineteen
twenty
thirty
forty
fifty
sixty
seventy
eighty
ninety
hundred
thousand
million
billion
trillion
quadrillion
dozen
twenty-one
twenty-two
twenty-three
twenty-four
twenty-five
twenty-six
twenty-seven
twenty-eight
twenty-nine
thirty-one
thirty-two
thirty-three
thirty-four
thirty-five
thirty-six
thirty-seven
thirty-eight
thirty-nine
forty-one
forty-two
forty-three
forty-four
forty-five
forty-six
forty-seven
forty-eight
forty-nine
fifty-one
fifty-two
fifty-three
fifty-four
fifty-five
fifty-six
fifty-seven
fifty-eight
fifty-nine
sixty-one
sixty-two
sixty-three
sixty-four
sixty-five
sixty-six
sixty-seven
sixty-eight
sixty-nine
seventy-one
seventy-two
seventy-three
seventy-four
seventy-five
seventy-six
seventy-seven
seventy-eight
seventy-nine
eighty-one
eighty-two
eighty-three
eighty-four
eighty-five
eighty-six
eighty-seven
eighty-eight
eighty-nine
ninety-one
ninety-two
ninety-three
ninety-four
ninety-five
ninety-six
ninety-seven
ninety-eight
ninety-nine
hundreds
thousands
millions
billions
trillions
dozens
scores
tens of thousands
hundreds of thousands
tens of millions
hundreds of millions
tens of billions
hundreds of billions
half
half a dozen
half a million
half a billion
a dozen
a hundred
a thousand
a million
a billion
a trillion
one hundred
one thousand
one million
one billion
two dozen
three dozen
two hundred
three hundred
five hundred
one-half
one-third
one-quarter
one-fifth
one-tenth
two-thirds
three-quarters
two-fifths
three-fifths
four-fifths
three-fourths
twofold
threefold
bn
mn
tn
