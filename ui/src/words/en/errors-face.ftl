## Around errors: the buttons beside them, and how they are copied. What an error says is in desk.ftl.

# The button that helps.
errors-look-again = Look again
errors-connect-again = Connect again…
errors-session-only = Use it for this session only
errors-reload-desk = Show how it is now
errors-open-help = Open Help
# For screen readers, before the words of an error: how grave it is.
errors-problem = Problem:
errors-caution = Attention:
errors-note = Note:
# The button that copies what support would ask for, and what it says afterwards.
errors-copy = Copy details
errors-copied = Copied
errors-copy-failed = Could not copy
# What is copied: four lines.
errors-details =
    { $message }
    { $next }
    Code: { $code }
    Time: { $time }
