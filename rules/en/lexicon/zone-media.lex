# What players of video and sound leave behind.
class line-start
zone  boilerplate
---
play/pause
volume 0
enter fullscreen
exit fullscreen
captions off
subtitles off
playback speed
playback rate
descriptions off
replay video
rewind 0
forward 0
skip 0 seconds
current time
duration 0
duration time
remaining time
loaded 0
stream type
seek to live
buffering
video player
video unavailable
video not available
video is loading
video loading
video playback
video settings
audio player
audio playback
audio is loading
your browser does not support
the video player
this video is not available
this video is no longer available
this video is unavailable
this video is restricted
this video can not be played
this video cannot be played
this video has been removed
this video file cannot be played
this media is not
this content is currently unavailable
this content isn't available
this feature is not available
this is a modal window
this modal can be closed
beginning of dialog window
end of dialog window
escape will cancel
media error
media playback
we're sorry this video
sorry this video
error loading
please try again
please try again later
unable to load
failed to load
content could not be loaded
no compatible source was found
to view this video
to watch this video
to play this video
click to play
tap to unmute
tap to play
click to unmute
now playing
playing now
you are watching
watch again
embed code
embed this
embedded content
embedded media
embed from getty
external content
view on instagram
view this post
view post on
show tweet
load tweet
post by @
a post shared by
a post shared on
a video posted by
a photo posted by
download audio
download video
all episodes
listen on apple podcasts
listen on spotify
0 min read
0 mins read
0 minute read
0 minutes read
0-minute read
0 minute listen
0 min listen
0-min read
reading time
read time
estimated read time
estimated reading time
time to read
listen 0 min
we are sorry this video
