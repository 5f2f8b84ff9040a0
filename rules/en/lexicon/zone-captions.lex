# Credits of pictures. These end captions more often than they begin them, so
# most are looked for inside short lines.
class line-part
zone  caption
---
getty images
via getty
/getty
getty/
afp via
/afp
afp/
afp photo
ap photo
ap file photo
via ap
reuters/
/reuters
via reuters
epa/
epa-efe
/epa
/shutterstock
shutterstock.com
alamy stock photo
/alamy
alamy live news
wikimedia commons
/bloomberg
bloomberg via getty images
via flickr
flickr.com
/unsplash
unsplash.com
via unsplash
zuma press
/zuma
sipa usa
/sipa
/imago
via imago
/tass
/xinhua
via xinhua
/pa wire
pa wire
pa media
pa images
rex features
rex/shutterstock
nurphoto
anadolu via
anadolu agency via
anadolu agency/
/anadolu
usa today network via
usa today sports
usa today sports via
via imagn
imagn images
cq roll call
photo courtesy of
image courtesy of
photos courtesy of
courtesy photo
courtesy image
courtesy of the artist
handout via
/handout
handout photo
screenshot via
screengrab via
screenshot from
screengrab from
staff photo
staff photographer
contributed photo
submitted photo
provided photo
stock photograph
archive photo
archival photo
pool photo
pool photo via
photo by
image via
photo via
photos via
hide caption
toggle caption
enlarge this image
enlarge image
view image in fullscreen
view fullscreen
open image in gallery
click to enlarge
click image to enlarge
pictured above
pictured left
pictured right
(image:
(picture:
(photo:
(photo by
(image via
(picture by
