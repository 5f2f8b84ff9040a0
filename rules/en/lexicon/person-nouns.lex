# "A woman and two teenagers told the officer what they saw": woman, teenagers.
# Words for a person who is not named and whose trade is not said.
list person-nouns
class person
forms singular plural
---
man: men +male
woman: women +female
boy: boys +male
girl: girls +female
person: people/persons
child: children
kid: kids
baby: babies
infant: infants
toddler: toddlers
teenager: teenagers
teen: teens
adolescent: adolescents
youngster: youngsters
youth: youths
adult: adults
gentleman: gentlemen +male
lady: ladies +female
guy: guys +male
lad: lads +male
lass: lasses +female
fellow: fellows +male
chap: chaps +male
bloke: blokes +male
dude: dudes +male
gal: gals +female
individual: individuals
human: humans
human being: human beings
stranger: strangers
newcomer: newcomers
elder: elders
senior: seniors
old man: old men +male
old woman: old women +female
young man: young men +male
young woman: young women +female
young person: young people
elderly man: elderly men +male
elderly woman: elderly women +female
middle-aged man: middle-aged men +male
middle-aged woman: middle-aged women +female
schoolboy: schoolboys +male
schoolgirl: schoolgirls +female
schoolchild: schoolchildren
teenage boy: teenage boys +male
teenage girl: teenage girls +female
twin: twins
triplet: triplets
orphan: orphans
bachelor: bachelors +male
spinster: spinsters +female
bride: brides +female
groom: grooms +male
mum: mums +female
mom: moms +female
dad: dads +male
mother: mothers +female
father: fathers +male
parent: parents
brother: brothers +male
sister: sisters +female
son: sons +male
daughter: daughters +female
husband: husbands +male
wife: wives +female
widow: widows +female
widower: widowers +male
grandmother: grandmothers +female
grandfather: grandfathers +male
resident: residents
local: locals
native: natives
citizen: citizens
villager: villagers
neighbor: neighbors
neighbour: neighbours
passer-by: passers-by
passerby: passersby
bystander: bystanders
onlooker: onlookers
witness: witnesses
eyewitness: eyewitnesses
victim: victims
survivor: survivors
suspect: suspects
patient: patients
prisoner: prisoners
inmate: inmates
detainee: detainees
hostage: hostages
refugee: refugees
migrant: migrants
immigrant: immigrants
worker: workers
employee: employees
employer: employers
boss: bosses
colleague: colleagues
friend: friends
teacher: teachers
student: students
pupil: pupils
farmer: farmers
driver: drivers
soldier: soldiers
officer: officers
official: officials
expert: experts
member: members
leader: leaders
insider: insiders
volunteer: volunteers
activist: activists
protester: protesters
voter: voters
taxpayer: taxpayers
customer: customers
client: clients
consumer: consumers
visitor: visitors
tourist: tourists
guest: guests
passenger: passengers
owner: owners
player: players
fan: fans
hero: heroes
heroine: heroines +female
genius: geniuses
personality: personalities
veteran: veterans
amateur: amateurs
professional: professionals
beginner: beginners
loner: loners
maverick: mavericks
pioneer: pioneers
visionary: visionaries
enemy: enemies
foe: foes
rival: rivals
opponent: opponents
companion: companions
comrade: comrades
buddy: buddies
pal: pals
mate: mates
peer: peers
counterpart: counterparts
successor: successors
predecessor: predecessors
heir: heirs
descendant: descendants
ancestor: ancestors
namesake: namesakes
lookalike: lookalikes
impostor: impostors
imposter: imposters
liar: liars
coward: cowards
traitor: traitors
villain: villains
bully: bullies
fool: fools
idiot: idiots
layman: laymen +male
American: Americans
Briton: Britons
Englishman: Englishmen +male
Englishwoman: Englishwomen +female
Frenchman: Frenchmen +male
Frenchwoman: Frenchwomen +female
Irishman: Irishmen +male
Irishwoman: Irishwomen +female
Scotsman: Scotsmen +male
Scotswoman: Scotswomen +female
Welshman: Welshmen +male
Dutchman: Dutchmen +male
Dutchwoman: Dutchwomen +female
Spaniard: Spaniards
Dane: Danes
Swede: Swedes
Finn: Finns
Pole: Poles
Turk: Turks
Scot: Scots
Serb: Serbs
Croat: Croats
Kurd: Kurds
Arab: Arabs
Jew: Jews
Muslim: Muslims
Christian: Christians
Catholic: Catholics
Protestant: Protestants
Hindu: Hindus
Sikh: Sikhs
Buddhist: Buddhists
atheist: atheists
Democrat: Democrats
Republican: Republicans
liberal: liberals
conservative: conservatives
socialist: socialists
communist: communists
feminist: feminists
vegetarian: vegetarians
vegan: vegans
gay man: gay men +male
lesbian: lesbians +female
transgender woman: transgender women +female
transgender man: transgender men +male
father of two: fathers of two +male
father of three: fathers of three +male
father of four: fathers of four +male
mother of two: mothers of two +female
mother of three: mothers of three +female
mother of four: mothers of four +female
year-old: year-olds
crewman: crewmen +male
crewmember: crewmembers
crew member: crew members
cast member: cast members
staff member: staff members
staffer: staffers
townsman: townsmen +male
tribesman: tribesmen +male
tribeswoman: tribeswomen +female
clansman: clansmen +male
countryman: countrymen +male
compatriot: compatriots
fellow citizen: fellow citizens
homeless person: homeless people
wheelchair user: wheelchair users
rape victim: rape victims
sex offender: sex offenders
drug user: drug users
smoker: smokers
drinker: drinkers
addict: addicts
alcoholic: alcoholics
gambler: gamblers
carer: carers
everyman: everymen +male
folk +plural
folks +plural
men and women +plural
