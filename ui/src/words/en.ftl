### All words of Key Desk in English, in Project Fluent's form. Each part of the app has a section; the last two are what the desk
### itself says, in Rust, and what stands outside the window. A message has the same name and places in every language.

## Words that stand in many places.

# Text that is no message of ours and is shown as it came.
literal = { $text }

cancel = Cancel
close = Close
undo = Undo
done = Done
# The name of the place at the window's foot where messages of what went well appear, for screen readers.
messages = Messages
dismiss-message = Dismiss this message
sub-accounts-counted =
    { $count ->
        [one] { $count } sub-account
       *[other] { $count } sub-accounts
    }

# A file was written. $name is drawn in bold; $folder: the name of its folder.
saved-as = Saved as { $name } in { $folder }.
show-in-folder = Show in folder

# The field in which the owner types a word, always in English capitals such as CONFIRM, that makes it serious.
confirm-type = Type { $words } to go on.
confirm-astray =
    { $count ->
        [one] The word is { $words }.
       *[other] The words are { $words }.
    }

# When the owner noticed that somebody else has a key.
noticed-when = When did you notice?
noticed-hint = Roughly is enough. It is noted in the activity log.
noticed-no-moment = Give a day and a time.
noticed-to-come = That is still to come.

## Words for every status, filter, form of key and state of a regeneration.

# On the badge of a status: two or three words, at most 12 characters; then one sentence for the panel and tooltips.
status-second-try-due = Try again
status-second-try-due-sentence = The time passed without a key. HighLevel says: click once more.
status-support-needed = Ask support
status-support-needed-sentence = Two tries passed without a key. HighLevel support has to help now.
status-unanswered = No answer
status-unanswered-sentence = Key Desk asked for a new key and got no answer. It looks until it knows what happened.
status-your-turn = Your click
status-your-turn-sentence = The page is open in HighLevel. Click there, then tell Key Desk that you did.
status-on-its-way = On its way
status-on-its-way-sentence = HighLevel is making a new key.
status-no-key = No key
status-no-key-sentence = This sub-account has no API key. Nothing can connect to it until it has one.
status-expired = Expired
status-expired-sentence = HighLevel marks keys that were not used for 90 days. It works again once it is regenerated, or refreshed in HighLevel.
status-old-key = Old key
status-old-key-sentence = A key of the old kind. It still works; HighLevel asks to replace it.
status-not-disclosed = Not shown
status-not-disclosed-sentence = HighLevel does not show this key to Key Desk. That is a protection of your account; the key can be seen in HighLevel itself.
status-token = Token
status-token-sentence = A Private Integration Token, the successor of API keys. It is renewed in HighLevel itself.
status-new-key = New key
status-new-key-sentence = A key of the new kind.

# Filters that are no status.
status-filter-needs-you = Needs you
status-filter-places-open = Places to update
status-filter-due = Change due
status-filter-changed = Changed

# What the owner gave Key Desk.
status-agency-key = Agency API key
status-agency-token = Private Integration Token
status-sub-account-keys = Keys of sub-accounts

# The kind of a key.
status-form-missing = No key
status-form-not-disclosed = Not shown to Key Desk
status-form-old = Old kind
status-form-new = New kind
status-form-token = Private Integration Token
status-characters =
    { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }

# The title of the card that tells how a regeneration stands.
status-being-sent = Being sent to HighLevel
status-click-now = Now click in HighLevel
status-waiting = On its way
status-no-answer = HighLevel gave no answer
status-second-try = Time for the second try
status-support = HighLevel support has to help now
status-refused = HighLevel refused
status-not-clicked = Nothing was changed
status-no-button = HighLevel offers no button here
status-arrived = The new key is here
status-dismissed = No longer watched

# Why "Regenerate…" is not offered for a sub-account.
status-why-page-open = Its page is open in HighLevel. Say first what became of it.
status-why-asked = A new key is already asked for. A second click now would only do harm.
status-why-used-up = Two tries are used up. HighLevel support has to help now.
status-why-not-listed = HighLevel no longer lists this sub-account.
status-why-token = A Private Integration Token is renewed in HighLevel itself.

# A sub-account that has no name, with HighLevel's id of it.
status-nameless = No name ({ $id })

## Around errors: the buttons beside them, and how they are copied. What an error says is in desk.ftl.

# The button that helps.
errors-look-again = Look again
errors-connect-again = Connect again…
errors-session-only = Use it for this session only
errors-reload-desk = Show how it is now
errors-open-help = Open Help
# For screen readers, before the words of an error: how grave it is.
errors-problem = Problem:
errors-caution = Attention:
errors-note = Note:
# The button that copies what support would ask for, and what it says afterwards.
errors-copy = Copy details
errors-copied = Copied
errors-copy-failed = Could not copy
# What is copied: four lines.
errors-details =
    { $message }
    { $next }
    Code: { $code }
    Time: { $time }

## The first screen, and the moment before anything can be shown.

start-opening = Opening the desk… Your computer may ask you to unlock its keychain.
start-title = Every sub-account’s key, on one desk

# Three sentences, each on a line of its own: what Key Desk does, what it leaves alone, what it keeps to itself.
# CONFIRM is the word the owner types, in every language.
start-shows = Key Desk shows which of your sub-accounts have an { $key } and which keys are old or on their way.
# In the sentence above.
start-api-key = API key
start-changes = It changes nothing until you type CONFIRM.
start-keeps = Your keys stay on this computer and are sent to nobody but HighLevel.

start-ways = Two ways to begin
start-demo-title = Try it with a demo agency
start-demo-what = A made-up agency with 250 sub-accounts. Nothing real can break, and one click brings you back here.
start-demo-button = Try the demo agency
start-demo-waiting = Making up an agency with 250 sub-accounts…
start-demo-long = This takes longer than usual.
start-demo-stop = Don’t wait for it
start-connect-title = Connect my agency
start-connect-what = Paste the key or token that HighLevel gives you. Key Desk says where to find one, and what it is.
start-connect-button = Connect my agency
start-no-agency-key = My plan has no agency key
start-foot = Not affiliated with HighLevel.

start-help = Help
start-language = Language
# Each language by its own name, so that everyone finds theirs.
start-language-en = English
start-language-es = Español

## The dialog for an agency's credential: what was pasted, where one is found, what comes of connecting.

connect-title-first = Connect my agency
connect-title-another = Add another agency
# $name: the agency's name
connect-title-again = Connect { $name } again
connect-title-more = Add a key or token to { $name }

# What pressing the button will do, said first.
connect-asks = Key Desk will ask HighLevel for the list of your sub-accounts with what you paste. Nothing is changed there.
connect-name = What shall we call the agency?
# $name: the name as it was typed
connect-name-taken = { $name } is here already. Another name tells them apart.
connect-optional = (optional)
connect-credential = Paste your key or token
connect-show = Show
connect-hide = Hide
connect-session-only = Only for this session (don’t save it in this computer’s keychain)
connect-button = Connect
connect-as-another = Add it as another agency
connect-as-given-key = Add it as a sub-account’s key

# While the list is read.
connect-reading = Reading your sub-accounts…
# $count: how many sub-accounts were read
connect-so-far = { $count } so far
# $count of $expected sub-accounts were read
connect-so-far-of = { $count } of { $expected }
connect-stopping = Stopping…
connect-long = A large agency can take some minutes. You can cancel; then nothing is kept.
# The bar that shows how much of the list was read.
connect-progress = Sub-accounts read

# Where each credential is found. These are names of HighLevel's own menus: as HighLevel writes them.
connect-path-agency-key = Agency view → Settings → API Keys
connect-path-agency-token = Agency view → Settings → Private Integrations
connect-path-sub-account-key = the sub-account → Settings → Business Info → API Key
# The names of two permissions, as HighLevel writes them.
connect-scopes = “View Locations” and “View Companies”

## What was pasted: what it is, and what it allows or what to do.

connect-what-none = Key Desk says what it is as soon as you paste it, before anything is sent.
connect-what-api-key = This looks like an API key.
connect-allows-api-key = HighLevel will say whose it is. An agency API key lists all sub-accounts and their keys, unless Enhanced Account Security hides them.
connect-what-token = This looks like a Private Integration Token.
connect-allows-token = It shows names and places of all sub-accounts, never their keys. Whether it is the agency’s or one sub-account’s, HighLevel will say.
connect-what-location-key = This is the API key of one sub-account.
connect-allows-location-key = It opens that sub-account only. Key Desk can keep it and watch over its age.
connect-what-web-address = This is a web address, not a key.
connect-allows-web-address = Open that page, copy the key itself, and paste it here.
connect-what-email-address = This is an e-mail address, not a key.
connect-allows-email-address = Key Desk never asks for your login. Below it says where your key is.
connect-what-half-a-key = This looks like a part of a key.
connect-allows-half-a-key = Copy it once more, from its first character to its last, and paste it here.
connect-what-other-product-unnamed = This is a key of another product.
# $product: the name of another company's product, such as Stripe
connect-what-other-product = This looks like a key of { $product }.
connect-allows-other-product = Key Desk needs one of HighLevel. Below it says where that is.
connect-what-words = These are words, not a key.
connect-allows-words = A key has no spaces. Copy it in HighLevel and paste it here.

## What another credential would bring to an agency that has these.

connect-brings-both = It has an agency API key and a token already. What you paste takes the place of the one of its kind.
connect-brings-token = It has an agency API key already. A token beside it brings the names of sub-accounts that the key does not list, and HighLevel’s own count to check the list against.
connect-brings-key = It has a token already, which never shows keys. The agency API key beside it brings them: which sub-account has one, of which kind, how old.
connect-brings-first = It has keys of single sub-accounts. The agency API key lists all sub-accounts with their keys; a token, on any plan, lists their names.

## Which credential an owner has, by plan.

connect-which = Which one do I have?
connect-which-pro = Agency Pro: the agency API key
# $path: the way through HighLevel's menus
connect-which-pro-where = In HighLevel: { $path }. It shows most.
connect-which-pro-open = Open API Keys in the browser
connect-which-small = Starter and Unlimited: the API key of each sub-account
connect-which-small-where = These plans have no agency API key. In HighLevel: { $path }.
connect-which-small-add = Add keys of sub-accounts…
connect-which-any = Any plan: a Private Integration Token of the agency
# $scopes: the names of two permissions
connect-which-any-where = In HighLevel: { $path }. It needs the scopes { $scopes }, and shows names, never keys.
connect-which-any-open = Open Private Integrations in the browser

## Addresses, behind "Advanced".

connect-advanced = Advanced
# $id: the characters that stand for the id, as they are typed with its braces
connect-advanced-hint = Leave these empty unless your agency has its own name for HighLevel, or someone gave you addresses. Where { $id } stands, the sub-account’s id goes. Allowed are https, and http on this computer.
connect-address-web = Web address of your HighLevel
connect-address-web-hint = If your agency uses its own address (white label), the one you see in the browser.
connect-address-page = Page of a sub-account’s API key
connect-address-base = Address of HighLevel’s API 1.0, for API keys
connect-address-api2 = Address of HighLevel’s API 2.0, for tokens
connect-address-regenerate = Address that makes a new key
connect-address-regenerate-none = None
connect-address-regenerate-hint = Leave it empty: HighLevel itself has none. Then Key Desk opens the right page for you, and you click there.

## Keys of sub-accounts that the owner gives: pasted, looked over, kept, and taken off the computer again.

given-keys-title = Add keys of sub-accounts
# $name: the agency's name
given-keys-title-to = Add keys of sub-accounts to { $name }
given-keys-agency-name = What shall we call the agency?
given-keys-optional = (optional)
given-keys-lines-label = One line per sub-account: name, key — or just the key
# A made-up name of a business and the beginning of a key.
given-keys-example = Harbor Dental Group, eyJhbGciOi…
# $path: the way through HighLevel's menus
given-keys-where = In HighLevel: { $path }.
given-keys-session-only = Only for this session (don’t save them in this computer’s keychain)
given-keys-nothing = There is no key in the field yet.
given-keys-nothing-next = Paste the keys, one to a line.
given-keys-first = Next, Key Desk shows what each line holds. Nothing is kept or sent before you say so.
# What the lines hold that are being pasted: both counts in one line, the second one only where there are any.
given-keys-found =
    { $count ->
        [one] { $count } key found.
       *[other] { $count } keys found.
    }
given-keys-found-none = No key found yet.
given-keys-found-wrong =
    { $count ->
        [one] { $count } line cannot be used; the next step says why.
       *[other] { $count } lines cannot be used; the next step says why.
    }
given-keys-next = Next
given-keys-back = Back
given-keys-reading = Reading the lines…
given-keys-keeping = Keeping the keys…
given-keys-keep =
    { $count ->
        [one] Keep this key
       *[other] Keep these keys
    }

## The table of lines.

given-keys-lines = The lines you pasted
given-keys-line = Line
given-keys-name = Name
given-keys-key = Key
given-keys-id = Sub-account’s id
# $line: the number of the line
given-keys-name-of-line = Name of the sub-account in line { $line }
given-keys-id-of-line = Id of the sub-account in line { $line }
given-keys-name-optional = optional
# $problem: a sentence that says what is wrong with the line
given-keys-left-out = { $problem } Left out.
given-keys-not-kept = Not kept.
# $line: the number of the earlier line
given-keys-same-id = Line { $line } has this id already.
# $form: the kind of key, such as "New kind"; $length: its length in words
given-keys-form-and-length = { $form }, { $length }
# $place: the part of an address after which the id stands
given-keys-id-where = Some keys do not say whose they are. The id is the part after { $place } in the address of the sub-account’s page in HighLevel; the whole address will do too.

## What pressing the button will do: up to three sentences, one after the other.

given-keys-none-ready = No key can be kept yet.
given-keys-ready =
    { $count ->
        [one] { $count } key is ready to be kept.
       *[other] { $count } keys are ready to be kept.
    }
given-keys-asked =
    { $count ->
        [one] { $count } line still needs an id.
       *[other] { $count } lines still need an id.
    }
given-keys-unused =
    { $count ->
        [one] { $count } line is left out.
       *[other] { $count } lines are left out.
    }
given-keys-where-session =
    { $count ->
        [one] It is kept in memory until Key Desk is closed.
       *[other] They are kept in memory until Key Desk is closed.
    }
given-keys-where-keychain =
    { $count ->
        [one] It is kept in this computer’s keychain.
       *[other] They are kept in this computer’s keychain, one entry each.
    }

## What came of it.

given-keys-kept =
    { $count ->
        [one] { $count } key is kept now.
       *[other] { $count } keys are kept now.
    }
given-keys-replaced =
    { $count ->
        [one] { $count } key took the place of an earlier one.
       *[other] { $count } keys took the place of an earlier one.
    }
# "Line 4", "Lines 4, 7 and 9", "Lines 1, 2, 3 and 495 more"; $named: numbers with commas between them
given-keys-line-named = Line { $line }
given-keys-lines-named = Lines { $named } and { $last }
given-keys-lines-named-more = Lines { $named } and { $count } more
# $lines: as above; $agency: the agency's name
given-keys-not-listed =
    { $count ->
        [one] { $lines }: this sub-account is not in { $agency }’s list.
       *[other] { $lines }: these sub-accounts are not in { $agency }’s list.
    }
given-keys-twice = { $lines }: an earlier line names the same sub-account.
given-keys-others-kept = All others are kept.
given-keys-others-kept-put-right = All others are kept. Correct the id, or leave it as it is.

## In the panel of a sub-account whose key the owner gave.

given-keys-yours-session = You gave this key to Key Desk. It is kept in memory until Key Desk is closed.
given-keys-yours-keychain = You gave this key to Key Desk. It is kept in this computer’s keychain.
given-keys-remove-ask = Remove this key from the computer…
# $name: the sub-account's name
given-keys-remove-title = Remove the key of { $name } from this computer?
given-keys-remove-what = In HighLevel nothing changes: the key goes on working there. Key Desk no longer watches over it. What it noted of the sub-account stays.
given-keys-remove-keep = Keep it
given-keys-remove = Remove this key
given-keys-removed = The key of { $name } is removed from this computer.

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

sidebar-limit = Requests to HighLevel
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
sidebar-limit-from-measured = a careful start: what tokens are known to get
sidebar-limit-from-headers = HighLevel’s own answers
sidebar-limit-from-settings = your settings
# $time: by the owner's clock, such as “01:00”.
sidebar-limit-new-day = HighLevel’s day begins anew at { $time } by your clock (midnight UTC).

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
overview-opening = Reading what Key Desk noted…
overview-first-look = Key Desk is reading your agency for the first time
overview-first-look-takes = A large agency takes a while. You need not wait here.
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
# A bar, for a screen reader: what is seen of it, the number and then the age, comes first. $age: one of the ages above.
overview-age-part =
    { $count ->
        [one] { $count } { $age }. Show this key.
       *[other] { $count } { $age }. Show these keys.
    }
overview-age-none = 0 { $age }
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
overview-close-window = You can close the window. Key Desk goes on watching, or picks it up again when you next open it.
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
overview-many-places-what = Something there still uses an old key and does not work until you update it.
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
table-choose-first = Click a sub-account in the table first
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
# $when: "14:05", "yesterday at 14:05"
table-changes-since = Since { $when }:
table-changes-seen = Got it
# At the window’s foot, beside “Undo”.
table-changes-put-away = What changed is marked as seen.
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
# $what: one of the five sentences above; $when: "at 14:05", "yesterday at 14:05"
table-change-noticed = { $what }. Key Desk noticed when it looked { $when }.

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
table-active-filters = Showing only
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
table-view-replaced = Updated the view “{ $name }”.
table-view-deleted = Deleted the view “{ $name }”.
table-view-rename = Rename “{ $name }”
table-view-replace = Replace “{ $name }” with what is shown now
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
table-age-waiting-to-know = not known yet
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
table-tick-some = Tick several to do something for all of them at once.
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
panel-key-shown = Hidden again after a minute. Whoever has this key can change anything in this sub-account.
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
panel-close-window = You can close the window. Key Desk goes on watching, or picks it up again when you next open it.
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
panel-unknown = Key Desk asked for a new key { $when } and got no answer. It never asks a second time by itself.
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
panel-arrived-give = Now give it to every place that used the old one (Zapier, Make, Pabbly, the WordPress plugin…). They do not work until then.
panel-arrived-all-updated = Every place that you noted has it.
panel-dismissed = You stopped watching { $when }. A key that comes later still shows at the next look.
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
panel-verdict-refused = This is not the old key, but HighLevel refuses it.
panel-verdict-refused-what = Key Desk goes on watching. Refresh the page in HighLevel and copy once more.
panel-verdict-new = This is not the old key any more.
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
# $when: "at 14:05", "yesterday at 14:05"
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
# After “Undo”.
places-many-removed =
    { $count ->
        [one] The place was removed again from { $count } sub-account.
       *[other] The place was removed again from { $count } sub-accounts.
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

## The dialog that regenerates one key, also because somebody else has it: what will stop, what comes then, the buttons.

# The dialog's titles. $name: the sub-account's name.
regenerate-title = Regenerate the key of { $name }?
regenerate-title-second = Regenerate the key of { $name }: the second try?
regenerate-title-missing = Make a key for { $name }?
regenerate-title-missing-second = Make a key for { $name }: the second try?
regenerate-title-compromised = Reset the key of { $name } now?

# What it means, the gravest first.
regenerate-intruder = Whoever has this key can change, edit or delete anything in this sub-account until you reset it.
regenerate-stops = The key in use now stops working at once.
regenerate-stops-guided = The key in use now stops working as soon as you click “Yes, Reset” in HighLevel.
regenerate-stops-missing = This sub-account has no key now, so nothing stops working.
regenerate-second =
    { $hours ->
        [one] { $hours } hour passed without a key. HighLevel says: click once more. This is the second and last try; if no key comes within another { $hours } hour, HighLevel support has to help.
       *[other] { $hours } hours passed without a key. HighLevel says: click once more. This is the second and last try; if no key comes within another { $hours } hours, HighLevel support has to help.
    }
regenerate-comes =
    { $hours ->
        [one] The new one can take up to { $hours } hour to arrive; Key Desk watches for it and tells you.
       *[other] The new one can take up to { $hours } hours to arrive; Key Desk watches for it and tells you.
    }
regenerate-comes-hidden =
    { $hours ->
        [one] The new one can take up to { $hours } hour to arrive. HighLevel does not show this key to Key Desk, so Key Desk cannot see it come: when it is there, copy it in HighLevel and paste it here.
       *[other] The new one can take up to { $hours } hours to arrive. HighLevel does not show this key to Key Desk, so Key Desk cannot see it come: when it is there, copy it in HighLevel and paste it here.
    }
regenerate-then-guided = Once you have typed the word, Key Desk opens this sub-account’s page in your browser. You click there; Key Desk itself changes nothing.

# The places that use the key, by name, follow each of these.
regenerate-places-stop =
    { $count ->
        [one] { $count } place uses this key and will stop until you update it:
       *[other] { $count } places use this key and will stop until you update them:
    }
regenerate-places-wait =
    { $count ->
        [one] { $count } place waits for the new key:
       *[other] { $count } places wait for the new key:
    }
regenerate-no-places = No place that uses this key is noted. It may still be used somewhere (Zapier, Make, Pabbly, the WordPress plugin…); whatever uses it stops until you give it the new key.

# The button that does it, and the one that leaves everything as it is.
regenerate-go = Yes, reset this key
regenerate-go-missing = Yes, make this key
regenerate-go-guided = Open the page in HighLevel
regenerate-stay = Keep the old key
regenerate-not-now = Not now

# While it is being sent: after two seconds; after ten; and the button that then closes the dialog.
regenerate-asking = Asking HighLevel for the new key…
regenerate-opening = Opening the page in your browser…
regenerate-asking-long = HighLevel takes its time. You need not wait here: Key Desk goes on by itself and tells you what came of it. It asks only once.
regenerate-go-on = Close, and let it go on

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

## Ending Key Desk while many keys are being regenerated.

quit-title = Quit while keys are being regenerated?
# A run of many keys is under way.
quit-what = Key Desk is asking HighLevel for many new keys, one after another. If you quit now, the rest are not asked for; you can choose them again later.
quit-asked = What was asked for already stays asked for, and Key Desk looks for those keys when you open it again. Nothing is asked for twice.
quit-no = Go on
quit-yes = Quit anyway

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
activity-reading = Reading…
activity-filters = Show only
activity-all = Everything
activity-nothing-title = Nothing has happened yet
activity-nothing = As soon as you regenerate a key, note a place or Key Desk sees a key change, it stands here.
activity-no-match = Nothing that happened matches. Try fewer letters.
activity-no-group = Nothing of this kind has happened.
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

## Times: how long, how old, how long ago. Dates and times of day themselves are written as in the owner's region.

# Short, as on a clock that counts down.
time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min
# Beside the ring of a wait: "3 h 12 min left"; then that its time is over.
time-left = { $duration } left
time-last-look = last look now

# The age of a key, in a column.
time-age =
    { $days ->
        [0] today
        [one] { $days } day
       *[other] { $days } days
    }
# The same, where only the first sight of the key is known.
time-age-at-least =
    { $days ->
        [0] first seen today
        [one] at least { $days } day
       *[other] at least { $days } days
    }
time-age-unknown = not known
# The same within a sentence, after a comma.
time-made =
    { $days ->
        [0] made today
        [one] made { $days } day ago
       *[other] made { $days } days ago
    }
time-first-seen =
    { $days ->
        [0] first seen today, so at least that old
        [one] first seen { $days } day ago, so at least that old
       *[other] first seen { $days } days ago, so at least that old
    }
time-made-unknown = its age is not known

# When something happened.
time-just-now = just now
time-minutes-ago =
    { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
time-hours-ago =
    { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
time-yesterday = yesterday
time-days-ago =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
time-on-date = on { $date }

# Headings of days.
time-today-title = Today
time-yesterday-title = Yesterday

# After what happened: the time, and a day where one is needed. $hour is the hour as it is written, for languages that
# say 1 in another way; $day: a weekday or a date.
time-at =
    { $hour ->
       *[other] at { $time }
    }
time-at-yesterday = yesterday { time-at }
time-at-day = on { $day } { time-at }
# After "since".
time-since =
    { $hour ->
       *[other] { $time }
    }
time-since-day = { $day } { time-at }

# Coordinated Universal Time, for people elsewhere; then the owner's own time with the name of its zone.
time-zoned = { $time } ({ $zone })

## Help: short answers to what owners ask most.
## In an answer a blank line begins a new paragraph, and a line that begins with “- ” is a point of a list.
## [words](api-key) puts the glossary’s explanation behind the words; [words](help:limits) leads to another answer.
## Translate the words in the square brackets, leave what is in the round ones. No line may begin with “[”.

help-title = Help
help-search = Search Help
help-search-example = What would you like to know?
help-search-clear = Clear the search
# $count: how many questions and words match.
help-found =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
help-nothing = Nothing here matches “{ $search }”. Try one word, such as “old”, “limit” or “support”.
help-nothing-support = If your question is about HighLevel itself, its support can help:
help-all = All of Help
help-dialog-close = Close
help-foot = Key Desk { $version } is an independent program. It is not affiliated with HighLevel.
help-see-also = See also

help-group-keys = Your keys
help-group-new = Getting a new key
help-group-safety = Safety
help-group-highlevel = What HighLevel allows
help-group-desk = Key Desk

help-show-old = Show the old keys
help-show-missing = Show the sub-accounts without a key
help-show-due = Show the keys that are due
help-show-expired = Show the expired keys
help-open-keys-page = Open the agency’s API keys in HighLevel
help-open-tokens-page = Open Private Integrations in HighLevel
help-open-support = Open HighLevel’s support form
help-open-places = Settings for places
help-open-storage = Show what is stored where

## Details for support

help-details = Details for support
help-details-hint = Versions, settings, numbers and the last errors of Key Desk, as text. No key, no token, no client’s name. Read it, then send it along with your question.
help-details-show = Show the details
help-details-hide = Hide the details
help-details-text = The details, as they are copied
help-details-copy = Copy details for support
help-details-copied = Copied. Paste it into your message to support.
help-details-not-copied = It could not be copied. Select the text and copy it by hand.
help-details-reading = Gathering the details…

## The questions. `…-also` are further words under which somebody may search for it, never shown.

help-what-is-a-key = What is an API key, and what is it for?
help-what-is-a-key-answer =
    An [API key](api-key) is like a key to one of your [sub-accounts](sub-account), made of text. You give it to another program, and that program can then read and change things there without logging in.

    Zapier, Make, Pabbly, Integrately, API Nation and many WordPress plugins ask for one. Treat it as a password: never in an e-mail, never in a screenshot, and only to programs you trust.
help-what-is-a-key-also = meaning password integration zapier make pabbly

help-old-key = Is my key old?
help-old-key-answer =
    Count the characters: an [old key](old-key) has about 50, a [new one](new-key) 250 or more. You need not count yourself. Key Desk does it for every sub-account and writes “Old key” or “New key” beside it.

    An old key goes on working for now. HighLevel has moved on from that kind, so plan to [regenerate](regenerate) it at a quiet hour, when you have time to update the [places](place) that use it.
help-old-key-also = length characters 50 250 short long version

help-undefined = Why is there no key, or “undefined”?
help-undefined-answer =
    Since March 2024 HighLevel makes no key by itself for a new sub-account. If you copy a key that is not there, what you paste is the word “[undefined](undefined)”. A few features of HighLevel make a key on the way, so some sub-accounts have one all the same.

    Regenerate once: that makes the first key. If HighLevel shows no button for it, your account can no longer make first keys, and a [Private Integration Token](private-integration-token) takes the key’s place.
help-undefined-also = missing empty blank no key first key generate create

help-where = Where do I find the keys in HighLevel?
help-where-answer =
    There are two places:

    - One sub-account: open it, then Settings → Business Info. The key stands under “API Key”.
    - All of them together: switch to the agency, then Settings → API Keys. There each sub-account has its row.

    Tokens are under Settings → Private Integrations. Wherever Key Desk needs one of these pages, it has a button that opens it.
help-where-also = find location menu business info page settings copy

help-expired = What does “Expired” mean?
help-expired-answer =
    HighLevel marks a key as [expired](expired) when nobody has used it for 90 days. The key stays in the list, but programs that come with it are turned away.

    It works again once you regenerate it, or refresh it in HighLevel. Key Desk knows that a key is expired where you marked it, or where HighLevel refused it and you allowed Key Desk to try keys.
help-expired-also = 90 days unused inactive not working

help-due = What does “Due” mean?
help-due-answer =
    The key is more than { $days ->
        [one] one day
       *[other] { $days } days
    } old, and it would be good to change it. The number of days is yours to choose in the settings. Nothing happens by itself.

    A key of the new kind often tells when it was made. Where it does not, Key Desk counts from the day it first saw the key, and says “at least”.
help-due-also = age old days rotate rotation when change

help-changed-elsewhere = A key changed, and not through Key Desk. Why?
help-changed-elsewhere-answer =
    Somebody regenerated it in HighLevel. The key from before stopped at that moment, so go through the [places](place) that use it.

    Ask in your team. If it was none of you, treat the key as one that [somebody else has](help:compromised).
help-changed-elsewhere-also = changed different new key appeared

help-how-to = How do I get a new key?
help-how-to-answer =
    Choose the sub-account in the table and press “Regenerate…”. Key Desk says what will stop and asks you to type a word. After that:

    - Key Desk opens the right page in HighLevel: Settings → Business Info.
    - Click the round arrows beside the API key, type “Confirm” in HighLevel’s own question, and press “Yes, Reset”.
    - Come back and say that you clicked. Key Desk watches until the new key is there, and reminds you of the places to update.
help-how-to-also = regenerate renew reset update steps confirm yes reset

help-why-myself = Why do I have to click in HighLevel myself?
help-why-myself-answer =
    HighLevel has no way for programs to regenerate a key, on purpose: only a person who is logged in may do that. Key Desk does everything around it. It opens the page, says what to click, and watches for the new key from then on.
help-why-myself-also = automatic automatically click myself

help-what-stops = What stops when I regenerate?
help-what-stops-answer =
    The key from before stops at once. Every program that uses it stands still until it has the new one: automations do not run, forms do not arrive, lists are not synchronised.

    So note the [places](place) first, choose a quiet hour, and give the new key to each place as soon as it is there. Key Desk keeps that list for you to tick off.
help-what-stops-also = break stop integrations old key stops working downtime

help-how-long = How long does a new key take?
help-how-long-answer =
    Often it is there at once. HighLevel allows itself up to { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }. Key Desk looks again and again in that time, at first every few seconds, later every few minutes, and tells you when the key has come.

    You can close the window meanwhile. Where your computer shows Key Desk’s icon beside its clock, it goes on watching from there; otherwise it goes on when you open it again.
help-how-long-also = five hours wait waiting time pending

help-click-again = May I click again if no key comes?
help-click-again-answer =
    Not before { $hours ->
        [one] the hour is
       *[other] the { $hours } hours are
    } over: a second click in between does no good and can start everything anew. Key Desk does not let it happen by accident.

    If there is still no key then, click once more and wait as long again. If that brings nothing either, it is time for [HighLevel’s support](help:support). Key Desk writes the message for you.
help-click-again-also = retry second try twice again nothing comes stuck

help-tokens = Should I change to Private Integration Tokens?
help-tokens-answer =
    For anything new, yes: a [Private Integration Token](private-integration-token) is what HighLevel recommends in place of keys. You make it under Settings → Private Integrations, choose its [scopes](scope), and see it once only, so store it well.

    HighLevel recommends renewing tokens every 90 days. With “rotate and expire later” the old one works for 7 more days, so that nothing stands still; “now” is for a token that somebody else has. An agency can have 5 of them, and so can each sub-account.
help-tokens-also = pit private integration token rotate scopes renew

help-compromised = Somebody else has my key. What now?
help-compromised-answer =
    Whoever has it can read, change and delete what is in that sub-account, and reach other programs that are connected to it. So do not wait for a quiet hour.

    - Open the sub-account in Key Desk and choose “Somebody else has this key…”. That is the shortest way to a new key, and the key they have stops working.
    - Give the new key to the places that need it.
    - Look in HighLevel for things that none of you did. If something looks wrong, tell your account manager at HighLevel.
help-compromised-also = compromised hacked stolen leaked leak security shared lost exposed

help-hidden = HighLevel hides my keys. What still works?
help-hidden-answer =
    That is [Enhanced Account Security](enhanced-account-security), and it protects your account: leave it on. Keys are then seen in HighLevel only.

    Everything else works. You can regenerate as usual, and paste the new key into Key Desk to have it checked; it is judged and forgotten. For sub-accounts whose keys you want to keep an eye on, you can give Key Desk the keys yourself.
help-hidden-also = not shown hidden protection enhanced account security invisible

help-where-kept = Where are my keys kept?
help-where-kept-answer =
    What you give Key Desk, be it the agency’s key or token or keys of sub-accounts, lies in your computer’s own [keychain](keychain), or only in memory if you chose “only for this session”.

    Keys that HighLevel lists are judged and forgotten: Key Desk notes how long they are, how old, and a fingerprint by which it sees that they changed. Nothing of it leaves your computer. Under Settings → Privacy you see every file, and can export or erase it all.
help-where-kept-also = privacy storage stored safe secure cloud server data

help-what-key-desk-sees = What can Key Desk see with my key or token?
help-what-key-desk-sees-answer =
    It depends on what you give it, and you can give it more than one kind:

    - An [agency API key](agency-api-key) (Agency Pro plan): all sub-accounts, and their keys.
    - A [Private Integration Token](private-integration-token) of the agency: the names of all sub-accounts, never their keys.
    - The key of one sub-account: that one.
help-what-key-desk-sees-also = access rights permissions which key agency token

help-plans = What does my plan allow?
help-plans-answer =
    With every [plan](plan) each sub-account can have an API key: Starter, Unlimited and Agency Pro.

    Only Agency Pro has an [agency API key](agency-api-key), and HighLevel’s advanced access with all of [API 2.0](api-2). With Starter or Unlimited you can still use Key Desk: give it the keys of your sub-accounts, one by one or as a list.
help-plans-also = plan starter unlimited agency pro price upgrade

help-limits = How much may be asked of HighLevel?
help-limits-answer =
    HighLevel answers 100 [requests](request) in 10 seconds and 200,000 in a day, for API 1.0 and for API 2.0. Programs that ask more are turned away for a while. A token may get less; HighLevel’s answers say how much, and Key Desk goes by what they say.

    Key Desk counts along and waits before it would go beyond the [limit](limit). How much is used stands at the bottom left; press it for the details. Other programs that use the same key count too.
help-limits-also = rate limit 429 burst daily too many requests slow 200000 100

help-api-1-and-2 = What are API 1.0 and API 2.0?
help-api-1-and-2-answer =
    They are HighLevel’s two doors for programs. [API 1.0](api-1) is the older one: it opens with API keys, and nothing new is added to it. [API 2.0](api-2) is the newer one, to which everything new comes: it opens with tokens, or with a login that you approve.

    You need not choose. Key Desk sees from what you paste which door it belongs to, and uses both where it has something for both.
help-api-1-and-2-also = version v1 v2 oauth difference

help-after-2025 = What has changed since the end of 2025?
help-after-2025-answer =
    HighLevel ended its support for [API 1.0](api-1) on 31 December 2025. What is connected with a key goes on working, and keys can still be regenerated.

    But nobody mends API 1.0 any more, and an account that has no key may not be able to make its first one. For everything new take a [Private Integration Token](help:tokens), and move what is important over while there is no hurry.
help-after-2025-also = end of life sunset 2026 support ended deprecated v1

help-support = How do I get help?
help-support-answer =
    A key does not come or does not work, although everything is set up as it should be: use HighLevel’s form for developers, https://developers.gohighlevel.com/support. HighLevel does not check or write other people’s set-ups.

    You want to know how something is done: ask other developers, on Slack, https://www.gohighlevel.com/dev-slack. Once a month HighLevel’s developers also hold an open call, see https://www.gohighlevel.com/events.

    You wish for something HighLevel cannot do yet: say so at https://ideas.gohighlevel.com/integrations.

    If Key Desk itself does something wrong, send the details for support along, so that nobody has to ask you for them.
help-support-also = contact support slack ticket bug community ideas feature email

help-places = What are places for?
help-places-answer =
    A [place](place) is your note of where a key is used, such as “Zapier · new leads”. HighLevel does not know that, so it can only come from you.

    When a new key has arrived, Key Desk shows the places of that sub-account as a list to tick off, so that none is forgotten. You can note one place for many sub-accounts at once, and bring in a list as a [CSV](csv) file.
help-places-also = zapier make note used where list update

help-many = Can I regenerate many keys at once?
help-many-answer =
    Yes: tick the sub-accounts in the table and press “Regenerate…” in the bar that appears. Key Desk shows which ones are meant, which are left out and why, and what will stop. Nothing starts before you typed the words it asks for.

    You can pause or stop at any time. It never asks HighLevel faster than the [limit](limit) allows, and never twice for the same key.
help-many-also = bulk many several all batch

help-shortcuts = How do I use Key Desk with the keyboard?
help-shortcuts-answer =
    Everything can be done by keyboard. Press ? anywhere to see all shortcuts.

    The quickest way to anything is Ctrl K (⌘ K on a Mac), the command palette: type a few letters, and it finds pages, actions, sub-accounts and answers.
help-shortcuts-also = keyboard keys shortcut palette command ctrl k
help-show-shortcuts = Show the shortcuts

## The glossary: one word, one sentence. `…-means` is shown in a small card when the word is pressed, and in Help.
## The sentence is for somebody who runs an agency and has never heard the word.

glossary-title = Words
glossary-hint = Each in one sentence. Where a word has dots under it, press it to read this.
# For a screen reader: the button behind a word. $word is the word as it stands in the sentence.
glossary-explain = { $word }, what is that?
# The name of the small card. $word is the word of the glossary.
glossary-card = What “{ $word }” means
glossary-more = More in Help

glossary-agency = Agency
glossary-agency-means = Your own HighLevel account, to which all your sub-accounts belong.
glossary-sub-account = Sub-account
glossary-sub-account-means = The account of one of your clients inside your agency; HighLevel also calls it a location.
glossary-api = API
glossary-api-means = The door through which other programs read and change what is in HighLevel, without anybody clicking.
glossary-api-key = API key
glossary-api-key-means = A long, secret text that opens one sub-account to another program, such as Zapier; whoever has it can use it.
glossary-agency-api-key = Agency API key
glossary-agency-api-key-means = A key of the agency itself, with which Key Desk reads the list of all sub-accounts; only the Agency Pro plan has one.
glossary-private-integration-token = Private Integration Token
glossary-private-integration-token-means = HighLevel’s newer kind of key: it begins with “pit-”, and you choose what it may do.
glossary-regenerate = Regenerate
glossary-regenerate-means = To have HighLevel make a new key in place of the old one, which stops working at once.
glossary-old-key = Old key
glossary-old-key-means = A key of the earlier kind, some 50 characters long, that HighLevel wants replaced.
glossary-new-key = New key
glossary-new-key-means = A key of the present kind, usually 250 characters long or more.
glossary-undefined = undefined
glossary-undefined-means = What HighLevel gives you to paste where a sub-account has no key at all.
glossary-expired = Expired
glossary-expired-means = HighLevel’s mark on a key that nobody used for 90 days; it stops working until it is renewed.
glossary-due = Due
glossary-due-means = Key Desk’s mark on a key that is older than you want your keys to be.
glossary-compromised = Compromised
glossary-compromised-means = Said of a key that somebody has who should not have it.
glossary-enhanced-account-security = Enhanced Account Security
glossary-enhanced-account-security-means = A protection of HighLevel’s that keeps keys out of the lists that programs read, so that they are seen in HighLevel only.
glossary-api-1 = API 1.0
glossary-api-1-means = The older of HighLevel’s two doors for programs; it is opened by API keys.
glossary-api-2 = API 2.0
glossary-api-2-means = The newer of HighLevel’s two doors for programs; it is opened by tokens.
glossary-request = Request
glossary-request-means = One question that a program asks HighLevel.
glossary-limit = Limit
glossary-limit-means = How many requests HighLevel answers in 10 seconds and in a day; more than that it turns away.
glossary-scope = Scope
glossary-scope-means = One thing that a token may do, such as reading sub-accounts; you tick it when you make the token.
glossary-plan = Plan
glossary-plan-means = What your agency has booked with HighLevel: Starter, Unlimited or Agency Pro.
glossary-white-label = White label
glossary-white-label-means = HighLevel under your agency’s own name and web address.
glossary-id = Id
glossary-id-means = The row of letters and digits by which HighLevel knows a sub-account, even when its name changes.
glossary-integration = Integration
glossary-integration-means = Another program that works with a sub-account, such as Zapier, Make or a WordPress plugin.
glossary-place = Place
glossary-place-means = Your note in Key Desk of where a key is used, so that you know what to update when it changes.
glossary-look = Look
glossary-look-means = Key Desk asks HighLevel once how all your keys stand.
glossary-keychain = Keychain
glossary-keychain-means = The safe of your computer’s own system, where passwords are kept encrypted.
glossary-csv = CSV
glossary-csv-means = A simple file for tables that Excel, Numbers and Google Sheets open.

## Settings: sections from looks to about. Choices of looks, notices and places apply at once; those of the agency are saved
## with a button.

settings-title = Settings
settings-sections = Sections of the settings
settings-section-looks = Appearance
settings-section-notices = Notifications
settings-section-places = Places
settings-section-agency = Your agency
settings-section-looking = Looking at HighLevel
settings-section-advanced = Advanced
settings-section-privacy = Privacy
settings-section-about = About
settings-reading = Reading…

## Looks

settings-theme = Colours
settings-theme-system = Same as the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-language = Language
# The language of the computer's system. $language: its name in its own language, such as “English”.
settings-language-system = Same as the computer ({ $language })
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
settings-probing-hint = Key Desk then notices when HighLevel no longer takes a key. But using a key may restart the 90 days after which HighLevel marks unused keys as expired.
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
settings-every-hint = Each look uses one or a few of the requests that HighLevel allows. Keys that are on their way are watched whatever you choose here.
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
settings-advanced-hint = You need this only if somebody asked you to change it. Where a field is empty, Key Desk uses the value shown in it.
settings-group-addresses = Addresses
settings-group-addresses-hint = Allowed are addresses that begin with https://, and http:// on this computer.
settings-group-asking = Asking HighLevel
settings-group-limits = Limits to begin with
settings-group-limits-hint = What Key Desk takes for HighLevel’s limits until HighLevel’s answers name them.

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
setting-key-per-window = For an API key
setting-key-per-window-unit = requests in 10 seconds
setting-key-per-day = For an API key, per day
setting-key-per-day-unit = requests
setting-token-per-window = For a token
setting-token-per-window-unit = requests in 10 seconds
setting-token-per-day = For a token, per day
setting-token-per-day-unit = requests

## Privacy

settings-privacy-hint = Everything Key Desk knows is on this computer, and goes to nobody but HighLevel. Keys and tokens lie in your computer’s own safe for passwords, never in a file.
settings-stored = What is stored where
settings-stored-history = History
settings-stored-history-means = Sub-accounts, what is known of their keys, activity, places, notes
settings-stored-preferences = Preferences
settings-stored-preferences-means = How Key Desk looks, and your saved views
settings-stored-credentials = Keys and tokens
settings-stored-credentials-means = What you gave Key Desk
settings-stored-exports = Exported files
settings-stored-exports-means = Spreadsheets and reports you asked for
settings-stored-logs = Logs
settings-stored-logs-means = What the program did, for support; seven days, without keys
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
settings-erase-logs = the logs of the program
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

settings-licence = Free to use under the MIT licence.
settings-parts = Licences
settings-parts-close = Close
settings-parts-none = This copy was built without the list of what others wrote.
settings-version = Key Desk { $version }
settings-independent = An independent program. It is not affiliated with HighLevel.
settings-to-help = Open Help
settings-to-shortcuts = Show all shortcuts

## The command palette (Ctrl/⌘ K), which finds pages, actions, sub-accounts and answers, and the sheet of shortcuts.

palette-title = Command palette
palette-field = Find a page, an action, a sub-account or an answer
palette-placeholder = Type a page, an action, a sub-account or a question
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

palette-open = Find anything (command palette)
palette-search = Search on this page
palette-look = Look again
palette-sheet = Show all shortcuts

palette-cancel-look = Cancel the look
# $name: the sub-account that is chosen in the table.
palette-regenerate = Regenerate the key of { $name }…
palette-regenerate-many =
    { $count ->
        [one] Regenerate { $count } selected key…
       *[other] Regenerate { $count } selected keys…
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
palette-system-theme = Same colours as the computer
palette-larger = Larger text
palette-smaller = Smaller text
palette-compact = Compact rows
palette-comfortable = Comfortable rows
# Each language is named in its own language, whatever is spoken.
palette-english = English
palette-spanish = Español
palette-copy-details = Copy details for support
palette-quit = Quit Key Desk
palette-open-support = Open HighLevel’s support form
palette-leave-demo = Leave the demo
palette-try-demo = Try it with a demo agency
palette-connect = Connect my agency…

## The sheet of shortcuts

palette-sheet-title = Shortcuts
palette-sheet-everywhere = Everywhere
palette-sheet-pages = Pages
palette-sheet-table = In the table
palette-sheet-hint = Single letters and signs do nothing while you type, and nothing of this works while a dialog is open.
# Between two ways to press the same.
palette-or = or
palette-keys-rows = Up and down the rows
palette-keys-pages = One screenful of rows up or down
palette-keys-ends = First or last row
palette-keys-open = Open the sub-account
palette-keys-menu = Open the menu of the row
palette-keys-copy = Copy the row
palette-keys-tick = Tick or untick the row
palette-keys-tick-several = Tick the rows one after the other
palette-keys-tick-all = Tick all rows that are shown
palette-keys-regenerate = Regenerate the key of the row
palette-keys-column-width = In the table’s head: make the column narrower or wider
palette-keys-column-place = In the table’s head: move the column
palette-keys-to-table = From the search to the rows
palette-keys-panel = Previous or next sub-account in the panel
palette-keys-close = Close what is open

# Names of keys as they stand on the keyboard.
palette-key-control = Ctrl
palette-key-space = Space
palette-key-escape = Esc
palette-key-enter = Enter
palette-key-shift = Shift
palette-key-menu = Menu
palette-key-home = Home
palette-key-end = End
palette-key-page-up = Page Up
palette-key-page-down = Page Down

## What the desk says: errors and what to do next, lines of the activity log, why a line or a setting cannot be used,
## and the headings of its spreadsheets. Said by the app's core in Rust, and rendered here or there.

# Pieces that several messages share.
month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
day-of-month = { $day } { month }
# What HighLevel said, where it said anything.
it-said =
    { $told ->
        [1] { " " }It said: “{ $said }”
       *[0] { "" }
    }
# Another phrase inside one: what went wrong with HighLevel.
what-went-wrong =
    { $problem ->
        [error-wrong-key] { error-wrong-key }
        [error-wrong-token] { error-wrong-token }
        [error-token-of-one-sub-account] { error-token-of-one-sub-account }
        [error-plan-without] { error-plan-without }
        [error-switch-to-token] { error-switch-to-token }
        [error-scope-missing] { error-scope-missing }
        [error-not-this-sub-account] { error-not-this-sub-account }
        [error-version-missing] { error-version-missing }
        [error-firewall] { error-firewall }
        [error-sign-in-page] { error-sign-in-page }
        [error-proxy] { error-proxy }
        [error-clock-wrong] { error-clock-wrong }
        [error-not-allowed] { error-not-allowed }
        [error-rate-limited] { error-rate-limited }
        [error-day-used-up] { error-day-used-up }
        [error-service-trouble] { error-service-trouble }
        [error-no-network] { error-no-network }
        [error-no-answer] { error-no-answer }
        [error-not-secure] { error-not-secure }
        [error-cut-off] { error-cut-off }
        [error-not-readable] { error-not-readable }
        [error-too-large] { error-too-large }
        [error-unexpected] { error-unexpected }
        [error-cancelled] { error-cancelled }
       *[error-no-address] { error-no-address }
    }

## Places where keys are used.

place-kind =
    { $kind ->
        [zapier] Zapier
        [make] Make
        [pabbly] Pabbly
        [integrately] Integrately
        [apiNation] API Nation
        [wordPress] WordPress plugin
        [ownCode] Own code
       *[other] Other
    }
# $called says which of its names a place has: "kind", "name" or "both".
place-label =
    { $called ->
        [kind] { place-kind }
        [name] { $name }
       *[both] { place-kind } · { $name }
    }
# The name of an agency whose owner gave none.
agency-unnamed = My agency

## What goes wrong between Key Desk and HighLevel.

error-wrong-key = HighLevel does not know this agency API key.
error-wrong-key-next = Copy it once more from your agency's Settings → API Keys. It may have been regenerated since.
error-wrong-token = HighLevel does not know this Private Integration Token. It was deleted, or rotated and a new one made.
error-wrong-token-next = In HighLevel, open your agency's Settings → Private Integrations, make a new token, and paste that one.
error-token-of-one-sub-account = This is the Private Integration Token of one sub-account. It does not open the agency.
error-token-of-one-sub-account-next = In HighLevel, switch to the agency view, open Settings → Private Integrations, and make a token there with the scope “View Locations” and, for the count, “View Companies”.
error-plan-without = Your HighLevel plan does not have this.{ it-said }
error-plan-without-next = Agency API keys come with Agency Pro. On other plans, use the API keys of single sub-accounts, or a Private Integration Token for the names.
error-switch-to-token = HighLevel has switched off API 1.0 for this key and asks for a Private Integration Token.
error-switch-to-token-next = Your keys still work where they are in use. You see them in HighLevel: Settings → Business Info.
error-scope-missing = The token lacks a scope that this needs.{ it-said }
error-scope-missing-next = In HighLevel, open Settings → Private Integrations, edit the token and tick “View Locations” (locations.readonly) and “View Companies” (companies.readonly).
error-not-this-sub-account = This key or token does not open that sub-account.
error-not-this-sub-account-next = Use your agency's key or token, not that of one sub-account.
error-version-missing = HighLevel did not recognise the version of its API that Key Desk asked for.
error-version-missing-next = Look for a newer Key Desk. The version can also be changed in Settings, under Advanced.
error-firewall = HighLevel's protection against attacks refused the request.{ it-said }
error-firewall-next = A VPN, a proxy or too many requests from your network can be the cause. Try again without them.
error-sign-in-page = A web page came where HighLevel's data should be. Your network probably asks you to sign in.
error-sign-in-page-next = Open any page in your browser, sign in to the network, then look again.
error-proxy = Your network asks for a name and password (its proxy does).
error-proxy-next = Ask whoever runs your network, or try another one.
error-clock-wrong = The connection to HighLevel could not be trusted. Most often this computer's date is wrong.
error-clock-wrong-next = Check this computer's date, time and time zone, then look again. Nothing was sent.
error-not-allowed = HighLevel does not allow this with your key or token.{ it-said }
error-not-allowed-next = Check that it is your agency's, and that your plan has it (agency API keys come with Agency Pro).
error-rate-limited = HighLevel asked for a pause because many requests came in a short time.
error-rate-limited-next = Key Desk waits as long as HighLevel asks and then goes on.
error-day-used-up = Today's requests to HighLevel are used up, until { day-of-month }, { $time } UTC. Other tools with the same key or token count too.
error-day-used-up-next = Key Desk goes on when HighLevel's day begins anew.
error-service-trouble = HighLevel has trouble of its own right now (it answered { $status }).
error-no-network = HighLevel could not be reached.
error-no-network-next = Check your internet connection, then look again.
error-no-answer = HighLevel did not answer in time.
error-try-again-next = Your keys are as they were. Try again in a few minutes.
error-not-secure = The connection to HighLevel could not be made secure, so nothing was sent.
error-not-secure-next = Check this computer's date and time, and whether a company network or virus scanner reads your traffic.
error-cut-off = HighLevel's answer ended in the middle. What had come until then is shown.
error-cut-off-next = Look again to get the rest.
error-not-readable = The answer was not the data Key Desk expected. A network's sign-in page can be the cause.
error-not-readable-next = Open any web page in your browser to see whether your network asks you to sign in, then look again.
error-too-large = The answer was larger than { $megabytes } MB and was stopped.
error-too-large-next = Check the address in Settings, under Advanced.
error-unexpected = HighLevel gave an unexpected answer ({ $status }).{ it-said }
error-unexpected-next = Check the address in Settings, under Advanced, then try again.
error-cancelled = You stopped the look. What had come until then is shown.
error-cancelled-next = Look again when you like.
error-no-address = This sub-account's id cannot stand in an address, so nothing was sent.
error-no-address-next = Regenerate its key in HighLevel: sub-account → Settings → Business Info → API Key.
error-rows-left-out = { $count } of HighLevel's rows could not be used and are left out.
error-rows-left-out-next = The others are shown. Look again; if it stays so, tell HighLevel's support which ones they are.

## Rows of HighLevel's that cannot be used.

row-came-twice = its id came twice
row-not-readable = it could not be read
row-without-id = it has no id

## Connecting.

error-not-connected = No agency is connected.
error-not-connected-next = Connect your agency first.
error-needs-agency-key = For that, Key Desk needs the agency API key, which is not connected.
error-needs-agency-key-next = Add it in the menu under the agency's name, or do it in HighLevel.
error-credential-empty = There is no key in what you pasted.
error-credential-next = Copy the agency API key from your agency's Settings → API Keys, or a token from Settings → Private Integrations, and paste it here.
error-key-ends-early = This is only a part of a key: it ends too early.
error-key-of-one-sub-account = This is the key of one sub-account. It does not open the agency.
error-key-of-one-sub-account-next = Add it as a sub-account's key, or copy the agency API key from your agency's Settings → API Keys (Agency Pro plan).
error-another-agency = This opens other sub-accounts than those of the agency shown here, so it was not kept.
error-another-agency-next = Add it as another agency: each has its own list and its own history.
error-keychain = This computer's keychain cannot be reached, so your key was not saved anywhere.
error-keychain-next = Unlock the keychain and try again, or choose “Only for this session”: Key Desk then forgets the key when it closes.
error-keychain-at-start = This computer's keychain cannot be reached, so Key Desk cannot use your agency's key.
error-keychain-at-start-next = Unlock the keychain and open Key Desk again, or connect with the key “Only for this session”.
error-internal =
    Something went wrong inside Key Desk: { $what ->
        [credential-not-taken-up] a key or token was not taken up
        [no-random-numbers] this computer gave no random numbers
        [no-journal] there is no history
        [run-gone] the run is gone
        [sending-ended] sending the request ended unexpectedly
        [desk-never-opened] the desk was never opened
        [no-agency-shown] no agency is shown
        [no-data-folder] the computer names no folder for the app's data
        [no-file] the file could not be put together
        [not-erased] an agency could not be erased
       *[other] { $what }
    }.
error-internal-next = Close Key Desk and open it again. Nothing that was on its way is lost.
error-fault-before = Something went wrong inside Key Desk when it ran last. Nothing that was on its way is lost.
error-fault-before-next = If it happens again, send us the details for support from Help, with the newest file in { $folder }. It holds no key.

## The journal.

error-disk-full = This computer's disk is full, so Key Desk could not write down what it was about to do and did not do it.
error-journal = Key Desk could not write to its history, so it did not do what it could not write down.
error-journal-next = Make room on the disk, or check that you may write to Key Desk's folder, then try again.
error-journal-set-aside = Key Desk's history was damaged or of a newer version and could not be opened. A fresh one was begun.
error-journal-set-aside-next = The old one is kept as { $path }. If a key was on its way, look at its sub-account before you regenerate it.

## Lines with keys of sub-accounts.

line-without-key = There is no key in this line.
line-token = This is a Private Integration Token, not an API key.
line-web-address = This is a web address, not a key.
line-email-address = This is an e-mail address, not a key.
line-half-a-key = This is only a part of a key.
line-other-product = This looks like a key of { $product }, not of HighLevel.
line-words = This is a text, not a key.
line-twice = Line { $line } has a key of the same sub-account.
line-not-in-agency = This sub-account is not in the agency's list. Look again if it is new.
error-no-line-usable = None of these lines could be used, so nothing was kept.
error-no-line-usable-next = Check each line, and say whose key it is where the key does not.
error-no-given-key = Key Desk has no key of this sub-account.
error-no-key-to-expire = There is no key here that could be expired.
error-see-how-it-stands-next = Look again to see how it stands.

## Settings of an agency.

error-setting =
    A setting cannot be used. { $problem ->
        [setting-characters] { setting-characters }
        [setting-wait] { setting-wait }
       *[setting-range] { setting-range }
    }
error-setting-next = Correct it under Agency settings, or put it back to the default.
setting-characters = Only letters, numbers, - . and _ can stand here.
setting-range = It must be from { $least } to { $most }.
setting-wait = { setting-range } HighLevel asks to wait five hours; clicking again before only makes it longer.
error-address =
    Key Desk cannot use the address “{ $address }”. { $why ->
        [no-place-for-id] It needs { "{" }locationId{ "}" } where the sub-account's id goes.
        [no-page] It needs to begin with / and to have { "{" }locationId{ "}" } where the sub-account's id goes.
        [no-slash] It needs to begin with /.
        [no-address] It does not look like an address.
        [name-or-password] It must not hold a name or password.
       *[unprotected] Your key would travel unprotected. Only https addresses are allowed.
    }
error-address-next = Correct it under Advanced, or leave it empty for HighLevel's own.
error-given-elsewhere = The keys of sub-accounts were given for the address of API 1.0 as it is.
error-given-elsewhere-next = Remove those keys first, then change the address and give them again.
setting-given-elsewhere = { error-given-elsewhere } { error-given-elsewhere-next }

## Regenerating.

error-wrong-word = Nothing was sent, because the word was not { $word }.
error-wrong-word-next = Type { $word } if you want to regenerate.
error-stale-view = This key has changed since you looked at it, so nothing was sent.
error-stale-view-next = Look at the row once more, then decide.
error-nothing-on-its-way = Nothing is on its way there any more.
error-not-listed = HighLevel does not list this sub-account any more, so nothing was sent.
error-not-listed-next = Look again, and check in HighLevel whether it was moved or removed.
error-token-not-key = This is a Private Integration Token and no API key, so nothing was sent.
error-token-not-key-next = Renew it in HighLevel: sub-account → Settings → Private Integrations.
error-already-on-its-way = A new key is on its way to this sub-account already, so nothing was sent.
error-already-on-its-way-next = Wait for it: a key can take up to five hours. A second click would only make it longer.
error-too-early = Less than five hours have passed since the last request for this sub-account, so nothing was sent.
error-too-early-next = HighLevel asks to wait five hours. You can try again after { $time } UTC on { day-of-month }.
error-no-more-tries = Both tries are used, so nothing was sent.
error-no-more-tries-next = Ask HighLevel's support. If the key comes late, Key Desk still notices it.
error-nothing-to-regenerate = None of the chosen keys can be regenerated now, so nothing was sent.
error-nothing-to-regenerate-next = Choose others, or wait for those that are on their way.
error-run-under-way = Many keys are being regenerated just now, so nothing was done.
error-run-under-way-next = Wait until that is done, or stop it first.
run-not-clicked = You did not click.
run-no-button = There is no button on the page.
error-browser = Key Desk could not open your browser.
error-browser-page-next = Open HighLevel yourself and go to the sub-account → Settings → Business Info → API Key.
error-browser-keys-next = Open HighLevel yourself and go to the agency view → Settings → API Keys.
error-browser-tokens-next = Open HighLevel yourself and go to the agency view → Settings → Private Integrations.

## Keys shown and checked.

error-sub-account-unknown = Key Desk does not know this sub-account.
error-look-again-next = Look again.
error-key-not-shown = HighLevel does not show this key to Key Desk. That protects your account.
error-key-not-shown-next = You see it in HighLevel: sub-account → Settings → Business Info → API Key.
error-no-key = This sub-account has no key right now.
error-no-key-next = Look again. If one is on its way, Key Desk tells you when it is there.

## Noting places.

error-place-without-name = The place has no name.
error-place-without-name-next = Give it a name by which you will know it again.
error-place-too-long =
    { $field ->
        [name] The name is longer than { $longest } characters.
        [link] The link is longer than { $longest } characters.
       *[note] The note is longer than { $longest } characters.
    }
error-place-too-long-next = Shorten it. Nothing was saved yet.
error-place-link = The link is not a web address.
error-place-link-next = Copy it from your browser; it begins with https://. You can also leave it empty.
error-place-twice = This place is noted already.
error-place-twice-next = Give it another name if it is another one.
error-place-gone = This place is not noted any more.
error-place-gone-next = Note it anew if you need it.
error-sub-account-of-place = Key Desk does not know the sub-account { $id }.
error-not-a-list =
    This file is not a list of places. { $why ->
        [too-large] It is larger than ten million bytes.
       *[no-lines] It has no lines below the names of its columns.
    }
error-not-a-list-next = Export your places once to see what such a list looks like, fill it in, and import it again.
import-not-readable = It could not be read.
import-many-called = More than one sub-account is called “{ $name }”. Give its id.
import-names-none = It names no sub-account.
import-not-known = No sub-account “{ $name }” is known.
places-column-id = Sub-account id
places-column-name = Sub-account
places-column-kind = Kind
places-column-called = Name
places-column-link = Link
places-column-note = Note

## Lines of the activity log.

activity-connected = You connected { $agency }.
activity-connected-with-token = You connected { $agency } with a token.
activity-key-forgotten = You removed the key of { $agency } from this computer.
activity-token-forgotten = You removed the token of { $agency } from this computer.
activity-given-keys-forgotten = You removed the keys of sub-accounts of { $agency } from this computer.
activity-disconnected = You disconnected { $agency }. Its keys and tokens were removed from this computer.
activity-settings-changed = You changed the settings of { $agency }.
activity-keys-given = You gave the keys of { $count } sub-accounts.
activity-given-key-removed = You removed the key of this sub-account from this computer.
activity-marked-expired = You marked the key as expired.
activity-not-expired = You took back that the key is expired.
activity-compromised = You reported that somebody else has this key, noticed on { day-of-month } { $year } at { $time } UTC.
# Follows a confirmation where the owner clicks in HighLevel.
page-was-opened =
    { $route ->
        [guided] { " " }Key Desk opened its page in HighLevel.
       *[endpoint] { "" }
    }
activity-confirmed = You confirmed to regenerate the key.{ page-was-opened }
activity-confirmed-with-length = You confirmed to regenerate the key. The one of { $length } characters stops working.{ page-was-opened }
activity-confirmed-first-key = You confirmed to make this sub-account a key. It had none.{ page-was-opened }
activity-confirmed-again = You confirmed to ask HighLevel for the new key once more.{ page-was-opened }
activity-clicked = You clicked “Yes, Reset” in HighLevel. The new key is on its way.
activity-not-clicked = You did not click in HighLevel. The key is as it was.
activity-no-button = There is no button in HighLevel to regenerate this key. The key is as it was.
activity-stopped-watching = You stopped watching for the new key.
activity-accepted = HighLevel took the request. The new key is on its way.
activity-refused = HighLevel did not take the request; the key is as it was. { what-went-wrong }
activity-not-known = It is not known whether HighLevel took the request. { what-went-wrong }
activity-ended-before-answer = Key Desk ended before HighLevel answered. It looks before anything else happens.
activity-arrived = The new key arrived.
activity-arrived-with-length = The new key arrived. It has { $length } characters.
activity-five-hours-passed = Five hours passed without a new key. It may be tried once more.
activity-five-more-hours-passed = Five more hours passed without a new key. HighLevel's support can help.
activity-five-hours-passed-hidden = Five hours passed. HighLevel does not show this key to Key Desk, so only you can see whether it is there.
activity-was-accepted = The old key is gone, so HighLevel did take the request. The new key is on its way.
activity-was-clicked = The old key is gone, so the button was clicked. The new key is on its way.
activity-old-key-went = The old key is gone; the new one is on its way.
activity-key-went = The key is gone. That was not done with Key Desk.
activity-key-came = A key appeared where there was none.
activity-key-changed = The key is another one. That was not done with Key Desk.
activity-key-shown = You had the key shown.
activity-key-copied = You copied the key.
# Follows a check where the key was tried with HighLevel.
key-was-tried =
    { $tried ->
        [works] { " " }HighLevel takes it.
        [refused] { " " }HighLevel does not know it.
        [unknown] { " " }HighLevel could not be asked whether it works.
       *[no] { "" }
    }
activity-pasted-nothing = You pasted a key to check it; there was none in it.{ key-was-tried }
activity-pasted-token = You pasted a Private Integration Token to check it; it is no API key.{ key-was-tried }
activity-pasted-another = You pasted a key to check it; it belongs to another sub-account.{ key-was-tried }
activity-pasted-old = You pasted a key to check it; it is still the old one.{ key-was-tried }
activity-pasted-same = You pasted a key to check it; it is the one that HighLevel shows.{ key-was-tried }
activity-pasted-not-shown = You pasted a key to check it; it is not the one that HighLevel shows.{ key-was-tried }
activity-pasted-new = You pasted a key to check it; it is the new one.{ key-was-tried }
activity-pasted-vouched = You pasted a key and said that it is the new one.{ key-was-tried }
activity-pasted-cannot-tell = You pasted a key to check it; there is nothing to compare it with.{ key-was-tried }
activity-place-added = You noted that the key is used at { $name } ({ place-kind }).
activity-place-added-by-kind = You noted that the key is used at { place-kind } ({ place-kind }).
activity-place-changed = You changed the place { place-label }.
activity-place-removed = You removed the place { place-label }.
activity-place-updated = You gave { place-label } the new key.
activity-place-reopened = You took back that { place-label } has the new key.
activity-many-begun = You confirmed to regenerate { $count } keys.
activity-many-ended =
    { $how ->
        [stopped] You stopped regenerating many keys
        [interrupted] Key Desk ended in the middle of regenerating many keys
       *[finished] Regenerating many keys is done
    }: { $accepted } of { $total } were asked for{ $refused ->
        [0] { "" }
       *[other] , { $refused } were not done
    }{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } got no answer
    }{ $leftOut ->
        [0] { "" }
       *[other] , { $leftOut } were left out
    }{ $notSent ->
        [0] { "" }
       *[other] , { $notSent } were never sent
    }.
activity-column-when = When (UTC)
activity-column-name = Sub-account
activity-column-id = Sub-account id
activity-column-words = What happened

error-note-too-long = The note is longer than { $most } characters.
error-note-too-long-next = Shorten it. Nothing was saved yet.
activity-note =
    { $how ->
        [removed] You took your note away.
       *[changed] You changed your note.
    }
error-erase-word = To erase everything, type the word { $word }.
error-erase-word-next = Nothing was erased.
# What is still there, in the sentence of error-not-all-erased.
left-secrets = keys in this computer's keychain (entries called { $service })
left-history = the history in { $folder }
left-preferences = your preferences
left-start = that Key Desk starts with this computer
left-logs = the logs in { $folder }
error-not-all-erased = Not everything could be erased. Still there: { $left }. Everything else is gone.
error-not-all-erased-next = Unlock the keychain, check that you may write to the folder, and erase everything again; or delete what is named here yourself.

## The list of keys that goes out as a spreadsheet and as a page to print. Statuses and kinds of keys are said as in the table.

report-title = API keys
report-date = { day-of-month } { $year }
report-number = { $number }
# At the page's foot.
report-made = Made with Key Desk on { day-of-month } { $year } at { $time } UTC. No key is in this list.
report-first-seen = first seen
report-not-listed = no longer listed
# Under the places that use a key: how many still have to be given the new one.
report-to-update = { $count } to update
report-column-name = Sub-account
report-column-id = Sub-account id
report-column-city = City
report-column-country = Country
report-column-key = Key
report-column-kind = Kind of key
report-column-length = Length
report-column-made = Made on / first seen
report-column-days = Age in days
report-column-looked = Last looked at (UTC)
report-column-places = Places
report-column-to-update = Places to update
report-column-note = Note

## What the app says outside its window: notifications, the tray, and what goes wrong with browser, clipboard and files.

error-browser-address-next = Open this address in it yourself: { $address }
error-clipboard = The key could not be copied: this computer's clipboard cannot be used.
error-clipboard-next = Have the key shown instead, select it and copy it by hand.
error-file-not-shown = Key Desk could not show this file.
error-file-not-shown-next = Look for it in { $folder }.
error-no-folder = This computer names no folder in which the file could be saved.
error-no-folder-next = Create a Downloads folder and try again.
error-file-not-saved = The file could not be saved in { $folder }.
error-file-not-saved-next = Check that there is room on the disk and that you may write there, then try again.
error-preferences = Your preferences could not be saved.
error-preferences-next = Check that there is room on the disk. Everything else goes on as before.
error-demo = The demo agency could not be started on this computer.
error-demo-next = A firewall may forbid programs to talk to themselves. You can still connect your own agency.
error-agency-unknown = Key Desk does not know this agency any more.
error-agency-unknown-next = Choose another one from the list.
error-history-not-deleted = The agency's history could not be deleted.
error-history-not-deleted-next = Close Key Desk and delete the folder { $folder } yourself.

## Notifications. Names stand in them by themselves, or several with commas between.

notification-arrived-title =
    { $count ->
        [one] A new key arrived
       *[other] { $count } new keys arrived
    }
notification-arrived = { $names }. Now give it to the places that use it.
notification-second-try-title =
    { $count ->
        [one] Time for the second try
       *[other] { $count } second tries are due
    }
notification-second-try = { $names }. Five hours passed without a key. Open Key Desk to try once more.
notification-support-title =
    { $count ->
        [one] HighLevel's support is needed
       *[other] { $count } keys need HighLevel's support
    }
notification-support = { $names }. Two tries passed without a key. Key Desk has the message for support ready.
notification-more = { $count } more
notification-without-name = A sub-account without a name
notification-key-dead-title = Key Desk cannot look any more
notification-key-dead = HighLevel does not know your agency's key. Connect again, and Key Desk goes on watching.
notification-goes-on-title = Key Desk goes on watching
notification-goes-on =
    { $why ->
        [keys] Keys are on their way.
       *[looks] It looks again by itself, as you set it.
    } { $place ->
        [tray] Open or quit Key Desk from its icon in the tray.
       *[window] Its window is only minimised. To end Key Desk, open it and press Ctrl+Q.
    }

## The tray.

tray-nothing = No key is on its way
tray-on-their-way =
    { $count ->
        [one] { $count } key on its way
       *[other] { $count } keys on their way
    }
tray-need-you =
    { $count ->
        [one] { $count } needs you
       *[other] { $count } need you
    }
tray-open = Open Key Desk
tray-look = Look now
tray-quit = Quit Key Desk

error-start = This computer did not let Key Desk change whether it starts by itself.
error-start-next = Change it in the settings of your computer, among the programs that start when you log in.
error-folder-not-shown = Key Desk could not show its folder.
error-folder-not-shown-next = Look for it yourself: { $path }

## Newer versions of Key Desk

updates-there-is = Key Desk { $version } is there
updates-title = Key Desk { $version }
updates-you-have = You have { $version }.
updates-notes = What is new
updates-installing-means = Key Desk downloads it, checks that it really comes from us, and starts again. Keys on their way go on being watched.
updates-package = Key Desk came onto this computer as a package. Download the new package and open it: it takes the place of this one, and everything you noted stays.
updates-installing = Downloading…
updates-later = Later
updates-install = Install and restart
updates-download = Open the download page
updates-look = Look for new versions of Key Desk
updates-look-hint = When it starts, and at most once a day. Nothing about you or your agency is sent.
updates-look-now = Look now
updates-looking = Looking…
updates-newest = This is the newest version. Looked { $ago }.
updates-none-here = This copy was built without an address for updates, so it does not look for new versions.
error-update-look = Key Desk could not find out whether there is a newer version.
error-update-look-next = Check the internet connection and look again later. Everything else goes on as before.
error-update-run = Many keys are being regenerated now, and installing would interrupt that.
error-update-run-next = Install the new version when that is done.
error-update-download = The new version could not be downloaded.
error-update-download-next = Check the internet connection and try again. This version goes on as before.
error-update-not-ours = What was downloaded does not carry Key Desk's signature. Nothing of it was installed.
error-update-not-ours-next = Try again later. Should it happen again, tell us; this version goes on as before.
error-update-install = The new version could not be put in the place of this one.
error-update-install-next = Check that you may write where Key Desk is installed, or download the new version yourself. This version goes on as before.

## The menu bar of macOS, as that system calls its things

menu-about = About Key Desk
menu-settings = Settings…
menu-hide = Hide Key Desk
menu-hide-others = Hide Others
menu-show-all = Show All
menu-quit = Quit Key Desk
menu-edit = Edit
menu-undo = Undo
menu-redo = Redo
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select All
menu-window = Window
menu-minimize = Minimize
menu-zoom = Zoom
menu-close = Close Window
menu-help-title = Help
menu-help = Key Desk Help
