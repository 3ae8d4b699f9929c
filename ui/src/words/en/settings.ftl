## Settings: sections from looks to about. Choices of looks, notices and places apply at once; those of the agency are saved
## with a button.

settings-title = Settings
settings-sections = Sections of the settings
settings-section-looks = Looks
settings-section-notices = Notices
settings-section-places = Places
settings-section-agency = Your agency
settings-section-looking = Looking
settings-section-advanced = Advanced
settings-section-privacy = Privacy
settings-section-about = About
settings-reading = Reading…

## Looks

settings-theme = Colours
settings-theme-system = As the computer has it
settings-theme-light = Light
settings-theme-dark = Dark
settings-language = Language
# The language of the computer's system. $language: its name in its own language, such as “English”.
settings-language-system = As the computer has it ({ $language })
# Each language is named in its own language, whatever is spoken.
settings-language-en = English
settings-language-es = Español
settings-text-size = Size of the text
# $percent: 100, 115, 130, 150 or 200.
settings-text-size-percent = { $percent } %
settings-density = Rows of the table
settings-density-comfortable = Comfortable
settings-density-compact = Compact

## Notices

settings-notifications = Notify me when a key has come or needs me
settings-notifications-hint = As a notification of your computer, also while the window is closed.
settings-start = Start Key Desk with the computer
settings-start-hint = It starts without a window and watches the keys that are on their way.
settings-start-on = Key Desk starts with the computer from now on.
settings-start-off = Key Desk no longer starts with the computer.

## Places

settings-places-hint = Names of your own, offered beside Zapier, Make and the others when you note where a key is used.
settings-places-none = No names of your own yet.
settings-places-list = Your own names for places
settings-places-new = A new name
settings-places-example = call tracking
settings-places-add = Add
# $name: the name as it is now.
settings-places-name = Name of { $name }
settings-places-remove = Remove { $name }
settings-places-removed = { $name } removed.
settings-places-renamed = { $from } is called { $name } now.
settings-places-twice = { $name } is in the list already.
settings-places-known = Key Desk offers { $name } anyway.
# $most: how many names there can be.
settings-places-full = There is room for { $most } names. Remove one first.

## Your agency

settings-agency-name = What it is called here
settings-agency-name-example = My agency
settings-agency-only = These are settings of { $name } alone.
settings-probing = Try the keys of sub-accounts at each look
settings-probing-hint = Key Desk then notices when HighLevel no longer takes a key. But using a key may restart its 90-day clock.
settings-save = Save
settings-saved = Saved.
settings-unsaved = Not saved yet.
settings-discard = Discard changes
# $what: which credential is asked for again.
settings-asked-again =
    Your { $what ->
        [both] keys and token
        [token] token
       *[key] key
    } would go to this address, so Key Desk asks for it again: it is taken off this computer when you save.
settings-default = Back to the default
settings-use-offer = Use it
# $host: an address such as app.example.com.
settings-own-web = HighLevel says your agency’s own address is { $host }.
settings-not-a-number = Enter a whole number, or leave it empty.

settings-leave-title = Leave without saving?
settings-leave-words = What you changed in the agency settings is not saved yet.
settings-leave-stay = Stay here
settings-leave-go = Leave without saving

## Looking

settings-every = Key Desk looks by itself
settings-every-hint = Each look costs a request or a few of HighLevel’s limit. Keys that are on their way are watched whatever you choose here.
settings-every-asked = Only when I ask
settings-every-minutes =
    { $minutes ->
        [one] Every minute
       *[other] Every { $minutes } minutes
    }
settings-every-hours =
    { $hours ->
        [one] Every hour
       *[other] Every { $hours } hours
    }
settings-every-day = Once a day

setting-due-after-days = A key is due for a change after
setting-due-after-days-unit = days
setting-due-after-days-hint = Key Desk then writes “Due” beside its age. It changes nothing by itself.

## Advanced

settings-advanced = Advanced
settings-advanced-hint = Nobody needs this unless told so: leave a field empty, and Key Desk uses the default that stands in it.
settings-group-addresses = Addresses
settings-group-addresses-hint = Allowed are addresses that begin with https://, and http:// on this computer.
settings-group-asking = Asking HighLevel
settings-group-limits = Limits to begin with
settings-group-limits-hint = As soon as HighLevel’s answers name its limits, Key Desk goes by those.

setting-web = Web address of your HighLevel
setting-web-hint = If your agency uses its own address (white label), the one you see in the browser.
setting-page = Page of a sub-account’s API key
setting-page-hint = Where {"{"}locationId{"}"} stands, the sub-account’s id goes.
setting-keys-page = Page of your agency’s API keys
setting-keys-page-hint = Key Desk opens it where it says where to find a key.
setting-tokens-page = Page of your agency’s Private Integrations
setting-tokens-page-hint = The same for tokens.
setting-base = Address of HighLevel’s API 1.0
setting-base-hint = API keys go there.
setting-api2 = Address of HighLevel’s API 2.0
setting-api2-hint = Private Integration Tokens go there.
setting-regenerate = Address that makes a new key
setting-regenerate-none = None
setting-regenerate-hint = HighLevel itself has none: Key Desk opens the right page for you, and you click there.
setting-company-id = HighLevel’s id of your agency
setting-company-id-none = Found out by Key Desk
setting-company-id-hint = Also called company id.
setting-version = Version of API 2.0
setting-version-hint = Key Desk names it in every request.
setting-page-size = API 2.0 is asked for
setting-page-size-unit = sub-accounts at a time
setting-wait-hours = A new key may take
setting-wait-hours-unit = hours
setting-wait-hours-hint = So long Key Desk watches for it before it offers the second try.
setting-key-per-window = An API key begins with
setting-key-per-window-unit = requests in 10 seconds
setting-key-per-day = An API key begins with, a day
setting-key-per-day-unit = requests
setting-token-per-window = A token begins with
setting-token-per-window-unit = requests in 10 seconds
setting-token-per-day = A token begins with, a day
setting-token-per-day-unit = requests

## Privacy

settings-privacy-hint = Everything Key Desk knows is on this computer, and goes to nobody but HighLevel. Keys and tokens lie in your computer’s own safe for passwords, never in a file.
settings-stored = What is stored where
settings-stored-history = History
settings-stored-history-means = Sub-accounts, what is known of their keys, activity, places, notes
settings-stored-preferences = Preferences
settings-stored-preferences-means = How you have the window
settings-stored-credentials = Keys and tokens
settings-stored-credentials-means = What you gave Key Desk
settings-stored-exports = Exported files
settings-stored-exports-means = Spreadsheets and reports you asked for
settings-stored-keychain = In your computer’s keychain
settings-stored-nothing = nothing yet
# $size: a number; the unit is bytes, kB or MB.
settings-size-bytes =
    { $size ->
        [one] { $size } byte
       *[other] { $size } bytes
    }
settings-size-kilobytes = { $size } kB
settings-size-megabytes = { $size } MB
settings-show-folder = Show folder
settings-export = Export everything
settings-export-hint = One file with everything that is noted of every agency, and your preferences. It holds no key and no token.
# $name: the file; $folder: the folder's name.
settings-exported = Saved as { $name } in { $folder }.
settings-erase = Erase everything…
settings-erase-hint = Key Desk is then as on its first day. In HighLevel itself nothing changes.

settings-erase-title = Erase everything Key Desk knows?
settings-erase-consequence = From this computer are removed, for good:
settings-erase-credentials = every key and token you gave Key Desk, from the keychain
settings-erase-history = every agency’s activity, places and notes, and when its keys were changed
settings-erase-preferences = your preferences and saved views
settings-erase-agencies =
    { $count ->
        [one] This is about one agency:
       *[other] This is about { $count } agencies:
    }
settings-erase-no-agency = No agency is connected.
settings-erase-highlevel = In HighLevel itself nothing changes: your sub-accounts and their keys go on working. Files you exported stay where they are.
settings-erase-on-its-way =
    { $count ->
        [one] { $count } key is on its way and will no longer be watched.
       *[other] { $count } keys are on their way and will no longer be watched.
    }
settings-erase-keep = Keep everything
settings-erase-do = Erase everything
settings-erased = Everything is erased.

## About

settings-version = Key Desk { $version }
settings-independent = An independent program. It is not affiliated with HighLevel.
settings-to-help = Open Help
settings-to-shortcuts = Show all shortcuts
