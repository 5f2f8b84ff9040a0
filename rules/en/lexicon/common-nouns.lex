# "Temperatures fell overnight and motorists were stranded": temperatures,
# motorists. Everyday nouns of news that often open a sentence, where the
# capital would else make a name of them. Where the singular is a common
# surname (hill, fox, wood) or more often a verb, only the plural stands here.
list common-nouns
class noun
forms singular plural
---
abbeys +plural
abdomen: abdomens
abduction: abductions
abductor: abductors
ability: abilities
abortion: abortions
absence
abstention: abstentions
abundance
accelerator: accelerators
accents +plural
acceptance
accident: accidents
accolade: accolades
accomplishment: accomplishments
accountability
accuracy
achievement: achievements
acquisition: acquisitions
acquittal: acquittals
acre: acres
acronym: acronyms
actions +plural
activism
activity: activities
adaptation: adaptations
adaptor: adaptors
addendum: addenda
addiction: addictions
adjournment: adjournments
adjustment: adjustments
admiration
adoption: adoptions
adventure: adventures
adversary
adversity: adversities
advocacy
aeroplane: aeroplanes
aerosol: aerosols
affair: affairs
affection
affiliation: affiliations
affordability
aftercare
afterlife: afterlives
aftermath: aftermaths
aftershock: aftershocks
aggression
agility
ailment: ailments
air-strike: air-strikes
airbag: airbags
aircraft
airfield: airfields
airliner: airliners
airmail
airplane: airplanes
airport: airports
airshow: airshows
airstrike: airstrikes
airwaves
album: albums
alcohol
algae
algebra
algorithm: algorithms
alias: aliases
allergy: allergies
alleys +plural
alligator: alligators
allotment: allotments
allure
almond: almonds
alpaca: alpacas
alphabet: alphabets
alternatives +plural
aluminium
aluminum
ambience
ambiguity: ambiguities
ambition: ambitions
ambulance: ambulances
amendment: amendments
amenity: amenities
ammo
ammunition
amnesty: amnesties
amputation: amputations
analogy: analogies
analytics
anarchy
anatomy: anatomies
anecdote: anecdotes
angels +plural
anguish
animal: animals
animosity: animosities
ankle: ankles
annexation: annexations
anniversary: anniversaries
annuity: annuities
annulment: annulments
anonymity
ant: ants
antagonism
antenna: antennas
anthem: anthems
antibiotic: antibiotics
antibody: antibodies
anticipation
antisemitism
antiviral: antivirals
anxiety: anxieties
apartheid
apartment: apartments
apathy
ape: apes
apology: apologies
app: apps
apparatus: apparatuses
apparel
appearance: appearances
appetite: appetites
applause
apples +plural
appliance: appliances
application: applications
appointment: appointments
appreciation
apprenticeship: apprenticeships
approval: approvals
apron: aprons
aquarium: aquariums
aquifer: aquifers
archaeology
archery
archipelago: archipelagos
architecture
arena: arenas
armband: armbands
armchair: armchairs
armistice: armistices
armor
armour
arrangement: arrangements
arrival: arrivals
arrogance
arrows +plural
arson
art
artefact: artefacts
artery: arteries
arthritis
artifact: artifacts
artillery
artwork: artworks
asbestos
ashes +plural
ashtray: ashtrays
aspect: aspects
aspiration: aspirations
aspirin
asset: assets
assignment: assignments
assistance
assistants +plural
assortment: assortments
assumption: assumptions
assurance: assurances
asteroid: asteroids
asthma
astrology
astronomy
asylum
atheism
athletics
atmosphere: atmospheres
atoms +plural
atonement
atrocity: atrocities
attainment: attainments
attendance: attendances
attention
attic: attics
attire
attitude: attitudes
attraction: attractions
auditorium: auditoriums
authenticity
authorisation: authorisations
authorization: authorizations
autism
autocracy: autocracies
autocrat: autocrats
automation
automobile: automobiles
autonomy
autopsy: autopsies
availability
avalanche: avalanches
avenue: avenues
aversion: aversions
aviation
avocado: avocados
awareness
axis
axle: axles
backbone: backbones
backdrop: backdrops
background: backgrounds
backlog: backlogs
backpacks +plural
backyard: backyards
bacterium: bacteria
badges +plural
badgers +plural
baggage
balaclava: balaclavas
balcony: balconies
ballet: ballets
banana: bananas
bandages +plural
bandwidth
banknote: banknotes
bankruptcy: bankruptcies
banquet: banquets
barbecues +plural
barge: barges
barley
barns +plural
barracks
barricades +plural
baseball
basement: basements
basis
baskets +plural
basketball
bassline: basslines
baths +plural
bathrobe: bathrobes
bathroom: bathrooms
bathtub: bathtubs
battalion: battalions
batterings +plural
battery: batteries
battlefield: battlefields
battleground: battlegrounds
bays +plural
beaches +plural
beachgoer: beachgoers
beacon: beacons
beans +plural
beards +plural
beast: beasts
beauty
beaver: beavers
bedding
bedroom: bedrooms
bee: bees
beef
beer: beers
beetle: beetles
behavior: behaviors
behaviour: behaviours
bells +plural
belts +plural
benches +plural
benchmarks +plural
bereavement: bereavements
bestiality
bestseller: bestsellers
beverage: beverages
bias: biases
bicycle: bicycles
bigot: bigots
bigotry
bikes +plural
biker: bikers
bins +plural
binoculars
biodiversity
biology
biopsy: biopsies
bipartisanship
birches +plural
birds +plural
birthday: birthdays
birthplace: birthplaces
birthrate: birthrates
biscuit: biscuits
bison
bistro: bistros
bitcoin: bitcoins
blizzard: blizzards
blockchain: blockchains
blood
blood-test: blood-tests
bloodshed
bloodstream: bloodstreams
blueberry: blueberries
blueprint: blueprints
blunder: blunders
boardroom: boardrooms
boatyard: boatyards
bombardment: bombardments
bombshell: bombshells
bones +plural
bonus: bonuses
bookmaker: bookmakers
bookshop: bookshops
bookstore: bookstores
boosters +plural
boredom
borough: boroughs
bottleneck: bottlenecks
boulder: boulders
boulevard: boulevards
boundary: boundaries
bounty: bounties
boutique: boutiques
bowel: bowels
bracelet: bracelets
brainchild
bravery
breadth
breakthrough: breakthroughs
breakup: breakups
brevity
bribery
bricks +plural
brickwork
briefcase: briefcases
brigade: brigades
brink
broadband
broadsheet: broadsheets
broccoli
brooch: brooches
broom: brooms
brotherhood: brotherhoods
browsers +plural
bruises +plural
brunch: brunches
brutality
bucket: buckets
buckles +plural
bulls +plural
bullying
bumper: bumpers
bungalow: bungalows
bureaucracies +plural
bureaucrat
burger: burgers
burglar-alarm: burglar-alarms
burglary: burglaries
burial: burials
bushfire: bushfires
butterfly: butterflies
buyer
by-election: by-elections
by-product: by-products
byelection: byelections
byproduct: byproducts
cabbage: cabbages
cabbie: cabbies
cabin: cabins
cafe: cafes
café: cafés
cakes +plural
calamity: calamities
calf: calves
calorie: calories
camels +plural
cameras +plural
campsite: campsites
campus: campuses
canal: canals
cancellation: cancellations
candle: candles
candies +plural
cannabis
cannons +plural
canoe: canoes
canvas: canvases
canyon: canyons
capability: capabilities
capacity: capacities
capitalism
caravan: caravans
carbon
cardboard
carnage
carnival: carnivals
carpets +plural
carriers +plural
carrot: carrots
cartoons +plural
cartridge: cartridges
casino: casinos
casket: caskets
castles +plural
cats +plural
catastrophe: catastrophes
catchphrase: catchphrases
category: categories
cathedral: cathedrals
cattle
causeway: causeways
caves +plural
caveat: caveats
ceasefire: ceasefires
cedars +plural
ceiling: ceilings
celebration: celebrations
cellphone: cellphones
cement
cemetery: cemeteries
censorship
centerpiece: centerpieces
centimeter: centimeters
centimetre: centimetres
centrist
ceremony: ceremonies
certainty: certainties
chairmanship: chairmanships
championships +plural
chaos
chapels +plural
characters +plural
characteristic: characteristics
charade: charades
charcoal
chargers +plural
chasm: chasms
chatbot: chatbots
checklist: checklists
checkpoint: checkpoints
cheeks +plural
cheese: cheeses
cheetah: cheetahs
chemicals +plural
chemistry
cherries +plural
chicken: chickens
childbirth
childcare
childhood: childhoods
chimney: chimneys
chimpanzee: chimpanzees
chin: chins
chipmaker: chipmakers
chlorine
chocolate: chocolates
cholera
chopstick: chopsticks
christenings +plural
chromosome: chromosomes
churchgoer
cigarette: cigarettes
cinema: cinemas
circumstance: circumstances
circus: circuses
citation: citations
citizenry
citizenship
civilians +plural
civilisation: civilisations
civility
civilization: civilizations
clampdown: clampdowns
clarification: clarifications
clarity
classroom: classrooms
clause: clauses
clearance: clearances
clientele
cliffs +plural
climate: climates
closure: closures
coal
coastline: coastlines
cocaine
cockpit: cockpits
cockroach: cockroaches
cocoa
cod
coder: coders
coexistence
coffee: coffees
coffin: coffins
cohesion
cohort: cohorts
collaboration
collateral
collision: collisions
combs +plural
combination: combinations
comedy: comedies
comet: comets
comeuppance
commando: commandos
commemoration: commemorations
commencement: commencements
commitment: commitments
commodity: commodities
communication: communications
communism
community: communities
comparison: comparisons
compass: compasses
compassion
compensation
competition: competitions
complacency
complexion: complexions
complexity: complexities
compliance
complication: complications
component: components
computer: computers
concealment
concept: concepts
concession: concessions
conciliation
concrete
concussion: concussions
condemnations +plural
condo: condos
condolence: condolences
condominium: condominiums
confectionery
confederation: confederations
confession: confessions
confidence
confinement: confinements
confirmation: confirmations
confiscation: confiscations
conformity
confrontation: confrontations
confusion
congestion
conglomerate: conglomerates
congregations +plural
connection: connections
conscience: consciences
conscription
consensus
consequence: consequences
conservation
conservatism
conspiracy: conspiracies
constituency: constituencies
consultation: consultations
container: containers
containment
contaminant: contaminants
contamination
contempt
continuity
contraband
contraception
contraceptive: contraceptives
contradiction: contradictions
controversy: controversies
convenience
convent: convents
conversation: conversations
conviction: convictions
cookie: cookies
cooperation
coordination
copper
copyrights +plural
corn
cornerstone: cornerstones
coronavirus: coronaviruses
corridor: corridors
corrosion
corruption
cosmetics
costumes +plural
couches +plural
countdown: countdowns
counterfeits +plural
counteroffensive: counteroffensives
countryside
counties +plural
coup: coups
courage
coursework
courtesy: courtesies
courthouse: courthouses
courtroom: courtrooms
courtyard: courtyards
couture
coverage
cow: cows
cowardice
coworker: coworkers
coyote: coyotes
crab: crabs
crates +plural
creation: creations
creativity
creator: creators
creche: creches
credential: credentials
credibility
creditor: creditors
creeks +plural
cremation: cremations
crematorium: crematoriums
crests +plural
cricket
criterion: criteria
crocodile: crocodiles
crossbow: crossbows
crossfire: crossfires
crossroads
crosswalk: crosswalks
crosswind: crosswinds
crows +plural
crowdfunding
cruelty
cryptocurrency: cryptocurrencies
cubes +plural
cucumber: cucumbers
cuisine: cuisines
culling: cullings
cultivation
culture: cultures
cupboard: cupboards
curiosity
currency: currencies
currents
curriculum: curricula
curtain: curtains
cushions +plural
custody
cyberattack: cyberattacks
cybersecurity
cyberspace
cyclone: cyclones
dagger: daggers
dairy: dairies
daisies +plural
danger: dangers
darkness
datum
daycare
daylight
deadline: deadlines
deadlock: deadlocks
dearth
deathbed: deathbeds
debacle: debacles
debris
debtor: debtors
debutant: debutants
decency
deception: deceptions
decimation
decoy: decoys
dedication
deductible: deductibles
deer
defector: defectors
deferral: deferrals
defiance
deficiency: deficiencies
deficit: deficits
definition: definitions
deforestation
deformity: deformities
degree: degrees
delicacy: delicacies
delinquency
delta: deltas
deluge: deluges
demeanor
dementia
democracy: democracies
democrat: democrats
demographics
demolition: demolitions
demon: demons
demonstration: demonstrations
demotion: demotions
denim
denomination: denominations
denunciation: denunciations
departure: departures
dependence
dependency: dependencies
deportation: deportations
deportee: deportees
depression
deprivation
derailment: derailments
deregulation
derivatives +plural
desalination
desktop: desktops
desperation
dessert: desserts
destination: destinations
destiny: destinies
destroyer: destroyers
destruction
detention
deterioration
determination
deterrence
deterrent: deterrents
development: developments
devils +plural
diabetes
diagnosis: diagnoses
diagram: diagrams
dialect: dialects
dialog: dialogs
diamonds +plural
diaspora: diasporas
dictation
dictatorship: dictatorships
diesel
difference: differences
difficulty: difficulties
dignity
dilemma: dilemmas
dimension: dimensions
dinghy: dinghies
dinosaur: dinosaurs
diocese: dioceses
diploma: diplomas
diplomacy
disability: disabilities
disadvantage: disadvantages
disagreement: disagreements
disappointment: disappointments
disapproval
disarray
disaster: disasters
disbelief
discomfort
discontent
discontinuation
discovery: discoveries
discretion
discrimination
discussion: discussions
disengagement
dishonesty
dishwasher: dishwashers
disinfectant: disinfectants
disinformation
dismay
dismemberment
disorders +plural
disparity: disparities
displacement
disruption: disruptions
dissatisfaction
dissolution
distinction: distinctions
distraction: distractions
distribution: distributions
diversity
dividend: dividends
divorcee: divorcees
doctrine: doctrines
dolls +plural
dolphin: dolphins
donkey: donkeys
doorbell: doorbells
doorstep: doorsteps
doorway: doorways
doping
dormitory: dormitories
downgrades +plural
downpour: downpours
downside: downsides
drainage
dramatist: dramatists
drawback: drawbacks
drawer: drawers
driveway: driveways
dunes +plural
dungeon: dungeons
durability
duration
dynasty: dynasties
e-cigarette: e-cigarettes
eagerness
eagles +plural
ear: ears
earner: earners
earring: earrings
eastbound
economy: economies
ecosystem: ecosystems
ecstasy
education
effectiveness
efficiency: efficiencies
ejection: ejections
elation
electorates +plural
electricity
electron: electrons
electronics
elegance
element: elements
elephant: elephants
elevator: elevators
elimination
elk
embarrassment
embers +plural
embezzlement
embodiment: embodiments
embryo: embryos
emergence
emigrant: emigrants
emirate: emirates
emission: emissions
emoji: emojis
emotion: emotions
empathy
emphasis: emphases
employment
enactment: enactments
encampment: encampments
encounters +plural
encouragement
encryption
encyclopedia: encyclopedias
endangerment
endeavors +plural
endeavours +plural
endowment: endowments
endurance
energy: energies
enforcement
engagement: engagements
engines +plural
enigma: enigmas
enlargement: enlargements
enquiry: enquiries
enrollment: enrollments
enrolment: enrolments
entertainment
enthusiasm
enthusiast: enthusiasts
entitlement: entitlements
entourage: entourages
entry: entries
environment: environments
envy
enzyme: enzymes
epicenter: epicenters
epicentre: epicentres
epidemic: epidemics
epilepsy
episode: episodes
equality
equation: equations
equator
equilibrium
equipment
equity: equities
era: eras
eruption: eruptions
escalation: escalations
escalator: escalators
escapee: escapees
espionage
essence
estuary: estuaries
ethics
etiquette
eulogy: eulogies
euphoria
euro: euros
euthanasia
evacuation: evacuations
eventuality: eventualities
eviction: evictions
evolution
exaggeration: exaggerations
examination: examinations
examiner: examiners
excavation: excavations
exception: exceptions
excitement
exclusion
exclusivity
execution: executions
executioner: executioners
exemption: exemptions
exhaustion
exhibition: exhibitions
existence
exodus
exoneration
expansion: expansions
expectation: expectations
expedition: expeditions
expenditure: expenditures
expertise
exploitation
exploration
explorer: explorers
explosion: explosions
explosives +plural
expression: expressions
expressway: expressways
expulsion: expulsions
extension: extensions
extent
exteriors +plural
extinction: extinctions
extortion
extradition: extraditions
extremism
eyebrow: eyebrows
eyelid: eyelids
eyesight
eyesore: eyesores
fabrication: fabrications
facade: facades
facelift: facelifts
facility: facilities
factory: factories
faculty: faculties
fairground: fairgrounds
fairness
falcons +plural
fallacy: fallacies
falsehood: falsehoods
familiarity
famine: famines
fanbase: fanbases
fanfare
fantasy: fantasies
farewell: farewells
farmhouse: farmhouses
farmland
fascism
fatality: fatalities
fatherhood
fatigue
faultline: faultlines
façade: façades
feasibility
feathers +plural
felon: felons
felony: felonies
feminism
fentanyl
ferns +plural
ferocity
ferry: ferries
fertiliser: fertilisers
fertility
fertilizer: fertilizers
fervor
fervour
festivity: festivities
fetus: fetuses
feuds +plural
fiasco: fiascos
fiber: fibers
fibre: fibres
fiction
fidelity
filibuster: filibusters
finals +plural
fingerprint: fingerprints
firearm: firearms
fireball: fireballs
firecracker: firecrackers
fireplace: fireplaces
firestorm: firestorms
firework: fireworks
fireworks
firmness
fishery: fisheries
fixture: fixtures
flair
flashlight: flashlights
flashpoint: flashpoints
flats +plural
flavor: flavors
flavour: flavours
flea: fleas
floodwater: floodwaters
flotilla: flotillas
flu
flurry
foetus: foetuses
fog
foliage
folklore
foodbank: foodbanks
footage
football
foothill: foothills
foothold: footholds
footprint: footprints
footsteps
footwear
forbearance
foreclosure: foreclosures
forefront
forehead: foreheads
foreigner: foreigners
foreman: foremen
forensics
forestry
forfeiture: forfeitures
forgery: forgeries
forgiveness
formality: formalities
formation: formations
formula: formulas
fortification: fortifications
fortnight: fortnights
fortress: fortresses
fossil: fossils
fountains +plural
foxes +plural
fragility
framework: frameworks
franchisee: franchisees
freedom: freedoms
freeway: freeways
freezer: freezers
frequency: frequencies
fridge: fridges
friendship: friendships
frigate: frigates
fringe: fringes
frivolity
frog: frogs
frontier: frontiers
frontline: frontlines
frosts +plural
frustration: frustrations
fundraiser: fundraisers
fundraising
fungus: fungi
fur
furniture
fury
fuses +plural
fuselage: fuselages
gadget: gadgets
gadgetry
gala: galas
galaxy: galaxies
gales +plural
gallon: gallons
gallows
gamut
garbage
garlic
garrison: garrisons
gasoline
gem: gems
gemstone: gemstones
genes +plural
generation: generations
generosity
genetics
genocide: genocides
genome: genomes
genre: genres
geology
germ: germs
getaway: getaways
ghetto: ghettos
ghosts +plural
gigawatt: gigawatts
giraffe: giraffes
glacier: glaciers
glamour
glitch: glitches
globalisation
globalization
glossary: glossaries
glove: gloves
gluten
goat: goats
golf
goodwill
goose: geese
gorilla: gorillas
gospel: gospels
governance
graders +plural
graduation: graduations
graffiti
grains +plural
grammar
grandchildren +plural
grandeur
grandstands +plural
grape: grapes
grassland: grasslands
grassroots
gratitude
graves +plural
gravel
graveyard: graveyards
greenhouse
grenade: grenades
gridlock
grievance: grievances
grocery: groceries
groundwater
groundwork
grown-up: grown-ups
grudges +plural
guerilla: guerillas
guidance
guise
guitar: guitars
gull: gulls
gunfight: gunfights
gunfire
gunpoint
gunshot: gunshots
gusts +plural
gusto
guts +plural
gym: gyms
gymnasium: gymnasiums
gymnastics
habitat: habitats
hacking
hair
hairstyle: hairstyles
halftime
hallmarks +plural
hallway: hallways
ham
hamburger: hamburgers
hamster: hamsters
handbag: handbags
handball
handcuffs
handful: handfuls
handgun: handguns
handicaps +plural
handiwork
handkerchief: handkerchiefs
handover: handovers
handshake: handshakes
handwriting
hangover: hangovers
happiness
harassment
hardship: hardships
hardware
hares +plural
harmony: harmonies
hashtag: hashtags
hatchback: hatchbacks
hatred
hawks +plural
haystack: haystacks
haze
headache: headaches
headlight: headlights
headphone: headphones
headset: headsets
healthcare
heartbeat: heartbeats
heartland: heartlands
heatwave: heatwaves
heaven
hectare: hectares
hedgehog: hedgehogs
hegemony
heiress: heiresses
heist: heists
helicopter: helicopters
hell
helmet: helmets
helpline: helplines
hen: hens
herbicide: herbicides
heritage
heroin
heroism
herring
hesitation
heyday
hiatus
hierarchy: hierarchies
high-rise: high-rises
highlights +plural
highway: highways
hijacking: hijackings
hills +plural
hindrance: hindrances
hindsight
hip: hips
hippo: hippos
hitchhiker: hitchhikers
hockey
hogs +plural
holdup: holdups
holocaust: holocausts
hologram: holograms
homage
homebuilder: homebuilders
homebuyer: homebuyers
homecoming: homecomings
homeland: homelands
homelessness
hometown: hometowns
homework
homicide: homicides
homophobia
honesty
honey
honeymoons +plural
hoodie: hoodies
hooligan: hooligans
hooliganism
horizon: horizons
hormone: hormones
hornet: hornets
hoses +plural
hospitalisation: hospitalisations
hospitality
hospitalization: hospitalizations
hostel: hostels
hostess: hostesses
hostilities
hostility: hostilities
hotline: hotlines
hotspot: hotspots
houseboat: houseboats
household: households
houseplant: houseplants
housewives +plural
hub: hubs
humanitarians +plural
humanity
humidity
humiliation: humiliations
humility
humor
humour
hurricane: hurricanes
huts +plural
hydrogen
hygiene
hypertension
hypocrisy
hypocrite: hypocrites
hypothesis: hypotheses
hysterectomy: hysterectomies
hysteria
iceberg: icebergs
icon: icons
ideals +plural
ideology: ideologies
ignorance
illiteracy
illusion: illusions
illustration: illustrations
imagination: imaginations
imbalance: imbalances
immersion
immigration
imminence
immunisation: immunisations
immunity
immunization: immunizations
impasse
imperialism
impersonation: impersonations
impersonator: impersonators
implants +plural
implementation
implication: implications
importance
impoverishment
imprisonment
impropriety: improprieties
improvement: improvements
impunity
inability
inaction
inactivity
inauguration: inaugurations
inbox: inboxes
incarceration
inception
inclusion
income: incomes
incompetence
inconsistency: inconsistencies
incubator: incubators
incursion: incursions
indecision
independence
indication: indications
indicator: indicators
indifference
induction: inductions
industrialist: industrialists
inequality: inequalities
inequity: inequities
infantry
infatuation: infatuations
infection: infections
infidelity: infidelities
infighting
inflation
inflow: inflows
influenza
informality
information
infrastructure
infringement: infringements
ingenuity
ingredient: ingredients
inhabitant: inhabitants
inheritance: inheritances
inhibition: inhibitions
initiative: initiatives
injection: injections
injustice: injustices
innings
innocence
innovation: innovations
innuendo: innuendos
insanity
insect: insects
insecurity: insecurities
insensitivity
insolence
insolvency: insolvencies
inspection: inspections
inspiration
instability
installation: installations
instances +plural
instinct: instincts
institution: institutions
instruction: instructions
instruments +plural
insulin
insurgency: insurgencies
insurrection: insurrections
integration
integrity
intellect
intellectuals +plural
intelligence
intensity
intention: intentions
interaction: interactions
interference
interiors +plural
intermediary: intermediaries
internet
internship: internships
interpretation: interpretations
interrogation: interrogations
interruption: interruptions
intersection: intersections
interval: intervals
intervention: interventions
intimidation
intricacy: intricacies
introduction: introductions
intruder: intruders
intrusion: intrusions
intuition
invader: invaders
invasion: invasions
invention: inventions
inventory: inventories
investigation: investigations
investment: investments
invitation: invitations
involvement
irony: ironies
irregularity: irregularities
isolation
isotope: isotopes
itinerary: itineraries
ivory
jacket: jackets
jackpot: jackpots
jaguars +plural
jargon
javelin: javelins
jealousy
jeans
jellyfish
jeopardy
jerseys +plural
jetliner: jetliners
jetty: jetties
jewel: jewels
jewellery
jewelry
jihad
jobseeker: jobseekers
journalism
journeyman: journeymen
jubilation
jubilee: jubilees
juncture: junctures
jungle: jungles
jurisdiction: jurisdictions
justification: justifications
kangaroo: kangaroos
kayak: kayaks
kettle: kettles
keyboard: keyboards
kickoff: kickoffs
kidney: kidneys
kilo: kilos
kilogram: kilograms
kilometer: kilometers
kilometre: kilometres
kilowatt: kilowatts
kindergarten: kindergartens
kingdom: kingdoms
kinship
kiosk: kiosks
kitchen: kitchens
kitchenware
kites +plural
kitten: kittens
knighthood: knighthoods
knockdown: knockdowns
knockout: knockouts
knowledge
koala: koalas
laboratory: laboratories
laborer: laborers
labourer: labourers
lace
lagoon: lagoons
lambs +plural
landfill: landfills
landmarks +plural
landmine: landmines
landslide: landslides
language: languages
larceny: larcenies
laughter
launcher: launchers
lava
lavatory: lavatories
lawlessness
lawmaking
lawn: lawns
layover: layovers
laziness
leaseholder: leaseholders
leather
lectern: lecterns
ledger: ledgers
leftists +plural
leftovers +plural
legacy: legacies
legitimacy
leisure
lemons +plural
lengths +plural
leniency
lentil: lentils
leopard: leopards
letterbox: letterboxes
lettuce
leukaemia
leukemia
levee: levees
liberalism
liberation
liberator: liberators
liberties +plural
library: libraries
lifeboat: lifeboats
lifeline: lifelines
lifespan: lifespans
lifestyle: lifestyles
lightbulb: lightbulbs
lightweights +plural
likelihood
likeness
lilies +plural
limb: limbs
limes +plural
limelight
limitation: limitations
limousine: limousines
linchpin: linchpins
lineage: lineages
linen
liners +plural
lingerie
lioness: lionesses
lipstick: lipsticks
liquids +plural
liquidation: liquidations
liquidator: liquidators
liquidity
liquor
liter: liters
literacy
literature
lithium
litigation
litre: litres
liver: livers
livestream: livestreams
lizard: lizards
llama: llamas
loaf: loaves
lobster: lobsters
locality: localities
locomotive: locomotives
locust: locusts
loft: lofts
login: logins
logistics
logo: logos
loneliness
longevity
lookout: lookouts
loophole: loopholes
lorry: lorries
lottery: lotteries
loudmouth: loudmouths
loudness
loudspeaker: loudspeakers
lounges +plural
louse: lice
loyalty: loyalties
luggage
lumber
lung: lungs
luxury: luxuries
lymphoma
machete: machetes
machinery
mafia: mafias
magnet: magnets
magnitude
mailbox: mailboxes
mainstay: mainstays
maintenance
maize
majesty
majority: majorities
makeover: makeovers
malaria
malfunctions +plural
malice
mall: malls
malnutrition
malpractice
malware
mammal: mammals
mammoths +plural
mango: mangoes
manhunt: manhunts
manifestation: manifestations
manpower
mansion: mansions
manslaughter
mantra: mantras
manure
maples +plural
marathon: marathons
marbles +plural
marijuana
marketer: marketers
marketplace: marketplaces
marquee: marquees
marriage: marriages
marsupial: marsupials
martyrs +plural
mascot: mascots
mastectomy: mastectomies
masterminds +plural
masterpiece: masterpieces
maternity
mathematics
mattress: mattresses
maturity
mayhem
mayoralty
meadow: meadows
measles
measurement: measurements
mechanism: mechanisms
medication: medications
medicine: medicines
meditation
megaphone: megaphones
megawatt: megawatts
melanoma
melodies +plural
melon: melons
meltings +plural
meme: memes
memorabilia
memorial: memorials
mentality: mentalities
mentorship: mentorships
merchandise
merger: mergers
merriment
messenger: messengers
metabolism
metaphor: metaphors
metaverse: metaverses
meteor: meteors
meteorite: meteorites
methamphetamine
methane
methodology: methodologies
metre: metres
metros +plural
metropolis: metropolises
microbe: microbes
microchip: microchips
microcosm: microcosms
microfinance
microphone: microphones
microplastic: microplastics
microscope: microscopes
microwave: microwaves
middleman: middlemen
midterm: midterms
midwives +plural
migraine: migraines
migration
milestone: milestones
militancy
militarism
militiaman: militiamen
mindfulness
mindset: mindsets
mineral: minerals
minibus: minibuses
minority: minorities
miracle: miracles
miscarriage: miscarriages
mischief
misconduct
misdemeanor: misdemeanors
misdemeanour: misdemeanours
misery
misfortune: misfortunes
misinformation
misinterpretation: misinterpretations
mismanagement
mismatch: mismatches
misogynist: misogynists
misogyny
misstep: missteps
mist: mists
misunderstanding: misunderstandings
misuse
mixture: mixtures
mobilisation
mobility
mobilization
mockery
moderation
modernity
modesty
modification: modifications
molecule: molecules
molestation
molester: molesters
momentum
monarchs +plural
monastery: monasteries
monkey: monkeys
monologue: monologues
monopoly: monopolies
monsoon: monsoons
monster: monsters
montage: montages
moonlight
moose
morals +plural
morality
moratorium: moratoriums
morbidity
morgue: morgues
mortality
mortar: mortars
mortuary: mortuaries
mosaic: mosaics
mosque: mosques
mosquito: mosquitoes
motel: motels
moth: moths
motherhood
motherland: motherlands
motif: motifs
motivation: motivations
motorbike: motorbikes
motorcade: motorcades
motorcycle: motorcycles
motorsport: motorsports
motorway: motorways
mountain: mountains
mountaineering
mouse: mice
movie: movies
mud
mudslide: mudslides
mudslinging
mugs +plural
mule: mules
multinational: multinationals
multitude: multitudes
mushrooms +plural
musicals +plural
musicianship
musketeer: musketeers
mussel: mussels
mutation: mutations
mutiny: mutinies
nanotechnology
napkin: napkins
narcotics +plural
nationalisation
nationalism
nationality: nationalities
nationalization
nationhood
nausea
navigation
necessity: necessities
necklace: necklaces
needle: needles
negligence
negotiation: negotiations
neighborhood: neighborhoods
neighbourhood: neighbourhoods
nepotism
nests +plural
nets +plural
neutrality
neutron: neutrons
newborns +plural
newlyweds +plural
newspaperman: newspapermen
newsroom: newsrooms
newsstand: newsstands
niche: niches
nickel: nickels
nicknames +plural
nightclub: nightclubs
nightlife
nightmare: nightmares
nitrogen
nomination: nominations
nonsense
noodle: noodles
norms +plural
normality
normalization
nostalgia
notebook: notebooks
notoriety
nourishment
novella: novellas
novelty: novelties
nuisance: nuisances
numeracy
nursery: nurseries
nuts +plural
nutrient: nutrients
nutrition
nylon
oaks +plural
oats
obedience
obesity
objectivity
obligation: obligations
obscenity: obscenities
obscurity
observation: observations
observer
obsession: obsessions
obstacle: obstacles
obstruction
occasion: occasions
occupancy
occupations +plural
occupier: occupiers
occurrence: occurrences
ocean: oceans
octopus: octopuses
oddity: oddities
odor: odors
odour: odours
odyssey: odysseys
offensives +plural
offshoot: offshoots
offside
offsides
oligarch
olympian: olympians
omission: omissions
onion: onions
onset
onslaught: onslaughts
openness
operation: operations
opioid: opioids
opportunity: opportunities
oppositions +plural
oppression
oppressor: oppressors
optics
optimism
oranges +plural
orangutan: orangutans
oratory
orchard: orchards
orchid: orchids
ordeal: ordeals
orientation: orientations
originator: originators
ornament: ornaments
orphanage: orphanages
ostracism
otter: otters
ounce: ounces
outage: outages
outback
outburst: outbursts
outcries +plural
outlier: outliers
outperformance
outpost: outposts
outreach
outskirts
outsourcing
ovation: ovations
oven: ovens
overcrowding
overreach
oversupply
overview: overviews
owl: owls
ownership
oxygen
oyster: oysters
ozone
pacemaker: pacemakers
paddles +plural
padlock: padlocks
pageant: pageants
pageantry
painkiller: painkillers
pallet: pallets
palms +plural
panda: pandas
pandemic: pandemics
pandemonium
pane: panes
panthers +plural
pantry: pantries
pants
paperback: paperbacks
paperwork
parable: parables
parachutes +plural
parachutist: parachutists
paradox: paradoxes
paralympian: paralympians
paralysis
paranoia
paraphernalia
parasite: parasites
parcel: parcels
parenthood
parenting
parishes +plural
parity
parlor: parlors
parlour: parlours
parole
parrot: parrots
participation
particle: particles
partisanship
partnership: partnerships
passers +plural
passions +plural
passport: passports
passwords +plural
pasta
pasteurization
pastime: pastimes
pastry: pastries
pasture: pastures
patchwork
patents +plural
paternity
pathogen: pathogens
pathway: pathways
patience
patriot: patriots
patriotism
patrolman: patrolmen
patronage
pavement: pavements
pawnbroker: pawnbrokers
paycheck: paychecks
paycheque: paycheques
payment: payments
payroll: payrolls
pea: peas
peacekeeping
peacemaker: peacemakers
peacetime
peaches +plural
peanut: peanuts
pear: pears
pebble: pebbles
pedestal: pedestals
pedigree: pedigrees
pencils +plural
penguin: penguins
peninsula: peninsulas
penitentiary: penitentiaries
pension: pensions
peppers +plural
percentage: percentages
perception: perceptions
perfection
performance: performances
perfume: perfumes
peril: perils
perimeter: perimeters
periodical: periodicals
perjury
perks
permafrost
permission: permissions
persecution
perseverance
persistence
persuasion
pertinence
peso: pesos
pessimism
pesticide: pesticides
pets +plural
petrochemical: petrochemicals
petrol
pharmacy: pharmacies
phenomenon: phenomena
philanthropy
philosophy: philosophies
phishing
phobia: phobias
phosphorus
photography
physics
physique: physiques
piano: pianos
pickpocket: pickpockets
picnic: picnics
pies +plural
piers +plural
piety
pigs +plural
pigeon: pigeons
piglet: piglets
pileup: pileups
pilgrimage: pilgrimages
pillar: pillars
pillow: pillows
pimps +plural
pines +plural
pineapple: pineapples
pinnacle: pinnacles
pipelines +plural
piracy
pistol: pistols
pitfall: pitfalls
pizza: pizzas
placebo: placebos
placenta: placentas
plagiarism
planet: planets
plantation: plantations
plaque: plaques
plastics +plural
plateaus +plural
platoon: platoons
playground: playgrounds
playlist: playlists
playoff: playoffs
pleasantry: pleasantries
pleasure: pleasures
plotter: plotters
ploy: ploys
plum: plums
plumage
plunder
pneumonia
poaching
poetry
polarization
policymaker
polio
polling
pollutant: pollutants
polluter: polluters
polygamy
ponds +plural
pony: ponies
ponytail: ponytails
poorhouse: poorhouses
popularity
population: populations
populism
porcelain
porch: porches
pork
pornography
porpoise: porpoises
portfolio: portfolios
portions +plural
portraits +plural
portrayal: portrayals
possibility: possibilities
postcard: postcards
postponement: postponements
posture
pots +plural
potato: potatoes
pothole: potholes
pottery
poultry
poverty
powders +plural
powerhouse: powerhouses
practicality: practicalities
practitioner: practitioners
prairie: prairies
prank: pranks
prankster: pranksters
prawn: prawns
preamble: preambles
precaution: precautions
precedent: precedents
precision
precursor: precursors
predator: predators
predicament: predicaments
predominance
prefecture: prefectures
preference: preferences
pregnancy: pregnancies
prejudice: prejudices
prelude: preludes
premieres +plural
premiership
premiums +plural
preparation: preparations
prequel: prequels
prerogative: prerogatives
preschool: preschools
presence
preservation
presidency: presidencies
prestige
pretext: pretexts
prevalence
prevention
primaries +plural
primate: primates
principle: principles
printer: printers
printout: printouts
privacy
privateer: privateers
privatisation
privatization
probability: probabilities
probation
procedure: procedures
proceeds
procession: processions
processor: processors
proclamation: proclamations
procurement
prodigy: prodigies
productions
productivity
profanity: profanities
profession: professions
proficiency
profiteering
prognosis: prognoses
prohibition: prohibitions
projectile: projectiles
proliferation
promenade: promenades
prominence
promoter: promoters
propaganda
propeller: propellers
prophecy: prophecies
prophet: prophets
proponent
proportion: proportions
proposition: propositions
proprietor: proprietors
prose
prosecutions +plural
prosperity
prosthetics +plural
prostitutes +plural
prostitution
protection: protections
protectionism
protectorate: protectorates
protein: proteins
proton: protons
prototype: prototypes
protégé: protégés
provider: providers
province: provinces
proviso: provisos
provocation: provocations
proximity
psychology
psychotherapy
pubs +plural
puberty
publicity
puddle: puddles
pulpit: pulpits
punishment: punishments
puppet: puppets
puppetry
puppy: puppies
purchaser: purchasers
purity
pursuit: pursuits
quagmire: quagmires
qualification: qualifications
qualifier: qualifiers
quantity: quantities
quarantine: quarantines
quarries +plural
quarter-final: quarter-finals
quarterfinal: quarterfinals
quarterfinalist: quarterfinalists
quartet: quartets
quay: quays
quilt: quilts
quirk: quirks
quorum
rabbit: rabbits
rabies
raccoon: raccoons
racecourse: racecourses
racetrack: racetracks
racism
racists +plural
radiation
radicals +plural
radicalisation
radicalism
radicalization
radioactivity
rafts +plural
raider: raiders
railroad: railroads
rainforest: rainforests
rainstorm: rainstorms
rampage
rampart: ramparts
ranch: ranches
rancour
ransomware
rapport
rarity: rarities
raspberry: raspberries
rat: rats
ratification
rations +plural
rationale
ravens +plural
ravine: ravines
razor: razors
reactor: reactors
readership
readiness
realisation: realisations
realist: realists
realization: realizations
realm: realms
reassurance: reassurances
rebellion: rebellions
receivers +plural
reception: receptions
recession: recessions
recitation: recitations
recluse: recluses
recognition
recollection: recollections
reconciliation
reconnaissance
reconstruction
recovery: recoveries
recreation
recruitment
rectangle: rectangles
reduction: reductions
redundancy: redundancies
reef: reefs
referral: referrals
refinement: refinements
refinery: refineries
reflection: reflections
reformer
refrigerator: refrigerators
refurbishment: refurbishments
regalia
regent: regents
regimen: regimens
regiment: regiments
regularity
rehabilitation
reinforcement: reinforcements
reinstatement
rejections +plural
rejuvenation
relation: relations
relationship: relationships
relaxation
relegation
relevance
reliability
reliance
relic: relics
religions +plural
relocation: relocations
reluctance
remainder
remakes +plural
remnant: remnants
remorse
removal: removals
renaissance
renegade: renegades
renewables
renewal: renewals
renovation: renovations
rental: rentals
repayment: repayments
repercussion: repercussions
repertoire: repertoires
repetition: repetitions
replacement: replacements
replica: replicas
repository: repositories
representation: representations
repression
reprisal: reprisals
reproduction
reptile: reptiles
republic: republics
republicans +plural
republicanism
reputation: reputations
requirement: requirements
resale
resentment
reservation: reservations
resettlement
residence: residences
residue: residues
resignation: resignations
resilience
resin: resins
resistance
respite
respondent: respondents
responsibility: responsibilities
restlessness
restoration: restorations
restriction: restrictions
restroom: restrooms
restructuring
resumption
resurgence
retaliation
retention
retirement: retirements
retraction: retractions
retrial: retrials
reunification
reunion: reunions
revelation: revelations
revelry
reverence
reversal: reversals
reviewer: reviewers
revision: revisions
revival: revivals
revolution: revolutions
revolutionaries +plural
revolver: revolvers
rhetoric
rhino: rhinos
rhinoceros: rhinoceroses
ribbon: ribbons
rideshare: rideshares
ridicule
rifle: rifles
rigor
rigour
rioter
rivalry: rivalries
roadblock: roadblocks
roadmap: roadmaps
roadway: roadways
robbery: robberies
robes +plural
robot: robots
robotics
rockslide: rockslides
rodent: rodents
romances +plural
romanticism
rooftop: rooftops
rooster: roosters
roses +plural
roster: rosters
rotation: rotations
rouble: roubles
roundabout: roundabouts
roundup: roundups
royalty
rubbish
rubble
ruble: rubles
rug: rugs
rugby
runways +plural
rupee: rupees
ruthlessness
sabbatical: sabbaticals
sabotage
sachet: sachets
saddles +plural
sadness
safari: safaris
safeguards +plural
safety
saga: sagas
sails +plural
salad: salads
salespeople +plural
salvation
salvo: salvos
samurai
sanctuary: sanctuaries
sandal: sandals
sandstorm: sandstorms
sandwich: sandwiches
sanitation
sanity
sarcasm
sari: saris
satellite: satellites
satire
satisfaction
sauce: sauces
sauna: saunas
sausage: sausages
savagery
savanna: savannas
sawmill: sawmills
saxophone: saxophones
scaffolding
scalps +plural
scanner: scanners
scarcity
scarf: scarves
scenario: scenarios
scents +plural
sceptic
scepticism
scholarship: scholarships
scissors
sclerosis
scooters +plural
scoreboard: scoreboards
scoreline: scorelines
scorers +plural
scourge
scrapyard: scrapyards
screws +plural
screwdriver: screwdrivers
scrutiny
scuffles +plural
sculpture: sculptures
seafood
seagull: seagulls
seaside
seatbelt: seatbelts
seawater
secession
secondment: secondments
secrecy
secularism
security: securities
sedan: sedans
sediment: sediments
seedling: seedlings
segregation
self-defence
self-defense
self-esteem
selfie: selfies
seller
semester: semesters
semi-final: semi-finals
semiconductor: semiconductors
semifinal: semifinals
semifinalist: semifinalists
seminar: seminars
sender: senders
seniority
sensation: sensations
sensitivity: sensitivities
sensors +plural
sentiment: sentiments
separation: separations
separatist
sequel: sequels
sequence: sequences
serenity
seriousness
servers +plural
settler: settlers
severity
sewage
sewers +plural
sexism
sexist: sexists
sexuality
shack: shacks
shareholding: shareholdings
shark: sharks
sheep
sheets +plural
shelf: shelves
shipbuilder: shipbuilders
shipbuilding
shipment: shipments
shipwrecks +plural
shipyard: shipyards
shoelace: shoelaces
shopfront: shopfronts
shoplifting
shoreline: shorelines
shortage: shortages
shortcoming: shortcomings
shortlists +plural
shortness
shorts
shotgun: shotguns
shovels +plural
showdown: showdowns
showroom: showrooms
shrapnel
shrimp
shrine: shrines
shrinkage
shrub: shrubs
sickness
sidelines
sidewalk: sidewalks
sightseer: sightseers
signatory: signatories
signature: signatures
significance
silhouette: silhouettes
silicon
similarity: similarities
simplicity
simulation: simulations
simulator: simulators
sincerity
sinkhole: sinkholes
sinner: sinners
sirens +plural
sisterhood: sisterhoods
situation: situations
skeptic
skepticism
skirmish: skirmishes
skirts +plural
skull: skulls
skunk: skunks
sky: skies
skyscraper: skyscrapers
slang
slavery
sleds +plural
sleepover: sleepovers
sleet
sleeve: sleeves
sleigh: sleighs
slopes +plural
slugs +plural
slum: slums
smallpox
smartness
smartphone: smartphones
smartwatch: smartwatches
smog
smokescreen: smokescreens
snail: snails
snake: snakes
snapshot: snapshots
sneaker: sneakers
snippet: snippets
snob: snobs
snobbery
snowfall: snowfalls
snowflake: snowflakes
snowman: snowmen
snowstorm: snowstorms
sobriety
soccer
socialism
sock: socks
socket: sockets
sodium
sofa: sofas
software
solace
solidarity
soloist: soloists
sonar
sonata: sonatas
sophistication
sorrow: sorrows
soundtrack: soundtracks
southpaw: southpaws
souvenir: souvenirs
sovereignty
soybean: soybeans
spacecraft: spacecrafts
spaceflight: spaceflights
spaceship: spaceships
spam
sparrows +plural
spate
specimen: specimens
spectacle: spectacles
spectator
spectrum: spectrums
speculation: speculations
speedboat: speedboats
sphere: spheres
spices
spider: spiders
spillage: spillages
spillover: spillovers
spin-off: spin-offs
spinach
spine: spines
spinoff: spinoffs
spirituality
splendor
splinters +plural
spokespeople +plural
sponges +plural
sponsorship: sponsorships
spontaneity
spoons +plural
spotlight
spotter: spotters
spree: sprees
springboard: springboards
sprinkler: sprinklers
squalor
squid: squids
squires +plural
squirrel: squirrels
stability
stablecoin: stablecoins
stagnation
stairs +plural
staircase: staircases
stairway: stairways
stairwell: stairwells
stakeholder: stakeholders
stalemate: stalemates
stamina
stampedes +plural
stance: stances
standpoint: standpoints
standstill
starvation
statehood
stationery
stationmaster: stationmasters
statistic
steak: steaks
steamer: steamers
stepchild: stepchildren
stereotypes +plural
steroid: steroids
stewardship
sticker: stickers
stigma
stillbirth: stillbirths
stockholder: stockholders
stockpiles +plural
stool: stools
stopgap: stopgaps
stoppage: stoppages
storefront: storefronts
storyline: storylines
storyteller: storytellers
stove: stoves
stratosphere
strawberry: strawberries
streamer: streamers
streetlight: streetlights
stretcher: stretchers
stroller: strollers
stronghold: strongholds
structures +plural
stubbornness
stupidity
subcommittee: subcommittees
submarine: submarines
submersible: submersibles
subordinates +plural
subscription: subscriptions
subset: subsets
subsidiary: subsidiaries
subsistence
subtext
suburb: suburbs
subway: subways
succession
suffering
suffrage
sugar
sugarcane
suicide: suicides
suitcase: suitcases
suitor: suitors
summertime
sunflower: sunflowers
sunglasses
sunlight
sunrise: sunrises
sunroof: sunroofs
sunset: sunsets
sunshine
superiority
superpower: superpowers
superstar: superstars
superstition: superstitions
superstore: superstores
supervision
supremacist: supremacists
supremacy
surcharges +plural
surfboard: surfboards
surgery: surgeries
surname: surnames
surrogacy
surrogates +plural
surveillance
surveyor: surveyors
survival
suspense
suspension: suspensions
suspicion: suspicions
sustainability
sustenance
swamp: swamps
swans +plural
swastika: swastikas
sweater: sweaters
sweatshirt: sweatshirts
sweets
swimsuit: swimsuits
syllabus: syllabuses
symbol: symbols
symbolism
symmetry
sympathy: sympathies
symphony: symphonies
symposium: symposia
synagogue: synagogues
syndrome: syndromes
synergy: synergies
synopsis: synopses
syringe: syringes
syrup
t-shirt: t-shirts
tablet: tablets
tailback: tailbacks
taillight: taillights
takeaway: takeaways
takeoff: takeoffs
tallies +plural
tanker: tankers
tanning: tannings
tantrum: tantrums
tapestry: tapestries
tapings +plural
tardiness
tariff: tariffs
taskforce: taskforces
tattoo: tattoos
tavern: taverns
taxation
taxis +plural
taxman
teas +plural
teamwork
teapot: teapots
teardrop: teardrops
teaser: teasers
technicality: technicalities
technology: technologies
telecasts +plural
telecom: telecoms
telecommunication: telecommunications
telephone: telephones
telescope: telescopes
television: televisions
temperament: temperaments
temperature: temperatures
temptation: temptations
tenacity
tendency: tendencies
tenet: tenets
tennis
tenure
terminals +plural
termination: terminations
terraces +plural
terrain
territory: territories
terrorism
testament
testbed: testbeds
textile: textiles
texting
themes +plural
theology
theorist
therapy: therapies
thermometer: thermometers
thigh: thighs
thirst
thoroughfare: thoroughfares
threesome: threesomes
threshold: thresholds
thriller: thrillers
throngs +plural
throwback: throwbacks
thug: thugs
thumbs +plural
thunderstorm: thunderstorms
ticks +plural
tidbit: tidbits
tiger: tigers
tigress: tigresses
tiles +plural
timetable: timetables
titans +plural
titanium
toad: toads
tobacco
toe: toes
toehold: toeholds
toiletries
tokens +plural
tolerance
tollbooth: tollbooths
tomato: tomatoes
tons +plural
tonnage
tonnes +plural
toolbox: toolboxes
toothbrush: toothbrushes
toothpaste
topic: topics
topography
torment
tornado: tornadoes
torrent: torrents
torso: torsos
tortoise: tortoises
totalitarianism
touchdown: touchdowns
touchpad: touchpads
touchstone: touchstones
tourism
towels +plural
townsfolk
townsperson
toxicity
toxin: toxins
tractor: tractors
trademarks +plural
tradesman: tradesmen
tradition: traditions
traffic
trailblazer: trailblazers
trailers +plural
trait: traits
trajectory: trajectories
tram: trams
trampoline: trampolines
tranche: tranches
tranquility
transaction: transactions
transformation: transformations
transgression: transgressions
transistor: transistors
transmission: transmissions
transmitter: transmitters
transparency
transphobia
transplants +plural
transportation
transporter: transporters
trauma: traumas
treachery
treason
trekker: trekkers
trench: trenches
trespasser: trespassers
triathlon: triathlons
trickery
trilogy: trilogies
trio: trios
tripod: tripods
trolleys +plural
troublemaker: troublemakers
troupe: troupes
trousers
truancy
truce: truces
trucker
truism: truisms
trumpets +plural
truthfulness
tsunami: tsunamis
tub: tubs
tuberculosis
tugs +plural
tugboat: tugboats
tuition
tulip: tulips
tummy: tummies
tumor: tumors
tumour: tumours
tuna
tunic: tunics
turbine: turbines
turbulence
turf
turkeys +plural
turmoil
turnaround: turnarounds
turnover
turnpike: turnpikes
turtle: turtles
tutorial: tutorials
tuxedo: tuxedos
tweezers
twig: twigs
twilight
twisters +plural
typhoon: typhoons
typo: typos
tyranny: tyrannies
tyre: tyres
udder: udders
ulcer: ulcers
ultimatum: ultimatums
umbrella: umbrellas
uncertainty: uncertainties
underclass
underdog: underdogs
undergrowth
understatement: understatements
undertone: undertones
underwear
underworld
unemployment
unification
uniforms +plural
unionism
unionist
unity
universe: universes
unrest
upheaval: upheavals
upside: upsides
upstart: upstarts
uranium
urbanization
urgency
urine
usage
username: usernames
ushers +plural
usurper: usurpers
utility
vacancy: vacancies
vacationer: vacationers
vaccination: vaccinations
vaccine: vaccines
vacuums +plural
validity
valor
valour
valuables
valuation: valuations
vandalism
vanity
vantage
vapes +plural
variables +plural
variant: variants
variation: variations
vase: vases
vegetable: vegetables
vegetation
vein: veins
velocity
vendetta: vendettas
vengeance
ventilation
ventilator: ventilators
venue: venues
verification
vernacular
vertebra: vertebrae
vests +plural
vestige: vestiges
viability
vibe: vibes
vibration: vibrations
vicinity
victors +plural
viewership
viewpoint: viewpoints
vigil: vigils
vigilance
vigilante
villa: villas
vineyard: vineyards
vinyl
violation: violations
violin: violins
virginity
virtue: virtues
virtuoso: virtuosos
visibility
vitality
vitamin: vitamins
vocabulary: vocabularies
vocation: vocations
vodka: vodkas
volatility
volcano: volcanoes
volleyball
voltage: voltages
vortex: vortices
voucher: vouchers
voyeurism
vulnerability: vulnerabilities
vulture: vultures
wagon: wagons
waistline: waistlines
waiver: waivers
walkway: walkways
wallet: wallets
walnut: walnuts
walrus: walruses
wardrobe: wardrobes
warfare
warhead: warheads
warplane: warplanes
warriors +plural
warship: warships
washroom: washrooms
wasp: wasps
wasteland: wastelands
wastewater
watchmaker: watchmakers
watchman: watchmen
watchtower: watchtowers
watercolor: watercolors
waterfall: waterfalls
waterfront: waterfronts
watershed
waterway: waterways
wavelength: wavelengths
waxwork: waxworks
weaponry
weariness
webcam: webcams
webinar: webinars
weeds +plural
weightlifting
welfare
well-being
wellbeing
wellness
westerner: westerners
wetland: wetlands
wetsuit: wetsuits
whale: whales
whaling
wharf: wharves
wheat
wheelchair: wheelchairs
whereabouts
whirlwind: whirlwinds
whiskey: whiskeys
whisky: whiskies
wi-fi
wickedness
wig: wigs
wildcard: wildcards
wilderness
wildfire: wildfires
wildlife
willows +plural
willpower
windmill: windmills
windscreen: windscreens
windshield: windshields
windstorm: windstorms
winery: wineries
wingspan: wingspans
wintertime
wiretaps +plural
wisdom
witchcraft
withdrawal: withdrawals
wolves +plural
womanhood
womb: wombs
wombat: wombats
woodcutter: woodcutters
woodland: woodlands
woodpecker: woodpeckers
wool
workaround: workarounds
workday: workdays
workforces +plural
workload: workloads
workman: workmen
workmanship
workplace: workplaces
workstation: workstations
worldliness
worldview: worldviews
worm: worms
wrapper: wrappers
wreath: wreaths
wreckage
wrenches +plural
wrongdoer: wrongdoers
wrongdoing: wrongdoings
x-ray: x-rays
xenophobia
yacht: yachts
yardstick: yardsticks
yarn: yarns
yearbook: yearbooks
yeast
yellings +plural
yen: yens
yoga
yogurt: yogurts
youthfulness
youtuber: youtubers
yuan: yuans
zeal
zebra: zebras
zipper: zippers
zombie: zombies
zoo: zoos
