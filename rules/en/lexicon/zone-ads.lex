# Markers around advertisements.
class line-whole
zone  boilerplate
---
advertisement
advertisements
advertisment
ad
ads
advert
adverts
advertising
advertise here
advertisement advertisement
advertisement - scroll to continue +line-start
advertisement - continue reading +line-start
advertisement scroll to continue +line-start
advertisement continue reading +line-start
advertisement feature +line-start
advertisement remove ads
article continues after advertisement +line-start
article continues below +line-start
article continues after +line-start
story continues below +line-start
story continues after +line-start
story continues
continue reading below +line-start
continue reading
content continues below +line-start
this article continues +line-start
this story continues below +line-start
text continues +line-start
after the ad +line-part
after this ad
after this advertisement
scroll down to continue +line-start
scroll to continue +line-start
skip this ad
skip advertisement
skip ad
close ad
remove ads
hide ad
report ad
report this ad
ad feedback
ad choices
why this ad
why am i seeing this ad
about this ad
promoted
promoted content
promoted stories
sponsored
sponsored content
sponsored links
sponsored post
sponsored story
sponsored message
sponsor message
a message from our sponsor
a message from our sponsors
message from our sponsor
thanks to our sponsors
paid content
paid post
paid advertisement
paid partner content
partner content
from our partner
content from our partners
this content is sponsored +line-start
affiliate links
affiliate disclosure
we may earn a commission +line-start
we may earn commission +line-start
we earn a commission +line-start
we may receive a commission +line-start
we may be compensated +line-start
this post may contain affiliate links +line-start
this article may contain affiliate links +line-start
this article contains affiliate links +line-start
this post contains affiliate links +line-start
this page contains affiliate links +line-start
if you buy something +line-start
if you purchase +line-start
when you buy through links +line-start
when you purchase through links +line-start
purchases made through +line-start
shop now
buy now
order now
book now
play now
learn more
taboola
outbrain
recommended by
revcontent
dianomi
google news
google preferred source
you may like by taboola
this advertisement has not loaded yet +line-start
your article continues below +line-part
article continues below this ad
place an ad
