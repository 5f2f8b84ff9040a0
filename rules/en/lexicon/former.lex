# "The former mayor said": former. Before what somebody was once, which says
# nothing against what the text calls that person now.
list former
---
former
onetime
one-time
erstwhile
