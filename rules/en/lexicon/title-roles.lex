# Sen. Zoë Díaz, later the senator: titles and the role that they stand for.
list title-roles
class role title
---
senator: Sen., Senator, Sens., Senators
governor: Gov., Governor, Govs.
representative: Rep., Representative, Reps.
congressman: Congressman
congresswoman: Congresswoman
president: President, Pres.
vice president: Vice President
professor: Prof., Professor
doctor: Dr., Doctor
general: Gen., General
colonel: Col., Colonel
captain: Capt., Captain
lieutenant: Lt., Lieutenant
sergeant: Sgt., Sergeant
reverend: Rev., Reverend
mayor: Mayor
judge: Judge
justice: Justice
secretary: Secretary
minister: Minister
prime minister: Prime Minister
chancellor: Chancellor
king: King
queen: Queen
prince: Prince
princess: Princess
pope: Pope
bishop: Bishop
archbishop: Archbishop
councillor: Cllr, Cllr., Councillor
ambassador: Ambassador
commissioner: Commissioner
sheriff: Sheriff
chief: Chief
detective: Detective, Det.
inspector: Inspector, Insp.
constable: Constable
superintendent: Superintendent, Supt.
speaker: Speaker
chairman: Chairman
chairwoman: Chairwoman
coach: Coach
