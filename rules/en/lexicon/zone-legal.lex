# Cookies, consent, copyright and terms.
class line-start
zone  boilerplate
---
© 0
© copyright
©
(c) 0
all rights reserved +line-part
rights reserved +line-part
may not be reproduced +line-part
may not be published +line-part
may not be republished +line-part
may not be copied +line-part
may not be redistributed +line-part
without prior written permission +line-part
without permission is prohibited +line-part
unauthorized reproduction +line-part
reproduction is prohibited +line-part
reproduction in whole or in part +line-part
copyright holder +line-part
copyright owner +line-part
copyright owners +line-part
rights to this material +line-part
rights to this article +line-part
licensed under +line-part
creative commons +line-part
republished with permission
reprinted with permission
republish our articles
republish this article
this article was originally published
this article first appeared
this article originally appeared
this article is republished
this article has been republished
this article was first published
this story was originally published
this story first appeared
this story originally appeared
this post originally appeared
this post first appeared
originally published by
originally published on
originally published in
originally published at
syndicated from
syndicated content
the views expressed
the opinions expressed
views expressed in this
opinions expressed in this
we use cookies
we and our partners
we and our 0 partners
we value your privacy
we care about your privacy
this site uses cookies
this website uses cookies
this website uses
our website uses cookies
our site uses cookies
uses cookies to +line-part
use of cookies +line-part
cookie consent
manage cookies
manage consent
manage preferences
manage your preferences
manage my preferences
manage privacy preferences
manage your privacy
accept all
accept cookies
accept and continue
accept & continue
reject all
decline all
save preferences
view preferences
customize settings
change privacy settings
privacy policy
privacy notice
privacy statement
privacy settings
privacy preferences
privacy center
privacy centre
privacy and cookie
privacy & cookie
privacy | terms
your privacy choices
your privacy rights
your california privacy rights
california privacy rights
california privacy notice
california notice
do not sell my
do not sell or share
do not share my
notice at collection
terms and conditions
terms & conditions
terms of use
terms of service
terms of sale
terms and privacy
terms apply
conditions of use
legal notice
legal information
user agreement
this site is protected by recaptcha
protected by recaptcha
google privacy policy +line-part
privacy policy and terms of service +line-part
registered in england
company registration number
registered office
subject to our terms
use of this site constitutes
by using this site
by using our site
by visiting this site
javascript is disabled
javascript is required
javascript must be enabled
please enable javascript
please enable cookies
please turn on javascript
please disable your ad blocker
please disable your adblocker
please whitelist
you need to enable javascript
your browser does not support
your browser doesn't support
your browser is not supported
your browser is out of date
this browser is not supported
please update your browser
please upgrade your browser
enable javascript
ad blocker detected
adblock detected
we noticed you're using an ad blocker
we've detected an ad blocker
turn off your ad blocker
copyright © +line-part
copyright 0
copyright (c)
first published on
first published in
first published at
