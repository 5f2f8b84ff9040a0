# The words of zone-legal.lex that say so only as the whole line.
list  zone-legal
class line-whole
zone  boilerplate
---
originally published
disclaimer
cookie policy
cookies policy
cookie notice
cookie preferences
cookie settings
cookies settings
cookies
accept
agree
i agree
i accept
deny
consent
privacy
your privacy
terms
legal
imprint
