# "The report claims rents rose; the claims were denied": claims is a verb
# first and a noun then. Forms that stand in verbs.lex but are as often nouns
# in news, so that `his claims` is read as a noun phrase. Other nouns need not
# stand here: a word of no other class is taken for a noun.
list nouns
class noun
forms singular plural
---
abuse: abuses
access: accesses
account: accounts
accounting
accused
ache: aches
act: acts
address: addresses
advance: advances
advertisement: advertisements
advertising
age: ages
aid
aim: aims
air
alarm: alarms
alert: alerts
ally: allies
amount: amounts
anchor: anchors
anger
answer: answers
appeal: appeals
approach: approaches
arch: arches
archive: archives
arm: arms
array: arrays
arrest: arrests
article: articles
assault: assaults
attack: attacks
attempt: attempts
attribute: attributes
auction: auctions
audit: audits
author: authors
average: averages
award: awards
axe: axes
baby: babies
back: backs
backfire: backfires
backlash
bag: bags
bail: bails
bailout: bailouts
balance: balances
ball: balls
ballot: ballots
ban: bans
band: bands
bank: banks
banking
bar: bars
bargain: bargains
barrel: barrels
barrier: barriers
base: bases
bash: bashes
bat: bats
batch: batches
battle: battles
beam: beams
bear: bears
bearing: bearings
beat: beats
beating: beatings
bed: beds
beginning: beginnings
being: beings
beloved
bend: bends
benefit: benefits
bet: bets
bid: bids
bidding
bill: bills
bind: binds
birth: births
bit: bits
bite: bites
blackmail: blackmails
blackout: blackouts
blame
blanket: blankets
blast: blasts
blaze: blazes
blend: blends
blessing: blessings
blight: blights
block: blocks
blockade: blockades
blog: blogs
blow: blows
board: boards
boarding: boardings
boast: boasts
boat: boats
body: bodies
bolt: bolts
bomb: bombs
bombing: bombings
bond: bonds
book: books
booking: bookings
boom: booms
boost: boosts
boot: boots
border: borders
bore: bores
boss: bosses
bottle: bottles
bottom: bottoms
bound: bounds
bow: bows
bowl: bowls
box: boxes
boxing
boycott: boycotts
brace: braces
brain: brains
brake: brakes
branch: branches
brand: brands
brawl: brawls
breach: breaches
bread: breads
break: breaks
breakdown: breakdowns
breakfast: breakfasts
breath: breaths
breed: breeds
breeding
breeze: breezes
bribe: bribes
bridge: bridges
brief: briefs
briefing: briefings
broadcast: broadcasts
broadcasting
brother: brothers
brush: brushes
bubble: bubbles
buck: bucks
bud: buds
budget: budgets
bug: bugs
build-up: build-ups
building: buildings
buildup: buildups
bulk: bulks
bullet: bullets
bully: bullies
bump: bumps
bunch: bunches
bundle: bundles
burden: burdens
burn: burns
burning
burst: bursts
bus: buses
bush: bushes
business: businesses
bust: busts
butcher: butchers
butter: butters
button: buttons
buy: buys
buyout: buyouts
buzz: buzzes
cab: cabs
cable: cables
cage: cages
call: calls
camp: camps
campaign: campaigns
can: cans
cancer: cancers
cap: caps
captain: captains
capture: captures
car: cars
card: cards
care: cares
cargo: cargoes
cart: carts
case: cases
cash: cashes
cast: casts
catalogue: catalogues
catch: catches
cause: causes
caution: cautions
cell: cells
center: centers
centre: centres
chain: chains
chair: chairs
challenge: challenges
champion: champions
chance: chances
change: changes
channel: channels
chant: chants
chapter: chapters
charge: charges
charity: charities
charm: charms
chart: charts
charter: charters
chase: chases
chat: chats
cheat: cheats
check: checks
checkup: checkups
cheer: cheers
chef: chefs
chest: chests
chief: chiefs
child: children
chip: chips
choice: choices
chorus: choruses
circle: circles
circuit: circuits
city: cities
claim: claims
clash: clashes
class: classes
clean-up: clean-ups
cleaning
cleansing
cleanup: cleanups
clearing: clearings
clerk: clerks
click: clicks
climb: climbs
clinic: clinics
clip: clips
clipping: clippings
clock: clocks
cloning
closing: closings
cloth: cloths
clothes
clothing
cloud: clouds
club: clubs
clue: clues
coach: coaches
coaching
coast: coasts
coat: coats
coating: coatings
code: codes
coin: coins
cold
collapse: collapses
collar: collars
collection: collections
color: colors
colour: colours
column: columns
combat: combats
comeback: comebacks
comfort: comforts
coming
command: commands
comment: comments
commission: commissions
company: companies
complaint: complaints
complex: complexes
compliment: compliments
compound: compounds
compromise: compromises
concern: concerns
concert: concerts
condition: conditions
conduct: conducts
conference: conferences
conflict: conflicts
conquest: conquests
conscript: conscripts
consent: consents
console: consoles
constable: constables
consulting
contact: contacts
content: contents
contest: contests
context: contexts
contract: contracts
contrast: contrasts
control: controls
convert: converts
convict: convicts
cook: cooks
cooking
copy: copies
cord: cords
core: cores
corner: corners
corpse: corpses
cost: costs
cottage: cottages
cough: coughs
council: councils
counsel: counsels
counseling
counselling
count: counts
counter: counters
counting
country: countries
couple: couples
coupon: coupons
course: courses
court: courts
cover-up: cover-ups
cover: covers
crack: cracks
crackdown: crackdowns
cradle: cradles
craft: crafts
crane: cranes
crash: crashes
craze: crazes
cream: creams
credit: credits
crew: crews
crime: crimes
criminal: criminals
crisis: crises
critique: critiques
crop: crops
cross: crosses
crossing: crossings
crowd: crowds
crown: crowns
cruise: cruises
crush: crushes
cry: cries
cue: cues
cup: cups
curb: curbs
cure: cures
curfew: curfews
curse: curses
curve: curves
custom: customs
cut: cuts
cutback: cutbacks
cutting: cuttings
cycle: cycles
cycling
dad: dads
dam: dams
damage
damages
dance: dances
dancing
dash: dashes
data
date: dates
dating
dawn: dawns
day: days
deal: deals
dealing: dealings
death: deaths
debate: debates
debt: debts
debut: debuts
decade: decades
decay: decays
deceased
deck: decks
decline: declines
decrease: decreases
deed: deeds
default: defaults
defeat: defeats
defect: defects
defence: defences
defense: defenses
delay: delays
delegate: delegates
demand: demands
demise: demises
deposit: deposits
deputy: deputies
desert: deserts
design: designs
desire: desires
desk: desks
despair: despairs
detail: details
detour: detours
device: devices
dialogue: dialogues
diet: diets
dig: digs
dinner: dinners
dip: dips
disappearance: disappearances
discharge: discharges
discipline: disciplines
discount: discounts
discourse: discourses
disease: diseases
disgrace: disgraces
disgust: disgusts
dish: dishes
dismissal: dismissals
dispatch: dispatches
display: displays
dispossessed
dispute: disputes
dissent: dissents
distance: distances
distress: distresses
district: districts
distrust: distrusts
ditch: ditches
dive: dives
divide: divides
division: divisions
divorce: divorces
dock: docks
docking
doctor: doctors
document: documents
dog: dogs
dollar: dollars
donation: donations
door: doors
dose: doses
double: doubles
doubt: doubts
downfall
downturn: downturns
draft: drafts
drag: drags
drain: drains
drama: dramas
draw: draws
drawing: drawings
dream: dreams
dress: dresses
drift: drifts
drill: drills
drilling
drink: drinks
drip: drips
drive: drives
driving
drone: drones
drop: drops
dropout: dropouts
drought: droughts
drug: drugs
drum: drums
drunk: drunks
duck: ducks
duel: duels
dump: dumps
dumping
dust
duty: duties
dwarf: dwarfs
dwelling: dwellings
earning: earnings
earthquake: earthquakes
ease: eases
echo: echoes
eclipse: eclipses
edge: edges
effect: effects
effort: efforts
egg: eggs
elbow: elbows
election: elections
email: emails
embargo: embargoes
embrace: embraces
emergency: emergencies
empire: empires
end: ends
engineer: engineers
engineering
entrance: entrances
envelope: envelopes
envoy: envoys
equal: equals
error: errors
escape: escapes
escort: escorts
essay: essays
estate: estates
estimate: estimates
evening: evenings
event: events
evidence
exam: exams
example: examples
excerpt: excerpts
excess: excesses
exchange: exchanges
excuse: excuses
exercise: exercises
exhibit: exhibits
exile: exiles
exit: exits
expense: expenses
experience: experiences
experiment: experiments
expert: experts
exploit: exploits
export: exports
express: expresses
extract: extracts
extreme: extremes
eye: eyes
fabric: fabrics
face: faces
fact: facts
factor: factors
failure: failures
faith
fake: fakes
fall: falls
fallout
family: families
fan: fans
fare: fares
farm: farms
farming
fashion: fashions
fast: fasts
fate: fates
father: fathers
fault: faults
favor: favors
favour: favours
fear: fears
feast: feasts
feature: features
fee: fees
feed: feeds
feedback
feeling: feelings
fellow: fellows
fence: fences
festival: festivals
fever: fevers
field: fields
fight: fights
fighting
figure: figures
file: files
filing: filings
fill: fills
film: films
filter: filters
finance: finances
financing
finding: findings
fine: fines
finger: fingers
finish: finishes
fire: fires
firing: firings
firm: firms
fish: fish
fishing
fit: fits
fitting: fittings
fix: fixes
flag: flags
flame: flames
flap: flaps
flash: flashes
flaw: flaws
fleet: fleets
flesh
flight: flights
float: floats
flogging: floggings
flood: floods
flooding: floodings
floor: floors
flow: flows
flower: flowers
fly: flies
focus: focuses
foil: foils
fold: folds
folk
follow-up: follow-ups
follower: followers
food: foods
fool: fools
foot: feet
footing: footings
force: forces
forecast: forecasts
forest: forests
fork: forks
form: forms
format: formats
fortune: fortunes
forum: forums
foster: fosters
foul: fouls
foundation: foundations
fraction: fractions
fracture: fractures
frame: frames
framing
franchise: franchises
fraud: frauds
freeze: freezes
freight: freights
friend: friends
fright: frights
frown: frowns
fruit: fruits
fuel: fuels
function: functions
fund: funds
funding
funeral: funerals
fuss: fusses
future: futures
gain: gains
gamble: gambles
gambling
game: games
gaming
gang: gangs
gap: gaps
garage: garages
garden: gardens
gas: gases
gate: gates
gathering: gatherings
gauge: gauges
gaze: gazes
gear: gears
gender: genders
gesture: gestures
gift: gifts
giggle: giggles
girl: girls
giveaway: giveaways
glance: glances
glass: glasses
glimpse: glimpses
glory: glories
glow: glows
glue: glues
goal: goals
gold: golds
goods
gossip: gossips
grab: grabs
grace: graces
grade: grades
grant: grants
grasp: grasps
grass: grasses
gravity: gravities
grazing
greed
greeting: greetings
grief
grill: grills
grin: grins
grip: grips
groan: groans
groom: grooms
grooming
ground: grounds
group: groups
growing
growth: growths
guarantee: guarantees
guard: guards
guess: guesses
guest: guests
guide: guides
guilt
gun: guns
habit: habits
hack: hacks
hail
half: halves
hall: halls
halt: halts
hammer: hammers
hand: hands
handle: handles
handling
handout: handouts
hanging: hangings
happening: happenings
harbor: harbors
harbour: harbours
harm: harms
harness: harnesses
harvest: harvests
hat: hats
hate: hates
haul: hauls
hazard: hazards
head: heads
headline: headlines
headquarters
healing
health
heap: heaps
hearing: hearings
heart: hearts
heat: heats
heating
hedge: hedges
heel: heels
height: heights
heir: heirs
help
helping: helpings
herd: herds
hero: heroes
hide: hides
high: highs
hike: hikes
hiking
hint: hints
hire: hires
history: histories
hit: hits
hoax: hoaxes
hold: holds
holding: holdings
hole: holes
holiday: holidays
home: homes
honor: honors
honour: honours
hook: hooks
hope: hopes
horror: horrors
horse: horses
hospital: hospitals
host: hosts
hosting
hotel: hotels
hour: hours
house: houses
housing
hug: hugs
hunger
hunt: hunts
hunting
hurdle: hurdles
hurry: hurries
ice: ices
idea: ideas
identity: identities
illness: illnesses
image: images
impact: impacts
impeachment: impeachments
import: imports
impression: impressions
imprint: imprints
imprisoning
impulse: impulses
incentive: incentives
inch: inches
incident: incidents
increase: increases
index: indexes/indices
influence: influences
influx: influxes
injury: injuries
input: inputs
inquiry: inquiries
insight: insights
insult: insults
insurance
intake: intakes
intent: intents
interest: interests
interview: interviews
investing
invite: invites
iron: irons
island: islands
issue: issues
itch: itches
item: items
jab: jabs
jail: jails
jam: jams
jar: jars
jet: jets
job: jobs
joke: jokes
journal: journals
journey: journeys
joy: joys
judge: judges
juice: juices
jump: jumps
junction: junctions
junk
jury: juries
justice
key: keys
kick: kicks
kid: kids
kidnapping: kidnappings
killer: killers
killing: killings
king
kiss: kisses
kit: kits
knee: knees
knife: knives
knitting
knock: knocks
knot: knots
label: labels
labor: labors
labour: labours
lack: lacks
ladder: ladders
lake: lakes
lamp: lamps
land: lands
landing: landings
lane: lanes
lap: laps
lapse: lapses
laptop: laptops
laser: lasers
lashing: lashings
laugh: laughs
launch: launches
laundry: laundries
law: laws
lawsuit: lawsuits
layer: layers
layoff: layoffs
layout: layouts
lead: leads
leaf: leaves
leak: leaks
leaking
leaning: leanings
learning
lease: leases
leasing
leave: leaves
lecture: lectures
leg: legs
legend: legends
lending: lendings
lens: lenses
lesson: lessons
letter: letters
level: levels
leverage
liability: liabilities
libel: libels
licence: licences
license: licenses
licensing
lick: licks
lie: lies
life: lives
lifetime: lifetimes
lift: lifts
light: lights
lightning
limit: limits
line-up: line-ups
line: lines
lineup: lineups
lining: linings
link: links
lion: lions
lip: lips
list: lists
listing: listings
litter: litters
livestock
living
load: loads
loan: loans
lobby: lobbies
lobbying
lock: locks
lockdown: lockdowns
log: logs
logging
longing: longings
look: looks
loop: loops
looting
loss: losses
lot: lots
love: loves
low: lows
luck
lump: lumps
lunch: lunches
lure: lures
lynching: lynchings
machine: machines
magazine: magazines
mail: mails
mailing: mailings
makeup
man: men
mandate: mandates
maneuver: maneuvers
manner: manners
manoeuvre: manoeuvres
manufacturing
map: maps
mapping: mappings
march: marches
margin: margins
mark: marks
market: markets
marketing
marking: markings
mask: masks
mass: masses
massacre: massacres
master: masters
match: matches
mate: mates
material: materials
matter: matters
maximum: maximums
meal: meals
meaning: meanings
means
measure: measures
meat: meats
medal: medals
media
mediation: mediations
meet: meets
meeting: meetings
melt: melts
member: members
memory: memories
menace: menaces
mention: mentions
mentor: mentors
menu: menus
mercy: mercies
merit: merits
mess: messes
message: messages
metal: metals
method: methods
midfield: midfields
mile: miles
milk
mill: mills
mind: minds
mine: mines
mining
minister: ministers
minute: minutes
mirror: mirrors
misgiving: misgivings
miss: misses
missile: missiles
mission: missions
mistake: mistakes
mix: mixes
mob: mobs
mode: modes
model: models
moment: moments
money
monitor: monitors
month: months
monument: monuments
mood: moods
moon: moons
mooring: moorings
morning: mornings
mortgage: mortgages
mother: mothers
motion: motions
motive: motives
motor: motors
mount: mounts
mounting
mourner: mourners
mouth: mouths
move: moves
movement: movements
moving
mugging: muggings
murder: murders
muscle: muscles
museum: museums
music
mystery: mysteries
myth: myths
nail: nails
name: names
naming
narrative: narratives
nation: nations
neck: necks
need: needs
negative: negatives
neglect: neglects
neighbor: neighbors
neighbour: neighbours
nerve: nerves
network: networks
news
night: nights
nod: nods
noise: noises
nominee: nominees
north: norths
nose: noses
note: notes
notice: notices
notion: notions
novel: novels
number: numbers
nurse: nurses
nursing
oath: oaths
object: objects
objection: objections
objective: objectives
odds
offence: offences
offense: offenses
offer: offers
offering: offerings
office: offices
officer: officers
offset: offsets
offspring
oil: oils
opening: openings
opera: operas
opinion: opinions
option: options
orbit: orbits
order: orders
organ: organs
origin: origins
outbreak: outbreaks
outcome: outcomes
outcry
outfit: outfits
outing: outings
outlaw: outlaws
outlay: outlays
outlet: outlets
outline: outlines
outlook: outlooks
outpouring: outpourings
output: outputs
outrage: outrages
overdose: overdoses
overhaul: overhauls
overlap: overlaps
oversight: oversights
overtime
owner: owners
pace: paces
pack: packs
package: packages
packaging
packing
pact: pacts
page: pages
pain: pains
paint: paints
painting: paintings
pair: pairs
palace: palaces
pan: pans
panel: panels
panic: panics
paper: papers
parade: parades
paragraph: paragraphs
parallel: parallels
paramedic: paramedics
pardon: pardons
parent: parents
park: parks
parking
part: parts
partner: partners
party: parties
pass: passes
passage: passages
patch: patches
path: paths
patient: patients
patrol: patrols
pattern: patterns
pause: pauses
pay: pays
payback
payoff: payoffs
peace
peak: peaks
peer: peers
pen: pens
penalty: penalties
percent: percents
period: periods
permit: permits
person: people
perspective: perspectives
phase: phases
phone: phones
photo: photos
photograph: photographs
phrase: phrases
pick: picks
picket: pickets
pickup: pickups
picture: pictures
piece: pieces
piercing: piercings
pile: piles
pill: pills
pilot: pilots
piloting
pin: pins
pinch: pinches
pioneer: pioneers
pipe: pipes
pit: pits
pitch: pitches
pity: pities
place: places
plague: plagues
plaintiff: plaintiffs
plan: plans
plane: planes
planning
plant: plants
plate: plates
platform: platforms
play: plays
plea: pleas
pledge: pledges
plight: plights
plot: plots
plow: plows
plug: plugs
plumbing
plunge: plunges
pocket: pockets
podcast: podcasts
poem: poems
poet: poets
point: points
poison: poisons
poisoning: poisonings
pole: poles
police: polices
policing
policy: policies
poll: polls
pollution
pool: pools
pop: pops
port: ports
pose: poses
position: positions
possession: possessions
post: posts
poster: posters
posting: postings
pound: pounds
pounding: poundings
power: powers
practice: practices
praise
prayer: prayers
precinct: precincts
preface: prefaces
premise: premises
present: presents
press: presses
pressure: pressures
prey: preys
price: prices
pricing
pride: prides
priest: priests
prince: princes
print: prints
printing: printings
priority: priorities
prison: prisons
prisoner: prisoners
privatising
privilege: privileges
prize: prizes
probe: probes
problem: problems
proceeding: proceedings
process: processes
processing
produce: produces
product: products
profile: profiles
profiling
profit: profits
program: programs
programme: programmes
programming
progress
project: projects
promise: promises
promotion: promotions
proof: proofs
property: properties
prospect: prospects
protest: protests
provision: provisions
publishing
pull: pulls
pulse: pulses
pump: pumps
punch: punches
pupil: pupils
purchase: purchases
purpose: purposes
purse: purses
push: pushes
puzzle: puzzles
quake: quakes
quality: qualities
quarrel: quarrels
quarter: quarters
queen: queens
quest: quests
question: questions
questioning
queue: queues
quit: quits
quiz: quizzes
quota: quotas
quotation: quotations
quote: quotes
race: races
racing
racket: rackets
radar: radars
radio: radios
rage
raid: raids
rail: rails
railway: railways
rain
rainfall
raise: raises
rally: rallies
ramp: ramps
range: ranges
rank: ranks
ranking: rankings
ransom: ransoms
rap: raps
rape: rapes
rate: rates
rating: ratings
ratio: ratios
rationing
reach: reaches
reaction: reactions
read: reads
reader: readers
reading: readings
reality: realities
rear: rears
reason: reasons
rebate: rebates
rebel: rebels
rebound: rebounds
rebuff: rebuffs
rebuke: rebukes
recall: recalls
receipt: receipts
recess: recesses
recipe: recipes
reckoning: reckonings
record: records
recording: recordings
recount: recounts
recruit: recruits
recycling
reference: references
referendum: referendums/referenda
reform: reforms
refrain: refrains
refuelling
refuge: refuges
refund: refunds
refuse: refuses
regard: regards
regime: regimes
region: regions
register: registers
regret: regrets
reign: reigns
relapse: relapses
relay: relays
release: releases
relief: reliefs
remains
remark: remarks
remedy: remedies
reminder: reminders
rent: rents
reopening: reopenings
repair: repairs
repeal: repeals
repeat: repeats
replay: replays
reply: replies
report: reports
reporter: reporters
reprieve: reprieves
reprimand: reprimands
repute: reputes
request: requests
rescue: rescues
research
reserve: reserves
reservoir: reservoirs
reshuffle: reshuffles
resident: residents
resort: resorts
resource: resources
respect: respects
response: responses
rest: rests
restaurant: restaurants
restraint: restraints
result: results
resume: resumes
retail: retails
retelling: retellings
retreat: retreats
return: returns
revenge
revenue: revenues
reverse: reverses
review: reviews
revolt: revolts
reward: rewards
rezoning
rhyme: rhymes
rhythm: rhythms
rice: rices
ride: rides
rift: rifts
rigging
ring: rings
ringing
riot: riots
rise: rises
rising: risings
risk: risks
ritual: rituals
rival: rivals
river: rivers
road: roads
roar: roars
robbing
rock: rocks
rocket: rockets
role: roles
roll: rolls
rollout: rollouts
roof: roofs
roofing
room: rooms
root: roots
rope: ropes
round: rounds
route: routes
routine: routines
row: rows
ruin: ruins
rule: rules
ruling: rulings
rumble: rumbles
rumor: rumors
rumour: rumours
run-up: run-ups
run: runs
running
runoff: runoffs
rush: rushes
sack: sacks
sacrifice: sacrifices
sailing
saint: saints
sake: sakes
salary: salaries
sale: sales
salute: salutes
sample: samples
sampling: samplings
sanction: sanctions
sand
save: saves
saving: savings
saying: sayings
scale: scales
scam: scams
scan: scans
scandal: scandals
scar: scars
scare: scares
scene: scenes
schedule: schedules
scheduling
scheme: schemes
school: schools
science: sciences
scolding: scoldings
scope: scopes
score: scores
scorn: scorns
scout: scouts
scrap: scraps
scratch: scratches
scream: screams
screen: screens
screening: screenings
script: scripts
sea: seas
seal: seals
search: searches
season: seasons
seat: seats
seating
second: seconds
secret: secrets
section: sections
sector: sectors
seed: seeds
segment: segments
seizure: seizures
selling
senate: senates
sense: senses
sentence: sentences
sentencing: sentencings
sequencing
series
serve: serves
service: services
serving: servings
session: sessions
set: sets
setback: setbacks
setting: settings
settlement: settlements
setup: setups
sex: sexes
shade: shades
shadow: shadows
shake: shakes
shame: shames
shape: shapes
share: shares
shed: sheds
shell: shells
shelling: shellings
shelter: shelters
shield: shields
shift: shifts
shine: shines
ship: ships
shipping
shirt: shirts
shock: shocks
shoe: shoes
shoot: shoots
shooting: shootings
shop: shops
shopping
shore: shores
shortfall: shortfalls
shot: shots
shoulder: shoulders
shout: shouts
show: shows
shower: showers
showing: showings
shrug: shrugs
shuffle: shuffles
shutdown: shutdowns
sibling: siblings
side: sides
siege: sieges
sight: sights
sighting: sightings
sign: signs
signal: signals
signing: signings
silence: silences
silk: silks
sin: sins
singer: singers
singing
single: singles
sink: sinks
sip: sips
site: sites
sitting
size: sizes
skating
sketch: sketches
skiing
skill: skills
skin: skins
skip: skips
slap: slaps
slate: slates
slave: slaves
slaying: slayings
sleep: sleeps
slice: slices
slide: slides
slip: slips
slogan: slogans
slot: slots
slump: slumps
smash: smashes
smell: smells
smile: smiles
smoke
smoking
smuggling
snack: snacks
snap: snaps
snow
society: societies
soil: soils
soldier: soldiers
solution: solutions
song: songs
sort: sorts
soul: souls
sound: sounds
soup: soups
source: sources
south: souths
space: spaces
spacing
span: spans
spark: sparks
speaker: speakers
species
speech: speeches
speed: speeds
spell: spells
spelling: spellings
spending
spike: spikes
spill: spills
spin: spins
spirit: spirits
split: splits
spoke: spokes
sponsor: sponsors
sport: sports
spot: spots
spouse: spouses
spray: sprays
spread: spreads
spring: springs
spur: spurs
spy: spies
spying
squad: squads
square: squares
squeeze: squeezes
stab: stabs
stabbing: stabbings
stadium: stadiums
staff: staffs
staffing
stage: stages
stain: stains
stake: stakes
stalking
stall: stalls
stamp: stamps
stand: stands
standard: standards
standing: standings
standoff: standoffs
star: stars
stare: stares
start-up: start-ups
start: starts
startup: startups
state: states
statement: statements
station: stations
statue: statues
status: statuses
stay: stays
steal: steals
steam
steel: steels
steering
stem: stems
step: steps
stick: sticks
stimulus: stimuli
sting: stings
stint: stints
stir: stirs
stock: stocks
stocking: stockings
stomach: stomachs
stone: stones
stop: stops
storage
store: stores
storm: storms
story: stories
strain: strains
strand: strands
stranger: strangers
strategy: strategies
stream: streams
street: streets
strength: strengths
stress: stresses
stretch: stretches
stride: strides
strike: strikes
string: strings
strip: strips
stroke: strokes
struggle: struggles
student: students
study: studies
stuff
style: styles
styling: stylings
subject: subjects
subsidy: subsidies
substance: substances
substitute: substitutes
success: successes
suit: suits
sum: sums
summer: summers
summit: summits
sun: suns
supper: suppers
supplement: supplements
supply: supplies
support: supports
supporter: supporters
surface: surfaces
surge: surges
surgeon: surgeons
surplus: surpluses
surprise: surprises
surrender: surrenders
surrounding: surroundings
survey: surveys
suspect: suspects
swap: swaps
swarm: swarms
sweat: sweats
sweating
sweep: sweeps
swell: swells
swelling: swellings
swim: swims
swimming
swing: swings
switch: switches
sword: swords
symptom: symptoms
system: systems
table: tables
tackle: tackles
tackling
tactic: tactics
tail: tails
takeover: takeovers
tale: tales
talent: talents
talk: talks
tank: tanks
tap: taps
tape: tapes
target: targets
targeting
task: tasks
taste: tastes
tasting: tastings
tax: taxes
teaching: teachings
team: teams
tear: tears
tease: teases
technique: techniques
temper: tempers
temple: temples
tempo: tempos
tenant: tenants
tender: tenders
tension: tensions
tent: tents
term: terms
terror
test: tests
testing
text: texts
thank: thanks
theft: thefts
theory: theories
thing: things
thinking
thought: thoughts
thread: threads
threat: threats
thrill: thrills
throat: throats
throne: thrones
throw: throws
thunder: thunders
ticket: tickets
tide: tides
tie: ties
timber: timbers
time: times
timeline: timelines
timing: timings
tip: tips
tire: tires
title: titles
toast: toasts
toilet: toilets
toll: tolls
tone: tones
tongue: tongues
tool: tools
tooth: teeth
top: tops
torch: torches
torture: tortures
toss: tosses
total: totals
touch: touches
tour: tours
tourist: tourists
tournament: tournaments
tow: tows
tower: towers
town: towns
toy: toys
trace: traces
track: tracks
tracking
trade: trades
trading
trafficking
tragedy: tragedies
trail: trails
train: trains
training
traitor: traitors
transfer: transfers
transit: transits
transition: transitions
transport: transports
trap: traps
trash
travel: travels
travelling
tray: trays
treasure: treasures
treat: treats
treatment: treatments
treaty: treaties
tree: trees
trend: trends
trial: trials
tribe: tribes
tribute: tributes
trick: tricks
trigger: triggers
trim: trims
trimming: trimmings
trip: trips
triumph: triumphs
trolling
troop: troops
trophy: trophies
trouble: troubles
truck: trucks
trunk: trunks
trust: trusts
truth: truths
try: tries
tube: tubes
tumble: tumbles
tune: tunes
tuning
tunnel: tunnels
turn: turns
turning: turnings
turnout
tutoring
tweet: tweets
twin: twins
twist: twists
type: types
understanding: understandings
undertaking: undertakings
unit: units
university: universities
upbringing: upbringings
update: updates
upgrade: upgrades
upkeep
uprising: uprisings
upset: upsets
uptake
upturn: upturns
urge: urges
use: uses
user: users
vacation: vacations
valley: valleys
value: values
van: vans
variety: varieties
vault: vaults
vehicle: vehicles
venture: ventures
verdict: verdicts
version: versions
vessel: vessels
veteran: veterans
veto: vetoes
vetting
vice: vices
victim: victims
victory: victories
video: videos
view: views
viewing: viewings
village: villages
violence
virus: viruses
visa: visas
vision: visions
visit: visits
visitor: visitors
voice: voices
volume: volumes
volunteer: volunteers
vote: votes
voter: voters
voting
vow: vows
voyage: voyages
wage: wages
wait: waits
wake: wakes
walk: walks
walking
walkout: walkouts
wall: walls
war: wars
ward: wards
warehouse: warehouses
warning: warnings
warrant: warrants
wash: washes
washing
waste: wastes
watch: watches
water: waters
wave: waves
way: ways
weakness: weaknesses
wealth
weapon: weapons
wear: wears
weather
web: webs
wedding: weddings
wedge: wedges
week: weeks
weekend: weekends
weight: weights
weighting: weightings
welding
wheel: wheels
whip: whips
whisper: whispers
whistle: whistles
whistleblowing
whistling
width: widths
wife: wives
win: wins
wind: winds
windfall: windfalls
window: windows
wine: wines
wing: wings
winner: winners
winning
winnings
winter: winters
wire: wires
wiring
wish: wishes
witness: witnesses
woman: women
wonder: wonders
wood
word: words
wording: wordings
work: works
worker: workers
workout: workouts
workshop: workshops
world: worlds
worry: worries
worship
worshipping
wound: wounds
wrap: wraps
wreck: wrecks
wrestling
wrist: wrists
writer: writers
writing: writings
yard: yards
year: years
yearning: yearnings
yell: yells
yield: yields
youth: youths
zone: zones
stump: stumps
preview: previews
belt: belts
keynote: keynotes
tally: tallies
carpet: carpets
slam: slams
encounter: encounters
swipe: swipes
nickname: nicknames
scramble: scrambles
snub: snubs
feud: feuds
streak: streaks
bluster: blusters
rant: rants
verge: verges
bike: bikes
advantage: advantages
benchmark: benchmarks
landscape: landscapes
structure: structures
boo: boos
pivot: pivots
skirt: skirts
