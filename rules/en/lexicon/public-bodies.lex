# "The police left, and the company said …": police. Last words of the names of
# bodies that no word of private-bodies.lex will mean.
list public-bodies
---
police
constabulary
court
council
ministry
department
parliament
government
senate
congress
commission
army
navy
embassy
university
college
school
hospital
