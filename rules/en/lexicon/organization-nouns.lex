# The agency said: common nouns for bodies that speak.
list organization-nouns
class organization-word noun neuter
forms singular plural
---
agency: agencies
company: companies
government: governments
ministry: ministries
department: departments
campaign: campaigns
committee: committees
commission: commissions
council: councils
party: parties
administration: administrations
court: courts
bank: banks
firm: firms
group: groups
organization: organizations
organisation: organisations
association: associations
university: universities
center: centers
centre: centres
union: unions
club: clubs
team: teams
force: forces
board: boards
church: churches
city: cities
charity: charities
foundation: foundations
institute: institutes
newspaper: newspapers +outlet
magazine: magazines +outlet
paper: papers +outlet
network: networks +outlet
broadcaster: broadcasters +outlet
outlet: outlets +outlet
website: websites +outlet
industry: industries
startup: startups
retailer: retailers
airline: airlines
manufacturer: manufacturers
operator: operators
regulator: regulators
watchdog: watchdogs
tribunal: tribunals
parliament: parliaments
senate
embassy: embassies
police
army: armies
military
federation: federations
league: leagues
school: schools
hospital: hospitals
trust: trusts
authority: authorities
bureau: bureaus
office: offices
White House
zoo: zoos
station: stations
registry: registries
museum: museums
gallery: galleries
theatre: theatres
theater: theaters
brewery: breweries
publisher: publishers
studio: studios
laboratory: laboratories
clinic: clinics
college: colleges
academy: academies
society: societies
assembly: assemblies
congress: congresses
legislature: legislatures
treasury: treasuries
navy: navies
air force: air forces
coast guard
fire service: fire services
fire department: fire departments
ambulance service: ambulance services
utility: utilities
carrier: carriers
supplier: suppliers
contractor: contractors
lender: lenders
insurer: insurers
supermarket: supermarkets
consultancy: consultancies
consortium: consortia
alliance: alliances
coalition: coalitions
cabinet: cabinets
secretariat: secretariats
think tank: think tanks
trade union: trade unions
railway: railways
cooperative: cooperatives
library: libraries
airport: airports
port: ports
prison service: prison services
health service: health services
police force: police forces
election commission: election commissions
central bank: central banks
energy company: energy companies
oil company: oil companies
inspectorate: inspectorates
ombudsman
parish: parishes
diocese: dioceses
festival: festivals
orchestra: orchestras
bakery: bakeries
developer: developers
housing association: housing associations
