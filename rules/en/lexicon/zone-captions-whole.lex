# The words of zone-captions.lex that say so only as the whole line.
list  zone-captions
class line-whole
zone  caption
---
(ap)
associated press
caption
getty
istock
istockphoto
pixabay
shutterstock
the associated press
