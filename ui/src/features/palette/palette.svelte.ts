// Whether the command palette or the sheet of shortcuts is open. Not here: what is in them.
class Palette {
  open = $state(false);
  /** The sheet of all shortcuts. */
  sheet = $state(false);
}

/** One for the whole face. */
export const palette = new Palette();
