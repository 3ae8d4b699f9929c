## The first screen, and the moment before anything can be shown.

start-opening = Opening the desk… Your computer may ask you to unlock its keychain.
start-title = Every sub-account’s key, on one desk

# Three sentences, each on a line of its own: what Key Desk does, what it leaves alone, what it keeps to itself.
# CONFIRM is the word the owner types, in every language.
start-shows = Key Desk shows which of your sub-accounts have an { $key }, which keys are old, and which are on their way.
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
start-connect-what = Paste your API key or token. Key Desk tells you what it is, and where to find one.
start-connect-button = Connect my agency
start-no-agency-key = My plan has no agency key
start-foot = Not affiliated with HighLevel.

start-help = Help
start-language = Language
# Each language by its own name, so that everyone finds theirs.
start-language-en = English
start-language-es = Español
