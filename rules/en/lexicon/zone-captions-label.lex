# Labels in front of captions and credits of pictures: a colon, a bar or a
# slash has to follow.
class line-start
zone  caption
---
photo
photos
photo(s)
photograph
photographs
photographer
photography
photo/video
picture
pictures
pic
pics
image
images
illustration
illustrations
graphic
graphics
infographic
cartoon
credit
credits
photo credit
photo credits
photo by
photo source
picture credit
image credit
image credits
image source
image copyright
image caption
image rights
images credit
caption
media caption
video credit
video caption
file
file photo
file pic
file picture
pictured
cover photo
cover image
feature image
featured image
lead image
main image
main photo
header image
top image
top photo
screenshot
screengrab
courtesy
