# "The deputy mayor said": deputy. Before the role of somebody who does not hold
# it: a vice president is not the president.
list deputies
---
deputy
vice
assistant
associate
shadow
junior
under
