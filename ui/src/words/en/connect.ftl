## The dialog for an agency's credential: what was pasted, where one is found, what comes of connecting.

connect-title-first = Connect my agency
connect-title-another = Add another agency
# $name: the agency's name
connect-title-again = Connect { $name } again
connect-title-more = Add a key or token to { $name }

# What pressing the button will do, said first.
connect-asks = Key Desk will ask HighLevel for the list of your sub-accounts with what you paste. Nothing is changed there.
connect-name = What shall we call it?
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
