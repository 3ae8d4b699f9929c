## The menu of agencies, an agency without credentials, and forgetting.

# What an agency is called that has no name.
agencies-unnamed = My agency

agencies-menu-label = Agencies
# Before the agency's name, for screen readers.
agencies-agency = Agency:
agencies-opening = Opening…
agencies-add-another = Add another agency…
agencies-add-credential = Add a key or token…
agencies-add-keys = Add keys of sub-accounts…
agencies-settings = Agency settings…
# $name: the agency's name
agencies-forget = Forget { $name }…

# How an agency stands that is perhaps not on screen: some of these three with commas between them.
agencies-disconnected = disconnected
agencies-need-you =
    { $count ->
        [one] { $count } needs you
       *[other] { $count } need you
    }
agencies-on-their-way =
    { $count ->
        [one] { $count } on its way
       *[other] { $count } on their way
    }

## An agency that Key Desk has no key or token of any more.

agencies-disconnected-title = { $name } is disconnected
agencies-disconnected-what = Its keys and tokens are no longer on this computer. What Key Desk noted stays on this computer: the activity log, the places where keys are used, and when keys were changed.
agencies-connect-again = Connect again

## Forgetting an agency: two questions.

agencies-forget-title = Forget { $name }?
agencies-forget-what = This is removed from this computer. In HighLevel itself nothing changes.
agencies-forget-going = What is removed
agencies-keep = Keep { $name }
# Where the name would not fit on the button.
agencies-keep-unnamed = Keep this agency
agencies-remove-keys = Remove its keys
agencies-history-title = Also delete its history?
agencies-history-title-alone = Delete the history of { $name }?
agencies-history-what = With its history Key Desk loses what it noted of { $name }: the activity log, the places where keys are used, and when keys were changed. That cannot be brought back.
agencies-history-kept = If you keep it, it is there again when you connect { $name } again. Nothing has been removed yet.
agencies-keep-history = Keep the history
agencies-delete-history = Delete the history
agencies-forgetting = Removing it from this computer…
agencies-forgotten = { $name } is forgotten on this computer. In HighLevel nothing changed.
agencies-forgotten-keys = The keys and tokens of { $name } are removed from this computer. Its history stays.

## What Key Desk has of an agency, on the settings page.

agencies-credentials = Keys and tokens of { $name }
agencies-has-key = the agency API key
agencies-has-token = the Private Integration Token
agencies-has-keys =
    { $count ->
        [one] { $count } key of a sub-account
       *[other] { $count } keys of sub-accounts
    }
agencies-keys-counted =
    { $count ->
        [one] { $count } key
       *[other] { $count } keys
    }
# $count: how many keys; more than one have one entry each in the keychain
agencies-kept-keychain =
    { $count ->
        [one] Kept in this computer’s keychain
       *[other] Kept in this computer’s keychain, one entry each
    }
agencies-kept-session = Kept for this session only, nowhere on this computer

agencies-remove-key = Remove the agency key
agencies-remove-token = Remove the token
agencies-remove-given = Remove all keys of sub-accounts
# $what: one of the three above; it opens a dialog
agencies-remove-ask = { $what }…
agencies-remove-title = { $what } from this computer?
agencies-remove-keep = Keep it
# $loss: one of the four below
agencies-remove-what = In HighLevel itself nothing changes. { $loss }
agencies-loss-last = It is the only one Key Desk has of { $name }. Nothing of this agency is looked at any more until you connect it again.
agencies-loss-key = Key Desk then no longer sees the keys of sub-accounts: new ones on their way, and changes, go unnoticed.
agencies-loss-token = Names that only the token brought are no longer looked up.
agencies-loss-given = Key Desk then no longer watches over these keys.
agencies-unseen =
    { $count ->
        [one] { $count } new key is on its way; Key Desk will no longer see it come.
       *[other] { $count } new keys are on their way; Key Desk will no longer see them come.
    }
# $what: "Agency API key", "Private Integration Token" or "Keys of sub-accounts"
agencies-removed = { $what } removed from this computer.
