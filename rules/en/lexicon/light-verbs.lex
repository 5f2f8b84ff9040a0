# She went on to say: verbs that only help the cue behind them.
list light-verbs
inflect verbs
---
go on to
continue to
begin to
start to
try to
need to
get to
take to
rush to
move to
happen to
use to
keep
begin
start
proceed to
attempt to
come to
