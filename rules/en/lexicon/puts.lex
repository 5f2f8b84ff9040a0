# As she put it: verbs of wording.
list puts
inflect verbs
---
put
describe
phrase
