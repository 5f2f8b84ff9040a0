# The words of zone-paywall.lex that say so only as the whole line.
list  zone-paywall
class line-whole
zone  boilerplate
---
log in
login
log out
logout
sign in
sign out
register
my account
your account
account
my profile
edit profile
my subscription
remember me
username
password
welcome back
unlimited access
full access
premium
free trial
special offer
buy now
