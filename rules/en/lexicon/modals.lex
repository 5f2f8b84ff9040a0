# "Fares will fall and could fall further, but they won't vanish": will, could.
# The modals, with their negated forms as words of their own.
list modals
class modal
---
will
would
can
could
may
might
shall
should
must
ought
needn't +negation
won't +negation
wouldn't +negation
can't +negation
cannot +negation
couldn't +negation
mightn't +negation
mayn't +negation
shan't +negation
shouldn't +negation
mustn't +negation
oughtn't +negation
