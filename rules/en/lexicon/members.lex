# "Harbour Board officials denied it": officials. People whose words are those
# of the body that is named before them, and not only of those who side with it.
list members
---
member
official
executive
representative
leadership
management
boss
