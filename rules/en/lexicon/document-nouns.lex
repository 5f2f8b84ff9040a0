# "The report says rents rose, and a court filing agrees": report, court
# filing. Written or recorded things that can be the source of a statement, as
# persons can.
list document-nouns
class document noun
forms singular plural
---
report: reports
study: studies
survey: surveys
poll: polls
opinion poll: opinion polls
exit poll: exit polls
letter: letters
open letter: open letters
cover letter: cover letters
statement: statements
joint statement: joint statements
written statement: written statements
news release: news releases
media release: media releases
press release: press releases
press statement: press statements
indictment: indictments
lawsuit: lawsuits
class action: class actions
class-action lawsuit: class-action lawsuits
civil lawsuit: civil lawsuits
federal lawsuit: federal lawsuits
suit: suits
complaint: complaints
criminal complaint: criminal complaints
memo: memos
memorandum: memorandums/memoranda
internal memo: internal memos
article: articles
news article: news articles
newspaper article: newspaper articles
analysis: analyses
paper: papers
research paper: research papers
white paper: white papers
working paper: working papers
discussion paper: discussion papers
policy paper: policy papers
position paper: position papers
book: books
textbook: textbooks
guidebook: guidebooks
filing: filings
court filing: court filings
regulatory filing: regulatory filings
securities filing: securities filings
legal filing: legal filings
affidavit: affidavits
website: websites
web site: web sites
web page: web pages
webpage: webpages
email: emails
e-mail: e-mails
tweet: tweets
retweet: retweets
post: posts
piece: pieces
blog post: blog posts
Facebook post: Facebook posts
Instagram post: Instagram posts
Twitter post: Twitter posts
social media post: social media posts
LinkedIn post: LinkedIn posts
message: messages
text message: text messages
text: texts
voicemail: voicemails
video message: video messages
video: videos
video statement: video statements
audio recording: audio recordings
recording: recordings
transcript: transcripts
advisory: advisories
travel advisory: travel advisories
account: accounts
announcement: announcements
assessment: assessments
threat assessment: threat assessments
impact assessment: impact assessments
intelligence assessment: intelligence assessments
audit: audits
autobiography: autobiographies
memoir: memoirs
biography: biographies
bill: bills
blog: blogs
bulletin: bulletins
brief: briefs
court brief: court briefs
legal brief: legal briefs
briefing note: briefing notes
brochure: brochures
leaflet: leaflets
pamphlet: pamphlets
flyer: flyers
case study: case studies
catalog: catalogs
catalogue: catalogues
census: censuses
certificate: certificates
death certificate: death certificates
birth certificate: birth certificates
chapter: chapters
charter: charters
circular: circulars
column: columns
newspaper column: newspaper columns
opinion piece: opinion pieces
op-ed: op-eds
editorial: editorials
commentary: commentaries
communique: communiques
communiqué: communiqués
constitution: constitutions
contract: contracts
court document: court documents
court record: court records
court papers +plural
court order: court orders
database: databases
declaration: declarations
decree: decrees
executive order: executive orders
deposition: depositions
diary: diaries
dictionary: dictionaries
directive: directives
dispatch: dispatches
disclosure: disclosures
dissertation: dissertations
document: documents
internal document: internal documents
leaked document: leaked documents
dossier: dossiers
draft: drafts
draft report: draft reports
draft resolution: draft resolutions
essay: essays
estimate: estimates
evaluation: evaluations
excerpt: excerpts
file: files
finding: findings
forecast: forecasts
weather forecast: weather forecasts
foreword: forewords
guide: guides
guideline: guidelines
handbook: handbooks
headline: headlines
index: indexes/indices
injunction: injunctions
inspection report: inspection reports
invoice: invoices
journal: journals
judgment: judgments
judgement: judgements
law: laws
legislation
list: lists
log: logs
manifesto: manifestos
manual: manuals
manuscript: manuscripts
map: maps
measure: measures
motion: motions
newsletter: newsletters
newspaper: newspapers
note: notes
suicide note: suicide notes
handwritten note: handwritten notes
notice: notices
novel: novels
obituary: obituaries
opinion: opinions
dissenting opinion: dissenting opinions
majority opinion: majority opinions
dissent: dissents
order: orders
ordinance: ordinances
page: pages
paragraph: paragraphs
passage: passages
petition: petitions
placard: placards
plan: plans
playbook: playbooks
podcast: podcasts
police report: police reports
incident report: incident reports
autopsy report: autopsy reports
annual report: annual reports
interim report: interim reports
final report: final reports
preliminary report: preliminary reports
news report: news reports
media report: media reports
intelligence report: intelligence reports
research report: research reports
progress report: progress reports
quarterly report: quarterly reports
jobs report: jobs reports
UN report: UN reports
U.N. report: U.N. reports
inquiry report: inquiry reports
medical report: medical reports
inspector general's report: inspector general's reports
policy: policies
poster: posters
preface: prefaces
profile: profiles
projection: projections
proposal: proposals
prospectus: prospectuses
protocol: protocols
publication: publications
questionnaire: questionnaires
quotation: quotations
ranking: rankings
readout: readouts
rebuttal: rebuttals
recommendation: recommendations
record: records
public record: public records
regulation: regulations
resolution: resolutions
review: reviews
literature review: literature reviews
systematic review: systematic reviews
meta-analysis: meta-analyses
ruling: rulings
script: scripts
search warrant: search warrants
section: sections
sermon: sermons
speech: speeches
sign: signs
statute: statutes
story: stories
news story: news stories
subpoena: subpoenas
submission: submissions
summary: summaries
executive summary: executive summaries
summons: summonses
tabloid: tabloids
telegram: telegrams
testimony: testimonies
written testimony: written testimonies
thesis: theses
title: titles
translation: translations
treaty: treaties
update: updates
verdict: verdicts
warrant: warrants
arrest warrant: arrest warrants
arrest report: arrest reports
witness statement: witness statements
victim impact statement: victim impact statements
magazine article: magazine articles
magazine: magazines
journal article: journal articles
documentary: documentaries
film: films
interview transcript: interview transcripts
fact sheet: fact sheets
factsheet: factsheets
FAQ: FAQs
infographic: infographics
chart: charts
graph: graphs
table: tables
dataset: datasets
spreadsheet: spreadsheets
presentation: presentations
slideshow: slideshows
slide: slides
calendar: calendars
agenda: agendas
budget: budgets
financial statement: financial statements
earnings report: earnings reports
balance sheet: balance sheets
tax return: tax returns
shareholder letter: shareholder letters
investor note: investor notes
research note: research notes
client note: client notes
advertisement: advertisements
ad: ads
campaign ad: campaign ads
TV ad: TV ads
commercial: commercials
billboard: billboards
banner: banners
label: labels
warning label: warning labels
caption: captions
broadcast: broadcasts
newscast: newscasts
program: programs
programme: programmes
scripture: scriptures
bible: bibles
verse: verses
poem: poems
song: songs
lyric: lyrics
play: plays
screenplay: screenplays
agreement: agreements
accord: accords
deal: deals
memorandum of understanding: memorandums of understanding
letter of intent: letters of intent
letter of resignation: letters of resignation
resignation letter: resignation letters
terms of service +plural
code of conduct: codes of conduct
plea agreement: plea agreements
charging document: charging documents
charge sheet: charge sheets
police record: police records
cable: cables
diplomatic cable: diplomatic cables
correspondence
exchange: exchanges
screenshot: screenshots
chat log: chat logs
minutes +plural
official record: official records
birth record: birth records
trial transcript: trial transcripts
evidence
data +plural
figures +plural
statistics +plural
results +plural
research
