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
prove
confirm
conclude
estimate
report
imply
signal
detail
document
illustrate
underscore
underline
reflect
read
warn
note
say
state
allege
claim
describe
establish
highlight
list
recommend
rule
hold
specify
stipulate
argue
record
project
forecast
predict
mean
make clear
