## Regenerating many keys at once: the dialog that asks, and the strip that tells how it goes on.

# The dialog's title; the second where somebody else has the keys.
many-title =
    { $count ->
        [one] Regenerate this key?
       *[other] Regenerate { $count } keys?
    }
many-title-compromised =
    { $count ->
        [one] Somebody else has this key
       *[other] Somebody else has { $count } keys
    }
many-reviewing = Looking at what this would do…
many-none-possible = None of these keys can be regenerated now.
many-changed-meanwhile = Some of these keys changed meanwhile, so nothing was sent.
many-changed-look-again = This is how it is now. Look at it once more.
many-compromised-why =
    { $count ->
        [one] As long as this key works, whoever has it can read and change everything in this sub-account. Reset it now.
       *[other] As long as these keys work, whoever has them can read and change everything in these sub-accounts. Reset them now.
    }
# What happens first, on the two ways: Key Desk asks HighLevel itself, or the owner clicks on pages that it opens.
many-stops =
    { $count ->
        [one] The key in use now stops working at once.
       *[other] The keys in use now stop working, one after the other.
    }
many-stops-guided =
    { $count ->
        [one] The key in use now stops working as soon as you click.
       *[other] Each key in use now stops working as soon as you click.
    }
many-guided = Key Desk cannot press the button in HighLevel for you. It opens one sub-account’s page after the other; you click there, and Key Desk asks after each before it opens the next. You can pause or stop at any time.
many-takes =
    { $count ->
        [one]
            { $hours ->
                [one] The new one can take up to { $hours } hour to arrive; Key Desk watches for it and tells you.
               *[other] The new one can take up to { $hours } hours to arrive; Key Desk watches for it and tells you.
            }
       *[other]
            { $hours ->
                [one] The new ones can take up to { $hours } hour to arrive; Key Desk watches for them and tells you.
               *[other] The new ones can take up to { $hours } hours to arrive; Key Desk watches for them and tells you.
            }
    }
# $time: a span of time, such as “2 min”.
many-asking-takes = Asking for them takes about { $time }, because HighLevel limits how many requests it takes.
many-some-without-key =
    { $count ->
        [one] { $count } of them has no key now: nothing stops there.
       *[other] { $count } of them have no key now: nothing stops there.
    }
many-none-has-key =
    { $count ->
        [one] It has no key now, so nothing stops working.
       *[other] None of them has a key now, so nothing stops working.
    }
# $stop: many-places-stop. $kinds: such as “Zapier 12, Make 3”. $places: how many places use the keys.
many-places =
    { $places ->
        [one] { $stop } until you give it the new one: { $kinds }.
       *[other] { $stop } until you give them the new ones: { $kinds }.
    }
many-places-stop =
    { $places ->
        [one] { $places } place uses these keys and will stop
       *[other] { $places } places use these keys and will stop
    }
many-without-places =
    { $count ->
        [one] For { $count } sub-account no places are noted: whatever uses that key stops, too.
       *[other] For { $count } sub-accounts no places are noted: whatever uses those keys stops, too.
    }
# $everything: many-everything.
many-no-places =
    { $count ->
        [one] { $everything } (Zapier, Make, Pabbly, the WordPress plugin…) stops until you give it the new one. No places are noted for it yet.
       *[other] { $everything } (Zapier, Make, Pabbly, the WordPress plugin…) stops until you give it the new ones. No places are noted for them yet.
    }
many-everything =
    { $count ->
        [one] Everything that uses this key
       *[other] Everything that uses these keys
    }
many-left-out =
    { $count ->
        [one] { $count } sub-account is left out:
       *[other] { $count } sub-accounts are left out:
    }
# A list of names that does not end there.
many-names-and-more = { $names } and { $count } more
many-order = In which order?
many-order-as-listed = As the table lists them
many-order-old-first = Old keys first
many-order-missing-first = Sub-accounts without a key first
many-change-nothing = Change nothing
many-confirm =
    { $count ->
        [one] Yes, reset this key
       *[other] Yes, reset these { $count } keys
    }
many-began =
    { $count ->
        [one] Key Desk has begun to regenerate { $count } key.
       *[other] Key Desk has begun to regenerate { $count } keys.
    }
many-began-guided =
    { $count ->
        [one] Key Desk opens the page of { $count } sub-account.
       *[other] Key Desk opens the pages of { $count } sub-accounts, one after the other.
    }

## Whose keys

# $counted: such as “4 sub-accounts:”.
many-names = { $counted } { $names }.
many-names-others =
    { $count ->
        [one] { $counted } { $names } and { $count } other.
       *[other] { $counted } { $names } and { $count } others.
    }
many-names-counted =
    { $count ->
        [one] { $count } sub-account:
       *[other] { $count } sub-accounts:
    }
many-names-show = Show all of them
many-list-hide = Hide the list
many-names-list = Sub-accounts whose keys are regenerated

## The strip: how it goes on

many-run = Regenerating many keys
many-run-running =
    { $count ->
        [one] Regenerating { $count } key
       *[other] Regenerating { $count } keys
    }
many-run-running-guided =
    { $count ->
        [one] Regenerating { $count } key
       *[other] Regenerating { $count } keys, one after the other
    }
many-run-paused =
    { $count ->
        [one] Paused: regenerating { $count } key
       *[other] Paused: regenerating { $count } keys
    }
many-run-stopping = Stopping: the last request is still on its way
many-run-stopped = You stopped it
many-run-interrupted = Key Desk was closed in the middle
many-run-finished = All done
# $time: a span of time, such as “4 s”.
many-run-waiting = waiting { $time } for HighLevel’s limit
many-run-time-left = about { $time } left
many-run-progress = Progress
# $said: the parts of the bar, such as “1 asked, 3 still to come”.
many-run-progress-value = { $done } of { $total }: { $said }
many-run-so-far = So far
many-run-pause = Pause
many-run-go-on = Go on
many-run-stop = Stop
many-run-stop-means = Stop: what was sent stays sent, and nothing more is sent.
many-run-stop-means-guided = Stop: what you clicked stays clicked, and no more pages are opened.
many-run-show-each = Show each one
many-run-reading = Reading what became of each…
many-run-each = What became of each

# The parts of the bar, each with its number.
many-part-accepted = { $count } asked
many-part-accepted-guided = { $count } clicked
many-part-refused = { $count } refused
many-part-refused-guided = { $count } not clicked
many-part-unanswered = { $count } no answer
many-part-unanswered-guided = { $count } not answered yet
many-part-left-out = { $count } left out
many-part-left = { $count } still to come
many-part-not-sent = { $count } never sent
many-part-not-sent-guided = { $count } never opened

# What became of one sub-account.
many-outcome-queued = Still to come
many-outcome-sending = Now
many-outcome-accepted = Asked
many-outcome-refused = Refused
many-outcome-unanswered = No answer
many-outcome-left-out = Left out
many-outcome-not-sent = Never sent
many-outcome-sending-guided = Page open
many-outcome-accepted-guided = Clicked
many-outcome-refused-guided = Not clicked
many-outcome-unanswered-guided = Not answered yet
many-outcome-not-sent-guided = Never opened

# The end: first what was done, with what follows joined by commas, then whole sentences.
many-end-asked =
    { $total ->
        [one] { $count } of { $total } key asked
       *[other] { $count } of { $total } keys asked
    }
many-end-clicked =
    { $total ->
        [one] You clicked for { $count } of { $total } sub-account
       *[other] You clicked for { $count } of { $total } sub-accounts
    }
many-end-unanswered = { $count } without an answer
many-end-not-sent =
    { $count ->
        [one] { $count } request was never sent: that key is as before.
       *[other] { $count } requests were never sent: those keys are as before.
    }
many-end-not-opened =
    { $count ->
        [one] { $count } page was never opened: that key is as before.
       *[other] { $count } pages were never opened: those keys are as before.
    }
many-end-not-said =
    { $count ->
        [one] For { $count } you have not said whether you clicked: you find it under “Needs you”.
       *[other] For { $count } you have not said whether you clicked: you find them under “Needs you”.
    }
many-end-watching = Key Desk watches for the new keys and tells you when they arrive.

## The question about the page that is open

# $name: the sub-account’s.
many-question = About { $name }
# $path: many-question-path, what to click in HighLevel.
many-question-what = On the page that opened: { $path } Click once only.
# HighLevel’s own names, in English also where the owner’s language is another.
many-question-path = API Key → Regenerate → type Confirm → Yes, Reset.
many-question-ask = Did you click { $button } for { $name }?
# The name of HighLevel’s button.
many-question-button = Yes, Reset
many-answer-clicked = I clicked Yes, Reset
many-answer-not-clicked = I did not
many-answer-no-button = The button is not there
many-open-again = Open the page again
