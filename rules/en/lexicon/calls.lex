# She called the plan a mistake: verbs that name or compare; all of what they say is content.
list calls
class speech
inflect verbs
---
call
describe
label
brand
dub
deem
characterize
characterise
portray
depict
paint
cast
denounce
dismiss
hail
deride
mock
condemn
criticize
criticise
praise
slam
blast
refer to
regard
view
see
frame
liken
compare
term
name
declare
pronounce
tout
decry
ridicule
