# The frame of a site: its menus, header and footer.
class element-name
zone  boilerplate
---
nav
navbar
navigation menu
main menu
menu
menus
menubar
masthead
site header
siteheader
page header
global header
topbar
top bar
site footer
sitefooter
page footer
global footer
footer
foot
footer wrap
skip link
skip
search
searchbox
search form
searchform
language switcher
ticker
breaking news
weather
clock
drawer
offcanvas
hamburger
accessibility
screen reader
screen reader text
sr only
visually hidden
visuallyhidden
back to top
loading
loader
spinner
sitemap
contact us
tooltip
popup
popover
modal
overlay
lightbox
dialog
banner
contentinfo
complementary
navigation
