// What is said of a rate limit: how much is used, what is waited for, when the day begins anew, and where the figures
// come from. Not here: the limit itself, which Rust keeps.
import type { BudgetView, LimitsFrom } from '../backend';
import { DAY, clockTime, duration } from '../time';
import { say } from '../words/say.svelte';

/** Where the figures of a limit come from. */
export function limitsFromWords(from: LimitsFrom): string {
  switch (from) {
    case 'published':
      return say('sidebar-limit-from-published');
    case 'measured':
      return say('sidebar-limit-from-measured');
    case 'headers':
      return say('sidebar-limit-from-headers');
    case 'settings':
      return say('sidebar-limit-from-settings');
  }
}

export function todayWords({ usedToday, dayLimit }: BudgetView): string {
  return say('sidebar-limit-today', { used: usedToday, limit: dayLimit });
}

export function windowWords({ usedInWindow, windowLimit, windowSeconds }: BudgetView): string {
  return say('sidebar-limit-window', {
    used: usedInWindow,
    limit: windowLimit,
    seconds: windowSeconds,
  });
}

/** Until when this one holds requests back, in milliseconds, and who wants it so. */
export function heldUntil(budget: BudgetView, now: number): { until: number; asked: boolean } | null {
  const ahead = (at: string | null) => (at !== null && Date.parse(at) > now ? Date.parse(at) : null);
  const asked = ahead(budget.waitingUntil);
  const free = budget.waiting > 0 ? ahead(budget.freeAt) : null;
  if (asked !== null && asked >= (free ?? 0)) return { until: asked, asked: true };
  return free === null ? null : { until: free, asked: false };
}

/** "waiting 4 s for HighLevel’s limit" */
export function waitWords(held: { until: number; asked: boolean }, now: number): string {
  const time = duration(held.until - now);
  return held.asked ? say('sidebar-limit-asked', { time }) : say('sidebar-limit-waiting', { time });
}

/** When HighLevel's day, which is that of UTC, begins anew by the owner's clock. */
export function newDayAt(now: number): string {
  return clockTime(new Date((Math.floor(now / DAY) + 1) * DAY).toISOString());
}
