# The sentences between a headline and its article.
class element-name
zone  standfirst
---
standfirst
stand first
dek
deck
subtitle
sub title
subheadline
sub headline
subhead
subheading
sub heading
sub header
subheader
strapline
kicker text
excerpt
summary
article summary
abstract
description
lede
teaser text
chapeau
intro
article intro
lead text
leadtext
preamble
synopsis
sommaire
blurb
key points
keypoints
highlights
