# It appears to be over: verbs by which the writer judges from signs; the subject is part of the content.
list seems
inflect verbs
---
appear
seem
sound
