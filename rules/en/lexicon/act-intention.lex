# "The club vowed to appeal and refused to pay": vowed, refused. What the
# source means to do, or not to do.
list act-intention
inflect verbs
---
want
plan
vow
intend
promise
pledge
seek
aim
threaten
decide
determine
resolve
refuse
decline
agree to
undertake
commit
volunteer
offer
opt
choose
elect
aspire
yearn
desire
long
consent
propose
prepare
pretend
hesitate
swear
guarantee
strive
try
attempt
endeavor
endeavour
struggle
fight
fight for
fight against
push for
press for
lobby for
campaign for
campaign against
dare
bid
scheme
conspire
plot
proceed
