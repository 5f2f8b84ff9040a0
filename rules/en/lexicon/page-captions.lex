# Below pictures and films.
class element-name
zone  caption
---
caption
captions
figcaption
image caption
img caption
photo caption
wp caption
media caption
video caption
image credit
photo credit
photo
credit
gallery
slideshow
image info
image meta
media
image
images
picture
pictures
lead media
video
videos
figure
infographic
chart
graphic
