# A reports with reference to B: how an outlet passes a source on.
list refers
class adposition
---
with reference to
referring to
citing
quoting
with a link to
with reference to the words of
