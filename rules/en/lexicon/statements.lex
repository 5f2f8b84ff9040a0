# In a statement on Monday: nouns for the place where something was said.
list statements
---
statement
interview
post
tweet
email
e-mail
letter
speech
address
memo
report
press release
release
news conference
press conference
briefing
article
op-ed
column
essay
blog post
message
video
text
phone call
call
filing
lawsuit
complaint
ruling
opinion
testimony
debate
rally
podcast
broadcast
announcement
remarks
comments
