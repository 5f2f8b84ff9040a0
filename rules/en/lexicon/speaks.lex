# Speaking with the Echo: verbs of talking that take no content.
list speaks
inflect verbs
---
speak
talk
chat
respond
reply
write
