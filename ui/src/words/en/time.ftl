## Times: how long, how old, how long ago. Dates and times of day themselves are written as in the owner's region.

# Short, as on a clock that counts down.
time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min
# Beside the ring of a wait: "3 h 12 min left"; then that its time is over.
time-left = { $duration } left
time-last-look = last look now

# The age of a key, in a column.
time-age =
    { $days ->
        [0] today
        [one] { $days } day
       *[other] { $days } days
    }
# The same, where only the first sight of the key is known.
time-age-at-least =
    { $days ->
        [0] first seen today
        [one] at least { $days } day
       *[other] at least { $days } days
    }
time-age-unknown = not known
# The same within a sentence, after a comma.
time-made =
    { $days ->
        [0] made today
        [one] made { $days } day ago
       *[other] made { $days } days ago
    }
time-first-seen =
    { $days ->
        [0] first seen today, so at least that old
        [one] first seen { $days } day ago, so at least that old
       *[other] first seen { $days } days ago, so at least that old
    }
time-made-unknown = its age is not known

# When something happened.
time-just-now = just now
time-minutes-ago =
    { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
time-hours-ago =
    { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
time-yesterday = yesterday
time-days-ago =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
time-on-date = on { $date }

# Headings of days.
time-today-title = Today
time-yesterday-title = Yesterday

# After "since": yesterday, or another day, and the time.
time-since-yesterday = yesterday { $time }
time-since-weekday = { $day } { $time }
time-since-date = { $day } { $time }

# Coordinated Universal Time, for people elsewhere; then the owner's own time with the name of its zone.
time-zoned = { $time } ({ $zone })
