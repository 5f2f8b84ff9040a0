# What publishing systems call the elements of a page that lead to other pages:
# `related` is any element with class="related-posts", "article__related" or
# "relatedBox". The words of a name are told apart by hyphens and capitals.
class element-name
zone  boilerplate
---
related
relatedposts
relatedarticles
related posts
recommended
recommendation
recommendations
recommends
more stories
more news
more from
read more
readmore
read next
readnext
read also
see also
also read
up next
next up
next article
next post
prev next
previous next
trending
trends
most read
mostread
most viewed
most popular
mostpopular
popular
latest
top stories
topstories
headlines
teaser
teasers
promo
promos
promoted
promotion
outbrain
taboola
zergnet
revcontent
nativo
onward
further reading
sidebar
side bar
side column
right rail
rightrail
rail
rhs
recirc
recirculation
tags
tag list
taglist
topics
topic list
keywords
breadcrumb
breadcrumbs
pagination
pager
link list
linklist
links
story links
see more
you may like
you might like
jetpack related
yarpp
crosslink
crosslinks
inline related
collection
carousel
slider
tout
puff
puffs
listing
listings
post navigation
article navigation
navigation
nav links
jump
jump to
toc
table of contents
categories
archives
widget
widgets
widget area
explore
explore more
essential reads
read this
in this article
factbox links
series list
editors picks
editor picks
picks
