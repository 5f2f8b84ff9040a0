# "Unions welcomed the deal and backed the vote": welcomed, backed. The source
# is for something or someone.
list act-support
inflect verbs
---
endorse
support
back
praise
welcome
applaud
hail
laud
commend
extol
cheer
celebrate
congratulate
thank
salute
honor
honour
tout
talk up
promote
champion
advocate
advocate for
defend
uphold
embrace
accept
approve
approve of
favor
favour
bless
agree
agree with
agree on
concur
side with
stand by
stand with
stand up for
vouch for
rally behind
argue for
vote for
sympathize with
express support for
voice support for
show support for
lend support to
pay tribute to
make the case for
make a case for
come out for
come out in support of
come out in favor of
credit
compliment
appreciate
second
toast
acclaim
affirm
ratify
sanction
sponsor
