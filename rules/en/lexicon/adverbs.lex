# "Ms. Ortiz also repeatedly said that, in fact, prices fell": also,
# repeatedly, in fact. Adverbs that may stand between a source and its verb,
# with and without -ly, and the common fixed phrases.
list adverbs
class adverb
---
a bit
a little bit
aboard
abroad
abruptly
absolutely
accidentally
accordingly
accurately
actively
actually
acutely
additionally
adequately
admittedly
afresh
afterward
afterwards
again
again and again
aggressively
ago
ahead
ahead of time
alike
all of a sudden
all the same
all the time
all the way
all together
all too
allegedly
almost
almost certainly
alone
aloud
already
also
altogether
always
amazingly
ambitiously
anew
angrily
annually
anonymously
anxiously
anyhow
anymore
anyway
anyways
anywhere
apart
apparently
appropriately
approvingly
approximately
arguably
around
arrogantly
as a result
as a rule
as a whole
as ever
as expected
as follows
as usual
as well
as yet
ashore
aside
askance
assertively
assuredly
astonishingly
astray
at all
at best
at large
at least
at length
at most
at random
at worst
attentively
automatically
away
awfully
awhile
awkwardly
back
back and forth
backstage
backward
backwards
badly
barely
basically
beautifully
beforehand
behind bars
behind closed doors
behind the scenes
besides
best
better
beyond doubt
beyond reasonable doubt
bitterly
blankly
bluntly
boldly
bravely
breathlessly
briefly
brightly
brilliantly
briskly
broadly
brutally
by accident
by all accounts
by and large
by chance
by comparison
by contrast
by default
by definition
by e-mail
by email
by far
by hand
by heart
by law
by mistake
by phone
by surprise
by telephone
by text message
by the way
calmly
candidly
carefully
carelessly
casually
categorically
cautiously
certainly
cheerfully
chiefly
clearly
cleverly
closely
coldly
collectively
comfortably
commonly
comparatively
completely
conceivably
conclusively
concretely
confidently
consciously
consequently
considerably
consistently
conspicuously
constantly
conversely
convincingly
coolly
correctly
crucially
cruelly
cryptically
curiously
currently
cynically
daily
daintily
dangerously
daringly
darkly
day after day
day and night
day by day
dearly
decidedly
decisively
deep
deeply
defensively
defiantly
definitely
deliberately
delicately
desperately
devastatingly
differently
diligently
diplomatically
directly
disapprovingly
discreetly
dishonestly
dismissively
disproportionately
distinctly
doggedly
domestically
doubtless
down
downstairs
downtown
downwards
dramatically
drastically
drily
dryly
duly
eagerly
earlier
early
earnestly
easily
eastward
economically
effectively
efficiently
effortlessly
elegantly
eloquently
else
elsewhere
eminently
emotionally
emphatically
enormously
enough
enthusiastically
entirely
equally
erroneously
especially
essentially
eternally
ethically
even
even so
evenly
eventually
ever
ever more
ever so
evermore
everywhere
evidently
exactly
exceedingly
excellently
exceptionally
excessively
excitedly
exclusively
expectantly
explicitly
expressly
extensively
extraordinarily
extremely
face-to-face
fairly
faithfully
falsely
famously
far
far and away
farther
fast
favorably
favourably
fearfully
fearlessly
ferociously
fervently
fiercely
finally
financially
firmly
first
first and foremost
first of all
first-hand
firsthand
flatly
fleetingly
fluently
fondly
foolishly
for certain
for decades
for example
for free
for good
for her part
for his part
for instance
for its part
for long
for months
for my part
for now
for once
for our part
for sure
for the first time
for the last time
for the moment
for the most part
for the second time
for the time being
for their part
for weeks
for years
forcefully
forcibly
foremost
forever
formally
formerly
forth
forthwith
fortunately
forward
forwards
frankly
frantically
freely
frequently
freshly
from scratch
from time to time
frustratingly
full-time
fully
fundamentally
furiously
further
furthermore
generally
generously
gently
genuinely
glibly
globally
gloomily
gradually
graphically
gratefully
gravely
greatly
grimly
grossly
grudgingly
halfway
hand in hand
handsomely
happily
hard
hardly
harshly
hastily
head to head
heartily
heatedly
heavily
hence
henceforth
here
here and there
hereby
heretofore
herewith
hesitantly
highly
historically
hither
hitherto
honestly
hopefully
horribly
hourly
however
hugely
humanely
humbly
hurriedly
hysterically
ideally
identically
ideologically
illegally
immaculately
immeasurably
immediately
immensely
imminently
impatiently
implicitly
importantly
impossibly
impressively
improperly
impulsively
in addition
in advance
in all
in any case
in any event
in brief
in broad daylight
in common
in comparison
in contrast
in detail
in effect
in error
in essence
in fact
in full
in general
in good faith
in her view
in his view
in my opinion
in my view
in other words
in our view
in part
in particular
in person
in practice
in principle
in private
in public
in reality
in reply
in response
in return
in secret
in short
in sum
in tandem
in tears
in the first place
in the meantime
in their view
in theory
in time
in total
in truth
in turn
in unison
in vain
in writing
inaccurately
inadvertently
inappropriately
incessantly
incidentally
incorrectly
increasingly
incredibly
indeed
indefinitely
independently
indirectly
individually
indoors
inevitably
infamously
inherently
initially
inland
innocently
inside
insistently
instantly
instead
insufficiently
intelligently
intensely
intentionally
intently
interestingly
intermittently
internally
internationally
inward
inwards
ironically
irresponsibly
jointly
jokingly
joyfully
just
just about
just then
justifiably
justly
keenly
kindly
knowingly
largely
last
last but not least
lastly
late
lately
later
later on
latterly
laughingly
lavishly
lawfully
lazily
least
legally
legitimately
lengthwise
less
less and less
lightly
likely
likewise
literally
little
little by little
live on air
locally
loftily
logically
long
long before
longer
loosely
loud and clear
loudly
lovingly
loyally
luckily
madly
magnificently
mainly
maliciously
manually
many times
markedly
massively
materially
maybe
meanly
meanwhile
mentally
merely
meticulously
midway
mildly
militarily
miraculously
mistakenly
moderately
modestly
momentarily
monthly
morally
more
more and more
more or less
moreover
most
mostly
much
mutually
mysteriously
naively
narrowly
nationally
nationwide
naturally
near
nearby
nearly
neatly
necessarily
neck and neck
needlessly
negatively
nervously
nevertheless
newly
next
nicely
nigh
nightly
no doubt
nominally
non-stop
none the less
nonetheless
nonstop
normally
northward
northwards
not at all
not just
not least
not only
notably
noticeably
notoriously
notwithstanding
now
now and again
now and then
nowadays
nowhere
objectively
obliquely
obviously
occasionally
oddly
of course
of late
off
off and on
off the cuff
off the record
offhand
officially
offline
offshore
often
oftentimes
okay
on air
on and off
on average
on balance
on camera
on condition of anonymity
on Facebook
on purpose
on record
on social media
on stage
on television
on the condition of anonymity
on the contrary
on the ground
on the one hand
on the other hand
on the phone
on the record
on the sidelines
on the spot
on the whole
on time
on Twitter
once
once again
once and for all
once more
one by one
online
only
only just
openly
optimistically
orally
ordinarily
originally
ostensibly
otherwise
out loud
out of nowhere
outdoors
outright
outside
outspokenly
outward
outwards
over
over again
over and over
over and over again
overall
overboard
overhead
overly
overnight
overseas
overtly
overwhelmingly
painfully
painstakingly
part-time
part-way
partially
particularly
partly
passionately
passively
patiently
peacefully
perchance
perfectly
perhaps
periodically
permanently
perpetually
persistently
personally
persuasively
pessimistically
physically
piecemeal
plainly
plaintively
plausibly
playfully
pleasantly
please
poetically
pointedly
polemically
politely
politically
poorly
popularly
positively
possibly
potentially
powerfully
practically
pragmatically
precisely
predictably
predominantly
preferably
prematurely
presently
presto
presumably
pretty
pretty much
previously
primarily
principally
privately
proactively
probably
profoundly
prominently
promptly
properly
prophetically
proudly
provisionally
provocatively
publicly
purely
purportedly
purposely
quickly
quietly
quite
quite a bit
quite a lot
quizzically
radically
randomly
rapidly
rarely
rashly
rather
readily
realistically
really
reasonably
reassuringly
recently
recklessly
regardless
regionally
regretfully
regrettably
regularly
relatively
relentlessly
reliably
reluctantly
remarkably
remotely
repeatedly
reportedly
reputedly
resolutely
respectfully
respectively
responsibly
retroactively
rhetorically
richly
ridiculously
right away
right here
right there
rightly
rigorously
robustly
roughly
round
routinely
rudely
ruefully
ruthlessly
sadly
safely
sarcastically
satisfactorily
savagely
scarcely
scathingly
sceptically
scientifically
second to none
second-hand
secondly
secretly
securely
seemingly
seldom
selectively
selfishly
sensationally
sensibly
separately
seriously
severely
sexually
shamefully
sharply
shockingly
shortly
shrewdly
side by side
sideways
significantly
silently
similarly
simply
simultaneously
sincerely
single-handedly
singlehandedly
skeptically
slightly
slow
slowly
sluggishly
smartly
smilingly
smoothly
snidely
so
so far
soberly
socially
softly
solely
solemnly
somberly
somehow
sometime
sometimes
somewhat
somewhere
soon
sooner
sooner or later
sorely
sorrowfully
southward
southwards
spatially
specially
specifically
spectacularly
speedily
spiritually
spontaneously
sporadically
squarely
stably
starkly
statewide
steadfastly
steadily
steeply
step by step
sternly
stiffly
still
still more
stoically
straight
straightaway
strangely
strategically
strenuously
strictly
strikingly
stringently
strongly
structurally
stubbornly
stupidly
subsequently
substantially
subtly
successfully
suddenly
sufficiently
suitably
supposedly
supremely
sure
surely
surprisingly
suspiciously
swiftly
symbolically
sympathetically
systematically
tacitly
tactically
tartly
tearfully
technically
temporarily
tenderly
tensely
tentatively
terribly
tersely
thankfully
the other way around
then
thence
there
thereafter
thereby
therefore
therein
thereupon
thirdly
thither
thoroughly
thoughtfully
thrice
through
throughout
thus
thusly
tightly
time after time
time and again
time and time again
tirelessly
to a certain extent
to a large extent
to be sure
to date
to some extent
to this day
together
too
traditionally
tragically
transparently
tremendously
triumphantly
truly
truthfully
twice
typically
ultimately
unanimously
unashamedly
unavoidably
uncertainly
unconditionally
undeniably
under
under oath
under pressure
under the condition of anonymity
under way
underground
underway
undoubtedly
unduly
uneasily
unequivocally
unevenly
unexpectedly
unfairly
unfortunately
unhappily
uniformly
unilaterally
uniquely
universally
unjustly
unknowingly
unlawfully
unmistakably
unnecessarily
unofficially
unsuccessfully
unsurprisingly
unusually
unwillingly
unwisely
unwittingly
up
up and down
up front
upfront
uphill
upright
upside down
upstairs
upward
upwards
urgently
usually
utterly
vaguely
valiantly
vastly
vehemently
verbally
verbatim
very
very much
via email
via Twitter
vice versa
vice-versa
viciously
vigorously
violently
virtually
visibly
visually
vitally
vividly
vocally
vociferously
voluntarily
warily
warmly
weakly
wearily
weekly
weirdly
well
well enough
westward
whence
wholeheartedly
wholly
widely
wildly
wilfully
willfully
willingly
wirelessly
wisely
wistfully
with a grin
with a laugh
with a shrug
with a sigh
with a smile
with regret
with relief
with tears in her eyes
with tears in his eyes
without comment
without delay
without doubt
without elaborating
without evidence
without fail
without hesitation
without warning
wonderfully
word for word
worldwide
worryingly
worse
worst
worthily
wrong
wrongfully
wrongly
wryly
yearly
yet
yet again
zealously
