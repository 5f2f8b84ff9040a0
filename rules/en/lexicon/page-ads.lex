# Advertisements.
class element-name
zone  boilerplate
---
ad
ads
advert
adverts
advertisement
advertisements
advertising
adsense
adslot
ad slot
ad unit
ad container
adcontainer
ad wrapper
adwrapper
dfp
gpt
mpu
leaderboard
sponsor
sponsored
sponsors
sponsorship
partner
partner content
paid content
affiliate
affiliates
commercial
shopping
buy
buy now
product box
deals
marketplace
native ad
placeholder
