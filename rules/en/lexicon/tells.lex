# She told reporters that it rained: verbs whose object is the one spoken to.
list tells
class speech
inflect verbs
---
tell
inform
assure
remind
warn
advise
notify
reassure
persuade
convince
brief
text
email
message
caution
promise
show
