# "She told reporters to wait": to, before a verb. A list of its own, since to
# is a preposition in "spoke to reporters" and opens an infinitive in "agreed
# to resign".
list to
class adposition subordinator
---
to
