# "It is the largest and safest bridge in the country": largest, safest. A
# claim to be ahead of, or behind, all others of a kind.
list signal-superlative
---
most
least
best
worst
largest
biggest
greatest
smallest
tiniest +adjective
highest
lowest
tallest +adjective
longest
shortest
strongest
weakest +adjective
fastest +adjective
quickest +adjective
slowest +adjective
oldest
youngest
newest
earliest
cheapest +adjective
costliest +adjective
priciest +adjective
dearest +adjective
richest
poorest
wealthiest +adjective
safest +adjective
deadliest +adjective
bloodiest +adjective
riskiest +adjective
healthiest +adjective
sickest +adjective
hardest +adjective
easiest +adjective
toughest +adjective
heaviest +adjective
lightest +adjective
hottest +adjective
warmest +adjective
coldest +adjective
coolest +adjective
wettest +adjective
driest +adjective
dirtiest +adjective
cleanest +adjective
deepest +adjective
broadest +adjective
widest +adjective
narrowest +adjective
closest
nearest
farthest +adjective
furthest +adjective
likeliest +adjective
busiest
loudest +adjective
quietest +adjective
brightest +adjective
darkest +adjective
smartest +adjective
steepest +adjective
sharpest +adjective
mildest +adjective
harshest +adjective
fiercest +adjective
gravest +adjective
finest +adjective
fairest +adjective
greenest +adjective
happiest
loneliest +adjective
angriest +adjective
poshest +adjective
rarest +adjective
simplest +adjective
saddest +adjective
strangest +adjective
strictest +adjective
tightest +adjective
thinnest +adjective
thickest +adjective
leading
foremost
topmost +adjective
uppermost +adjective
top
sole
unique
uniquely
unrivalled +adjective
unrivaled +adjective
unmatched +adjective
unparalleled
unbeaten +adjective
maximum
minimum
second to none
first and foremost
far and away
