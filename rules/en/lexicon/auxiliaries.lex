# "The vote is over and has been counted, but they haven't said who won." The
# forms of be, have and do; the modals stand in modals.lex. A form with n't is
# one word here, since the tokenizer takes the longest known form.
list auxiliaries
class auxiliary
---
be
am
is
are
was
were
been
being
have
has
had
having
do
does
did
done
doing
ain't +negation
isn't +negation
aren't +negation
wasn't +negation
weren't +negation
haven't +negation
hasn't +negation
hadn't +negation
don't +negation
doesn't +negation
didn't +negation
