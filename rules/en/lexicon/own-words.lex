# "In a statement, Ana Ortiz denied it": statement. What holds the words of
# whoever is said to speak in it, and nobody else's.
list own-words
---
statement
letter
email
e-mail
release
press release
news release
post
blog post
tweet
message
memo
note
op-ed
filing
motion
lawsuit
complaint
affidavit
order
ruling
opinion
