# Names of icons and states of a page's buttons that text versions keep.
class line-start
zone  boilerplate
---
icon bookmark
icon search
icon menu
icon close
icon share
icon arrow
icon chevron
icon user
icon home
icon facebook
icon twitter
icon email
icon mail
icon print
icon comment
icon clock
icon play
icon camera
icon link
icon check
bookmarkicon
bookmark icon
arrow icon
arrow-right
arrow-left
arrow_forward
arrow_back
chevron_right
chevron_left
chevron-right
chevron-left
chevron down +line-part
chevron up +line-part
chevron left +line-part
chevron right +line-part
hamburger menu
hamburger icon
menu icon
search icon
close icon
share icon
play icon
pause icon
camera icon
comment icon
comments icon
email icon
facebook icon
twitter icon
instagram icon
linkedin icon
whatsapp icon
youtube icon
link icon
print icon
user icon
calendar icon
clock icon
magnifying glass
caret-down
caret-right
