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
