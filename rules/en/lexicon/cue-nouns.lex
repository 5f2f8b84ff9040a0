# Her claim that it rained: nouns of saying and thinking whose possessor is the source.
list cue-nouns
class cue-noun noun
forms singular plural
---
claim: claims
belief: beliefs
view: views
opinion: opinions
assertion: assertions
allegation: allegations
statement: statements
suggestion: suggestions
argument: arguments
contention: contentions
warning: warnings
promise: promises
pledge: pledges
vow: vows
refusal: refusals
decision: decisions
announcement: announcements
insistence
hope: hopes
fear: fears
concern: concerns
conclusion: conclusions
admission: admissions
denial: denials
prediction: predictions
proposal: proposals
plan: plans
call: calls
demand: demands
request: requests
criticism: criticisms
complaint: complaints
accusation: accusations
assessment: assessments
estimate: estimates
explanation: explanations
remark: remarks
comment: comments
opposition
support
endorsement: endorsements
praise
condemnation
rejection
desire: desires
willingness
threat: threats
advice
recommendation: recommendations
acknowledgment: acknowledgments
acknowledgement: acknowledgements
declaration: declarations
description: descriptions
question: questions
doubt: doubts
worry: worries
