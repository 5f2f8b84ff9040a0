# "Because of the storm, a school near Leeds closed for two days": because of,
# near, for. Prepositions, single and of several words. `of` has its own class,
# since it joins the parts of a name (Bank of Ortland); what opens an example
# has one too (drivers, including Ana Ortiz, said). `to` stands in to.lex,
# and "according to" among the reporting phrases.
list adpositions
class adposition
---
of +of
in
on
about
above
across
after
against
aboard
along
alongside
amid
amidst
among
amongst
around
as
at
atop
barring
before
behind
below
beneath
beside
besides
between
beyond
by
circa
concerning
considering
cum
despite
down
during
except
excepting
excluding
following
for
from
given
including +example
inside
into
like +example
minus
near
notwithstanding
off
onto
opposite
out
outside
over
past
pending
per
plus
regarding
round
since
than
through
throughout
till
towards
toward
under
underneath
unlike
until
unto
up
upon
versus
via
vis-a-vis
vs.
with
within
without
worth
astride
because of
in front of
ahead of
out of
instead of
in spite of
in favor of
in favour of
in terms of
in light of
in view of
in case of
in place of
in charge of
in need of
in search of
in support of
in response to
in addition to
in accordance with
in line with
in connection with
in conjunction with
in contact with
in common with
in contrast to
in contrast with
in comparison to
in comparison with
in relation to
in regard to
in regards to
in reference to
in return for
in exchange for
in opposition to
in defiance of
in defense of
in defence of
in honor of
in honour of
in memory of
in lieu of
in advance of
in excess of
in pursuit of
in protest at
in the course of
in the event of
in the face of
in the midst of
in the middle of
in the name of
in the process of
in the wake of
in the run-up to
in the case of
in the absence of
in the presence of
in the light of
in the aftermath of
in the hands of
on account of
on behalf of
on top of
on the basis of
on the part of
on the side of
on the back of
on the eve of
on the verge of
on the brink of
on the grounds of
on the heels of
on the outskirts of
on the edge of
on grounds of
on pain of
at the hands of
at the expense of
at the end of
at the beginning of
at the start of
at the time of
at the request of
at the behest of
at the top of
at the bottom of
at the heart of
at the head of
at the height of
at the foot of
at the age of
at risk of
at odds with
by means of
by virtue of
by way of
by reason of
for the sake of
for the purpose of
for fear of
for want of
for lack of
from among
from behind
from under
from within
from across
from above
from below
from inside
from outside
as of
as for
as to
as per
as from
as well as
as opposed to
as a result of
as a consequence of
as part of
as regards
apart from
aside from
away from
along with
together with
coupled with
compared with
compared to
close to
near to
next to
due to
owing to
thanks to
subject to
prior to
previous to
subsequent to
relative to
contrary to
similar to
pursuant to
with regard to
with regards to
with respect to
with reference to
with the exception of
with the help of
with the aim of
with the support of
with a view to
under the auspices of
under the guise of
under the leadership of
regardless of
irrespective of
independent of
exclusive of
inclusive of
short of
south of
north of
east of
west of
upwards of
upward of
outside of
inside of
off of
out from
up to
up until
up against
down to
through to
across from
opposite to
adjacent to
but for
except for
save for
other than
rather than
such as +example
depending on
based on
dating from
dating back to
starting from
stemming from
ranging from
by dint of
courtesy of
to the tune of
to the point of
vis-à-vis
à la
over and above
face to face with
hand in hand with
in and around
in between
in proportion to
in keeping with
in tandem with
in touch with
in step with
in sight of
in full view of
in the form of
in the shape of
in the vicinity of
in the direction of
in the style of
in the interest of
in the interests of
in the eyes of
in the context of
in the field of
on the subject of
on the issue of
on the question of
on the topic of
on the matter of
on suspicion of
on charges of
in breach of
in violation of
in receipt of
in possession of
in preparation for
in anticipation of
in recognition of
in celebration of
in solidarity with
in partnership with
in cooperation with
in collaboration with
in consultation with
in association with
in agreement with
in compliance with
in parallel with
