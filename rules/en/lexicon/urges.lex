# She urged them to wait: verbs that want another to act.
list urges
inflect verbs
---
urge
ask
tell
order
advise
warn
encourage
call on
call upon
invite
implore
beg
instruct
command
direct
press
push
challenge
persuade
convince
remind
request
beseech
exhort
caution
want
expect
permit
require
forbid
dare
appeal to
counsel
enjoin
demand of
plead with
prod
pressure
