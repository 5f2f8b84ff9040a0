# Who wrote it, and when.
class element-name
zone  byline
---
byline
bylines
by line
author
authors
author name
author bio
author info
author box
authorbox
contributor
contributors
writer
writers
reporter
dateline
date
datetime
timestamp
time stamp
published
publish date
published at
publication date
updated
last updated
modified
pubdate
post date
article date
meta
metadata
post meta
entry meta
article meta
article info
info bar
post info
reading time
read time
time to read
bio
about author
about the author
credits
