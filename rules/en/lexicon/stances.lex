# She voiced concern about the bridge: nouns of attitude and argument, with the
# phrase behind them as content.
list stances
class cue-noun noun
forms singular plural
---
interest: interests
concern: concerns
condolences
credit
responsibility
support
opposition
doubt: doubts
confidence
frustration: frustrations
anger
optimism
skepticism
scepticism
regret: regrets
sympathy
gratitude
willingness
reluctance
dissatisfaction
satisfaction
disappointment
outrage
admiration
enthusiasm
fear: fears
hope: hopes
case: cases
point: points
argument: arguments
claim: claims
comment: comments
remark: remarks
promise: promises
pledge: pledges
objection: objections
preference: preferences
sentiment: sentiments
view: views
belief: beliefs
dismay
surprise
alarm
solidarity
contempt
disdain
distaste
appreciation
respect
caution
reservations
misgivings
thanks
apology: apologies
blame
warning: warnings
demand: demands
decision: decisions
determination
commitment: commitments
desire
intention: intentions
approval
disapproval
explanation: explanations
mention: mentions
comparison: comparisons
allegation: allegations
accusation: accusations
criticism: criticisms
complaint: complaints
question: questions
vow: vows
threat: threats
call: calls
plea: pleas
request: requests
proposal: proposals
suggestion: suggestions
recommendation: recommendations
attack: attacks
tribute: tributes
praise
condemnation
assurance: assurances
guarantee: guarantees
prediction: predictions
estimate: estimates
denial: denials
endorsement: endorsements
appetite
aim
opinion: opinions
statement: statements
conclusion: conclusions
details
evidence
