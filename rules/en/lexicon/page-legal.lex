# Notices about cookies, rights and terms.
class element-name
zone  boilerplate
---
cookie
cookies
cookie banner
cookie notice
consent
gdpr
ccpa
privacy
onetrust
didomi
terms
disclaimer
copyright
copy right
legal
licence
license
rights
syndication
report error
corrections policy
trust project
trust
about us
mission
standards
policy
