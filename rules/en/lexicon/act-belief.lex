# "He thinks it will rain and hopes it will not": thinks, hopes. What the
# source holds to be so, or wishes or fears; it tells of a mind, and is not put
# forward as known.
list act-belief
inflect verbs
---
think
think about
think of
believe
believe in
feel
hope
hope for
fear
worry
worry about
expect
know
know about
know of
doubt
suspect
assume
presume
presuppose
suppose
imagine
guess
reckon
figure
understand
realize
realise
recognize
recognise
consider
regard
view
deem
judge
perceive
sense
trust
distrust
mistrust
anticipate
foresee
envisage
envision
speculate
speculate about
speculate on
surmise
conjecture
hypothesize
hypothesise
theorize
theorise
infer
deduce
conclude
bet
wager
wish
wish for
dream
dream of
pray
long for
look forward to
fret
fret about
fret over
dread
regret
mind
mean
like
dislike
love
hate
loathe
detest
despise
resent
admire
respect
value
envy
prefer
remember
forget
learn
hear
notice
see
care about
marvel
muse
muse about
muse on
ponder
contemplate
mull
misunderstand
mistake
express concern about
express doubt about
raise concerns about
