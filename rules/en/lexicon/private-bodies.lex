# "The Harbour Line sank, the company said": company. Words that will not mean
# an authority, a school or a hospital.
list private-bodies
---
company
firm
group
outfit
union
charity
nonprofit
non-profit
club
team
retailer
airline
carrier
manufacturer
maker
publisher
startup
start-up
think tank
