# "Ana Ortiz, who chairs the council, said no": who. Words that open a clause
# about the noun before them. `that` does so too, but stands among the
# subordinators.
list relatives
class relative
---
who
whom
which +neuter
whose
whoever
whomever
whichever
