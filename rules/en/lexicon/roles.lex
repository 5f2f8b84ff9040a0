# "City spokeswoman Ana Ortiz and her brother disagreed": city spokeswoman,
# brother. What a person is: an office, a trade, a kinship. Before a name it
# belongs to the name; alone ("the mayor said") it stands for a person. Those
# who speak for a body have the class spokesperson. Words for crowds
# (officials, police) stand in group-nouns.lex too.
list roles
class role person
forms singular plural
---
spokesman: spokesmen +male +spokesperson
spokeswoman: spokeswomen +female +spokesperson
spokesperson: spokespersons +spokesperson
chairman: chairmen +male
chairwoman: chairwomen +female
chairperson: chairpersons
businessman: businessmen +male
businesswoman: businesswomen +female
businessperson: businesspersons
congressman: congressmen +male
congresswoman: congresswomen +female
congressperson: congresspersons
councilman: councilmen +male
councilwoman: councilwomen +female
councilperson: councilpersons
alderman: aldermen +male
alderwoman: alderwomen +female
alderperson: alderpersons
assemblyman: assemblymen +male
assemblywoman: assemblywomen +female
assemblyperson: assemblypersons
cameraman: cameramen +male
camerawoman: camerawomen +female
cameraperson: camerapersons
policeman: policemen +male
policewoman: policewomen +female
sportsman: sportsmen +male
sportswoman: sportswomen +female
sportsperson: sportspersons
statesman: statesmen +male
stateswoman: stateswomen +female
craftsman: craftsmen +male
craftswoman: craftswomen +female
salesman: salesmen +male
saleswoman: saleswomen +female
salesperson: salespersons
anchorman: anchormen +male
anchorwoman: anchorwomen +female
anchorperson: anchorpersons
fisherman: fishermen +male
fisherwoman: fisherwomen +female
serviceman: servicemen +male
servicewoman: servicewomen +female
horseman: horsemen +male
horsewoman: horsewomen +female
clergyman: clergymen +male
clergywoman: clergywomen +female
clergyperson: clergypersons
countryman: countrymen +male
countrywoman: countrywomen +female
layman: laymen +male
laywoman: laywomen +female
layperson: laypersons
vice chairman: vice chairmen +male
vice chairwoman: vice chairwomen +female
vice chairperson: vice chairpersons
deputy chairman: deputy chairmen +male
deputy chairwoman: deputy chairwomen +female
committeeman: committeemen +male
committeewoman: committeewomen +female
police spokesman: police spokesmen +male +spokesperson
police spokeswoman: police spokeswomen +female +spokesperson
police spokesperson: police spokespersons +spokesperson
company spokesman: company spokesmen +male +spokesperson
company spokeswoman: company spokeswomen +female +spokesperson
company spokesperson: company spokespersons +spokesperson
government spokesman: government spokesmen +male +spokesperson
government spokeswoman: government spokeswomen +female +spokesperson
government spokesperson: government spokespersons +spokesperson
military spokesman: military spokesmen +male +spokesperson
military spokeswoman: military spokeswomen +female +spokesperson
military spokesperson: military spokespersons +spokesperson
army spokesman: army spokesmen +male +spokesperson
army spokeswoman: army spokeswomen +female +spokesperson
army spokesperson: army spokespersons +spokesperson
ministry spokesman: ministry spokesmen +male +spokesperson
ministry spokeswoman: ministry spokeswomen +female +spokesperson
ministry spokesperson: ministry spokespersons +spokesperson
campaign spokesman: campaign spokesmen +male +spokesperson
campaign spokeswoman: campaign spokeswomen +female +spokesperson
campaign spokesperson: campaign spokespersons +spokesperson
deputy spokesman: deputy spokesmen +male +spokesperson
deputy spokeswoman: deputy spokeswomen +female +spokesperson
deputy spokesperson: deputy spokespersons +spokesperson
chief spokesman: chief spokesmen +male +spokesperson
chief spokeswoman: chief spokeswomen +female +spokesperson
chief spokesperson: chief spokespersons +spokesperson
family spokesman: family spokesmen +male +spokesperson
family spokeswoman: family spokeswomen +female +spokesperson
family spokesperson: family spokespersons +spokesperson
department spokesman: department spokesmen +male +spokesperson
department spokeswoman: department spokeswomen +female +spokesperson
department spokesperson: department spokespersons +spokesperson
state department spokesman: state department spokesmen +male +spokesperson
state department spokeswoman: state department spokeswomen +female +spokesperson
state department spokesperson: state department spokespersons +spokesperson
city spokesman: city spokesmen +male +spokesperson
city spokeswoman: city spokeswomen +female +spokesperson
city spokesperson: city spokespersons +spokesperson
party spokesman: party spokesmen +male +spokesperson
party spokeswoman: party spokeswomen +female +spokesperson
party spokesperson: party spokespersons +spokesperson
union spokesman: union spokesmen +male +spokesperson
union spokeswoman: union spokeswomen +female +spokesperson
union spokesperson: union spokespersons +spokesperson
hospital spokesman: hospital spokesmen +male +spokesperson
hospital spokeswoman: hospital spokeswomen +female +spokesperson
hospital spokesperson: hospital spokespersons +spokesperson
court spokesman: court spokesmen +male +spokesperson
court spokeswoman: court spokeswomen +female +spokesperson
court spokesperson: court spokespersons +spokesperson
bank spokesman: bank spokesmen +male +spokesperson
bank spokeswoman: bank spokeswomen +female +spokesperson
bank spokesperson: bank spokespersons +spokesperson
airline spokesman: airline spokesmen +male +spokesperson
airline spokeswoman: airline spokeswomen +female +spokesperson
airline spokesperson: airline spokespersons +spokesperson
white house spokesman: white house spokesmen +male +spokesperson
white house spokeswoman: white house spokeswomen +female +spokesperson
white house spokesperson: white house spokespersons +spokesperson
pentagon spokesman: pentagon spokesmen +male +spokesperson
pentagon spokeswoman: pentagon spokeswomen +female +spokesperson
pentagon spokesperson: pentagon spokespersons +spokesperson
kremlin spokesman: kremlin spokesmen +male +spokesperson
kremlin spokeswoman: kremlin spokeswomen +female +spokesperson
kremlin spokesperson: kremlin spokespersons +spokesperson
university spokesman: university spokesmen +male +spokesperson
university spokeswoman: university spokeswomen +female +spokesperson
university spokesperson: university spokespersons +spokesperson
school spokesman: school spokesmen +male +spokesperson
school spokeswoman: school spokeswomen +female +spokesperson
school spokesperson: school spokespersons +spokesperson
district spokesman: district spokesmen +male +spokesperson
district spokeswoman: district spokeswomen +female +spokesperson
district spokesperson: district spokespersons +spokesperson
group spokesman: group spokesmen +male +spokesperson
group spokeswoman: group spokeswomen +female +spokesperson
group spokesperson: group spokespersons +spokesperson
agency spokesman: agency spokesmen +male +spokesperson
agency spokeswoman: agency spokeswomen +female +spokesperson
agency spokesperson: agency spokespersons +spokesperson
security spokesman: security spokesmen +male +spokesperson
security spokeswoman: security spokeswomen +female +spokesperson
security spokesperson: security spokespersons +spokesperson
foreign ministry spokesman: foreign ministry spokesmen +male +spokesperson
foreign ministry spokeswoman: foreign ministry spokeswomen +female +spokesperson
foreign ministry spokesperson: foreign ministry spokespersons +spokesperson
defense ministry spokesman: defense ministry spokesmen +male +spokesperson
defense ministry spokeswoman: defense ministry spokeswomen +female +spokesperson
defense ministry spokesperson: defense ministry spokespersons +spokesperson
interior ministry spokesman: interior ministry spokesmen +male +spokesperson
interior ministry spokeswoman: interior ministry spokeswomen +female +spokesperson
interior ministry spokesperson: interior ministry spokespersons +spokesperson
health ministry spokesman: health ministry spokesmen +male +spokesperson
health ministry spokeswoman: health ministry spokeswomen +female +spokesperson
health ministry spokesperson: health ministry spokespersons +spokesperson
presidential spokesman: presidential spokesmen +male +spokesperson
presidential spokeswoman: presidential spokeswomen +female +spokesperson
presidential spokesperson: presidential spokespersons +spokesperson
representative: representatives +spokesperson
press secretary: press secretaries +spokesperson
deputy press secretary: deputy press secretaries +spokesperson
press officer: press officers +spokesperson
press attache: press attaches +spokesperson
press attaché: press attachés +spokesperson
communications director: communications directors +spokesperson
director of communications: director of communicationses +spokesperson
communications chief: communications chiefs +spokesperson
head of communications +spokesperson
communications officer: communications officers +spokesperson
communications manager: communications managers +spokesperson
public information officer: public information officers +spokesperson
information officer: information officers +spokesperson
public relations officer: public relations officers +spokesperson
media relations officer: media relations officers +spokesperson
publicist: publicists +spokesperson
mouthpiece: mouthpieces +spokesperson
press aide: press aides +spokesperson
media adviser: media advisers +spokesperson
media officer: media officers +spokesperson
press spokesman: press spokesmen +spokesperson
public affairs officer: public affairs officers +spokesperson
public affairs director: public affairs directors +spokesperson
head of press: head of presses +spokesperson
director: directors
minister: ministers
head: heads
chief: chiefs
PM: PMs
CM: CMs
CEO: CEOs
CFO: CFOs
COO: COOs
CTO: CTOs
president: presidents
vice president: vice presidents
vice-president: vice-presidents
mayor: mayors
deputy mayor: deputy mayors
vice mayor: vice mayors
professor: professors
economist: economists
chief economist: chief economists
senior economist: senior economists
analyst: analysts
senior analyst: senior analysts
chief analyst: chief analysts
market analyst: market analysts
policy analyst: policy analysts
political analyst: political analysts
military analyst: military analysts
industry analyst: industry analysts
security analyst: security analysts
lawyer: lawyers
defense lawyer: defense lawyers
defence lawyer: defence lawyers
human rights lawyer: human rights lawyers
civil rights lawyer: civil rights lawyers
attorney: attorneys
defense attorney: defense attorneys
prosecutor: prosecutors
chief prosecutor: chief prosecutors
state prosecutor: state prosecutors
public prosecutor: public prosecutors
federal prosecutor: federal prosecutors
lead prosecutor: lead prosecutors
special prosecutor: special prosecutors
special counsel: special counsels
general counsel: general counsels
counsel: counsel
solicitor: solicitors
barrister: barristers
judge: judges
chief judge: chief judges
federal judge: federal judges
district judge: district judges
trial judge: trial judges
high court judge: high court judges
magistrate: magistrates
justice: justices
chief justice: chief justices
juror: jurors
jury foreman: jury foremen +male
plaintiff: plaintiffs
defendant: defendants
co-defendant: co-defendants
claimant: claimants
appellant: appellants
petitioner: petitioners
litigant: litigants
paralegal: paralegals
notary: notaries
bailiff: bailiffs
clerk: clerks
county clerk: county clerks
court clerk: court clerks
court reporter: court reporters
attorney general: attorneys general
solicitor general: solicitors general
surgeon general: surgeons general
inspector general: inspectors general
secretary general: secretaries general
secretary-general: secretaries-general
director general: directors general
director-general: directors-general
governor general: governors general
governor-general: governors-general
auditor general: auditors general
postmaster general: postmasters general
consul general: consuls general
commissioner general: commissioners general
comptroller general: comptrollers general
prime minister: prime ministers
deputy prime minister: deputy prime ministers
premier: premiers
vice premier: vice premiers
chancellor: chancellors
vice chancellor: vice chancellors
vice-chancellor: vice-chancellors
foreign minister: foreign ministers
deputy foreign minister: deputy foreign ministers
finance minister: finance ministers
defense minister: defense ministers
defence minister: defence ministers
interior minister: interior ministers
health minister: health ministers
justice minister: justice ministers
education minister: education ministers
environment minister: environment ministers
energy minister: energy ministers
oil minister: oil ministers
economy minister: economy ministers
labor minister: labor ministers
labour minister: labour ministers
transport minister: transport ministers
trade minister: trade ministers
culture minister: culture ministers
agriculture minister: agriculture ministers
housing minister: housing ministers
immigration minister: immigration ministers
sports minister: sports ministers
tourism minister: tourism ministers
information minister: information ministers
planning minister: planning ministers
police minister: police ministers
home minister: home ministers
law minister: law ministers
railway minister: railway ministers
water minister: water ministers
climate minister: climate ministers
science minister: science ministers
industry minister: industry ministers
security minister: security ministers
cabinet minister: cabinet ministers
junior minister: junior ministers
chief minister: chief ministers
first minister: first ministers
deputy minister: deputy ministers
opposition leader: opposition leaders
leader: leaders
party leader: party leaders
deputy leader: deputy leaders
group leader: group leaders
team leader: team leaders
project leader: project leaders
church leader: church leaders
community leader: community leaders
religious leader: religious leaders
union leader: union leaders
business leader: business leaders
civil rights leader: civil rights leaders
rebel leader: rebel leaders
militia leader: militia leaders
gang leader: gang leaders
cult leader: cult leaders
protest leader: protest leaders
student leader: student leaders
tribal leader: tribal leaders
spiritual leader: spiritual leaders
supreme leader: supreme leaders
world leader: world leaders
political leader: political leaders
faction leader: faction leaders
majority leader: majority leaders
minority leader: minority leaders
council leader: council leaders
squad leader: squad leaders
scout leader: scout leaders
ringleader: ringleaders
co-leader: co-leaders
guerrilla leader: guerrilla leaders
separatist leader: separatist leaders
secretary: secretaries
secretary of state: secretaries of state
deputy secretary: deputy secretaries
assistant secretary: assistant secretaries
undersecretary: undersecretaries
under-secretary: under-secretaries
defense secretary: defense secretaries
defence secretary: defence secretaries
foreign secretary: foreign secretaries
home secretary: home secretaries
health secretary: health secretaries
education secretary: education secretaries
treasury secretary: treasury secretaries
commerce secretary: commerce secretaries
labor secretary: labor secretaries
energy secretary: energy secretaries
interior secretary: interior secretaries
agriculture secretary: agriculture secretaries
transportation secretary: transportation secretaries
transport secretary: transport secretaries
justice secretary: justice secretaries
business secretary: business secretaries
environment secretary: environment secretaries
cabinet secretary: cabinet secretaries
permanent secretary: permanent secretaries
private secretary: private secretaries
executive secretary: executive secretaries
general secretary: general secretaries
shadow chancellor: shadow chancellors
shadow minister: shadow ministers
shadow secretary: shadow secretaries
senator: senators
state senator: state senators
state representative: state representatives
lawmaker: lawmakers
legislator: legislators
parliamentarian: parliamentarians
member of parliament: members of parliament
member of congress: members of congress
MP: MPs
MEP: MEPs
MSP: MSPs
MEC: MECs
deputy: deputies
delegate: delegates
councillor: councillors
councilor: councilors
councilmember: councilmembers
council member: council members
board member: board members
committee member: committee members
school board member: school board members
commissioner: commissioners
county commissioner: county commissioners
deputy commissioner: deputy commissioners
supervisor: supervisors
county supervisor: county supervisors
county executive: county executives
city manager: city managers
county judge: county judges
governor: governors
lieutenant governor: lieutenant governors
deputy governor: deputy governors
speaker: speakers
house speaker: house speakers
speaker of the house: speakers of the house
deputy speaker: deputy speakers
chief whip: chief whips
whip: whips
backbencher: backbenchers
frontbencher: frontbenchers
peer: peers
politician: politicians
head of state: heads of state
head of government: heads of government
head of mission: head of missions
diplomat: diplomats
ambassador: ambassadors
envoy: envoys
special envoy: special envoys
attache: attaches
consul: consuls
high commissioner: high commissioners
special representative: special representatives
special rapporteur: special rapporteurs
rapporteur: rapporteurs
negotiator: negotiators
chief negotiator: chief negotiators
mediator: mediators
peace envoy: peace envoys
emissary: emissaries
interpreter: interpreters
translator: translators
treasurer: treasurers
comptroller: comptrollers
controller: controllers
auditor: auditors
ombudsman: ombudsmen
regulator: regulators
inspector: inspectors
official: officials
senior official: senior officials
top official: top officials
government official: government officials
election official: election officials
intelligence official: intelligence officials
administration official: administration officials
health official: health officials
security official: security officials
city official: city officials
county official: county officials
state official: state officials
company official: company officials
defense official: defense officials
law enforcement official: law enforcement officials
police official: police officials
party official: party officials
union official: union officials
bank official: bank officials
church official: church officials
U.S. official: U.S. officials
US official: US officials
EU official: EU officials
UN official: UN officials
aide: aides
senior aide: senior aides
top aide: top aides
adviser: advisers
advisor: advisors
senior adviser: senior advisers
senior advisor: senior advisors
special adviser: special advisers
special advisor: special advisors
national security adviser: national security advisers
national security advisor: national security advisors
security adviser: security advisers
economic adviser: economic advisers
political adviser: political advisers
legal adviser: legal advisers
policy adviser: policy advisers
campaign adviser: campaign advisers
campaign manager: campaign managers
campaign chairman: campaign chairmen +male
campaign chairwoman: campaign chairwomen +female
campaign chair: campaign chairs
campaign chief: campaign chiefs
campaign aide: campaign aides
strategist: strategists
political strategist: political strategists
chief strategist: chief strategists
party strategist: party strategists
pollster: pollsters
lobbyist: lobbyists
chief lobbyist: chief lobbyists
consultant: consultants
political consultant: political consultants
organizer: organizers
organiser: organisers
community organizer: community organizers
canvasser: canvassers
activist: activists
climate activist: climate activists
human rights activist: human rights activists
civil rights activist: civil rights activists
political activist: political activists
opposition activist: opposition activists
environmental activist: environmental activists
peace activist: peace activists
animal rights activist: animal rights activists
campaigner: campaigners
advocate: advocates
protester: protesters
protestor: protestors
demonstrator: demonstrators
dissident: dissidents
whistleblower: whistleblowers
whistle-blower: whistle-blowers
candidate: candidates
presidential candidate: presidential candidates
vice presidential candidate: vice presidential candidates
mayoral candidate: mayoral candidates
congressional candidate: congressional candidates
gubernatorial candidate: gubernatorial candidates
nominee: nominees
presidential nominee: presidential nominees
running mate: running mates
front-runner: front-runners
frontrunner: frontrunners
challenger: challengers
incumbent: incumbents
contender: contenders
hopeful: hopefuls
presidential hopeful: presidential hopefuls
voter: voters
constituent: constituents
superdelegate: superdelegates
president-elect: presidents-elect
first lady: first ladies +female
first gentleman: first gentlemen +male
chief executive: chief executives
chief executive officer: chief executive officers
chief operating officer: chief operating officers
chief financial officer: chief financial officers
chief technology officer: chief technology officers
chief marketing officer: chief marketing officers
chief investment officer: chief investment officers
chief legal officer: chief legal officers
chief medical officer: chief medical officers
chief scientific officer: chief scientific officers
chief science officer: chief science officers
chief scientist: chief scientists
chief information officer: chief information officers
chief security officer: chief security officers
chief risk officer: chief risk officers
chief commercial officer: chief commercial officers
chief of staff: chiefs of staff
deputy chief of staff: deputy chief of staffs
managing director: managing directors
executive director: executive directors
deputy director: deputy directors
assistant director: assistant directors
associate director: associate directors
creative director: creative directors
artistic director: artistic directors
musical director: musical directors
music director: music directors
athletic director: athletic directors
sporting director: sporting directors
technical director: technical directors
finance director: finance directors
policy director: policy directors
research director: research directors
regional director: regional directors
country director: country directors
program director: program directors
programme director: programme directors
project director: project directors
medical director: medical directors
marketing director: marketing directors
sales director: sales directors
national director: national directors
legal director: legal directors
campaign director: campaign directors
board chair: board chairs
chair: chairs
co-chair: co-chairs
vice chair: vice chairs
deputy chair: deputy chairs
executive: executives
senior executive: senior executives
business executive: business executives
company executive: company executives
media executive: media executives
oil executive: oil executives
bank executive: bank executives
executive vice president: executive vice presidents
senior vice president: senior vice presidents
vice president-elect
general manager: general managers
manager: managers
project manager: project managers
fund manager: fund managers
portfolio manager: portfolio managers
asset manager: asset managers
hedge fund manager: hedge fund managers
money manager: money managers
branch manager: branch managers
store manager: store managers
plant manager: plant managers
office manager: office managers
product manager: product managers
assistant manager: assistant managers
deputy manager: deputy managers
regional manager: regional managers
investment manager: investment managers
founder: founders
co-founder: co-founders
cofounder: cofounders
owner: owners
co-owner: co-owners
business owner: business owners
shop owner: shop owners
store owner: store owners
restaurant owner: restaurant owners
homeowner: homeowners
landowner: landowners
property owner: property owners
landlord: landlords +male
landlady: landladies +female
tenant: tenants
partner: partners
managing partner: managing partners
senior partner: senior partners
entrepreneur: entrepreneurs
tycoon: tycoons
magnate: magnates
billionaire: billionaires
millionaire: millionaires
investor: investors
venture capitalist: venture capitalists
financier: financiers
shareholder: shareholders
banker: bankers
investment banker: investment bankers
central banker: central bankers
broker: brokers
trader: traders
dealer: dealers
stockbroker: stockbrokers
real estate agent: real estate agents
estate agent: estate agents
realtor: realtors
insurer: insurers
accountant: accountants
bookkeeper: bookkeepers
actuary: actuaries
economics professor: economics professors
employer: employers
employee: employees
worker: workers
co-worker: co-workers
colleague: colleagues
boss: bosses
administrator: administrators
coordinator: coordinators
co-ordinator: co-ordinators
operator: operators
planner: planners
city planner: city planners
urban planner: urban planners
recruiter: recruiters
supplier: suppliers
retailer: retailers
shopkeeper: shopkeepers
cashier: cashiers
salesclerk: salesclerks
vendor: vendors
street vendor: street vendors
merchant: merchants
wholesaler: wholesalers
importer: importers
exporter: exporters
manufacturer: manufacturers
contractor: contractors
subcontractor: subcontractors
developer: developers
property developer: property developers
software developer: software developers
game developer: game developers
builder: builders
architect: architects
designer: designers
fashion designer: fashion designers
graphic designer: graphic designers
web designer: web designers
interior designer: interior designers
engineer: engineers
software engineer: software engineers
civil engineer: civil engineers
chief engineer: chief engineers
structural engineer: structural engineers
programmer: programmers
technician: technicians
mechanic: mechanics
electrician: electricians
plumber: plumbers
carpenter: carpenters
welder: welders
mason: masons
bricklayer: bricklayers
roofer: roofers
painter: painters
decorator: decorators
tailor: tailors
dressmaker: dressmakers
barber: barbers
hairdresser: hairdressers
stylist: stylists
makeup artist: makeup artists
beautician: beauticians
cook: cooks
chef: chefs
head chef: head chefs
pastry chef: pastry chefs
baker: bakers
butcher: butchers
waiter: waiters +male
waitress: waitresses +female
bartender: bartenders
barista: baristas
barman: barmen +male
barmaid: barmaids +female
hotelier: hoteliers
restaurateur: restaurateurs
innkeeper: innkeepers
caterer: caterers
cleaner: cleaners
janitor: janitors
caretaker: caretakers
housekeeper: housekeepers
maid: maids +female
butler: butlers +male
nanny: nannies +female
babysitter: babysitters
au pair: au pairs
gardener: gardeners
landscaper: landscapers
driver: drivers
bus driver: bus drivers
taxi driver: taxi drivers
truck driver: truck drivers
lorry driver: lorry drivers
cab driver: cab drivers
train driver: train drivers
delivery driver: delivery drivers
chauffeur: chauffeurs
pilot: pilots
co-pilot: co-pilots
copilot: copilots
flight attendant: flight attendants
steward: stewards
stewardess: stewardesses +female
captain: captains
sailor: sailors
skipper: skippers
seafarer: seafarers
mariner: mariners
conductor: conductors
porter: porters
courier: couriers
postman: postmen +male
mail carrier: mail carriers
dockworker: dockworkers
docker: dockers
miner: miners
coal miner: coal miners
steelworker: steelworkers
factory worker: factory workers
farm worker: farm workers
farmworker: farmworkers
construction worker: construction workers
aid worker: aid workers
relief worker: relief workers
rescue worker: rescue workers
health worker: health workers
healthcare worker: healthcare workers
care worker: care workers
hospital worker: hospital workers
social worker: social workers
youth worker: youth workers
community worker: community workers
charity worker: charity workers
sex worker: sex workers
office worker: office workers
migrant worker: migrant workers
postal worker: postal workers
railway worker: railway workers
oil worker: oil workers
farmer: farmers
dairy farmer: dairy farmers
rancher: ranchers
grower: growers
winemaker: winemakers
brewer: brewers
beekeeper: beekeepers
shepherd: shepherds
hunter: hunters
trapper: trappers
logger: loggers
forester: foresters
park ranger: park rangers
ranger: rangers
conservationist: conservationists
environmentalist: environmentalists
ecologist: ecologists
doctor: doctors
physician: physicians
surgeon: surgeons
general practitioner: general practitioners
GP: GPs
family doctor: family doctors
nurse: nurses
head nurse: head nurses
midwife: midwifes
paramedic: paramedics
medic: medics
dentist: dentists
pharmacist: pharmacists
veterinarian: veterinarians
vet: vets
therapist: therapists
physiotherapist: physiotherapists
psychotherapist: psychotherapists
psychologist: psychologists
clinical psychologist: clinical psychologists
psychiatrist: psychiatrists
counselor: counselors
counsellor: counsellors
pediatrician: pediatricians
paediatrician: paediatricians
cardiologist: cardiologists
oncologist: oncologists
neurologist: neurologists
neuroscientist: neuroscientists
neurosurgeon: neurosurgeons
epidemiologist: epidemiologists
virologist: virologists
immunologist: immunologists
pathologist: pathologists
radiologist: radiologists
anesthesiologist: anesthesiologists
anaesthetist: anaesthetists
dermatologist: dermatologists
gynecologist: gynecologists
gynaecologist: gynaecologists
obstetrician: obstetricians
ophthalmologist: ophthalmologists
optometrist: optometrists
nutritionist: nutritionists
dietitian: dietitians
dietician: dieticians
coroner: coroners
medical examiner: medical examiners
medical officer: medical officers
health officer: health officers
public health officer: public health officers
caregiver: caregivers
carer: carers
patient: patients
hospital administrator: hospital administrators
disease expert: disease experts
health expert: health experts
scientist: scientists
climate scientist: climate scientists
political scientist: political scientists
data scientist: data scientists
computer scientist: computer scientists
research scientist: research scientists
social scientist: social scientists
rocket scientist: rocket scientists
researcher: researchers
lead researcher: lead researchers
senior researcher: senior researchers
research fellow: research fellows
senior fellow: senior fellows
fellow: fellows
senior research fellow: senior research fellows
lead author: lead authors
co-author: co-authors
coauthor: coauthors
study author: study authors
academic: academics
scholar: scholars
legal scholar: legal scholars
constitutional scholar: constitutional scholars
expert: experts
legal expert: legal experts
security expert: security experts
military expert: military experts
policy expert: policy experts
constitutional expert: constitutional experts
terrorism expert: terrorism experts
cybersecurity expert: cybersecurity experts
forensic expert: forensic experts
aviation expert: aviation experts
economics expert: economics experts
specialist: specialists
physicist: physicists
chemist: chemists
biologist: biologists
marine biologist: marine biologists
microbiologist: microbiologists
molecular biologist: molecular biologists
biochemist: biochemists
botanist: botanists
zoologist: zoologists
geologist: geologists
geophysicist: geophysicists
seismologist: seismologists
volcanologist: volcanologists
meteorologist: meteorologists
climatologist: climatologists
forecaster: forecasters
weather forecaster: weather forecasters
oceanographer: oceanographers
hydrologist: hydrologists
glaciologist: glaciologists
astronomer: astronomers
astrophysicist: astrophysicists
cosmologist: cosmologists
astronaut: astronauts
cosmonaut: cosmonauts
mathematician: mathematicians
statistician: statisticians
demographer: demographers
geneticist: geneticists
entomologist: entomologists
ornithologist: ornithologists
paleontologist: paleontologists
palaeontologist: palaeontologists
archaeologist: archaeologists
archeologist: archeologists
anthropologist: anthropologists
sociologist: sociologists
criminologist: criminologists
historian: historians
art historian: art historians
military historian: military historians
presidential historian: presidential historians
philosopher: philosophers
theologian: theologians
linguist: linguists
ethicist: ethicists
bioethicist: bioethicists
geographer: geographers
cartographer: cartographers
inventor: inventors
innovator: innovators
lecturer: lecturers
senior lecturer: senior lecturers
associate professor: associate professors
assistant professor: assistant professors
law professor: law professors
history professor: history professors
political science professor: political science professors
visiting professor: visiting professors
professor emeritus: professors emeriti
emeritus professor: emeritus professors
adjunct professor: adjunct professors
dean: deans
associate dean: associate deans
provost: provosts
rector: rectors
university president: university presidents
department head: department heads
department chair: department chairs
teacher: teachers
head teacher: head teachers
headteacher: headteachers
headmaster: headmasters +male
headmistress: headmistresses +female
schoolteacher: schoolteachers
substitute teacher: substitute teachers
principal: principals
school principal: school principals
vice principal: vice principals
deputy head: deputy heads
superintendent: superintendents
school superintendent: school superintendents
instructor: instructors
tutor: tutors
trainer: trainers
educator: educators
librarian: librarians
curator: curators
archivist: archivists
student: students
graduate student: graduate students
doctoral student: doctoral students
law student: law students
medical student: medical students
high school student: high school students
college student: college students
university student: university students
postgraduate: postgraduates
undergraduate: undergraduates
graduate: graduates
freshman: freshmen
sophomore: sophomores
pupil: pupils
schoolboy: schoolboys +male
schoolgirl: schoolgirls +female
alumnus: alumni +male
alumna: alumnae +female
classmate: classmates
roommate: roommates
housemate: housemates
flatmate: flatmates
apprentice: apprentices
intern: interns
trainee: trainees
school counselor: school counselors
guidance counselor: guidance counselors
police chief: police chiefs
deputy police chief: deputy police chiefs
police officer: police officers
police commissioner: police commissioners
police commander: police commanders
police captain: police captains
police superintendent: police superintendents
police inspector: police inspectors
police sergeant: police sergeants
police constable: police constables
police detective: police detectives
chief constable: chief constables
deputy chief constable: deputy chief constables
chief inspector: chief inspectors
chief superintendent: chief superintendents
sheriff: sheriffs
deputy sheriff: deputy sheriffs
sheriff's deputy: sheriff's deputies
undersheriff: undersheriffs
constable: constables
trooper: troopers
state trooper: state troopers
marshal: marshals
detective: detectives
lead detective: lead detectives
investigator: investigators
lead investigator: lead investigators
chief investigator: chief investigators
private investigator: private investigators
homicide detective: homicide detectives
officer: officers
commanding officer: commanding officers
intelligence officer: intelligence officers
probation officer: probation officers
parole officer: parole officers
prison officer: prison officers
corrections officer: corrections officers
correctional officer: correctional officers
customs officer: customs officers
immigration officer: immigration officers
border guard: border guards
border agent: border agents
security guard: security guards
security officer: security officers
security chief: security chiefs
intelligence chief: intelligence chiefs
army chief: army chiefs
navy chief: navy chiefs
air force chief: air force chiefs
military chief: military chiefs
spy chief: spy chiefs
spymaster: spymasters
special agent: special agents
FBI agent: FBI agents
agent: agents
secret agent: secret agents
undercover agent: undercover agents
double agent: double agents
spy: spies
bodyguard: bodyguards
guard: guards
prison guard: prison guards
lifeguard: lifeguards
warden: wardens
prison warden: prison wardens
jailer: jailers
firefighter: firefighters
fire chief: fire chiefs
fire captain: fire captains
fire marshal: fire marshals
fireman: firemen +male
firewoman: firewomen +female
rescuer: rescuers
first responder: first responders
dispatcher: dispatchers
crime scene investigator: crime scene investigators
informant: informants
informer: informers
detainee: detainees
inmate: inmates
prisoner: prisoners
hostage: hostages
captor: captors
convict: convicts
ex-convict: ex-convicts
offender: offenders
suspect: suspects
prime suspect: prime suspects
accomplice: accomplices
co-conspirator: co-conspirators
attacker: attackers
assailant: assailants
gunman: gunmen +male
shooter: shooters
sniper: snipers
bomber: bombers
suicide bomber: suicide bombers
hijacker: hijackers
kidnapper: kidnappers
killer: killers
serial killer: serial killers
murderer: murderers
rapist: rapists
robber: robbers
thief: thieves
burglar: burglars
shoplifter: shoplifters
looter: looters
fraudster: fraudsters
hacker: hackers
drug dealer: drug dealers
drug lord: drug lords
trafficker: traffickers
smuggler: smugglers
poacher: poachers
pirate: pirates
gangster: gangsters
mobster: mobsters
arsonist: arsonists
vandal: vandals
stalker: stalkers
perpetrator: perpetrators
culprit: culprits
fugitive: fugitives
extremist: extremists
terrorist: terrorists
jihadist: jihadists
militant: militants
insurgent: insurgents
rebel: rebels
guerrilla: guerrillas
warlord: warlords
fighter: fighters
combatant: combatants
mercenary: mercenaries
soldier: soldiers
army officer: army officers
military officer: military officers
naval officer: naval officers
commander: commanders
military commander: military commanders
army commander: army commanders
field commander: field commanders
rebel commander: rebel commanders
deputy commander: deputy commanders
commander in chief: commanders in chief
commander-in-chief: commanders-in-chief
lieutenant general: lieutenant generals
major general: major generals
brigadier general: brigadier generals
brigadier: brigadiers
colonel: colonels
lieutenant colonel: lieutenant colonels
lieutenant: lieutenants
sergeant: sergeants
staff sergeant: staff sergeants
corporal: corporals
admiral: admirals
vice admiral: vice admirals
rear admiral: rear admirals
commodore: commodores
marine: marines
paratrooper: paratroopers
infantryman: infantrymen +male
service member: service members
airman: airmen +male
reservist: reservists
conscript: conscripts
recruit: recruits
cadet: cadets
veteran: veterans
war veteran: war veterans
army veteran: army veterans
ex-soldier: ex-soldiers
peacekeeper: peacekeepers
deserter: deserters
joint chiefs chairman: joint chiefs chairmen +male
striker: strikers
winger: wingers
midfielder: midfielders
defender: defenders
centre-back: centre-backs
center-back: center-backs
full-back: full-backs
fullback: fullbacks
left-back: left-backs
right-back: right-backs
goalkeeper: goalkeepers
keeper: keepers
goalie: goalies
goaltender: goaltenders
playmaker: playmakers
vice-captain: vice-captains
co-captain: co-captains
club captain: club captains
team captain: team captains
coach: coaches
head coach: head coaches
assistant coach: assistant coaches
football coach: football coaches
basketball coach: basketball coaches
pitching coach: pitching coaches
hitting coach: hitting coaches
offensive coordinator: offensive coordinators
defensive coordinator: defensive coordinators
player-coach: player-coaches
player: players
football player: football players
basketball player: basketball players
tennis player: tennis players
baseball player: baseball players
hockey player: hockey players
cricket player: cricket players
soccer player: soccer players
chess player: chess players
golf player: golf players
footballer: footballers
cricketer: cricketers
batsman: batsmen +male
batter: batters
bowler: bowlers
all-rounder: all-rounders
wicketkeeper: wicketkeepers
quarterback: quarterbacks
running back: running backs
wide receiver: wide receivers
linebacker: linebackers
cornerback: cornerbacks
tight end: tight ends
kicker: kickers
punter: punters
lineman: linemen +male
pitcher: pitchers
catcher: catchers
outfielder: outfielders
infielder: infielders
shortstop: shortstops
first baseman: first basemen +male
second baseman: second basemen +male
third baseman: third basemen +male
designated hitter: designated hitters
reliever: relievers
point guard: point guards
shooting guard: shooting guards
power forward: power forwards
small forward: small forwards
flanker: flankers
scrum-half: scrum-halfs
fly-half: fly-halfs
golfer: golfers
tennis star: tennis stars
swimmer: swimmers
diver: divers
runner: runners
sprinter: sprinters
hurdler: hurdlers
marathon runner: marathon runners
jumper: jumpers
long jumper: long jumpers
high jumper: high jumpers
thrower: throwers
decathlete: decathletes
heptathlete: heptathletes
triathlete: triathletes
gymnast: gymnasts
figure skater: figure skaters
skater: skaters
skateboarder: skateboarders
skier: skiers
snowboarder: snowboarders
surfer: surfers
rower: rowers
cyclist: cyclists
racer: racers
racing driver: racing drivers
race car driver: race car drivers
Formula One driver: Formula One drivers
rally driver: rally drivers
motorcyclist: motorcyclists
jockey: jockeys
rider: riders
equestrian: equestrians
wrestler: wrestlers
boxer: boxers
heavyweight: heavyweights
champion: champions
world champion: world champions
Olympic champion: Olympic champions
defending champion: defending champions
gold medalist: gold medalists
gold medallist: gold medallists
silver medalist: silver medalists
silver medallist: silver medallists
bronze medalist: bronze medalists
medalist: medalists
medallist: medallists
Olympian: Olympians
Paralympian: Paralympians
athlete: athletes
student-athlete: student-athletes
weightlifter: weightlifters
fencer: fencers
archer: archers
climber: climbers
mountaineer: mountaineers
hiker: hikers
referee: referees
umpire: umpires
linesman: linesmen +male
scout: scouts
team-mate: team-mates
teammate: teammates
opponent: opponents
rival: rivals
rookie: rookies
newcomer: newcomers
all-star: all-stars
team principal: team principals
team owner: team owners
team doctor: team doctors
physio: physios
hall of famer: hall of famers
fan: fans
supporter: supporters
season ticket holder: season ticket holders
journalist: journalists
reporter: reporters
correspondent: correspondents
foreign correspondent: foreign correspondents
war correspondent: war correspondents
political correspondent: political correspondents
editor: editors
editor in chief: editors in chief
editor-in-chief: editors-in-chief
managing editor: managing editors
executive editor: executive editors
deputy editor: deputy editors
news editor: news editors
political editor: political editors
sports editor: sports editors
science editor: science editors
economics editor: economics editors
columnist: columnists
commentator: commentators
sports commentator: sports commentators
political commentator: political commentators
TV commentator: TV commentators
pundit: pundits
critic: critics
film critic: film critics
art critic: art critics
music critic: music critics
theater critic: theater critics
food critic: food critics
photojournalist: photojournalists
photographer: photographers
news anchor: news anchors
anchor: anchors
news presenter: news presenters
presenter: presenters
TV presenter: TV presenters
television presenter: television presenters
broadcaster: broadcasters
host: hosts
co-host: co-hosts
talk show host: talk show hosts
TV host: TV hosts
radio host: radio hosts
game show host: game show hosts
newsreader: newsreaders
newscaster: newscasters
blogger: bloggers
vlogger: vloggers
YouTuber: YouTubers
influencer: influencers
podcaster: podcasters
freelancer: freelancers
publisher: publishers
interviewer: interviewers
fact-checker: fact-checkers
author: authors
writer: writers
novelist: novelists
poet: poets
playwright: playwrights
screenwriter: screenwriters
scriptwriter: scriptwriters
essayist: essayists
biographer: biographers
memoirist: memoirists
speechwriter: speechwriters
illustrator: illustrators
cartoonist: cartoonists
animator: animators
artist: artists
visual artist: visual artists
street artist: street artists
sculptor: sculptors
potter: potters
musician: musicians
singer: singers
pop singer: pop singers
opera singer: opera singers
folk singer: folk singers
singer-songwriter: singer-songwriters
songwriter: songwriters
lyricist: lyricists
composer: composers
rapper: rappers
DJ: DJs
guitarist: guitarists
bassist: bassists
drummer: drummers
pianist: pianists
violinist: violinists
cellist: cellists
trumpeter: trumpeters
saxophonist: saxophonists
vocalist: vocalists
soprano: sopranos
frontman: frontmen +male
frontwoman: frontwomen +female
bandmate: bandmates
pop star: pop stars
rock star: rock stars
movie star: movie stars
film star: film stars
TV star: TV stars
reality TV star: reality TV stars
star: stars
celebrity: celebrities
actor: actors
actress: actresses +female
comedian: comedians
comedienne: comediennes +female
comic: comics
dancer: dancers
ballerina: ballerinas +female
choreographer: choreographers
film director: film directors
theater director: theater directors
filmmaker: filmmakers
film-maker: film-makers
documentary filmmaker: documentary filmmakers
producer: producers
executive producer: executive producers
film producer: film producers
music producer: music producers
record producer: record producers
cinematographer: cinematographers
model: models
fashion model: fashion models
supermodel: supermodels
magician: magicians
performer: performers
entertainer: entertainers
stuntman: stuntmen +male
stuntwoman: stuntwomen +female
gamer: gamers
socialite: socialites
collector: collectors
art collector: art collectors
art dealer: art dealers
auctioneer: auctioneers
gallery owner: gallery owners
priest: priests +male
bishop: bishops
archbishop: archbishops
cardinal: cardinals +male
pope: popes +male
pastor: pastors
vicar: vicars
reverend: reverends
deacon: deacons
monk: monks +male
nun: nuns +female
abbot: abbots +male
rabbi: rabbis
chief rabbi: chief rabbis
imam: imams +male
cleric: clerics
ayatollah: ayatollahs +male
mufti: muftis +male
grand mufti: grand muftis +male
preacher: preachers
evangelist: evangelists
missionary: missionaries
chaplain: chaplains
patriarch: patriarches +male
believer: believers
worshiper: worshipers
worshipper: worshippers
parishioner: parishioners
convert: converts
pilgrim: pilgrims
guru: gurus
shaman: shamans
king: kings +male
queen: queens +female
prince: princes +male
princess: princesses +female
crown prince: crown princes +male
crown princess: crown princesses +female
emperor: emperors +male
empress: empresses +female
monarch: monarches
duke: dukes +male
duchess: duchesses +female
earl: earls +male
countess: countesses +female
baron: barons +male
baroness: baronesses +female
lord: lords +male
lady: ladies +female
sultan: sultans +male
emir: emirs +male
sheikh: sheikhs +male
ruler: rulers
heir: heirs
aristocrat: aristocrats
nobleman: noblemen +male
noblewoman: noblewomen +female
dictator: dictators
strongman: strongmen +male
tyrant: tyrants
chieftain: chieftains
tribal chief: tribal chiefs
tribal elder: tribal elders
elder: elders
village elder: village elders
village head: village heads
village chief: village chiefs
headman: headmen +male
mother: mothers +female
father: fathers +male
brother: brothers +male
sister: sisters +female
son: sons +male
daughter: daughters +female
husband: husbands +male
wife: wives +female
ex-husband: ex-husbands +male
ex-wife: ex-wifes +female
fiance: fiances +male
fiancé: fiancés +male
fiancee: fiancees +female
fiancée: fiancées +female
boyfriend: boyfriends +male
girlfriend: girlfriends +female
ex-boyfriend: ex-boyfriends +male
ex-girlfriend: ex-girlfriends +female
spouse: spouses
widow: widows +female
widower: widowers +male
grandmother: grandmothers +female
grandfather: grandfathers +male
grandma: grandmas +female
grandpa: grandpas +male
grandson: grandsons +male
granddaughter: granddaughters +female
grandchild: grandchilds
grandparent: grandparents
great-grandmother: great-grandmothers +female
great-grandfather: great-grandfathers +male
uncle: uncles +male
aunt: aunts +female
nephew: nephews +male
niece: nieces +female
cousin: cousins
sibling: siblings
twin: twins
twin brother: twin brothers +male
twin sister: twin sisters +female
older brother: older brothers +male
older sister: older sisters +female
younger brother: younger brothers +male
younger sister: younger sisters +female
elder brother: elder brothers +male
elder sister: elder sisters +female
stepmother: stepmothers +female
stepfather: stepfathers +male
stepson: stepsons +male
stepdaughter: stepdaughters +female
stepbrother: stepbrothers +male
stepsister: stepsisters +female
half-brother: half-brothers +male
half-sister: half-sisters +female
mother-in-law: mothers-in-law +female
father-in-law: fathers-in-law +male
brother-in-law: brothers-in-law +male
sister-in-law: sisters-in-law +female
son-in-law: sons-in-law +male
daughter-in-law: daughters-in-law +female
godfather: godfathers +male
godmother: godmothers +female
godson: godsons +male
goddaughter: goddaughters +female
dad: dads +male
mum: mums +female
mom: moms +female
mam: mams +female
mummy: mummies +female
daddy: daddies +male
parent: parents
foster parent: foster parents
stepparent: stepparents
guardian: guardians
relative: relatives
family member: family members
ancestor: ancestors
descendant: descendants
godparent: godparents
orphan: orphans
bride: brides +female
groom: grooms +male
best man: best men +male
bridesmaid: bridesmaids +female
single mother: single mothers +female
stay-at-home mother: stay-at-home mothers +female
friend: friends
close friend: close friends
family friend: family friends
best friend: best friends
childhood friend: childhood friends
neighbor: neighbors
neighbour: neighbours
next-door neighbor: next-door neighbors
next-door neighbour: next-door neighbours
acquaintance: acquaintances
lover: lovers
mistress: mistresses +female
mentor: mentors
ally: allies
confidant: confidants
confidante: confidantes +female
backer: backers
donor: donors
benefactor: benefactors
sponsor: sponsors
patron: patrons
philanthropist: philanthropists
volunteer: volunteers
member: members
founding member: founding members
workmate: workmates
resident: residents
local resident: local residents
longtime resident: longtime residents
villager: villagers
citizen: citizens
commuter: commuters
passenger: passengers
motorist: motorists
pedestrian: pedestrians
bystander: bystanders
onlooker: onlookers
passer-by: passers-by
passerby: passersby
witness: witnesses
eyewitness: eyewitnesses
key witness: key witnesses
expert witness: expert witnesses
star witness: star witnesses
survivor: survivors
victim: victims
alleged victim: alleged victims
complainant: complainants
accuser: accusers
casualty: casualties
evacuee: evacuees
refugee: refugees
migrant: migrants
immigrant: immigrants
asylum seeker: asylum seekers
asylum-seeker: asylum-seekers
exile: exiles
expatriate: expatriates
expat: expats
returnee: returnees
tourist: tourists
visitor: visitors
traveler: travelers
traveller: travellers
holidaymaker: holidaymakers
backpacker: backpackers
shopper: shoppers
customer: customers
consumer: consumers
client: clients
guest: guests
diner: diners
user: users
subscriber: subscribers
viewer: viewers
listener: listeners
reader: readers
taxpayer: taxpayers
ratepayer: ratepayers
renter: renters
borrower: borrowers
retiree: retirees
pensioner: pensioners
senior citizen: senior citizens
camper: campers
attendee: attendees
participant: participants
panelist: panelists
panellist: panellists
keynote speaker: keynote speakers
moderator: moderators
facilitator: facilitators
convener: conveners
trustee: trustees
board director: board directors
non-executive director: non-executive directors
shop steward: shop stewards
union representative: union representatives
union rep: union reps
union president: union presidents
union boss: union bosses
trade unionist: trade unionists
labor leader: labor leaders
picketer: picketers
insider: insiders
outsider: outsiders
celebrant: celebrants
mourner: mourners
well-wisher: well-wishers
heckler: hecklers
beneficiary: beneficiaries
applicant: applicants
winner: winners
loser: losers
runner-up: runners-up
finalist: finalists
semi-finalist: semi-finalists
laureate: laureates
Nobel laureate: Nobel laureates
prize winner: prize winners
Nobel Prize winner: Nobel Prize winners
record holder: record holders
recipient: recipients
honoree: honorees
contestant: contestants
competitor: competitors
entrant: entrants
caller: callers
blog author: blog authors
squatter: squatters
homeless man: homeless men +male
homeless woman: homeless women +female
beggar: beggars
housewife: housewifes +female
homemaker: homemakers
breadwinner: breadwinners
nonprofit director: nonprofit directors
watchdog head: watchdog heads
think tank director: think tank directors
charity boss: charity bosses
club president: club presidents
club owner: club owners
club secretary: club secretaries
federation president: federation presidents
association president: association presidents
party chairman: party chairmen +male
party chairwoman: party chairwomen +female
party chair: party chairs
party president: party presidents
party secretary: party secretaries
party boss: party bosses
party chief: party chiefs
central bank governor: central bank governors
central bank chief: central bank chiefs
bank governor: bank governors
aid chief: aid chiefs
rights chief: rights chiefs
health chief: health chiefs
climate chief: climate chiefs
trade chief: trade chiefs
weather chief: weather chiefs
union chief: union chiefs
NATO chief: NATO chiefs
UN chief: UN chiefs
U.N. chief: U.N. chiefs
EU chief: EU chiefs
FBI director: FBI directors
CIA director: CIA directors
budget director: budget directors
intelligence director: intelligence directors
elections director: elections directors
election supervisor: election supervisors
state treasurer: state treasurers
city attorney: city attorneys
county attorney: county attorneys
district attorney: district attorneys
assistant district attorney: assistant district attorneys
deputy district attorney: deputy district attorneys
deputy attorney general: deputy attorney generals
assistant attorney general: assistant attorney generals
U.S. attorney: U.S. attorneys
US attorney: US attorneys
assistant U.S. attorney: assistant U.S. attorneys
public defender: public defenders
state attorney: state attorneys
state auditor: state auditors
city council member: city council members
city councilman: city councilmen +male
city councilwoman: city councilwomen +female
town clerk: town clerks
town manager: town managers
board president: board presidents
board chairman: board chairmen +male
board chairwoman: board chairwomen +female
school board president: school board presidents
council president: council presidents
senate president: senate presidents
committee chairman: committee chairmen +male
committee chairwoman: committee chairwomen +female
committee chair: committee chairs
subcommittee chairman: subcommittee chairmen +male
ranking member: ranking members
caucus chair: caucus chairs
minority whip: minority whips
majority whip: majority whips
leader of the opposition: leaders of the opposition
ex-president: ex-presidents
ex-minister: ex-ministers
ex-prime minister: ex-prime ministers
ex-mayor: ex-mayors
ex-governor: ex-governors
ex-senator: ex-senators
ex-official: ex-officials
ex-police officer: ex-police officers
ex-boss: ex-bosses
ex-partner: ex-partners
ex-player: ex-players
ex-teammate: ex-teammates
ex-employee: ex-employees
ex-chairman: ex-chairmen +male
