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
given-keys-others-kept-put-right = All others are kept. Put the id right, or leave it at that.

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
