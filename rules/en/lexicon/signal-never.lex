# "The council never asked anyone, and nobody objected": never, nobody. A claim
# without exception: one counter-example refutes it.
list signal-never
---
never
never once
not ever
no one
no one else
no-one
nobody
nobody else
none
nothing
nowhere
neither
no
always
invariably +adverb
every
every time
everyone
everyone else
everybody
everybody else
everything
everywhere
anyone
anybody
entirely
completely
totally +adverb
absolutely
wholly
utterly
unconditional
unconditionally
guaranteed
undeniable
undeniably
at no time
at no point
in no way
by no means
under no circumstances
without fail
not at all
no longer
zero-tolerance +noun
