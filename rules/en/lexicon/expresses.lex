# She voiced concern about the bridge: verbs that put a noun of saying or
# thinking forward as one's own.
list expresses
inflect verbs
---
express
voice
raise
have: has, had, had, having
show
claim
take
make
issue
offer
reiterate
repeat
share
announce
give
lodge
air
hold
harbor
place
put
cast
draw
leave
find
see
deliver
pose
send
feel
sound
pay
level
launch
reject
deny
