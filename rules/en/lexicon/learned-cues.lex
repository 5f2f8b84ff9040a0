# Zoë Díaz defended the plan: verbs whose subject is a source, counted in articles
# that people annotated. Written by `quoth learn`: changes by hand are lost.
list learned-cues
inflect verbs
---
accept  # 15/31
accuse  # 83/90
acknowledge  # 74/78
acquiesce  # 5/5
add  # 290/336
address  # 25/64
admire  # 3/3
admit  # 32/38
admit to  # 2/3
adopt  # 9/25
advise  # 6/30
advocate  # 8/22
advocate for  # 12/17
affirm  # 5/6
agitate  # 2/2
agree  # 30/45
agree on  # 6/8
agree to  # 4/9
agree with  # 9/12
aim  # 18/37
alarm  # 3/7
align  # 4/11
allege  # 17/21
allow  # 21/65
allude to  # 5/6
anger  # 7/10
announce  # 132/142
answer  # 18/33
anticipate  # 3/6
apologize for  # 6/6
apologize to  # 2/5
appear  # 103/187
append  # 2/4
applaud  # 12/18
appoint  # 7/12
approve  # 9/16
argue  # 144/149
argue against  # 2/2
argue for  # 4/4
arise  # 2/5
arrange  # 2/6
articulate  # 6/9
ask  # 255/286
ask about  # 20/30
ask for  # 12/12
assail  # 11/11
assert  # 20/22
assume  # 6/13
assure  # 22/27
attack  # 48/83
attribute  # 8/11
author  # 2/2
authorize  # 4/13
avoid  # 8/38
back  # 59/138
balk at  # 4/4
ban  # 5/24
bar  # 3/8
bark  # 2/2
bash  # 3/8
beg  # 2/6
believe  # 76/94
believe in  # 5/7
belittle  # 2/2
bemoan  # 6/6
bill  # 4/11
blame  # 37/39
blare  # 2/7
blast  # 35/35
block  # 8/26
boast  # 7/11
boast about  # 5/5
boast of  # 6/6
boo  # 7/18
boom  # 2/4
bore  # 2/3
bother  # 2/5
boycott  # 2/3
brag  # 5/6
brag about  # 3/3
brand  # 2/2
bring up  # 4/6
bristle at  # 2/3
broadcast  # 3/8
brush off  # 3/3
busy  # 2/7
calculate  # 3/6
call  # 260/326
call for  # 91/97
call on  # 35/41
call out  # 6/8
call upon  # 3/3
campaign against  # 6/14
campaign for  # 5/20
care  # 3/8
care about  # 4/7
cast  # 25/63
caution  # 7/7
caution against  # 3/3
celebrate  # 9/27
center  # 2/7
challenge  # 21/47
champion  # 8/13
chant  # 11/14
characterize  # 6/6
charge  # 25/45
chatter  # 3/3
cheer  # 7/26
chide  # 7/7
chime in  # 2/5
choose  # 12/50
circulate  # 4/9
cite  # 79/81
claim  # 86/102
clarify  # 6/6
clear  # 16/62
co-sponsor  # 3/7
coin  # 3/5
come out against  # 3/3
comment  # 6/12
comment on  # 17/21
commit  # 4/13
compare  # 16/26
compile  # 2/9
complain  # 16/16
complain about  # 3/4
concede  # 18/21
concern  # 12/25
conclude  # 45/50
concur  # 2/2
condemn  # 17/21
confirm  # 28/38
congratulate  # 8/8
consider  # 49/68
contemplate  # 5/8
contend  # 7/11
continue  # 59/95
contradict  # 5/7
contrast  # 6/13
convey  # 2/2
convict  # 2/7
convince  # 16/22
correct  # 2/8
count  # 8/35
counter  # 6/12
cover  # 8/35
crack  # 2/8
craft  # 2/6
credit  # 9/10
criticise  # 2/2
criticize  # 91/96
crown  # 2/6
cry  # 2/3
cry out  # 2/3
dawn  # 2/2
debate  # 8/33
debate about  # 3/5
decide  # 38/69
declare  # 75/89
decline  # 68/80
decry  # 14/14
dedicate  # 3/8
deem  # 14/14
defend  # 61/76
define  # 4/16
deflect  # 3/5
deliver  # 24/70
demand  # 15/20
demonstrate  # 10/30
denounce  # 35/39
deny  # 32/39
depict  # 2/3
deride  # 6/6
describe  # 100/111
design  # 6/17
detail  # 10/16
determine  # 17/40
devote  # 9/18
dictate  # 2/6
differ  # 2/9
direct  # 4/18
disagree on  # 2/3
disagree with  # 3/3
disappoint  # 5/8
disavow  # 8/8
disclose  # 14/20
discount  # 2/3
discover  # 4/15
discuss  # 53/61
dislike  # 6/7
dismay  # 2/3
dismiss  # 34/40
disparage  # 2/3
display  # 5/14
dispute  # 8/8
disregard  # 2/2
distance  # 7/10
distinguish  # 2/4
distribute  # 2/9
diverge  # 2/2
document  # 5/11
double down on  # 5/7
doubt  # 4/4
downplay  # 3/6
draw  # 22/99
draw attention to  # 2/4
dub  # 5/6
dwell on  # 3/3
echo  # 24/37
elaborate  # 2/4
elaborate on  # 2/2
email  # 14/27
embrace  # 13/29
empathize  # 2/2
emphasize  # 21/24
empower  # 2/6
enamor  # 3/3
encourage  # 18/29
endorse  # 100/124
engage  # 4/20
enjoy  # 10/27
entitle  # 2/5
envision  # 7/8
establish  # 3/13
estimate  # 15/19
evince  # 2/2
exasperate  # 2/2
excite  # 3/7
exclaim  # 2/2
exemplify  # 2/2
exhort  # 2/2
expand on  # 2/3
expect  # 117/129
experience  # 5/14
explain  # 82/87
exploit  # 3/8
explore  # 3/6
expose  # 8/18
express  # 50/54
express concern about  # 3/3
express support for  # 3/3
extol  # 3/3
eye  # 3/5
favor  # 18/26
fear  # 23/25
feel  # 36/61
figure out  # 3/6
file  # 19/54
find  # 98/201
fire  # 7/25
fire back  # 4/6
fire back at  # 2/4
float  # 3/5
focus  # 6/21
focus on  # 41/88
forecast  # 5/5
foresee  # 3/3
forget  # 5/9
forward  # 3/7
frame  # 5/9
frustrate  # 3/8
further  # 8/22
go after  # 7/15
grant  # 3/9
grapple  # 2/8
grouse  # 2/2
guess  # 5/7
gush about  # 2/2
hail  # 6/7
hammer  # 4/10
hang  # 2/8
harangue  # 2/2
hate  # 4/4
headline  # 2/6
heap  # 3/3
heckle  # 2/3
herald  # 3/3
hesitate  # 2/3
highlight  # 24/37
hint  # 5/7
hint at  # 5/7
hire  # 8/40
hit  # 14/49
hone  # 2/3
hope  # 67/79
hope for  # 6/8
horrify  # 3/3
identify  # 21/36
identify with  # 3/4
ignore  # 14/27
illustrate  # 3/5
imagine  # 7/12
impassion  # 2/2
imply  # 13/14
impose  # 4/9
impress  # 4/8
incline  # 4/6
indicate  # 38/45
inflate  # 2/2
inform  # 6/7
infuriate  # 2/2
insist  # 60/60
insist on  # 2/5
instruct  # 2/3
insult  # 2/2
intend  # 13/16
interest  # 2/7
interject  # 5/7
interpret  # 5/6
intimate  # 2/2
intrigue  # 2/5
introduce  # 16/37
invalidate  # 2/3
invite  # 4/18
invoke  # 8/14
irritate  # 3/3
issue  # 30/62
jab  # 4/6
joke  # 11/13
joke about  # 7/7
judge  # 4/7
justify  # 4/7
knock  # 5/13
know  # 109/155
know about  # 2/3
label  # 8/9
lambaste  # 5/5
lament  # 15/15
lash out at  # 4/6
laud  # 2/4
laugh  # 3/14
launch  # 13/47
lay  # 6/19
lay out  # 14/17
lean  # 5/15
learn  # 20/27
learn of  # 2/2
lecture  # 2/2
lend  # 2/9
liken  # 6/6
line  # 5/23
link  # 5/18
list  # 20/32
lobby  # 2/8
lobby for  # 2/2
long  # 23/74
look  # 28/82
look for  # 9/18
look forward to  # 3/3
look to  # 9/19
love  # 7/11
maintain  # 9/35
make clear  # 16/17
make it clear  # 12/13
make the case  # 6/6
make the case for  # 3/3
make the point  # 2/2
mandate  # 3/6
mark  # 5/24
marvel  # 2/3
mention  # 56/66
message  # 3/11
mince  # 3/3
mind  # 2/8
mix  # 2/7
mock  # 25/33
monitor  # 2/9
mount  # 5/15
mull  # 3/3
muse  # 2/2
muse about  # 2/2
mystify  # 2/2
name  # 35/63
needle  # 2/2
negotiate  # 4/10
nominate  # 18/45
note  # 183/187
notice  # 5/7
observe  # 5/7
offer  # 79/122
open up about  # 2/2
opine  # 3/3
oppose  # 60/72
opt  # 4/7
order  # 21/22
outline  # 9/12
outrage  # 3/4
overstate  # 2/3
overturn  # 2/5
paint  # 7/13
pass  # 27/64
pause  # 2/8
pay tribute to  # 2/6
peg  # 4/4
perceive  # 3/4
persuade  # 14/18
pile on  # 2/5
pin  # 2/4
pitch  # 3/7
pivot  # 6/13
place  # 5/25
plan  # 41/63
play down  # 5/7
plead  # 7/7
please  # 2/6
pledge  # 44/78
plot  # 2/3
point  # 6/17
point out  # 47/48
point to  # 41/57
poke  # 3/3
polarize  # 2/5
ponder  # 2/3
portray  # 23/27
posit  # 3/3
position  # 4/16
post  # 35/61
pounce  # 2/3
praise  # 51/54
preach  # 3/3
predict  # 39/44
prefer  # 22/24
prescribe  # 2/2
present  # 16/35
press  # 14/27
press for  # 3/5
pressure  # 5/8
proclaim  # 6/7
prohibit  # 4/7
project  # 12/20
promise  # 61/68
promote  # 18/28
pronounce  # 3/4
propose  # 47/54
prosecute  # 2/8
protest  # 5/11
protest against  # 2/3
prove  # 11/54
provide  # 25/115
publicize  # 2/2
publish  # 14/45
pump  # 4/4
pursue  # 5/24
push  # 25/65
push back against  # 3/4
push back on  # 2/3
push for  # 14/16
put  # 33/155
puzzle  # 2/2
quash  # 2/4
query  # 2/2
question  # 54/59
quip  # 4/6
quote  # 12/16
rail  # 2/2
rail against  # 13/13
raise questions about  # 4/6
ratchet  # 2/7
ratify  # 2/5
rattle  # 8/10
react  # 5/15
read  # 25/42
reaffirm  # 5/5
realize  # 7/8
reason  # 4/11
reassure  # 3/5
rebuff  # 6/11
rebuke  # 7/9
rebut  # 7/7
recall  # 49/54
recite  # 7/7
reckon  # 2/3
recognize  # 22/30
recommend  # 11/16
reconsider  # 2/6
recount  # 7/8
refer  # 2/4
refer to  # 60/70
reference  # 13/14
reflect on  # 4/9
refuse  # 56/62
refute  # 2/2
regard  # 8/19
regret  # 3/3
reiterate  # 18/18
reject  # 37/42
release  # 54/158
relish  # 4/5
remark  # 15/23
remember  # 27/34
remind  # 23/24
renew  # 4/12
renounce  # 2/3
repeat  # 21/28
replay  # 2/3
reply  # 28/31
report  # 164/216
reprimand  # 2/2
reprise  # 2/2
repudiate  # 3/3
request  # 10/16
require  # 17/62
reserve  # 2/8
resist  # 6/11
resonate  # 4/12
respond  # 43/65
respond to  # 30/66
respond with  # 3/6
restrict  # 6/11
retort  # 2/2
retweet  # 7/10
reveal  # 45/59
revere  # 3/3
review  # 2/9
revile  # 3/3
revisit  # 2/6
ridicule  # 2/3
rip  # 5/9
robocall  # 2/4
rule  # 11/24
rule out  # 4/7
satirize  # 2/2
satisfy  # 3/6
savage  # 3/4
say  # 5409/5493
scare  # 4/8
scoff  # 2/2
scold  # 2/2
see  # 135/252
seek  # 85/141
seem  # 131/187
seize  # 6/27
send  # 20/92
sense  # 2/4
sentence  # 3/8
share  # 26/52
shock  # 3/6
shoot back  # 8/10
shout  # 11/16
show  # 222/292
shrug off  # 4/6
shut  # 2/10
side with  # 4/8
sign  # 21/61
signal  # 12/17
sing  # 3/5
single out  # 5/6
size  # 2/2
slam  # 22/23
slash  # 2/3
sound  # 12/21
sound off on  # 2/2
spar over  # 3/3
spark  # 2/9
speak about  # 14/15
speak of  # 7/8
speak out  # 4/6
speak out about  # 5/5
speculate  # 5/6
speculate about  # 2/2
spell out  # 2/2
split on  # 3/4
spot  # 2/10
spotlight  # 2/5
spurn  # 2/2
squabble  # 2/4
stand by  # 4/6
startle  # 3/3
state  # 55/95
stick  # 4/20
stress  # 13/13
strike down  # 3/5
strive  # 3/4
struggle  # 11/54
submit  # 2/5
sue  # 7/17
suggest  # 183/197
sum up  # 2/4
support  # 113/172
surface  # 3/5
surmise  # 2/2
surprise  # 6/10
suspect  # 5/5
swear  # 2/4
symbolize  # 2/3
take aim at  # 5/7
take credit for  # 2/2
take issue with  # 5/5
talk  # 23/48
talk about  # 72/83
talk of  # 3/5
talk up  # 3/3
target  # 8/32
taunt  # 2/2
tear  # 3/7
tell  # 508/532
tend  # 8/29
testify  # 6/12
thank  # 16/20
think  # 100/119
think about  # 7/8
think of  # 5/9
threaten  # 19/29
thrill  # 3/5
throw  # 7/29
tick off  # 3/3
title  # 10/13
touch on  # 3/3
tout  # 24/24
trash  # 3/4
trouble  # 2/9
trumpet  # 3/3
trust  # 4/9
try  # 4/20
tussle  # 2/2
tweet  # 86/95
tweet about  # 3/3
uncover  # 2/9
underestimate  # 2/3
underscore  # 11/27
understand  # 16/24
unleash  # 3/8
unsettle  # 2/2
unveil  # 5/10
upset  # 5/11
urge  # 58/62
utter  # 5/8
veer  # 2/5
vent  # 2/3
veto  # 3/3
video  # 2/5
vie for  # 2/4
view  # 20/34
voice  # 11/15
vote  # 23/112
vote against  # 10/14
vote for  # 36/69
vouch for  # 6/6
vow  # 50/50
wage  # 2/8
walk back  # 4/4
want  # 111/154
warn  # 45/46
warn about  # 2/3
warn against  # 4/4
warn of  # 6/6
warrant  # 2/3
weigh in  # 3/6
weigh in on  # 3/5
welcome  # 9/14
whack  # 2/2
wish  # 3/3
withdraw  # 4/8
withhold  # 3/9
witness  # 4/5
wonder  # 16/18
word  # 2/6
worry  # 19/21
worry about  # 13/16
write  # 271/300
write about  # 6/7
write back  # 2/2
write on  # 8/15
yell  # 7/8
zero in on  # 2/4
