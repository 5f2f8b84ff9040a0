# She referred to the plan: verbs with the preposition that leads to their content.
list speaks-of
inflect verbs
---
refer to
point to
talk about
speak about
speak of
call for
call on
respond to
focus on
complain about
complain of
object to
allude to
hint at
comment on
remark on
reflect on
elaborate on
expand on
touch on
rail against
speak out against
speak out on
speak out about
come out against
come out for
come out in support of
come out in favor of
argue for
argue against
advocate for
warn of
warn about
warn against
boast of
boast about
brag about
joke about
lie about
wonder about
worry about
think about
think of
dream of
know about
know of
hear about
learn of
learn about
agree with
disagree with
agree to
disagree on
agree on
side with
sympathize with
approve of
disapprove of
believe in
insist on
plead for
appeal for
push for
press for
campaign for
campaign against
lobby for
lobby against
vote for
vote against
fight for
fight against
apologize for
apologise for
apologize to
lash out at
lash out against
take aim at
take issue with
go after
fire back at
hit back at
hit out at
push back against
push back on
stand by
stand with
stand up for
double down on
weigh in on
open up about
tweet about
write about
write of
write on
ask for
inquire about
testify about
testify to
admit to
confess to
own up to
attest to
swear by
vouch for
account for
argue about
debate about
quarrel with
quibble with
rally behind
rally against
protest against
care about
hope for
wish for
long for
look forward to
expand upon
muse about
muse on
rant about
rave about
gush about
laugh at
scoff at
bristle at
balk at
bridle at
shrug off
brush off
brush aside
wave off
play down
play up
lay out
set out
spell out
point out
call out
rule out
figure out
pass on
read out
put forward
bring up
turn down
speculate about
speculate on
fret about
fret over
pledge to support
dwell on
zero in on
lay into
rip into
tear into
pile on
single out
theorize about
joke of
tell of
talk of
talk up
preach about
lecture on
call attention to
draw attention to
pay tribute to
give credit to
take credit for
make fun of
make light of
make mention of
make reference to
make the case for
make a case for
shed light on
cast doubt on
express concern about
express support for
express doubt about
voice support for
show support for
lend support to
raise questions about
raise concerns about
cast blame on
place blame on
look to
look for
appeal to
strike down
respond with
split on
spar over
walk back
identify with
tick off
caution against
sound off on
vie for
ask about
