# "The company blamed the council, which denied the claim": company, council. A
# body of people in the singular, not named; it speaks with one voice and is
# taken up again by `it` or `they`. Plural words for people stand in
# group-nouns.lex.
list body-nouns
class group
forms singular plural
---
workforce
crowd: crowds
couple: couples
family: families
jury: juries
crew: crews
team: teams
squad: squads
audience: audiences
mob: mobs
militia: militias
gang: gangs
committee: committees
panel: panels
board: boards
cabinet: cabinets
council: councils
parliament: parliaments
congress: congresses
coalition: coalitions
government: governments
administration: administrations
regime: regimes
army: armies
navy: navies
junta: juntas
union: unions
party: parties
caucus: caucuses
delegation: delegations
commission: commissions
ministry: ministries
agency: agencies
department: departments
consortium: consortiums
syndicate: syndicates
think tank: think tanks
task force: task forces
watchdog: watchdogs
group: groups
organization: organizations
organisation: organisations
association: associations
federation: federations
league: leagues
alliance: alliances
club: clubs
charity: charities
foundation: foundations
institute: institutes
nonprofit: nonprofits
non-profit: non-profits
company: companies
firm: firms
bank: banks
corporation: corporations
church: churches
hospital: hospitals
school: schools
university: universities
court: courts
tribunal: tribunals
newspaper: newspapers
magazine: magazines
broadcaster: broadcasters
network: networks
airline: airlines
automaker: automakers
carmaker: carmakers
drugmaker: drugmakers
retailer: retailers
regulator: regulators
campaign: campaigns
movement: movements
monarchy: monarchies
palace: palaces
embassy: embassies
consulate: consulates
campaign group: campaign groups
rights group: rights groups
advocacy group: advocacy groups
pressure group: pressure groups
trade group: trade groups
industry group: industry groups
militant group: militant groups
rebel group: rebel groups
armed group: armed groups
lobby group: lobby groups
law firm: law firms
research group: research groups
news agency: news agencies
police force: police forces
police department: police departments
fire department: fire departments
sheriff's office: sheriff's offices
health department: health departments
central bank: central banks
city council: city councils
town council: town councils
county council: county councils
school board: school boards
school district: school districts
grand jury: grand juries
appeals court: appeals courts
high court: high courts
supreme court: supreme courts
labor union: labor unions
trade union: trade unions
political party: political parties
ruling party: ruling parties
opposition party: opposition parties
military
opposition
electorate
leadership
business: businesses
enterprise: enterprises
start-up: start-ups
startup: startups
manufacturer: manufacturers
producer: producers
publisher: publishers
supplier: suppliers
insurer: insurers
lender: lenders
operator: operators
developer: developers
chain: chains
supermarket: supermarkets
bakery: bakeries
brewery: breweries
studio: studios
theater: theaters
theatre: theatres
museum: museums
gallery: galleries
orchestra: orchestras
band: bands
choir: choirs
academy: academies
district: districts
municipality: municipalities
authority: authorities
bureau: bureaus
secretariat: secretariats
directorate: directorates
assembly: assemblies
senate: senates
legislature: legislatures
chamber: chambers
security council: security councils
general assembly: general assemblies
state government: state governments
local government: local governments
federal government: federal governments
city government: city governments
interim government: interim governments
transitional government: transitional governments
politburo: politburos
faction: factions
bloc: blocs
cartel: cartels
guild: guilds
fraternity: fraternities
sorority: sororities
cooperative: cooperatives
co-operative: co-operatives
hedge fund: hedge funds
investment bank: investment banks
private equity firm: private equity firms
venture capital firm: venture capital firms
tech company: tech companies
oil company: oil companies
energy company: energy companies
insurance company: insurance companies
drug company: drug companies
software company: software companies
car company: car companies
phone company: phone companies
security firm: security firms
consulting firm: consulting firms
accounting firm: accounting firms
rating agency: rating agencies
ratings agency: ratings agencies
credit rating agency: credit rating agencies
travel agency: travel agencies
intelligence agency: intelligence agencies
space agency: space agencies
health agency: health agencies
aid agency: aid agencies
relief agency: relief agencies
UN agency: UN agencies
U.N. agency: U.N. agencies
federal agency: federal agencies
government agency: government agencies
regulatory agency: regulatory agencies
state agency: state agencies
weather service: weather services
fire service: fire services
ambulance service: ambulance services
police service: police services
health service: health services
security service: security services
intelligence service: intelligence services
secret service: secret services
news service: news services
news site: news sites
news website: news websites
news outlet: news outlets
news organization: news organizations
news organisation: news organisations
television station: television stations
TV station: TV stations
radio station: radio stations
TV channel: TV channels
TV network: TV networks
television network: television networks
state broadcaster: state broadcasters
public broadcaster: public broadcasters
daily newspaper: daily newspapers
nonprofit group: nonprofit groups
non-profit group: non-profit groups
human rights group: human rights groups
human rights organization: human rights organizations
environmental group: environmental groups
civil rights group: civil rights groups
civil liberties group: civil liberties groups
consumer group: consumer groups
business group: business groups
aid group: aid groups
opposition group: opposition groups
protest group: protest groups
terrorist group: terrorist groups
extremist group: extremist groups
insurgent group: insurgent groups
paramilitary group: paramilitary groups
jihadist group: jihadist groups
umbrella group: umbrella groups
parent company: parent companies
holding company: holding companies
government department: government departments
foreign ministry: foreign ministries
defense ministry: defense ministries
defence ministry: defence ministries
interior ministry: interior ministries
health ministry: health ministries
finance ministry: finance ministries
justice ministry: justice ministries
education ministry: education ministries
energy ministry: energy ministries
transport ministry: transport ministries
agriculture ministry: agriculture ministries
trade ministry: trade ministries
oil ministry: oil ministries
justice department: justice departments
state department: state departments
treasury department: treasury departments
district court: district courts
federal court: federal courts
constitutional court: constitutional courts
criminal court: criminal courts
crown court: crown courts
electoral commission: electoral commissions
election commission: election commissions
election board: election boards
city hall: city halls
town hall: town halls
parish council: parish councils
student union: student unions
football club: football clubs
soccer club: soccer clubs
basketball team: basketball teams
football team: football teams
national team: national teams
governing body: governing bodies
advisory board: advisory boards
advisory panel: advisory panels
select committee: select committees
parliamentary committee: parliamentary committees
house committee: house committees
senate committee: senate committees
congressional committee: congressional committees
steering committee: steering committees
defense team: defense teams
legal team: legal teams
court of appeal: courts of appeal
council of ministers
prosecution
defense
defence
office: offices
college: colleges
fund: funds
trust: trusts
