# "Portuguese officials and Texans disagreed": Portuguese, Texans. What comes
# from a country, city or creed; adjectives, and the people in singular and
# plural.
list demonyms
class demonym
---
# Countries: adjective, and people where they differ.
Afghan
Afghans +plural
Albanian
Albanians +plural
Algerian
Algerians +plural
American
Americans +plural
Andorran
Angolan
Angolans +plural
Antiguan
Argentine
Argentines +plural
Argentinian
Argentinians +plural
Armenian
Armenians +plural
Australian
Australians +plural
Aussie
Aussies +plural
Austrian
Austrians +plural
Azerbaijani
Azerbaijanis +plural
Azeri
Azeris +plural
Bahamian
Bahraini
Bahrainis +plural
Bangladeshi
Bangladeshis +plural
Barbadian
Belarusian
Belarusians +plural
Belarussian
Belgian
Belgians +plural
Belizean
Beninese
Bhutanese
Bolivian
Bolivians +plural
Bosnian
Bosnians +plural
Botswanan
Brazilian
Brazilians +plural
British
Briton
Britons +plural
Brit
Brits +plural
Bruneian
Bulgarian
Bulgarians +plural
Burkinabe
Burkinabè
Burmese
Burundian
Burundians +plural
Cambodian
Cambodians +plural
Cameroonian
Cameroonians +plural
Canadian
Canadians +plural
Cape Verdean
Chadian
Chadians +plural
Chilean
Chileans +plural
Chinese
Colombian
Colombians +plural
Comoran
Congolese
Costa Rican
Costa Ricans +plural
Croat
Croats +plural
Croatian
Croatians +plural
Cuban
Cubans +plural
Cypriot
Cypriots +plural
Czech
Czechs +plural
Dane
Danes +plural
Danish
Djiboutian
Dominican
Dominicans +plural
Dutch
Dutchman
Dutchwoman
Ecuadorean
Ecuadoreans +plural
Ecuadorian
Ecuadorians +plural
Egyptian
Egyptians +plural
Emirati
Emiratis +plural
English
Englishman
Englishmen +plural
Englishwoman
Eritrean
Eritreans +plural
Estonian
Estonians +plural
Ethiopian
Ethiopians +plural
Fijian
Fijians +plural
Filipino
Filipinos +plural
Filipina
Finn
Finns +plural
Finnish
French
Frenchman
Frenchmen +plural
Frenchwoman
Gabonese
Gambian
Gambians +plural
Georgian
Georgians +plural
German
Germans +plural
Ghanaian
Ghanaians +plural
Greek
Greeks +plural
Grenadian
Guatemalan
Guatemalans +plural
Guinean
Guineans +plural
Guyanese
Haitian
Haitians +plural
Honduran
Hondurans +plural
Hungarian
Hungarians +plural
Icelander
Icelanders +plural
Icelandic
Indian
Indians +plural
Indonesian
Indonesians +plural
Iranian
Iranians +plural
Iraqi
Iraqis +plural
Irish
Irishman
Irishmen +plural
Irishwoman
Israeli
Israelis +plural
Italian
Italians +plural
Ivorian
Ivorians +plural
Jamaican
Jamaicans +plural
Japanese
Jordanian
Jordanians +plural
Kazakh
Kazakhs +plural
Kazakhstani
Kenyan
Kenyans +plural
Kiwi
Kiwis +plural
Korean
Koreans +plural
Kosovan
Kosovar
Kosovars +plural
Kuwaiti
Kuwaitis +plural
Kyrgyz
Lao
Laotian
Laotians +plural
Latvian
Latvians +plural
Lebanese
Lesothan
Liberian
Liberians +plural
Libyan
Libyans +plural
Liechtensteiner
Lithuanian
Lithuanians +plural
Luxembourger
Luxembourgish
Macedonian
Macedonians +plural
Malagasy
Malawian
Malawians +plural
Malaysian
Malaysians +plural
Maldivian
Malian
Malians +plural
Maltese
Marshallese
Mauritanian
Mauritanians +plural
Mauritian
Mauritians +plural
Mexican
Mexicans +plural
Micronesian
Moldovan
Moldovans +plural
Monegasque
Mongolian
Mongolians +plural
Montenegrin
Montenegrins +plural
Moroccan
Moroccans +plural
Mozambican
Mozambicans +plural
Namibian
Namibians +plural
Nauruan
Nepalese
Nepali
Nepalis +plural
Dutchmen +plural
New Zealander
New Zealanders +plural
Nicaraguan
Nicaraguans +plural
Nigerian
Nigerians +plural
Nigerien
Nigeriens +plural
North Korean
North Koreans +plural
Norwegian
Norwegians +plural
Omani
Omanis +plural
Pakistani
Pakistanis +plural
Palauan
Palestinian
Palestinians +plural
Panamanian
Panamanians +plural
Papua New Guinean
Paraguayan
Paraguayans +plural
Peruvian
Peruvians +plural
Poles
Portuguese
Puerto Rican
Puerto Ricans +plural
Qatari
Qataris +plural
Romanian
Romanians +plural
Russian
Russians +plural
Rwandan
Rwandans +plural
Salvadoran
Salvadorans +plural
Samoan
Samoans +plural
Saudi
Saudis +plural
Saudi Arabian
Scot
Scots +plural
Scottish
Scotsman
Scotsmen +plural
Senegalese
Serb
Serbs +plural
Serbian
Serbians +plural
Seychellois
Sierra Leonean
Sierra Leoneans +plural
Singaporean
Singaporeans +plural
Slovak
Slovaks +plural
Slovakian
Slovene
Slovenes +plural
Slovenian
Slovenians +plural
Somali
Somalis +plural
South African
South Africans +plural
South Korean
South Koreans +plural
South Sudanese
Soviet
Soviets +plural
Spaniard
Spaniards +plural
Spanish
Sri Lankan
Sri Lankans +plural
Sudanese
Surinamese
Swazi
Swede
Swedes +plural
Swedish
Swiss
Syrian
Syrians +plural
Taiwanese
Tajik
Tajiks +plural
Tanzanian
Tanzanians +plural
Thai
Thais +plural
Timorese
Togolese
Tongan
Tongans +plural
Trinidadian
Trinidadians +plural
Tunisian
Tunisians +plural
Turk
Turks +plural
Turkish
Turkmen +plural
Tuvaluan
Ugandan
Ugandans +plural
Ukrainian
Ukrainians +plural
Uruguayan
Uruguayans +plural
Uzbek
Uzbeks +plural
Vanuatuan
Venezuelan
Venezuelans +plural
Vietnamese
Welsh
Welshman
Welshmen +plural
Yemeni
Yemenis +plural
Yugoslav
Yugoslavs +plural
Zambian
Zambians +plural
Zimbabwean
Zimbabweans +plural
Greenlandic
Greenlander
Faroese
Bermudian
Gibraltarian
Guamanian
Antillean
Curaçaoan
Abkhaz
Abkhazian
Ossetian
Transnistrian
Chechen
Chechens +plural
Dagestani
Ingush
Tatar
Tatars +plural
Crimean
Crimeans +plural
Karelian
Siberian
Bashkir
Buryat
# Peoples, languages and creeds.
African
Africans +plural
African American
African Americans +plural
African-American
African-Americans +plural
Afro-American
Asian
Asians +plural
Asian American
Asian Americans +plural
Asian-American
European
Europeans +plural
Eurasian
Latin American
Latin Americans +plural
North American
North Americans +plural
South American
South Americans +plural
Central American
Central Americans +plural
Anglo
Anglo-Saxon
Arab
Arabs +plural
Arabian
Arabic
Berber
Berbers +plural
Amazigh
Bedouin
Bedouins +plural
Kurd
Kurds +plural
Kurdish
Yazidi
Yazidis +plural
Yezidi
Druze
Alawite
Alawites +plural
Assyrian
Assyrians +plural
Copt
Copts +plural
Coptic
Maronite
Persian
Persians +plural
Pashtun
Pashtuns +plural
Hazara
Hazaras +plural
Baloch
Baluch
Punjabi
Punjabis +plural
Sindhi
Bengali
Bengalis +plural
Tamil
Tamils +plural
Telugu
Gujarati
Marathi
Kashmiri
Kashmiris +plural
Sinhalese
Rohingya
Rohingyas +plural
Kachin
Uighur
Uighurs +plural
Uyghur
Uyghurs +plural
Tibetan
Tibetans +plural
Hmong
Mongol
Malay
Malays +plural
Javanese
Sundanese
Balinese
Acehnese
Papuan
Papuans +plural
Maori
Māori
Aboriginal
Polynesian
Melanesian
Pacific Islander
Pacific Islanders +plural
Hausa
Fulani
Yoruba
Igbo
Zulu
Zulus +plural
Xhosa
Tutsi
Tutsis +plural
Hutu
Hutus +plural
Oromo
Amhara
Tigrayan
Tigrayans +plural
Tuareg
Tuaregs +plural
Dinka
Nuer
Maasai
Kikuyu
Luo
Afrikaner
Afrikaners +plural
Native American
Native Americans +plural
Navajo
Cherokee
Sioux
Lakota
Apache
Inuit
Métis
Cree
Mohawk
Mapuche
Maya
Mayan
Mayans +plural
Aztec
Inca
Quechua
Aymara
Guarani
Yanomami
Sami
Sámi
Roma
Romani
Basque
Basques +plural
Catalan
Catalans +plural
Galician
Galicians +plural
Andalusian
Breton
Bretons +plural
Corsican
Corsicans +plural
Fleming
Flemings +plural
Flemish
Walloon
Walloons +plural
Sicilian
Sicilians +plural
Sardinian
Venetian
Venetians +plural
Lombard
Tyrolean
Bavarian
Bavarians +plural
Prussian
Saxon
Slav
Slavs +plural
Slavic
Nordic
Scandinavian
Scandinavians +plural
Baltic
Balkan
Caucasian
Germanic
Celtic
Cornish
Manx
Hispanic
Hispanics +plural
Latino
Latinos +plural
Latina
Latinas +plural
Latinx
Chicano
Creole
Cajun
Jew
Jews +plural
Jewish
Christian
Christians +plural
Muslim
Muslims +plural
Moslem
Moslems +plural
Islamic
Islamist
Islamists +plural
Shiite
Shiites +plural
Shi'ite
Shi'ites +plural
Shia
Sunni
Sunnis +plural
Sufi
Sufis +plural
Hindu
Hindus +plural
Buddhist
Buddhists +plural
Sikh
Sikhs +plural
Jain
Jains +plural
Catholic
Catholics +plural
Roman Catholic
Roman Catholics +plural
Protestant
Protestants +plural
Orthodox
Anglican
Anglicans +plural
Episcopalian
Methodist
Methodists +plural
Baptist
Baptists +plural
Lutheran
Lutherans +plural
Presbyterian
Presbyterians +plural
Evangelical
Pentecostal
Pentecostals +plural
Mormon
Mormons +plural
Quaker
Quakers +plural
Amish
Mennonite
Jesuit
Jesuits +plural
Zionist
Zionists +plural
Baha'i
Bahá'í
Ahmadi
Ahmadis +plural
Western
Westerner
Westerners +plural
Caribbean
Mediterranean
Amazonian
Andean
Alpine
Arctic
Himalayan
Sub-Saharan
sub-Saharan
Middle Eastern
East German
West German
East Germans +plural
West Germans +plural
Northern Irish
Greek Cypriot
Greek Cypriots +plural
Turkish Cypriot
Turkish Cypriots +plural
Bosnian Serb
Bosnian Serbs +plural
Anglo-American
Anglo-Irish
Franco-German
Sino-American
Pan-African
Pan-Arab
# States, provinces and cities.
Alabaman
Alabamian
Alaskan
Alaskans +plural
Arizonan
Arizonans +plural
Arkansan
Californian
Californians +plural
Coloradan
Coloradans +plural
Floridian
Floridians +plural
Hawaiian
Hawaiians +plural
Idahoan
Illinoisan
Hoosier
Hoosiers +plural
Iowan
Iowans +plural
Kansan
Kansans +plural
Kentuckian
Kentuckians +plural
Louisianan
Mainer
Mainers +plural
Marylander
Marylanders +plural
Michigander
Michiganders +plural
Minnesotan
Minnesotans +plural
Mississippian
Missourian
Missourians +plural
Montanan
Montanans +plural
Nebraskan
Nebraskans +plural
Nevadan
Nevadans +plural
New Englander
New Englanders +plural
New Jerseyan
New Mexican
New Mexicans +plural
New Yorker
New Yorkers +plural
North Carolinian
North Carolinians +plural
North Dakotan
Ohioan
Ohioans +plural
Oklahoman
Oklahomans +plural
Oregonian
Oregonians +plural
Pennsylvanian
Pennsylvanians +plural
Rhode Islander
Rhode Islanders +plural
South Carolinian
South Carolinians +plural
South Dakotan
Tennessean
Tennesseans +plural
Texan
Texans +plural
Utahn
Utahns +plural
Vermonter
Vermonters +plural
Virginian
Virginians +plural
Washingtonian
West Virginian
West Virginians +plural
Wisconsinite
Wisconsinites +plural
Ontarian
Ontarians +plural
Québécois
Quebecois
Quebecer
Quebecers +plural
Albertan
Albertans +plural
Newfoundlander
Queenslander
Queenslanders +plural
Tasmanian
Tasmanians +plural
Victorian
Londoner
Londoners +plural
Glaswegian
Liverpudlian
Mancunian
Geordie
Scouse
Brummie
Parisian
Parisians +plural
Berliner
Berliners +plural
Muscovite
Muscovites +plural
Roman
Romans +plural
Neapolitan
Milanese
Florentine
Viennese
Athenian
Athenians +plural
Madrileño
Dubliner
Dubliners +plural
Bostonian
Bostonians +plural
Chicagoan
Chicagoans +plural
Angeleno
Angelenos +plural
Philadelphian
Houstonian
San Franciscan
Hong Konger
Hong Kongers +plural
Hongkonger
Hongkongers +plural
Cantonese
Shanghainese
Beijinger
Tokyoite
Mumbaikar
Gazan
Gazans +plural
Jerusalemite
Damascene
Baghdadi
Beiruti
Cairene
Sydneysider
Melburnian
Torontonian
Montrealer
Montrealers +plural
Trumpian
Confederate
Ottoman
Byzantine
Nazi
Nazis +plural
Marxist
Marxists +plural
Leninist
Maoist
Maoists +plural
Communist
Communists +plural
Socialist
Socialists +plural
Democrat
Democrats +plural
Democratic
Republican
Republicans +plural
Tory
Tories
Liberal Democrat
Liberal Democrats +plural
Lib Dem
Lib Dems +plural
Labourite
Peronist
Chavista
Gaullist
Baathist
Houthi
Salafi
Salafist
Wahhabi
