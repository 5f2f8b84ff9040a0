# The study shows that it rained: verbs by which a document, a body or a fact gives evidence.
list shows
inflect verbs
---
show
suggest
find
indicate
reveal
demonstrate
confirm
conclude
estimate
imply
signal
document
illustrate
underscore
underline
reflect
establish
highlight
recommend
rule
specify
stipulate
project
forecast
predict
make clear
make it clear
make plain
