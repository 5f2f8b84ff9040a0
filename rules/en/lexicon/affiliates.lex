# "Officials at the Harbour Board denied it": at. Between people and the body
# that they speak for.
list affiliates
---
at
for
from
with
