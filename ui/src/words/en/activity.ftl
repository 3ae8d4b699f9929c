## The activity page: what happened, newest first.

activity-title = Activity
activity-hint = What you did and what Key Desk saw. Kept on this computer only.
activity-export = Export (CSV)
activity-search = Search the activity
activity-search-example = Sub-account or what happened
activity-search-clear = Clear the search
# $name: a sub-account.
activity-only = Only { $name }
activity-only-this = Only this sub-account
# For a screen reader, after “Only …” on the button that ends it.
activity-whole = , show the whole agency
activity-more = Show more
activity-more-of-group = Look further back
activity-reading = Reading…
activity-filters = Show only
activity-all = Everything
activity-nothing-title = Nothing has happened yet
activity-nothing = As soon as you regenerate a key, note a place or Key Desk sees a key change, it stands here.
activity-no-match = Nothing that happened matches. Try fewer letters.
activity-no-group = None of what is read so far is of this kind.
activity-show-all = Show everything

activity-group-keys = Keys
activity-group-needs-you = Trouble
activity-group-places = Places and notes
activity-group-access = Access
activity-group-set-up = Settings

## What kind of thing happened, in a word or two beside its icon.

activity-kind-connected = Connected
activity-kind-forgotten = Key or token removed
activity-kind-confirmed = Confirmed
activity-kind-accepted = Asked for a key
activity-kind-refused = Refused
activity-kind-unanswered = No answer
activity-kind-arrived = Key arrived
activity-kind-five-hours-passed = Time is up
activity-kind-escalated = Support needed
activity-kind-dismissed = Watching stopped
activity-kind-key-came = Key seen
activity-kind-key-went = Key gone
activity-kind-key-changed = Key changed
activity-kind-compromised = Somebody else has it
activity-kind-page-opened = Page opened
activity-kind-clicked = You clicked
activity-kind-not-clicked = Not clicked
activity-kind-no-button = No button
activity-kind-pasted = Key pasted
activity-kind-key-shown = Key shown
activity-kind-key-copied = Key copied
activity-kind-place-added = Place added
activity-kind-place-changed = Place changed
activity-kind-place-removed = Place removed
activity-kind-place-updated = Place updated
activity-kind-place-reopened = Place to update
activity-kind-many-begun = Many at once
activity-kind-many-ended = Many at once
activity-kind-key-given = Key given
activity-kind-key-removed = Key removed
activity-kind-marked-expired = Marked
activity-kind-set-up = Settings
activity-kind-note-changed = Note
