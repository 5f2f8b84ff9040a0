# "The minister praised both reports and some officials": the, both, some.
# Words that open a noun phrase. Definite ones point to something known. `that`
# stands here and among the subordinators; the words after it tell which.
list determiners
class determiner
---
the +definite
this +definite
that +definite
these +definite +plural
those +definite +plural
a
an
another
each
every
either
neither
both
all
some
any
no
many
much
more
most
several
few
fewer
little
less
least
enough
such
such a
such an
what
whatever
whichever
various
certain
half
yet another
quite a
quite a few
a few
a little
numerous
countless
multiple
