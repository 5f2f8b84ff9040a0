# "The chief engineer at Harbour Watch": at. Between somebody's role and the body
# where it is held.
list workplaces
---
at
