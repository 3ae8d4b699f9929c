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
