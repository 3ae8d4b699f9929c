// Which question of Help is asked for, from wherever, and where it is shown. Not here: drawing it (HelpPage.svelte,
// HelpDialog.svelte).
import type { Desk } from '../../desk.svelte';
import type { Topic } from './topics';

type Asked = { topic: Topic | null };

class Help {
  /** Asked for, and not shown yet. */
  asked: Asked | null = $state.raw(null);
  /** To be opened on the page. */
  onPage: Asked | null = $state.raw(null);
  /** Shown over what is open. */
  over: Asked | null = $state.raw(null);

  /** Shows what was asked for: on the page, or over a dialog that must not be lost, or where there is no page yet. */
  show(desk: Desk, asked: Asked): void {
    this.asked = null;
    const dialog = document.querySelector('[role=dialog].dialog-card, [role=alertdialog].dialog-card');
    if (this.over !== null || desk.view?.connection == null || dialog !== null) {
      this.over = asked;
      return;
    }
    this.onPage = asked;
    desk.page = 'help';
  }
}

/** One for the whole face. */
export const help = new Help();

/** Opens Help, at this question where one is named. Works from everywhere, also before any agency is connected and from
    inside a dialog, which stays as it is. */
export function openHelp(topic: Topic | null = null): void {
  help.asked = { topic };
}
