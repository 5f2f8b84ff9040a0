# What opens or stands in the section of readers' comments. The first of these
# after the article opens it, and it runs to the end of the page.
class line-start
zone  comments
---
leave a comment
leave a reply
leave a message
leave your comment
leave comment
leave your reply
leave a response
leave us a comment
post a comment
post your comment
post comment
post a reply
post a new comment
write a comment
write your comment
write a reply
write a response
add a comment
add your comment
add comment
add a reply
add your voice
add a public comment
submit a comment
submit your comment
submit comment
make a comment
place a comment
place comment
type your comment
enter your comment
enter comment
comment as a guest
comment on this
comment now
comments on this
comments are closed
comments are off
comments are disabled
comments are turned off
comments are now closed
comments are moderated
comments are subject to
comments are not available
comments are not moderated
comments are welcome
comments are open
comments have been closed
comments have been disabled
comments closed
comments off
comments policy
comment policy
comment guidelines
comments guidelines
comment rules
commenting guidelines
commenting policy
commenting on this
commenting is closed
commenting rules
0 comments on
0 comments for
0 comments so far
0 comments to
0 replies
0 responses
0 thoughts on
0 thought on
0 discussion
one comment
one response
one thought on
no comments
no comments yet
no comment yet
no responses
no replies
be the first to comment
be the first to leave a comment
be the first to reply
be the first to add
be the first to post
be the first to share
be the first to write
be the first one to comment
show comments
show all comments
show 0 comments
show more comments
hide comments
view comments
view all comments
view 0 comments
view all 0 comments
see all comments
see comments
read all comments
read comments
read the comments
read 0 comments
load comments
load more comments
open comments
close comments
newest comments
oldest comments
top comments
best comments
latest comments
popular comments
readers' comments
reader comments
readers comments
user comments
facebook comments
sort comments
sort by newest
sort by oldest
sort by best
newest first
oldest first
newest oldest
most voted
inline feedbacks
log in to comment
log in to leave a comment
log in to post
log in to reply
log in to join
login to comment
login to leave a comment
login to post
login to reply
sign in to comment
sign in to leave a comment
sign in to reply
sign in to join
sign in to post
register to comment
register to post
register or log in to
register and/or log in
you must be logged in
you need to be logged in
you must log in
you must be signed in
you must be a subscriber to comment
please log in to comment
please login to comment
please log in to leave
please sign in to comment
please login or register
please log in or register
please keep your comments
please keep comments
please be respectful
please read our comment
do you want to leave a comment
want to leave a comment
to leave a comment
to post a comment
to comment on this
to comment you
to comment please
to join the conversation
to join the discussion
join the conversation
join the discussion
join the debate
join the comments
start the conversation
start a conversation
start the discussion
start a discussion
view the conversation
view conversation
go to the comments
jump to comments
skip to comments
discuss this article
discuss this story
0 conversations
your email address will not be published +line-part
your e-mail address will not be published +line-part
your email will not be published +line-part
required fields are marked +line-part
save my name
notify me of
notify me when
notify me by
subscribe to comments
subscribe to this thread
cancel reply
report comment
report abuse
flag comment
like comment
deleted comment
recent comments
