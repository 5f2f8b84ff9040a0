# "Ortiz told Reuters and the New York Times": Reuters, New York Times. News
# agencies, papers, broadcasters, magazines and sites. Without their article.
list outlets
class organization outlet
---
# Agencies.
Reuters
Thomson Reuters
Associated Press
AP
Agence France-Presse
Agence France Presse
AFP
Bloomberg
Bloomberg News
Dow Jones
Dow Jones Newswires
United Press International
UPI
Press Association
PA Media
PA news agency
Xinhua
Xinhua News Agency
TASS
Tass
Itar-Tass
RIA Novosti
RIA
Interfax
Interfax-Ukraine
Ukrinform
Unian
Belta
Kyodo
Kyodo News
Jiji
Jiji Press
Yonhap
Yonhap News Agency
KCNA
Korean Central News Agency
ANSA
Ansa
AGI
Adnkronos
DPA
dpa
EFE
Efe
Europa Press
Lusa
ANP
Belga
APA
SDA
Keystone-ATS
TT News Agency
NTB
Ritzau
STT
PAP
CTK
ČTK
TASR
MTI
Tanjug
Hina
Agerpres
BTA
Anadolu
Anadolu Agency
Demirören
IRNA
ISNA
Fars News Agency
Tasnim
SANA
WAFA
MENA
SPA
Saudi Press Agency
WAM
QNA
KUNA
Press Trust of India
PTI
ANI
IANS
Bernama
Antara
Vietnam News Agency
Canadian Press
Australian Associated Press
AAP
Getty Images
Zuma Press
Maghreb Arabe Presse
Ghana News Agency
News Agency of Nigeria
PR Newswire
GlobeNewswire
Inter Press Service
Caixin
China News Service
# United States.
New York Times
Washington Post
Wall Street Journal
WSJ
USA Today
Los Angeles Times
L.A. Times
LA Times
Chicago Tribune
Chicago Sun-Times
Boston Globe
Boston Herald
New York Post
New York Daily News
Newsday
Philadelphia Inquirer
San Francisco Chronicle
San Jose Mercury News
Mercury News
Sacramento Bee
San Diego Union-Tribune
Orange County Register
Dallas Morning News
Houston Chronicle
Austin American-Statesman
San Antonio Express-News
Fort Worth Star-Telegram
Miami Herald
Tampa Bay Times
Orlando Sentinel
Sun-Sentinel
South Florida Sun Sentinel
Palm Beach Post
Atlanta Journal-Constitution
Charlotte Observer
Baltimore Sun
Pittsburgh Post-Gazette
Cleveland Plain Dealer
Plain Dealer
Columbus Dispatch
Cincinnati Enquirer
Detroit Free Press
Detroit News
Milwaukee Journal Sentinel
Minneapolis Star Tribune
St. Louis Post-Dispatch
Kansas City Star
Des Moines Register
Omaha World-Herald
Denver Post
Salt Lake Tribune
Deseret News
Arizona Republic
Las Vegas Review-Journal
Las Vegas Sun
Seattle Times
Oregonian
Idaho Statesman
Anchorage Daily News
Honolulu Star-Advertiser
Hartford Courant
Providence Journal
Portland Press Herald
Bangor Daily News
Buffalo News
Albany Times Union
Star-Ledger
Richmond Times-Dispatch
Virginian-Pilot
News & Observer
Tennessean
Louisville Courier-Journal
Courier-Journal
Indianapolis Star
IndyStar
Times-Picayune
Clarion-Ledger
Texas Tribune
Christian Science Monitor
Washington Times
Washington Examiner
Politico
Axios
ProPublica
Vox
National Review
Weekly Standard
New Republic
Daily Beast
Daily Caller
Daily Wire
Breitbart
Breitbart News
Newsmax
HuffPost
Huffington Post
BuzzFeed
BuzzFeed News
Business Insider
Gizmodo
TechCrunch
Ars Technica
Engadget
Mashable
CNET
ZDNet
Recode
VentureBeat
RealClearPolitics
FiveThirtyEight
Semafor
Puck News
Punchbowl News
STAT News
Kaiser Health News
Grist
Forbes
TIME
Newsweek
New Yorker
Harper's
Vanity Fair
GQ
Vogue
Cosmopolitan
Entertainment Weekly
Hollywood Reporter
Deadline Hollywood
Pitchfork
Politifact
PolitiFact
FactCheck.org
Snopes
Barron's
MarketWatch
National Geographic
Scientific American
Sports Illustrated
ESPN
ESPN.com
Bleacher Report
TMZ
Motherboard
CNN
Fox News
Fox News Channel
Fox Business
Fox Business Network
MSNBC
NBC
NBC News
ABC
ABC News
CBS
CBS News
CNBC
NPR
National Public Radio
PBS
PBS NewsHour
C-SPAN
HBO
Univision
Telemundo
Voice of America
VOA
Radio Free Europe
Radio Free Asia
RFE/RL
Bloomberg TV
Bloomberg Television
NewsNation
Spectrum News
NY1
WNYC
WBUR
KQED
Gannett
McClatchy
Yahoo News
Yahoo Finance
Google News
Substack
# Britain and Ireland.
BBC
BBC News
BBC Radio 4
BBC Radio
BBC One
BBC Two
BBC Sport
BBC Scotland
BBC Wales
BBC World Service
BBC Breakfast
Newsnight
ITV
ITV News
Sky News
Sky Sports
Channel 4
Channel 4 News
Channel 5
GB News
TalkTV
talkSPORT
LBC
Guardian
Financial Times
FT
Daily Telegraph
Sunday Telegraph
Telegraph
Daily Mail
MailOnline
Mail Online
Mail on Sunday
Daily Mirror
Sunday Mirror
Sunday People
Daily Express
Sunday Express
Daily Star
Sun on Sunday
Sunday Times
Economist
Evening Standard
Morning Star
New Statesman
New Scientist
Lancet
British Medical Journal
BMJ
Scotsman
Glasgow Herald
Daily Record
Press and Journal
Western Mail
WalesOnline
Belfast Telegraph
Irish News
Irish Times
Irish Independent
Irish Examiner
RTÉ
RTE
RTÉ News
TheJournal.ie
Manchester Evening News
Liverpool Echo
Birmingham Mail
Yorkshire Post
Eastern Daily Press
Radio Times
openDemocracy
Novara Media
Bellingcat
Middle East Eye
PinkNews
Times Literary Supplement
Drapers
Autosport
# Canada, Australia, New Zealand.
CBC
CBC News
CTV
CTV News
Global News
Globe and Mail
Toronto Star
Toronto Sun
National Post
Montreal Gazette
Vancouver Sun
Calgary Herald
Ottawa Citizen
Winnipeg Free Press
Le Devoir
La Presse
Radio-Canada
Maclean's
Sydney Morning Herald
Herald Sun
Daily Telegraph Australia
Courier-Mail
Australian Financial Review
SBS News
SBS
ABC Radio
Sky News Australia
New Zealand Herald
NZ Herald
Stuff.co.nz
Radio New Zealand
RNZ
TVNZ
Newshub
# Europe.
Le Monde
Le Figaro
Libération
Liberation
Les Echos
L'Express
L'Obs
Le Point
Le Parisien
Ouest-France
Mediapart
Charlie Hebdo
L'Equipe
L'Équipe
Paris Match
France 24
France Info
franceinfo
France Inter
France Télévisions
BFM TV
BFMTV
RTL
TF1
RFI
Arte
Euronews
Politico Europe
Der Spiegel
Spiegel
Die Zeit
Die Welt
Bild
Bild am Sonntag
Frankfurter Allgemeine Zeitung
FAZ
Süddeutsche Zeitung
Sueddeutsche Zeitung
Handelsblatt
Tagesspiegel
Die Tageszeitung
ARD
ZDF
Deutsche Welle
DW
Deutschlandfunk
Der Standard
Die Presse
Kurier
ORF
Neue Zürcher Zeitung
NZZ
Tages-Anzeiger
Swissinfo
SRF
El País
El Pais
El Mundo
La Vanguardia
ABC newspaper
Marca
Mundo Deportivo
RTVE
Cadena SER
Corriere della Sera
La Repubblica
La Stampa
Il Sole 24 Ore
Gazzetta dello Sport
La Gazzetta dello Sport
Il Messaggero
RAI
Rai
Sky Italia
Mediaset
L'Osservatore Romano
Vatican News
Diário de Notícias
Publico
Público
RTP
De Telegraaf
Volkskrant
NRC
NRC Handelsblad
Algemeen Dagblad
NOS
De Standaard
De Morgen
Le Soir
VRT
RTBF
Dagens Nyheter
Svenska Dagbladet
Aftonbladet
Expressen
SVT
Aftenposten
Dagbladet
NRK
TV2
Politiken
Berlingske
Jyllands-Posten
Helsingin Sanomat
Yle
YLE
Ilta-Sanomat
Postimees
ERR
Delfi
Gazeta Wyborcza
Rzeczpospolita
TVN
TVN24
TVP
Onet
Mladá fronta DNES
Lidové noviny
Czech Television
SME
Népszabadság
RTS
Politika
Blic
B92
N1
Dnevnik
Balkan Insight
Kathimerini
Ekathimerini
ERT
Times of Malta
EUobserver
EURACTIV
Euractiv
# Russia and neighbours.
Kommersant
Vedomosti
Novaya Gazeta
Izvestia
Rossiyskaya Gazeta
Komsomolskaya Pravda
Pravda
Moscow Times
Meduza
TV Rain
Dozhd
Rossiya 1
RT
Russia Today
RBC
RBK
Gazeta.ru
Lenta.ru
Echo of Moscow
Ekho Moskvy
Channel One
Kyiv Post
Kyiv Independent
Ukrainska Pravda
Hromadske
Suspilne
Nasha Niva
Tut.by
# Near East and Africa.
Al Jazeera
Al-Jazeera
Al Arabiya
Al-Arabiya
Al-Ahram
Al Ahram
Al Masry Al Youm
Mada Masr
Al Mayadeen
Al-Manar
An-Nahar
Daily Star Lebanon
L'Orient Today
Asharq Al-Awsat
Arab News
Gulf News
Khaleej Times
Haaretz
Ha'aretz
Jerusalem Post
Times of Israel
Yedioth Ahronoth
Ynet
Maariv
Israel Hayom
Channel 12
Hürriyet
Hurriyet
Hürriyet Daily News
Milliyet
Cumhuriyet
TRT
TRT World
NTV
CNN Türk
Tehran Times
Press TV
Rudaw
Kurdistan 24
Mail & Guardian
News24
Daily Maverick
Sowetan
SABC
eNCA
Daily Nation
Citizen TV
New Vision
Daily Monitor
Premium Times
Guardian Nigeria
ThisDay
JoyNews
AllAfrica
Jeune Afrique
Addis Standard
# Asia and Latin America.
South China Morning Post
SCMP
China Daily
Global Times
CCTV
CGTN
China Central Television
Apple Daily
RTHK
Taipei Times
Straits Times
Channel NewsAsia
CNA
Bangkok Post
Jakarta Post
Kompas
Detik
Philippine Daily Inquirer
Inquirer.net
Philippine Star
Rappler
ABS-CBN
GMA News
Malaysiakini
New Straits Times
VnExpress
Tuoi Tre
Irrawaddy
Myanmar Now
Frontier Myanmar
Phnom Penh Post
Asahi Shimbun
Asahi
Yomiuri Shimbun
Yomiuri
Mainichi Shimbun
Mainichi
Nikkei
Nikkei Asia
Japan Times
NHK
TBS
Fuji TV
Chosun Ilbo
JoongAng Ilbo
Dong-A Ilbo
Hankyoreh
Korea Herald
Korea Times
KBS
MBC
Times of India
Hindustan Times
Indian Express
Economic Times
NDTV
India Today
Republic TV
Zee News
Scroll.in
ThePrint
Telegraph India
Dawn newspaper
Geo News
Geo TV
Express Tribune
ARY News
Daily Star Bangladesh
Dhaka Tribune
Prothom Alo
Kathmandu Post
Colombo Gazette
Tolo News
TOLOnews
Pajhwok
Khaama Press
Folha de S.Paulo
Folha de São Paulo
O Globo
TV Globo
GloboNews
O Estado de S. Paulo
Estadão
Veja
UOL
Clarín
Clarin
La Nación
La Nacion
Página/12
Infobae
El Mercurio
La Tercera
El Comercio
El Tiempo
El Espectador
Reforma
El Universal
La Jornada
Milenio
Excélsior
Televisa
El Nacional
Globovisión
Telesur
teleSUR
Granma
Prensa Latina
14ymedio
Confidencial
La Prensa
El Faro
Prensa Libre
Jamaica Gleaner
Jamaica Observer
Trinidad Express
Lloyd's List
Jane's
S&P Global Platts
Argus Media
# One word with a second meaning; the paper is the commoner one in the news.
Observer
Spectator
Nature
Wired
Variety
Atlantic
Sputnik
People's Daily
Business Wire
Vice News
