# "Ana Ortiz and Ben Hall, but not the mayor, agreed": and, but. `and` and `&`
# make names a group that speaks with one voice; or and but do not.
list coordinators
class coordinator
---
and +conjoins
& +conjoins
or
but
nor
yet
