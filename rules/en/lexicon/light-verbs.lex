# She went on to say: verbs that only help the cue behind them.
list light-verbs
inflect verbs
---
go on to +auxiliary
continue to +auxiliary
begin to +auxiliary
start to +auxiliary
try to +auxiliary
need to +auxiliary
get to +auxiliary
take to +auxiliary
rush to +auxiliary
move to +auxiliary
happen to +auxiliary
use to +auxiliary
keep
begin
start
proceed to +auxiliary
attempt to +auxiliary
come to +auxiliary
