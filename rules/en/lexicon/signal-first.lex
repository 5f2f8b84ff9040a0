# "It is the first strike in the city, and the inaugural event": first,
# inaugural. A claim that there was no such thing before.
list signal-first
---
first
firsts +noun
for the first time
first-ever
first-time +adjective
earliest
inaugural +adjective
inaugurate: inaugurates, inaugurated, inaugurating
debut: debuts, debuted, debuting
maiden +adjective
pioneer: pioneers, pioneered, pioneering
trailblazer: trailblazers
trailblazing +adjective
groundbreaking
ground-breaking +adjective
path-breaking +adjective
invent: invents, invented, inventing
inventor: inventors
invention: inventions
discover: discovers, discovered, discovering
discovery: discoveries
premiere: premieres, premiered, premiering
precedent: precedents
