# Labels of bylines and dates: a colon or a bar has to follow.
class line-start
zone  byline
---
published
posted
updated
last updated
last update
modified
date
author
authors
writer
reporter
byline
by
text
words
story
article by
written by
reported by
edited by
translated by
compiled by
contributors
contributor
correspondent
editor
editing
reporting
time
issued
created
publication date
publish date
date published
date posted
