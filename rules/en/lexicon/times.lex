# "The council met on Monday; earlier this year it had refused": on Monday,
# earlier this year. Words that say when. Not dates in digits (3 May 2024),
# which are seen by their shape.
list times
class time
---
Monday
Tuesday
Wednesday
Thursday
Friday
Saturday
Sunday
Mondays
Tuesdays
Wednesdays
Thursdays
Fridays
Saturdays
Sundays
January
February
March
April
May
June
July
August
September
October
November
December
Jan.
Feb.
Mar.
Apr.
Jun.
Jul.
Aug.
Sep.
Sept.
Oct.
Nov.
Dec.
Jan
Feb
Apr
Aug
Sept
Oct
Nov
Dec
Mon.
Tue.
Tues.
Wed.
Thu.
Thur.
Thurs.
Fri.
Monday morning
Monday afternoon
Monday evening
Monday night
Tuesday morning
Tuesday afternoon
Tuesday evening
Tuesday night
Wednesday morning
Wednesday afternoon
Wednesday evening
Wednesday night
Thursday morning
Thursday afternoon
Thursday evening
Thursday night
Friday morning
Friday afternoon
Friday evening
Friday night
Saturday morning
Saturday afternoon
Saturday evening
Saturday night
Sunday morning
Sunday afternoon
Sunday evening
Sunday night
on Monday
on Tuesday
on Wednesday
on Thursday
on Friday
on Saturday
on Sunday
last Monday
last Tuesday
last Wednesday
last Thursday
last Friday
last Saturday
last Sunday
next Monday
next Tuesday
next Wednesday
next Thursday
next Friday
next Saturday
next Sunday
this Monday
this Tuesday
this Wednesday
this Thursday
this Friday
this Saturday
this Sunday
late Monday
late Tuesday
late Wednesday
late Thursday
late Friday
late Saturday
late Sunday
early Monday
early Tuesday
early Wednesday
early Thursday
early Friday
early Saturday
early Sunday
on Monday morning
on Monday afternoon
on Monday evening
on Monday night
on Tuesday morning
on Tuesday afternoon
on Tuesday evening
on Tuesday night
on Wednesday morning
on Wednesday afternoon
on Wednesday evening
on Wednesday night
on Thursday morning
on Thursday afternoon
on Thursday evening
on Thursday night
on Friday morning
on Friday afternoon
on Friday evening
on Friday night
on Saturday morning
on Saturday afternoon
on Saturday evening
on Saturday night
on Sunday morning
on Sunday afternoon
on Sunday evening
on Sunday night
this week
this weekend
this month
this year
this quarter
this summer
this winter
this spring
this autumn
this fall
this season
this morning
this afternoon
this evening
this night
this decade
this century
this term
last week
last weekend
last month
last year
last quarter
last summer
last winter
last spring
last autumn
last fall
last season
last evening
last night
last decade
last century
last term
next week
next weekend
next month
next year
next quarter
next summer
next winter
next spring
next autumn
next fall
next season
next evening
next night
next decade
next century
next term
that week
that weekend
that month
that year
that quarter
that summer
that winter
that spring
that autumn
that fall
that season
that morning
that afternoon
that evening
that night
that decade
that century
that term
earlier this week
earlier this month
earlier this year
earlier this summer
earlier this spring
earlier this autumn
earlier this fall
earlier this winter
earlier this season
earlier this morning
earlier this afternoon
earlier this evening
earlier that week
earlier that month
earlier that year
earlier that summer
earlier that spring
earlier that autumn
earlier that fall
earlier that winter
earlier that season
earlier that morning
earlier that afternoon
earlier that evening
later this week
later this month
later this year
later this summer
later this spring
later this autumn
later this fall
later this winter
later this season
later this morning
later this afternoon
later this evening
later that week
later that month
later that year
later that summer
later that spring
later that autumn
later that fall
later that winter
later that season
later that morning
later that afternoon
later that evening
early this week
early this month
early this year
early last week
early last month
early last year
early next week
early next month
early next year
late this week
late this month
late this year
late this night
late last week
late last month
late last year
late last night
late next week
late next month
late next year
late next night
in January
in February
in March
in April
in May
in June
in July
in August
in September
in October
in November
in December
last January
last February
last March
last April
last May
last June
last July
last August
last September
last October
last November
last December
this January
this February
this March
this April
this May
this June
this July
this August
this September
this October
this November
this December
next January
next February
next March
next April
next May
next June
next July
next August
next September
next October
next November
next December
today
yesterday
tomorrow
tonight
overnight
nowadays
on the same day
the same day
the following day
the next day
the following morning
the next morning
the following week
the following month
the following year
the previous day
the previous night
the previous week
the previous month
the previous year
the day before
the day after
the week before
the month before
the year before
the night before
the other day
the day before yesterday
the day after tomorrow
a day later
two days later
three days later
a week later
two weeks later
a month later
months later
a year later
years later
days later
weeks later
hours later
minutes later
moments later
an hour later
a few days later
a few hours later
a day earlier
a week earlier
a month earlier
a year earlier
days earlier
weeks earlier
months earlier
years earlier
hours earlier
a day ago
two days ago
three days ago
a week ago
two weeks ago
three weeks ago
a month ago
two months ago
three months ago
six months ago
a year ago
two years ago
three years ago
five years ago
ten years ago
a decade ago
decades ago
years ago
months ago
weeks ago
days ago
hours ago
a few days ago
a few weeks ago
a few months ago
a few years ago
moments ago
not long ago
long ago
a while ago
some time ago
at the time
at that time
at this time
at the same time
at the moment
at this point
at that point
at this stage
at first
at last
at once
at present
at noon
at midnight
at midday
at dawn
at dusk
at night
at lunchtime
at the weekend
on the weekend
at the end of the day
by then
by now
until now
until then
till now
since then
from now on
right now
just now
recently
lately
in recent days
in recent weeks
in recent months
in recent years
in recent times
in the past
in the past week
in the past month
in the past year
in the past decade
in the last week
in the last month
in the last year
in the coming days
in the coming weeks
in the coming months
in the coming years
in the future
in the near future
in the meantime
in the morning
in the afternoon
in the evening
in the night
in the early hours
in the end
in the long run
in the short term
in the long term
over the weekend
over the past week
over the past month
over the past year
over the past decade
over the years
over the last year
over the next year
over the summer
over the holidays
during the week
during the day
during the night
during the weekend
all day
all night
all week
all year
all along
every day
every week
every month
every year
every night
each day
each year
one day
some day
one morning
one night
that day
that same day
these days
those days
this time
this past week
this past weekend
this past month
this past year
this coming week
noon
midnight
midday
dawn
dusk
morning
afternoon
evening
weekday
weekdays
weekend
weekends
New Year's Day
New Year's Eve
Christmas Day
Christmas Eve
Boxing Day
Good Friday
Easter Sunday
Easter Monday
Easter
Christmas
Thanksgiving
Thanksgiving Day
Labor Day
Memorial Day
Independence Day
Veterans Day
Election Day
Inauguration Day
Super Tuesday
Black Friday
Ramadan
Eid
Diwali
Passover
Yom Kippur
Rosh Hashanah
Hanukkah
Halloween
Lent
Palm Sunday
Ash Wednesday
Valentine's Day
Bastille Day
May Day
Remembrance Day
