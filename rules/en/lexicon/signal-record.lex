# "Unemployment is at a record, all-time low": record, all-time. A claim that
# nothing on the books goes further; the books can be looked up.
list signal-record
---
record: records
record-breaking +adjective
record-setting +adjective
record-high +adjective
record-low +adjective
record-holder: record-holders +noun
all-time
unprecedented
unsurpassed +adjective
unequalled +adjective
unequaled +adjective
unheard-of +adjective
historic
milestone: milestones
peak: peaks, peaked, peaking
trough: troughs +noun
on record
breakthrough: breakthroughs
once-in-a-lifetime +adjective
once-in-a-generation +adjective
once-in-a-century +adjective
season-high +noun
season-low +noun
career-high +noun
career-best +noun
world-record +noun
world-beating +adjective
decades-high +noun
decade-high +noun
decade-low +noun
year-high +noun
year-low +noun
ever
best-ever +adjective
worst-ever +adjective
highest-ever +adjective
lowest-ever +adjective
biggest-ever +adjective
largest-ever +adjective
