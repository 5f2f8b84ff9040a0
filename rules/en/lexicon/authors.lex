# "A letter from Ana Ortiz": from. Between a document and who speaks in it.
list authors
---
by
from
