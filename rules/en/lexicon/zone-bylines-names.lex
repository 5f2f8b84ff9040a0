# Before the names of writers: capitalised words have to follow.
class line-start
zone  byline
---
by
by:
written by
reported by
report by
a report by
story by
words by
text by
photos and text by
text and photos by
video and text by
opinion by
analysis by
review by
commentary by
column by
post by
guest post by
guest column by
special report by
exclusive by
