# "Her lawyer said their offer stands": her, their. Determiners that are
# pronouns too: they open a noun phrase and have an owner to be found. `her` is
# an object as well and stands in pronouns.lex.
list possessives
class determiner possessive definite
---
my +first-person
our +first-person +plural
your +second-person
his +male
her +female
its +neuter
their +plural
one's
