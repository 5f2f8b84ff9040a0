# "She asked whether the road would open": asked. The source wants to know; a
# question states nothing to check.
list act-question
inflect verbs
---
ask
inquire
enquire
inquire about
ask about
wonder
wonder about
question
query
quiz
grill
interrogate
cross-examine
probe
poll
survey
canvass
interview
raise questions about
