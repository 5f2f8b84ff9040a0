# Lines about who wrote an article, when it was published and by whom.
class line-start
zone  byline
---
published on
published at
published in
published 0
published by
published today
published yesterday
published just now
published about
publication date
date published
date posted
posted on
posted at
posted 0
posted by
updated on
updated at
updated 0
updated today
updated yesterday
last updated
last update
last modified
last edited
last reviewed
first published 0
modified on
modified at
modified 0
edited on
created on
issued on
date:
written by
reported by
reporting by
reporting and writing by
additional reporting by
additional reporting and
additional writing by
additional research by
additional reports by
with additional reporting
with reporting by
with reporting from
with files from
with wire reports
with contributions from
from staff reports
from wire reports
from wire services
from news services
from correspondents in
compiled by
compiled from
edited by
editing by
translated by
translation by
produced by
words by
words and pictures by
text by
story by
article by
analysis by
opinion by
column by
commentary by
review by
interview by
contributed by
contributed reporting
contributed to this report +line-part
contributed to this article +line-part
contributed to this story +line-part
contributed reporting +line-part
contributed research +line-part
editing by +line-part
special to the
0 minutes ago
0 minute ago
0 mins ago
0 min ago
0 hour ago
0 hrs ago
0 week ago
0 month ago
0h ago
0d ago
0m ago
author of the article
from the author of
