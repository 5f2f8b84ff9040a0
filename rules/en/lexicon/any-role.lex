# "An expert has warned of rain. Analyst Zoë Díaz …": expert. Words for somebody
# whose role is told more exactly once the name comes.
list any-role
---
expert
insider
star
celebrity
specialist
professional
campaigner
activist
executive
boss
politician
lawmaker
legislator
commentator
academic
scientist
researcher
