# The words of zone-links.lex that say so only as the whole line.
list  zone-links
class line-whole
zone  boilerplate
---
read on
in other news
for you
popular
trending
latest
the latest
recent
headlines
previously
earlier
background
what's next
deep dive
references
tags
topics
in the news
more in
