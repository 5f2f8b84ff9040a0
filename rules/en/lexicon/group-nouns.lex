# "Officials denied it, but residents and rights groups disagreed": officials,
# residents, rights groups. Plural words for people, or for bodies of people,
# that speak as a group and are not named. One body in the singular (the
# company, the ministry) stands in body-nouns.lex.
list group-nouns
class group plural
---
officials
critics
experts
residents
police
prosecutors
lawmakers
voters
scientists
researchers
authorities
sources
witnesses
Democrats
Republicans
analysts
economists
activists
campaigners
protesters
protestors
demonstrators
supporters
opponents
advocates
investigators
detectives
officers
firefighters
doctors
physicians
nurses
medics
paramedics
teachers
students
pupils
parents
farmers
workers
employees
employers
unions
executives
investors
traders
shareholders
bankers
brokers
businesses
companies
firms
banks
retailers
manufacturers
producers
suppliers
consumers
customers
shoppers
users
buyers
sellers
homeowners
landlords
tenants
neighbors
neighbours
locals
villagers
townspeople
citizens
people
relatives
families
friends
colleagues
teammates
team-mates
players
coaches
fans
athletes
spectators
organizers
organisers
volunteers
members
leaders
politicians
legislators
senators
representatives
congressmen
councillors
councilors
councilmembers
commissioners
ministers
diplomats
ambassadors
envoys
negotiators
mediators
delegates
aides
advisers
advisors
strategists
pollsters
lobbyists
observers
inspectors
regulators
auditors
historians
scholars
academics
professors
psychologists
epidemiologists
virologists
meteorologists
forecasters
geologists
astronomers
archaeologists
environmentalists
conservationists
ecologists
climatologists
engineers
developers
designers
architects
technicians
programmers
journalists
reporters
correspondents
editors
columnists
commentators
pundits
broadcasters
publishers
bloggers
readers
viewers
listeners
writers
authors
artists
musicians
actors
filmmakers
celebrities
lawyers
attorneys
solicitors
barristers
judges
justices
jurors
magistrates
defendants
plaintiffs
victims
survivors
suspects
attackers
gunmen
militants
insurgents
rebels
fighters
terrorists
extremists
jihadists
separatists
soldiers
troops
forces
commanders
generals
veterans
marines
peacekeepers
guards
agents
spies
whistleblowers
insiders
outsiders
bystanders
onlookers
passers-by
passersby
motorists
drivers
commuters
passengers
pilots
crews
sailors
fishermen
miners
truckers
dockers
steelworkers
builders
contractors
tourists
visitors
travelers
travellers
migrants
immigrants
refugees
evacuees
exiles
expatriates
detainees
inmates
prisoners
hostages
captives
patients
donors
backers
sponsors
philanthropists
patrons
clerics
priests
bishops
pastors
rabbis
imams
monks
nuns
worshippers
worshipers
parishioners
Christians
Muslims
Jews
Hindus
Buddhists
Sikhs
Catholics
Protestants
Sunnis
Shiites
Shias
evangelicals
conservatives
liberals
progressives
moderates
centrists
socialists
communists
nationalists
populists
independents
loyalists
hardliners
reformists
reformers
unionists
royalists
secessionists
rivals
competitors
candidates
contenders
challengers
incumbents
allies
enemies
adversaries
partners
counterparts
skeptics
sceptics
cynics
detractors
doubters
naysayers
proponents
adherents
followers
believers
deniers
theorists
sympathizers
sympathisers
feminists
women
men
children
kids
teenagers
teens
youngsters
adults
youths
elders
pensioners
retirees
taxpayers
constituents
electors
hackers
gamers
influencers
entrepreneurs
startups
directors
managers
bosses
chiefs
chairmen
trustees
governors
mayors
sheriffs
deputies
troopers
constables
coroners
pathologists
psychiatrists
therapists
counselors
counsellors
clinicians
surgeons
pharmacists
specialists
consultants
planners
educators
principals
headteachers
administrators
bureaucrats
technocrats
policymakers
policy-makers
officeholders
lawmen
watchdogs
think-tanks
campaigns
charities
nonprofits
NGOs
churches
schools
universities
hospitals
agencies
ministries
departments
governments
countries
nations
cities
councils
courts
parties
parliaments
newspapers
media
airlines
automakers
carmakers
drugmakers
insurers
lenders
utilities
wholesalers
importers
exporters
growers
ranchers
winemakers
fishers
hunters
loggers
landowners
tribes
clans
lads
girls
boys
mothers
fathers
wives
husbands
widows
brothers
sisters
sons
daughters
siblings
twins
cousins
mourners
well-wishers
revelers
revellers
partygoers
festivalgoers
concertgoers
churchgoers
moviegoers
theatergoers
diners
guests
callers
hecklers
crowds
mobs
looters
rioters
strikers
picketers
squatters
vigilantes
militias
gangs
cartels
smugglers
traffickers
pirates
thieves
burglars
robbers
rescuers
responders
lords
royals
aristocrats
elites
millionaires
billionaires
oligarchs
tycoons
police officers
law enforcement
law enforcement officials
U.S. officials
US officials
UN officials
U.N. officials
EU officials
government officials
senior officials
state officials
local officials
city officials
county officials
federal officials
health officials
public health officials
election officials
elections officials
intelligence officials
security officials
defense officials
defence officials
administration officials
White House officials
State Department officials
military officials
company officials
school officials
hospital officials
union officials
prison officials
court officials
emergency officials
weather officials
fire officials
police officials
western officials
current and former officials
former officials
federal prosecutors
state prosecutors
local authorities
health authorities
military authorities
federal authorities
police sources
security sources
diplomatic sources
government sources
medical sources
industry sources
court sources
family sources
local media
state media
social media users
state television
state TV
news agencies
news organizations
news organisations
news outlets
news reports
media reports
rights groups
human rights groups
civil rights groups
advocacy groups
aid groups
aid agencies
aid workers
rescue workers
rescue teams
health workers
health experts
legal experts
security experts
human rights activists
civil society groups
environmental groups
opposition parties
opposition leaders
opposition politicians
opposition activists
opposition lawmakers
party leaders
union leaders
business leaders
community leaders
church leaders
religious leaders
faith leaders
civic leaders
civil rights leaders
world leaders
congressional leaders
European leaders
Western leaders
Western diplomats
Arab leaders
tribal leaders
tribal elders
village elders
family members
business owners
shop owners
homeless people
young people
local people
local residents
defense lawyers
defence lawyers
defense attorneys
human rights lawyers
senior aides
campaign aides
government ministers
cabinet ministers
foreign ministers
finance ministers
city leaders
council members
board members
committee members
cabinet members
crew members
jury members
union members
party members
staff members
staff
the elderly
the poor
the rich
the wealthy
the homeless
the unemployed
the young
management
clergy
personnel
rank and file
electorate
populace
congregation
laity
judiciary
bureaucracy
