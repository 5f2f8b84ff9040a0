# "Ana Ortiz said in a letter": in. Between what somebody says and the letter or
# statement that says so.
list settings
---
in
via
