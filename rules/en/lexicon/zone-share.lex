# Bars of buttons around an article: share, save, print, listen. Whole lines,
# since each of these words also begins sentences.
class line-whole
zone  boilerplate
---
share
share this
share this article
share this story
share this post
share this page
share this video
share this with
share this on
share article
share story
share link
share on facebook +line-start
share on twitter +line-start
share on x +line-start
share on linkedin +line-start
share on whatsapp +line-start
share on reddit +line-start
share on pinterest +line-start
share on telegram +line-start
share on email +line-start
share on bluesky +line-start
share on social media
share via email +line-start
share via facebook
share via twitter
share via whatsapp
share by email
share close panel
share options
share page
share it with a friend +line-part
share it with your friends +line-part
share this article with your friends +line-part
share this story with your friends +line-part
share to facebook
share to twitter
share full article
shares
0 shares
0 share
sharing is caring
share your thoughts
share with friends
about sharing
copy link
copy this link
copy link to clipboard
copied to clipboard
link copied
link copied to clipboard
copy url
copy shortlink
click to share +line-start
click to print +line-start
click to email +line-start
click here to share
facebook
twitter
facebook twitter
facebook twitter email
facebook twitter linkedin
facebook twitter whatsapp
facebook twitter pinterest
facebook twitter print
facebook messenger
messenger
instagram
linkedin
pinterest
reddit
tumblr
telegram
whatsapp
youtube
tiktok
snapchat
bluesky
mastodon
threads
flipboard
pocket
rss
rss feed
viber
vk
wechat
line
email
e-mail
email this article
email this
email this link
email article
e-mail this article
email a friend
send to a friend
send by email
send this to a friend
mail
print
print this article
print this page
print article
print this
print edition
printer friendly
printer-friendly version
print-friendly version
save
save article
save this article
save story
save this story
save for later
saved
save to reading list
add to reading list
add to favorites
bookmark
bookmark this
bookmark this page
bookmark article
gift this article
gift article
give this article
give as a gift
republish
republish this article
republish this story
reprints
order reprints
request reprint
listen
listen to article
listen to this article +line-start
listen to this story +line-start
listen to the article
listen now
text to speech
read aloud
audio by carbonatix
like
like this
likes
0 likes
0 like
0 views
0 view
views
0 reads
0 comments and 0 shares
like this story +line-start
like this article +line-start
like this post +line-start
like this page +line-start
like loading
loading
loading more
tweet
tweet this
tweets
retweet
retweets
post
post it
pin it
follow
follow us
following
unfollow
follow topic
follow this topic
follow author
text size
font size
resize text
change text size
increase text size
decrease text size
larger text
a a
aa
dark mode
light mode
translate
translate this page
select language
change language
view in app
open in app
open in new window
opens in new window
opens in a new tab
view on facebook
view on instagram
view this post on instagram
view this post on threads
view on twitter
view on x
report an error
report a typo
report this ad
report this article
suggest a correction
suggest an edit
submit a correction
send us a tip
send a tip
submit a tip
got a tip
contact the author
email the author
more options
more share options
share options menu
was this article helpful
was this article useful
did you like this article
did you find this article helpful
rate this article
rate this story
thank you for rating
your rating
reactions
what do you think
what's your reaction
how does this story make you feel
0 likes 0 comments
