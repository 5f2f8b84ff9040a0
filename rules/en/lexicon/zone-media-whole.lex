# The words of zone-media.lex that say so only as the whole line.
list  zone-media
class line-whole
zone  boilerplate
---
play video
play audio
play
pause
mute
unmute
volume
fullscreen
full screen
captions
subtitles
closed captions
quality
speed
settings
chapters
autoplay
replay
live stream
livestream
try again
embed
transcript
download mp0
download
episode 0
apple podcasts
spotify
google podcasts
iheart radio
amazon music
0 sec
0 min
minute read
min read
an error occurred
an error has occurred
something went wrong
this content is not available
