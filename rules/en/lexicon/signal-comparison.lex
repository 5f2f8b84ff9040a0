# "Rents rose faster than wages and are higher in the north": rose, faster,
# than, higher. A claim that sets one amount against another, or against the
# same one at another time, can be checked against figures.
list signal-comparison
---
than
compare: compares, compared, comparing
compared to
compared with
in comparison
in comparison to
in comparison with
by comparison
comparison: comparisons
comparable
comparatively
relative to
in contrast to
in contrast with
versus
more
less
fewer
farther
higher
lower
larger
bigger
greater
smaller
lesser
better
worse
stronger
weaker
faster
quicker +adjective
slower
shorter +adjective
taller +adjective
older
younger
newer
cheaper
costlier +adjective
dearer +adjective
pricier +adjective
richer
poorer
wealthier
safer
deadlier +adjective
riskier +adjective
healthier +adjective
sicker +adjective
harder
easier
tougher
softer +adjective
heavier +adjective
lighter +adjective
hotter
warmer +adjective
colder
cooler
wetter +adjective
drier +adjective
dirtier +adjective
cleaner
deeper
broader
wider
narrower +adjective
closer
nearer +adjective
likelier +adjective
busier +adjective
louder +adjective
quieter +adjective
brighter +adjective
darker +adjective
smarter +adjective
steeper +adjective
sharper +adjective
milder +adjective
thinner +adjective
thicker +adjective
happier +adjective
angrier +adjective
superior
inferior
equal
equals
equivalent
identical
similar
similar to
unlike
exceed: exceeds, exceeded, exceeding
surpass: surpasses, surpassed, surpassing
outpace: outpaces, outpaced, outpacing
outnumber: outnumbers, outnumbered, outnumbering
outperform: outperforms, outperformed, outperforming
outweigh: outweighs, outweighed, outweighing
overtake: overtakes, overtook, overtaken, overtaking
rise: rises, rose, risen, rising
fall: falls, fell, fallen, falling
grow: grows, grew, grown, growing
shrink: shrinks, shrank, shrunk, shrinking
increase: increases, increased, increasing
decrease: decreases, decreased, decreasing
decline: declines, declined, declining
drop: drops, dropped, dropping
surge: surges, surged, surging
soar: soars, soared, soaring
climb: climbs, climbed, climbing
plunge: plunges, plunged, plunging
plummet: plummets, plummeted, plummeting
slump: slumps, slumped, slumping
double: doubles, doubled, doubling
triple: triples, tripled, tripling
quadruple: quadruples, quadrupled, quadrupling
treble: trebles, trebled, trebling
halve: halves, halved, halving
twice
thrice
threefold
fourfold +adjective
fivefold +adjective
tenfold +adjective
in excess of
upward of
upwards of
