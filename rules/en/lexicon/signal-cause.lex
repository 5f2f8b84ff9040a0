# "The fire was caused by a fault, which led to delays because of the smoke":
# caused, led, because of. A claim that one thing brings about another. A
# phrase stands here only if some other list has it too: its words become one
# token everywhere.
list signal-cause
---
because
because of
because of the fact that
due to
due to the fact that
owing to
thanks to
as a result
as a result of
as a consequence of
on account of
by reason of
by dint of
by virtue of
by means of
stemming from
in the wake of
in response to
in light of
in view of
for lack of
for want of
for fear of
for fear that
on the grounds that
so that
hence
thus
thereby
therefore
consequently
accordingly
cause: causes, caused, causing
reason: reasons
result: results, resulted, resulting
consequence: consequences
effect: effects
impact: impacts, impacted, impacting
outcome: outcomes
factor: factors
culprit: culprits
lead: leads, led
trigger: triggers, triggered, triggering
spark: sparks, sparked, sparking
prompt: prompts, prompted, prompting
provoke: provokes, provoked, provoking
create: creates, created, creating
produce: produces, produced, producing
generate: generates, generated, generating
induce: induces, induced, inducing
stem: stems, stemmed, stemming
contribute: contributes, contributed, contributing
attribute: attributes, attributed, attributing
attributable +adjective
blame: blames, blamed, blaming
responsible
enable: enables, enabled, enabling
prevent: prevents, prevented, preventing
exacerbate: exacerbates, exacerbated, exacerbating
worsen: worsens, worsened, worsening
ensue: ensues, ensued, ensuing
precipitate: precipitates, precipitated, precipitating
instigate: instigates, instigated, instigating
foment: foments, fomented, fomenting
unleash: unleashes, unleashed, unleashing
jeopardize: jeopardizes, jeopardized, jeopardizing
jeopardise: jeopardises, jeopardised, jeopardising
boost: boosts, boosted, boosting
spur: spurs, spurred, spurring
hasten: hastens, hastened, hastening
affect: affects, affected, affecting
influence: influences, influenced, influencing
link: links, linked, linking
correlate: correlates, correlated, correlating
