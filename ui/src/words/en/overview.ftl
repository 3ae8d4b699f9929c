## The overview: how the agency's keys stand, and what needs the owner.

# The greeting, by the time of day. $count: how many lines “What needs you” has.
overview-morning =
    { $count ->
        [0] Good morning. Nothing needs you.
        [one] Good morning. { $count } thing needs you.
       *[other] Good morning. { $count } things need you.
    }
overview-afternoon =
    { $count ->
        [0] Good afternoon. Nothing needs you.
        [one] Good afternoon. { $count } thing needs you.
       *[other] Good afternoon. { $count } things need you.
    }
overview-evening =
    { $count ->
        [0] Good evening. Nothing needs you.
        [one] Good evening. { $count } thing needs you.
       *[other] Good evening. { $count } things need you.
    }
# While it is not known yet what needs the owner.
overview-hello-morning = Good morning.
overview-hello-afternoon = Good afternoon.
overview-hello-evening = Good evening.
# A button that shows those with a new key.
overview-have-new-key =
    { $all ->
        [one] { $count } of { $all } sub-account has a new key
       *[other] { $count } of { $all } sub-accounts have a new key
    }
# $ago: such as “2 minutes ago”. Stands behind overview-have-new-key and a dot.
overview-looked = looked { $ago }
overview-not-looked = not looked yet
overview-look-again = Look again
overview-stop-looking = Cancel
overview-opening = Reading what Key Desk noted…
overview-first-look = Key Desk is reading your agency for the first time
overview-first-look-takes = A large agency takes a while. You can leave it to itself.
overview-no-rows = No sub-account is known yet
overview-no-rows-what = Once a look has found your sub-accounts, this page shows how their keys stand.

## The bar of statuses

overview-keys = Your agency’s keys
# What a screen reader calls the bar, and how it is used.
overview-bar = Statuses as a bar
# $status: such as “Old key”.
overview-bar-part =
    { $count ->
        [one] { $status }: { $count } sub-account. Show it.
       *[other] { $status }: { $count } sub-accounts. Show them.
    }

## The ages of the keys

overview-ages = How old the keys are
overview-age-under30 = under 30 days
overview-age-from30 = 30–90 days
overview-age-from90 = 90–180 days
overview-age-over180 = over 180 days
overview-age-unknown = not known
# A bar, for a screen reader. $age: one of the ages above.
overview-age-part =
    { $count ->
        [one] { $age }: { $count } key. Show it.
       *[other] { $age }: { $count } keys. Show them.
    }
overview-age-none = { $age }: no key
overview-age-unknown-why = Not every key says when it was made. Key Desk counts from the day it first saw it.
overview-ages-none = No key is there yet.

## What is on its way

overview-on-their-way = On their way
overview-on-their-way-all =
    { $count ->
        [one] See it
       *[other] See all { $count }
    }
overview-on-their-way-none = No new key is being waited for.
overview-second-try = second try
overview-being-sent = being sent to HighLevel
overview-close-window = You can close the window: Key Desk goes on watching, at the latest when you open it again.
# Where HighLevel does not show the keys to Key Desk.
overview-look-yourself = HighLevel does not show these keys to Key Desk. Look there yourself when the time is over.

## What needs the owner

overview-needs = What needs you
overview-calm = Nothing needs you
overview-calm-what = Every key that Key Desk can see is fine. When that changes, it stands here, and Key Desk tells you.
# Where HighLevel shows no key at all to Key Desk.
overview-calm-hidden = HighLevel shows Key Desk no keys here. When a regeneration or a place needs you, it stands here.
overview-calm-watching = Keys are on their way; Key Desk tells you when they arrive.
overview-badge-compromised = Compromised
overview-badge-places = { $count } to update
overview-badge-places-many = To update

# One sub-account: what is the matter. Its name stands above.
overview-leaked-sending = Somebody else has this key. Key Desk is asking HighLevel for a new one.
overview-leaked-click = Somebody else has this key. Click in HighLevel now, then tell Key Desk.
overview-leaked-waiting = Somebody else had the old key; it no longer works. The new one is on its way.
overview-leaked-unknown = Somebody else has this key, and HighLevel gave no answer. It may still work.
overview-leaked-second =
    { $hours ->
        [one] Somebody else had the old key. { $hours } hour passed without a new one: click once more.
       *[other] Somebody else had the old key. { $hours } hours passed without a new one: click once more.
    }
overview-leaked-support = Somebody else had the old key. HighLevel support has to help with the new one.
overview-leaked-places =
    { $count ->
        [one] Somebody else had the old key. The new one is here; { $count } place still has to get it.
       *[other] Somebody else had the old key. The new one is here; { $count } places still have to get it.
    }
overview-leaked-still = Somebody else has this key, and it was not reset: it still works.
overview-one-support = No key came. HighLevel support has to help now.
overview-one-second =
    { $hours ->
        [one] { $hours } hour passed without a key. HighLevel says: click once more.
       *[other] { $hours } hours passed without a key. HighLevel says: click once more.
    }
overview-one-unanswered = HighLevel gave no answer. Key Desk looks until it knows what happened.
overview-one-click = Its page is open in HighLevel. Click there, then tell Key Desk.
overview-one-places =
    { $count ->
        [one] { $count } place that uses this key still has to get the newest one.
       *[other] { $count } places that use this key still have to get the newest one.
    }
overview-one-no-key = It has no key. Nothing can connect to it until it has one.
overview-one-expired = Its key is expired. It works again once it is regenerated, or refreshed in HighLevel.
overview-one-old = Its key is of the old kind. It still works; HighLevel asks to replace it.
overview-one-due =
    { $days ->
        [one] Its key is older than { $days } day: due for a change.
       *[other] Its key is older than { $days } days: due for a change.
    }

# Many sub-accounts: a title, and below it what it means.
overview-many-compromised = Somebody else had { $count } of the keys
overview-many-compromised-what = Their new keys are not here yet, or places still use the old ones.
overview-many-support = { $count } sub-accounts need HighLevel support
overview-many-support-what = No key came. Key Desk has the message to support ready.
overview-many-second = { $count } sub-accounts are due for the second try
overview-many-second-what =
    { $hours ->
        [one] { $hours } hour passed without a key. HighLevel says: click once more.
       *[other] { $hours } hours passed without a key. HighLevel says: click once more.
    }
overview-many-unanswered = For { $count } sub-accounts HighLevel gave no answer
overview-many-unanswered-what = Key Desk looks until it knows what happened.
overview-many-click = { $count } sub-accounts wait for your click
overview-many-click-what = Their pages are open in HighLevel. Click there, then tell Key Desk.
overview-many-places = { $count } sub-accounts have places to update
overview-many-places-what = Something there still uses an old key and stands still.
overview-many-no-key = { $count } sub-accounts have no key
overview-many-no-key-what = Nothing can connect to them until they have one.
overview-many-expired = { $count } keys are expired
overview-many-expired-what = They work again once they are regenerated, or refreshed in HighLevel.
overview-many-old = { $count } keys are of the old kind
overview-many-old-what = They still work. HighLevel asks to replace them.
overview-many-due = { $count } keys are due for a change
overview-many-due-what =
    { $days ->
        [one] They are older than { $days } day.
       *[other] They are older than { $days } days.
    }

# The buttons.
overview-do-regenerate = Regenerate…
overview-do-again = Regenerate once more…
overview-do-message = Show the message
overview-do-steps = Show the steps
overview-do-places = Show places
overview-do-show = Show it
overview-do-see = See them
overview-do-hide = Hide them
# What a screen reader calls the list behind “See them”.
overview-compromised-list = Sub-accounts whose key somebody else had
