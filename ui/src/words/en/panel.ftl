## The panel of one sub-account, beside the table: its key in words, how its regeneration stands, places, a note, what happened.

# For screen readers. $name: the sub-account's name.
panel-about = About { $name }
panel-close = Close the panel
panel-previous = Previous sub-account
panel-next = Next sub-account
# The same as hints when pointed at. $keys: the shortcut, such as "Alt ↑".
panel-previous-hint = Previous sub-account ({ $keys })
panel-next-hint = Next sub-account ({ $keys })
# Where the sub-account stands among the rows that the table shows.
panel-position = { $number } of { $count }
# For screen readers, once another row is in the panel.
panel-moved = { $name }, { $number } of { $count }
# The button opens the sub-account's page with its key in the browser.
panel-open-in-highlevel = Open in HighLevel

# What the key says of itself.
panel-foreign = The key says it belongs to another sub-account
# $foreign: the message above, drawn bold; $id: the id of the other sub-account
panel-foreign-what = { $foreign } ({ $id }). It may have been pasted in the wrong place.

## The key.

panel-key = The key
# "New kind, 254 characters, made 41 days ago." Each part is a message of its own.
panel-key-known = { $form }, { $length }, { $age }.
panel-key-known-short = { $form }, { $age }.
panel-key-missing = There is no key.
panel-key-hidden = HighLevel does not show this key to Key Desk.
panel-key-token-only = Key Desk has only a token here, and a token never shows keys.
panel-due = Due for a change:
# $due: the message above, drawn bold
panel-due-what =
    { $days ->
        [one] { $due } it is older than { $days } day.
       *[other] { $due } it is older than { $days } days.
    }
# Names of facts in a small table, and what is so.
panel-made = Made
panel-made-on = { $date }, as the key itself says
panel-first-seen = First seen
panel-first-seen-on = { $date }; it may be older, the key does not say
panel-looked-at = Last looked at
panel-looked-never = never
panel-id = Id
panel-listed = Listed
panel-not-listed = HighLevel no longer lists this sub-account
panel-compromised = Somebody else has this key…

panel-expired = Expired.
panel-expired-by-owner = You marked this key as expired on { $date }.
panel-expired-by-highlevel = HighLevel refused this key when Key Desk tried it on { $date }.
panel-not-expired = Not expired
panel-mark-expired = Mark as expired
panel-mark-expired-hint = If HighLevel shows this key as expired. It changes nothing there.

## The key on the screen, where the owner asks for it.

panel-show = Show
panel-show-key = Show key
panel-hide = Hide
panel-copy = Copy
panel-copy-key = Copy key
panel-key-is-hidden = The key is hidden.
panel-key-shown = Hidden again after a minute. Whoever has it can change anything in this sub-account.
panel-key-copied =
    { $seconds ->
        [one] Copied. Key Desk clears it from the clipboard in { $seconds } second.
       *[other] Copied. Key Desk clears it from the clipboard in { $seconds } seconds.
    }
panel-key-asking = Asking HighLevel for the key…

## The owner's note.

panel-note = Your note
panel-note-example = What you want to remember of this sub-account. Never write a key here.
panel-note-saving = Saving…
panel-note-saved = Saved
panel-note-undo = Undo
# For screen readers, the whole of it.
panel-note-undo-all = Undo the change of the note
panel-note-left =
    { $count ->
        [one] { $count } character left
       *[other] { $count } characters left
    }
panel-note-too-long =
    { $count ->
        [one] { $count } character too many. It is saved once it is shorter.
       *[other] { $count } characters too many. It is saved once it is shorter.
    }
panel-note-again = Try again
# At the window's foot, once another sub-account is in the panel.
panel-note-saved-of = Your note on { $name } is saved.
panel-note-put-back = Your note on { $name } is as it was.
# The note was too long to be saved. $name: the sub-account's name
panel-note-still-there = What you wrote about { $name } is still in its panel. Shorten it there.

## What happened, newest first.

panel-happened = What happened
panel-happened-reading = Reading…
panel-happened-nothing = Nothing yet.
panel-happened-all = Everything that happened here

## Actions at the panel's foot.

panel-regenerate = Regenerate…
panel-paste = Paste a key to check it
panel-more = More
# $name: the sub-account's name
panel-more-for = More for { $name }
panel-copy-facts = Copy these facts
panel-export = Export these facts (CSV)
panel-report = Make a page to print

## How a regeneration stands.

# While it waits, beside the ring.
panel-second-try-now = This is the second try.
panel-no-second-before =
    { $hours ->
        [one] Ask for no second key before the { $hours } hour is over.
       *[other] Ask for no second key before the { $hours } hours are over.
    }
panel-look-yourself = Key Desk cannot see this key, because HighLevel does not show it to Key Desk. Look there yourself. When the new key is there, copy it, and press “Paste a key to check it” below.
panel-close-window = You can close the window: Key Desk goes on watching, at the latest when you open it again.
panel-close-window-memory = You can close the window. Your key is kept in memory only: after quitting Key Desk, connect again, and it goes on watching.
panel-looking-now = Looking now.
# $time: a span of time, such as "40 s"
panel-next-look = Next look in { $time }.
# Follows the time at which Key Desk could last look. $since: drawn bold, the message below.
panel-failing = { $since } It goes on trying.
panel-failing-since = Key Desk has not been able to look since { $time }.
panel-watching-stopped = Watching has stopped, because HighLevel no longer takes your agency API key. Connect again, and Key Desk goes on watching.
panel-connect-again = Connect again…

panel-arrived = The new key arrived { $when }
panel-being-sent = Your confirmation is noted. Key Desk is sending it.
panel-unknown = Key Desk asked for a new key ({ $when }) and got no answer. It never asks a second time by itself.
panel-unknown-old-there = The last look still saw the old key, so HighLevel may not have heard it.
panel-unknown-looking = It looks until it knows what happened.
panel-keep-watching = Keep watching
panel-still-watching = Still watching.
panel-hours-over =
    { $hours ->
        [one] The { $hours } hour is over.
       *[other] The { $hours } hours are over.
    }
panel-if-none-click = If there is none, HighLevel says: click once more.
panel-retry =
    { $hours ->
        [one] { $hours } hour passed without a key. HighLevel says: click once more.
       *[other] { $hours } hours passed without a key. HighLevel says: click once more.
    }
panel-regenerate-again = Regenerate once more…
# $hours: of both tries together
panel-escalated =
    { $hours ->
        [one] Two tries and { $hours } hour passed without a key.
       *[other] Two tries and { $hours } hours passed without a key.
    }
panel-escalated-no-button =
    { $hours ->
        [one] { $hours } hour passed without a key, and the button for the second try is no longer there in HighLevel.
       *[other] { $hours } hours passed without a key, and the button for the second try is no longer there in HighLevel.
    }
panel-write-support = Write to HighLevel support. This says all they need:
panel-write-support-if-none = If there is none, write to HighLevel support. This says all they need:
panel-not-clicked = You did not click “Yes, Reset”, so nothing changed in HighLevel. Begin again whenever you like.
panel-not-clicked-works = You did not click “Yes, Reset”, so nothing changed in HighLevel. The key you had works as before. Begin again whenever you like.
panel-refused-nothing = Nothing was changed.
panel-refused-untouched = The key you had is untouched.
# $path: the way through HighLevel's menus
panel-arrived-hidden = HighLevel does not show it to Key Desk. You find it there: { $path }.
panel-arrived-give = Now give it to every place that used the old one (Zapier, Make, Pabbly, the WordPress plugin…). They stand still until then.
panel-arrived-all-updated = Every place that you noted has it.
panel-dismissed = You stopped watching ({ $when }). A key that comes later still shows at the next look.
# $when: when the owner noticed it
panel-because-compromised = Somebody else had the old key (noticed { $when }). It stopped working with the reset.

panel-stop = Stop watching
# The question before that, because watching cannot be begun again.
panel-stop-title = Stop watching for the new key of { $name }?
panel-stop-what = Key Desk no longer looks for it, does not tell you when it comes, and does not remind you of a second try. This cannot be taken back.
panel-stop-highlevel = In HighLevel nothing changes: it goes on making the key, and you see it in the table at the next look.
panel-stop-yes = Yes, stop watching
panel-stop-no = Go on watching

# A link beside what it is about; opens Help at this question.
panel-help-how-long = Why does it take so long?
panel-help-tokens = More about tokens

## The steps in HighLevel, where the owner has to click.

panel-steps-open = The page of this sub-account is open in your browser.
panel-steps-second = This is the second and last try.
panel-step-1 = Click the regenerate arrows beside the API key.
panel-step-2 = Type Confirm.
panel-step-3 = Click “Yes, Reset” once, then refresh the page.
# The small pictures beside the steps show HighLevel's own words: leave them as HighLevel has them.
panel-picture-key = API Key
panel-picture-confirm = Confirm
panel-picture-reset = Yes, Reset
panel-steps-question = What became of it?
panel-steps-clicked = I clicked Yes, Reset
panel-steps-not-clicked = I did not
panel-steps-no-button = The button is not there
panel-steps-page-not-there = Is the page not there? This is the way to it:
panel-open-page-again = Open the page again

panel-no-button-missing = HighLevel no longer makes a first API key for an account that has none.
panel-no-button = You found no button that makes a new key. Nothing was changed; the key you had still works. HighLevel no longer makes a first API key for an account that has none, and may have taken the button away here too.
# $token: "Private Integration Token", a word that explains itself when pressed
panel-successor = Its successor is the { $token }. You make one in the sub-account:
panel-token = Private Integration Token
panel-existing-keep-working = Existing connections with an API key keep working.

## A message for HighLevel's support. Whoever reads it there reads English, so every language has this part in English.

panel-support-key = The API key of our sub-account "{ $name }" (id { $id }) does not arrive.
panel-support-first = First try: { $when }.
panel-support-second = Second try: { $when }.
panel-support-second-no-button = Second try: { $when }, but the button that regenerates the key was no longer there.
panel-support-second-not-possible = Second try: not possible, the button that regenerates the key was no longer there.
panel-support-waited-each = We waited { $hours } hours each time, as your help article asks.
panel-support-waited-once = We waited { $hours } hours after the first try, as your help article asks.
panel-support-waited-each-longer = We waited { $hours } hours each time; your help article asks for 5.
panel-support-waited-once-longer = We waited { $hours } hours after the first try; your help article asks for 5.
panel-support-seen-missing = The old key is gone, and no new one has come.
panel-support-seen-hidden = Our account does not show keys to other programs, and in HighLevel no new one can be seen.
panel-support-seen-old = The old key is still shown.
panel-support-seen-new = The key from before is still shown.
panel-support-seen-token = No API key is shown.
panel-support-please = Please make the key, or tell us what keeps it from being made.
panel-support-noted = (Noted by Key Desk { $version }, a program that is not affiliated with HighLevel.)
panel-support-both = { $own }, that is { $utc }

## Around that message, in the owner's language.

# In other languages this says that the text is in English, and why. In English there is nothing to say.
panel-support-english = { "" }
panel-support-copy = Copy this text
panel-support-copied = Copied
panel-support-not-copied = It could not be copied. Select the text and copy it by hand.
panel-support-open = Open the support form
panel-support-form = HighLevel’s form for this: { $address }
panel-support-slack = Other developers, on Slack: { $address }

## A key that the owner pastes, to learn whether it is the right one.

panel-check-title = Is this the key of { $name }?
panel-check-field = Paste the key here
panel-check-nobody = Nobody sees it, and Key Desk does not keep it.
panel-check-try = Also try it with HighLevel
panel-check-try-hint = HighLevel counts 90 days without use; using a key may start that count anew.
panel-check-go = Check this key
panel-check-asking = Asking HighLevel whether it works…
panel-check-checking = Checking the key…
panel-check-vouch = Yes, this is the new key
panel-check-go-to = Go to { $name }

# The verdicts: a title, and what it means for the owner.
panel-verdict-closed = This is the new key.
panel-verdict-closed-what = Noted. Now give it to every place that used the old key of { $name }.
panel-verdict-nothing = This is no key.
panel-verdict-nothing-what = Where there is no key yet, HighLevel copies nothing, or the word “undefined”. Refresh the page there and copy once more.
panel-verdict-token = This is a Private Integration Token, not an API key.
panel-verdict-token-what = Both come from HighLevel, but a place that asks for an API key does not take a token.
# $other: another sub-account's name, or the message below
panel-verdict-another = This key belongs to { $other }.
panel-verdict-not-here = a sub-account that is not on this desk ({ $id })
panel-verdict-another-what = Do not use it for { $name }: whatever you give it to would work in the wrong sub-account.
panel-verdict-old = This is still the old key.
panel-verdict-old-what = It is the one that is to be replaced. Refresh the page in HighLevel; the new key may still be on its way.
panel-verdict-same = This is the key of this sub-account.
panel-verdict-same-what = It is the same that HighLevel shows now.
panel-verdict-not-shown = This is not the key of this sub-account.
panel-verdict-not-shown-what = HighLevel shows another one, so what uses this one most likely does not work.
panel-verdict-refused = This is another key than the old one, but HighLevel refuses it.
panel-verdict-refused-what = Key Desk goes on watching. Refresh the page in HighLevel and copy once more.
panel-verdict-new = This is another key than the old one.
panel-verdict-new-what = It looks like the new one.
panel-verdict-cannot-tell = It looks like a key, but Key Desk cannot tell whether it is the right one.
panel-verdict-cannot-tell-hidden = HighLevel does not show this key to Key Desk, so there is nothing to compare it with.
panel-verdict-cannot-tell-awaited = HighLevel does not show this key to Key Desk, so there is nothing to compare it with. Did you copy it in HighLevel just now, after the new one had come?
panel-verdict-cannot-tell-missing = HighLevel shows no key here, so there is nothing to compare it with.
# Facts of the pasted key, as far as they are known: "New kind, 254 characters, made today."
panel-pasted-all = { $form }, { $length }, { $age }.
panel-pasted-length = { $form }, { $length }.
panel-pasted-age = { $form }, { $age }.
panel-pasted-form = { $form }.
panel-tried-works = HighLevel takes it: it works.
panel-tried-refused = HighLevel refuses it: it does not work.
panel-tried-unknown = HighLevel gave no clear answer, so whether it works is not known.
