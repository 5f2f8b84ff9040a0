# "The mayor denied the claim and dismissed the report": denied, dismissed.
# The source holds that what others say is not so.
list act-denial
inflect verbs
---
deny
dispute
reject
refute
rebut
dismiss
contradict
disavow
disclaim
repudiate
renounce
retract
recant
negate
rebuff
contest
disagree
disagree with
disagree on
dissent
object
object to
debunk
discredit
disprove
counter
belie
shrug off
brush off
brush aside
wave off
play down
rule out
push back against
push back on
take issue with
cast doubt on
downplay
scoff
scoff at
protest
impugn
oppose
argue against
come out against
vote against
