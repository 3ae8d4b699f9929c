## Around every page: the band of the demo, the side with the pages to go to, HighLevel's limit.

# What a screen reader calls the band on top of the demo.
sidebar-demo = Demo agency
sidebar-demo-name = Demo agency.
sidebar-demo-what = You are looking at a made-up agency.
sidebar-demo-speed = Time runs { $speed } times faster here.
sidebar-demo-leave = Leave the demo
sidebar-page-coming = Opening the page…
sidebar-page-failed = This page could not be opened.
sidebar-page-again = Try again

# What a screen reader calls the list of pages: the program's name.
sidebar-pages = Key Desk
# Where an agency has no name.
sidebar-no-name = My agency
# In the place of the number of sub-accounts, while they are read.
sidebar-reading = Reading…
sidebar-overview = Overview
sidebar-sub-accounts = Sub-accounts
# The keys that are on their way.
sidebar-on-their-way = On their way
# What a screen reader is told of the number beside “On their way”.
sidebar-on-their-way-counted =
    { $count ->
        [one] { $count } key
       *[other] { $count } keys
    }
sidebar-activity = Activity
sidebar-help = Help
sidebar-settings = Settings

## HighLevel's limit on requests

sidebar-limit = HighLevel limit
sidebar-limit-why = HighLevel answers only so many requests. Key Desk counts along and waits before it would exceed that.
sidebar-limit-today = { $used } of { $limit } today
sidebar-limit-window = { $used } of { $limit } in { $seconds } s
# $time: a span of time, such as “4 s”.
sidebar-limit-asked = HighLevel asked to wait { $time }
sidebar-limit-waiting = waiting { $time } for HighLevel’s limit
# The heads of a list: each stands before its figure.
sidebar-limit-window-head = In { $seconds } seconds
sidebar-limit-today-head = Today
sidebar-limit-now-head = Now
sidebar-limit-from-head = Figures from
sidebar-limit-requests = { $used } of { $limit } requests
sidebar-limit-used-up = { $used } of { $limit } requests: used up for today
# Where the figures come from.
sidebar-limit-from-published = HighLevel’s help page
sidebar-limit-from-measured = a careful start: tokens were seen to get this much
sidebar-limit-from-headers = HighLevel’s own answers
sidebar-limit-from-settings = your settings
# $time: by the owner's clock, such as “01:00”.
sidebar-limit-new-day = HighLevel’s day begins anew at { $time } by your clock (midnight UTC).
