# They asked her whether it rained: verbs of questions.
list asks
class speech
inflect verbs
---
ask
question
quiz
press
grill
inquire
enquire
wonder
query
