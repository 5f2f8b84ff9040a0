# "Sen. Ana Ortiz and Prime Minister Ben Hall met Mrs. Lund": Sen., Prime
# Minister, Mrs. Titles that stand before a name and are always capitalised
# there. The same words in lower case ("mayor Ana Ortiz") are roles and stand
# in roles.lex.
list titles
class title
---
Mr. +male
Mr +male
Mrs. +female
Mrs +female
Ms. +female
Ms +female
Mx.
Mx
Dr.
Dr
Prof.
Prof
Sen.
Sens.
Rep.
Reps.
Gov.
Del.
Govs.
Lt. Gov.
Lt. Gov
Gen.
Gen
Col.
Col
Lt.
Lt
Lt. Col.
Lt. Col
Lt. Gen.
Lt. Gen
Maj.
Maj
Maj. Gen.
Maj. Gen
Brig.
Brig
Brig. Gen.
Brig. Gen
Capt.
Capt
Cmdr.
Cmdr
Cdr.
Cdr
Adm.
Vice Adm.
Vice Adm
Rear Adm.
Rear Adm
Sgt.
Sgt
Staff Sgt.
Staff Sgt
Master Sgt.
Master Sgt
Sgt. Maj.
Sgt. Maj
1st Lt.
1st Lt
2nd Lt.
2nd Lt
Cpl.
Cpl
Lance Cpl.
Lance Cpl
Pfc.
Pfc
Pvt.
Ens.
Insp.
Insp
Det.
Det. Sgt.
Det. Sgt
Supt.
Supt
Det. Supt.
Det. Supt
Det. Insp.
Det. Insp
Det. Const.
Det. Const
Hon.
Rev.
Rev
Fr. +male
Msgr.
Msgr
Atty.
Atty. Gen.
Atty. Gen
Asst.
Pres.
Dist. Atty.
Messrs. +male
Messrs +male
Mmes. +female
Mme. +female
Mme +female
Mlle. +female
Mlle +female
Sra. +female
Sra +female
Srta. +female
Srta +female
Amb.
Comdr.
Comdr
Commr.
Commr
Rt. Rev.
Rt. Rev
Rt. Hon.
Rt. Hon
Most Rev.
Most Rev
Very Rev.
Very Rev
Sir +male
Dame +female
Lord +male
Lady +female
Baron +male
Baroness +female
Viscount +male
Viscountess +female
Earl +male
Countess +female
Duke +male
Duchess +female
Marquess +male
Marquis +male
Prince +male
Princess +female
Crown Prince +male
Crown Princess +female
King +male
Queen +female
Queen Mother +female
Emperor +male
Empress +female
Sultan +male
Emir +male
Sheikh +male
Sheik +male
Sheikha +female
Shah +male
Tsar +male
Maharaja +male
Pope +male
Father +male
Brother +male
Sister +female
Mother +female
Mother Superior +female
Friar +male
Imam +male
Ayatollah +male
Grand Ayatollah +male
Mullah +male
Hojatoleslam +male
Mufti +male
Grand Mufti +male
Maulana +male
Monsieur +male
Madame +female
Mademoiselle +female
Señor +male
Señora +female
Senor +male
Senora +female
Signor +male
Signora +female
Herr +male
Frau +female
Doña +female
Dom +male
Miss +female
Madam +female
Master +male
Mister +male
Uncle +male
Aunt +female
Grandma +female
Grandpa +male
Congressman +male
Congresswoman +female
Assemblyman +male
Assemblywoman +female
Councilman +male
Councilwoman +female
Chairman +male
Chairwoman +female
Alderman +male
Alderwoman +female
Committeeman +male
Committeewoman +female
Spokesman +male
Spokeswoman +female
Archdeacon
Abbot +male
Abbess +female
Archbishop
Bishop
Cardinal +male
Dean
Deacon
Pastor
Reverend
Right Reverend
Most Reverend
Very Reverend
Monsignor +male
Rabbi
Chief Rabbi +male
Cantor
Swami
Guru
Lama
Dalai Lama +male
Patriarch +male
Minister
Prime Minister
Deputy Prime Minister
Vice Premier
Premier
Deputy Premier
Taoiseach
Tanaiste
Tánaiste
Chancellor
Vice Chancellor
Vice-Chancellor
President
Vice President
Vice-President
President-elect
Vice President-elect
First Lady +female
Second Lady +female
First Gentleman +male
First Minister
Deputy First Minister
Chief Minister
Foreign Minister
Finance Minister
Defense Minister
Defence Minister
Interior Minister
Health Minister
Justice Minister
Education Minister
Environment Minister
Energy Minister
Economy Minister
Labor Minister
Labour Minister
Transport Minister
Trade Minister
Culture Minister
Agriculture Minister
Housing Minister
Immigration Minister
Sports Minister
Tourism Minister
Information Minister
Security Minister
Cabinet Minister
Secretary
Secretary of State
Deputy Secretary
Undersecretary
Under Secretary
Assistant Secretary
Secretary General
Secretary-General
U.N. Secretary-General
UN Secretary-General
Defense Secretary
Defence Secretary
Foreign Secretary
Home Secretary
Health Secretary
Treasury Secretary
Education Secretary
Commerce Secretary
Labor Secretary
Energy Secretary
Interior Secretary
Agriculture Secretary
Transportation Secretary
Transport Secretary
Homeland Security Secretary
Justice Secretary
Business Secretary
Culture Secretary
Environment Secretary
Housing Secretary
Press Secretary
White House Press Secretary
Cabinet Secretary
Chief Secretary
Permanent Secretary
Speaker
House Speaker
Senate President
Majority Leader
Minority Leader
Senate Majority Leader
Senate Minority Leader
House Majority Leader
House Minority Leader
Majority Whip
Minority Whip
Chief Whip
Supreme Leader
Party Leader
Opposition Leader
Senator
Representative
Delegate
Assemblymember
Assembly Member
Congressperson
Lawmaker
Legislator
Deputy
Councillor
Councilor
Councilmember
Council Member
Commissioner
County Commissioner
Supervisor
County Supervisor
Selectman +male
Alderperson
Mayor
Deputy Mayor
Vice Mayor
Lord Mayor
Governor
Lieutenant Governor
Deputy Governor
Governor General
Governor-General
Attorney General
Deputy Attorney General
Solicitor General
Surgeon General
Inspector General
Postmaster General
Auditor General
Comptroller
Treasurer
Controller
State Treasurer
State Auditor
Auditor
County Clerk
Town Clerk
District Attorney
County Attorney
City Attorney
Prosecutor
Chief Prosecutor
Special Counsel
Special Prosecutor
Public Defender
Attorney
Judge
Chief Judge
District Judge
U.S. District Judge
US District Judge
Circuit Judge
Superior Court Judge
Magistrate
Justice
Chief Justice
Associate Justice
Lord Justice
Lord Chief Justice
Mr Justice +male
Mrs Justice +female
Coroner
Sheriff
Undersheriff
Deputy Sheriff
Marshal
Constable
Police Constable
Chief Constable
Deputy Chief Constable
Assistant Chief Constable
Police Chief
Fire Chief
Chief
Deputy Chief
Assistant Chief
Battalion Chief
Trooper
Officer
Police Officer
Detective
Detective Sergeant
Detective Inspector
Detective Chief Inspector
Detective Superintendent
Detective Chief Superintendent
Detective Constable
Inspector
Chief Inspector
Superintendent
Chief Superintendent
Police Commissioner
Special Agent
Warden
Ranger
General
Lieutenant General
Lieutenant-General
Major General
Major-General
Brigadier
Brigadier General
Brigadier-General
Colonel
Lieutenant Colonel
Lieutenant-Colonel
Major
Captain
Group Captain
Lieutenant
First Lieutenant
Second Lieutenant
Commander
Wing Commander
Squadron Leader
Flight Lieutenant
Air Marshal
Air Chief Marshal
Air Vice Marshal
Field Marshal
Admiral
Vice Admiral
Rear Admiral
Fleet Admiral
Commodore
Sergeant
Staff Sergeant
Master Sergeant
First Sergeant
Sergeant Major
Corporal
Lance Corporal
Airman
Seaman
Petty Officer
Ensign
Cadet
Sergeant First Class
Private First Class
Astronaut
Ambassador
Consul
Consul General
Envoy
Special Envoy
High Commissioner
Special Representative
Special Rapporteur
Doctor
Nurse
Professor
Associate Professor
Assistant Professor
Emeritus Professor
Lecturer
Principal
Headmaster +male
Headmistress +female
Provost
Rector
Coach
Head Coach
Manager
Director
Executive Director
Managing Director
Deputy Director
Acting Director
Chair
Chairperson
Chief Executive
Chief Executive Officer
CEO
CFO
COO
CTO
Chief Financial Officer
Chief Operating Officer
Chief of Staff
Chief Medical Officer
Comrade
Acting President
Interim President
Acting Prime Minister
Caretaker Prime Minister
Acting Attorney General
Former President
Former Prime Minister
Former Vice President
Former Secretary of State
National Security Adviser
National Security Advisor
Chief Economist
Editor
Executive Editor
Chief Negotiator
Spokesperson
MP
MEP
MSP
DCI
DSI
Cllr
Cllr.
WPC +female
Gens.
Profs.
Drs.
Governors
Senators
Presidents
Fr +male
PC
DI
DS
Coun
Coun.
Ald
Ald.
Engr
Engr.
Barr
Barr.
Barrister
Alhaji +male
Hajia +female
Mallam +male
Shri +male
Smt +female
Smt. +female
Advocate
Adv.
Cde
ACP
DCP
Maj-Gen
Maj-Gen.
Lt-Gen
Lt-Gen.
Ven.
