# They’re late; she’ll stay: verbs shortened to an ending. 's is left out, since
# it is a genitive far more often.
list verb-clitics
---
'd
'll
've
're
'm
