# "He told me that everyone knew": he, me, everyone. Personal pronouns with
# number and sex, and words like someone or many that stand for people who are
# not named. `her` is a determiner too, in possessives.lex. Which it means
# nothing ("it is raining") is not said here.
list pronouns
class pronoun
---
I +subject +first-person
we +subject +plural +first-person
you +subject +object +second-person
he +subject +male
she +subject +female
it +subject +object +neuter
they +subject +plural
me +object +first-person
us +object +plural +first-person
him +object +male
her +object +female
them +object +plural
y'all +subject +object +second-person +plural
myself +object +first-person
ourselves +object +plural +first-person
yourself +object +second-person
yourselves +object +plural +second-person
himself +object +male
herself +object +female
itself +object +neuter
themselves +object +plural
themself +object
oneself +object
each other +object +plural
one another +object +plural
mine +first-person
ours +first-person +plural
yours +second-person
hers +female
theirs +plural
someone
somebody
anyone
anybody
everyone
everybody
no one
no-one
nobody
one
many +plural
others +plural
some +plural
most +plural
several +plural
few +plural
both +plural
all +plural
none
each
another
yet another
half +plural
either
neither
the others +plural
something +neuter
anything +neuter
everything +neuter
nothing +neuter
everyone else
someone else
anyone else
no one else
nobody else
everybody else
