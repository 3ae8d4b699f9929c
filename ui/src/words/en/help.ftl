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
    With a key that does not come or does not work, although everything is set up as it should be: HighLevel’s form for developers, https://developers.gohighlevel.com/support. HighLevel does not check or write other people’s set-ups.

    With questions of how to do something: other developers, on Slack, https://www.gohighlevel.com/dev-slack. Once a month HighLevel’s developers also hold an open call, see https://www.gohighlevel.com/events.

    With a wish for something HighLevel cannot do yet: https://ideas.gohighlevel.com/integrations.

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

    The quickest way to anything is the command palette: it finds pages, actions, sub-accounts and answers by a few letters.
help-shortcuts-also = keyboard keys shortcut palette command ctrl k
help-show-shortcuts = Show the shortcuts
