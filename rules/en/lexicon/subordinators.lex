# "She said that they left because it rained": that, because. Words that open a
# clause which hangs on another. `that` is a determiner too.
list subordinators
class subordinator
---
that
because
while
whilst
although
though
even though
even if
even when
even as
even while
if
if only
only if
as if
as though
whether
whether or not
when
whenever
where
wherever
whereas
whereby
wherein
whereupon
why
how
how much
how many
how long
how often
how far
however much
as
as long as
so long as
as soon as
as far as
inasmuch as
insofar as
in so far as
since
ever since
until
till
unless
after
before
once
now that
so that
such that
in order that
in case
lest
provided
provided that
providing
providing that
supposing
suppose that
assuming
assuming that
given that
seeing that
considering that
except that
on condition that
on the condition that
on the grounds that
on the basis that
on the understanding that
to the extent that
for fear that
in the hope that
in the belief that
despite the fact that
because of the fact that
due to the fact that
by the time
every time
each time
no matter
no matter what
no matter how
no matter who
no matter where
regardless of whether
regardless of how
as to whether
than
what
whatever
