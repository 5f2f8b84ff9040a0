# Prompts to subscribe, sign up and follow. Long phrases, since they are taken
# at the start of any line or inside a short one: "sign up" alone would take
# "Sign up was slow, the board said."
class line-start
zone  boilerplate
---
sign up here
sign up now
sign up today
sign up for our
sign up for the daily
sign up for the weekly
sign up for the free
sign up for a free
sign up for free
sign up for breaking
sign up for daily
sign up for email
sign up for alerts
sign up for news
sign up for updates
sign up for your
sign up to our
sign up to receive
sign up to get
sign up to the
sign up to read
sign up with your email
sign me up
signup
subscribe now
subscribe today
subscribe here
subscribe to our
subscribe to the
subscribe to get
subscribe to receive
subscribe to read
subscribe to continue
subscribe to unlock
subscribe for
subscribe via
subscribe on
subscribe with
subscribe free
subscribe and
subscriber login
subscriber exclusive
subscribers only
for subscribers only
exclusive for subscribers
this article is for subscribers
this content is for subscribers
this story is for subscribers
already a subscriber
already subscribed
already a member
already registered
already have an account
don't have an account
not a subscriber
not a member yet
not yet a member
not yet registered
become a subscriber
become a member
become a patron
become a supporter
become a premium member
become a friend of
join today
join our newsletter
join our mailing list
join our telegram
join our whatsapp
join our channel
join our community
join us on
join us in
join the newsletter
join the mailing list
join thousands of
join over 0
join 0 other
get our newsletter
get our free
get our daily
get our top stories
get our app
get our best
get the newsletter
get the latest news
get the latest updates
get the latest stories
get the latest from
get the latest headlines
get the best of
get the app
get the daily
get the day's
get the morning
get the top stories
get the news
get all the latest
get alerts
get breaking news
get daily
get email alerts
get email notifications
get email updates
get exclusive
get free
get full access
get instant access
get latest
get more news
get more stories
get more from
get more of our
get news alerts
get notified
get notifications
get push notifications
get real time updates
get real-time updates
get stories like this
get the stories
get this delivered
get top stories
get unlimited access
get unlimited digital access
get updates
get weekly
get your daily
get your free
get your news
receive our newsletter
receive our daily
receive daily
receive the latest
receive news
receive breaking news
receive updates
receive email
delivered to your inbox +line-part
delivered directly to your inbox +line-part
delivered straight to your inbox +line-part
straight to your inbox +line-part
directly to your inbox +line-part
in your inbox +line-part
in your email +line-part
to your inbox every +line-part
right to your inbox +line-part
sent to your inbox +line-part
subscribe now +line-part
sign up now +line-part
sign up here +line-part
sign up today +line-part
sign up for our newsletter +line-part
sign up to our newsletter +line-part
subscribe to our newsletter +line-part
become a patron +line-part
become a member today +line-part
join our newsletter +line-part
our free newsletter +line-part
our daily newsletter +line-part
our weekly newsletter +line-part
our email newsletter +line-part
our morning newsletter +line-part
enter your email
enter your e-mail
enter email
enter your name
enter your zip
enter valid email
please enter a valid email
please enter your email
type your email
thank you for subscribing
thanks for subscribing
thank you for signing up
thanks for signing up
you have been subscribed
you have successfully subscribed
you are subscribed
you're subscribed
you're now subscribed
check your inbox
by clicking sign up
by clicking subscribe
by clicking on
by clicking submit
by entering your email
by providing your email
by providing an email
by registering
by signing up
by submitting
by subscribing
by joining
by continuing
you can unsubscribe
you may unsubscribe
unsubscribe at any time
unsubscribe any time
unsubscribe at any time +line-part
unsubscribe anytime +line-part
we will never share your email
we'll never share your email
we don't spam
we do not spam
no spam
newsletter signup
newsletter sign up
newsletter sign-up
newsletter subscription
breaking news alerts
breaking news emails
stay up to date with
stay up-to-date with
stay in the know
stay on top of the news
stay ahead with
never miss a story
never miss an update
never miss a beat
never miss out
don't miss a story
don't miss out on the latest
don't miss the latest
don't miss our
want more stories like this
want to read more
want to get more
want more news
want the latest
like what you see
like what you read
like what you're reading
enjoying this article
enjoy this article
enjoyed this article
did you enjoy this
follow us on
follow us at
follow us for
follow us @
follow our
follow @
follow on twitter
follow on facebook
follow on instagram
follow on x
follow on google news
follow on bluesky
follow along with
on twitter @ +line-part
on twitter at @ +line-part
on twitter and facebook +line-part
on facebook and twitter +line-part
on facebook or twitter +line-part
on instagram @ +line-part
on x @ +line-part
on bluesky @ +line-part
find us on
find him on twitter
find her on twitter
like us on
connect with us
connect with him on
connect with her on
contact him at
contact her at
contact the reporter
contact the writer
contact the author
reach him at
reach her at
reach the reporter
reach the author
email him at
email her at
email the reporter
do you have a story
do you have a tip
do you have information
do you have more information
have a story
have a tip
have a news tip
got a story
got a news tip
got a tip
tell us what you think
let us know what you think
let us know in the comments
have your say
tell us in the comments
what do you think?
add us as a preferred source
add as a preferred source
make us preferred
make us your preferred
prefer us on google
set as preferred source
see more of our stories on google
download our app
download the app
download our free app
download the free app
install our app
install the app
available on the app store
get it on google play
support our journalism
support our work
support independent journalism
support local journalism
support quality journalism
support his efforts +line-part
support her efforts +line-part
support our efforts +line-part
please support
please consider supporting
please consider donating
please consider making a donation
please consider subscribing
please consider becoming
help us continue
help us keep
help support
your support makes
your support helps
your donation
make a donation
make a contribution
make a tax-deductible
donate now
donate today
donate here
donate to
contribute now
buy me a coffee
buy us a coffee
support on patreon
turn on notifications
turn on desktop notifications
enable notifications
allow notifications
manage notifications
manage newsletters
manage alerts
my notifications
by registering you agree
by registering, you agree
by signing up you agree
by signing up, you agree
by signing up, i agree
by signing up you will
by signing up, you will
by subscribing you agree
by subscribing, you agree
by subscribing, you are
by submitting your email
by submitting this form
by joining you agree
by continuing, you agree
by continuing you agree
by entering your e-mail
keep up to date with
for more stories like this
got a confidential news tip
yes! sign me up
see our privacy notice
read our privacy policy
