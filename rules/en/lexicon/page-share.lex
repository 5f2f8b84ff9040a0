# Share bars and the buttons of a page.
class element-name
zone  boilerplate
---
share
sharing
shares
sharebar
share bar
share this
sharethis
sharedaddy
sharer
addthis
addtoany
social
socials
social links
social share
follow
follow us
followers
tweet button
toolbar
tools
article tools
actions
action bar
button
buttons
btn
print
bookmark
save article
gift
audio player
player
text to speech
reactions
likes
like button
rating
ratings
vote
poll
quiz
feedback
helpful
