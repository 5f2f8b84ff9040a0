# She told reporters that it rained: verbs whose object is the one spoken to.
list tells
class speech
inflect verbs
---
tell
inform
assure
remind
notify
reassure
persuade
convince
warn
advise
promise
