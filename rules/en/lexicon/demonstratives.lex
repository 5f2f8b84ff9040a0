# This was announced: words that stand for what was just said.
list demonstratives
---
this
that
it
these
