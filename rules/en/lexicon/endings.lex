# She spoke egregiously: what the last letters of an unlisted word make of it.
list endings
---
-ly +adverb
