// What is said of a rate limit: how much is used, what is waited for, when the day begins anew, and where the figures
// come from. Not here: the limit itself, which Rust keeps.
import type { BudgetView, LimitsFrom } from '../backend';
import { DAY, clockTime, duration } from '../time';
import { count } from '../words';

export const LIMITS_FROM: Record<LimitsFrom, string> = {
  published: 'HighLevel’s help page',
  measured: 'a careful start: tokens were seen to get this much',
  headers: 'HighLevel’s own answers',
  settings: 'your settings',
};

export function todayWords({ usedToday, dayLimit }: BudgetView): string {
  return `${count(usedToday)} of ${count(dayLimit)} today`;
}

export function windowWords({ usedInWindow, windowLimit, windowSeconds }: BudgetView): string {
  return `${count(usedInWindow)} of ${count(windowLimit)} in ${count(windowSeconds)} s`;
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
  const left = duration(held.until - now);
  return held.asked ? `HighLevel asked to wait ${left}` : `waiting ${left} for HighLevel’s limit`;
}

/** When HighLevel's day, which is that of UTC, begins anew by the owner's clock. */
export function newDayAt(now: number): string {
  return clockTime(new Date((Math.floor(now / DAY) + 1) * DAY).toISOString());
}
