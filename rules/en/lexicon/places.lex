# "The river floods in Lisbon and in Ohio": Lisbon, Ohio. Countries, their
# capitals, states and provinces, large cities, regions, seas.
list places
class place
---
# Countries and territories.
Afghanistan
Albania
Algeria
American Samoa
Andorra
Angola
Anguilla
Antigua
Antigua and Barbuda
Barbuda
Argentina
Armenia
Aruba
Australia
Austria
Azerbaijan
Bahamas
Bahrain
Bangladesh
Barbados
Belarus
Belgium
Belize
Benin
Bermuda
Bhutan
Bolivia
Bosnia
Bosnia and Herzegovina
Bosnia-Herzegovina
Herzegovina
Botswana
Brazil
Britain
Great Britain
Brunei
Bulgaria
Burkina Faso
Burma
Burundi
Cabo Verde
Cambodia
Cameroon
Canada
Cape Verde
Cayman Islands
Central African Republic
Chad
Chile
China
Colombia
Comoros
Congo
Congo-Brazzaville
DRC
DR Congo
Costa Rica
Côte d'Ivoire
Croatia
Cuba
Curaçao
Cyprus
Czechia
Czech Republic
Czechoslovakia
Denmark
Djibouti
Dominica
Dominican Republic
East Timor
Timor-Leste
Ecuador
Egypt
El Salvador
England
Equatorial Guinea
Eritrea
Estonia
Eswatini
Ethiopia
Falkland Islands
Falklands
Faroe Islands
Fiji
Finland
France
French Guiana
French Polynesia
Gabon
Gambia
Georgia
Germany
East Germany
West Germany
Ghana
Gibraltar
Greece
Greenland
Grenada
Guadeloupe
Guam
Guatemala
Guernsey
Guinea
Guinea-Bissau
Guyana
Haiti
Honduras
Hong Kong
Hungary
Iceland
India
Indonesia
Iran
Iraq
Ireland
Northern Ireland
Isle of Man
Israel
Italy
Ivory Coast
Jamaica
Japan
Jordan
Kazakhstan
Kenya
Kiribati
Kosovo
Kuwait
Kyrgyzstan
Laos
Latvia
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Macau
Macao
Macedonia
North Macedonia
Madagascar
Malawi
Malaysia
Maldives
Mali
Malta
Marshall Islands
Martinique
Mauritania
Mauritius
Mayotte
Mexico
Micronesia
Moldova
Monaco
Mongolia
Montenegro
Montserrat
Morocco
Mozambique
Myanmar
Namibia
Nauru
Nepal
Netherlands
New Caledonia
New Zealand
Nicaragua
Niger
Nigeria
North Korea
South Korea
Korea
Norway
Oman
Pakistan
Palau
Palestine
Panama
Papua New Guinea
Paraguay
Peru
Philippines
Poland
Portugal
Puerto Rico
Qatar
Réunion
Romania
Russia
Russian Federation
Rwanda
Saint Lucia
St. Lucia
St. Kitts and Nevis
St. Vincent
St. Vincent and the Grenadines
Samoa
San Marino
São Tomé and Príncipe
Sao Tome and Principe
Saudi Arabia
Scotland
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Slovakia
Slovenia
Solomon Islands
Somalia
Somaliland
South Africa
South Sudan
Soviet Union
USSR
U.S.S.R.
Spain
Sri Lanka
Sudan
Suriname
Swaziland
Sweden
Switzerland
Syria
Tahiti
Taiwan
Tajikistan
Tanzania
Thailand
Tibet
Togo
Tonga
Trinidad
Tobago
Trinidad and Tobago
Tunisia
Turkey
Türkiye
Turkmenistan
Turks and Caicos
Tuvalu
Uganda
Ukraine
United Arab Emirates
UAE
U.A.E.
Emirates
United Kingdom
UK
U.K.
United States
United States of America
US
U.S.
USA
U.S.A.
America
Uruguay
Uzbekistan
Vanuatu
Vatican City
Holy See
Venezuela
Vietnam
Virgin Islands
Wales
West Bank
Gaza
Gaza Strip
Golan Heights
Western Sahara
Yemen
Yugoslavia
Zaire
Zambia
Zanzibar
Zimbabwe
Rhodesia
Abkhazia
South Ossetia
Nagorno-Karabakh
Transnistria
Crimea
Donbas
Donbass
Chechnya
Dagestan
Ingushetia
Tatarstan
Kashmir
Jammu and Kashmir
Xinjiang
Kurdistan
Catalonia
Basque Country
Svalbard
# Capitals.
Kabul
Tirana
Algiers
Luanda
Buenos Aires
Yerevan
Canberra
Vienna
Baku
Nassau
Manama
Dhaka
Bridgetown
Minsk
Brussels
Belmopan
Porto-Novo
Thimphu
La Paz
Sarajevo
Gaborone
Brasília
Brasilia
Sofia
Ouagadougou
Bujumbura
Gitega
Phnom Penh
Yaoundé
Yaounde
Ottawa
Praia
Bangui
N'Djamena
Ndjamena
Santiago
Beijing
Peking
Bogotá
Bogota
Kinshasa
Brazzaville
San José
San Jose
Zagreb
Havana
Nicosia
Prague
Copenhagen
Roseau
Santo Domingo
Dili
Quito
Cairo
San Salvador
Malabo
Asmara
Tallinn
Mbabane
Addis Ababa
Suva
Helsinki
Paris
Libreville
Banjul
Tbilisi
Berlin
Accra
Athens
Guatemala City
Conakry
Bissau
Georgetown
Port-au-Prince
Tegucigalpa
Budapest
Reykjavik
Reykjavík
New Delhi
Delhi
Jakarta
Tehran
Baghdad
Dublin
Jerusalem
Rome
Yamoussoukro
Kingston
Tokyo
Amman
Astana
Nur-Sultan
Nairobi
Pristina
Kuwait City
Bishkek
Vientiane
Riga
Beirut
Maseru
Monrovia
Tripoli
Vaduz
Vilnius
Antananarivo
Lilongwe
Kuala Lumpur
Malé
Bamako
Valletta
Nouakchott
Port Louis
Mexico City
Chisinau
Chișinău
Ulaanbaatar
Podgorica
Rabat
Maputo
Naypyidaw
Naypyitaw
Windhoek
Kathmandu
Amsterdam
Wellington
Managua
Niamey
Abuja
Pyongyang
Skopje
Oslo
Muscat
Islamabad
Ramallah
Panama City
Port Moresby
Asunción
Asuncion
Lima
Manila
Warsaw
Lisbon
Doha
Bucharest
Moscow
Kigali
Apia
Riyadh
Dakar
Belgrade
Freetown
Bratislava
Ljubljana
Honiara
Mogadishu
Hargeisa
Pretoria
Cape Town
Bloemfontein
Seoul
Juba
Madrid
Colombo
Khartoum
Paramaribo
Stockholm
Bern
Berne
Damascus
Taipei
Dushanbe
Dodoma
Bangkok
Lomé
Lome
Nuku'alofa
Port of Spain
Tunis
Ankara
Ashgabat
Funafuti
Kampala
Kyiv
Kiev
Abu Dhabi
London
Washington
Washington D.C.
Washington DC
D.C.
DC
Montevideo
Tashkent
Port Vila
Caracas
Hanoi
Cardiff
Edinburgh
Belfast
Sanaa
Sana'a
Lusaka
Harare
San Juan
Nuuk
Tórshavn
Hague
# American states, in full and shortened.
Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York
New York State
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
Washington State
West Virginia
Wisconsin
Wyoming
District of Columbia
Ala.
Ariz.
Ark.
Calif.
Colo.
Conn.
Del.
Fla.
Ga.
Ill.
Ind.
Kan.
Ky.
La.
Md.
Mass.
Mich.
Minn.
Miss.
Mo.
Mont.
Neb.
Nev.
N.H.
N.J.
N.M.
N.Y.
N.C.
N.D.
Okla.
Ore.
Pa.
R.I.
S.C.
S.D.
Tenn.
Tex.
Vt.
Va.
W.Va.
Wash.
Wis.
Wyo.
AZ
CA
CT
FL
GA
IL
KS
KY
MD
MI
MN
MO
MT
NC
ND
NE
NH
NJ
NM
NV
NY
RI
SD
TN
TX
UT
VT
WA
WI
WV
WY
NYC
# Provinces, counties, regions.
Ontario
Quebec
Québec
British Columbia
Alberta
Saskatchewan
Manitoba
Nova Scotia
New Brunswick
Newfoundland
Labrador
Newfoundland and Labrador
Prince Edward Island
Yukon
Northwest Territories
Nunavut
New South Wales
Queensland
Victoria
Tasmania
South Australia
Western Australia
Northern Territory
Bavaria
Saxony
Lower Saxony
Saxony-Anhalt
Thuringia
Hesse
Brandenburg
Saarland
Schleswig-Holstein
North Rhine-Westphalia
Baden-Württemberg
Rhineland
Prussia
Silesia
Bohemia
Moravia
Galicia
Andalusia
Castile
Aragon
Valencia
Navarre
Brittany
Normandy
Provence
Burgundy
Alsace
Lorraine
Corsica
Savoy
Tuscany
Lombardy
Piedmont
Veneto
Liguria
Umbria
Calabria
Puglia
Sicily
Sardinia
Campania
Emilia-Romagna
South Tyrol
Tyrol
Styria
Carinthia
Flanders
Wallonia
Zeeland
Friesland
Jutland
Lapland
Algarve
Madeira
Azores
Canary Islands
Tenerife
Gran Canaria
Mallorca
Majorca
Ibiza
Balearic Islands
Crete
Corfu
Lesbos
Lesvos
Thrace
Anatolia
Cornwall
Devon
Dorset
Somerset
Wiltshire
Hampshire
Sussex
West Sussex
East Sussex
Kent
Surrey
Essex
Hertfordshire
Bedfordshire
Buckinghamshire
Berkshire
Oxfordshire
Gloucestershire
Worcestershire
Herefordshire
Shropshire
Staffordshire
Warwickshire
West Midlands
East Midlands
Midlands
Leicestershire
Northamptonshire
Cambridgeshire
Norfolk
Suffolk
Lincolnshire
Nottinghamshire
Derbyshire
Cheshire
Merseyside
Lancashire
Greater Manchester
Greater London
Yorkshire
North Yorkshire
South Yorkshire
West Yorkshire
Humberside
Durham
County Durham
Tyneside
Teesside
Northumberland
Northumbria
Cumbria
East Anglia
Anglesey
Gwynedd
Powys
Pembrokeshire
Fife
Highlands
Shetland
Orkney
Hebrides
Ulster
Munster
Leinster
Connacht
Antrim
Armagh
Derry
Londonderry
Fermanagh
Tyrone
Donegal
Kerry
Mayo
Tipperary
Kildare
Wicklow
Meath
Punjab
Sindh
Balochistan
Khyber Pakhtunkhwa
Gujarat
Rajasthan
Maharashtra
Karnataka
Kerala
Tamil Nadu
Andhra Pradesh
Telangana
Uttar Pradesh
Madhya Pradesh
Himachal Pradesh
Arunachal Pradesh
Uttarakhand
Bihar
Jharkhand
Odisha
West Bengal
Bengal
Assam
Manipur
Nagaland
Meghalaya
Mizoram
Tripura
Sikkim
Goa
Haryana
Chhattisgarh
Ladakh
Jammu
Guangdong
Sichuan
Hubei
Hunan
Henan
Hebei
Shandong
Shanxi
Shaanxi
Jiangsu
Zhejiang
Fujian
Yunnan
Guizhou
Guangxi
Gansu
Qinghai
Heilongjiang
Jilin
Liaoning
Inner Mongolia
Hainan
Anhui
Jiangxi
Hokkaido
Okinawa
Kyushu
Shikoku
Honshu
Fukushima
Hiroshima
Nagasaki
Java
Sumatra
Borneo
Bali
Sulawesi
Papua
West Papua
Aceh
Sabah
Sarawak
Johor
Penang
Selangor
Mindanao
Luzon
Visayas
Rakhine
Kachin
Darfur
Kordofan
Tigray
Oromia
Ogaden
Puntland
Biafra
Katanga
Kivu
North Kivu
South Kivu
Ituri
Kasai
Gauteng
KwaZulu-Natal
Western Cape
Eastern Cape
Limpopo
Mpumalanga
Cabo Delgado
Sinai
Cyrenaica
Fezzan
Helmand
Kandahar
Nangarhar
Kunduz
Herat
Anbar
Nineveh
Idlib
Donetsk
Luhansk
Lugansk
Kherson
Zaporizhzhia
Zaporizhia
Dnipro
Dnipropetrovsk
Mykolaiv
Sumy
Chernihiv
Zakarpattia
Kuban
Krasnodar
Siberia
Kamchatka
Sakhalin
Kaliningrad
Karelia
Altai
Yakutia
Sonora
Sinaloa
Chihuahua
Jalisco
Oaxaca
Chiapas
Michoacán
Michoacan
Veracruz
Yucatán
Yucatan
Quintana Roo
Tamaulipas
Baja California
Guerrero
Puebla
Bahia
Minas Gerais
Rio Grande do Sul
Mato Grosso
Pará
Pernambuco
Ceará
Patagonia
Amazonas
Staten Island
# Parts of the world, seas, rivers, ranges.
Africa
North Africa
West Africa
East Africa
Central Africa
Southern Africa
Sub-Saharan Africa
sub-Saharan Africa
Horn of Africa
Sahel
Sahara
Maghreb
Asia
Central Asia
South Asia
East Asia
Southeast Asia
South-East Asia
Asia-Pacific
Asia Pacific
Indo-Pacific
Eurasia
Europe
Eastern Europe
Western Europe
Central Europe
Northern Europe
Southern Europe
Scandinavia
Balkans
Western Balkans
Baltics
Baltic States
Iberia
Benelux
Caucasus
North Caucasus
South Caucasus
North America
South America
Central America
Latin America
Americas
Caribbean
West Indies
Oceania
Australasia
Polynesia
Melanesia
Antarctica
Arctic
Arctic Circle
Middle East
Near East
Levant
Arabia
Arabian Peninsula
Mesopotamia
Persia
Indochina
Korean Peninsula
Iberian Peninsula
Crimean Peninsula
Gulf of Mexico
Gulf Coast
Persian Gulf
Gulf of Aden
Gulf of Oman
Strait of Hormuz
Taiwan Strait
Bosphorus
Bosporus
Dardanelles
Suez
Suez Canal
Panama Canal
English Channel
Atlantic Ocean
Pacific
Pacific Ocean
Indian Ocean
Arctic Ocean
Southern Ocean
Mediterranean
Mediterranean Sea
Adriatic
Adriatic Sea
Aegean
Aegean Sea
Baltic Sea
North Sea
Irish Sea
Celtic Sea
Norwegian Sea
Barents Sea
Black Sea
Sea of Azov
Caspian Sea
Red Sea
Arabian Sea
South China Sea
East China Sea
Yellow Sea
Sea of Japan
Bering Sea
Bering Strait
Coral Sea
Caribbean Sea
Bay of Bengal
Bay of Biscay
Great Lakes
Lake Michigan
Lake Erie
Lake Superior
Lake Ontario
Lake Victoria
Lake Chad
Lake Baikal
Lake Mead
Lake Tahoe
Great Barrier Reef
Nile
Danube
Rhine
Volga
Thames
Seine
Dnieper
Dnipro River
Euphrates
Tigris
Ganges
Indus
Mekong
Yangtze
Zambezi
Limpopo River
Mississippi River
Missouri River
Hudson River
Potomac
Rio Grande
Himalayas
Himalaya
Alps
Pyrenees
Andes
Rockies
Rocky Mountains
Appalachia
Carpathians
Urals
Everest
Mount Everest
Mont Blanc
Kilimanjaro
Vesuvius
Etna
New England
Midwest
Pacific Northwest
Bay Area
Silicon Valley
East Coast
West Coast
Great Plains
Corn Belt
Cape Cod
Hamptons
Florida Keys
Everglades
Grand Canyon
Yellowstone
Yosemite
# Cities and towns: Europe.
Manchester
Birmingham
Liverpool
Leeds
Sheffield
Bristol
Newcastle
Newcastle upon Tyne
Sunderland
Middlesbrough
Nottingham
Leicester
Coventry
Wolverhampton
Stoke-on-Trent
Stoke
Bradford
Huddersfield
Wakefield
Doncaster
Rotherham
Barnsley
Blackpool
Blackburn
Burnley
Rochdale
Oldham
Stockport
Wigan
Warrington
Salford
Carlisle
Oxford
Cambridge
Norwich
Ipswich
Colchester
Luton
Milton Keynes
Peterborough
Northampton
Watford
Swindon
Gloucester
Cheltenham
Exeter
Plymouth
Southampton
Portsmouth
Bournemouth
Brighton
Canterbury
Dover
Folkestone
Calais
Salisbury
Winchester
Guildford
Croydon
Hackney
Islington
Westminster
Tottenham
Brixton
Wembley
Heathrow
Gatwick
Grenfell
Hillsborough
Swansea
Newport
Wrexham
Glasgow
Aberdeen
Dundee
Inverness
Perth
Stirling
Cork
Galway
Limerick
Waterford
Lyon
Lyons
Marseille
Marseilles
Toulouse
Bordeaux
Lille
Nantes
Strasbourg
Rennes
Montpellier
Grenoble
Dijon
Reims
Rouen
Le Havre
Cannes
Avignon
Toulon
Versailles
Barcelona
Seville
Bilbao
Málaga
Malaga
Granada
Córdoba
Zaragoza
Alicante
Murcia
Salamanca
San Sebastián
San Sebastian
Marbella
Pamplona
Porto
Braga
Coimbra
Faro
Milan
Naples
Turin
Florence
Venice
Bologna
Genoa
Palermo
Catania
Bari
Verona
Bergamo
Trieste
Pisa
Siena
Lampedusa
Munich
Hamburg
Frankfurt
Cologne
Stuttgart
Düsseldorf
Dusseldorf
Dortmund
Leipzig
Dresden
Hanover
Hannover
Nuremberg
Bremen
Bonn
Mannheim
Karlsruhe
Wiesbaden
Mainz
Heidelberg
Potsdam
Chemnitz
Magdeburg
Rostock
Kiel
Lübeck
Freiburg
Augsburg
Regensburg
Bayreuth
Ramstein
Salzburg
Graz
Innsbruck
Linz
Zurich
Zürich
Geneva
Basel
Lausanne
Lucerne
Lugano
Davos
Rotterdam
Utrecht
Eindhoven
Groningen
Maastricht
Leiden
Delft
Haarlem
Antwerp
Ghent
Bruges
Liège
Leuven
Ostend
Charleroi
Aarhus
Odense
Aalborg
Gothenburg
Malmö
Malmo
Uppsala
Bergen
Trondheim
Stavanger
Tromsø
Tampere
Turku
Espoo
Tartu
Daugavpils
Kaunas
Klaipeda
Kraków
Krakow
Gdańsk
Gdansk
Wrocław
Wroclaw
Poznań
Poznan
Łódź
Lodz
Katowice
Lublin
Szczecin
Rzeszów
Auschwitz
Brno
Ostrava
Pilsen
Košice
Kosice
Debrecen
Szeged
Cluj
Cluj-Napoca
Timisoara
Iași
Iasi
Constanta
Plovdiv
Varna
Thessaloniki
Patras
Piraeus
Heraklion
Novi Sad
Mostar
Banja Luka
Srebrenica
Mitrovica
Dubrovnik
Rijeka
Zadar
Maribor
Ohrid
Durres
Limassol
Larnaca
St. Petersburg
St Petersburg
Saint Petersburg
Leningrad
Novosibirsk
Yekaterinburg
Kazan
Nizhny Novgorod
Samara
Omsk
Chelyabinsk
Rostov-on-Don
Rostov
Ufa
Volgograd
Stalingrad
Voronezh
Vladivostok
Sochi
Grozny
Murmansk
Arkhangelsk
Irkutsk
Belgorod
Kursk
Bryansk
Ryazan
Tula
Tver
Norilsk
Beslan
Kharkiv
Kharkov
Odesa
Odessa
Lviv
Mariupol
Kryvyi Rih
Kramatorsk
Sloviansk
Sievierodonetsk
Severodonetsk
Bakhmut
Avdiivka
Izium
Bucha
Irpin
Melitopol
Berdyansk
Enerhodar
Sevastopol
Simferopol
Kerch
Yalta
Poltava
Vinnytsia
Chernobyl
Chornobyl
Uzhhorod
Chernivtsi
Zhytomyr
Brest
Grodno
Gomel
Homel
Vitebsk
Batumi
Gori
Gyumri
Stepanakert
Ganja
# America and Canada.
New York City
Manhattan
Brooklyn
Queens
Bronx
Harlem
Los Angeles
L.A.
Chicago
Houston
Philadelphia
San Antonio
San Diego
Dallas
Austin
Fort Worth
Jacksonville
Columbus
Charlotte
Indianapolis
San Francisco
Seattle
Denver
Nashville
El Paso
Boston
Portland
Detroit
Las Vegas
Memphis
Louisville
Baltimore
Milwaukee
Albuquerque
Tucson
Fresno
Sacramento
Kansas City
Atlanta
Omaha
Colorado Springs
Raleigh
Miami
Virginia Beach
Oakland
Minneapolis
Tulsa
Tampa
Arlington
New Orleans
Cleveland
Honolulu
Anaheim
Lexington
Stockton
Corpus Christi
Irvine
Newark
Santa Ana
Cincinnati
Pittsburgh
St. Louis
St. Paul
Greensboro
Anchorage
Plano
Orlando
Jersey City
Chula Vista
Fort Wayne
Laredo
Buffalo
Lubbock
Scottsdale
Reno
Glendale
Winston-Salem
Chesapeake
Hialeah
Fremont
Baton Rouge
Boise
Richmond
San Bernardino
Spokane
Des Moines
Tacoma
Modesto
Fontana
Oxnard
Fayetteville
Shreveport
Akron
Yonkers
Amarillo
Grand Rapids
Salt Lake City
Huntsville
Tallahassee
Worcester
Knoxville
Brownsville
Santa Clarita
Fort Lauderdale
Chattanooga
Tempe
Santa Rosa
Sioux Falls
Vancouver
Springfield
Salem
Pasadena
Cary
Fort Collins
Hartford
Paterson
Syracuse
Dayton
Savannah
Killeen
Bridgeport
Charleston
Columbia
Waco
New Haven
Topeka
Cedar Rapids
Iowa City
Flint
Ann Arbor
Lansing
Kalamazoo
Green Bay
Kenosha
Duluth
Rochester
Fargo
Bismarck
Rapid City
Cheyenne
Billings
Helena
Missoula
Santa Fe
Gainesville
Parkland
Uvalde
Newtown
Columbine
Charlottesville
Selma
Biloxi
Galveston
Midland
Abilene
McAllen
El Centro
Palo Alto
Mountain View
Cupertino
Menlo Park
Santa Clara
Santa Monica
Santa Barbara
Santa Cruz
Malibu
Hollywood
Beverly Hills
Burbank
Berkeley
Napa
Sonoma
Bakersfield
Riverside
San Mateo
Palm Springs
Palm Beach
West Palm Beach
Mar-a-Lago
Miami Beach
Key West
Boca Raton
Hoboken
Trenton
Atlantic City
Princeton
Albany
Ithaca
Utica
White Plains
Poughkeepsie
Allentown
Scranton
Harrisburg
Wilmington
Annapolis
Bethesda
Alexandria
Fairfax
Quantico
Roanoke
Burlington
Montpelier
Augusta
Bangor
Nantucket
Martha's Vineyard
Provo
Boulder
Flagstaff
Sedona
Juneau
Fairbanks
Hilo
Maui
Lahaina
Oahu
Kauai
Guantanamo
Guantánamo
Guantanamo Bay
Wuhan
Toronto
Montreal
Montréal
Calgary
Edmonton
Winnipeg
Halifax
Quebec City
Mississauga
Brampton
Saskatoon
Kelowna
Kamloops
Whistler
Banff
St. John's
Fredericton
Moncton
Yellowknife
Whitehorse
Iqaluit
Fort McMurray
# Latin America.
Tijuana
Ciudad Juárez
Ciudad Juarez
Juárez
Juarez
Monterrey
Guadalajara
Acapulco
Cancún
Cancun
Culiacán
Culiacan
Matamoros
Reynosa
Nuevo Laredo
Nuevo León
Mérida
Toluca
Iguala
San Pedro Sula
Guayaquil
Cuenca
Medellín
Medellin
Cali
Barranquilla
Cartagena
Cúcuta
Cucuta
Maracaibo
Barquisimeto
Cusco
Cuzco
Arequipa
Trujillo
Santa Cruz de la Sierra
Cochabamba
Sucre
Potosí
Valparaíso
Valparaiso
Concepción
Antofagasta
Mendoza
Rosario
Bariloche
Ushuaia
São Paulo
Sao Paulo
Rio de Janeiro
Recife
Fortaleza
Belo Horizonte
Porto Alegre
Curitiba
Manaus
Belém
Belem
Brumadinho
Florianópolis
Campinas
Colón
Ponce
Cap-Haïtien
Petion-Ville
Santiago de Cuba
# Near East and Africa.
Istanbul
Izmir
Antalya
Bursa
Adana
Gaziantep
Diyarbakir
Hatay
Antakya
Trabzon
Kobani
Tel Aviv
Haifa
Ashkelon
Ashdod
Sderot
Beersheba
Eilat
Nazareth
Bethlehem
Hebron
Nablus
Jenin
Jericho
Tulkarem
Gaza City
Khan Younis
Khan Yunis
Rafah
Jabalia
Deir al-Balah
Aleppo
Homs
Latakia
Raqqa
Palmyra
Daraa
Deir al-Zour
Deir ez-Zor
Afrin
Ghouta
Qamishli
Mosul
Basra
Kirkuk
Erbil
Irbil
Sulaymaniyah
Tikrit
Fallujah
Ramadi
Najaf
Karbala
Samarra
Sinjar
Sidon
Baalbek
Aqaba
Irbid
Zarqa
Jeddah
Mecca
Medina
Dammam
Dubai
Sharjah
Aden
Hodeidah
Hodeida
Taiz
Marib
Saada
Isfahan
Esfahan
Mashhad
Tabriz
Shiraz
Qom
Ahvaz
Natanz
Fordo
Bushehr
Giza
Luxor
Aswan
Port Said
Sharm el-Sheikh
Benghazi
Misrata
Sirte
Derna
Tobruk
Sfax
Sousse
Oran
Casablanca
Marrakech
Marrakesh
Tangier
Agadir
Ceuta
Melilla
Laayoune
Timbuktu
Gao
Kidal
Mopti
Agadez
Diffa
Lagos
Kano
Ibadan
Port Harcourt
Benin City
Kaduna
Maiduguri
Jos
Enugu
Zaria
Chibok
Borno
Zamfara
Katsina
Sokoto
Benue
Kumasi
Abidjan
Bouaké
Douala
Bamenda
Goma
Bukavu
Lubumbashi
Kisangani
Mbuji-Mayi
Butembo
Bunia
Entebbe
Gulu
Mombasa
Kisumu
Nakuru
Eldoret
Garissa
Dadaab
Kakuma
Dar es Salaam
Arusha
Mwanza
Mekelle
Gondar
Bahir Dar
Dire Dawa
Axum
Lalibela
Omdurman
Port Sudan
El Fasher
Nyala
El Geneina
Malakal
Bentiu
Kismayo
Baidoa
Bosaso
Beledweyne
Johannesburg
Durban
Soweto
Port Elizabeth
Gqeberha
East London
Marikana
Bulawayo
Blantyre
Beira
Pemba
Walvis Bay
Victoria Falls
# Asia and the Pacific.
Shanghai
Guangzhou
Shenzhen
Chongqing
Tianjin
Chengdu
Nanjing
Xi'an
Hangzhou
Suzhou
Zhengzhou
Shenyang
Harbin
Dalian
Qingdao
Jinan
Changsha
Kunming
Xiamen
Fuzhou
Ningbo
Wuxi
Hefei
Nanning
Guiyang
Urumqi
Kashgar
Lhasa
Lanzhou
Hohhot
Kowloon
Tiananmen
Tiananmen Square
Kaohsiung
Taichung
Tainan
Hsinchu
Osaka
Kyoto
Yokohama
Nagoya
Sapporo
Kobe
Fukuoka
Sendai
Kumamoto
Nara
Naha
Busan
Incheon
Daegu
Daejeon
Gwangju
Pyeongchang
Panmunjom
Kaesong
Ho Chi Minh City
Saigon
Da Nang
Danang
Haiphong
Chiang Mai
Phuket
Pattaya
Hat Yai
Mae Sot
Yangon
Rangoon
Mandalay
Sittwe
Maungdaw
Myawaddy
Luang Prabang
Siem Reap
Sihanoukville
Cebu
Davao
Quezon City
Marawi
Tacloban
Zamboanga
Makati
Surabaya
Bandung
Medan
Palu
Lombok
Denpasar
Yogyakarta
Makassar
Banda Aceh
Nusantara
George Town
Johor Bahru
Kota Kinabalu
Kuching
Putrajaya
Mumbai
Bombay
Kolkata
Calcutta
Chennai
Madras
Bangalore
Bengaluru
Hyderabad
Ahmedabad
Pune
Jaipur
Lucknow
Kanpur
Nagpur
Indore
Bhopal
Patna
Vadodara
Agra
Varanasi
Amritsar
Chandigarh
Gurgaon
Gurugram
Noida
Srinagar
Dehradun
Shimla
Guwahati
Imphal
Ranchi
Raipur
Bhubaneswar
Visakhapatnam
Vijayawada
Coimbatore
Kochi
Thiruvananthapuram
Mysore
Mysuru
Ayodhya
Allahabad
Prayagraj
Darjeeling
Pulwama
Karachi
Lahore
Peshawar
Rawalpindi
Faisalabad
Multan
Quetta
Gwadar
Abbottabad
Waziristan
Chittagong
Cox's Bazar
Sylhet
Khulna
Jaffna
Galle
Trincomalee
Hambantota
Pokhara
Mazar-i-Sharif
Jalalabad
Bamiyan
Ghazni
Bagram
Almaty
Samarkand
Bukhara
Khorog
Sydney
Melbourne
Brisbane
Adelaide
Hobart
Darwin
Gold Coast
Cairns
Townsville
Geelong
Wollongong
Bondi
Alice Springs
Auckland
Christchurch
Dunedin
Rotorua
Queenstown
Bougainville
Noumea
Nouméa
Pago Pago
Diego Garcia
Okinawa Prefecture
# Places that stand for what is there.
Capitol Hill
Wall Street
Broadway
Times Square
Central Park
Whitehall
Trafalgar Square
Fleet Street
Canary Wharf
Maidan
Tahrir Square
Camp David
Arlington National Cemetery
Bedford
Perm
Hull
Essen
Erie
