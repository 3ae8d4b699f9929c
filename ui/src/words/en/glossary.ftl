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
