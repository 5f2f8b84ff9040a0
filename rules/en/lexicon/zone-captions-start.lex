# What captions and credits of pictures begin with, or are.
list  zone-captions
class line-start
zone  caption
---
handout/
stock photo
stock image
pool/
undated photo
undated handout
file photo
file picture
file image
file pic
photos by
photograph by
photographs by
photography by
picture by
pictures by
illustration by
illustrations by
graphic by
video by
image by
images by
photo from
image from
photo illustration
image copyright
image caption
image source
image credit
photo credit
photo credits
picture credit
picture source
photo source
video credit
video caption
media caption
figure caption
