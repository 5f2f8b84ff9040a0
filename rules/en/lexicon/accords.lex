# It rained, according to the mayor: prepositions that lead to a source.
list accords
class adposition
---
according to
in the view of
in the opinion of
in the words of
as per
by the account of
in the eyes of
