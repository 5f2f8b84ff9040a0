# That it rained: words that open a clause and are no part of the claim.
list claim-openers
---
that
