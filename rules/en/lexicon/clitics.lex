# "Ana's right and they'll see it": 's after Ana, 'll after they. Endings that
# the tokenizer splits off after an apostrophe. 's is a genitive, is or has;
# only the words around it tell.
list clitics
class clitic
---
's +genitive
' +genitive
'd
'll
've
're
'm
