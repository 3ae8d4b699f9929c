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
        [keys] Keys are on their way. Open or quit Key Desk from its icon in the tray.
       *[looks] It looks again by itself, as you set it. Open or quit Key Desk from its icon in the tray.
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
