# The words of zone-icons.lex that say so only as the whole line.
list  zone-icons
class line-whole
zone  boilerplate
---
arrow down
arrow up
arrow left
arrow right
left arrow
right arrow
down arrow
up arrow
caret down
caret right
play button
pause button
share button
close button
menu button
