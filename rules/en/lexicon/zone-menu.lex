# What menus, headers and footers of news pages say, as whole lines.
class line-whole
zone  boilerplate
---
home
homepage
home page
menu
main menu
open menu
close menu
toggle menu
toggle navigation
show menu
hide menu
navigation
site navigation
primary navigation
main navigation
open navigation menu
skip to main content +line-start
skip to content +line-start
skip to navigation +line-start
skip to footer +line-start
skip to header
skip to search
skip to site navigation
skip navigation
skip advertisement
skip ad
jump to content
jump to navigation
jump to main content
search
search for
search this site
search the site
search site
search query
search icon
open search
close search
toggle search
show search
type and press enter
type here to search
enter search term
close
close this
close this message
close modal
close dialog
dismiss
cancel
ok
okay
got it
submit
send
send message
go
go back
back
back to top
back to the top
back to home
back to homepage
back to article
back to main page
return to top
return to homepage
go to homepage
top
scroll to top
scroll to continue
scroll down
scroll for more
swipe
swipe to see more
next
previous
prev
next article
previous article
next post
previous post
next story
previous story
next up
next slide
previous slide
older posts
newer posts
first page
last page
page 0
page 0 of 0
0 of 0
0/0
0 / 0
slide 0 of 0
image 0 of 0
photo 0 of 0
1 of 1
all
all news
all rights reserved +line-part
news
latest
breaking news
breaking
world
world news
national
national news
local
local news
politics
business
economy
finance
markets
money
technology
tech
science
health
sport
sports
culture
entertainment
lifestyle
life
style
arts
travel
food
weather
opinion
opinions
editorial
editorials
columnists
columns
analysis
features
feature
investigations
in depth
in-depth
in brief
briefs
explainer
explainers
fact check
factcheck
environment
climate
education
crime
courts
law
society
religion
community
autos
cars
property
real estate
jobs
careers
classifieds
obituaries
obits
puzzles
crossword
crosswords
games
quizzes
horoscope
horoscopes
comics
cartoons
magazine
archive
archives
topics
tags
tag
sections
section
categories
category
uncategorized
uncategorised
more sections
see all
see all topics
view all
view all posts
view all topics
show all
show more
show less
load more
load more stories
load more articles
load more comments
see more
see less
view more
more
more info
more information
more details
learn more
find out more
read full article
expand
collapse
expand all
collapse all
filter
filter by
sort by
date
author
authors
source
sources
about
about us
about the author
about the authors
about the writer
about this site
our team
our mission
our story
our journalism
our standards
editorial policy
editorial guidelines
ethics policy
corrections
corrections policy
masthead
staff
staff directory
contact
contact us
contact information
contacts
get in touch
feedback
send feedback
give feedback
help
help center
help centre
faq
faqs
support
customer service
customer support
site map
sitemap
site index
site information
accessibility
accessibility statement
accessibility help
advertise
advertise with us
advertising
ad choices
adchoices
about our ads
media kit
work for us
work with us
write for us
press
press office
press room
partners
our partners
sponsors
licensing
syndication
permissions
apps
mobile apps
mobile
desktop site
full site
e-paper
epaper
e-edition
today's paper
today's front page
edition
editions
us edition
uk edition
international edition
change edition
choose edition
select edition
english
videos
video
photos
photo
photo gallery
photo galleries
gallery
galleries
pictures
in pictures
slideshow
slideshows
audio
podcast
podcasts
radio
tv
live tv
watch live
listen live
live
live updates
on air
on air now
schedule
tv schedule
programs
programmes
shows
events
calendar
shop
store
shopping
deals
coupons
offers
trending
trending now
hot topics
in focus
in this article
in this story
on this page
table of contents
contents
jump to
hide
show
undo
edit
delete
report
flag
block
mute
translate
icon
icons
logo
site logo
image
images
photograph
no image
placeholder
thumbnail
thumbnails
advertisement feature
hide caption
toggle caption
show caption
view comments
read comments
disclosure
disclaimer
trust project
why you can trust us
how we rated this
article content
breadcrumb
breadcrumbs
breadcrumb trail links
social sharing
social links
article contents
story content
page content
main content
key event
key events
key points
most recent first
live reporting
policies and ethics
corrections and clarifications
marketplace
partner stories
blog
blogs
webinars
newspaper
print subscription
payment history
saved articles
your content
resend email
company news
newsroom directory
public affairs
place an ad
media
showbiz
celebrity
celebrities
football
golf
tennis
cricket
rugby
basketball
baseball
hockey
boxing
racing
fashion
beauty
family
theatre
theater
film
films
movies
music
books
art
history
crosswords & puzzles
photography
innovation
startups
energy
investing
personal finance
small business
retail
security
defense
defence
military
europe
asia
africa
americas
middle east
us news
uk news
world politics
view all comments
open main menu
or
and
more trending
weird news
royal
royals
competitions
vouchers
gifts
recipes
wellness
parenting
relationships
motoring
pets
space
