# "The mayor did not say so, and never had": not, never. Words that turn a
# statement round. Negated auxiliaries and modals (didn't, won't) carry the
# class in their own lists.
list negation
class negation
---
not
never
n't
no longer
not yet
never once
not ever
by no means
in no way
at no point
at no time
under no circumstances
