## The command palette (Ctrl/⌘ K), which finds pages, actions, sub-accounts and answers, and the sheet of shortcuts.

palette-title = Command palette
palette-field = Find a page, an action, a sub-account or an answer
palette-placeholder = Where to, or what to do?
palette-nothing = Nothing matches “{ $search }”.
palette-results = Matches
# $count: how many lines match, told to screen readers.
palette-found =
    { $count ->
        [one] { $count } match
       *[other] { $count } matches
    }

palette-group-pages = Pages
palette-group-actions = Actions
palette-group-sub-accounts = Sub-accounts
palette-group-help = Help
palette-group-settings = Settings

palette-page-overview = Overview
palette-page-sub-accounts = Sub-accounts
palette-page-on-their-way = On their way
palette-page-activity = Activity
palette-page-help = Help
palette-page-settings = Settings

palette-open = Open the command palette
palette-search = Search on this page
palette-look = Look again
palette-sheet = Show all shortcuts

palette-cancel-look = Cancel the look
# $name: the sub-account that is chosen in the table.
palette-regenerate = Regenerate the key of { $name }…
palette-regenerate-many =
    { $count ->
        [one] Regenerate { $count } ticked key…
       *[other] Regenerate { $count } ticked keys…
    }
palette-add-credential = Add a key or token…
palette-add-keys = Add keys of sub-accounts…
palette-add-agency = Add another agency…
# $name: an agency.
palette-show-agency = Show { $name }
palette-export-keys = Export all keys’ facts (CSV)
palette-export-report = Make a report to print
palette-export-places = Export places (CSV)
palette-light = Light colours
palette-dark = Dark colours
palette-system-theme = Colours as the computer has them
palette-larger = Larger text
palette-smaller = Smaller text
palette-compact = Compact rows
palette-comfortable = Comfortable rows
# Each language is named in its own language, whatever is spoken.
palette-english = English
palette-spanish = Español
palette-copy-details = Copy details for support
palette-open-support = Open HighLevel’s support form
palette-leave-demo = Leave the demo
palette-try-demo = Try it with a demo agency
palette-connect = Connect my agency…

## The sheet of shortcuts

palette-sheet-title = Shortcuts
palette-sheet-everywhere = Everywhere
palette-sheet-pages = Pages
palette-sheet-table = In the table
palette-sheet-hint = Letters and signs wait while you type; while a dialog is open, the keys are the dialog’s.
# Between two ways to press the same.
palette-or = or
palette-keys-rows = Up and down the rows
palette-keys-open = Open the sub-account
palette-keys-tick = Tick or untick the row
palette-keys-tick-all = Tick all rows that are shown
palette-keys-regenerate = Regenerate the key of the row
palette-keys-panel = Previous or next sub-account in the panel
palette-keys-close = Close what is open

# Names of keys as they stand on the keyboard.
palette-key-control = Ctrl
palette-key-space = Space
palette-key-escape = Esc
palette-key-enter = Enter
