# "Fares will rise next year, and more cuts are planned": will, next year,
# planned. A claim about what has not happened yet: to be kept and checked
# later. `going to` and `plans to` cannot stand here as phrases: their words
# would become one token, and `plans` no cue.
list signal-future
---
will
won't
shall
shan't
gonna
tomorrow
soon
shortly
someday +adverb
some day
eventually
inevitably
imminent
imminently
impending
upcoming
forthcoming
prospective +adjective
future
foreseeable +adjective
in the future
in the near future
in the coming days
in the coming weeks
in the coming months
in the coming years
in the long run
in the long term
in the short term
from now on
next week
next weekend
next month
next year
next quarter
next season
next term
next decade
next century
next spring
next summer
next autumn
next fall
next winter
early next week
early next month
early next year
late next week
late next month
late next year
over the next year
the day after tomorrow
on the verge of
on the brink of
plan: plans, planned, planning
intend: intends, intended, intending
intention: intentions
expect: expects, expected, expecting
expectation: expectations
anticipate: anticipates, anticipated, anticipating
forecast: forecasts, forecasted, forecasting
predict: predicts, predicted, predicting
prediction: predictions
foresee: foresees, foresaw, foreseen, foreseeing
projected
projection: projections
scheduled
slated
poised
likely
unlikely
promise: promises, promised, promising
pledge: pledges, pledged, pledging
vow: vows, vowed, vowing
outlook
loom: looms, loomed, looming
