// What can be done with one row from the table, by menu and by keys. Not here: the doing; the desk does it.
import { tick } from 'svelte';
import type { SubAccountRow } from '../../backend';
import type { Desk } from '../../desk.svelte';
import { nameOf, regenerateOffer } from '../../words';
import { say } from '../../words/say.svelte';
import { ageWords } from './age-words';
import { rowText } from './row-text';

/** Opens the question, or the panel where it says why there is none. */
export function askToRegenerate(desk: Desk, row: SubAccountRow): void {
  desk.selectedId = row.id;
  if (regenerateOffer(row).kind === 'none') desk.panelOpen = true;
  else desk.regeneratingId = row.id;
}

export async function copyRow(desk: Desk, row: SubAccountRow): Promise<void> {
  const now = desk.clock.now();
  const age = ageWords(row, { seconds: now, minutes: now }, desk.waitHours);
  try {
    await navigator.clipboard.writeText(rowText(row, age));
    desk.messages.tell(say('table-copied', { name: nameOf(row) }));
  } catch {
    desk.announcement = say('table-not-copied');
  }
}

export async function openInHighLevel(desk: Desk, row: SubAccountRow): Promise<void> {
  desk.problem = await desk.openPage(row);
}

/** Opens the panel where its places are. */
export async function showPlaces(desk: Desk, row: SubAccountRow): Promise<void> {
  desk.openPanel(row.id);
  await tick();
  const places = document.querySelector<HTMLElement>(`[data-place-list="${CSS.escape(row.id)}"]`);
  places?.scrollIntoView?.({ block: 'start' });
  places?.querySelector<HTMLElement>('button, input, a')?.focus({ preventScroll: true });
}

export function checkPastedKey(desk: Desk, row: SubAccountRow): void {
  desk.openPanel(row.id);
  desk.checkingId = row.id;
}
