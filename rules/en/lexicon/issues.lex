# "The harbour board issued a statement": issued. What is said of those who make
# a letter or a statement public, and so speak in it.
list issues
inflect verbs
---
issue
release
publish
post
write
pen
send
sign
file
circulate
air
launch
unveil
draft
co-author
submit
