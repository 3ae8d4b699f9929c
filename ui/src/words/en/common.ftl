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
