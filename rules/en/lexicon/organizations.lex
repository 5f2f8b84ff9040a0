# "NASA and the European Union agreed": NASA, European Union. Bodies known by
# their name alone: of states, parties, firms, clubs. Names that end in a word
# of organization-words.lex are seen without this list.
list organizations
class organization
---
# Between states.
UN
U.N.
United Nations
UN Security Council
U.N. Security Council
UN General Assembly
Security Council
General Assembly
UNESCO
Unesco
UNICEF
Unicef
UNHCR
UNRWA
UNDP
UNEP
UNFPA
UNAIDS
UNODC
UNCTAD
OCHA
OHCHR
UNIFIL
MONUSCO
MINUSMA
UNMISS
FAO
IFAD
ILO
IMO
ICAO
ITU
WMO
WIPO
WHO
World Health Organization
World Health Organisation
WFP
World Food Programme
World Food Program
IAEA
International Atomic Energy Agency
IOM
IPCC
IMF
International Monetary Fund
World Bank
WTO
World Trade Organization
World Trade Organisation
BIS
OECD
IEA
International Energy Agency
IRENA
OPEC
OPEC+
Opec
NATO
Nato
EU
E.U.
European Union
European Commission
European Parliament
European Council
European Central Bank
ECB
European Court of Human Rights
ECHR
European Court of Justice
ECJ
Court of Justice of the European Union
Council of Europe
Eurostat
Europol
Eurojust
Frontex
EMA
European Medicines Agency
ECDC
EASA
EFSA
ESA
European Space Agency
EIB
EBRD
Eurogroup
Schengen
OSCE
Interpol
INTERPOL
International Criminal Court
ICC
International Court of Justice
ICJ
African Union
AU
ECOWAS
Ecowas
SADC
IGAD
ASEAN
Asean
APEC
SAARC
SCO
BRICS
Brics
G7
G8
G20
G-7
G-20
Group of Seven
Group of 20
Arab League
Gulf Cooperation Council
GCC
OIC
Organization of American States
OAS
Mercosur
CARICOM
Caricom
CELAC
Commonwealth
CSTO
Eurasian Economic Union
AUKUS
Aukus
OPCW
CTBTO
Asian Development Bank
AfDB
African Development Bank
Africa CDC
Red Cross
International Committee of the Red Cross
ICRC
Red Crescent
IFRC
Fatah
Hamas
Hezbollah
Hizbollah
Hezbullah
Islamic Jihad
Palestinian Islamic Jihad
Palestinian Authority
PLO
Taliban
Islamic State
ISIS
ISIL
Isil
Daesh
al-Qaeda
al-Qaida
Al-Qaeda
Al Qaeda
Al-Qaida
al-Shabab
al-Shabaab
Al-Shabaab
Al Shabaab
Boko Haram
ISWAP
Haqqani
Lashkar-e-Taiba
Jaish-e-Mohammed
Houthis
FARC
Farc
ELN
ETA
IRA
PKK
YPG
SDF
M23
LTTE
Hayat Tahrir al-Sham
Muslim Brotherhood
Wagner Group
Oath Keepers
Proud Boys
Ku Klux Klan
KKK
Antifa
Black Lives Matter
QAnon
Sinn Féin
Sinn Fein
# The United States.
White House
Pentagon
Capitol
Supreme Court
U.S. Supreme Court
Congress
Senate
House of Representatives
State Department
Justice Department
Treasury Department
Defense Department
DOJ
DOD
DoD
DHS
HHS
HUD
DOE
DOT
USDA
EPA
FBI
F.B.I.
CIA
C.I.A.
NSA
NSC
National Security Council
DEA
ATF
ICE
CBP
TSA
FEMA
Secret Service
Coast Guard
National Guard
Marine Corps
Air Force
U.S. Army
U.S. Navy
NASA
Nasa
NOAA
USGS
NIH
National Institutes of Health
CDC
Centers for Disease Control and Prevention
FDA
Food and Drug Administration
FAA
Federal Aviation Administration
NTSB
NHTSA
FCC
FTC
SEC
Securities and Exchange Commission
CFTC
FDIC
FERC
OSHA
NLRB
EEOC
CFPB
IRS
OMB
CBO
GAO
Congressional Budget Office
Census Bureau
Bureau of Labor Statistics
Fed
Federal Reserve
Fannie Mae
Freddie Mac
Medicare
Medicaid
Amtrak
USPS
Postal Service
USAID
Peace Corps
Smithsonian
Library of Congress
Joint Chiefs of Staff
Centcom
CENTCOM
NORAD
LAPD
NYPD
FDNY
MTA
TVA
Democratic Party
Republican Party
GOP
G.O.P.
DNC
RNC
Democratic National Committee
Republican National Committee
DCCC
NRCC
Libertarian Party
Freedom Caucus
Tea Party
NRA
National Rifle Association
ACLU
American Civil Liberties Union
NAACP
AARP
AFL-CIO
SEIU
UAW
United Auto Workers
Teamsters
AFSCME
AIPAC
Planned Parenthood
Sierra Club
Heritage Foundation
Brookings
Cato
RAND
Rand Corporation
Pew
Pew Research Center
Gallup
Quinnipiac
Rasmussen
Better Business Bureau
Chamber of Commerce
Mormon Church
Southern Baptist Convention
Salvation Army
Boy Scouts
Girl Scouts
Habitat for Humanity
United Way
Scientology
# Other states.
Downing Street
Whitehall
Westminster
House of Commons
House of Lords
Commons
Home Office
Foreign Office
Cabinet Office
Treasury
HM Treasury
HMRC
Ministry of Defence
MoD
MOD
DWP
DEFRA
Defra
NHS
NHS England
Met Office
Scotland Yard
Metropolitan Police
Met Police
MI5
MI6
GCHQ
National Crime Agency
NCA
CPS
Crown Prosecution Service
IOPC
Bank of England
BoE
Office for National Statistics
ONS
OBR
Ofcom
Ofgem
Ofsted
Ofwat
Ofqual
FCA
CMA
SFO
MHRA
NICE
Public Health England
UKHSA
Holyrood
Senedd
Stormont
Buckingham Palace
Kensington Palace
Clarence House
Church of England
Labour
Labour Party
Tory Party
Conservative Party
SNP
Scottish National Party
Plaid Cymru
DUP
UUP
SDLP
Ukip
UKIP
Brexit Party
Reform UK
Green Party
TUC
Unison
GMB
RMT
Aslef
ASLEF
CBI
Institute for Fiscal Studies
Resolution Foundation
RSPCA
RSPB
NSPCC
RNLI
Oxfam
Barnardo's
Fianna Fáil
Fianna Fail
Fine Gael
Garda
Gardaí
Dáil
Dail
PSNI
Kremlin
State Duma
Duma
Roskosmos
Roscosmos
Rosatom
Rosneft
Gazprom
FSB
GRU
SVR
KGB
Rosstat
Roskomnadzor
United Russia
Verkhovna Rada
SBU
Naftogaz
Ukrenergo
Energoatom
Elysee
Élysée
Elysée
Quai d'Orsay
National Front
National Rally
Rassemblement National
En Marche
La République En Marche
Bundestag
Bundesrat
Bundesbank
Bundeswehr
CDU
CSU
SPD
FDP
AfD
Die Linke
Robert Koch Institute
Ifo
BaFin
Chancellery
Lega
Forza Italia
Fratelli d'Italia
PSOE
Podemos
Ciudadanos
Generalitat
Guardia Civil
Mossos d'Esquadra
Fidesz
Jobbik
PiS
Civic Platform
Syriza
Pasok
AKP
CHP
HDP
MHP
Swiss National Bank
Riksbank
Norges Bank
CERN
Vatican
Holy See
Likud
Knesset
Shin Bet
Mossad
IDF
Israel Defense Forces
Yad Vashem
B'Tselem
Revolutionary Guards
Revolutionary Guard
IRGC
Basij
Aramco
Saudi Aramco
Politburo
PLA
People's Liberation Army
Chinese Communist Party
CCP
Communist Party
Kuomintang
KMT
Bank of Japan
BOJ
Liberal Democratic Party
LDP
Komeito
Tepco
TEPCO
Blue House
Bank of Korea
BJP
Bharatiya Janata Party
Congress party
Aam Aadmi Party
Trinamool
RSS
Lok Sabha
Rajya Sabha
ISRO
Reserve Bank of India
RBI
PML-N
PPP
ISI
Awami League
National League for Democracy
NLD
Tatmadaw
UMNO
Pakatan Harapan
Golkar
PDI-P
ANC
African National Congress
Democratic Alliance
Economic Freedom Fighters
EFF
Eskom
Zanu-PF
ZANU-PF
Inkatha
APC
PDP
INEC
EFCC
TPLF
Reserve Bank of Australia
RBA
ACCC
CSIRO
ASIO
RCMP
Bloc Québécois
NDP
Bank of Canada
PRI
Morena
Pemex
PDVSA
Petrobras
Itamaraty
Banxico
# Help, rights, research, religion.
Amnesty International
Amnesty
Human Rights Watch
HRW
Greenpeace
WWF
World Wildlife Fund
World Wide Fund for Nature
Médecins Sans Frontières
Medecins Sans Frontieres
MSF
World Vision
ActionAid
Islamic Relief
Mercy Corps
Catholic Relief Services
Caritas
Norwegian Refugee Council
International Rescue Committee
Transparency International
Freedom House
International Crisis Group
Chatham House
Extinction Rebellion
Syrian Observatory for Human Rights
White Helmets
Open Society Foundations
Gates Foundation
Bill and Melinda Gates Foundation
Wellcome Trust
Gavi
GAVI
Wikimedia
Wikipedia
WikiLeaks
Wikileaks
Opus Dei
PETA
Peta
UK Finance
CAIR
CSIS
SIPRI
IISS
Ipsos
Ipsos MORI
YouGov
Nielsen
Comscore
Zogby
SurveyMonkey
Harris Poll
Harvard
Yale
Princeton University
Stanford
MIT
Caltech
Cornell
Dartmouth
UCLA
UC Berkeley
USC
NYU
Georgetown University
Johns Hopkins
Duke University
Notre Dame
Penn State
Ohio State
Texas A&M
Georgia Tech
Virginia Tech
Carnegie Mellon
Imperial College
Imperial College London
King's College London
UCL
LSE
London School of Economics
St Andrews
ETH Zurich
Sorbonne
Sciences Po
Max Planck Institute
Fraunhofer
INSERM
Institut Pasteur
CNRS
Karolinska Institute
Weizmann Institute
Mayo Clinic
Cleveland Clinic
Mount Sinai
Cedars-Sinai
Scripps
Dana-Farber
Salk Institute
Woods Hole
# Firms.
Apple
Google
Alphabet
Microsoft
Amazon
Amazon.com
Facebook
Meta
Meta Platforms
Instagram
WhatsApp
Twitter
YouTube
TikTok
ByteDance
Snapchat
LinkedIn
Reddit
Pinterest
Tumblr
Telegram
WeChat
Tencent
Alibaba
Ant Group
Baidu
JD.com
Pinduoduo
Didi
Xiaomi
Huawei
ZTE
Lenovo
Foxconn
TSMC
MediaTek
Samsung
Samsung Electronics
LG
LG Electronics
SK Hynix
Hynix
Naver
Kakao
Sony
Nintendo
Panasonic
Toshiba
Hitachi
Fujitsu
NEC
Sharp Corp.
Canon
Nikon
SoftBank
Softbank
Rakuten
Mitsubishi
Mitsui
Sumitomo
Nomura
Mizuho
MUFG
IBM
Intel
AMD
Nvidia
NVIDIA
Qualcomm
Broadcom
Cisco
Cisco Systems
Oracle
SAP
Salesforce
Adobe
Dell
HP
Hewlett-Packard
Hewlett Packard Enterprise
Xerox
Kodak
Micron
ASML
Infineon
Ericsson
Nokia
BlackBerry
Motorola
Netflix
Disney
Walt Disney
Hulu
Spotify
Warner Bros.
Warner Bros. Discovery
WarnerMedia
Paramount
Viacom
ViacomCBS
NBCUniversal
Universal Pictures
Comcast
Verizon
AT&T
T-Mobile
Vodafone
BT
EE
O2
Telefónica
Telefonica
Deutsche Telekom
Telstra
Uber
Lyft
Airbnb
DoorDash
Deliveroo
Grubhub
Instacart
Expedia
Booking.com
TripAdvisor
PayPal
Klarna
Visa
Mastercard
MasterCard
American Express
Dropbox
OpenAI
Anthropic
DeepMind
Palantir
Cambridge Analytica
SpaceX
Starlink
Blue Origin
Virgin Galactic
Boeing
Airbus
Lockheed Martin
Lockheed
Northrop Grumman
Raytheon
General Dynamics
BAE Systems
BAE
Rolls-Royce
Thales
Dassault
Embraer
Bombardier
Safran
Rheinmetall
Saab
Tesla
Ford
Ford Motor Co.
General Motors
GM
Chrysler
Fiat Chrysler
Fiat
Stellantis
Jeep
Toyota
Honda
Nissan
Mazda
Subaru
Suzuki
Hyundai
Kia
Volkswagen
VW
Audi
Porsche
BMW
Daimler
Mercedes-Benz
Mercedes
Renault
Peugeot
PSA
Volvo
Ferrari
Lamborghini
Jaguar Land Rover
Tata
Tata Motors
Tata Steel
Mahindra
Reliance Industries
Adani
Infosys
Wipro
BYD
Nio
Geely
SAIC
Rivian
Lucid Motors
Michelin
Bosch
Siemens
General Electric
GE
Honeywell
3M
ABB
Philips
ThyssenKrupp
Thyssenkrupp
ArcelorMittal
Caterpillar
John Deere
Exxon
ExxonMobil
Exxon Mobil
Chevron
ConocoPhillips
BP
Shell
Royal Dutch Shell
TotalEnergies
Eni
ENI
Equinor
Statoil
Repsol
OMV
Lukoil
Novatek
Sinopec
CNPC
PetroChina
CNOOC
Halliburton
Schlumberger
Glencore
Trafigura
Vitol
Rio Tinto
BHP
Anglo American
De Beers
Norsk Hydro
Enel
Engie
EDF
E.ON
RWE
Uniper
Vattenfall
Iberdrola
Centrica
National Grid
PG&E
Duke Energy
Enron
BASF
Bayer
Monsanto
DuPont
Syngenta
Pfizer
BioNTech
Moderna
AstraZeneca
Johnson & Johnson
Janssen
Merck
Novartis
Roche
Sanofi
GlaxoSmithKline
GSK
Novavax
Gilead
Gilead Sciences
AbbVie
Abbott
Amgen
Biogen
Regeneron
Eli Lilly
Novo Nordisk
Bristol-Myers Squibb
Teva
Takeda
Purdue Pharma
Theranos
Sinovac
Sinopharm
Gamaleya
Bharat Biotech
Serum Institute
CVS
Walgreens
Rite Aid
UnitedHealth
Aetna
Cigna
Humana
Walmart
Wal-Mart
Costco
Kroger
Home Depot
Lowe's
Sears
Kmart
Macy's
Nordstrom
J.C. Penney
JCPenney
IKEA
Ikea
H&M
Zara
Inditex
Primark
Uniqlo
Nike
Adidas
Puma
Reebok
Gucci
Prada
Chanel
Hermès
LVMH
Kering
Burberry
Tesco
Sainsbury's
Asda
Morrisons
Waitrose
Aldi
Lidl
Marks & Spencer
Marks and Spencer
M&S
John Lewis
Debenhams
Carrefour
Auchan
Ahold Delhaize
7-Eleven
Whole Foods
Trader Joe's
eBay
Etsy
Shopify
Coca-Cola
Pepsi
PepsiCo
Nestlé
Nestle
Unilever
Procter & Gamble
Danone
Kraft Heinz
Kellogg
Mondelez
Cadbury
Heineken
AB InBev
Anheuser-Busch
Carlsberg
Diageo
Starbucks
McDonald's
Burger King
KFC
Domino's
Chipotle
Chick-fil-A
Tyson Foods
Smithfield
JBS
Cargill
Philip Morris
Altria
British American Tobacco
Juul
L'Oréal
L'Oreal
Lego
Mattel
Hasbro
Goldman Sachs
Morgan Stanley
JPMorgan
JPMorgan Chase
JP Morgan
J.P. Morgan
Citigroup
Citi
Citibank
Bank of America
Wells Fargo
Lehman Brothers
BlackRock
Blackstone
Vanguard Group
Berkshire Hathaway
AIG
MetLife
Allianz
AXA
Axa
Generali
Zurich Insurance
Munich Re
Swiss Re
Lloyd's of London
Aviva
HSBC
Barclays
Lloyds
Lloyds Bank
NatWest
RBS
Royal Bank of Scotland
Santander
BBVA
Deutsche Bank
Commerzbank
UBS
Credit Suisse
BNP Paribas
Société Générale
Societe Generale
Crédit Agricole
UniCredit
Intesa Sanpaolo
ING
ABN Amro
Rabobank
Nordea
Danske Bank
Swedbank
Sberbank
VTB
ICBC
Evergrande
Standard & Poor's
S&P
Moody's
Moody's Analytics
Fitch
Fitch Ratings
Moody's Investors Service
Nasdaq
NASDAQ
NYSE
New York Stock Exchange
London Stock Exchange
Dow Jones Industrial Average
FTSE
Euronext
Coinbase
Binance
FTX
Robinhood
WeWork
Wirecard
McKinsey
Deloitte
PwC
KPMG
EY
Ernst & Young
Accenture
Capital Economics
Oxford Economics
IHS Markit
Markit
Gartner
IDC
Forrester
FedEx
UPS
DHL
Maersk
Royal Mail
Deutsche Bahn
SNCF
Eurostar
Eurotunnel
Network Rail
Lufthansa
Air France
Air France-KLM
KLM
British Airways
easyJet
EasyJet
Ryanair
IAG
Wizz Air
Aeroflot
Alitalia
Finnair
Delta Air Lines
United Airlines
American Airlines
Southwest Airlines
JetBlue
Qantas
Qatar Airways
Etihad
Turkish Airlines
Air India
IndiGo
Cathay Pacific
Singapore Airlines
Malaysia Airlines
AirAsia
Air Canada
Air New Zealand
Japan Airlines
JAL
ANA
Korean Air
Royal Caribbean
Marriott
Hyatt
Thomas Cook
TUI
Tui
Carillion
G4S
Serco
Capita
Greensill
Kaspersky
CrowdStrike
SolarWinds
FireEye
Mandiant
Symantec
McAfee
NSO Group
Clearview AI
# Sport and show.
FIFA
Fifa
UEFA
Uefa
CONMEBOL
CONCACAF
Concacaf
IOC
International Olympic Committee
USOC
WADA
Wada
USADA
Rusada
IAAF
FINA
FIA
FIBA
IPL
BCCI
Football Association
FA
Premier League
English Premier League
EFL
Champions League
La Liga
Serie A
Bundesliga
Ligue 1
MLS
NFL
N.F.L.
NBA
N.B.A.
WNBA
MLB
NHL
NCAA
PGA
PGA Tour
LPGA
LIV Golf
ATP
WTA
USTA
NASCAR
Nascar
Formula One
Formula 1
UFC
WWE
World Rugby
RFU
Peloton
Manchester United
Man United
Man Utd
Manchester City
Man City
Liverpool FC
Arsenal
Chelsea
Tottenham Hotspur
Tottenham
Everton
Leicester City
Aston Villa
West Ham
West Ham United
Newcastle United
Leeds United
Crystal Palace
Brighton & Hove Albion
Norwich City
Fulham
Brentford
Nottingham Forest
Sheffield United
Celtic
Real Madrid
Atlético Madrid
Atletico Madrid
Sevilla
Juventus
AC Milan
Inter Milan
AS Roma
Napoli
Lazio
Bayern Munich
Borussia Dortmund
RB Leipzig
Bayer Leverkusen
Schalke
Paris Saint-Germain
PSG
Ajax
PSV
Feyenoord
Benfica
Sporting Lisbon
Galatasaray
Fenerbahce
Besiktas
Boca Juniors
River Plate
Flamengo
Yankees
New York Yankees
Mets
Red Sox
Boston Red Sox
Dodgers
Los Angeles Dodgers
Chicago Cubs
White Sox
Astros
Orioles
Blue Jays
Phillies
Padres
Lakers
Los Angeles Lakers
Celtics
Boston Celtics
Golden State Warriors
Knicks
Cavaliers
Raptors
76ers
Timberwolves
New England Patriots
Dallas Cowboys
Packers
Green Bay Packers
Steelers
Seahawks
49ers
Broncos
Kansas City Chiefs
Bengals
Buccaneers
Redskins
Oilers
Maple Leafs
Canadiens
Bruins
Blackhawks
Crimson Tide
Buckeyes
Recording Academy
Academy of Motion Picture Arts and Sciences
Metropolitan Opera
Royal Opera House
Louvre
Tate Modern
British Museum
Sotheby's
Christie's
Guggenheim
MoMA
# First words that open sentences as plain words; needed all the same.
Major League Baseball
Major League Soccer
Greens
