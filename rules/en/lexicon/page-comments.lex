# What readers say below an article.
class element-name
zone  comments
---
comment
comments
comment list
commentlist
comments area
comment respond
respond
disqus
disqus thread
viafoura
coral
spot im
openweb
livefyre
discussion
replies
reply
user comments
conversation
fb comments
