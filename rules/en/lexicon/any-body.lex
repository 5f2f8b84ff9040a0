# "The Harbour Line sank, the company said": company. Words that may mean a body
# whose name does not hold them, as `the council` hardly would.
list any-body
---
agency
company
firm
group
organization
organisation
outfit
union
charity
nonprofit
non-profit
association
bureau
force
club
team
newspaper
paper
magazine
outlet
network
broadcaster
watchdog
regulator
retailer
airline
carrier
manufacturer
maker
operator
publisher
startup
start-up
think tank
