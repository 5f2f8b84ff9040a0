# What stands above or before links to other articles. Alone on its line such
# a phrase opens a list, which takes the titles below it; before a title it
# needs a line without a full stop: "Also on Monday, the board met." is prose.
class line-start
zone  boilerplate
---
also on
also read
also see
also watch
read also
read more
read more about
read more on
read more from
read more at
read more here
read more stories
read next
read now
read:
read this
read this next
read the full story
read the full article
read the rest of
read the original
read full story
read our
read related
read in app
see also
see more
see more stories
see related
see all
see our
watch:
watch also
watch more
watch next
watch now
watch the video
watch video
watch live
watch below
watch this
watch on youtube
view also
view more
view gallery
view all
listen:
listen to the podcast
listen to our
look:
don't miss
do not miss
in case you missed it
icymi
catch up on
check out our
check out more
check out these
related
related:
related article
related articles
related stories
related story
related news
related posts
related post
related content
related topics
related topic
related tags
related video
related videos
related links
related link
related reading
related coverage
related items
related terms
related to this
related to this story
related to this article
related internet links
recommended
recommended for you
recommended stories
recommended articles
recommended reading
recommended videos
recommended by
recommendations
recommended topics
editor's picks
editors' picks
editor's pick
editors' pick
editor's choice
editors' choice
editors' recommendations
editor's recommendation
our picks
our top picks
staff picks
top picks
picks for you
just for you
suggested for you
selected for you
chosen for you
from around the web
from the web
around the web
elsewhere on the web
more from around the web
more from the web
more around the web
across the web
more from
more on
more on this
more on this story
more on this topic
more about
more like this
more news
more stories
more stories from
more stories like this
more articles
more posts
more headlines
more videos
more video
more coverage
more top stories
more to read
more to explore
more reading
more:
most read
most popular
most viewed
most watched
most shared
most commented
most recent
most discussed
most emailed
most-read
most-viewed
most popular stories
most read stories
most read articles
most read in
the most read
popular now
popular news
popular stories
popular articles
popular posts
popular topics
popular videos
popular on
popular in
popular this week
popular right now
trending now
trending news
trending stories
trending articles
trending topics
trending videos
trending on
trending in
trending this week
what's trending
what's hot
latest news
latest stories
latest articles
latest headlines
latest posts
latest updates
latest videos
latest video
latest in
latest from
latest on
latest episodes
the latest news
the latest from
the latest in
the latest stories
recent posts
recent stories
recent articles
recent news
recent comments
recent videos
recently published
top stories
top news
top headlines
top videos
top articles
top posts
top trending
today's top stories
today's top news
today's headlines
today's news
news headlines
other news
other stories
other articles
other headlines
other top stories
other posts
next story
next article
next read
next up
up next
previous story
previous article
previous coverage
earlier coverage
earlier stories
further reading
further information
additional reading
additional resources
suggested reading
suggested articles
suggested stories
suggested posts
similar articles
similar stories
similar posts
similar news
you may like
you may also like
you may also be interested in
you may be interested in
you may have missed
you might like
you might also like
you might also be interested in
you might be interested in
you might have missed
you may also enjoy
you might also enjoy
you'll also like
you'll like
you will also like
articles you may like
stories you may like
videos you may like
articles you might like
other stories you may like
people also read
people are also reading
people are reading
people also like
readers also liked
readers also read
readers are also reading
readers also like
others are reading
others also read
what others are reading
what to read next
what to know next
what to watch
what readers are saying
what people are reading
what you need to read
what we're reading
what's new
must read
must reads
must-read
must-reads
must watch
must see
worth reading
worth a read
keep reading
keep on reading
continue reading
explore more
explore further
explore topics
explore more on
discover more
discover more from
explore our
dive deeper
go deeper
learn more about
find out more about
find more
find more stories
click here
click here for
click here for more
click here to read
click here to see
click here to watch
click here to view
click here to get
click to read
click to watch
click to view
click to enlarge
click for more
tap here
tap to read
tap for
browse more
browse all
browse by
from our archives
from our archive
from the archives
from the archive
from our network
from our sister
from our partners
from the same author
by the same author
from the author
in this section
in this series
in this issue
part of a series
other articles by
other stories by
more by this author
more by
more from this author
more from the author
more posts by
view all posts by
see all articles by
all articles by
all posts by
all stories by
related authors
posted in
filed under
filed in
filed as
tagged with
tagged as
tags:
tag:
topics:
topics in this article
topics in this story
topics covered
categories:
category:
keywords:
keywords
mentioned in this article
mentioned in this story
more topics
hot topics
key topics
related companies
news by topic
source links
external links
useful links
quick links
important links
bookmark the permalink
permalink
trackback
trackbacks
pingback
pingbacks
short url
short link
via @
hashtags
view all posts
view 0 images
view 0 more
