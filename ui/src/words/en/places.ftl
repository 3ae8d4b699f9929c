## Places where a sub-account's API key is used: noted, changed, removed, ticked off when a new key has come.

# The kinds of places. Names of products stay as they are. `-update` says in a line or two what is done there when a new
# key has come; `-example` stands grey in the field for the place's own name, after "For example:".
places-kind-zapier = Zapier
places-kind-zapier-update = In Zapier: My connections → the HighLevel (LeadConnector) account → Reconnect, and paste the new key.
places-kind-zapier-example = new leads
places-kind-make = Make
places-kind-make-update = In Make: Connections → the HighLevel connection → Edit, and paste the new key.
places-kind-make-example = invoices
places-kind-pabbly = Pabbly
places-kind-pabbly-update = In Pabbly: open each workflow that uses HighLevel and make its connection anew with the new key.
places-kind-pabbly-example = reviews
places-kind-integrately = Integrately
places-kind-integrately-update = In Integrately: connect the HighLevel account anew with the new key.
places-kind-integrately-example = new contacts
places-kind-api-nation = API Nation
places-kind-api-nation-update = In API Nation: connect the HighLevel account anew with the new key.
places-kind-api-nation-example = contact sync
places-kind-word-press = WordPress plugin
places-kind-word-press-update = In WordPress: the plugin’s settings → paste the new key → Save.
places-kind-word-press-example = clinic website
places-kind-own-code = Own code
places-kind-own-code-update = Tell your developer that there is a new key. Hand it over safely, not by e-mail.
places-kind-own-code-example = booking page
places-kind-other = Something else
places-kind-other-example = call tracking

# A place: its kind and what the owner calls it there, such as "Zapier · new leads".
places-label = { $kind } · { $name }
# One of a row with commas between: "Zapier 9, Make 4".
places-kind-count = { $kind } { $count }

## The list in a sub-account's panel.

places-title = Places that use this key
places-title-open = Places to update now
places-open =
    { $count ->
        [one] { $count } place to update.
       *[other] { $count } places to update.
    }
# Follows the line above.
places-open-what = The new key is here; give it to each, then tick it off.
places-reading = Reading…
places-none = Note where this key is used, and Key Desk tells you what stops before you regenerate it and what to update afterwards.
places-to-update = To update
# $when: a time of day, or a day
places-updated = Updated { $when }
# For screen readers and as a hint; $name: the place, such as "Zapier · new leads"
places-open-link = Open { $name } in the browser
places-change = Change { $name }
places-remove = Remove { $name }
places-add = Add a place…

## What was done, at the window's foot; most can be taken back there.

places-saved = Saved: { $name }.
places-ticked = { $name } is up to date.
places-unticked = { $name } is to be updated.
places-removed = Removed: { $name }.
places-put-back = Put back: { $name }.

## The dialogs that note a place.

# $name: the sub-account's name
places-add-for = Add a place for { $name }
places-add-for-many =
    { $count ->
        [one] Add a place for { $count } sub-account
       *[other] Add a place for { $count } sub-accounts
    }
places-change-this = Change this place
places-save-new = Add
places-save = Save
places-saving = Saving…
places-save-many =
    { $count ->
        [one] Add to { $count } sub-account
       *[other] Add to { $count } sub-accounts
    }
places-field-kind = Where is the key used?
# A heading inside the list of kinds: the names that the owner wrote down in the settings.
places-own = Your own
places-known = Known places
places-field-name = What for?
places-field-called = What is it called?
places-field-link = Link
places-field-note = Note
places-optional = You may leave this empty.
places-note-optional = You may leave this empty. Never write a key here.
# $example: one of the examples above
places-for-example = For example: { $example }
places-many-all =
    { $count ->
        [one] { $count } sub-account has the place now.
       *[other] { $count } sub-accounts have the place now.
    }
places-many-none = All of them had this place already.
# $already is 1 or more.
places-many-some =
    { $count ->
        [one] { $count } sub-account got the place.
       *[other] { $count } sub-accounts got the place.
    } { $already ->
       *[other] { $already } had it already.
    }

## The menu that writes all places to a file and reads them from one.

places-menu = Places
places-export = Export places (CSV)
places-import = Import places (CSV)…
# The name of the field for the file, for screen readers.
places-file = File with places (CSV)
places-imported =
    { $count ->
        [0] No places added
        [one] { $count } place added
       *[other] { $count } places added
    }
# $added: the message above, which is drawn bold; $file: the file's name
places-imported-from = { $added } from { $file }.
places-imported-already =
    { $count ->
        [one] { $count } was there already.
       *[other] { $count } were there already.
    }
places-imported-problems =
    { $count ->
        [one] { $count } line could not be used:
       *[other] { $count } lines could not be used:
    }
# $line: the number of the line; $why: a sentence
places-imported-line = Line { $line }: { $why }
places-imported-more =
    { $count ->
        [one] and { $count } more line.
       *[other] and { $count } more lines.
    }
