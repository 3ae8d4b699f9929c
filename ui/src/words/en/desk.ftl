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
error-not-this-sub-account = This credential does not reach that sub-account.
error-not-this-sub-account-next = Use your agency's key or token, not that of one sub-account.
error-version-missing = HighLevel did not recognise the version of its API that Key Desk asked for.
error-version-missing-next = Look for a newer Key Desk. Under Advanced the version can be changed.
error-firewall = The firewall in front of HighLevel refused the request.{ it-said }
error-firewall-next = A VPN, a proxy or too many requests from your network can be the cause. Try again without them.
error-sign-in-page = A web page came where HighLevel's data should be. Your network probably asks you to sign in.
error-sign-in-page-next = Open any page in your browser, sign in to the network, then look again.
error-proxy = The proxy of your network asks for a name and password.
error-proxy-next = Ask whoever runs your network, or try another one.
error-clock-wrong = The connection to HighLevel could not be trusted: its certificate does not fit this computer's date.
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
error-too-large-next = Check the address under Advanced.
error-unexpected = HighLevel gave an unexpected answer ({ $status }).{ it-said }
error-unexpected-next = Check the address under Advanced, then try again.
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
error-needs-agency-key-next = Add it under the agency's name, or do it in HighLevel.
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
        [credential-not-taken-up] a credential was not taken up
        [no-random-numbers] this computer gave no random numbers
        [no-journal] there is no journal
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

## The journal.

error-disk-full = This computer's disk is full, so Key Desk could not write down what it was about to do and did not do it.
error-journal = Key Desk could not write to its journal, so it did not do what it could not write down.
error-journal-next = Make room on the disk, or check that you may write to Key Desk's folder, then try again.
error-journal-set-aside = Key Desk's journal was damaged or of a newer version and could not be opened. A fresh one was begun.
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
error-not-all-erased = Not everything could be erased. Still there: { $left }. Everything else is gone.
error-not-all-erased-next = Unlock the keychain, check that you may write to the folder, and erase everything again; or delete what is named here yourself.
