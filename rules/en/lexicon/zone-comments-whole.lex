# The words of zone-comments.lex that say so only as the whole line.
list  zone-comments
class line-whole
zone  comments
---
your comment
your comments
your reply
comment
comments
comments (0)
comments 0
comment (0)
comments section
comment section
community guidelines
community rules
community standards
house rules
0 comment
0 comments
0 reply
0 response
all comments
new comments
discussion
the discussion
discuss
conversation
conversations
the conversation
name *
email *
website
reply
replies
