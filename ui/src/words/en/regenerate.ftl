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
regenerate-then-guided = After the typed word Key Desk opens this sub-account’s page in your browser. You click there; Key Desk itself changes nothing.

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
