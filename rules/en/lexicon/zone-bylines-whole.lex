# The words of zone-bylines.lex that say so only as the whole line.
list  zone-bylines
class line-whole
zone  byline
---
published
posted
updated
with agencies
staff writer
staff writers
staff reporter
staff report
staff reports
staff correspondent
senior reporter
senior editor
senior correspondent
special correspondent
for the associated press
guest author
guest columnist
guest contributor
contributing writer
contributing editor
contributor
contributors
correspondent
reporter
editor
columnist
political reporter
political editor
news reporter
news editor
business reporter
business editor
health reporter
web editor
digital editor
online editor
newsroom
news desk
newsdesk
web desk
news staff
agency report
agencies
our correspondent
our reporter
own correspondent
just now
an hour ago
a day ago
today
yesterday
0 days ago
0 weeks ago
0 months ago
0 years ago
0 hours ago
