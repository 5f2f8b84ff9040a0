# “It rained,” she said: verbs that report speech with quotation marks or a that-clause.
list says
class speech
inflect verbs
---
say
write
add
note
argue
claim
state
explain
insist
warn
acknowledge
declare
conclude
announce
stress
assert
reply
respond
answer
continue
recall
remark
observe
comment
admit
concede
contend
maintain
emphasize
emphasise
reiterate
confirm
tweet
post
predict
joke
quip
lament
complain
caution
confess
agree
point out
allege
suggest
report
reveal
recount
boast
charge
counter
retort
exclaim
shout
yell
cry
whisper
mutter
murmur
tease
chant
sing
scream
testify
opine
muse
reason
affirm
proclaim
pronounce
posit
theorize
theorise
speculate
underline
underscore
highlight
disclose
elaborate
clarify
intone
implore
plead
protest
object
gush
enthuse
rant
fume
snap
bark
blurt
vent
sigh
laugh
chuckle
scoff
sneer
jest
deadpan
crow
brag
bemoan
moan
groan
grumble
gripe
whine
recite
narrate
relate
summarize
summarise
repeat
restate
retweet
interject
interrupt
chime in
sum up
type
attest
certify
swear
vow
pledge
promise
volunteer
venture
signal
hint
imply
insinuate
intimate
estimate
forecast
calculate
reckon
rule
advise
remind
notify
decree
ask
inquire
enquire
wonder
query
question
demand
urge
thunder
roar
shriek
stammer
stutter
mumble
sob
deny
rebut
refute
dispute
marvel
remember
recommend
propose
mention
specify
indicate
reflect
tout
stipulate
concur
chorus
echo
instruct
order
preach
weigh in
fire back
shoot back
hit back
clap back
write back
lash out
speak out
read
email
text
react
surmise
grouse
carp
confide
boom
exhort
demur
retaliate
apologize
apologise
begin
make clear
make it clear
make the point
make the case
make plain
drive home
put forward
pipe up
call out
yell out
cry out
blurt out
read out
spell out
sound off
deliver
share
start
finish
end
sum it up
philosophize
sermonize
wisecrack
rejoin
beg
drawl
growl
hiss
howl
mouth
pant
prompt
purr
snarl
sniff
snort
squeal
wail
yelp
elucidate
expound
submit
assent
assure
offer
counsel
disagree
dissent
gloat
guess
hypothesize
interpose
invite
lie
parry
persist
predicate
profess
prophesy
recap
reprimand
resume
scold
spit
squawk
taunt
trumpet
undertake
upbraid
utter
vouch
