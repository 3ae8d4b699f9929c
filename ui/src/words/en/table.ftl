## What the desk tells when something happened. $name: the sub-account's name.

# A look at the whole agency came to its end.
told-looked =
    Look finished: { $count ->
        [one] { $count } sub-account
       *[other] { $count } sub-accounts
    }.
told-arrived = The new key of { $name } arrived.
told-arrived-several =
    { $count ->
        [one] { $count } new key arrived.
       *[other] { $count } new keys arrived.
    }
told-second-try =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } passed without a key for { $name }. It is time for the second try.
told-escalated = { $name } still has no key. Support has to help now.
told-refused = HighLevel refused a new key for { $name }.
# $name: the agency's name
told-agency-shown = { $name } is shown now.
told-page-opens = The page of { $name } opens in your browser. Click there, then tell Key Desk.
told-asked = HighLevel was asked for a new key for { $name }.
told-clicked = Noted. Key Desk waits for the new key of { $name }.
told-not-clicked = Noted. Nothing was changed for { $name }.
told-not-watched = Key Desk no longer watches { $name }.
told-expired = The key of { $name } is marked as expired.
told-not-expired = The key of { $name } is no longer marked as expired.

## The page of sub-accounts: its head and the search.

table-title = Sub-accounts
table-title-on-their-way = On their way
# $when: "2 minutes ago", "yesterday"
table-looked = Looked { $when }
table-not-looked = Not looked yet
table-look-again = Look again
table-look-under-way = The look under way
table-looking = Looking…
table-looking-so-far = Looking… { $rows } so far
table-looking-of = Looking… { $rows } of { $expected }
table-regenerate = Regenerate…
table-choose-first = Choose a sub-account in the table first
table-search = Search sub-accounts
table-search-in = Name, city, id, place or note
table-search-clear = Clear the search
# The keys that lead to the search.
table-search-keys = Ctrl F

## Notices above the table.

# Fewer came than HighLevel says there are.
table-fewer =
    { $expected ->
        [one] HighLevel says there is { $expected } sub-account; { $came } came.
       *[other] HighLevel says there are { $expected } sub-accounts; { $came } came.
    }
# One of several rows that could not be read. $row: its name or "row 14"; $reason: what is wrong with it
table-bad-row = { $row } ({ $reason })
table-bad-row-unnamed = row { $position }
# $named: some of them by name; $more: how many others there are
table-bad-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    } could not be read: { $named }{ $more ->
        [0] .
       *[other] { " " }and { $more } more.
    }
table-bad-rows-next =
    { $count ->
        [one] The other { $count } sub-account is shown.
       *[other] The other { $count } sub-accounts are shown.
    }
table-banner-hidden = HighLevel keeps all keys to itself
table-banner-hidden-why = Its Enhanced Account Security tells other programs nothing of them. That protects you. You see them in HighLevel: Agency view → Settings → API Keys.
# The four places are the words that follow, emphasised; the last one is a button.
table-banner-hidden-still = You can still { $regenerate } a key, { $paste } to have it checked, note the { $places } that use it, and read the { $activity }.
table-banner-word-regenerate = regenerate
table-banner-word-paste = paste a key
table-banner-word-places = places
table-banner-word-activity = activity
table-banner-token = You connected a token
table-banner-token-what = It shows names, never keys. With an agency API key Key Desk shows keys too.
table-banner-given =
    { $count ->
        [one] Key Desk knows the { $count } key you gave it
       *[other] Key Desk knows the { $count } keys you gave it
    }
table-banner-given-tried = At each look it tries them with HighLevel, so it notices when one no longer works.
table-banner-given-untried = It cannot see whether HighLevel changed them since. In the agency settings you can let it try them at each look; using a key may restart its 90-day clock.
table-banner-add-key = Add an agency API key…
table-banner-settings = Agency settings…

## What changed in the agency without Key Desk.

table-changes = What changed
# $when: "14:05", "yesterday 14:05"
table-changes-since = Since { $when }:
table-changes-seen = Got it
table-changes-new =
    { $count ->
        [one] { $count } new sub-account
       *[other] { $count } new sub-accounts
    }
table-changes-gone =
    { $count ->
        [one] { $count } sub-account gone
       *[other] { $count } sub-accounts gone
    }
table-changes-key-came =
    { $count ->
        [one] { $count } key came
       *[other] { $count } keys came
    }
table-changes-key-went =
    { $count ->
        [one] { $count } key gone
       *[other] { $count } keys gone
    }
table-changes-key-changed =
    { $count ->
        [one] { $count } key changed outside Key Desk
       *[other] { $count } keys changed outside Key Desk
    }
# In the row, in one or two words.
table-change-new = New
table-change-gone = Gone
table-change-key-came = Key came
table-change-key-went = Key gone
table-change-key-changed = Key changed
table-change-new-sentence = This sub-account is new
table-change-gone-sentence = HighLevel no longer lists this sub-account
table-change-key-came-sentence = A key appeared where there was none, and not through Key Desk
table-change-key-went-sentence = The key that was here is gone, and not through Key Desk
table-change-key-changed-sentence = The key is another one, and it was not changed through Key Desk
# $what: one of the five sentences above; $when: "14:05", "yesterday 14:05"
table-change-noticed = { $what }. Key Desk noticed at the look of { $when }.

## Filters, and views with a name.

table-chips = Show
table-chip-all = All
table-chip-hint = With Ctrl held, this is added to what is shown
# A part of the coloured stripe.
table-stripe-part = { $filter }: { $count }
table-add-filter = Add filter
table-filter-group-status = Key, any of these
table-filter-group-more = And also
table-filter-group-age = Age, any of these
# $age: "30–90 days"
table-filter-age = Age: { $age }
# $change: "Key changed"
table-filter-changed = Changed: { $change }
table-active-filters = Shown are only
table-remove-filter = Remove the filter { $filter }
table-clear-filters = Clear all
table-views = Views
table-views-yours = Your views
table-view-save-as = Keep what is shown as a view
table-view-hint = Filters, search and order under a name of yours.
table-view-example = Old keys in Portland
table-view-save = Save
table-view-do-replace = Replace
table-view-saved = Saved the view “{ $name }”.
table-view-replaced = The view “{ $name }” now shows what is shown.
table-view-deleted = Deleted the view “{ $name }”.
table-view-rename = Rename “{ $name }”
table-view-replace = Replace “{ $name }” by what is shown now
table-view-delete = Delete “{ $name }”
table-view-new-name = New name for “{ $name }”
table-view-keep-name = Rename
table-view-taken = Another view has this name.
table-view-no-name = A view needs a name.
table-views-full = There are { $most } views. Delete one to save another.

## The columns.

table-columns = Columns
table-column-name = Sub-account
table-column-status = Key
table-column-length = Length
table-column-age = Age
table-column-looked-at = Last looked at
table-column-places = Places
table-column-city = City
table-column-id = Id
table-column-note = Note
table-sorted = Sorted by { $column }.
table-sorted-descending = Sorted by { $column }, last to first.
# $width: pixels
table-column-width = { $column } is { $width } wide.
table-column-moved = { $column } is now column { $place } of { $of }.
table-column-narrower = Make { $column } narrower
table-column-wider = Make { $column } wider
table-column-up = Move { $column } forward
table-column-down = Move { $column } back
table-columns-reset = As at first
table-density = Rows
table-density-comfortable = Comfortable
table-density-compact = Compact
# For screen readers, on the head of each column.
table-head-hint = Shift and an arrow key change its width, Control and an arrow key its place.
table-head-hint-name = Shift and an arrow key change its width.

## The table itself.

table-name = Sub-accounts and their keys
table-actions = Actions
table-select-all =
    { $count ->
        [one] All { $count } sub-account shown
       *[other] All { $count } sub-accounts shown
    }
table-select-row = Select { $name }
table-not-listed = No longer listed by HighLevel
table-places-to-update =
    { $count ->
        [one] { $count } place to update
       *[other] { $count } places to update
    }
table-looked-never = never
table-due = Due
table-due-why =
    { $days ->
        [one] Older than { $days } day: due for a change
       *[other] Older than { $days } days: due for a change
    }
table-age-being-sent = being sent
table-age-waiting-to-know = waiting to know
table-age-passed = { $hours } h passed
table-age-not-known = not known

table-all-shown =
    { $count ->
        [one] { $count } sub-account.
       *[other] { $count } sub-accounts.
    }
table-some-shown =
    { $shown } of { $count ->
        [one] { $count } sub-account
       *[other] { $count } sub-accounts
    } shown.
table-tick-some = Tick some to do something for several at once.
table-selection = For the selected sub-accounts
table-selected = { $count } selected
table-selected-not-shown = { $count } of them not shown by the filter
table-regenerate-many =
    { $count ->
        [one] Regenerate { $count } key…
       *[other] Regenerate { $count } keys…
    }
table-compromised-many = Somebody else has these keys…
table-clear = Clear
table-cleared =
    { $count ->
        [one] { $count } sub-account is no longer selected.
       *[other] { $count } sub-accounts are no longer selected.
    }

table-empty-agency = No sub-accounts here yet
table-empty-agency-what = HighLevel lists no sub-account for this key. When you have made one in HighLevel, look again.
table-empty-on-its-way = No key is on its way
table-empty-on-its-way-what = When you regenerate a key, you can watch it here until it arrives.
table-empty-needs-you = Nothing needs you
table-empty-needs-you-what = No regeneration waits for a decision of yours.
table-empty-filter = None here right now
table-empty-filter-what = No sub-account is under “{ $filter }”.
table-empty-filters-what = No sub-account is under all of these filters at once.
table-empty-search = No sub-account matches
table-empty-search-what = Try fewer letters, or look at all of them.
table-show-all = Show all sub-accounts
table-clear-all = Clear search and filter

## The menu of a row, and exports.

# $name: the sub-account's name
table-row-actions = Actions for { $name }
table-open = Open
table-compromised = Somebody else has this key…
table-paste = Paste a key to check it…
table-show-places = Show its places
table-add-place = Add a place…
table-copy-row = Copy this row
table-copied = Copied the row of { $name }.
table-not-copied = The row could not be copied.
table-open-in-highlevel = Open in HighLevel
table-export-row = Export this row (CSV)
table-export = Export
table-export-chosen = The { $count } selected
table-export-shown =
    { $count ->
        [one] The { $count } shown
       *[other] All { $count } shown
    }
table-export-spreadsheet = Spreadsheet (CSV)
table-export-report = Report to print
table-open-report = Open the report
