# Requests to subscribe, register, pay or donate.
class element-name
zone  boilerplate
---
newsletter
newsletters
signup
sign up
sign in
signin
login
log in
subscribe
subscription
subscriptions
regwall
tinypass
register
registration
donate
donation
donations
membership
call to action
cta
optin
opt in
mailing
mailchimp
email capture
notification
notifications
alerts
app download
download app
get app
upsell
premium banner
support us
contribute
contribution
