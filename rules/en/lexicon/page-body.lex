# What holds the article itself: where it is named, the name is believed.
class element-name
zone  body
---
has image
has images
has sidebar
with sidebar
with image
with images
no sidebar
without sidebar
sidebar grid
sticky sidebar
has comments
has media
has video
has ads
with ads
no ads
article body
articlebody
article content
articlecontent
article text
articletext
article copy
article main
article page
story body
storybody
story content
storycontent
story text
post body
postbody
post content
postcontent
post text
entry content
entrycontent
entry body
body content
body text
bodytext
body copy
bodycopy
content body
contentbody
main content
maincontent
news body
news content
newsbody
newstext
rich text
richtext
page content
pagecontent
td post content
single content
blog content
blog post
text body
article paragraphs
article
story
paragraph
paragraphs
prose
content
post
