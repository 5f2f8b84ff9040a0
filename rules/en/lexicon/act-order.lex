# "Police urged drivers to stay home": urged. The source wants someone else to
# act: an order, a request, a piece of advice.
list act-order
inflect verbs
---
urge
order
demand
demand of
instruct
command
direct
require
request
ask for
call on
call upon
call for
appeal to
appeal for
plead
plead with
plead for
beg
beseech
implore
entreat
exhort
encourage
press
pressure
pressurise
pressurize
push
prod
nudge
advise
recommend
counsel
caution
warn against
remind
invite
summon
forbid
prohibit
ban
bar
allow
permit
authorize
authorise
enjoin
oblige
compel
force
decree
mandate
dictate
persuade
convince
coax
goad
challenge
petition
solicit
insist on
prompt
