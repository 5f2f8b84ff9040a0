# Accounts, limits and subscriptions that stand between a reader and the text.
class line-start
zone  boilerplate
---
sign in to
sign in with
sign in or
sign in / register
sign in/join
sign in / join
sign in / sign up
sign in now
log in to your
log in with
log in or
log in / register
log in / sign up
login to your
login with
login or
login / register
login | register
login/register
register now
register here
register for free
register to continue
register to read
register for a free account
create account
create an account
create a free account
create free account
create your free account
create your account
manage account
manage my account
manage subscription
manage my subscription
account settings
profile settings
forgot password
forgot your password
forgotten your password
reset password
reset your password
lost your password
keep me signed in
username or email
welcome! log in
hi, my account
you have reached your limit
you have reached your monthly limit
you've reached your limit
you've reached your monthly
you've reached the limit
you have reached the limit
you have 0 free articles
you have 0 articles
you've read 0
you have read 0
you have viewed 0
0 of 0 free articles
0 free articles remaining
0 articles remaining
this is your last free article
to continue reading
to read the full story
to read the full article
to read this article
to read the rest of this
to access this
to view this content
to unlock this
continue reading with
continue reading for free
continue reading by
keep reading for free
unlock this article
unlock this story
unlock unlimited
premium content
premium article
premium story
members only
member-only
for members only
this article is free to read
this article is available to
this article is only available
this content is only available
this story is only available
this content is not available in your
this content is not available due to
start your free trial
start free trial
start your subscription
start a free trial
try for free
try it free
try us for
cancel anytime
cancel any time
choose your plan
choose a plan
see subscription options
view subscription options
view offers
view subscription
subscription offers
limited time offer
digital access
digital subscription
digital subscriber
access the digital edition
access to this article
buy a subscription
renew your subscription
redeem
gift subscription
gift subscriptions
create a new account
continue with facebook
continue with google
continue with apple
continue with email
sign up with google
sign up with facebook
register to unlock
unlock more articles
this story is available exclusively
this article is available exclusively
didn't get the code
send email to login
it looks like we don't have an account
would you like us to create an account
use a one time
