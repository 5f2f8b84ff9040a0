# The words of zone-newsletter.lex that say so only as the whole line.
list  zone-newsletter
class line-whole
zone  boilerplate
---
sign up
subscribe
subscribed
subscription
subscriptions
join now
your email
your email address
your e-mail
email address
e-mail address
email *
first name
last name
unsubscribe
newsletter
newsletters
our newsletter
our newsletters
email newsletter
email newsletters
email alerts
email updates
free newsletter
daily newsletter
weekly newsletter
morning newsletter
news alerts
stay informed
stay connected
stay in touch
stay tuned
contact us
download now
support us
donate
contribute
notifications
push notifications
