# She accused him of lying: verbs that charge, thank or blame someone with something.
list accuses
class speech
inflect verbs
---
accuse
blame
criticize
criticise
fault
chide
mock
thank
praise
credit
congratulate
attack
slam
blast
condemn
denounce
warn
scold
berate
suspect
convict
acquit
charge
indict
sue
lambaste
ridicule
rebuke
censure
commend
applaud
forgive
hammer
ding
knock
lampoon
assail
chastise
castigate
deride
