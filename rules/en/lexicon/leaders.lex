# The board’s head, chief, boss: words for the one who leads, which replace each other.
list leaders
---
head
chief
boss
leader
director
director general
chief executive
CEO
chairman
chairwoman
chair
president
general director
director-general
executive director
chief executive officer
managing director
supremo
